"""The JSON row of `proofmill check`: one checked file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from prover.lean.engine import CheckResult
from prover.lean.messages import Message
from prover.lean.trust import TrustRecord
from prover.lean.verdict import Reason, Status


class CheckedTheorem(BaseModel):
    """A theorem of the file and the axioms that its proof reaches."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    axioms: tuple[str, ...]


class CheckRow(BaseModel):
    """reason: None exactly when the file is accepted. detail: what the reason is about."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    verdict: Status
    reason: Reason | None
    detail: str
    messages: tuple[Message, ...]
    theorems: tuple[CheckedTheorem, ...]
    trust: TrustRecord | None

    @classmethod
    def of(cls, file: Path, result: CheckResult) -> CheckRow:
        return cls(
            file=str(file),
            verdict=result.verdict.status,
            reason=result.verdict.reason,
            detail=result.verdict.detail,
            messages=result.messages,
            theorems=tuple(
                CheckedTheorem(name=each.name, axioms=each.axioms) for each in result.theorems
            ),
            trust=result.trust,
        )
