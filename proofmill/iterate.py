"""The loop: problems, statements, search, training set, a better model, next round.

Every stage takes what the ledger already has and computes only what is owed, so that a run that was
killed anywhere continues where it stopped and ends with the rows it would have had. What is
computed never depends on timing. The loop is that of DeepSeek-Prover (arXiv:2405.14333, section 3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.backends.transformers import TransformersModel
from generator.keys import content_key, text_hash
from generator.model import Model, SampleRequest, SamplingParams
from generator.prompts import ParseFailure
from generator.sft import SftRow
from proofmill.config import RunConfig
from proofmill.fates import Candidate, Fate, FilteredStatement, ModelProof, Outcome
from proofmill.item import PoolItem, Use
from proofmill.learner import Learner
from proofmill.pool import build_pool
from proofmill.progress import Reporter, Step
from proofmill.rundir import RunDirectory
from proofmill.tasks import (
    formalize_prompt,
    formalize_row,
    proof_of,
    prove_prompt,
    prove_row,
    statement_of,
)
from prover.lean.engine import LeanEngine
from prover.lean.source import ENGINE_HEADER, Statement
from prover.search.attempts import Checked, CheckRecorder, Direction
from prover.search.negation import linked_negations
from prover.search.portfolio import Goal, run_portfolio
from prover.search.whole_proof import ProofSampling, SampledGoal, sample_proofs

# At most this many distinct proofs of one statement join a training set, the shortest ones:
# more of them teach a small model to repeat itself on easy statements.
PROOFS_PER_STATEMENT = 2


@dataclass(frozen=True)
class Heldout:
    """The round's model on held-out statements. proved: at least one of its samples was accepted;
    model_only: of these, the ones that no portfolio tactic settles."""

    total: int
    proved: int
    model_only: int


@dataclass(frozen=True)
class Round:
    """One round. train_rows: rows that this round's model was trained on in this run."""

    number: int
    model: str
    train_rows: int
    samples: int
    tokens: int
    heldout: Heldout


@dataclass(frozen=True)
class RunResult:
    """Everything a finished run knows."""

    pool: Sequence[PoolItem]
    fates: Sequence[Fate]
    filtered: Sequence[FilteredStatement]
    rounds: Sequence[Round]

    @property
    def candidates(self) -> int:
        return len(self.fates) + len(self.filtered)


