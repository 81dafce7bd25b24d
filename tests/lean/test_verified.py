"""Two engines: a proof has to hold in both. Real Lean twice, with different libraries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, CheckRequest, CheckResult, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.toolchain import Level, ToolchainEngine
from prover.lean.trust import CheckState
from prover.lean.verdict import ACCEPTED, Reason
from prover.lean.verified import VerifiedEngine
from tests.lean.elan_layout import lay_out

SWAP = Statement(name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VerifiedEngine]:
    layout = lay_out(tmp_path_factory.mktemp("elan"))
    first = ToolchainEngine(
        layout.project, prefix=layout.toolchain, workers=1, level=Level.MESSAGES
    )
    both = VerifiedEngine(first, EmbeddedEngine(workers=1))
    yield both
    both.close()


def test_accepted_by_both_and_both_are_named(engine: VerifiedEngine) -> None:
    result = engine.check(Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩"))
    assert result.verdict.accepted
    assert result.trust is not None
    assert result.trust.engine == "toolchain 4.35.0, verified by embedded"
    assert result.trust.checks.kernel_replay is CheckState.HELD  # the first has no replay here


def test_first_one_refuses(engine: VerifiedEngine) -> None:
    result = engine.check(Attempt(statement=SWAP, proof="exact h"))
    assert result.verdict.reason is Reason.ELABORATION_ERROR
    assert not result.verdict.detail.startswith("Lean 4.35.0: ")


def test_second_one_refuses(engine: VerifiedEngine) -> None:
    """The project has the module Demo.Basic, the embedded engine does not."""
    source = "import Demo.Basic\ntheorem x : Demo.triple 0 = 0 := Demo.triple_zero\n"
    assert engine.first.check(FileCheck(source=source)).verdict.accepted
    result = engine.check(FileCheck(source=source))
    assert result.verdict.reason is Reason.ELABORATION_ERROR
    assert result.verdict.detail.startswith("Lean 4.35.0: ")


def test_many_at_once_and_cancelling(engine: VerifiedEngine) -> None:
    proofs = ["exact ⟨h.2, h.1⟩", "exact h"] * 4
    requests = (Attempt(statement=SWAP, proof=p, limits=Limits(wall_seconds=30)) for p in proofs)
    found = dict(engine.check_many(requests))
    assert [found[i].verdict.accepted for i in range(8)] == [True, False] * 4
    futures = [engine.submit(Attempt(statement=SWAP, proof="exact h")) for _ in range(20)]
    cancelled = [future for future in futures if future.cancel()]
    assert cancelled
    done = [future.result(60) for future in futures if future not in cancelled]
    assert all(not result.verdict.accepted for result in done)
    assert engine.check(Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩")).verdict.accepted


class Asked:
    """Stands for an engine: its checks end when the test says so."""

    name = lean_version = library_fingerprint = fingerprint = "asked"
    workers = 1

    def __init__(self) -> None:
        self.futures: list[Future[CheckResult]] = []

    def submit(self, request: CheckRequest) -> Future[CheckResult]:
        self.futures.append(Future())
        return self.futures[-1]

    def check(self, request: CheckRequest) -> CheckResult:
        return self.submit(request).result()

    def check_many(self, requests: Iterable[CheckRequest]) -> Iterator[tuple[int, CheckResult]]:
        yield from ()

    def close(self) -> None:
        pass


@pytest.mark.parametrize("stage", [1, 2])
def test_cancelling_reaches_the_engine_that_has_the_check(stage: int) -> None:
    first, second = Asked(), Asked()
    both = VerifiedEngine(first, second)
    left, stays = (both.submit(FileCheck(source="")) for _ in range(2))
    accepted = CheckResult(verdict=ACCEPTED)
    if stage == 2:
        for future in first.futures:
            future.set_result(accepted)
    left.cancel()
    cancelled, kept = (second if stage == 2 else first).futures
    assert cancelled.cancelled()
    assert not kept.cancelled()
    if stage == 1:
        kept.set_result(accepted)
        (kept,) = second.futures
    kept.set_result(accepted)
    assert stays.result(1).verdict.accepted


def test_fingerprints_tell_engines_apart(engine: VerifiedEngine) -> None:
    own = {engine.fingerprint, engine.first.fingerprint, engine.second.fingerprint}
    assert len(own) == 3
