"""The loop: problems, statements, search, training set, a better model, next round.

Every stage takes what the ledger already has and computes only what is owed, so that a run that was
killed anywhere continues where it stopped and ends with the rows it would have had. What is
computed never depends on timing. The loop is that of DeepSeek-Prover (arXiv:2405.14333, section 3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from autoformalize.filters import Elaboration, elaborate, filtered
from autoformalize.translate import InformalProblem, TranslationSettings, formalize_row, translate
from generator.ledger import Row
from generator.model import Model, SamplingParams
from generator.models import ModelSpec, open_model
from generator.sft_row import SftRow
from proofmill.config import RunConfig
from proofmill.fates import Candidate, Fate, FilteredStatement, ModelProof, Outcome
from proofmill.item import PoolItem, Use
from proofmill.learner import Learner
from proofmill.pool import build_pool
from proofmill.progress import Reporter, Step
from proofmill.rundir import RunDirectory
from prover.lean.engine import LeanEngine
from prover.lean.source import ENGINE_HEADER, STRICT_HEADER
from prover.search.attempts import Checked, CheckRecorder, Direction
from prover.search.negation import linked_negations
from prover.search.portfolio import Goal, run_portfolio
from prover.search.prompting import prove_row
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
        spec, train_rows = self.learner.first(self.reporter)
        model = self.cached(open_model(spec))
        fates, filtered = self.filter(self.formalize(pool, model, spec))
        self.negate(fates)
        self.portfolio(fates)
        rounds: list[Round] = []
        for number in range(self.config.rounds):
            if number and self.config.train.enabled:
                rows = [*declared, *verified_rows(fates)]
                if rows:
                    model.close()
                    spec, train_rows = self.learner.fine_tune(spec, rows, number, self.reporter)
                    model = self.cached(open_model(spec))
            how = self._sampling(number, spec)
            rounds.append(self.round(model, fates, how, train_rows))
        model.close()
        return RunResult(pool=pool, fates=fates, filtered=filtered, rounds=rounds)

    def formalize(self, pool: Sequence[PoolItem], model: Model, spec: ModelSpec) -> list[Candidate]:
        """The statement that comes with a problem, or the model's distinct samples of one."""
        found = [Candidate(item, item.aligned) for item in pool if item.aligned is not None]
        asked = {item.key: item for item in pool if item.aligned is None}
        if not asked:
            return found
        problems = [
            InformalProblem(item.key, item.problem or "", item.answer) for item in asked.values()
        ]
        how = TranslationSettings(
            prompt=spec.prompt_name("formalize"),
            n=self.config.search.formalizations,
            params=self._params(),
            seed=self.config.seed,
            header=ENGINE_HEADER if self.config.header == "engine" else STRICT_HEADER,
        )
        sampled: dict[str, list[Candidate]] = {}
        with self.reporter.step("formalizing", total=len(problems)) as step:
            for each in translate(model, problems, how):
                item = asked[each.problem.key]
                sampled[item.key] = [Candidate(item, text) for text, _ in each.statements]
                step.add(tokens=each.tokens, samples=each.samples)
                step.advance(
                    statements=len(each.statements),
                    unparsed=sum(each.unparsed.values()),
                    failed=each.failure is not None,
                )
        for key in asked:  # in the pool's order, whatever order the samples came in
            found.extend(sampled.get(key, []))
        return found

    def filter(self, candidates: Sequence[Candidate]) -> tuple[list[Fate], list[FilteredStatement]]:
        """Keep what compiles, once per elaborated type. Held-out statements come first, so that a
        training statement equal to one is the one that goes."""
        ordered = sorted(candidates, key=lambda each: each.item.use is Use.TRAIN)
        work = [(candidate.item.key, candidate.statement) for candidate in ordered]
        answers: dict[int, Elaboration] = {}
        with self.reporter.step("elaborating", total=len(work)) as step:
            for index, elaboration in elaborate(self.recorder, work):
                answers[index] = elaboration
                _count_fresh(step, elaboration.row, fresh=elaboration.fresh)
                step.advance(compiled=elaboration.statement_hash is not None)
        elaborations = [answers[index] for index in range(len(work))]
        fates: list[Fate] = []
        out: list[FilteredStatement] = []
        for candidate, each, why in zip(ordered, elaborations, filtered(elaborations), strict=True):
            if why is not None:
                out.append(FilteredStatement(candidate, Outcome(why.value), each))
            elif each.row is not None and each.statement_hash is not None:
                fates.append(Fate(each.row.key, candidate, each.statement_hash))
        return fates, out

    def negate(self, fates: Sequence[Fate]) -> None:
        """Give each statement its closed negation, where one can be shown to be one."""
        by_key = {fate.key: fate for fate in fates}
        with self.reporter.step("negating", total=len(fates)) as step:
            work = ((fate.key, fate.statement) for fate in fates)
            for checked, negation in linked_negations(self.recorder, work):
                by_key[checked.work.parent].negation = negation
                _count_fresh(step, checked.row, fresh=checked.fresh)
                step.advance(linked=negation is not None)

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

    def round(
        self, model: Model, fates: Sequence[Fate], how: ProofSampling, train_rows: int
    ) -> Round:
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
            with self.reporter.step("proving", round=how.round, total=len(goals)) as step:
                for sampled in sample_proofs(self.recorder, model, goals, how):
                    fate = by_key[sampled.goal.parent]
                    _record(fate, sampled, model.id, how.round)
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
            number=how.round,
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

    def _sampling(self, number: int, spec: ModelSpec) -> ProofSampling:
        return ProofSampling(
            prompt=spec.prompt_name("prove"),
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
    for checked in attempts:
        _count_fresh(step, checked.row, fresh=checked.fresh)


def _count_fresh(step: Step, row: Row | None, *, fresh: bool) -> None:
    """Count a check that Lean made now; what was in the ledger before costs nothing."""
    if fresh and row is not None:
        step.add(checks=1, core_seconds=row.cpu_seconds)
