"""Existence over ℕ: a witness taken apart, put together, or carried through an induction."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from textwrap import indent

from generator.families.family import (
    BOTH_OPENED,
    Family,
    Mutation,
    Parameters,
    Split,
    Topic,
    ints,
    nearby,
    number,
)
from generator.families.sequences import STEP_INDUCTION, affine_model, affine_term
from generator.families.sums import SUM_INDUCTION


def times(factor: int, term: str) -> str:
    """`3 * k`, or `k` alone for the factor 1."""
    return term if factor == 1 else f"{factor} * {term}"


def by_remainder(term: str, m: int, induction: str) -> str:
    """Proof of `∃ k, term = m * k`: `term % m = 0` by induction, the quotient as the witness."""
    return (
        f"have h : {term} % {m} = 0 := by\n{indent(induction, '  ')}\n"
        f"exact ⟨{term} / {m}, by omega⟩"
    )


class ShiftedSum(Family):
    """x = a * k + r and y = b * k + s make x + y a multiple of m, and t: two witnesses combined."""

    name = "shifted_sum"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = (
        "(x y : ℕ) (h₁ : ∃ k : ℕ, x = {a} * k + {r}) (h₂ : ∃ k : ℕ, y = {b} * k + {s})"
    )
    goal_template = "∃ k : ℕ, x + y = {m} * k + {t}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 4 + 2 * difficulty)
        a, b = m * rng.randint(1, 1 + difficulty), m * rng.randint(1, 1 + difficulty)
        r, s = number(rng, min(difficulty, 4)), number(rng, min(difficulty, 4))
        return {"a": a, "b": b, "m": m, "r": r, "s": s, "t": r + s}

    def holds(self, parameters: Parameters) -> bool:
        a, b, m, r, s, t = ints(parameters, "abmrst")
        return a % m == 0 and b % m == 0 and t <= r + s and (r + s - t) % m == 0

    def reference_proof(self, parameters: Parameters) -> str:
        return f"{self._opened(parameters, 'exact')}, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        m, t = ints(parameters, "mt")
        return (
            f"{self._opened(parameters, 'refine')}, ?_⟩\nomega",
            f"{self._opened(parameters, 'exact')}, by rw [hk, hl]; ring⟩",
            f"{BOTH_OPENED}exact ⟨(x + y - {t}) / {m}, by omega⟩",
        )

    @staticmethod
    def _opened(parameters: Parameters, tactic: str) -> str:
        """Both witnesses taken apart, and the pair of the third one opened."""
        a, b, m = ints(parameters, "abm")
        witness = f"{times(a // m, 'k')} + {times(b // m, 'l')}"
        return f"{BOTH_OPENED}{tactic} ⟨{witness}"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "t", rng), *nearby(parameters, "r", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        r, s = ints(parameters, "rs")
        return f"intro h\nobtain ⟨k, hk⟩ := h {r} {s} ⟨0, by decide⟩ ⟨0, by decide⟩\nomega"


class ProductMultiple(Family):
    """A multiple of a times anything is one, times c: a witness with a product in it."""

    name = "product_multiple"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(x y : ℕ) (h : ∃ k : ℕ, x = {a} * k)"
    goal_template = "∃ k : ℕ, {c} * (x * y) = {b} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, c = number(rng, min(difficulty, 4), least=2), rng.randint(2, 3 + 2 * difficulty)
        return {"a": a, "c": c, "b": a * c}

    def holds(self, parameters: Parameters) -> bool:
        a, c, b = ints(parameters, "acb")
        return (a * c) % b == 0

    def reference_proof(self, parameters: Parameters) -> str:
        return "obtain ⟨k, hk⟩ := h\nexact ⟨k * y, by rw [hk]; ring⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("obtain ⟨k, hk⟩ := h\nrefine ⟨k * y, ?_⟩\nrw [hk]\nring",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "b", rng, least=2), *nearby(parameters, "c", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        (a,) = ints(parameters, "a")
        return f"intro h\nobtain ⟨k, hk⟩ := h {a} 1 ⟨1, by decide⟩\nomega"


class MixedProduct(Family):
    """An even number times a multiple of a is a multiple of 2 * a, times c: two hypotheses of
    different kinds, a witness with a product in it."""

    name = "mixed_product"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(m n : ℕ) (h₁ : Even m) (h₂ : ∃ k : ℕ, n = {a} * k)"
    goal_template = "∃ k : ℕ, {c} * (m * n) = {b} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, c = number(rng, min(difficulty, 4), least=2), rng.randint(2, 3 + 2 * difficulty)
        return {"a": a, "c": c, "b": 2 * a * c}

    def holds(self, parameters: Parameters) -> bool:
        a, c, b = ints(parameters, "acb")
        return (2 * a * c) % b == 0

    def reference_proof(self, parameters: Parameters) -> str:
        return f"{BOTH_OPENED}exact ⟨k * l, by rw [hk, hl]; ring⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (f"{BOTH_OPENED}refine ⟨k * l, ?_⟩\nrw [hk, hl]\nring",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "b", rng, least=2), *nearby(parameters, "c", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        (a,) = ints(parameters, "a")
        return f"intro h\nobtain ⟨k, hk⟩ := h 2 {a} ⟨1, by decide⟩ ⟨1, by decide⟩\nomega"


class PowerMultiple(Family):
    """a ^ (n + 1) is a multiple of m when a is: induction with a witness, or a power in it."""

    name = "power_multiple"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "∃ k : ℕ, {a} ^ (n + 1) = {m} * k"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 4 + 3 * difficulty)
        return {"a": m * rng.randint(2, 3 + 2 * difficulty), "m": m}

    def holds(self, parameters: Parameters) -> bool:
        a, m = ints(parameters, "am")
        return a % m == 0

    def reference_proof(self, parameters: Parameters) -> str:
        (a,) = ints(parameters, "a")
        return self._induction(parameters, f"exact ⟨{a} * k, by omega⟩")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, m = ints(parameters, "am")
        return (
            self._induction(parameters, f"refine ⟨{a} * k, ?_⟩\n  omega"),
            self._induction(parameters, f"exact ⟨{a} * k, by rw [Nat.pow_succ, hk]; ring⟩"),
            f"exact ⟨{a // m} * {a} ^ n, by rw [Nat.pow_succ]; ring⟩",
        )

    @staticmethod
    def _induction(parameters: Parameters, step: str) -> str:
        a, m = ints(parameters, "am")
        return (
            "induction n with\n"
            f"| zero => exact ⟨{a // m}, by decide⟩\n"
            f"| succ n ih =>\n  obtain ⟨k, hk⟩ := ih\n  {step}"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "m", rng, least=2), *nearby(parameters, "a", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        a, m = ints(parameters, "am")
        return f"intro h\nobtain ⟨k, hk⟩ := h 0\nhave hv : {a} = {m} * k := hk\nomega"


class EvenProduct(Family):
    """c * (m * n) + d is even with m, when d is: a witness with a product, or remainders."""

    name = "even_product"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(m n : ℕ) (h : Even m)"
    goal_template = "Even ({c} * (m * n) + {d})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        return {"c": rng.randint(2, 3 + 3 * difficulty), "d": 2 * number(rng, min(difficulty, 4))}

    def holds(self, parameters: Parameters) -> bool:
        (d,) = ints(parameters, "d")
        return d % 2 == 0

    def reference_proof(self, parameters: Parameters) -> str:
        c, d = ints(parameters, "cd")
        return f"obtain ⟨k, hk⟩ := h\nexact ⟨{c} * k * n + {d // 2}, by rw [hk]; ring⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        simp = "simp [Nat.add_mod, Nat.mul_mod, h]"
        return (
            f"rw [Nat.even_iff] at *\n{simp}",
            f"rw [Nat.even_iff] at h ⊢\n{simp}",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (d,) = ints(parameters, "d")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "d": d + step}) for step in (1, 3)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨k, hk⟩ := h 0 0 ⟨0, by decide⟩\nomega"


class SumMultiple(Family):
    """Every sum of a * i + b is a multiple of m: induction with a witness, or with a remainder."""

    name = "sum_multiple"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = "(n : ℕ)"
    goal_template = "∃ k : ℕ, ∑ i ∈ Finset.range n, ({a} * i + {b}) = {m} * k"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 3 + 2 * difficulty)
        a, b = m * rng.randint(1, 1 + difficulty), m * rng.randint(1, 2 + difficulty)
        return {"a": a, "b": b, "m": m}

    def holds(self, parameters: Parameters) -> bool:
        a, b, m = ints(parameters, "abm")
        return b % m == 0 and a % m == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b, m = ints(parameters, "abm")
        return (
            "induction n with\n"
            "| zero => exact ⟨0, by decide⟩\n"
            "| succ n ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n"
            f"  exact ⟨k + {times(a // m, 'n')} + {b // m}, by rw [Finset.sum_range_succ]; omega⟩"
        )

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, b, m = ints(parameters, "abm")
        total = f"(∑ i ∈ Finset.range n, ({a} * i + {b}))"
        return (by_remainder(total, m, SUM_INDUCTION),)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "b", rng, least=1)

    def refutation(self, parameters: Parameters) -> str | None:
        a, b = ints(parameters, "ab")
        return (
            "intro h\n"
            "obtain ⟨k, hk⟩ := h 1\n"
            f"have hv : (∑ i ∈ Finset.range 1, ({a} * i + {b})) = {b} := by decide\n"
            "omega"
        )


class ArithmeticMultiple(Family):
    """Every term of an arithmetic progression is a multiple of q: induction with a witness."""

    name = "arithmetic_multiple"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = a n + {d}) (n : ℕ)"
    goal_template = "∃ k : ℕ, a n = {q} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        q = rng.randint(2, 4 + 2 * difficulty)
        return {
            "s": q * rng.randint(1, 2 + difficulty),
            "d": q * rng.randint(1, 2 + difficulty),
            "q": q,
        }

    def holds(self, parameters: Parameters) -> bool:
        s, d, q = ints(parameters, "sdq")
        return s % q == 0 and d % q == 0

    def reference_proof(self, parameters: Parameters) -> str:
        s, d, q = ints(parameters, "sdq")
        return (
            "induction n with\n"
            f"| zero => exact ⟨{s // q}, h₀⟩\n"
            "| succ n ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n"
            f"  exact ⟨k + {d // q}, by rw [h₁]; omega⟩"
        )

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        s, d, q = ints(parameters, "sdq")
        return (
            by_remainder("a n", q, STEP_INDUCTION),
            "induction n with\n"
            f"| zero => exact ⟨{s // q}, by omega⟩\n"
            "| succ n ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n"
            "  have h := h₁ n\n"
            f"  exact ⟨k + {d // q}, by omega⟩",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [mutated for key in "qds" for mutated in nearby(parameters, key, rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, d, q = ints(parameters, "sdq")
        n = 0 if s % q else 1
        return (
            "intro h\n"
            f"obtain ⟨k, hk⟩ := h {affine_model(1, d, s)} {n}\n"
            f"have hv : {affine_term(1, d, s, n)} = {q} * k := hk\n"
            "omega"
        )


class MultipleBeyond(Family):
    """Beyond N + c there is a number that m divides: a witness and two conditions."""

    name = "multiple_beyond"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(N : ℕ)"
    goal_template = "∃ n : ℕ, N + {c} < n ∧ n % {m} = {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        return {
            "c": number(rng, min(difficulty, 4)),
            "m": rng.randint(2, 5 + 4 * difficulty),
            "r": 0,
        }

    def holds(self, parameters: Parameters) -> bool:
        m, r = ints(parameters, "mr")
        return r < m

    def reference_proof(self, parameters: Parameters) -> str:
        return f"exact ⟨{self._witness(parameters)}, by omega, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        witness = self._witness(parameters)
        return (
            f"refine ⟨{witness}, ?_, ?_⟩ <;> omega",
            f"refine ⟨{witness}, ?_, ?_⟩\n· omega\n· omega",
        )

    @staticmethod
    def _witness(parameters: Parameters) -> str:
        c, m = ints(parameters, "cm")
        return f"{m} * N + {m * (c // m + 1)}"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        c, m, r = ints(parameters, "cmr")
        divided = f"divisible by {m}" if r == 0 else f"of remainder {r} modulo {m}"
        return {**super().words(parameters), "divided": divided, "bound": f"$N + {c}$"}

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (m,) = ints(parameters, "m")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "r": m + rng.randint(0, 9)})]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨n, hn, hr⟩ := h 0\nomega"
