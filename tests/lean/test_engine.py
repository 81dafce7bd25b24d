"""The embedded engine on real Lean: verdicts, reasons, positions, limits."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from pathlib import Path

import pytest

from prover.lean import selftest
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, CheckResult, FileCheck
from prover.lean.hostwire import Role
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason, Status

SWAP = Statement(name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")

# A hundred million unary steps in the kernel, which heartbeats do not stop in time.
ENDLESS = """\
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem endless : loop 100000000 = 1 := by
  decide +kernel
"""


def attempt(engine: EmbeddedEngine, proof: str, statement: Statement = SWAP) -> CheckResult:
    return engine.check(Attempt(statement=statement, proof=proof))


def test_correct_proof_is_accepted_with_a_complete_record(engine: EmbeddedEngine) -> None:
    result = attempt(engine, "exact ⟨h.2, h.1⟩")
    assert result.verdict.accepted
    assert result.trust is not None
    assert set(result.trust.checks.model_dump().values()) == {CheckState.HELD}
    assert result.trust.engine == "embedded"
    assert result.trust.lean_version == "4.35.0"
    assert result.trust.statement_hash == result.theorems[0].statement_hash
    assert [theorem.name for theorem in result.theorems] == ["swap"]
    assert result.peak_memory_mb > 10
    assert result.seconds > 0


def test_wrong_proof_is_rejected_at_its_own_line(engine: EmbeddedEngine) -> None:
    result = attempt(engine, "have k := h\nexact ⟨h.1, h.2⟩")
    assert result.verdict.reason is Reason.ELABORATION_ERROR
    error = next(m for m in result.messages if m.severity == "error")
    assert error.line == 3
    assert result.trust is None


def test_header_and_preamble_shift_lines_as_in_the_assembled_file(engine: EmbeddedEngine) -> None:
    statement = Statement(
        name="t", header="open Nat", preamble="def two : Nat := 2", text="theorem t : two = 2"
    )
    bad = attempt(engine, "exact foo", statement)
    lines = statement.with_proof("exact foo").splitlines()
    error = next(m for m in bad.messages if m.severity == "error")
    assert "exact foo" in lines[error.line - 1]
    assert attempt(engine, "rfl", statement).verdict.accepted


def test_sorry_compiles_but_is_not_accepted(engine: EmbeddedEngine) -> None:
    result = attempt(engine, "sorry")
    assert result.verdict.reason is Reason.SORRY
    assert result.compiles
    assert result.sorries == ((1, 8),)
    assert result.theorems[0].axioms == ("sorryAx",)


def test_goals_of_an_unfinished_proof(engine: EmbeddedEngine) -> None:
    result = attempt(engine, "constructor")
    assert result.goals == (
        "case left\np q : Prop\nh : p ∧ q\n⊢ q",
        "case right\np q : Prop\nh : p ∧ q\n⊢ p",
    )


def test_statement_that_does_not_elaborate(engine: EmbeddedEngine) -> None:
    broken = Statement(name="b", text="theorem b : nonsense.field = 1")
    result = attempt(engine, "rfl", broken)
    assert result.verdict.reason is Reason.ELABORATION_ERROR
    assert "the statement itself" in result.verdict.detail


def test_silent_success_is_never_accepted(engine: EmbeddedEngine) -> None:
    result = engine.check(FileCheck(source=selftest.SILENT))
    assert not result.verdict.accepted
    attempted = attempt(engine, "exact rfl", Statement(name="s", text="theorem s : 2 ^ 100 = 1"))
    assert not attempted.verdict.accepted


def test_file_with_its_own_definitions(engine: EmbeddedEngine) -> None:
    source = """\
inductive Colour where
  | red
  | green

def Colour.flip : Colour → Colour
  | .red => .green
  | .green => .red

theorem flip_flip (c : Colour) : c.flip.flip = c := by
  cases c <;> rfl
