"""From a finished run to its release: which rows, with which provenance."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ledger import Ledger
from proofmill.fates import Fate, FilteredStatement, Outcome
from proofmill.item import PoolItem
from proofmill.iterate import RunResult
from proofmill.release import ProblemRecord, ProofRecord, ReleaseContent, StatementRecord
from proofmill.rounds import goals_of
from prover.lean.engine import LeanEngine
from prover.lean.trust import TrustRecord
from prover.search.attempts import Checked, Direction
from prover.search.portfolio import Goal


def release_content(result: RunResult, ledger: Ledger, engine: LeanEngine) -> ReleaseContent:
    """Everything a run verified, and where the rest was lost."""
    proofs = tuple(proof for fate in result.fates for proof in _proofs(fate))
    return ReleaseContent(
        title="proofmill run",
        problems=tuple(_problem(item) for item in result.pool),
        statements=(
            *(_searched(fate) for fate in result.fates),
            *(_filtered(each) for each in result.filtered),
        ),
        proofs=proofs,
        counts=_counts(result, ledger, len(proofs)),
        engine=engine.name,
        lean_version=engine.lean_version,
        library_fingerprint=engine.library_fingerprint,
        models=tuple(dict.fromkeys(each.model for each in result.rounds)),
    )


def _problem(item: PoolItem) -> ProblemRecord:
    return ProblemRecord(
        id=item.id,
        problem=item.problem or "",
        answer=item.answer,
        family=item.family,
        split=item.use.value,
        mutation=item.mutation,
    )


def _searched(fate: Fate) -> StatementRecord:
    judged, accepted = fate.independent.get(Direction.PROVE, (0, 0))
    return StatementRecord(
        name=fate.statement.name,
        problem_id=fate.item.id,
        header=fate.statement.header,
        preamble=fate.statement.preamble,
        statement=fate.statement.text,
        compiles=True,
        statement_hash=fate.statement_hash,
        message="",
        status=fate.outcome,
        samples=judged,
        pass_rate=accepted / judged if judged else None,
    )


def _filtered(each: FilteredStatement) -> StatementRecord:
    statement = each.candidate.statement
    return StatementRecord(
        name=statement.name,
        problem_id=each.candidate.item.id,
        header=statement.header,
        preamble=statement.preamble,
        statement=statement.text,
        compiles=each.elaboration.statement_hash is not None,
        statement_hash=each.elaboration.statement_hash,
        message=each.elaboration.error or "",
        status=each.why,
    )


def _proofs(fate: Fate) -> Iterator[ProofRecord]:
    for goal in goals_of(fate):
        known: set[str] = set()
        transferred = fate.by_transfer.get(goal.direction)
        portfolio = fate.by_portfolio.get(goal.direction)
        if portfolio is not None:
            known.add(portfolio.key)
            yield _proof(fate, goal, portfolio, tactic=portfolio.planned.proof)
        for each in fate.by_model.get(goal.direction, []):
            if each.checked.key not in known:
                known.add(each.checked.key)
                yield _proof(
                    fate, goal, each.checked, model=each.model, prompt_hash=each.prompt_hash
                )
        if transferred is not None and transferred.key not in known:
            yield _proof(fate, goal, transferred)


def _proof(
    fate: Fate,
    goal: Goal,
    checked: Checked,
    *,
    tactic: str | None = None,
    model: str | None = None,
    prompt_hash: str | None = None,
) -> ProofRecord:
    assert checked.row is not None  # accepted attempts have a row
    return ProofRecord(
        name=goal.statement.name,
        about=fate.statement.name,
        direction="prove" if goal.direction is Direction.PROVE else "refute",
        problem_id=fate.item.id,
        split=fate.item.use.value,
        header=goal.statement.header,
        preamble=goal.statement.preamble,
        statement=goal.statement.text,
        proof=checked.planned.proof,
        maker="portfolio" if tactic else "model" if model else "transfer",
        tactic=tactic,
        model=model,
        prompt_hash=prompt_hash,
        round=checked.planned.round,
        trust=TrustRecord.model_validate(checked.row.data["trust"]),
    )


def _counts(result: RunResult, ledger: Ledger, proofs: int) -> dict[str, int]:
    """Rows in and out of each filter, then every stage of the ledger by verdict and reason."""
    counts = {
        "problems": len(result.pool),
        "statements, sampled or aligned": result.candidates,
        "statements, not compiled": sum(
            each.why is Outcome.NOT_COMPILED for each in result.filtered
        ),
        "statements, duplicate of another": sum(
            each.why is Outcome.DUPLICATE for each in result.filtered
        ),
        "statements, hypotheses contradict each other": sum(
            each.why is Outcome.CONTRADICTORY for each in result.filtered
        ),
        "statements, unlike the one that the words were made from": result.unlike_aligned,
        "statements, searched": len(result.fates),
        "statements, proved": sum(fate.outcome is Outcome.PROVED for fate in result.fates),
        "statements, refuted": sum(fate.outcome is Outcome.REFUTED for fate in result.fates),
        "statements, open": sum(fate.outcome is Outcome.OPEN for fate in result.fates),
        "proofs and refutations released": proofs,
    }
    for each in ledger.counts():
        if each.verdict is not None:
            why = f" ({each.reason})" if each.reason else ""
            name = f"{each.stage}, {each.verdict}{why}"
            counts[name] = counts.get(name, 0) + each.rows
    incidents = len(ledger.incidents())
    if incidents:
        counts["failures of the machinery, asked again"] = incidents
    return counts
