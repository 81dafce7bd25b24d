"""Number theory: multiples and their witnesses, linear equations in two unknowns."""

from __future__ import annotations

import math
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
    nearby,
    number,
)


class MultipleWitness(Family):
    """∃ k, a = b * k: the quotient is the witness."""

    name = "multiple_witness"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    goal_template = "∃ k : ℕ, {a} = {b} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b, k = number(rng, difficulty, least=2), number(rng, difficulty, least=2)
        return {"a": b * k, "b": b}

    def holds(self, parameters: Parameters) -> bool:
        a, b = ints(parameters, "ab")
        return a % b == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b = ints(parameters, "ab")
        return f"exact ⟨{a // b}, by decide⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, b = ints(parameters, "ab")
        return (f"exact ⟨{a // b}, by omega⟩", f"refine ⟨{a // b}, ?_⟩\ndecide")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=1), *nearby(parameters, "b", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "rintro ⟨k, hk⟩\nomega"


class MultipleOfMultiple(Family):
    """A multiple of a * b is one of a: a witness taken apart and another put together."""

    name = "multiple_of_multiple"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ) (h : ∃ k : ℕ, n = {c} * k)"
    goal_template = "∃ k : ℕ, n = {a} * k"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, min(difficulty, 4), least=2), rng.randint(2, 3 + 2 * difficulty)
        return {"a": a, "c": a * b}

    def holds(self, parameters: Parameters) -> bool:
        a, c = ints(parameters, "ac")
        return c % a == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, c = ints(parameters, "ac")
        return f"obtain ⟨k, hk⟩ := h\nexact ⟨{c // a} * k, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, c = ints(parameters, "ac")
        return (
            f"obtain ⟨k, hk⟩ := h\nexact ⟨{c // a} * k, by rw [hk]; ring⟩",
            f"obtain ⟨k, hk⟩ := h\nrefine ⟨{c // a} * k, ?_⟩\nomega",
            f"obtain ⟨k, hk⟩ := h\nexact ⟨n / {a}, by omega⟩",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=2), *nearby(parameters, "c", rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        (c,) = ints(parameters, "c")
        return f"intro h\nobtain ⟨k, hk⟩ := h {c} ⟨1, by decide⟩\nomega"


class ParityWitness(Family):
    """The parity of a * n + b from that of n: a witness taken apart and another put together."""

    name = "parity_witness"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ) (h : {given} n)"
    goal_template = "{parity} ({a} * n + {b})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, difficulty, least=2), number(rng, difficulty)
        given = rng.choice(("Even", "Odd"))
        rest = b if given == "Even" else a + b
        return {"given": given, "a": a, "b": b, "parity": "Odd" if rest % 2 else "Even"}

    @staticmethod
    def _rest(parameters: Parameters) -> int:
        a, b = ints(parameters, "ab")
        return b if parameters["given"] == "Even" else a + b

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        given, kind = str(parameters["given"]).lower(), str(parameters["parity"]).lower()
        return {**super().words(parameters), "kind_given": given, "kind": kind}

    def holds(self, parameters: Parameters) -> bool:
        return (parameters["parity"] == "Even") == (self._rest(parameters) % 2 == 0)

    def reference_proof(self, parameters: Parameters) -> str:
        a = int(parameters["a"])
        half = self._rest(parameters) // 2
        return f"obtain ⟨k, hk⟩ := h\nexact ⟨{a} * k + {half}, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a = int(parameters["a"])
        half = self._rest(parameters) // 2
        return (
            f"obtain ⟨k, hk⟩ := h\nexact ⟨{a} * k + {half}, by rw [hk]; ring⟩",
            f"obtain ⟨k, hk⟩ := h\nrefine ⟨{a} * k + {half}, ?_⟩\nomega",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=1), *nearby(parameters, "b", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        start = 0 if parameters["given"] == "Even" else 1
        return f"intro h\nobtain ⟨k, hk⟩ := h {start} ⟨0, by decide⟩\nomega"


class SumParity(Family):
    """The parity of m + n + c from those of m and n: two witnesses taken apart."""

    name = "sum_parity"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    binder_template = "(m n : ℕ) (h₁ : {first} m) (h₂ : {second} n)"
    goal_template = "{parity} (m + n + {c})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        first, second = (rng.choice(("Even", "Odd")) for _ in range(2))
        c = number(rng, min(5, difficulty + 1))
        rest = self._rest({"first": first, "second": second, "c": c})
        return {"first": first, "second": second, "c": c, "parity": ("Even", "Odd")[rest % 2]}

    @staticmethod
    def _rest(parameters: Parameters) -> int:
        """The value at the least m and n."""
        odd = (parameters["first"] == "Odd") + (parameters["second"] == "Odd")
        return odd + int(parameters["c"])

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        kinds = {key: str(parameters[key]).lower() for key in ("first", "second", "parity")}
        return {**super().words(parameters), **kinds}

    def holds(self, parameters: Parameters) -> bool:
        return (parameters["parity"] == "Even") == (self._rest(parameters) % 2 == 0)

    def reference_proof(self, parameters: Parameters) -> str:
        return f"{self._witness(parameters, 'exact')}, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            f"{self._witness(parameters, 'exact')}, by rw [hk, hl]; ring⟩",
            f"{self._witness(parameters, 'refine')}, ?_⟩\nomega",
            f"{self._as_remainders(parameters)}\nomega",
            f"{self._as_remainders(parameters)}\nsimp [Nat.add_mod, h₁, h₂]",
        )

    @staticmethod
    def _as_remainders(parameters: Parameters) -> str:
        """Both hypotheses and the goal rewritten to remainders modulo 2."""
        first, second, parity = (
            f"Nat.{str(parameters[key]).lower()}_iff" for key in ("first", "second", "parity")
        )
        return f"rw [{first}] at h₁\nrw [{second}] at h₂\nrw [{parity}]"

    def _witness(self, parameters: Parameters, tactic: str) -> str:
        """Both witnesses taken apart, and the pair of the new one opened."""
        half = self._rest(parameters) // 2
        return f"{BOTH_OPENED}{tactic} ⟨k + l + {half}"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        flipped = {"Even": "Odd", "Odd": "Even"}
        return [
            *nearby(parameters, "c", rng),
            (
                Mutation.FLIPPED_RELATION,
                {**parameters, "parity": flipped[str(parameters["parity"])]},
            ),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        least = [int(parameters[key] == "Odd") for key in ("first", "second")]
        at = " ".join(map(str, least))
        return f"intro h\nobtain ⟨k, hk⟩ := h {at} ⟨0, by decide⟩ ⟨0, by decide⟩\nomega"


class NoSolution(Family):
    """a * x + b * y never takes a value that the common divisor of a and b does not divide."""

    name = "no_solution"
    split = Split.BASE
    topic = Topic.NUMBER_THEORY
    goal_template = "¬ ∃ x y : ℤ, {a} * x + {b} * y = {c}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        g = rng.randint(2, 3 + 2 * difficulty)
        a, b = g * rng.randint(1, 2 + 2 * difficulty), g * rng.randint(1, 2 + 2 * difficulty)
        c = g * rng.randint(0, 2 + 3 * difficulty) + rng.randint(1, g - 1)
        return {"a": a, "b": b, "c": c}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return c % math.gcd(a, b) != 0

    def reference_proof(self, parameters: Parameters) -> str:
        return "rintro ⟨x, y, h⟩\nomega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("intro h\nobtain ⟨x, y, h⟩ := h\nomega",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, b, c = ints(parameters, "abc")
        g = math.gcd(a, b)
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "c": c - c % g + g}),
            *nearby(parameters, "a", rng, least=2),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b, c = ints(parameters, "abc")
        x, y = _bezout(a, b)
        scale = c // math.gcd(a, b)
        return f"intro h\nexact h ⟨{x * scale}, {y * scale}, by decide⟩"


