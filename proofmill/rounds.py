"""The rounds of one arm: sample, check, train, again; and what each round's model proves.

The loop is that of DeepSeek-Prover (arXiv:2405.14333, section 3). Its two controls answer what a
gain could also come from: `no_training` samples the first model afresh in every round (the sample's
key holds seed and round, so nothing is replayed), `base_rows` trains on as many distinct rows as
the loop did, all of them of base families.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.ledger import Row
from generator.model import Model
from generator.models import ModelSpec
from generator.sft_row import WeightedRow
from proofmill.config import RunConfig, SearchSettings
from proofmill.fates import Fate, ModelProof, Outcome
from proofmill.item import PoolItem, Use
from proofmill.learner import Learner
from proofmill.progress import Reporter, Step
from prover.search.attempts import Checked, CheckRecorder, Direction
from prover.search.portfolio import Goal, first_to_close
from prover.search.prompting import prove_row
from prover.search.transfer import KnownProof, Rank, Ranking, jaccard, texts_for
from prover.search.whole_proof import ProofSampling, SampledGoal, sample_proofs

# At most this many distinct proofs of one statement join a training set: more of them teach a small
# model to repeat itself on easy statements. A training statement with so many is not asked again.
PROOFS_PER_STATEMENT = 2


# The sides of a training statement race in heats: this part of each side's samples, then the rest
# while neither is settled, drawn so that they explore. Where it ends depends on the samples alone,
# never on timing.
FIRST_HEAT = 1 / 6


# Proofs of statements that the model seldom proves are trained on more often (as difficulty-aware
# rejection tuning samples them more often: Tong et al. 2024, arXiv:2407.13690, section 3.1): once
# where one sample in 4 or more is accepted, 8 times where it is one in 32 or less.
COMMON_SAMPLES = 4
HEAVIEST = 8


class Arm(StrEnum):
    LOOP = "loop"
    NO_TRAINING = "no_training"
    BASE_ROWS = "base_rows"


@dataclass(frozen=True)
class Heldout:
    """The round's model on held-out statements. proved: at least one of its samples was accepted;
    model_only: of these, the ones that no portfolio tactic settles."""

    total: int
    proved: int
    model_only: int


@dataclass(frozen=True)
class Round:
    """One round. train_rows: distinct rows that this round's model was trained on in this run.

    primary: (samples judged, accepted) of every held-out true statement that no portfolio tactic
    closes, in the pool's order: what claims are made about. core_seconds: of its Lean checks.
    """

    number: int
    model: str
    train_rows: int
    samples: int
    tokens: int
    core_seconds: float
    heldout: Heldout
    primary: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class ArmResult:
    """All rounds of an arm from one seed."""

    arm: Arm
    seed: int
    rounds: tuple[Round, ...]


def is_primary(fate: Fate) -> bool:
    """Whether claims are made about this statement."""
    held_out = fate.item.use is Use.HELDOUT and fate.item.mutation is None
    return held_out and not fate.by_portfolio


class Rounds:
    """Runs arms over the same statements."""

    def __init__(
        self,
        config: RunConfig,
        recorder: CheckRecorder,
        reporter: Reporter,
        opened: Callable[[ModelSpec], Model],
        declared: Sequence[WeightedRow],
    ) -> None:
        """opened: a model whose samples are kept. declared: training rows that need no search."""
        self.config = config
        self.recorder = recorder
        self.reporter = reporter
        self.opened = opened
        self.declared = declared

    def loop(self, learner: Learner, spec: ModelSpec, fates: Sequence[Fate]) -> ArmResult:
        """Expert iteration. What the model proves is written into the fates."""
        rounds: list[Round] = []
        train_rows = 0
        for number in range(self.config.rounds):
            if number and self.config.train.enabled:
                rows = [*self.declared, *verified_rows(fates)]
                if rows:
                    spec, train_rows = learner.fine_tune(spec, rows, number, self.reporter)
            rounds.append(self._round(spec, fates, learner.seed, number, train_rows))
        return ArmResult(Arm.LOOP, learner.seed, tuple(rounds))

    def control(
        self,
        arm: Arm,
        learner: Learner,
        spec: ModelSpec,
        fates: Sequence[Fate],
        like: ArmResult,
    ) -> ArmResult:
        """A control of the loop `like`, measured on the primary statements only; round 0, the same
        model and samples in every arm, is the loop's own."""
        measured = [fate.unsampled() for fate in fates if is_primary(fate)]
        rounds = [like.rounds[0]]
        for number, theirs in enumerate(like.rounds[1:], start=1):
            rows = 0
            if arm is Arm.BASE_ROWS and theirs.train_rows:
                spec, rows = learner.train_on_base(spec, theirs.train_rows, number, self.reporter)
            rounds.append(self._round(spec, measured, learner.seed, number, rows, arm))
        return ArmResult(arm, learner.seed, tuple(rounds))

    def _round(
        self,
        spec: ModelSpec,
        fates: Sequence[Fate],
        seed: int,
        number: int,
        train_rows: int,
        arm: Arm = Arm.LOOP,
    ) -> Round:
        tally = _Tally()
        model = self.opened(spec)
        try:
            with self.reporter.step("proving", round=number, total=0) as step:
                step.tell(arm.value.replace("_", " "))
                by_key = {fate.key: fate for fate in fates}
                last = number == self.config.rounds - 1
                for heat in (0, 1):
                    goals = heat_goals(fates, self.config.search, heat, last=last)
                    step.expect(sum(map(len, goals.values())))
                    for sampled in self._sampled(model, spec, goals, seed, number):
                        _record(by_key[sampled.goal.parent], sampled, model.id, number)
                        tally.add(sampled)
                        count_checks(step, [a for a in sampled.attempts if a is not None])
                        step.add(tokens=sampled.tokens, samples=len(sampled.attempts))
                        step.advance(accepted=bool(sampled.accepted))
            if arm is Arm.LOOP:
                self._transfer(fates, number)
            return tally.round(fates, number, model.id, train_rows)
        finally:
            model.close()

    def _transfer(self, fates: Sequence[Fate], number: int) -> None:
        """Try what the model has proved on the training statements that are still open, and, where
        a training follows, on the others for a proof that fits more of them. Held-out statements
        neither give nor take: their proofs train nothing."""
        trains = self.config.train.enabled and number < self.config.rounds - 1
        training = [fate for fate in fates if fate.item.use is Use.TRAIN]
        by_key = {fate.key: fate for fate in training}
        known = known_proofs(training)
        directions = {each.direction for each in known}
        goals = [
            goal
            for fate in training
            if not fate.by_portfolio
            for goal in goals_of(fate)
            if goal.direction in directions
            and (fate.outcome is Outcome.OPEN or (trains and fate.shown(goal.direction)))
        ]
        if not goals:
            return
        ranking = Ranking(known)
        work = ((goal, texts_for(goal, known, ranking)) for goal in goals)
        with self.reporter.step("transferring", round=number, total=len(goals)) as step:
            for result in first_to_close(self.recorder, work, "transfer", number):
                proof = result.proof
                if proof is not None:
                    by_key[result.goal.parent].by_transfer[result.goal.direction] = proof
                count_checks(step, result.attempts)
                step.advance(accepted=proof is not None)

    def _sampled(
        self,
        model: Model,
        spec: ModelSpec,
        goals: dict[range, list[Goal]],
        seed: int,
        number: int,
    ) -> Iterator[SampledGoal]:
        prompt = spec.prompt_name("prove")
        for samples, group in sorted(goals.items(), key=lambda item: (len(item[0]), item[0].start)):
            params, first = self.config.search.sampling(), samples.start
            if first:
                params = self.config.search.exploring(distinct=model.draws_distinct)
                first = 0 if params.distinct else first
            how = ProofSampling(prompt, len(samples), params, seed, number, first=first)
            yield from sample_proofs(self.recorder, model, group, how)