class Iteration:
    """One run. `execute` does it all; the other methods are its stages, in order."""

    def __init__(
        self,
        run: RunDirectory,
        engine: LeanEngine,
        reporter: Reporter,
        cached: Callable[[Model], Model],
    ) -> None:
        """cached: wraps a model so that its samples are kept in the run's ledger."""
        self.run = run
        self.config: RunConfig = run.config
        self.reporter = reporter
        self.cached = cached
        self.recorder = CheckRecorder(engine, run.ledger, run.config.limits)
        self.learner = Learner(run.config, run.models, engine.library_fingerprint)

    def execute(self) -> RunResult:
        """All rounds. Interrupting it anywhere loses nothing that was answered."""
        pool = build_pool(self.config, self.run.ledger)
        declared = declared_rows(pool)
        folder, train_rows = self.learner.first(declared, self.reporter)
        model = self.cached(TransformersModel.from_checkpoint(folder))
        fates, filtered = self.filter(self.formalize(pool, model))
        self.negate(fates)
        self.portfolio(fates)
        rounds: list[Round] = []
        for number in range(self.config.rounds):
            if number and self.config.train.enabled:
                rows = [*declared, *verified_rows(fates)]
                if rows:
                    model.close()
                    folder = self.learner.fine_tune(folder, rows, number, self.reporter)
                    model = self.cached(TransformersModel.from_checkpoint(folder))
                    train_rows = len(rows)
            rounds.append(self.round(number, model, fates, train_rows))
        model.close()
        return RunResult(pool=pool, fates=fates, filtered=filtered, rounds=rounds)

    def formalize(self, pool: Sequence[PoolItem], model: Model) -> list[Candidate]:
        """The statement that comes with a problem, or the model's distinct samples of one."""
        found = [Candidate(item, item.aligned) for item in pool if item.aligned is not None]
        asked = {
            formalize_prompt(item.problem, item.answer): item
            for item in pool
            if item.aligned is None and item.problem is not None
        }
        if not asked:
            return found
        requests = [
            SampleRequest(
                prompt=prompt,
                n=self.config.search.formalizations,
                params=self._params(),
                seed=self.config.seed,
            )
            for prompt in asked
        ]
        header = ENGINE_HEADER if self.config.header == "engine" else ""
        sampled: dict[str, list[Candidate]] = {}
        with self.reporter.step("formalizing", total=len(requests)) as step:
            for result in model.sample(requests):
                item = asked[result.request.prompt]
                texts = {sample.text for sample in result.samples}
                statements = [_sampled_statement(item, text, header) for text in sorted(texts)]
                good = [s for s in statements if isinstance(s, Statement)]
                sampled[item.key] = [Candidate(item, statement) for statement in good]
                step.add(tokens=sum(len(s.token_ids) for s in result.samples))
                step.advance(
                    samples=len(result.samples), statements=len(good), failed=bool(result.failure)
                )
        for item in asked.values():
            found.extend(sampled.get(item.key, []))
        return found

    def filter(self, candidates: Sequence[Candidate]) -> tuple[list[Fate], list[FilteredStatement]]:
        """Keep what compiles, once per elaborated type; held-out statements keep their place, a
        training statement equal to one is dropped."""
        rows = {}
        by_key = {candidate_key(candidate): candidate for candidate in candidates}
        with self.reporter.step("elaborating", total=len(by_key)) as step:
            work = ((key, candidate.statement) for key, candidate in by_key.items())
            for item, row in self.recorder.elaborations(work):
                rows[item.parent] = row
                compiled = row is not None and row.verdict == "accepted"
                step.add(core_seconds=0.0 if row is None else row.cpu_seconds)
                step.advance(checks=1, compiled=compiled)
        fates: list[Fate] = []
        filtered: list[FilteredStatement] = []
        taken: set[str] = set()
        ordered = sorted(by_key.items(), key=lambda pair: pair[1].item.use is Use.TRAIN)
        for key, candidate in ordered:
            row = rows.get(key)
            if row is None or row.verdict != "accepted":
                filtered.append(FilteredStatement(candidate, Outcome.NOT_COMPILED, row))
                continue
            statement_hash = row.data["statement_hashes"][candidate.statement.name]
            if statement_hash in taken:
                filtered.append(FilteredStatement(candidate, Outcome.DUPLICATE, row))
                continue
            taken.add(statement_hash)
            fates.append(Fate(key=row.key, candidate=candidate, statement_hash=statement_hash))
        return fates, filtered

    def negate(self, fates: Sequence[Fate]) -> None:
        """Give each statement its closed negation, where one can be shown to be one."""
        by_key = {fate.key: fate for fate in fates}
        with self.reporter.step("negating", total=len(fates)) as step:
            work = ((fate.key, fate.statement) for fate in fates)
            for key, negation in linked_negations(self.recorder, work):
                by_key[key].negation = negation
                step.advance(checks=1, linked=negation is not None)

    def portfolio(self, fates: Sequence[Fate]) -> None:
        """The fixed tactics on every statement and on its negation."""
        by_key = {fate.key: fate for fate in fates}
        goals = [goal for fate in fates for goal in goals_of(fate)]
        with self.reporter.step("portfolio", total=len(goals)) as step:
            for result in run_portfolio(self.recorder, goals, self.config.search.tactics):
                fate, proof = by_key[result.goal.parent], result.proof
                if proof is not None:
                    fate.by_portfolio[result.goal.direction] = proof
                proved = proof is not None and result.goal.direction is Direction.PROVE
                refuted = proof is not None and result.goal.direction is Direction.REFUTE
                _count_checks(step, result.attempts)
                step.advance(proved=proved, refuted=refuted)

    def round(self, number: int, model: Model, fates: Sequence[Fate], train_rows: int) -> Round:
        """Sample proofs of every statement, and of the negations of what is still open."""
        before = {fate.key: fate.outcome for fate in fates}
        goals = [
            goal
            for fate in fates
            for goal in goals_of(fate)
            if goal.direction is Direction.PROVE or before[fate.key] is not Outcome.PROVED
        ]
        by_key = {fate.key: fate for fate in fates}
        settled: set[str] = set()
        samples = tokens = 0
        if self.config.search.samples:
            how = self._sampling(number)
            with self.reporter.step("proving", round=number, total=len(goals)) as step:
                for sampled in sample_proofs(self.recorder, model, goals, how):
                    fate = by_key[sampled.goal.parent]
                    _record(fate, sampled, model.id, number)
                    if sampled.accepted:
                        settled.add(fate.key)
                    samples += len(sampled.attempts)
                    tokens += sampled.tokens
                    _count_checks(step, [a for a in sampled.attempts if a is not None])
                    step.add(tokens=sampled.tokens, samples=len(sampled.attempts))
                    step.advance(accepted=bool(sampled.accepted))
        heldout = [fate for fate in fates if fate.item.use is Use.HELDOUT]
        proved = [fate for fate in heldout if fate.key in settled]
        return Round(
            number=number,
            model=model.id,
            train_rows=train_rows,
            samples=samples,
            tokens=tokens,
            heldout=Heldout(
                total=len(heldout),
                proved=len(proved),
                model_only=sum(not fate.by_portfolio for fate in proved),
            ),
        )

    def _params(self) -> SamplingParams:
        search = self.config.search
        return SamplingParams(
            temperature=search.temperature, top_p=search.top_p, max_tokens=search.max_tokens
        )

    def _sampling(self, number: int) -> ProofSampling:
        return ProofSampling(
            render=lambda goal: prove_prompt(goal.statement),
            parse=proof_of,
            n=self.config.search.samples,
            params=self._params(),
            seed=self.config.seed,
            round=number,
        )


