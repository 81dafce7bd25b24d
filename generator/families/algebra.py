"""Algebra: equations, functions, systems."""

from __future__ import annotations

import random
from collections.abc import Iterable

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


class LinearSolutionExists(Family):
    """∃ x : ℕ, a * x + b = c."""

    name = "linear_solution_exists"
    split = Split.BASE
    topic = Topic.ALGEBRA
    goal_template = "∃ x : ℕ, {a} * x + {b} = {c}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = number(rng, difficulty, least=2)
        b, x = number(rng, difficulty), number(rng, difficulty)
        return {"a": a, "b": b, "c": a * x + b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return c >= b and (c - b) % a == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b, c = ints(parameters, "abc")
        return f"exact ⟨{(c - b) // a}, by decide⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, b, c = ints(parameters, "abc")
        x = (c - b) // a
        return (f"exact ⟨{x}, by omega⟩", f"refine ⟨{x}, ?_⟩\ndecide", f"exact ⟨{x}, rfl⟩")

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
    binder_template = "(x : ℤ) (h : {a} * x {sign} {b} = {c})"
    goal_template = "x = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = number(rng, difficulty, least=2)
        b, r = number(rng, difficulty), number(rng, difficulty, least=2)
        sign = rng.choice("+-")
        c = a * r + b if sign == "+" else a * r - b
        return {"a": a, "sign": sign, "b": b, "c": c, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, r = ints(parameters, "abcr")
        moved = c - b if parameters["sign"] == "+" else c + b
        return moved % a != 0 or moved // a == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            flipped_sign(parameters),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c = ints(parameters, "abc")
        root = (c - b if parameters["sign"] == "+" else c + b) // a
        return refuted_at(f"{literal(root)} (by decide)")


class TwoEquations(Family):
    """a * x + b * y = c and d * x - e * y = f over ℤ: asked for x."""

    name = "two_equations"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(x y : ℤ) (h₁ : {a} * x + {b} * y = {c}) (h₂ : {d} * x - {e} * y = {f})"
    goal_template = "x = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b, d, e = (rng.randint(2, 4 + 2 * difficulty) for _ in range(4))
        x, y = number(rng, min(difficulty, 4)), number(rng, min(difficulty, 4))
        return {"a": a, "b": b, "c": a * x + b * y, "d": d, "e": e, "f": d * x - e * y, "r": x}

    @staticmethod
    def _solution(parameters: Parameters) -> tuple[int, int] | None:
        a, b, c, d, e, f = ints(parameters, "abcdef")
        determinant = a * e + b * d
        x, y = c * e + b * f, c * d - a * f
        if x % determinant or y % determinant:
            return None
        return x // determinant, y // determinant

    def holds(self, parameters: Parameters) -> bool:
        solution = self._solution(parameters)
        return solution is None or solution[0] == int(parameters["r"])

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("linarith",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        solution = self._solution(parameters)
        if solution is None:
            return None
        x, y = solution
        return refuted_at(f"{literal(x)} {literal(y)} (by decide) (by decide)")


class FunctionTwice(Family):
    """(f : ℤ → ℤ) (h : ∀ x, f x = a * x + b) : f (f c) = r."""

    name = "function_twice"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ) (h : ∀ x, f x = {a} * x {sign} {b})"
    goal_template = "f (f {c}) = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = rng.randint(2, 3 + 2 * difficulty)
        b, c = number(rng, min(difficulty, 4)), number(rng, min(difficulty, 4))
        sign = rng.choice("+-")
        return {"a": a, "sign": sign, "b": b, "c": c, "r": self._value(a, sign, b, c)}

    @staticmethod
    def _value(a: int, sign: str, b: int, c: int) -> int:
        shift = b if sign == "+" else -b
        return a * (a * c + shift) + shift

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, r = ints(parameters, "abcr")
        return self._value(a, str(parameters["sign"]), b, c) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "rw [h, h]\ndecide"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("simp [h]", "rw [h]\nrw [h]\ndecide")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER, least=None),
            flipped_sign(parameters),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        body = "{a} * x {sign} {b}".format(**parameters)
        return refuted_at(f"(fun x => {body}) (fun _ => rfl)")


class TwoVariableValue(Family):
    """(f : ℤ → ℤ → ℤ) (h : ∀ x y, f x y = a * x + b * y) : f p q = r."""

    name = "two_variable_value"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ → ℤ) (h : ∀ x y, f x y = {a} * x {sign} {b} * y)"
    goal_template = "f {p} {q} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = (rng.randint(2, 3 + 2 * difficulty) for _ in range(2))
        p, q = (number(rng, min(difficulty, 4)) for _ in range(2))
        sign = rng.choice("+-")
        r = a * p + b * q if sign == "+" else a * p - b * q
        return {"a": a, "sign": sign, "b": b, "p": p, "q": q, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        a, b, p, q, r = ints(parameters, "abpqr")
        return r == (a * p + b * q if parameters["sign"] == "+" else a * p - b * q)

    def reference_proof(self, parameters: Parameters) -> str:
        return "rw [h]\ndecide"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        instance = "f {p} {q} = {a} * {p} {sign} {b} * {q}".format(**parameters)
        step = "have e1 : {instance} := h {p} {q}".format(instance=instance, **parameters)
        return (f"{step}\nomega", "simp [h]")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER, least=None),
            flipped_sign(parameters),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        body = "{a} * x {sign} {b} * y".format(**parameters)
        return refuted_at(f"(fun x y => {body}) (fun _ _ => rfl)")


