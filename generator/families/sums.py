"""Sums and counts over finite sets of numbers."""

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
    refuted_at,
)

SUM_INDUCTION = (
    "induction n with\n| zero => decide\n| succ n ih =>\n  rw [Finset.sum_range_succ]\n  omega"
)


class SumValue(Family):
    """The sum of a * k + b over a range of literals."""

    name = "sum_value"
    split = Split.BASE
    topic = Topic.SEQUENCES
    goal_template = "∑ k ∈ Finset.range {n}, ({a} * k + {b}) = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        # decide reaches its recursion limit at ranges of some hundreds.
        n = rng.randint(3, 5 + 8 * difficulty)
        a, b = rng.randint(2, 4 + 2 * difficulty), number(rng, min(difficulty, 3))
        return {"n": n, "a": a, "b": b, "r": sum(a * k + b for k in range(n))}

    def holds(self, parameters: Parameters) -> bool:
        n, a, b, r = ints(parameters, "nabr")
        return sum(a * k + b for k in range(n)) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        n, a, b, r = ints(parameters, "nabr")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": r + a * n + b}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class ResidueCount(Family):
    """How many numbers below n leave remainder s on division by m."""

    name = "residue_count"
    split = Split.BASE
    topic = Topic.COUNTING
    goal_template = "(Finset.filter (fun x => x % {m} = {s}) (Finset.range {n})).card = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, n = rng.randint(2, 3 + 2 * difficulty), rng.randint(10, 15 + 15 * difficulty)
        s = rng.randrange(m)
        return {"m": m, "s": s, "n": n, "r": sum(x % m == s for x in range(n))}

    def holds(self, parameters: Parameters) -> bool:
        m, s, n, r = ints(parameters, "msnr")
        return sum(x % m == s for x in range(n)) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class SumBound(Family):
    """p * n is at most the sum of a * k + b over k < n, for p ≤ b: an induction over a sum."""

    name = "sum_bound"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(n : ℕ)"
    goal_template = "{p} * n ≤ ∑ k ∈ Finset.range n, ({a} * k + {b})"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = rng.randint(2, 3 + 3 * difficulty), number(rng, difficulty, least=2)
        return {"a": a, "b": b, "p": rng.randint(2, b)}

    def holds(self, parameters: Parameters) -> bool:
        b, p = ints(parameters, "bp")
        return p <= b  # n = 1 decides

    def reference_proof(self, parameters: Parameters) -> str:
        return SUM_INDUCTION

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            SUM_INDUCTION.replace("zero => decide", "zero => simp"),
            SUM_INDUCTION.replace("zero => decide", "zero => rfl").replace("omega", "linarith"),
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        b, p = ints(parameters, "bp")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "p": b + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "b": p - 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at("1")


class AffineSum(Family):
    """The sum of a * k + b over k < n in closed form: an induction that ends with ring."""

    name = "affine_sum"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = "(n : ℕ)"
    goal_template = "∑ k ∈ Finset.range n, ({a} * k + {b}) = {p} * n ^ 2 + {q} * n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = rng.randint(2, 4 + 3 * difficulty), number(rng, difficulty)
        return {"a": 2 * p, "b": p + q, "p": p, "q": q}

    @staticmethod
    def _first_difference(parameters: Parameters) -> int | None:
        a, b, p, q = ints(parameters, "abpq")
        for n in range(4):
            if sum(a * k + b for k in range(n)) != p * n * n + q * n:
                return n
        return None

    def holds(self, parameters: Parameters) -> bool:
        return self._first_difference(parameters) is None

    def reference_proof(self, parameters: Parameters) -> str:
        return (
            "induction n with\n"
            "| zero => decide\n"
            "| succ n ih =>\n"
            "  rw [Finset.sum_range_succ, ih]\n"
            "  ring"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [m for key in "abpq" for m in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at(str(self._first_difference(parameters)))


class GeometricSum(Family):
    """c plus the sum of (m - 1) * c * m ^ k over k < n is c * m ^ n."""

    name = "geometric_sum"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = "(n : ℕ)"
    goal_template = "(∑ k ∈ Finset.range n, {a} * {m} ^ k) + {b} = {c} * {m} ^ n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, c = rng.randint(2, 3 + difficulty), number(rng, min(difficulty, 4), least=2)
        return {"a": (m - 1) * c, "m": m, "b": c, "c": c}

    @staticmethod
    def _first_difference(parameters: Parameters) -> int | None:
        a, m, b, c = ints(parameters, "ambc")
        for n in range(3):
            if sum(a * m**k for k in range(n)) + b != c * m**n:
                return n
        return None

    def holds(self, parameters: Parameters) -> bool:
        return self._first_difference(parameters) is None

    def reference_proof(self, parameters: Parameters) -> str:
        return SUM_INDUCTION

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [m for key in "abc" for m in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at(str(self._first_difference(parameters)))


class DivisorCount(Family):
    """The number of positive divisors of a literal."""

    name = "divisor_count"
    split = Split.UNSEEN
    topic = Topic.NUMBER_THEORY
    goal_template = "(Finset.filter (fun d => {n} % d = 0) (Finset.Icc 1 {n})).card = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        n = rng.randint(6, 40 + 12 * difficulty)
        return {"n": n, "r": sum(n % d == 0 for d in range(1, n + 1))}

    def holds(self, parameters: Parameters) -> bool:
        n, r = ints(parameters, "nr")
        return sum(n % d == 0 for d in range(1, n + 1)) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER, least=1)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"
