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
    literal,
    number,
    refuted_at,
)
from generator.families.sequences import STEP_INDUCTION, affine_model, affine_term


class PowerComparison(Family):
    """a ^ m < b ^ n for literals."""

    name = "power_comparison"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    goal_template = "{a} ^ {m} < {b} ^ {n}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        magnitude = min(difficulty, 3)
        while True:
            a, b = number(rng, magnitude, least=2), number(rng, magnitude, least=2)
            m, n = rng.randint(2, 3 + difficulty), rng.randint(2, 3 + difficulty)
            if a != b and a**m < b**n:
                return {"a": a, "m": m, "b": b, "n": n}

    def holds(self, parameters: Parameters) -> bool:
        a, m, b, n = ints(parameters, "ambn")
        return int(b**n) > int(a**m)

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


class LinearInequality(Family):
    """(h : a * x + b ≤ c) : x ≤ r, the largest bound that follows over ℤ."""

    name = "linear_inequality"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(x : ℤ) (h : {a} * x {sign} {b} ≤ {c})"
    goal_template = "x ≤ {r}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, difficulty, least=2), number(rng, difficulty)
        r, rest, sign = number(rng, difficulty), rng.randrange(a), rng.choice("+-")
        c = a * r + rest + (b if sign == "+" else -b)
        return {"a": a, "sign": sign, "b": b, "c": c, "r": r}

    @staticmethod
    def _largest(parameters: Parameters) -> int:
        a, b, c = ints(parameters, "abc")
        return (c - b if parameters["sign"] == "+" else c + b) // a

    def holds(self, parameters: Parameters) -> bool:
        return self._largest(parameters) <= int(parameters["r"])

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c, r = ints(parameters, "abcr")
        flipped = "-" if parameters["sign"] == "+" else "+"
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "r": r - 1}),
            (Mutation.WRONG_CONSTANT, {**parameters, "c": c + a}),
            (Mutation.FLIPPED_SIGN, {**parameters, "sign": flipped, "b": b + a}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at(f"{literal(self._largest(parameters))} (by decide)")


class LeastSolution(Family):
    """The least n with c ≤ a * n: a witness, and a proof that no smaller one will do."""

    name = "least_solution"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    goal_template = "∃ n : ℕ, {c} ≤ {a} * n + {b} ∧ ∀ m : ℕ, m < n → {a} * m + {b} < {d}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, difficulty, least=2), number(rng, difficulty)
        c = b + number(rng, min(5, difficulty + 1), least=2)
        return {"a": a, "b": b, "c": c, "d": c}

    @staticmethod
    def _least(parameters: Parameters) -> int:
        a, b, c = ints(parameters, "abc")
        return max(0, -((b - c) // a))

    def holds(self, parameters: Parameters) -> bool:
        a, b, d = ints(parameters, "abd")
        n = self._least(parameters)
        return n == 0 or a * (n - 1) + b < d

    def reference_proof(self, parameters: Parameters) -> str:
        return f"refine ⟨{self._least(parameters)}, by decide, ?_⟩\nintro m hm\nomega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        least = self._least(parameters)
        return (
            f"refine ⟨{least}, by decide, ?_⟩\nintro m hm\nhave h : m < {least} := hm\nomega",
            f"refine ⟨{least}, ?_, ?_⟩\n· decide\n· intro m hm\n  omega",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c = ints(parameters, "abc")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "d": max(1, c - rng.randint(1, a + b))})]

    def refutation(self, parameters: Parameters) -> str | None:
        before = self._least(parameters) - 1
        return f"rintro ⟨n, hn, hm⟩\nhave h := hm {before} (by omega)\nomega"


class SquareInequality(Family):
    """b * x * y ≤ a * a * x ^ 2 + y ^ 2 for b = 2 * a, with a square as a hint to nlinarith."""

    name = "square_inequality"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(x y : ℤ)"
    goal_template = "{b} * x * y ≤ {u} * x ^ 2 + {v} * y ^ 2"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, c = rng.randint(2, 4 + 3 * difficulty), rng.randint(2, 2 + 2 * difficulty)
        return {"a": a, "c": c, "b": 2 * a * c, "u": a * a, "v": c * c}

    def holds(self, parameters: Parameters) -> bool:
        b, u, v = ints(parameters, "buv")
        return b * b <= 4 * u * v

    def reference_proof(self, parameters: Parameters) -> str:
        return "nlinarith [sq_nonneg ({a} * x - {c} * y)]".format(**parameters)

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            "have h : 0 ≤ ({a} * x - {c} * y) ^ 2 := sq_nonneg _\nnlinarith".format(**parameters),
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        b, u, v = ints(parameters, "buv")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "b": b + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "u": u - 1}),
            (Mutation.WRONG_CONSTANT, {**parameters, "v": v - 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        # b² > 4uv: at x = b, y = 2u the difference of the sides is u * (4uv - b²) < 0.
        b, u = ints(parameters, "bu")
        return refuted_at(f"{b} {2 * u}")


class PowerPositive(Family):
    """c ≤ c * a ^ n for every n: an induction."""

    name = "power_positive"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(n : ℕ)"
    goal_template = "{b} ≤ {c} * {a} ^ n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        c = number(rng, difficulty)
        return {"a": number(rng, difficulty, least=2), "c": c, "b": rng.randint(1, c)}

    def holds(self, parameters: Parameters) -> bool:
        b, c = ints(parameters, "bc")
        return b <= c

    def reference_proof(self, parameters: Parameters) -> str:
        return "induction n with\n| zero => decide\n| succ n ih => omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("induction n with\n| zero => omega\n| succ n ih =>\n  rw [Nat.pow_succ]\n  omega",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        b, c = ints(parameters, "bc")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "b": c + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "c": b - 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at("0")


class ProductBound(Family):
    """a ≤ x and b ≤ y give a * b ≤ x * y: the lemma Nat.mul_le_mul."""

    name = "product_bound"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(x y : ℕ) (h₁ : {a} ≤ x) (h₂ : {b} ≤ y)"
    dropped_binder_template = "(x y : ℕ) (h₁ : {a} ≤ x)"
    goal_template = "{c} ≤ x * y"
    automation_calls = 0

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, difficulty, least=2), number(rng, difficulty, least=2)
        return {"a": a, "b": b, "c": a * b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return c <= (0 if "drop" in parameters else a * b)

    def reference_proof(self, parameters: Parameters) -> str:
        return "exact Nat.mul_le_mul h₁ h₂"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c = ints(parameters, "abc")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "c": c + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "a": a - 1}),
            (Mutation.WRONG_CONSTANT, {**parameters, "b": b - 1}),
            (Mutation.DROPPED_HYPOTHESIS, {**parameters, "drop": 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        if "drop" in parameters:
            return refuted_at("{a} 0 (by decide)".format(**parameters))
        return refuted_at("{a} {b} (by decide) (by decide)".format(**parameters))


class ProductSumBound(Family):
    """Three lower bounds give one of x * y + d * z: a lemma, then linear arithmetic."""

    name = "product_sum_bound"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = "(x y z : ℕ) (h₁ : {a} ≤ x) (h₂ : {b} ≤ y) (h₃ : {e} ≤ z)"
    dropped_binder_template = "(x y z : ℕ) (h₁ : {a} ≤ x) (h₂ : {b} ≤ y)"
    goal_template = "{c} ≤ x * y + {d} * z"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, min(difficulty, 4), least=2), number(rng, min(difficulty, 4), least=2)
        d, e = rng.randint(2, 3 + difficulty), number(rng, min(difficulty, 4), least=1)
        total = a * b + d * e
        return {"a": a, "b": b, "c": total - rng.randint(0, 2), "d": d, "e": e}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, d, e = ints(parameters, "abcde")
        return c <= (a * b if "drop" in parameters else a * b + d * e)

    def reference_proof(self, parameters: Parameters) -> str:
        return "have h : {a} * {b} ≤ x * y := Nat.mul_le_mul h₁ h₂\nomega".format(**parameters)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c, d, e = ints(parameters, "abcde")
        least = a * b + d * e
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "c": least + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "e": max(0, e - 1), "c": c + 2}),
            (Mutation.DROPPED_HYPOTHESIS, {**parameters, "drop": 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        if "drop" in parameters:
            return refuted_at("{a} {b} 0 (by decide) (by decide)".format(**parameters))
        return refuted_at("{a} {b} {e} (by decide) (by decide) (by decide)".format(**parameters))


class PowerGrowth(Family):
    """a * n + b ≤ d * c ^ n for a ≤ b * (c - 1), b ≤ d: an induction over a growing side."""

    name = "power_growth"
    split = Split.FRONTIER
    topic = Topic.INEQUALITIES
    binder_template = "(n : ℕ)"
    goal_template = "{a} * n + {b} ≤ {d} * {c} ^ n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        c, d = rng.randint(2, 3 + difficulty), rng.randint(2, 2 + 2 * difficulty)
        b = rng.randint(2, d)
        return {"a": rng.randint(2, b * (c - 1)), "b": b, "c": c, "d": d}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, d = ints(parameters, "abcd")
        return all(a * n + b <= d * c**n for n in range(12))

    def reference_proof(self, parameters: Parameters) -> str:
        return "induction n with\n| zero => decide\n| succ n ih => omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        c, d = ints(parameters, "cd")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "a": d * c + rng.randint(0, 3)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "b": d + rng.randint(1, 4)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c, d = ints(parameters, "abcd")
        n = next(n for n in range(12) if a * n + b > d * c**n)
        return refuted_at(str(n))


class RecurrenceBound(Family):
    """A linear lower bound of a recurrence a (n + 1) = m * a n + d."""

    name = "recurrence_bound"
    split = Split.FRONTIER
    topic = Topic.INEQUALITIES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d}) (n : ℕ)"
    goal_template = "{p} * n + {q} ≤ a n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, s = rng.randint(2, 3 + difficulty), number(rng, min(difficulty, 3))
        d = number(rng, min(difficulty, 3), least=2)
        return {"s": s, "m": m, "d": d, "p": rng.randint(2, d), "q": rng.randint(1, s)}

    def holds(self, parameters: Parameters) -> bool:
        s, m, d, p, q = ints(parameters, "smdpq")
        return all(p * n + q <= affine_term(m, d, s, n) for n in range(10))

    def reference_proof(self, parameters: Parameters) -> str:
        return STEP_INDUCTION

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        s, m, d = ints(parameters, "smd")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "q": s + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "p": m * s + d + rng.randint(1, 5)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        s, m, d, p, q = ints(parameters, "smdpq")
        n = next(n for n in range(10) if p * n + q > affine_term(m, d, s, n))
        return refuted_at(f"{affine_model(m, d, s)} {n}")