class _Tally:
    """What a round's samples add up to."""

    def __init__(self) -> None:
        self.samples = self.tokens = 0
        self.proved: dict[str, tuple[int, int]] = {}  # by statement: samples judged, accepted
        self.spent: dict[str, float] = {}  # by check: a proof text sampled twice costs once

    def add(self, sampled: SampledGoal) -> None:
        self.samples += len(sampled.attempts)
        self.tokens += sampled.tokens
        for each in sampled.attempts:
            if each is not None and each.row is not None:
                self.spent[each.key] = each.row.cpu_seconds
        if sampled.goal.direction is Direction.PROVE:
            before = self.proved.get(sampled.goal.parent, (0, 0))
            self.proved[sampled.goal.parent] = _counted(before, sampled)

    def round(self, fates: Sequence[Fate], number: int, model: str, train_rows: int) -> Round:
        heldout = [fate for fate in fates if fate.item.use is Use.HELDOUT]
        hits = [fate for fate in heldout if self.proved.get(fate.key, (0, 0))[1]]
        return Round(
            number=number,
            model=model,
            train_rows=train_rows,
            samples=self.samples,
            tokens=self.tokens,
            core_seconds=round(sum(self.spent.values()), 2),
            heldout=Heldout(
                total=len(heldout),
                proved=len(hits),
                model_only=sum(not fate.by_portfolio for fate in hits),
            ),
            primary=tuple(self.proved.get(fate.key, (0, 0)) for fate in fates if is_primary(fate)),
        )


