"""Inequalities over ℕ and ℤ."""

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


class PowerComparison(Family):
    """a ^ m < b ^ n for literals."""

    name = "power_comparison"
    split = Split.BASE
    topic = Topic.INEQUALITIES

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        while True:
            a, b = number(rng, min(difficulty, 3), least=2), number(rng, min(difficulty, 3), least=2)
            m, n = rng.randint(2, 3 + difficulty), rng.randint(2, 3 + difficulty)
            if a != b and a**m < b**n:
                return {"a": a, "m": m, "b": b, "n": n}

    def binders(self, parameters: Parameters) -> str:
        return ""

    def goal(self, parameters: Parameters) -> str:
        return "{a} ^ {m} < {b} ^ {n}".format(**parameters)

    def holds(self, parameters: Parameters) -> bool:
        a, m, b, n = ints(parameters, "ambn")
        return a**m < b**n

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, m, b, n = ints(parameters, "ambn")
        return [
            (Mutation.FLIPPED_RELATION, {"a": b, "m": n, "b": a, "n": m}),
            (Mutation.WRONG_CONSTANT, {**parameters, "m": m + n + 3}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"
