"""Polynomial identities and equations over ℕ and ℤ: what `ring` and factors decide."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from generator.families.family import (
    BOTH_OPENED,
    Family,
    Mutation,
    Parameters,
    Split,
    Topic,
    ints,
    literal,
    nearby,
    number,
    refuted_at,
)


def shifted(root: int) -> str:
    """The factor that is zero at root: `(x - 3)` or `(x + 3)`."""
    return f"(x - {root})" if root >= 0 else f"(x + {-root})"


def signed_roots(rng: random.Random, difficulty: int) -> tuple[int, int]:
    """Two distinct nonzero integers, of opposite signs or not."""
    while True:
        p, q = (number(rng, min(difficulty, 4)) * rng.choice((1, -1)) for _ in range(2))
        if p != q:
            return p, q


class SquareExpansion(Family):
    """(x + a) ^ 2 = x ^ 2 + b * x + c for every integer x."""

    name = "square_expansion"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(x : ℤ)"
    goal_template = "({m} * x {sign} {a}) ^ 2 = {u} * x ^ 2 {sign} {b} * x + {c}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, a = rng.randint(2, 2 + 2 * difficulty), number(rng, difficulty)
        sign = rng.choice("+-")
        return {"m": m, "sign": sign, "a": a, "u": m * m, "b": 2 * m * a, "c": a * a}

    def holds(self, parameters: Parameters) -> bool:
        m, a, u, b, c = ints(parameters, "maubc")
        return (u, b, c) == (m * m, 2 * m * a, a * a)

    def reference_proof(self, parameters: Parameters) -> str:
        return "ring"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, m = ints(parameters, "am")
        return [
            *nearby(parameters, "b", rng, least=1),
            *nearby(parameters, "c", rng, least=1),
            (Mutation.WRONG_CONSTANT, {**parameters, "b": m * a}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, c = ints(parameters, "ac")
        return refuted_at("0" if a * a != c else "1")


class ProductZero(Family):
    """(x - p) * (x - q) = 0 has the roots p and q only: a lemma and two cases."""

    name = "product_zero"
    split = Split.BASE
    topic = Topic.ALGEBRA
    goal_template = "x = {p} ∨ x = {q}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = signed_roots(rng, difficulty)
        return {"s": p, "t": q, "p": p, "q": q}

    def _factors(self, parameters: Parameters) -> str:
        s, t = ints(parameters, "st")
        return f"{shifted(s)} * {shifted(t)}"

    def binders(self, parameters: Parameters) -> str:
        return f"(x : ℤ) (h : {self._factors(parameters)} = 0)"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        factors = self._factors(parameters)
        return {
            **super().words(parameters),
            "starred": f"${factors} = 0$",
            "plain": f"${factors.replace(' * ', '')} = 0$",
        }

    def holds(self, parameters: Parameters) -> bool:
        return set(ints(parameters, "st")) <= set(ints(parameters, "pq"))

    def reference_proof(self, parameters: Parameters) -> str:
        return "rcases mul_eq_zero.mp h with h | h\n· left\n  omega\n· right\n  omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        product = self._factors(parameters)
        return (
            f"have h₂ : {product} = 0 := by linarith\n"
            "rcases mul_eq_zero.mp h₂ with h₃ | h₃\n· left\n  omega\n· right\n  omega",
            "rcases mul_eq_zero.mp h with h | h <;> omega",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        p, q = ints(parameters, "pq")
        return [
            *nearby(parameters, "p", rng, least=None),
            *nearby(parameters, "q", rng, least=None),
            (Mutation.FLIPPED_SIGN, {**parameters, "p": -p}),
            (Mutation.FLIPPED_SIGN, {**parameters, "q": -q}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        missed = next(r for r in ints(parameters, "st") if r not in ints(parameters, "pq"))
        return refuted_at(f"{literal(missed)} (by decide)")


class SquareOfMultiple(Family):
    """A multiple of a has a square that is a multiple of a * a: a witness checked by ring."""

    name = "square_of_multiple"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ) (h : ∃ k : ℕ, n = {a} * k)"
    goal_template = "∃ k : ℕ, {b} * (n * n) = {c} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, min(difficulty, 3), least=2), rng.randint(2, 3 + 2 * difficulty)
        return {"a": a, "b": b, "c": b * a * a}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return (b * a * a) % c == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b, c = ints(parameters, "abc")
        return f"obtain ⟨k, hk⟩ := h\nexact ⟨{b * a * a // c} * (k * k), by rw [hk]; ring⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "c", rng, least=2), *nearby(parameters, "b", rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        (a,) = ints(parameters, "a")
        return f"intro h\nobtain ⟨k, hk⟩ := h {a} ⟨1, by decide⟩\nomega"


class QuadraticRoots(Family):
    """x ^ 2 + q = p * x as a sum of monomials: a factorisation to be found, a lemma, two cases."""

    name = "quadratic_roots"
    split = Split.FRONTIER
    topic = Topic.ALGEBRA
    goal_template = "x = {p} ∨ x = {q}"
    automation_calls = 3

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = signed_roots(rng, difficulty)
        while p + q == 0:
            p, q = signed_roots(rng, difficulty)
        return {"s": p + q, "t": p * q, "p": p, "q": q}

    @staticmethod
    def _polynomial(parameters: Parameters) -> str:
        s, t = ints(parameters, "st")
        linear = f"- {s} * x" if s > 0 else f"+ {-s} * x"
        return f"x ^ 2 {linear} {'+' if t > 0 else '-'} {abs(t)}"

    def binders(self, parameters: Parameters) -> str:
        return f"(x : ℤ) (h : {self._polynomial(parameters)} = 0)"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        polynomial = self._polynomial(parameters).replace("x ^ 2", "x^2")
        return {
            **super().words(parameters),
            "starred": f"${polynomial} = 0$",
            "plain": f"${polynomial.replace(' * ', '')} = 0$",
        }

    def holds(self, parameters: Parameters) -> bool:
        s, t = ints(parameters, "st")
        bound = abs(s) + abs(t) + 1
        return all(
            x in ints(parameters, "pq") for x in range(-bound, bound + 1) if x * x - s * x + t == 0
        )

    def reference_proof(self, parameters: Parameters) -> str:
        p, q = ints(parameters, "pq")
        return (
            f"have h₂ : {shifted(p)} * {shifted(q)} = 0 := by\n"
            "  rw [← h]\n"
            "  ring\n"
            "rcases mul_eq_zero.mp h₂ with h₃ | h₃\n"
            "· left\n"
            "  omega\n"
            "· right\n"
            "  omega"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        p, q = ints(parameters, "pq")
        return [
            *nearby(parameters, "p", rng, least=None),
            *nearby(parameters, "q", rng, least=None),
            (Mutation.FLIPPED_SIGN, {**parameters, "p": -p, "q": -q}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        s, t = ints(parameters, "st")
        bound = abs(s) + abs(t) + 1
        missed = next(
            x
            for x in range(-bound, bound + 1)
            if x * x - s * x + t == 0 and x not in ints(parameters, "pq")
        )
        return refuted_at(f"{literal(missed)} (by decide)")


class SymmetricSum(Family):
    """x + y = s and x * y = p give x ^ 2 + y ^ 2: an identity to be found, then rewriting."""

    name = "symmetric_sum"
    split = Split.UNSEEN
    topic = Topic.ALGEBRA
    binder_template = "(x y : ℤ) (h₁ : x + y = {s}) (h₂ : x * y = {p})"
    goal_template = "x ^ 2 + y ^ 2 = {r}"
    answer_key = "r"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        x, y = number(rng, min(difficulty, 4)), number(rng, min(difficulty, 4))
        return {"s": x + y, "p": x * y, "r": x * x + y * y}

    def holds(self, parameters: Parameters) -> bool:
        s, p, r = ints(parameters, "spr")
        return s * s - 2 * p == r

    def reference_proof(self, parameters: Parameters) -> str:
        return (
            "have h : x ^ 2 + y ^ 2 = (x + y) ^ 2 - 2 * (x * y) := by ring\nrw [h, h₁, h₂]\ndecide"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        s, p = ints(parameters, "sp")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": s * s + 2 * p}),
            (Mutation.WRONG_ANSWER, {**parameters, "r": s * s}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        s, p = ints(parameters, "sp")
        x = next(x for x in range(s + 1) if x * (s - x) == p)
        return refuted_at(f"{x} {s - x} (by decide) (by decide)")


class ProductOfMultiples(Family):
    """A multiple of a times a multiple of b: two witnesses taken apart, their product put in."""

    name = "product_of_multiples"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(x y : ℕ) (h₁ : ∃ k : ℕ, x = {a} * k) (h₂ : ∃ k : ℕ, y = {b} * k)"
    goal_template = "∃ k : ℕ, x * y = {c} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, min(difficulty, 3), least=2), number(rng, min(difficulty, 3), least=2)
        return {"a": a, "b": b, "c": a * b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return (a * b) % c == 0

    def reference_proof(self, parameters: Parameters) -> str:
        return f"{BOTH_OPENED}exact ⟨k * l, by rw [hk, hl]; ring⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "c", rng, least=2), *nearby(parameters, "a", rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b = ints(parameters, "ab")
        return f"intro h\nobtain ⟨k, hk⟩ := h {a} {b} ⟨1, by decide⟩ ⟨1, by decide⟩\nomega"


class ParityOfProduct(Family):
    """p * (m * n) + q for odd m and n: two witnesses and a third one with their product."""

    name = "parity_of_product"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(m n : ℕ) (h₁ : Odd m) (h₂ : Odd n)"
    goal_template = "{parity} ({p} * (m * n) + {q})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = rng.randint(2, 3 + 3 * difficulty), number(rng, difficulty)
        return {"p": p, "q": q, "parity": "Odd" if (p + q) % 2 else "Even"}

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        return {**super().words(parameters), "kind": str(parameters["parity"]).lower()}

    def holds(self, parameters: Parameters) -> bool:
        p, q = ints(parameters, "pq")
        return (parameters["parity"] == "Odd") == ((p + q) % 2 == 1)

    def reference_proof(self, parameters: Parameters) -> str:
        p, q = ints(parameters, "pq")
        witness = f"{2 * p} * k * l + {p} * k + {p} * l + {(p + q) // 2}"
        return f"{BOTH_OPENED}exact ⟨{witness}, by rw [hk, hl]; ring⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "p", rng, least=1), *nearby(parameters, "q", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨k, hk⟩ := h 1 1 ⟨0, by decide⟩ ⟨0, by decide⟩\nomega"


class QuadraticTerm(Family):
    """s (n + 1) = s n + b * n + c: a closed form of degree two, by induction and ring."""

    name = "quadratic_term"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = (
        "(s : ℕ → ℕ) (h₀ : s 0 = {u}) (h₁ : ∀ n, s (n + 1) = s n + {b} * n + {c}) (n : ℕ)"
    )
    goal_template = "s n = {p} * n ^ 2 + {q} * n + {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, q = rng.randint(2, 3 + difficulty), rng.randint(2, 3 + 3 * difficulty)
        r = number(rng, difficulty)
        return {"u": r, "b": 2 * p, "c": p + q, "p": p, "q": q, "r": r}

    @staticmethod
    def _first_difference(parameters: Parameters) -> int | None:
        term, b, c, p, q, r = ints(parameters, "ubcpqr")
        for n in range(4):
            if term != p * n * n + q * n + r:
                return n
            term += b * n + c
        return None

    def holds(self, parameters: Parameters) -> bool:
        return self._first_difference(parameters) is None

    def reference_proof(self, parameters: Parameters) -> str:
        return "induction n with\n| zero => omega\n| succ n ih =>\n  rw [h₁, ih]\n  ring"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [m for key in "pqrc" for m in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        u, b, c = ints(parameters, "ubc")
        model = f"(fun n => Nat.rec {u} (fun n x => x + {b} * n + {c}) n) rfl (fun _ => rfl)"
        return refuted_at(f"{model} {self._first_difference(parameters)}")