def _counted(before: tuple[int, int], sampled: SampledGoal) -> tuple[int, int]:
    """(samples judged, accepted) with these."""
    return before[0] + sampled.judged, before[1] + len(sampled.accepted)


def heat_goals(
    fates: Iterable[Fate], search: SearchSettings, heat: int, *, last: bool
) -> dict[range, list[Goal]]:
    """What heat 0 or 1 of a round, maybe the last one, asks, by the indices of the samples."""
    goals: dict[range, list[Goal]] = {}
    for fate in fates:
        for goal in _asked(fate, heat, last):
            count = search.samples
            if fate.item.use is Use.HELDOUT:
                samples = (range(count), range(0))[heat]
            else:
                if goal.direction is Direction.PROVE:
                    count = search.train_samples
                first = math.ceil(FIRST_HEAT * count)
                samples = (range(first), range(first, count))[heat]
            if samples:
                goals.setdefault(samples, []).append(goal)
    return goals


def goals_of(fate: Fate) -> list[Goal]:
    """A statement's goals: itself, and its negation when it has one."""
    goals = [Goal(fate.key, fate.statement, Direction.PROVE)]
    if fate.negation is not None:
        goals.append(Goal(fate.key, fate.negation, Direction.REFUTE))
    return goals


def _asked(fate: Fate, heat: int, last: bool) -> list[Goal]:
    """What a heat samples. Training statements: both sides race until one is settled; the first
    heat asks the proving side until it has its proofs, the exploring one nothing that is settled.
    Held-out ones are measured on the side that is the true one by construction (40% fewer samples
    than with both), false ones by the last round's model alone: no claim is made about them round
    by round, and they are 7% of a run's samples."""
    settled = fate.outcome
    enough = len(fate.by_model.get(Direction.PROVE, ())) >= PROOFS_PER_STATEMENT
    measured = Direction.PROVE if fate.item.mutation is None else Direction.REFUTE
    goals: list[Goal] = []
    for goal in goals_of(fate):
        if fate.item.use is Use.HELDOUT:
            wanted = goal.direction is measured and (last or measured is Direction.PROVE)
        elif heat or goal.direction is Direction.REFUTE:
            wanted = settled is Outcome.OPEN
        else:
            wanted = settled is not Outcome.REFUTED and not enough
        if wanted:
            goals.append(goal)
    return goals


