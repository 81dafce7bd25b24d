"""Number theory: remainders, divisors, parity, congruences."""

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
    nearby,
    number,
)


class Remainder(Family):
    """a % b = r for literals."""

    name = "remainder"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b = number(rng, difficulty, least=3)
        a = number(rng, min(5, difficulty + 1), least=b)
        return {"a": a, "b": b, "r": a % b}

    def binders(self, parameters: Parameters) -> str:
        return ""

    def goal(self, parameters: Parameters) -> str:
        return "{a} % {b} = {r}".format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        return str(parameters["r"])

    def holds(self, parameters: Parameters) -> bool:
        a, b, r = ints(parameters, "abr")
        return a % b == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class MultipleWitness(Family):
    """∃ k, a = b * k: the quotient is the witness."""

    name = "multiple_witness"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b, k = number(rng, difficulty, least=2), number(rng, difficulty, least=2)
        return {"a": b * k, "b": b}

    def binders(self, parameters: Parameters) -> str:
        return ""

    def goal(self, parameters: Parameters) -> str:
        return "∃ k : ℕ, {a} = {b} * k".format(**parameters)

    def holds(self, parameters: Parameters) -> bool:
        a, b = ints(parameters, "ab")
        return a % b == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b = ints(parameters, "ab")
        return f"exact ⟨{a // b}, by decide⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=1), *nearby(parameters, "b", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "rintro ⟨k, hk⟩\nomega"