def goals_of(fate: Fate) -> list[Goal]:
    """A statement's goals: itself, and its negation when it has one."""
    goals = [Goal(fate.key, fate.statement, Direction.PROVE)]
    if fate.negation is not None:
        goals.append(Goal(fate.key, fate.negation, Direction.REFUTE))
    return goals


def candidate_key(candidate: Candidate) -> str:
    """Identity of a statement of a problem."""
    return content_key(
        "candidate",
        {"problem": candidate.item.key, "statement": candidate.statement.model_dump()},
    )


def declared_rows(pool: Sequence[PoolItem]) -> list[SftRow]:
    """Training rows of items that come with a statement, and of base families' own proofs."""
    rows: list[SftRow] = []
    for item in pool:
        if item.use is not Use.TRAIN or item.aligned is None:
            continue
        if item.declared_proof is not None:
            rows.append(prove_row(item.aligned, item.declared_proof))
        if item.problem is not None and item.mutation is None:
            rows.append(formalize_row(item.problem, item.answer, item.aligned))
    return rows


def verified_rows(fates: Sequence[Fate]) -> list[SftRow]:
    """Training rows of verified proofs and refutations of training statements, shortest first."""
    rows: list[SftRow] = []
    for fate in fates:
        if fate.item.use is not Use.TRAIN:
            continue
        for goal in goals_of(fate):
            proofs = {
                proof.checked.planned.proof for proof in fate.by_model.get(goal.direction, [])
            }
            portfolio = fate.by_portfolio.get(goal.direction)
            if portfolio is not None:
                proofs.add(portfolio.planned.proof)
            chosen = sorted(proofs, key=lambda text: (len(text), text))[:PROOFS_PER_STATEMENT]
            rows.extend(prove_row(goal.statement, proof) for proof in chosen)
    return rows


def _sampled_statement(item: PoolItem, text: str, header: str) -> Statement | ParseFailure:
    return statement_of(text, f"problem_{text_hash(item.id + text)[:12]}", header)


def _record(fate: Fate, sampled: SampledGoal, model: str, number: int) -> None:
    found = fate.by_model.setdefault(sampled.goal.direction, [])
    known = {proof.checked.key for proof in found}
    for checked in sampled.accepted:
        if checked.key not in known:
            known.add(checked.key)
            found.append(ModelProof(checked, model, sampled.prompt_hash, number))
    if not found:
        del fate.by_model[sampled.goal.direction]


def _count_checks(step: Step, attempts: Sequence[Checked]) -> None:
    fresh = [checked for checked in attempts if checked.fresh and checked.row is not None]
    step.add(
        checks=len(fresh),
        core_seconds=sum(checked.row.cpu_seconds for checked in fresh if checked.row),
    )
