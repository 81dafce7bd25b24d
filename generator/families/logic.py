"""Logic: connectives and quantifiers over facts about numbers."""

from __future__ import annotations

import random
from collections.abc import Iterable

from generator.families.family import (
    Family,
    Mutation,
    Parameters,
    Split,
    Topic,
    ints,
    number,
)


class ThresholdPair(Family):
    """(n : ℕ) (h : a < n) : b < n ∧ c < n + d, with b ≤ a and c ≤ a + d."""

    name = "threshold_pair"
    split = Split.BASE
    topic = Topic.LOGIC

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, d = number(rng, difficulty, least=3), number(rng, difficulty)
        return {"a": a, "b": rng.randint(0, a), "c": rng.randint(d, a + d), "d": d}

    def binders(self, parameters: Parameters) -> str:
        return "(n : ℕ) (h : {a} < n)".format(**parameters)

    def goal(self, parameters: Parameters) -> str:
        return "{b} < n ∧ {c} < n + {d}".format(**parameters)

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, d = ints(parameters, "abcd")
        return b <= a and c <= a + d

    def reference_proof(self, parameters: Parameters) -> str:
        return "constructor\n· omega\n· omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c, d = ints(parameters, "abcd")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "b": a + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "c": a + d + rng.randint(1, 9)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        (a,) = ints(parameters, "a")
        return f"intro h\nexact absurd (h {a + 1} (by decide)) (by decide)"
