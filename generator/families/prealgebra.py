"""Prealgebra: arithmetic with literals, in figures and in word problems."""

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


class NumeralArithmetic(Family):
    """a * b + c = r over ℕ."""

    name = "numeral_arithmetic"
    split = Split.BASE
    topic = Topic.PREALGEBRA

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b, c = (number(rng, difficulty, least=2) for _ in range(3))
        return {"a": a, "b": b, "c": c, "r": a * b + c}

    def binders(self, parameters: Parameters) -> str:
        return ""

    def goal(self, parameters: Parameters) -> str:
        return "{a} * {b} + {c} = {r}".format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        return str(parameters["r"])

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, r = ints(parameters, "abcr")
        return a * b + c == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class PackedLeft(Family):
    """Boxes with the same content, some of it gone: n + c = a * b, so n = a * b - c."""

    name = "packed_left"
    split = Split.BASE
    topic = Topic.PREALGEBRA

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b, c = (number(rng, difficulty, least=2) for _ in range(3))
        c = min(c, a * b - 1)
        return {"a": a, "b": b, "c": c, "r": a * b - c}

    def binders(self, parameters: Parameters) -> str:
        return "(n : ℕ) (h : n + {c} = {a} * {b})".format(**parameters)

    def goal(self, parameters: Parameters) -> str:
        return "n = {r}".format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        return str(parameters["r"])

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, r = ints(parameters, "abcr")
        return a * b - c == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        r, c = ints(parameters, "rc")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.FLIPPED_SIGN, {**parameters, "r": r + 2 * c}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c = ints(parameters, "abc")
        return f"intro h\nexact absurd (h {a * b - c} (by decide)) (by decide)"
