"""Self-test of an engine: a few files whose verdicts are known. Needs only the core library."""

from __future__ import annotations

from collections.abc import Callable

from prover.lean.engine import Attempt, CheckRequest, CheckResult, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.verdict import Reason

_LIMITS = Limits(wall_seconds=30.0)
_STATEMENT = Statement(name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
_GOOD = "exact ⟨h.2, h.1⟩"
_BAD = "exact ⟨h.1, h.2⟩"

# On an incomplete core library Lean once printed nothing and exited 0 for this theorem with
# `Elab.async` off (as it is in warm hosts), without adding it: success must never be the absence of
# complaints.
SILENT = """\
def big : Nat := 2 ^ 100
theorem silent : big = big + 1 := by exact rfl
"""


def run(check: Callable[[CheckRequest], CheckResult]) -> str:
    """What is wrong, in one sentence; empty when every verdict is the expected one."""

    def attempt(proof: str) -> CheckResult:
        return check(Attempt(statement=_STATEMENT, proof=proof, limits=_LIMITS))

    good = attempt(_GOOD)
    if not good.verdict.accepted:
        return f"a correct proof is {_shown(good)}"
    bad = attempt(_BAD)
    if bad.verdict.reason is not Reason.ELABORATION_ERROR:
        return f"a wrong proof is {_shown(bad)}"
    silent = check(FileCheck(source=SILENT, limits=_LIMITS))
    if silent.verdict.accepted:
        return "a theorem that was never proved is accepted"
    return ""


def _shown(result: CheckResult) -> str:
    verdict = result.verdict
    return f"{verdict.status} ({verdict.reason}: {verdict.detail})"
