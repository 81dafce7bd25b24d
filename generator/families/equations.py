"""Equations: squares with two roots, functions given by an equation, uniqueness."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping

from generator.families.family import (
    Family,
    Mutation,
    Parameters,
    Split,
    Topic,
    flipped_sign,
    ints,
    literal,
    nearby,
    number,
    refuted_at,
)
from generator.families.polynomials import shifted

# The two cases of a product that is zero, after `have h₂ : ... = 0`.
TWO_CASES = "rcases mul_eq_zero.mp h₂ with h₃ | h₃"
LEFT_RIGHT = "· left\n  omega\n· right\n  omega"


def factored(product: str) -> tuple[str, ...]:
    """Proofs of two roots from `product = 0`, which h gives after some rearranging."""
    rearranged = f"have h₂ : {product} = 0 := by\n  rw [← h]\n  ring"
    linear = f"have h₂ : {product} = 0 := by linarith"
    return (
        f"{rearranged}\n{TWO_CASES}\n{LEFT_RIGHT}",
        f"{linear}\n{TWO_CASES}\n{LEFT_RIGHT}",
        f"{linear}\n{TWO_CASES} <;> omega",
    )


class CommonFactor(Family):
    """x ^ 2 - c * x = 0 has the roots 0 and c only: a factor taken out, a lemma, two cases."""

    name = "common_factor"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(x : ℤ) (h : x ^ 2 {sign} {c} * x = 0)"
    goal_template = "x = 0 ∨ x = {r}"
    automation_calls = 3

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        c, sign = number(rng, difficulty, least=2), rng.choice("+-")
        return {"sign": sign, "c": c, "r": c if sign == "-" else -c}

    def holds(self, parameters: Parameters) -> bool:
        return int(parameters["r"]) == self._root(parameters)

    @staticmethod
    def _root(parameters: Parameters) -> int:
        (c,) = ints(parameters, "c")
        return c if parameters["sign"] == "-" else -c

    def reference_proof(self, parameters: Parameters) -> str:
        return factored(f"x * {shifted(self._root(parameters))}")[0]

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return factored(f"x * {shifted(self._root(parameters))}")[1:]

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "r", rng, least=None), flipped_sign(parameters)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at(f"{literal(self._root(parameters))} (by decide)")


class SquareRoots(Family):
    """x ^ 2 - a * a = 0 has the roots a and -a only: two factors, a lemma, two cases."""

    name = "square_roots"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(x : ℤ) (h : x ^ 2 - {c} = 0)"
    goal_template = "x = {p} ∨ x = {q}"
    automation_calls = 3

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        root = number(rng, difficulty, least=2) * rng.choice((1, -1))
        return {"c": root * root, "p": root, "q": -root}

    def holds(self, parameters: Parameters) -> bool:
        c, p, q = ints(parameters, "cpq")
        return p == -q and p * p == c

    def reference_proof(self, parameters: Parameters) -> str:
        return factored(self._product(parameters))[0]

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return factored(self._product(parameters))[1:]

    @staticmethod
    def _product(parameters: Parameters) -> str:
        p, q = ints(parameters, "pq")
        return f"{shifted(p)} * {shifted(q)}"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "p", rng, least=None),
            *nearby(parameters, "q", rng, least=None),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        # One of p and q was changed: the other still names a root, whose opposite is missed.
        c, p, q = ints(parameters, "cpq")
        missed = -p if p * p == c else -q
        return refuted_at(f"{literal(missed)} (by decide)")


class DifferenceFunction(Family):
    """f (x - y) = f x - f y: a value from two others, by one instance in two variables."""

    name = "difference_function"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = (
        "(f : ℤ → ℤ) (h : ∀ x y, f (x - y) = f x - f y) (h₁ : f {p} = {u}) (h₂ : f {q} = {v})"
    )
    goal_template = "f {k} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        # f is x ↦ m * x, so that the hypotheses agree with each other.
        m, q = number(rng, min(difficulty, 4)), rng.randint(2, 4 + 2 * difficulty)
        k = rng.randint(1, 3 + 2 * difficulty)
        while k == q:
            k = rng.randint(1, 3 + 2 * difficulty)
        p = q + k
        return {"p": p, "q": q, "u": m * p, "v": m * q, "k": k, "r": m * k}

    def holds(self, parameters: Parameters) -> bool:
        u, v, r = ints(parameters, "uvr")
        return u - v == r

    def reference_proof(self, parameters: Parameters) -> str:
        p, q, k = ints(parameters, "pqk")
        return f"have e : f {k} = f {p} - f {q} := h {p} {q}\nomega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        p, q, k = ints(parameters, "pqk")
        step = f"have e : f {k} = f {p} - f {q} := h {p} {q}"
        return (f"{step}\nlinarith", f"{step}\nrw [e, h₁, h₂]\ndecide")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        q, v = ints(parameters, "qv")
        m = v // q
        step = f"{m} * (x - y) = {m} * x - {m} * y"
        return refuted_at(
            f"(fun x => {m} * x) (by intro x y; show {step}; omega) (by decide) (by decide)"
        )


class DoublingFunction(Family):
    """f (2 * x) = 2 * f x + c: the value at s times a power of 2, one instance after the other."""

    name = "doubling_function"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ) (h : ∀ x, f (2 * x) = 2 * f x + {c}) (h₁ : f {s} = {u})"
    goal_template = "f {k} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        # f is x ↦ g * x - c, so that the hypotheses agree with each other (x = 0 gives f 0 = -c).
        g, s = number(rng, min(difficulty, 4), least=2), rng.choice((1, 3, 5))
        c, k = rng.randint(1, g * s - 1), s * 2 ** rng.randint(2, 2 + (difficulty + 1) // 2)
        return {"c": c, "s": s, "u": g * s - c, "k": k, "r": g * k - c}

    @staticmethod
    def _slope(parameters: Parameters) -> int:
        c, s, u = ints(parameters, "csu")
        return (u + c) // s

    def holds(self, parameters: Parameters) -> bool:
        c, k, r = ints(parameters, "ckr")
        return r == self._slope(parameters) * k - c

    def reference_proof(self, parameters: Parameters) -> str:
        return "\n".join([*self._steps(parameters), "omega"])

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("\n".join([*self._steps(parameters), "linarith"]),)

    @staticmethod
    def _steps(parameters: Parameters) -> list[str]:
        c, at, k = ints(parameters, "csk")
        steps: list[str] = []
        while at < k:
            name = f"e{len(steps) + 1}"
            steps.append(f"have {name} : f {2 * at} = 2 * f {at} + {c} := h {at}")
            at *= 2
        return steps

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        (c,) = ints(parameters, "c")
        g = self._slope(parameters)
        step = f"{g} * (2 * x) - {c} = 2 * ({g} * x - {c}) + {c}"
        return refuted_at(f"(fun x => {g} * x - {c}) (by intro x; show {step}; omega) (by decide)")


class PowerFunction(Family):
    """f (x + y) = f x * f y: an early value from f 1, one instance in two variables a step."""

    name = "power_function"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℕ → ℕ) (h : ∀ x y, f (x + y) = f x * f y) (h₁ : f 1 = {b})"
    goal_template = "f {k} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b, k = rng.randint(2, 4 + 6 * difficulty), rng.randint(2, 3 + difficulty // 3)
        return {"b": b, "k": k, "r": b**k}

    def holds(self, parameters: Parameters) -> bool:
        b, k, r = ints(parameters, "bkr")
        return bool(b**k == r)

    def reference_proof(self, parameters: Parameters) -> str:
        return f"{self._steps(parameters)}\nsimp [{self._equations(parameters)}]"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        steps = self._steps(parameters)
        return (
            f"{steps}\nrw [{self._equations(parameters)}]",
            f"{steps}\nsimp_all",
        )

    @staticmethod
    def _steps(parameters: Parameters) -> str:
        (k,) = ints(parameters, "k")
        steps = (f"have e{n} : f {n} = f {n - 1} * f 1 := h {n - 1} 1" for n in range(2, k + 1))
        return "\n".join(steps)

    @staticmethod
    def _equations(parameters: Parameters) -> str:
        (k,) = ints(parameters, "k")
        return ", ".join([*(f"e{n}" for n in range(k, 1, -1)), "h₁"])

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        (b,) = ints(parameters, "b")
        return refuted_at(
            f"(fun x => {b} ^ x) (by intro x y; exact Nat.pow_add {b} x y) (by decide)"
        )


class UniqueNatural(Family):
    """∃! n : ℕ, n + a = b: a witness and its uniqueness."""

    name = "unique_natural"
    split = Split.BASE
    topic = Topic.ALGEBRA
    goal_template = "∃! n : ℕ, n + {a} = {b}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = number(rng, difficulty)
        return {"a": a, "b": a + number(rng, difficulty)}

    def holds(self, parameters: Parameters) -> bool:
        a, b = ints(parameters, "ab")
        return a <= b

    def reference_proof(self, parameters: Parameters) -> str:
        a, b = ints(parameters, "ab")
        return f"{self._opened(parameters)}\nintro m hm\nhave h : m + {a} = {b} := hm\nomega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, b = ints(parameters, "ab")
        return (
            f"{self._opened(parameters)}\nintro m hm\nomega",
            f"exact ⟨{b - a}, by decide, fun m hm => by omega⟩",
        )

    @staticmethod
    def _opened(parameters: Parameters) -> str:
        a, b = ints(parameters, "ab")
        return f"refine ⟨{b - a}, by decide, ?_⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (b,) = ints(parameters, "b")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "a": b + rng.randint(1, 9)})]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b = ints(parameters, "ab")
        return f"rintro ⟨n, hn, hu⟩\nhave h : n + {a} = {b} := hn\nomega"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        a, b = ints(parameters, "ab")
        return {**super().words(parameters), "equation": f"$n + {a} = {b}$"}
