"""Making summary.json from what a run found and from the records of its steps."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from proofmill.fates import Fate, Outcome
from proofmill.iterate import Round, RunResult
from proofmill.run_summary import RoundSummary, Summary
from prover.lean.engine import LeanEngine
from prover.search.attempts import Direction

# Steps that ask Lean, and steps that sample the model: their wall seconds are what rates are over.
CHECKING = ("elaborating", "negating", "portfolio", "proving")
SAMPLING = ("formalizing", "proving")


def summarise(result: RunResult, engine: LeanEngine, metrics: Path, release_rows: int) -> Summary:
    """The summary of a run whose step records are in `metrics`."""
    records = list(read_metrics(metrics))
    by_portfolio = _proved(result.fates, lambda fate: Direction.PROVE in fate.by_portfolio)
    by_model = _proved(result.fates, lambda fate: Direction.PROVE in fate.by_model)
    duplicates = sum(each.why is Outcome.DUPLICATE for each in result.filtered)
    checks, checking = _total(records, CHECKING, "checks")
    samples, sampling = _total(records, SAMPLING, "samples")
    return Summary(
        problems=len(result.pool),
        statements_sampled=result.candidates,
        statements_compiled=len(result.fates) + duplicates,
        statements_accepted=len(result.fates),
        proved=sum(fate.outcome is Outcome.PROVED for fate in result.fates),
        refuted=sum(fate.outcome is Outcome.REFUTED for fate in result.fates),
        proved_by_portfolio=len(by_portfolio),
        proved_by_model=len(by_model),
        proved_model_only=len(by_model - by_portfolio),
        rounds=tuple(_round(each) for each in result.rounds),
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
    return RoundSummary(
        round=each.number,
        train_rows=each.train_rows,
        heldout_total=heldout.total,
        heldout_proved=heldout.proved,
        heldout_model_only=heldout.model_only,
        ci95=interval,
        samples_total=each.samples,
    )


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
