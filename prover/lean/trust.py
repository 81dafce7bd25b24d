"""Trust records: what was checked about an accepted proof, by which engine, and what was not."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field

ALLOWED_AXIOMS = frozenset({"propext", "Classical.choice", "Quot.sound"})


class CheckState(StrEnum):
    """`tokens`: held, but decided on the source's words and not on Lean's own parse (commands)."""

    HELD = "held"
    TOKENS = "tokens"
    FAILED = "failed"
    NOT_CHECKED = "not_checked"


class TrustChecks(BaseModel):
    """The checks of a proof in the order they are made. `not_checked` means exactly that.

    commands_allowed: every command was looked at before it was elaborated, `held` on Lean's own
    parse, `tokens` by a stricter rule about words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    commands_allowed: CheckState = CheckState.NOT_CHECKED
    elaborated: CheckState = CheckState.NOT_CHECKED
    no_sorry: CheckState = CheckState.NOT_CHECKED
    axioms_allowed: CheckState = CheckState.NOT_CHECKED
    statement_match: CheckState = CheckState.NOT_CHECKED
    kernel_replay: CheckState = CheckState.NOT_CHECKED


class TrustRecord(BaseModel):
    """Attached to every accepted proof, and to rejections as far as the checks got.

    header_hash, statement_hash: sha256 hex; the statement hash is over the elaborated type, not
    over text, so two spellings of one term share it. seconds: wall time of elaboration plus audit.
    protections: operating-system protections that were really on while the candidate elaborated.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    engine: str
    lean_version: str
    library_fingerprint: str
    header_hash: str
    statement_hash: str | None = None
    axioms: tuple[str, ...] = ()
    checks: TrustChecks = Field(default_factory=TrustChecks)
    protections: tuple[str, ...] = ()
    seconds: float = 0.0
    peak_memory_mb: float = 0.0
