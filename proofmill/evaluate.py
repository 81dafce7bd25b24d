"""Evaluation on a file of statements: what elaborates, what the portfolio and the model prove."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from autoformalize.filters import elaborate
from generator.model import Model, SamplingParams
from proofmill.inputs import StatementRow
from proofmill.progress import Reporter
from prover.lean.source import Statement
from prover.search.attempts import CheckRecorder, Direction
from prover.search.portfolio import DEFAULT_TACTICS, Goal, run_portfolio
from prover.search.whole_proof import ProofSampling, sample_proofs


class EvaluatedRow(BaseModel):
    """One statement. error: Lean's first error when it does not elaborate. by: the tactic."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    elaborated: bool
    error: str | None
    proved_by_portfolio: bool
    by: str | None
    proved_by_model: bool
    header_used: str


class EvaluationTotal(BaseModel):
    """The counts over all rows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    statements: int
    elaborated: int
    proved_by_portfolio: int
    proved_by_model: int


@dataclass(frozen=True)
class EvaluationSettings:
    """header: `own` or `engine`. prompt: name of the model's prompt file. samples: of the model
    per statement (0: no model is asked)."""

    header: str
    prompt: str
    samples: int
    sampling: SamplingParams
    seed: int
    tactics: Sequence[str] = DEFAULT_TACTICS


def evaluate_statements(
    rows: Sequence[StatementRow],
    recorder: CheckRecorder,
    model: Model | None,
    settings: EvaluationSettings,
    reporter: Reporter,
) -> list[EvaluatedRow]:
    """Evaluate every row; the order is that of the file."""
    statements = {row.name: row.resolve(settings.header) for row in rows}
    errors = _elaborate(statements, recorder, reporter)
    goals = [
        Goal(name, statement, Direction.PROVE)
        for name, statement in statements.items()
        if errors[name] is None
    ]
    by_tactic = _portfolio(goals, recorder, settings, reporter)
    by_model: set[str] = set()
    if model is not None and settings.samples:
        by_model = _model(goals, recorder, model, settings, reporter)
    return [
        EvaluatedRow(
            name=row.name,
            elaborated=errors[row.name] is None,
            error=errors[row.name],
            proved_by_portfolio=row.name in by_tactic,
            by=by_tactic.get(row.name),
            proved_by_model=row.name in by_model,
            header_used=statements[row.name].header,
        )
        for row in rows
    ]


def total_of(rows: Sequence[EvaluatedRow]) -> EvaluationTotal:
    """Count the rows."""
    return EvaluationTotal(
        statements=len(rows),
        elaborated=sum(row.elaborated for row in rows),
        proved_by_portfolio=sum(row.proved_by_portfolio for row in rows),
        proved_by_model=sum(row.proved_by_model for row in rows),
    )


def _elaborate(
    statements: dict[str, Statement], recorder: CheckRecorder, reporter: Reporter
) -> dict[str, str | None]:
    names = list(statements)
    errors: dict[str, str | None] = {}
    with reporter.step("elaborating", total=len(names)) as step:
        for index, each in elaborate(recorder, list(statements.items())):
            errors[names[index]] = each.error
            step.advance(elaborated=each.error is None)
    return errors


def _portfolio(
    goals: Sequence[Goal],
    recorder: CheckRecorder,
    settings: EvaluationSettings,
    reporter: Reporter,
) -> dict[str, str]:
    found: dict[str, str] = {}
    with reporter.step("portfolio", total=len(goals)) as step:
        for result in run_portfolio(recorder, goals, settings.tactics):
            if result.proof is not None:
                found[result.goal.parent] = result.proof.planned.proof
            step.advance(proved=result.proof is not None)
    return found


def _model(
    goals: Sequence[Goal],
    recorder: CheckRecorder,
    model: Model,
    settings: EvaluationSettings,
    reporter: Reporter,
) -> set[str]:
    how = ProofSampling(
        prompt=settings.prompt,
        n=settings.samples,
        params=settings.sampling,
        seed=settings.seed,
        round=0,
    )
    found: set[str] = set()
    with reporter.step("model", total=len(goals)) as step:
        for sampled in sample_proofs(recorder, model, goals, how):
            if sampled.accepted:
                found.add(sampled.goal.parent)
            step.add(samples=len(sampled.attempts), tokens=sampled.tokens)
            step.advance(proved=bool(sampled.accepted))
    return found