class PiecewiseValue(Family):
    """A function with two branches at a literal: f p = r."""

    name = "piecewise_value"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ) (h : ∀ x, f x = if x < {t} then {a} * x else x + {b})"
    goal_template = "f {p} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        t, p = number(rng, difficulty, least=2), number(rng, difficulty)
        a, b = rng.randint(2, 9), number(rng, difficulty)
        return {"t": t, "a": a, "b": b, "p": p, "r": a * p if p < t else p + b}

    def holds(self, parameters: Parameters) -> bool:
        t, a, b, p, r = ints(parameters, "tabpr")
        return (a * p if p < t else p + b) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "rw [h]\ndecide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        t, a, b, p = ints(parameters, "tabp")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": p + b if p < t else a * p}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        body = "if x < {t} then {a} * x else x + {b}".format(**parameters)
        return refuted_at(f"(fun x => {body}) (fun _ => rfl)")


class ShiftFunction(Family):
    """f (x + 1) = f x + c: the value at k from the value at 0, one instance after the other."""

    name = "shift_function"
    split = Split.BASE
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ) (h : ∀ x, f (x + 1) = f x {sign} {c}) (h₀ : f 0 = {u})"
    goal_template = "f {k} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        k = rng.randint(2, 3 + difficulty // 2)
        c, u, sign = number(rng, difficulty), number(rng, difficulty), rng.choice("+-")
        return {"c": c, "sign": sign, "u": u, "k": k, "r": u + k * (c if sign == "+" else -c)}

    @staticmethod
    def _step(parameters: Parameters) -> int:
        return int(parameters["c"]) * (1 if parameters["sign"] == "+" else -1)

    def holds(self, parameters: Parameters) -> bool:
        u, k, r = ints(parameters, "ukr")
        return u + k * self._step(parameters) == r

    def reference_proof(self, parameters: Parameters) -> str:
        (k,) = ints(parameters, "k")
        tail = "{sign} {c}".format(**parameters)
        steps = [f"have e{n + 1} : f {n + 1} = f {n} {tail} := h {n}" for n in range(k)]
        return "\n".join([*steps, "omega"])

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (self.reference_proof(parameters).replace("omega", "linarith"),)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER, least=None),
            flipped_sign(parameters),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        u, step = int(parameters["u"]), self._step(parameters)
        line = f"{literal(step)} * (x + 1) + {u} = {literal(step)} * x + {u}"
        tail = "{sign} {c}".format(**parameters)
        return refuted_at(
            f"(fun x => {literal(step)} * x + {u}) (by intro x; show {line} {tail}; omega) "
            "(by decide)"
        )


