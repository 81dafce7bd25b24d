"""The loop: problems, statements, search, training set, a better model, next round.

Every stage takes what the ledger already has and computes only what is owed, so that a run that was
killed anywhere continues where it stopped and ends with the rows it would have had. What is
computed never depends on timing. The loop is that of DeepSeek-Prover (arXiv:2405.14333, section 3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from autoformalize.filters import Elaboration, elaborate, filtered
from autoformalize.translate import InformalProblem, TranslationSettings, translate
from generator.model import Model
from generator.models import ModelSpec, resolve_model
from generator.sft_row import WeightedRow
from proofmill.config import RunConfig
from proofmill.fates import Candidate, Fate, FilteredStatement, Outcome
from proofmill.item import PoolItem, Use
from proofmill.learner import Learner
from proofmill.pool import build_pool
from proofmill.progress import Reporter
from proofmill.rounds import (
    Arm,
    ArmResult,
    Round,
    Rounds,
    count_checks,
    count_fresh,
    declared_rows,
    goals_of,
)
from proofmill.rundir import RunDirectory
from prover.lean.engine import LeanEngine
from prover.lean.source import ENGINE_HEADER, STRICT_HEADER
from prover.search.attempts import CheckRecorder, Direction
from prover.search.negation import linked_negations
from prover.search.portfolio import Goal, run_portfolio


@dataclass(frozen=True)
class RunResult:
    """Everything a finished run knows. arms: the loop first, then, with controls, every other arm
    and seed. unlike_aligned: sampled statements that compile to another type than the statement
    that the problem's words were made from."""

    pool: Sequence[PoolItem]
    fates: Sequence[Fate]
    filtered: Sequence[FilteredStatement]
    arms: Sequence[ArmResult]
    unlike_aligned: int

    @property
    def rounds(self) -> Sequence[Round]:
        return self.arms[0].rounds

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
        opened: Callable[[ModelSpec], Model],
    ) -> None:
        """opened: a model whose samples are kept in the run's ledger."""
        self.run = run
        self.config: RunConfig = run.config
        self.reporter = reporter
        self.opened = opened
        self.recorder = CheckRecorder(engine, run.ledger, run.config.limits)
        self.library_fingerprint = engine.library_fingerprint

    def execute(self) -> RunResult:
        """All rounds. Interrupting it anywhere loses nothing that was answered."""
        pool = build_pool(self.config, self.run.ledger)
        learner = Learner(self.config, self.run.models, self.library_fingerprint)
        spec = resolve_model(self.config.model)
        model = self.opened(spec)
        try:
            candidates = self.formalize(pool, model, spec)
        finally:
            model.close()
        fates, filtered = self.filter(candidates)
        digests = [
            *((fate.item.key, fate.statement_hash) for fate in fates),
            *((out.candidate.item.key, out.elaboration.statement_hash) for out in filtered),
        ]
        unlike = self.compare(pool, digests)
        fates, contradictory = self.reject_contradictions(fates)
        self.negate(fates)
        self.portfolio(fates)
        arms = self.arms(fates, learner, spec, declared_rows(pool))
        return RunResult(pool, fates, [*filtered, *contradictory], arms, unlike)

    def arms(
        self,
        fates: Sequence[Fate],
        learner: Learner,
        spec: ModelSpec,
        declared: Sequence[WeightedRow],
    ) -> list[ArmResult]:
        """The loop and, with controls, both controls and more seeds over the same statements."""
        rounds = Rounds(self.config, self.recorder, self.reporter, self.opened, declared)
        found = [rounds.loop(learner, spec, fates)]
        for more in range(self.config.control_seeds):
            like = found[0]
            if more:
                learner = Learner(
                    self.config,
                    self.run.models / f"seed-{self.config.seed + more}",
                    self.library_fingerprint,
                    seed=self.config.seed + more,
                )
                copies = [fate.unsampled() for fate in fates]
                like = rounds.loop(learner, spec, copies)
                found.append(like)
            found.append(rounds.control(Arm.NO_TRAINING, learner, spec, fates, like))
            found.append(rounds.control(Arm.BASE_ROWS, learner, spec, fates, like))
        return found

    def formalize(self, pool: Sequence[PoolItem], model: Model, spec: ModelSpec) -> list[Candidate]:
        """The statement that comes with a problem, or the model's distinct samples of one. Training
        problems of the families are translated, too, although their statement is known: the loop
        has to work on what a translator makes of words, and the truth says how good that was."""
        asked = {item.key: item for item in pool if _translated(item)}
        found = [
            Candidate(item, item.aligned)
            for item in pool
            if item.aligned is not None and item.key not in asked
        ]
        if not asked:
            return found
        problems = [
            InformalProblem(item.key, item.problem or "", item.answer) for item in asked.values()
        ]
        how = TranslationSettings(
            prompt=spec.prompt_name("formalize"),
            n=self.config.search.formalizations,
            params=self.config.search.sampling(),
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
                count_fresh(step, elaboration.row, fresh=elaboration.fresh)
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

    def compare(self, pool: Sequence[PoolItem], found: Sequence[tuple[str, str | None]]) -> int:
        """How many of the sampled statements, (key of the item, hash of the type if it compiles),
        are of another type than the item's aligned statement."""
        aligned = [(item.key, item.aligned) for item in pool if item.aligned and _translated(item)]
        truth: dict[str, str | None] = {}
        with self.reporter.step("comparing", total=len(aligned)) as step:
            for index, elaboration in elaborate(self.recorder, aligned):
                truth[aligned[index][0]] = elaboration.statement_hash
                count_fresh(step, elaboration.row, fresh=elaboration.fresh)
                step.advance()
        return sum(
            key in truth and digest is not None and digest != truth[key] for key, digest in found
        )

    def reject_contradictions(
        self, fates: Sequence[Fate]
    ) -> tuple[list[Fate], list[FilteredStatement]]:
        """Take out statements whose hypotheses prove `False`: anything follows from them, so a
        proof shows nothing (hypothesis rejection, DeepSeek-Prover, section 3.1)."""
        by_key = {fate.key: fate for fate in fates}
        goals = [
            Goal(fate.key, statement, Direction.CONTRADICT)
            for fate in fates
            for statement in [fate.statement.hypotheses_contradict()]
            if statement is not None
        ]
        tactics = self.config.search.contradiction_tactics
        out: dict[str, FilteredStatement] = {}
        if tactics:
            with self.reporter.step("hypotheses", total=len(goals)) as step:
                for result in run_portfolio(self.recorder, goals, tactics):
                    count_checks(step, result.attempts)
                    if result.proof is not None:
                        fate = by_key[result.goal.parent]
                        known = Elaboration(fate.statement, None, fate.statement_hash, fresh=False)
                        out[fate.key] = FilteredStatement(
                            fate.candidate, Outcome.CONTRADICTORY, known
                        )
                    step.advance(contradictory=result.proof is not None)
        return [fate for fate in fates if fate.key not in out], list(out.values())

    def negate(self, fates: Sequence[Fate]) -> None:
        """Give each statement its closed negation, where one can be shown to be one."""
        by_key = {fate.key: fate for fate in fates}
        with self.reporter.step("negating", total=len(fates)) as step:
            work = ((fate.key, fate.statement) for fate in fates)
            for checked, negation in linked_negations(self.recorder, work):
                by_key[checked.work.parent].negation = negation
                count_fresh(step, checked.row, fresh=checked.fresh)
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
                count_checks(step, result.attempts)
                step.advance(proved=proved, refuted=refuted)


def _translated(item: PoolItem) -> bool:
    """Whether the model writes the item's statement."""
    return item.aligned is None or (item.family is not None and item.use is Use.TRAIN)
