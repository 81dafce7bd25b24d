"""Real engines for the tests of this folder; started once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prover.lean.embedded import EmbeddedEngine


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(workers=2) as started:
        yield started