"""
    result = engine.check(FileCheck(source=source))
    assert result.verdict.accepted
    assert [theorem.name for theorem in result.theorems] == ["flip_flip"]
    wrong = engine.check(FileCheck(source=source.replace("flip.flip = c", "flip = c")))
    assert wrong.verdict.reason is Reason.ELABORATION_ERROR


@pytest.mark.parametrize("source", ["", "def x : Nat := 1\n", "example : 1 = 1 := rfl\n"])
def test_file_without_a_theorem(engine: EmbeddedEngine, source: str) -> None:
    assert engine.check(FileCheck(source=source)).verdict.reason is Reason.NO_THEOREM


def test_classical_axioms_are_listed(engine: EmbeddedEngine) -> None:
    result = engine.check(FileCheck(source="theorem t (p : Prop) : p ∨ ¬p := Classical.em p\n"))
    assert result.verdict.accepted
    assert "Classical.choice" in result.theorems[0].axioms


def test_target_file_with_definitions(engine: EmbeddedEngine) -> None:
    target = "def two : Nat := 2\ntheorem a : two = 2 := by sorry\ntheorem b : 1 = 1 := sorry\n"
    good = "def two : Nat := 2\ntheorem helper : 1 = 1 := rfl\n"
    good += "theorem b : 1 = 1 := helper\ntheorem a : two = 2 := rfl\n"
    assert engine.check(FileCheck(source=good, target=target)).verdict.accepted
    cases = {
        good.replace("theorem b", "theorem c"): Reason.STATEMENT_MISSING,
        good.replace("theorem b : 1 = 1 := helper", "theorem b : True := trivial"): (
            Reason.STATEMENT_CHANGED
        ),
        good.replace(":= 2\n", ":= 1 + 1\n", 1): Reason.STATEMENT_CHANGED,
    }
    for source, reason in cases.items():
        assert engine.check(FileCheck(source=source, target=target)).verdict.reason is reason


def test_wall_clock_limit(engine: EmbeddedEngine) -> None:
    limits = Limits(wall_seconds=1.0, heartbeats=100_000_000)
    result = engine.check(FileCheck(source=ENDLESS, limits=limits))
    assert result.verdict.status is Status.UNKNOWN
    assert result.verdict.reason is Reason.TIMEOUT
    assert result.seconds < 5
    assert attempt(engine, "exact ⟨h.2, h.1⟩").verdict.accepted


def test_heartbeat_limit_is_unknown(engine: EmbeddedEngine) -> None:
    statement = Statement(
        name="o", text="theorem o (a b c d : Nat) (h : a + b < c) (k : c < d) : a + b < d"
    )
    few = Attempt(statement=statement, proof="omega", limits=Limits(heartbeats=20))
    assert engine.check(few).verdict.reason is Reason.HEARTBEATS
    assert attempt(engine, "omega", statement).verdict.accepted


def test_output_limit(engine: EmbeddedEngine) -> None:
    source = "\n".join(["#check (1 : Nat)"] * 400) + "\ntheorem t : True := trivial\n"
    limits = Limits(output_bytes=4096)
    assert engine.check(FileCheck(source=source, limits=limits)).verdict.reason is (
        Reason.OUTPUT_LIMIT
    )
    assert engine.check(FileCheck(source=source)).verdict.accepted


def test_many_checks_keep_their_order_numbers(engine: EmbeddedEngine) -> None:
    proofs = ["exact ⟨h.2, h.1⟩", "exact h", "sorry"] * 6
    found = dict(engine.check_many(Attempt(statement=SWAP, proof=proof) for proof in proofs))
    assert sorted(found) == list(range(len(proofs)))
    for index, proof in enumerate(proofs):
        assert found[index].verdict.accepted == (proof == "exact ⟨h.2, h.1⟩")


def test_submit_from_many_threads(engine: EmbeddedEngine) -> None:
    futures: list[Future[CheckResult]] = []
    lock = threading.Lock()

    def send() -> None:
        future = engine.submit(Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩"))
        with lock:
            futures.append(future)

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(future.result(60).verdict.accepted for future in futures)


def test_fallback_to_a_process_per_check_gives_the_same_verdicts() -> None:
    with EmbeddedEngine(workers=1, mode=Role.PROCESS) as slow:
        assert slow.mode is Role.PROCESS
        assert attempt(slow, "exact ⟨h.2, h.1⟩").verdict.accepted
        assert attempt(slow, "exact h").verdict.reason is Reason.ELABORATION_ERROR


def test_closed_engine_answers_and_leaves_nothing_behind() -> None:
    engine = EmbeddedEngine(workers=1)
    before = set(Path("/dev/shm").glob("proofmill-*")) | set(Path("/tmp").glob("proofmill-*"))
    futures = [engine.submit(Attempt(statement=SWAP, proof="exact h")) for _ in range(5)]
    engine.close()
    answers = [future.result(30) for future in futures]
    assert {a.verdict.reason for a in answers} <= {Reason.ELABORATION_ERROR, Reason.LOST_WORKER}
    assert engine.check(Attempt(statement=SWAP, proof="x")).verdict.reason is Reason.LOST_WORKER
    after = set(Path("/dev/shm").glob("proofmill-*")) | set(Path("/tmp").glob("proofmill-*"))
    assert after <= before


def test_headers_are_warmed_on_request() -> None:
    with EmbeddedEngine(workers=1, headers=["import Init"]) as warmed:
        source = "import Init\n\ntheorem t : 1 = 1 := rfl\n"
        for _ in range(2):
            result = warmed.check(FileCheck(source=source))
            assert result.verdict.accepted
        wrong = warmed.check(FileCheck(source=source.replace("1 = 1", "1 = 2")))
        assert next(m for m in wrong.messages if m.severity == "error").line == 3
