"""summary.json: what a finished run found, in the frozen keys that others read."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class RoundSummary(BaseModel):
    """One round. heldout_proved: held-out statements with an accepted sample of this round's model;
    ci95: the 95% Wilson interval of heldout_proved / heldout_total, None without held-out ones."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    round: int
    train_rows: int
    heldout_total: int
    heldout_proved: int
    heldout_model_only: int
    ci95: tuple[float, float] | None
    samples_total: int


class Summary(BaseModel):
    """The whole run. proved_by_portfolio and proved_by_model count statements whose truth each
    settled by a proof; proved_model_only: by the model and no portfolio tactic. Rates are over the
    wall seconds of the steps that check or sample, all sessions of a resumed run together."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    problems: int
    statements_sampled: int
    statements_compiled: int
    statements_accepted: int
    proved: int
    refuted: int
    proved_by_portfolio: int
    proved_by_model: int
    proved_model_only: int
    rounds: tuple[RoundSummary, ...]
    release_rows: int
    wall_seconds: float
    checks: int
    checks_per_second: float
    samples_per_second: float
    engine: str
    lean_version: str
