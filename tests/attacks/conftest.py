"""A real engine for the attacks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.hostwire import Role


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(workers=2) as started:
        assert started.mode is Role.WARM, started.notice
        yield started