def declared_rows(pool: Iterable[PoolItem]) -> list[WeightedRow]:
    """Proofs that base families declare; rows that need no search."""
    return [
        WeightedRow(row=prove_row(item.aligned, item.declared_proof))
        for item in pool
        if item.use is Use.TRAIN and item.aligned is not None and item.declared_proof is not None
    ]


def known_proofs(fates: Iterable[Fate]) -> list[KnownProof]:
    """What the model has proved of these statements, itself or by another's proof."""
    return [
        KnownProof(checked.planned.statement, direction, checked.planned.proof)
        for fate in fates
        for direction in Direction
        for checked in fate.written(direction)
    ]


def verified_rows(fates: Iterable[Fate]) -> list[WeightedRow]:
    """Training rows of verified proofs and refutations of training statements."""
    rows: list[WeightedRow] = []
    training = [fate for fate in fates if fate.item.use is Use.TRAIN]
    ranking = Ranking(known_proofs(training))
    for fate in training:
        for goal in goals_of(fate):
            proofs = {checked.planned.proof for checked in fate.written(goal.direction)}
            if goal.direction in fate.by_portfolio:
                proofs.add(fate.by_portfolio[goal.direction].planned.proof)
            weight = weight_of(*fate.samples.get(goal.direction, (0, 0)))
            rows.extend(
                WeightedRow(row=prove_row(goal.statement, proof), weight=weight)
                for proof in chosen_proofs(
                    {proof: ranking.of(proof, goal.statement) for proof in proofs}
                )
            )
    return rows


def weight_of(judged: int, accepted: int) -> int:
    """How often a proof is trained on, of a statement with so many samples judged and accepted: as
    often as it takes samples to prove it, in units of COMMON_SAMPLES, HEAVIEST times at most."""
    if not judged:
        return 1  # a tactic of the portfolio closed it before the model was asked
    return min(HEAVIEST, math.ceil(judged / (COMMON_SAMPLES * max(accepted, 1))))


def chosen_proofs(ranks: Mapping[str, Rank]) -> list[str]:
    """Of proofs of one statement: the best in rank, then the one that shares the smallest part of
    its words with those chosen; PROOFS_PER_STATEMENT at most. Ties go to the shorter, then by text.
    Left out is what has more numerals of its own than need be, and what proves nothing else unless
    all are like that."""
    fewest = min((rank.own_numerals for rank in ranks.values()), default=0)
    left = [text for text, rank in ranks.items() if rank.own_numerals == fewest]
    left = [text for text in left if ranks[text].minus_support < -1] or left
    left.sort(key=lambda text: (ranks[text], len(text), text))
    chosen = left[:1]
    del left[:1]
    while left and len(chosen) < PROOFS_PER_STATEMENT:
        best = min(left, key=lambda text: max(_overlap(text, other) for other in chosen))
        chosen.append(best)
        left.remove(best)
    return chosen


def _overlap(first: str, second: str) -> float:
    """Jaccard similarity of the words of two proofs."""
    return jaccard(set(first.split()), set(second.split()))


def _record(fate: Fate, sampled: SampledGoal, model: str, number: int) -> None:
    direction = sampled.goal.direction
    fate.samples[direction] = _counted(fate.samples.get(direction, (0, 0)), sampled)
    if sampled.independent:
        fate.independent[direction] = _counted(fate.independent.get(direction, (0, 0)), sampled)
    found = fate.by_model.setdefault(direction, [])
    known = {proof.checked.key for proof in found}
    for checked in sampled.accepted:
        if checked.key not in known:
            known.add(checked.key)
            found.append(ModelProof(checked, model, sampled.prompt_hash, number))
    if not found:
        del fate.by_model[direction]


def count_checks(step: Step, attempts: Iterable[Checked]) -> None:
    """Count checks that Lean made now; what was in the ledger before costs nothing."""
    for checked in attempts:
        count_fresh(step, checked.row, fresh=checked.fresh)


def count_fresh(step: Step, row: Row | None, *, fresh: bool) -> None:
    if fresh and row is not None:
        step.add(checks=1, core_seconds=row.cpu_seconds)
