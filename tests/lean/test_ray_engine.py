"""Lean hosts as actors of a Ray on this machine. Needs the extra ray."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.ledger import Ledger
from prover.lean.engine import Attempt, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason
from prover.search.attempts import CheckRecorder, Direction, PlannedAttempt

ray = pytest.importorskip("ray", reason="needs the extra ray")
pytestmark = pytest.mark.slow

SWAP = Statement(name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
# A hundred million unary steps in the kernel, which heartbeats do not stop in time.
ENDLESS = """\
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem endless : loop 100000000 = 1 := by
  decide +kernel
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[object]:
    from prover.lean.ray_engine import RayEngine

    # Three, for the last test has an engine beside this one.
    ray.init(num_cpus=3, include_dashboard=False, log_to_driver=False, logging_level="error")
    with RayEngine(hosts=2) as started:
        yield started
    ray.shutdown()


def test_same_verdicts_as_here(engine: object) -> None:
    proofs = ["exact ⟨h.2, h.1⟩", "exact h", "sorry"] * 4
    found = dict(engine.check_many(Attempt(statement=SWAP, proof=p) for p in proofs))
    reasons = [None, Reason.ELABORATION_ERROR, Reason.SORRY] * 4
    assert [found[i].verdict.reason for i in range(12)] == reasons
    trust = found[0].trust
    assert trust.checks.kernel_replay is CheckState.HELD


def _kill_soon(engine: object) -> list[threading.Thread]:
    """Both actors are killed while they work."""

    def kill() -> None:
        time.sleep(1.5)
        for actor in list(engine.actors):
            ray.kill(actor)

    thread = threading.Thread(target=kill)
    thread.start()
    return [thread]


def test_check_of_a_killed_actor_is_lost_and_the_next_one_works(engine: object) -> None:
    limits = Limits(wall_seconds=20, heartbeats=100_000_000)
    (thread,) = _kill_soon(engine)
    lost = engine.check(FileCheck(source=ENDLESS, limits=limits))
    thread.join()
    assert lost.verdict.reason is Reason.LOST_WORKER
    assert lost.verdict.infrastructure
    for _ in range(4):
        result = engine.check(Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩"))
        if result.verdict.accepted:
            break
        assert result.verdict.infrastructure
    assert result.verdict.accepted


def test_check_that_is_given_up_frees_its_actor(engine: object) -> None:
    limits = Limits(wall_seconds=120, heartbeats=100_000_000)
    began = time.monotonic()
    running = [engine.submit(FileCheck(source=ENDLESS, limits=limits)) for _ in range(2)]
    time.sleep(1)
    assert not any(future.cancel() for future in running)
    assert {future.result(30).verdict.reason for future in running} == {Reason.LOST_WORKER}
    assert engine.check(Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩")).verdict.accepted
    assert time.monotonic() - began < 60


def test_ledger_owes_it_again(engine: object, tmp_path: Path) -> None:
    slow = Statement(
        name="endless",
        preamble=ENDLESS.partition("theorem")[0],
        text="theorem endless : loop 100000000 = 1",
    )
    planned = PlannedAttempt(slow, "decide +kernel", "parent", Direction.PROVE, "test")
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        limits = Limits(wall_seconds=6, heartbeats=100_000_000)
        recorder = CheckRecorder(engine, ledger, limits)
        (thread,) = _kill_soon(engine)
        (checked,) = recorder.attempts([planned])
        thread.join()
        assert checked.row is None
        for _ in range(4):
            (again,) = recorder.attempts([planned])
            if again.row is not None:
                break
        assert again.row is not None
        assert again.row.reason == Reason.TIMEOUT


def test_closed_engine_answers() -> None:
    from prover.lean.ray_engine import RayEngine

    engine = RayEngine(hosts=1)
    futures = [engine.submit(Attempt(statement=SWAP, proof="exact h")) for _ in range(3)]
    engine.close()
    late = engine.submit(Attempt(statement=SWAP, proof="exact h"))
    reasons = {future.result(60).verdict.reason for future in [*futures, late]}
    assert reasons <= {Reason.LOST_WORKER, Reason.ELABORATION_ERROR}
