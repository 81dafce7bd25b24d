"""Votes among sampled answers: majority and weighted, with ties as a typed outcome.

Answers that are equal under a caller's equivalence vote together (self-consistency, Wang et al.
2022, arXiv 2203.11171; reward-weighted voting as in Qwen2.5-Math, arXiv 2409.12122). Equivalence is
asked against the first answer of each class only, so n answers in c classes cost at most n*c
comparisons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pydantic import BaseModel, ConfigDict


class AnswerClass(BaseModel):
    """Answers that are equal. answer: the first of them. members: places in the input."""

    model_config = ConfigDict(frozen=True)

    answer: str
    members: tuple[int, ...]
    weight: float


class Winner(BaseModel):
    """One class has more weight than any other. share: of the weight of all votes cast."""

    model_config = ConfigDict(frozen=True)

    answer: str
    share: float
    classes: tuple[AnswerClass, ...]


class Tie(BaseModel):
    """Several classes have the most weight; which one is right is not decided here."""

    model_config = ConfigDict(frozen=True)

    answers: tuple[str, ...]
    share: float
    classes: tuple[AnswerClass, ...]


class NoVotes(BaseModel):
    """There was no answer to vote with."""

    model_config = ConfigDict(frozen=True)


Outcome = Winner | Tie | NoVotes


def same_text(first: str, second: str) -> bool:
    """The strictest equivalence."""
    return first == second


def vote(
    answers: Sequence[str | None],
    *,
    weights: Sequence[float] | None = None,
    same: Callable[[str, str], bool] = same_text,
) -> Outcome:
    """The answer with the most votes. None (no answer found) does not vote.

    weights: one non-negative weight an answer; None counts heads. same: whether two answers are
    surely equal; unsure ones must stay apart. Raises ValueError on bad weights.
    """
    classes = answer_classes(answers, weights=weights, same=same)
    total = sum(item.weight for item in classes)
    if total == 0:
        return NoVotes()
    most = max(item.weight for item in classes)
    # Sums of weights in another order differ in the last bits; that must not decide a vote.
    leading = [item for item in classes if item.weight >= most * (1 - 1e-9)]
    share = most / total
    if len(leading) == 1:
        return Winner(answer=leading[0].answer, share=share, classes=classes)
    return Tie(answers=tuple(item.answer for item in leading), share=share, classes=classes)


def answer_classes(
    answers: Sequence[str | None],
    *,
    weights: Sequence[float] | None = None,
    same: Callable[[str, str], bool] = same_text,
) -> tuple[AnswerClass, ...]:
    """Answers grouped by equivalence, heaviest first, then by first appearance."""
    given = [1.0] * len(answers) if weights is None else list(weights)
    if len(given) != len(answers):
        raise ValueError(f"{len(given)} weights for {len(answers)} answers")
    if any(not weight >= 0 for weight in given):
        raise ValueError("weights must not be negative")
    groups: list[list[int]] = []
    heads: list[str] = []
    for place, answer in enumerate(answers):
        if answer is None:
            continue
        for group, head in zip(groups, heads, strict=True):
            if answer == head or same(head, answer):
                group.append(place)
                break
        else:
            groups.append([place])
            heads.append(answer)
    made = [
        AnswerClass(answer=head, members=tuple(group), weight=sum(given[i] for i in group))
        for group, head in zip(groups, heads, strict=True)
    ]
    return tuple(sorted(made, key=lambda item: (-item.weight, item.members[0])))
