"""How many samples a problem gets: fixed counts, until enough are right, or by difficulty.

A policy looks at what a problem has had so far and says how many more to ask for, or why to stop.
`Uniform` and `ProportionalToDifficulty` are the two of DART-Math (Tong et al. 2024, arXiv
2407.13690, section 3): until each problem has k right answers, or until the number of right answers
is proportional to the problem's difficulty. Here a target is reached when the count is at least it
(their published code asks for one more), and every policy has a hard cap.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, model_validator

from generator.model import SampleRequest


class Spent(BaseModel):
    """What a problem has had: samples drawn, and how many of them were right."""

    model_config = ConfigDict(frozen=True)

    sampled: int = Field(default=0, ge=0)
    correct: int = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _possible(self) -> Spent:
        if self.correct > self.sampled:
            raise ValueError(f"{self.correct} right of {self.sampled} samples")
        return self

    def plus(self, sampled: int, correct: int) -> Spent:
        return Spent(sampled=self.sampled + sampled, correct=self.correct + correct)


class StopReason(StrEnum):
    ENOUGH = "enough"
    CAP = "cap"


class Budget(Protocol):
    """A policy for one problem."""

    def more(self, spent: Spent) -> int | StopReason:
        """How many samples to ask for next (at least 1), or why no more."""


class Fixed(BaseModel):
    """The same number of samples for everyone, right or wrong."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    samples: int = Field(gt=0)

    def more(self, spent: Spent) -> int | StopReason:
        missing = self.samples - spent.sampled
        return missing if missing > 0 else StopReason.ENOUGH


class UntilCorrect(BaseModel):
    """Sample in chunks until at least `target` are right or `cap` samples were drawn."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    target: int = Field(ge=0)
    cap: int = Field(gt=0)
    chunk: int = Field(default=8, gt=0)

    def more(self, spent: Spent) -> int | StopReason:
        if spent.correct >= self.target:
            return StopReason.ENOUGH
        if spent.sampled >= self.cap:
            return StopReason.CAP
        return min(self.chunk, self.cap - spent.sampled)


def proportional_targets(difficulties: Sequence[float], most: int) -> tuple[int, ...]:
    """Right answers wanted of each problem: the hardest gets `most`, the others in proportion.

    difficulties: failure rates in [0, 1], as estimated by `difficulty`. A problem that is never
    failed gets 0; if none ever is, everyone gets 0. Raises ValueError outside [0, 1].
    """
    if any(not 0 <= value <= 1 for value in difficulties):
        raise ValueError("a difficulty is a failure rate between 0 and 1")
    hardest = max(difficulties, default=0.0)
    if hardest == 0:
        return tuple(0 for _ in difficulties)
    return tuple(round(most * value / hardest) for value in difficulties)


def difficulty(spent: Spent) -> float:
    """The failure rate estimated from a pilot, with one success and one failure added (Laplace's
    rule), so that a few samples never say `impossible` or `certain`."""
    return 1 - (spent.correct + 1) / (spent.sampled + 2)


def uniform(problems: int, target: int, cap: int, *, chunk: int = 8) -> tuple[UntilCorrect, ...]:
    """DART-Math's Uniform: the same target for everyone."""
    return tuple(UntilCorrect(target=target, cap=cap, chunk=chunk) for _ in range(problems))


def proportional(
    pilots: Sequence[Spent], most: int, cap: int, *, chunk: int = 8
) -> tuple[UntilCorrect, ...]:
    """DART-Math's Prop2Diff: one policy a problem, from what a pilot found of each."""
    targets = proportional_targets([difficulty(spent) for spent in pilots], most)
    return tuple(UntilCorrect(target=target, cap=cap, chunk=chunk) for target in targets)


def next_request(
    request: SampleRequest, budget: Budget, spent: Spent
) -> SampleRequest | StopReason:
    """The request for a problem's next samples: like `request`, starting where it stopped."""
    more = budget.more(spent)
    if isinstance(more, StopReason):
        return more
    return request.model_copy(update={"first": request.first + spent.sampled, "n": more})
