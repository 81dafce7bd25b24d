"""Whole-proof sampling: a model writes complete proofs, Lean checks them while it writes the next.

This is the search of DeepSeek-Prover (arXiv:2405.14333, section 3.2) without the tree: n samples of
a statement are one request, every distinct text is checked once, and all samples count for pass@k.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.keys import text_hash
from generator.model import Model, SampleRequest, SampleResult, SamplingParams
from generator.sampling import sample_key
from prover.search.attempts import Checked, CheckRecorder, PlannedAttempt
from prover.search.portfolio import Goal
from prover.search.prompting import proof_of, prove_prompt


@dataclass(frozen=True)
class ProofSampling:
    """How to ask a model for proofs.

    prompt: name of the prompt file. n: samples a goal; a sample without a proof text in it counts
        as one that proves nothing. first: index of the first of them.
    """

    prompt: str
    n: int
    params: SamplingParams
    seed: int
    round: int
    first: int = 0


@dataclass
class SampledGoal:
    """The samples of one goal, in the order of their index once `finished`.

    attempts: one entry per sample; None where the text could not be parsed. independent: whether
    the share that is accepted estimates a pass rate; draws without replacement do not.
    """

    goal: Goal
    prompt_hash: str
    independent: bool
    attempts: list[Checked | None] = field(default_factory=list)
    tokens: int = 0
    failure: str | None = None

    @property
    def judged(self) -> int:
        """Samples with a verdict. A check that the machinery lost judges nothing; a text without a
        proof in it does."""
        return sum(each is None or each.row is not None for each in self.attempts)

    @property
    def accepted(self) -> list[Checked]:
        return [checked for checked in self.attempts if checked is not None and checked.accepted]


def sample_proofs(
    recorder: CheckRecorder, model: Model, goals: Sequence[Goal], how: ProofSampling
) -> Iterator[SampledGoal]:
    """Sample and check; yields each goal when its last sample has its verdict.

    Goals whose request failed are yielded with `failure` and without attempts.
    """
    by_prompt: dict[str, list[Goal]] = {}
    for goal in goals:
        by_prompt.setdefault(prove_prompt(goal.statement, how.prompt), []).append(goal)
    requests = [
        SampleRequest(
            prompt=prompt,
            n=how.n,
            first=how.first,
            params=how.params,
            seed=how.seed,
            round=how.round,
        )
        for prompt in by_prompt
    ]
    open_goals: dict[str, SampledGoal] = {}
    missing: dict[str, int] = {}
    places: dict[str, tuple[str, int]] = {}
    finished: list[SampledGoal] = []

    def planned() -> Iterator[PlannedAttempt]:
        for result in model.sample(requests):
            prompt_hash = text_hash(result.request.prompt)
            for goal in by_prompt[result.request.prompt]:
                sampled = _opened(goal, prompt_hash, result)
                if sampled.failure is not None:
                    finished.append(sampled)
                    continue
                proofs = [(sample, proof_of(sample.text)) for sample in result.samples]
                missing[_name(goal)] = sum(proof is not None for _, proof in proofs)
                open_goals[_name(goal)] = sampled
                if not missing[_name(goal)]:
                    finished.append(open_goals.pop(_name(goal)))
                for sample, proof in proofs:
                    if proof is None:
                        continue
                    maker = sample_key(result.request, model.id, sample.index)
                    places[f"{_name(goal)} {maker}"] = (_name(goal), sample.index)
                    yield PlannedAttempt(
                        statement=goal.statement,
                        proof=proof,
                        parent=goal.parent,
                        direction=goal.direction,
                        maker=maker,
                        round=how.round,
                    )

    for checked in recorder.attempts(planned()):
        yield from _drain(finished)
        planned_goal = f"{checked.planned.parent} {checked.planned.direction.value}"
        name, index = places.pop(f"{planned_goal} {checked.planned.maker}")
        open_goals[name].attempts[index - how.first] = checked
        missing[name] -= 1
        if missing[name] == 0:
            yield open_goals.pop(name)
    yield from _drain(finished)


def _name(goal: Goal) -> str:
    return f"{goal.parent} {goal.direction.value}"


def _opened(goal: Goal, prompt_hash: str, result: SampleResult) -> SampledGoal:
    return SampledGoal(
        goal=goal,
        prompt_hash=prompt_hash,
        independent=not result.request.params.distinct,
        attempts=[None] * len(result.samples),
        tokens=sum(len(sample.token_ids) for sample in result.samples),
        failure=None if result.failure is None else result.failure.kind.value,
    )


def _drain(finished: list[SampledGoal]) -> Iterator[SampledGoal]:
    while finished:
        yield finished.pop(0)
