"""`proofmill lean selftest`: does the user's own Lean do what this program needs? In a minute."""

from __future__ import annotations

import time
from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from prover.lean.engine import Attempt, CheckResult, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.toolchain import Level, ToolchainEngine
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason

RATE_CHECKS = 20
# The first import of Mathlib from a cold disk takes minutes.
_PATIENT = Limits(wall_seconds=600.0, memory_mb=16384)
_LIMITS = Limits(wall_seconds=60.0, memory_mb=16384)


class SelftestRow(BaseModel):
    """One thing that was tried. detail: what was seen."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    what: str
    passed: bool
    detail: str
    seconds: float


def selftest_rows(engine: ToolchainEngine, module: str | None) -> Iterator[SelftestRow]:
    """Try everything, in order. module: imported by every statement (`Mathlib`, or one's own)."""
    header = f"import {module}" if module else ""
    statement = Statement(
        name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p", header=header
    )

    def attempt(proof: str, limits: Limits = _LIMITS) -> CheckResult:
        return engine.check(Attempt(statement=statement, proof=proof, limits=limits))

    began = time.monotonic()
    first = attempt("exact ⟨h.2, h.1⟩", _PATIENT)
    yield _row(f"first proof ({header or 'no imports'})", first, None, began)
    for what, proof, reason in (
        ("a correct proof again", "exact ⟨h.2, h.1⟩", None),
        ("omega", "have k : 2 + 2 = 4 := by omega\nexact ⟨h.2, h.1⟩", None),
        ("a wrong proof", "exact ⟨h.1, h.2⟩", Reason.ELABORATION_ERROR),
        ("sorry", "sorry", Reason.SORRY),
        ("a program", "exact (by run_tac pure ())", Reason.FORBIDDEN_COMMAND),
    ):
        began = time.monotonic()
        yield _row(what, attempt(proof), reason, began)
    yield from _files(engine, header)
    yield _goals(attempt("constructor"))
    yield _rate("wrong proofs a second", [attempt(f"exact wrong{i}") for i in range(RATE_CHECKS)])
    yield _rate(
        "correct proofs a second", [attempt("exact ⟨h.2, h.1⟩" + " " * i) for i in range(3)]
    )
    yield _level(engine, first)


def _files(engine: ToolchainEngine, header: str) -> Iterator[SelftestRow]:
    source = f"{header}\nnamespace A\ntheorem b : 1 + 1 = 2 := rfl\nend A\n"
    for what, text, reason in (
        ("a file with a namespace", source, None),
        ("a file without a theorem", f"{header}\ndef x : Nat := 1\n", Reason.NO_THEOREM),
        ("an unknown import", "import No.Such\ntheorem t : 1 = 1 := rfl", Reason.ELABORATION_ERROR),
    ):
        began = time.monotonic()
        yield _row(what, engine.check(FileCheck(source=text, limits=_LIMITS)), reason, began)


def _row(what: str, result: CheckResult, reason: Reason | None, began: float) -> SelftestRow:
    verdict = result.verdict
    seen = verdict.status.value if verdict.reason is None else f"{verdict.reason}: {verdict.detail}"
    return SelftestRow(
        what=what,
        passed=verdict.reason is reason,
        detail=seen,
        seconds=time.monotonic() - began,
    )


def _goals(result: CheckResult) -> SelftestRow:
    """`constructor` leaves q and p, in this order."""
    ends = [goal.rsplit("⊢ ", 1)[-1] for goal in result.goals]
    return SelftestRow(
        what="goals of an unfinished proof",
        passed=ends == ["q", "p"],
        detail=", ".join(ends),
        seconds=result.seconds,
    )


def _rate(what: str, results: list[CheckResult]) -> SelftestRow:
    seconds = sum(result.seconds for result in results)
    return SelftestRow(
        what=what,
        passed=not any(result.verdict.infrastructure for result in results),
        detail=f"{len(results) / seconds:.1f}" if seconds else "too fast to tell",
        seconds=seconds,
    )


def _level(engine: ToolchainEngine, first: CheckResult) -> SelftestRow:
    """How far acceptance goes here; both levels pass, the words differ."""
    replayed = first.trust is not None and first.trust.checks.kernel_replay is CheckState.HELD
    words = {
        Level.AUDIT: "compiled declarations read and replayed by our audit",
        Level.MESSAGES: "a fresh process and Lean's own answers about the theorem",
    }[engine.level]
    checker = engine.project.toolchain.program("leanchecker") is not None
    return SelftestRow(
        what="what an accepted proof rests on",
        passed=first.verdict.accepted and replayed is (engine.level is Level.AUDIT or checker),
        detail=words + (", after the toolchain's leanchecker" if checker else ""),
        seconds=0.0,
    )