class ProductOfSolution(Family):
    """x + y = s and x - y = d: the product of the two. Two solved unknowns, then a rewriting."""

    name = "product_of_solution"
    split = Split.UNSEEN
    topic = Topic.ALGEBRA
    binder_template = "(x y : ℤ) (h₁ : x + y = {s}) (h₂ : x - y = {d})"
    goal_template = "x * y = {r}"
    answer_key = "r"
    automation_calls = 3

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        x, y = number(rng, min(difficulty, 4), least=2), number(rng, min(difficulty, 4), least=2)
        return {"s": x + y, "d": x - y, "r": x * y}

    @staticmethod
    def _solution(parameters: Parameters) -> tuple[int, int]:
        s, d = ints(parameters, "sd")
        return (s + d) // 2, (s - d) // 2

    def holds(self, parameters: Parameters) -> bool:
        s, d, r = ints(parameters, "sdr")
        x, y = self._solution(parameters)
        return (s + d) % 2 != 0 or x * y == r

    def reference_proof(self, parameters: Parameters) -> str:
        x, y = self._solution(parameters)
        return f"have hx : x = {x} := by omega\nhave hy : y = {y} := by omega\nrw [hx, hy]\ndecide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (d,) = ints(parameters, "d")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_CONSTANT, {**parameters, "d": d + 2}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        x, y = self._solution(parameters)
        return refuted_at(f"{literal(x)} {literal(y)} (by decide) (by decide)")


class AdditiveFunction(Family):
    """f (x + y) = f x + f y + c: the value at k from the value at 1, by repeated instances. Over ℤ,
    because over ℕ the hypothesis contradicts itself at x = y = 0."""

    name = "additive_function"
    split = Split.FRONTIER
    topic = Topic.ALGEBRA
    binder_template = "(f : ℤ → ℤ) (h : ∀ x y, f (x + y) = f x + f y + {c}) (h₁ : f 1 = {u})"
    goal_template = "f {k} = {r}"
    answer_key = "r"
    automation_calls = 1

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        k = rng.randint(2, 3 + difficulty // 2)
        c, u = number(rng, difficulty), number(rng, difficulty)
        return {"c": c, "u": u, "k": k, "r": k * u + (k - 1) * c}

    def holds(self, parameters: Parameters) -> bool:
        c, u, k, r = ints(parameters, "cukr")
        return k * u + (k - 1) * c == r

    def reference_proof(self, parameters: Parameters) -> str:
        (k,) = ints(parameters, "k")
        steps = [
            f"have e{n} : f {n} = f {n - 1} + f 1 + {parameters['c']} := h {n - 1} 1"
            for n in range(2, k + 1)
        ]
        return "\n".join([*steps, "omega"])

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        k, u = ints(parameters, "ku")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER),
            (Mutation.WRONG_ANSWER, {**parameters, "r": k * u}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        c, u = ints(parameters, "cu")
        m = u + c
        step = f"{m} * (x + y) - {c} = {m} * x - {c} + ({m} * y - {c}) + {c}"
        return refuted_at(
            f"(fun x => {m} * x - {c}) (by intro x y; show {step}; omega) (by decide)"
        )


class UniqueSolution(Family):
    """∃! x : ℤ, a * x + b = c: a witness and its uniqueness."""

    name = "unique_solution"
    split = Split.FRONTIER
    topic = Topic.ALGEBRA
    goal_template = "∃! x : ℤ, {a} * x {sign} {b} = {c}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, x = number(rng, difficulty, least=2), number(rng, difficulty)
        b, sign = number(rng, difficulty), rng.choice("+-")
        return {"a": a, "sign": sign, "b": b, "c": a * x + b if sign == "+" else a * x - b}

    @staticmethod
    def _moved(parameters: Parameters) -> int:
        b, c = ints(parameters, "bc")
        return c - b if parameters["sign"] == "+" else c + b

    def holds(self, parameters: Parameters) -> bool:
        return self._moved(parameters) % int(parameters["a"]) == 0

    def reference_proof(self, parameters: Parameters) -> str:
        (a,) = ints(parameters, "a")
        equation = "{a} * y {sign} {b} = {c}".format(**parameters)
        return (
            f"refine ⟨{self._moved(parameters) // a}, by decide, ?_⟩\n"
            "intro y hy\n"
            f"have h : {equation} := hy\n"
            "omega"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "c", rng), *nearby(parameters, "b", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        equation = "{a} * x {sign} {b} = {c}".format(**parameters)
        return f"rintro ⟨x, hx, hu⟩\nhave h : {equation} := hx\nomega"