def _bezout(a: int, b: int) -> tuple[int, int]:
    """x, y with a * x + b * y = gcd(a, b), for positive a and b."""
    x, next_x, y, next_y = 1, 0, 0, 1
    while b:
        quotient, rest = divmod(a, b)
        a, b = b, rest
        x, next_x = next_x, x - quotient * next_x
        y, next_y = next_y, y - quotient * next_y
    return x, y


class PowerWitness(Family):
    """∃ k, a ^ n = (a - 1) * k + 1 shape: induction, a witness taken apart and put together."""

    name = "power_witness"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(n : ℕ)"
    goal_template = "∃ k : ℕ, {a} ^ n = {m} * k + 1"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 5 + 4 * difficulty)
        return {"a": m * rng.randint(1, 4 + 2 * difficulty) + 1, "m": m}

    def holds(self, parameters: Parameters) -> bool:
        a, m = ints(parameters, "am")
        return (a - 1) % m == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, m = ints(parameters, "am")
        return (
            "induction n with\n"
            "| zero => exact ⟨0, by decide⟩\n"
            "| succ n ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n"
            f"  exact ⟨{a} * k + {(a - 1) // m}, by omega⟩"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "a", rng, least=2), *nearby(parameters, "m", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨k, hk⟩ := h 1\nomega"


class CoinPair(Family):
    """∃ x y : ℕ, a * x + b * y = c: two witnesses that have to be found."""

    name = "coin_pair"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    goal_template = "∃ x y : ℕ, {a} * x + {b} * y = {c}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = rng.randint(2, 4 + 3 * difficulty), rng.randint(2, 4 + 3 * difficulty)
        x, y = rng.randint(1, 3 + 2 * difficulty), rng.randint(1, 3 + 2 * difficulty)
        return {"a": a, "b": b, "c": a * x + b * y}

    @staticmethod
    def _solution(parameters: Parameters) -> tuple[int, int] | None:
        a, b, c = ints(parameters, "abc")
        for x in range(c // a + 1):
            if (c - a * x) % b == 0:
                return x, (c - a * x) // b
        return None

    def holds(self, parameters: Parameters) -> bool:
        return self._solution(parameters) is not None

    def reference_proof(self, parameters: Parameters) -> str:
        solution = self._solution(parameters)
        if solution is None:
            raise ValueError("no pair solves this equation")
        return f"exact ⟨{solution[0]}, {solution[1]}, by decide⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "c": c})
            for c in range(1, int(parameters["c"]))
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        return "rintro ⟨x, y, h⟩\nomega"


class SumOfMultiples(Family):
    """Two multiples of g, combined: two witnesses taken apart and a new one put together."""

    name = "sum_of_multiples"
    split = Split.FRONTIER
    topic = Topic.NUMBER_THEORY
    binder_template = "(x y : ℕ) (h₁ : ∃ k : ℕ, x = {a} * k) (h₂ : ∃ k : ℕ, y = {b} * k)"
    dropped_binder_template = "(x y : ℕ) (h₁ : ∃ k : ℕ, x = {a} * k)"
    goal_template = "∃ k : ℕ, {p} * x + {q} * y = {g} * k"
    automation_calls = 1

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        g = rng.randint(2, 3 + 2 * difficulty)
        p, q = rng.randint(1, 1 + difficulty), rng.randint(1, 1 + difficulty)
        a, b = g * rng.randint(1, 2 + difficulty), g * rng.randint(1, 2 + difficulty)
        return {"a": a, "b": b, "p": p, "q": q, "g": g}

    def goal(self, parameters: Parameters) -> str:
        return f"∃ k : ℕ, {self._combination(parameters)} = {parameters['g']} * k"

    @staticmethod
    def _combination(parameters: Parameters) -> str:
        p, q = ints(parameters, "pq")
        left = "x" if p == 1 else f"{p} * x"
        return f"{left} + y" if q == 1 else f"{left} + {q} * y"

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        return {**super().words(parameters), "combination": self._combination(parameters)}

    def holds(self, parameters: Parameters) -> bool:
        a, b, p, q, g = ints(parameters, "abpqg")
        step = 1 if "drop" in parameters else b
        return (p * a) % g == 0 and (q * step) % g == 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b, p, q, g = ints(parameters, "abpqg")
        return f"{BOTH_OPENED}exact ⟨{p * a // g} * k + {q * b // g} * l, by omega⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [
            *nearby(parameters, "g", rng, least=2),
            *nearby(parameters, "a", rng, least=1),
            (Mutation.DROPPED_HYPOTHESIS, {**parameters, "drop": 1}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b = ints(parameters, "ab")
        if "drop" in parameters:
            return "intro h\nobtain ⟨k, hk⟩ := h 0 1 ⟨0, by decide⟩\nomega"
        return (
            "intro h\n"
            f"obtain ⟨k, hk⟩ := h {a} 0 ⟨1, by decide⟩ ⟨0, by decide⟩\n"
            f"obtain ⟨l, hl⟩ := h 0 {b} ⟨0, by decide⟩ ⟨1, by decide⟩\n"
            "omega"
        )
