"""Number theory: remainders, parity, congruences."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping

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


class Remainder(Family):
    """a % b = r for literals."""

    name = "remainder"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    goal_template = "{a} % {b} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b = number(rng, difficulty, least=3)
        a = number(rng, min(5, difficulty + 1), least=b)
        return {"a": a, "b": b, "r": a % b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, r = ints(parameters, "abr")
        return a % b == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return nearby(parameters, "r", rng, Mutation.WRONG_ANSWER)

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class LinearResidue(Family):
    """(h : n % m = r) : (a * n + b) % m = s."""

    name = "linear_residue"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ) (h : n % {m} = {r})"
    goal_template = "({a} * n + {b}) % {m} = {s}"
    answer_key = "s"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(3, 6 + 5 * difficulty)
        r, a, b = rng.randrange(m), rng.randint(2, 3 + 3 * difficulty), number(rng, difficulty)
        return {"m": m, "r": r, "a": a, "b": b, "s": (a * r + b) % m}

    def holds(self, parameters: Parameters) -> bool:
        m, r, a, b, s = ints(parameters, "mrabs")
        return (a * r + b) % m == s

    def reference_proof(self, parameters: Parameters) -> str:
        return "omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("simp [Nat.add_mod, Nat.mul_mod, h]", "rw [Nat.add_mod, Nat.mul_mod, h]")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "s", rng, Mutation.WRONG_ANSWER), *nearby(parameters, "a", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at("{r} (by decide)".format(**parameters))


class GcdValue(Family):
    """Nat.gcd a b = r for literals."""

    name = "gcd_value"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    goal_template = "Nat.gcd {a} {b} = {r}"
    answer_key = "r"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        g = number(rng, min(difficulty, 3), least=1)
        a, b = g * number(rng, min(difficulty, 3), least=2), g * number(rng, min(difficulty, 3))
        return {"a": a, "b": b, "r": math.gcd(a, b)}

    def holds(self, parameters: Parameters) -> bool:
        a, b, r = ints(parameters, "abr")
        return math.gcd(a, b) == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "decide"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (r,) = ints(parameters, "r")
        return [
            *nearby(parameters, "r", rng, Mutation.WRONG_ANSWER, least=1),
            (Mutation.WRONG_ANSWER, {**parameters, "r": 2 * r}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "decide"


class PowerResidue(Family):
    """a ^ n % m = 1 for every n when a % m = 1: an induction."""

    name = "power_residue"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "{a} ^ n % {m} = 1"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 5 + 4 * difficulty)
        return {"a": m * rng.randint(1, 2 + difficulty) + 1, "m": m}

    def holds(self, parameters: Parameters) -> bool:
        a, m = ints(parameters, "am")
        return m > 1 and a % m == 1

    def reference_proof(self, parameters: Parameters) -> str:
        return "induction n with\n| zero => decide\n| succ n ih => omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            "induction n with\n| zero => rfl\n| succ n ih =>\n  rw [Nat.pow_succ]\n  omega",
            "induction n with\n| zero => decide\n| succ n ih =>\n"
            "  rw [Nat.pow_succ, Nat.mul_mod, ih]",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=2), *nearby(parameters, "m", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at("1")


class SplitDivisor(Family):
    """n % (p * q) = 0 exactly when n % p = 0 and n % q = 0, for coprime p and q: two directions."""

    name = "split_divisor"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "n % {m} = 0 ↔ n % {p} = 0 ∧ n % {q} = 0"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        while True:
            p, q = rng.randint(2, 4 + 2 * difficulty), rng.randint(2, 4 + 2 * difficulty)
            if math.gcd(p, q) == 1:
                return {"m": p * q, "p": p, "q": q}

    def holds(self, parameters: Parameters) -> bool:
        m, p, q = ints(parameters, "mpq")
        return m == math.lcm(p, q)

    def reference_proof(self, parameters: Parameters) -> str:
        return "constructor\n· intro h\n  omega\n· intro h\n  omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("constructor <;> intro h <;> omega",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        m, p, q = ints(parameters, "mpq")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "m": 2 * m}),
            (Mutation.WRONG_CONSTANT, {**parameters, "p": 2 * p}),
            (Mutation.WRONG_CONSTANT, {**parameters, "q": q + p}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        m, p, q = ints(parameters, "mpq")
        both = math.lcm(p, q)
        return refuted_at(str(both if both % m else m))


class ProductParity(Family):
    """n * (n + c) is even for odd c: residues one by one."""

    name = "product_parity"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "(n + {b}) * (n + {c}) % 2 = 0"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b = number(rng, difficulty)
        return {"b": b, "c": b + 2 * rng.randint(0, 2 + 3 * difficulty) + 1}

    def holds(self, parameters: Parameters) -> bool:
        b, c = ints(parameters, "bc")
        return all((n + b) * (n + c) % 2 == 0 for n in range(2))

    def reference_proof(self, parameters: Parameters) -> str:
        return (
            f"have h : {any_of('n', range(2), 2)} := by omega\n"
            "rcases h with h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]"
        )

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            f"have h : {any_of('n', range(2), 2)} := by omega\nrcases h with h | h\n"
            "· simp [Nat.mul_mod, Nat.add_mod, h]\n· simp [Nat.mul_mod, Nat.add_mod, h]",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        c = int(parameters["c"])
        return [(Mutation.WRONG_CONSTANT, {**parameters, "c": c + 1})]

    def refutation(self, parameters: Parameters) -> str | None:
        (b,) = ints(parameters, "b")
        return refuted_at(str((b + 1) % 2))


class SquareResidues(Family):
    """The residues of n * n mod m, listed: cases by the residue of n."""

    name = "square_residues"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(3, 4 + difficulty)
        a = rng.choice([a for a in range(1, 2 + 2 * difficulty) if a % m])
        return {"m": m, "a": a, "gone": -1}

    @staticmethod
    def _residues(parameters: Parameters) -> list[int]:
        """The residues of a * n * n, each once, in order."""
        m, a = ints(parameters, "ma")
        return sorted({a * n * n % m for n in range(m)})

    def _listed(self, parameters: Parameters) -> list[int]:
        """The residues that the statement lists: all but `gone`."""
        return [r for r in self._residues(parameters) if r != parameters["gone"]]

    @staticmethod
    def _square(parameters: Parameters) -> str:
        (a,) = ints(parameters, "a")
        return "n * n" if a == 1 else f"{a} * (n * n)"

    def goal(self, parameters: Parameters) -> str:
        left = self._square(parameters)
        return " ∨ ".join(f"{left} % {parameters['m']} = {r}" for r in self._listed(parameters))

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        (a,) = ints(parameters, "a")
        *first, last = (str(r) for r in self._listed(parameters))
        return {
            **super().words(parameters),
            "square": "$n^2$" if a == 1 else f"${a}n^2$",
            "product": "$n * n$" if a == 1 else f"${a} * (n * n)$",
            "listed": f"{', '.join(first)} or {last}" if first else last,
        }

    def holds(self, parameters: Parameters) -> bool:
        return int(parameters["gone"]) not in self._residues(parameters)

    def reference_proof(self, parameters: Parameters) -> str:
        (m,) = ints(parameters, "m")
        return (
            f"have h : {any_of('n', range(m), m)} := by omega\n"
            f"rcases h with {' | '.join(['h'] * m)} <;> simp [Nat.mul_mod, h]"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        residues = self._residues(parameters)
        return [(Mutation.WRONG_CONSTANT, {**parameters, "gone": r}) for r in residues]

    def refutation(self, parameters: Parameters) -> str | None:
        m, a = ints(parameters, "ma")
        gone = int(parameters["gone"])
        return refuted_at(str(next(n for n in range(m) if a * n * n % m == gone)))


class ConsecutiveProduct(Family):
    """(n + a) * (n + b) * (n + c) is a multiple of 3 when a, b, c differ modulo 3: three cases."""

    name = "consecutive_product"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "(n + {a}) * (n + {b}) * (n + {c}) % 3 = 0"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        residues = rng.sample((1, 2, 3), 3)
        a, b, c = (r + 3 * rng.randint(0, 2 * difficulty - 1) for r in residues)
        return {"a": a, "b": b, "c": c}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return all((n + a) * (n + b) * (n + c) % 3 == 0 for n in range(3))

    def reference_proof(self, parameters: Parameters) -> str:
        return (
            f"have h : {any_of('n', range(3), 3)} := by omega\n"
            "rcases h with h | h | h <;> simp [Nat.mul_mod, Nat.add_mod, h]"
        )

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        case = "\n· simp [Nat.mul_mod, Nat.add_mod, h]"
        return (
            f"have h : {any_of('n', range(3), 3)} := by omega\nrcases h with h | h | h{case * 3}",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (c,) = ints(parameters, "c")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "c": c + step}) for step in (1, 2)]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c = ints(parameters, "abc")
        return refuted_at(str(next(n for n in range(3) if (n + a) * (n + b) * (n + c) % 3 != 0)))


class SumOfSquares(Family):
    """a * x * x + b * y * y never has residue r mod m: cases by both residues."""

    name = "sum_of_squares"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(x y : ℕ)"
    goal_template = "({a} * (x * x) + {b} * (y * y)) % {m} ≠ {r}"
    automation_calls = 3

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        while True:
            m = rng.choice((3, 4))
            a, b = rng.randint(2, 3 + 3 * difficulty), rng.randint(2, 3 + 3 * difficulty)
            found = self._residues(a, b, m)
            missing = [r for r in range(m) if r not in found]
            if missing and len(found) > 1:
                return {"a": a, "b": b, "m": m, "r": rng.choice(missing)}

    @staticmethod
    def _residues(a: int, b: int, m: int) -> dict[int, tuple[int, int]]:
        """The residues that there are, each with an x and a y that give it."""
        pairs = ((x, y) for x in range(m) for y in range(m))
        return {(a * x * x + b * y * y) % m: (x, y) for x, y in pairs}

    def holds(self, parameters: Parameters) -> bool:
        a, b, m, r = ints(parameters, "abmr")
        return r not in self._residues(a, b, m)

    def reference_proof(self, parameters: Parameters) -> str:
        return self._cases(parameters, "simp [Nat.mul_mod, Nat.add_mod, h₁, h₂]")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (self._cases(parameters, "simp [Nat.add_mod, Nat.mul_mod, h₁, h₂]"),)

    @staticmethod
    def _cases(parameters: Parameters, closing: str) -> str:
        (m,) = ints(parameters, "m")
        one, two = (" | ".join([name] * m) for name in ("h₁", "h₂"))
        return (
            f"have h₁ : {any_of('x', range(m), m)} := by omega\n"
            f"have h₂ : {any_of('y', range(m), m)} := by omega\n"
            f"rcases h₁ with {one} <;> rcases h₂ with {two} <;> {closing}"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        found = self._residues(*ints(parameters, "abm"))
        return [(Mutation.WRONG_CONSTANT, {**parameters, "r": r}) for r in found]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, m, r = ints(parameters, "abmr")
        x, y = self._residues(a, b, m)[r]
        return refuted_at(f"{x} {y}")


class SquareResidue(Family):
    """The residue of n * n mod m is one of few values, given as a disjunction: residues one by
    one."""

    name = "square_residue"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "(n * n + {c}) % {m} ≠ {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(3, 4 + difficulty)
        c = rng.randint(0, 5 * difficulty)
        missing = [r for r in range(m) if all((n * n + c) % m != r for n in range(m))]
        return {"m": m, "c": c, "r": rng.choice(missing)}

    def goal(self, parameters: Parameters) -> str:
        return f"{self._term(parameters)} % {parameters['m']} ≠ {parameters['r']}"

    @staticmethod
    def _term(parameters: Parameters) -> str:
        (c,) = ints(parameters, "c")
        return f"(n * n + {c})" if c else "n * n"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        (c,) = ints(parameters, "c")
        tail = f" + {c}" if c else ""
        return {
            **super().words(parameters),
            "square": f"$n^2{tail}$",
            "product": f"$n * n{tail}$",
        }

    def holds(self, parameters: Parameters) -> bool:
        m, c, r = ints(parameters, "mcr")
        return all((n * n + c) % m != r for n in range(m))

    def reference_proof(self, parameters: Parameters) -> str:
        m, c = ints(parameters, "mc")
        lemmas = "Nat.mul_mod, Nat.add_mod, h" if c else "Nat.mul_mod, h"
        return (
            f"have h : {any_of('n', range(m), m)} := by omega\n"
            f"rcases h with {' | '.join(['h'] * m)} <;> simp [{lemmas}]"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (m,) = ints(parameters, "m")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "r": r}) for r in range(m)]

    def refutation(self, parameters: Parameters) -> str | None:
        m, c, r = ints(parameters, "mcr")
        witness = next(n for n in range(m) if (n * n + c) % m == r)
        return f"intro h\nexact h {witness} (by decide)"


class SquareOfResidue(Family):
    """The residue of n * n + a * n from that of n: remainders taken inside, lemma by lemma."""

    name = "square_of_residue"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ) (h : n % {m} = {r})"
    dropped_binder_template = "(n : ℕ)"
    goal_template = "(n * n + {a} * n) % {m} = {s}"
    answer_key = "s"
    automation_calls = 0

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(3, 5 + 4 * difficulty)
        r, a = rng.randrange(1, m), rng.randint(2, 3 + difficulty)
        return {"m": m, "r": r, "a": a, "s": (r * r + a * r) % m}

    def holds(self, parameters: Parameters) -> bool:
        m, r, a, s = ints(parameters, "mras")
        if "drop" in parameters:
            return all((n * n + a * n) % m == s for n in range(m))
        return (r * r + a * r) % m == s

    def reference_proof(self, parameters: Parameters) -> str:
        return "rw [Nat.add_mod, Nat.mul_mod, Nat.mul_mod {a} n, h]".format(**parameters)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "s", rng, Mutation.WRONG_ANSWER),
            *nearby(parameters, "a", rng),
            (Mutation.DROPPED_HYPOTHESIS, {**parameters, "drop": 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        if "drop" in parameters:
            m, a, s = ints(parameters, "mas")
            return refuted_at(str(next(n for n in range(m) if (n * n + a * n) % m != s)))
        return refuted_at("{r} (by decide)".format(**parameters))
