"""Sequences: recurrences and sums."""

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


class RecurrenceValue(Family):
    """An early term of a recurrence a (n + 1) = m * a n + d."""

    name = "recurrence_value"
    split = Split.BASE
    topic = Topic.SEQUENCES

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        index = rng.randint(2, 2 + (difficulty + 1) // 2)
        m, d, start = rng.randint(2, 4), number(rng, difficulty), rng.randint(1, 9)
        return {"m": m, "d": d, "s": start, "n": index, "r": self._term(m, d, start, index)}

    @staticmethod
    def _term(m: int, d: int, start: int, index: int) -> int:
        term = start
        for _ in range(index):
            term = m * term + d
        return term

    def binders(self, parameters: Parameters) -> str:
        return "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d})".format(
            **parameters
        )

    def goal(self, parameters: Parameters) -> str:
        return "a {n} = {r}".format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        return str(parameters["r"])

    def holds(self, parameters: Parameters) -> bool:
        m, d, start, index, r = ints(parameters, "mdsnr")
        return self._term(m, d, start, index) == r

    def reference_proof(self, parameters: Parameters) -> str:
        (index,) = ints(parameters, "n")
        return f"rw [{', '.join(['h₁'] * index)}, h₀]"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            *nearby(parameters, "d", rng),
        ]
