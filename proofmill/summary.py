"""Making summary.json from what a run found and from the records of its steps."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator.score import (
    Interval,
    bootstrap_interval,
    mean_pass_at_k,
    paired_bootstrap,
)
from proofmill.fates import Fate, Outcome
from proofmill.iterate import RunResult
from proofmill.rounds import ArmResult, Round
from proofmill.run_summary import ArmSummary, MutationSummary, RoundSummary, Summary
from prover.lean.engine import LeanEngine
from prover.search.attempts import Direction

# Steps that ask Lean, and steps that sample the model: their wall seconds are what rates are over.
CHECKING = (
    "elaborating",
    "comparing",
    "hypotheses",
    "negating",
    "portfolio",
    "proving",
    "transferring",
)
SAMPLING = ("formalizing", "proving")


def summarise(result: RunResult, engine: LeanEngine, metrics: Path, release_rows: int) -> Summary:
    """The summary of a run whose step records are in `metrics`."""
    records = list(read_metrics(metrics))
    by_portfolio = _proved(result.fates, lambda fate: Direction.PROVE in fate.by_portfolio)
    by_model = _proved(result.fates, lambda fate: Direction.PROVE in fate.by_model)
    by_transfer = _proved(result.fates, lambda fate: Direction.PROVE in fate.by_transfer)
    compiled = sum(each.why is not Outcome.NOT_COMPILED for each in result.filtered)
    checks, checking = _total(records, CHECKING, "checks")
    samples, sampling = _total(records, SAMPLING, "samples")
    return Summary(
        problems=len(result.pool),
        statements_sampled=result.candidates,
        statements_compiled=len(result.fates) + compiled,
        statements_accepted=len(result.fates),
        proved=sum(fate.outcome is Outcome.PROVED for fate in result.fates),
        refuted=sum(fate.outcome is Outcome.REFUTED for fate in result.fates),
        proved_by_portfolio=len(by_portfolio),
        proved_by_model=len(by_model),
        proved_model_only=len(by_model - by_portfolio),
        proved_transfer_only=len(by_transfer - by_model - by_portfolio),
        rounds=tuple(_round(each) for each in result.rounds),
        arms=tuple(_arm(each) for each in result.arms),
        mutations=_mutations(result.fates),
        release_rows=release_rows,
        wall_seconds=round(sum(record["wall_seconds"] for record in records), 1),
        checks=checks,
        checks_per_second=_rate(checks, checking),
        samples_per_second=_rate(samples, sampling),
        engine=engine.name,
        lean_version=engine.lean_version,
    )


def wilson_interval(successes: int, total: int) -> tuple[float, float]:
    """The 95% score interval of a proportion (Wilson 1927): unlike the normal one it stays inside
    [0, 1] and is not empty at 0 or total, where small held-out sets often are."""
    z = 1.959964
    share = successes / total
    centre = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    scale = 1 + z * z / total
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def read_metrics(path: Path) -> Iterable[dict[str, Any]]:
    """The step records, without a torn last line."""
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
            if line.endswith("\n"):
                yield json.loads(line)


def _proved(fates: Iterable[Fate], by: Any) -> set[str]:
    return {fate.key for fate in fates if by(fate)}


def _round(each: Round) -> RoundSummary:
    heldout = each.heldout
    interval = None
    if heldout.total:
        low, high = wilson_interval(heldout.proved, heldout.total)
        interval = (round(low, 4), round(high, 4))
    shares = [float(accepted > 0) for _, accepted in each.primary]
    return RoundSummary(
        round=each.number,
        train_rows=each.train_rows,
        heldout_total=heldout.total,
        heldout_proved=heldout.proved,
        heldout_model_only=heldout.model_only,
        ci95=interval,
        samples_total=each.samples,
        tokens_total=each.tokens,
        core_seconds=each.core_seconds,
        primary_total=len(shares),
        primary_proved=int(sum(shares)),
        primary_ci95=_interval(bootstrap_interval(shares)) if shares else None,
        pass_at=pass_at(each.primary),
    )


def pass_at(counts: Sequence[tuple[int, int]]) -> dict[int, float]:
    """Over the statements with a judged sample; a request that failed is owed, not wrong."""
    counts = [pair for pair in counts if pair[0]]
    most = min((samples for samples, _ in counts), default=0)
    ks = [2**power for power in range(most.bit_length()) if 2**power <= most]
    return {k: round(mean_pass_at_k(counts, k), 4) for k in ks}


def _arm(arm: ArmResult) -> ArmSummary:
    first, last = arm.rounds[0].primary, arm.rounds[-1].primary
    paired = by_sample = None
    if first:
        paired = paired_bootstrap(*([float(n > 0) for _, n in each] for each in (first, last)))
        by_sample = paired_bootstrap(*([_share(*n) for n in each] for each in (first, last)))
    return ArmSummary(
        arm=arm.arm.value,
        seed=arm.seed,
        primary_total=len(first),
        primary_proved=tuple(
            sum(accepted > 0 for _, accepted in each.primary) for each in arm.rounds
        ),
        gain=None if paired is None else round(paired.difference.estimate, 4),
        gain_ci95=None if paired is None else _interval(paired.difference),
        p_value=None if paired is None else round(paired.p_value, 4),
        sample_gain=None if by_sample is None else round(by_sample.difference.estimate, 4),
        sample_gain_ci95=None if by_sample is None else _interval(by_sample.difference),
    )


def _share(judged: int, accepted: int) -> float:
    return accepted / judged if judged else 0.0


def _interval(interval: Interval) -> tuple[float, float]:
    return round(interval.low, 4), round(interval.high, 4)


def _mutations(fates: Iterable[Fate]) -> dict[str, MutationSummary]:
    groups: dict[str, list[Fate]] = {}
    for fate in fates:
        if fate.item.mutation is not None:
            groups.setdefault(fate.item.mutation, []).append(fate)
    return {
        kind: MutationSummary(
            statements=len(group),
            refuted_by_portfolio=sum(Direction.REFUTE in fate.by_portfolio for fate in group),
            refuted_by_model=sum(Direction.REFUTE in fate.by_model for fate in group),
            refuted_by_transfer=sum(
                Direction.REFUTE in fate.by_transfer and Direction.REFUTE not in fate.by_model
                for fate in group
            ),
        )
        for kind, group in sorted(groups.items())
    }


def _total(
    records: Iterable[dict[str, Any]], stages: tuple[str, ...], count: str
) -> tuple[int, float]:
    chosen = [record for record in records if record["stage"] in stages]
    return (
        sum(record["counts"].get(count, 0) for record in chosen),
        sum(record["wall_seconds"] for record in chosen),
    )


def _rate(count: int, seconds: float) -> float:
    return round(count / seconds, 2) if seconds > 0 else 0.0
