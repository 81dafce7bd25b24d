"""Algebra: equations, identities, systems."""

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


class LinearSolutionExists(Family):
    """∃ x : ℕ, a * x + b = c."""

    name = "linear_solution_exists"
    split = Split.BASE
    topic = Topic.ALGEBRA

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = number(rng, difficulty, least=2)
        b, x = number(rng, difficulty), number(rng, difficulty)
        return {"a": a, "b": b, "c": a * x + b}

    def binders(self, parameters: Parameters) -> str:
        return ""

    def goal(self, parameters: Parameters) -> str:
        return "∃ x : ℕ, {a} * x + {b} = {c}".format(**parameters)

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return c >= b and (c - b) % a == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b, c = ints(parameters, "abc")
        return f"exact ⟨{(c - b) // a}, by decide⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "c", rng), *nearby(parameters, "b", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "rintro ⟨x, hx⟩\nomega"


class LinearEquation(Family):
    """(x : ℤ) (h : a * x + b = c) : x = r."""

    name = "linear_equation"
    split = Split.BASE
    topic = Topic.ALGEBRA

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = number(rng, difficulty, least=2)
        b, r = number(rng, difficulty), number(rng, difficulty, least=2)
        sign = rng.choice("+-")
        c = a * r + b if sign == "+" else a * r - b
        return {"a": a, "sign": sign, "b": b, "c": c, "r": r}

    def binders(self, parameters: Parameters) -> str:
        return "(x : ℤ) (h : {a} * x {sign} {b} = {c})".format(**parameters)

    def goal(self, parameters: Parameters) -> str:
        return "x = {r}".format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        return str(parameters["r"])

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, r = ints(parameters, "abcr")
        moved = c - b if parameters["sign"] == "+" else c + b
        return moved % a != 0 or moved // a == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        flipped = "-" if parameters["sign"] == "+" else "+"
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.FLIPPED_SIGN, {**parameters, "sign": flipped}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c = ints(parameters, "abc")
        root = (c - b if parameters["sign"] == "+" else c + b) // a
        return f"intro h\nexact absurd (h ({root}) (by decide)) (by decide)"
