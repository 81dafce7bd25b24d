"""Counting: products, powers, pigeonholes, searches in bounded ranges."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable

from generator.families.family import (
    Family,
    Mutation,
    Parameters,
    Split,
    Topic,
    any_of,
    ints,
    nearby,
    number,
    refuted_at,
)


class CodeCount(Family):
    """a ^ b = r: words of length b over a letters."""

    name = "code_count"
    split = Split.BASE
    topic = Topic.COUNTING
    goal_template = "{a} ^ {b} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = rng.randint(2, 4 + 2 * difficulty), rng.randint(2, 2 + difficulty)
        return {"a": a, "b": b, "r": a**b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, r = ints(parameters, "abr")
        return int(a**b) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b = ints(parameters, "ab")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": a * b}),
            (Mutation.WRONG_ANSWER, {**parameters, "r": b**a}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class HandshakeCount(Family):
    """n * (n - 1) / 2 = r: pairs among n."""

    name = "handshake_count"
    split = Split.BASE
    topic = Topic.COUNTING
    goal_template = "{n} * ({n} - 1) / 2 = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        n = number(rng, difficulty, least=3)
        return {"n": n, "r": n * (n - 1) // 2}

    def holds(self, parameters: Parameters) -> bool:
        n, r = ints(parameters, "nr")
        return n * (n - 1) // 2 == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        n, r = ints(parameters, "nr")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": 2 * r}),
            (Mutation.WRONG_ANSWER, {**parameters, "r": n * (n + 1) // 2}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class ChooseValue(Family):
    """Nat.choose n k = r for literals."""

    name = "choose_value"
    split = Split.BASE
    topic = Topic.COUNTING
    goal_template = "Nat.choose {n} {k} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        n = rng.randint(4, 6 + 2 * difficulty)
        k = rng.randint(2, min(n - 1, 3 + difficulty))
        return {"n": n, "k": k, "r": math.comb(n, k)}

    def holds(self, parameters: Parameters) -> bool:
        n, k, r = ints(parameters, "nkr")
        return math.comb(n, k) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        n, k = ints(parameters, "nk")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": math.perm(n, k)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class Pigeonhole(Family):
    """Three boxes with a + b + c = t things: one box has more than k."""

    name = "pigeonhole"
    split = Split.BASE
    topic = Topic.COUNTING
    binder_template = "(a b c : ℕ) (h : a + b + c = {t})"
    goal_template = "{k} < a ∨ {k} < b ∨ {k} < c"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        t = number(rng, difficulty, least=4)
        return {"t": t, "k": (t - 1) // 3}

    def holds(self, parameters: Parameters) -> bool:
        t, k = ints(parameters, "tk")
        return 3 * k < t

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (k,) = ints(parameters, "k")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "k": k + 1}),
            (Mutation.WRONG_CONSTANT, {**parameters, "k": k + rng.randint(2, 6)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        t, k = ints(parameters, "tk")
        a = min(k, t)
        b = min(k, t - a)
        return refuted_at(f"{a} {b} {t - a - b} (by decide)")


class BoundedSearch(Family):
    """A linear condition on n < b, solved by trying every case."""

    name = "bounded_search"
    split = Split.BASE
    topic = Topic.COUNTING
    binder_template = "(n : ℕ) (h₁ : n < {b}) (h₂ : ({a} * n + {c}) % {m} = {s})"
    goal_template = "n = {r}"
    answer_key = "r"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        while True:
            b = rng.randint(3, 3 + difficulty)
            m = b + rng.randint(0, 3 * difficulty)
            a, c, r = rng.randint(2, 3 * difficulty + 3), rng.randint(1, m), rng.randrange(b)
            parameters = {"b": b, "m": m, "a": a, "c": c, "s": (a * r + c) % m, "r": r}
            if len(self._solutions(parameters)) == 1:
                return parameters

    @staticmethod
    def _solutions(parameters: Parameters) -> list[int]:
        b, m, a, c, s = ints(parameters, "bmacs")
        return [n for n in range(b) if (a * n + c) % m == s]

    def holds(self, parameters: Parameters) -> bool:
        return all(n == int(parameters["r"]) for n in self._solutions(parameters))

    def reference_proof(self, parameters: Parameters) -> str:
        (b,) = ints(parameters, "b")
        return (
            f"have h : {any_of('n', range(b))} := by omega\n"
            f"rcases h with {' | '.join(['h'] * b)} <;> omega"
        )

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        (b,) = ints(parameters, "b")
        cases = f"have h : {any_of('n', range(b))} := by omega\n"
        return (
            f"{cases}rcases h with {' | '.join(['h'] * b)} <;> simp_all",
            "interval_cases n <;> simp_all",
            "interval_cases n <;> omega",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (m,) = ints(parameters, "m")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_CONSTANT, {**parameters, "b": m + 9}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        wrong = [n for n in self._solutions(parameters) if n != int(parameters["r"])]
        return refuted_at(f"{wrong[0]} (by decide) (by decide)") if wrong else None


class EitherSquare(Family):
    """(h : n = p ∨ n = q) : n * n + a * n has one of two values."""

    name = "either_square"
    split = Split.BASE
    topic = Topic.COUNTING
    binder_template = "(n : ℕ) (h : n = {p} ∨ n = {q})"
    goal_template = "n * n + {a} * n = {u} ∨ n * n + {a} * n = {v}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p, a = number(rng, min(difficulty, 4)), rng.randint(2, 3 + 3 * difficulty)
        q = p + number(rng, min(difficulty, 4))
        return {"p": p, "q": q, "a": a, "u": p * p + a * p, "v": q * q + a * q}

    def holds(self, parameters: Parameters) -> bool:
        a, u, v = ints(parameters, "auv")
        return all(n * n + a * n in (u, v) for n in ints(parameters, "pq"))

    def reference_proof(self, parameters: Parameters) -> str:
        return "rcases h with h | h <;> simp_all"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            "rcases h with h | h\n· left\n  rw [h]\n· right\n  rw [h]",
            "rcases h with h | h\n· simp_all\n· simp_all",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "u", rng), *nearby(parameters, "v", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        p, q, a, u, v = ints(parameters, "pqauv")
        if p * p + a * p not in (u, v):
            return refuted_at(f"{p} (Or.inl rfl)")
        return refuted_at(f"{q} (Or.inr rfl)")


class BoundedSquare(Family):
    """A quadratic condition on n < b, solved by trying every case."""

    name = "bounded_square"
    split = Split.FRONTIER
    topic = Topic.COUNTING
    binder_template = "(n : ℕ) (h₁ : n < {b}) (h₂ : n * n + {a} = {c} * n)"
    goal_template = "n = {p} ∨ n = {q}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        p = rng.randint(1, 4 + difficulty)
        q = p + rng.randint(1, 3 + difficulty)
        return {"b": q + rng.randint(1, 3), "a": p * q, "c": p + q, "p": p, "q": q}

    @staticmethod
    def _solutions(parameters: Parameters) -> list[int]:
        b, a, c = ints(parameters, "bac")
        return [n for n in range(b) if n * n + a == c * n]

    def holds(self, parameters: Parameters) -> bool:
        return all(n in ints(parameters, "pq") for n in self._solutions(parameters))

    def reference_proof(self, parameters: Parameters) -> str:
        (b,) = ints(parameters, "b")
        return (
            f"have h : {any_of('n', range(b))} := by omega\n"
            f"rcases h with {' | '.join(['h'] * b)} <;> simp_all"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "p", rng), *nearby(parameters, "q", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        wrong = [n for n in self._solutions(parameters) if n not in ints(parameters, "pq")]
        return refuted_at(f"{wrong[0]} (by decide) (by decide)") if wrong else None


class BothClubs(Family):
    """Members of two clubs: a + b = n + x, asked for x."""

    name = "both_clubs"
    split = Split.UNSEEN
    topic = Topic.COUNTING
    binder_template = "(x : ℕ) (h : {a} + {b} = {n} + x)"
    goal_template = "x = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        r, p, q = number(rng, difficulty), number(rng, difficulty), number(rng, difficulty)
        return {"a": r + p, "b": r + q, "n": p + q + r, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        a, b, n, r = ints(parameters, "abnr")
        return a + b - n == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, n = ints(parameters, "abn")
        return refuted_at(f"{a + b - n} (by decide)")
