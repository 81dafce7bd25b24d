"""summary.json: what a finished run found, in the frozen keys that others read."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class RoundSummary(BaseModel):
    """One round. heldout_proved: held-out statements with an accepted sample of this round's model;
    ci95: the 95% Wilson interval of heldout_proved / heldout_total, None without held-out ones.

    primary_total: held-out true statements that no portfolio tactic closes; claims are about these.
    primary_proved: with an accepted sample. primary_ci95: of their share, bootstrapped over
    statements. pass_at: unbiased pass@k of the primary statements for k = 1, 2, 4, ... up to the
    samples drawn.
    tokens_total, core_seconds: sampled in this round; spent in its Lean checks.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    round: int
    train_rows: int
    heldout_total: int
    heldout_proved: int
    heldout_model_only: int
    ci95: tuple[float, float] | None
    samples_total: int
    tokens_total: int
    core_seconds: float
    primary_total: int
    primary_proved: int
    primary_ci95: tuple[float, float] | None
    pass_at: dict[int, float]


class ArmSummary(BaseModel):
    """An arm from one seed over its rounds. primary_proved: by round. gain: mean over the primary
    statements of (proved in the last round) - (proved in round 0), with its paired 95% bootstrap
    interval and two-sided p; sample_gain: the same of the share of a statement's samples that prove
    it, which is its pass@1. None without primary statements."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    arm: str
    seed: int
    primary_total: int
    primary_proved: tuple[int, ...]
    gain: float | None
    gain_ci95: tuple[float, float] | None
    p_value: float | None
    sample_gain: float | None
    sample_gain_ci95: tuple[float, float] | None


class MutationSummary(BaseModel):
    """False statements of one kind of mutation: how many were searched, and who refuted them;
    refuted_by_transfer: only another statement's refutation."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    statements: int
    refuted_by_portfolio: int
    refuted_by_model: int
    refuted_by_transfer: int


class Summary(BaseModel):
    """The whole run. proved_by_portfolio and proved_by_model count statements whose truth each
    settled by a proof; proved_model_only: by the model and no portfolio tactic;
    proved_transfer_only: only by a proof of another statement, fitted to this one. Rates are over
    the wall seconds of the steps that check or sample, all sessions of a resumed run together."""

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
    proved_transfer_only: int
    rounds: tuple[RoundSummary, ...]
    arms: tuple[ArmSummary, ...]
    mutations: dict[str, MutationSummary]
    release_rows: int
    wall_seconds: float
    checks: int
    checks_per_second: float
    samples_per_second: float
    engine: str
    lean_version: str
