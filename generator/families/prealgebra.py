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
    refuted_at,
)


class NumeralArithmetic(Family):
    """a * b + c = r over ℕ."""

    name = "numeral_arithmetic"
    split = Split.BASE
    topic = Topic.PREALGEBRA
    goal_template = "{a} * {b} + {c} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b, c = (number(rng, difficulty, least=2) for _ in range(3))
        return {"a": a, "b": b, "c": c, "r": a * b + c}

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
    binder_template = "(n : ℕ) (h : n + {c} = {a} * {b})"
    goal_template = "n = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b, c = (number(rng, difficulty, least=2) for _ in range(3))
        c = min(c, a * b - 1)
        return {"a": a, "b": b, "c": c, "r": a * b - c}

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
        return refuted_at(f"{a * b - c} (by decide)")


class RatioSplit(Family):
    """x = k * y and x + y = s, asked for y."""

    name = "ratio_split"
    split = Split.BASE
    topic = Topic.PREALGEBRA
    binder_template = "(x y : ℕ) (h₁ : x = {k} * y) (h₂ : x + y = {s})"
    goal_template = "y = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        k, r = rng.randint(2, 4 + 3 * difficulty), number(rng, difficulty, least=2)
        return {"k": k, "s": (k + 1) * r, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        k, s, r = ints(parameters, "ksr")
        return s % (k + 1) != 0 or s // (k + 1) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        k, r = ints(parameters, "kr")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": k * r}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        k, s = ints(parameters, "ks")
        y = s // (k + 1)
        return refuted_at(f"{k * y} {y} (by decide) (by decide)")


class SharedBill(Family):
    """p things cost p * x, a fee of c on top, t in all: asked for the price x."""

    name = "shared_bill"
    split = Split.BASE
    topic = Topic.PREALGEBRA
    binder_template = "(x : ℕ) (h : {p} * x + {q} * {c} = {t})"
    goal_template = "x = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = rng.randint(2, 5 + 2 * difficulty), rng.randint(2, 5 + 2 * difficulty)
        c, r = number(rng, difficulty, least=2), number(rng, difficulty, least=2)
        return {"p": p, "q": q, "c": c, "t": p * r + q * c, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        p, q, c, t, r = ints(parameters, "pqctr")
        rest = t - q * c
        return rest < 0 or rest % p != 0 or rest // p == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        p, t, r = ints(parameters, "ptr")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_CONSTANT, {**parameters, "t": t + p}),
            (Mutation.WRONG_ANSWER, {**parameters, "r": p * r}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        p, q, c, t = ints(parameters, "pqct")
        return refuted_at(f"{(t - q * c) // p} (by decide)")


class SumAndDifference(Family):
    """∃ x y : ℕ, x + y = s ∧ x = y + d: two witnesses."""

    name = "sum_and_difference"
    split = Split.BASE
    topic = Topic.PREALGEBRA
    goal_template = "∃ x y : ℕ, x + y = {s} ∧ x = y + {d}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        y, d = number(rng, difficulty), number(rng, difficulty)
        return {"s": 2 * y + d, "d": d}

    def holds(self, parameters: Parameters) -> bool:
        s, d = ints(parameters, "sd")
        return s >= d and (s - d) % 2 == 0

    def reference_proof(self, parameters: Parameters) -> str:
        return f"exact ⟨{self._pair(parameters)}, by decide⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        pair = self._pair(parameters)
        return (
            f"exact ⟨{pair}, by decide, by decide⟩",
            f"exact ⟨{pair}, by omega⟩",
            f"refine ⟨{pair}, ?_⟩\ndecide",
        )

    @staticmethod
    def _pair(parameters: Parameters) -> str:
        s, d = ints(parameters, "sd")
        return f"{(s + d) // 2}, {(s - d) // 2}"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "s", rng), *nearby(parameters, "d", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "rintro ⟨x, y, h₁, h₂⟩\nomega"


class AgeSum(Family):
    """x = y + d now, and the ages add up to s in t years: asked for x."""

    name = "age_sum"
    split = Split.UNSEEN
    topic = Topic.PREALGEBRA
    binder_template = "(x y : ℕ) (h₁ : x = y + {d}) (h₂ : (x + {t}) + (y + {t}) = {s})"
    goal_template = "x = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        d, t = number(rng, min(difficulty, 3), least=2), number(rng, min(difficulty, 3), least=2)
        y = number(rng, min(difficulty, 3), least=2)
        return {"d": d, "t": t, "s": 2 * y + d + 2 * t, "r": y + d}

    def holds(self, parameters: Parameters) -> bool:
        d, t, s, r = ints(parameters, "dtsr")
        twice = s - 2 * t + d
        return twice % 2 != 0 or twice < 2 * d or twice // 2 == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        d, r = ints(parameters, "dr")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": r - d}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        d, t, s = ints(parameters, "dts")
        x = (s - 2 * t + d) // 2
        return refuted_at(f"{x} {x - d} (by decide) (by decide)")


class ClockTime(Family):
    """(h + t) % 24 = r: what a clock shows t hours after h o'clock."""

    name = "clock_time"
    split = Split.UNSEEN
    topic = Topic.PREALGEBRA
    goal_template = "({h} + {t}) % 24 = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        h, t = rng.randint(0, 23), number(rng, difficulty, least=3)
        return {"h": h, "t": t, "r": (h + t) % 24}

    def holds(self, parameters: Parameters) -> bool:
        h, t, r = ints(parameters, "htr")
        return (h + t) % 24 == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"
