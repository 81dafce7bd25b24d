"""Verdicts: three-valued, and every one that is not `accepted` carries its reason.

A rejection says something about the candidate. An unknown says that a limit or the machinery got in
the way; the reasons in `INFRASTRUCTURE` are owed again on resume and never count as an answer.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, model_validator


class Status(StrEnum):
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a candidate was not accepted."""

    # rejected: the candidate itself is at fault
    ELABORATION_ERROR = "elaboration_error"
    SORRY = "sorry"
    NO_THEOREM = "no_theorem"
    AXIOM_NOT_ALLOWED = "axiom_not_allowed"
    STATEMENT_MISSING = "statement_missing"
    STATEMENT_CHANGED = "statement_changed"
    FORBIDDEN_COMMAND = "forbidden_command"
    UNSAFE_DECLARATION = "unsafe_declaration"
    KERNEL_REJECTED = "kernel_rejected"
    MALFORMED_OUTPUT = "malformed_output"
    LEAN_PANIC = "lean_panic"  # Lean gave up on it twice, the second time in a fresh process
    # unknown: a limit was reached; asking again under the same limits gives the same answer
    HEARTBEATS = "heartbeats"
    TIMEOUT = "timeout"
    MEMORY_LIMIT = "memory_limit"
    OUTPUT_LIMIT = "output_limit"
    # unknown: the machinery failed; owed again
    CRASH = "crash"
    LOST_WORKER = "lost_worker"
    ENGINE_UNAVAILABLE = "engine_unavailable"


INFRASTRUCTURE = frozenset({Reason.CRASH, Reason.LOST_WORKER, Reason.ENGINE_UNAVAILABLE})
LIMITS_REACHED = frozenset(
    {Reason.HEARTBEATS, Reason.TIMEOUT, Reason.MEMORY_LIMIT, Reason.OUTPUT_LIMIT}
)


class Verdict(BaseModel):
    """Outcome of one check. `reason` is None exactly when the status is accepted."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: Status
    reason: Reason | None = None
    detail: str = ""

    @model_validator(mode="after")
    def _status_and_reason_agree(self) -> Verdict:
        unknown = self.reason in INFRASTRUCTURE or self.reason in LIMITS_REACHED
        expected = (
            Status.ACCEPTED
            if self.reason is None
            else Status.UNKNOWN
            if unknown
            else Status.REJECTED
        )
        if self.status is not expected:
            raise ValueError(f"status {self.status} does not fit reason {self.reason}")
        return self

    @property
    def accepted(self) -> bool:
        return self.status is Status.ACCEPTED

    @property
    def infrastructure(self) -> bool:
        """True when the machinery failed: not an answer, owed again."""
        return self.reason in INFRASTRUCTURE


ACCEPTED = Verdict(status=Status.ACCEPTED)


def not_accepted(reason: Reason, detail: str = "") -> Verdict:
    """The verdict that belongs to `reason`: rejected, or unknown for limits and infrastructure."""
    unknown = reason in INFRASTRUCTURE or reason in LIMITS_REACHED
    return Verdict(
        status=Status.UNKNOWN if unknown else Status.REJECTED, reason=reason, detail=detail
    )
