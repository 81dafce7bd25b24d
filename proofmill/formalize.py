"""`proofmill formalize`: problems in words to distinct Lean statements, each checked by Lean."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from autoformalize.filters import Elaboration, Filter, elaborate, filtered
from autoformalize.translate import InformalProblem, Translation, TranslationSettings, translate
from generator.keys import content_key
from generator.model import Model
from proofmill.inputs import ProblemRow
from proofmill.progress import Reporter
from prover.search.attempts import CheckRecorder


class StatementRow(BaseModel):
    """One distinct sampled statement of a problem. samples: how many samples wrote it.

    tags: `duplicate` (another statement of the problem has the same elaborated type and more
    samples, or came first), `most_sampled` (the compiling statement that most samples wrote).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    statement: str
    samples: int
    compiles: bool
    error: str | None = None
    tags: tuple[str, ...] = ()


class FormalizeSummary(BaseModel):
    """samples: drawn. compiled: of these, the ones whose statement compiles."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    problems: int
    samples: int
    compiled: int
    problems_with_a_compiling_statement: int


def formalize_problems(
    rows: Sequence[ProblemRow],
    model: Model,
    recorder: CheckRecorder,
    how: TranslationSettings,
    reporter: Reporter,
) -> tuple[list[StatementRow], FormalizeSummary]:
    """Sample, elaborate, and tag; rows come in the order of the problems, most sampled first."""
    problems = {content_key("problem", {"id": row.id, "problem": row.problem}): row for row in rows}
    found: dict[str, Translation] = {}
    asked = [InformalProblem(key, row.problem, row.answer) for key, row in problems.items()]
    with reporter.step("formalizing", total=len(asked)) as step:
        for each in translate(model, asked, how):
            found[each.problem.key] = each
            step.add(tokens=each.tokens, samples=each.samples)
            step.advance(statements=len(each.statements), failed=each.failure is not None)
    ordered = [
        (key, statement, count) for key in problems for statement, count in found[key].statements
    ]
    answers: dict[int, Elaboration] = {}
    with reporter.step("elaborating", total=len(ordered)) as step:
        work = [(key, statement) for key, statement, _ in ordered]
        for index, elaboration in elaborate(recorder, work):
            answers[index] = elaboration
            step.advance(compiled=elaboration.statement_hash is not None)
    statements: list[StatementRow] = []
    for key, row in problems.items():
        mine = [i for i, (parent, _, _) in enumerate(ordered) if parent == key]
        statements.extend(
            _tagged(row.id, [(ordered[i][1].text, ordered[i][2], answers[i]) for i in mine])
        )
    return statements, _summary(rows, found, statements)


def _tagged(id: str, found: Sequence[tuple[str, int, Elaboration]]) -> list[StatementRow]:
    verdicts = filtered([elaboration for _, _, elaboration in found])
    best = next((i for i, verdict in enumerate(verdicts) if verdict is None), None)
    rows: list[StatementRow] = []
    for index, ((text, count, elaboration), verdict) in enumerate(
        zip(found, verdicts, strict=True)
    ):
        tags = ["duplicate"] if verdict is Filter.DUPLICATE else []
        if index == best:
            tags.append("most_sampled")
        rows.append(
            StatementRow(
                id=id,
                statement=text,
                samples=count,
                compiles=elaboration.statement_hash is not None,
                error=elaboration.error,
                tags=tuple(tags),
            )
        )
    return rows


def _summary(
    rows: Sequence[ProblemRow],
    found: dict[str, Translation],
    statements: Sequence[StatementRow],
) -> FormalizeSummary:
    return FormalizeSummary(
        problems=len(rows),
        samples=sum(each.samples for each in found.values()),
        compiled=sum(row.samples for row in statements if row.compiles),
        problems_with_a_compiling_statement=len({row.id for row in statements if row.compiles}),
    )
