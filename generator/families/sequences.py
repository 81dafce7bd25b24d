"""Sequences: recurrences and sums."""

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


def by_induction(zero: str, step: str) -> str:
    """Proof by induction on n: tactics of the start and, with ih, of the step."""
    return f"induction n with\n| zero => {zero}\n| succ n ih =>\n  {step}"


STEP_INDUCTION = by_induction("omega", "rw [h₁]\n  omega")


def affine_term(m: int, d: int, start: int, index: int) -> int:
    """a_index when a_0 = start and a_(n + 1) = m * a_n + d."""
    term = start
    for _ in range(index):
        term = m * term + d
    return term


def affine_model(m: int, d: int, start: int) -> str:
    """Lean arguments `a h₀ h₁` for binders `a 0 = start`, `∀ n, a (n + 1) = m * a n + d`."""
    return recursive(start, f"_ x => x + {d}" if m == 1 else f"_ x => {m} * x + {d}")


def recursive(start: int, step: str) -> str:
    """Lean arguments `a h₀ h₁` of a sequence with that start, where `step`, `n x => ...`, is what
    follows the term x at n."""
    return f"(fun n => Nat.rec {start} (fun {step}) n) rfl (fun _ => rfl)"


def two_terms_at_once(term: str, next_term: str, step: str) -> str:
    """Proof of `a n = term` from h₀, h₁ and h₂, the rule for a (n + 2) (`step` after one more):
    by induction together with `a (n + 1) = next_term`."""
    return (
        f"have h : a n = {term} ∧ a (n + 1) = {next_term} := by\n"
        "  induction n with\n"
        "  | zero => exact ⟨h₀, h₁⟩\n"
        "  | succ n ih =>\n"
        "    obtain ⟨h₃, h₄⟩ := ih\n"
        "    refine ⟨h₄, ?_⟩\n"
        f"    have h₅ : {step} := h₂ n\n"
        "    omega\n"
        "exact h.1"
    )


class RecurrenceValue(Family):
    """An early term of a recurrence a (n + 1) = m * a n + d."""

    name = "recurrence_value"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d})"
    goal_template = "a {n} = {r}"
    answer_key = "r"
    automation_calls = 0

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        index = rng.randint(2, 2 + (difficulty + 1) // 2)
        m, d, start = rng.randint(2, 4), number(rng, difficulty), rng.randint(1, 9)
        return {"m": m, "d": d, "s": start, "n": index, "r": affine_term(m, d, start, index)}

    def holds(self, parameters: Parameters) -> bool:
        m, d, start, index, r = ints(parameters, "mdsnr")
        return affine_term(m, d, start, index) == r

    def reference_proof(self, parameters: Parameters) -> str:
        (index,) = ints(parameters, "n")
        return f"rw [{', '.join(['h₁'] * index)}, h₀]"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        index, m, d = ints(parameters, "nmd")
        steps = [f"have e{i + 1} : a {i + 1} = {m} * a {i} + {d} := h₁ {i}" for i in range(index)]
        return ("\n".join([*steps, "omega"]), "simp [h₁, h₀]")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "r", rng, Mutation.WRONG_ANSWER), *nearby(parameters, "d", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        return refuted_at(affine_model(*ints(parameters, "mds")))


class ArithmeticTerm(Family):
    """a (n + 1) = a n + d: a n = d * n + s for every n, by induction."""

    name = "arithmetic_term"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = a n + {d}) (n : ℕ)"
    goal_template = "a n = {p} * n + {q}"
    automation_calls = 1

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        s, d = number(rng, difficulty), number(rng, difficulty, least=2)
        return {"s": s, "d": d, "p": d, "q": s}

    def holds(self, parameters: Parameters) -> bool:
        s, d, p, q = ints(parameters, "sdpq")
        return p == d and q == s

    def reference_proof(self, parameters: Parameters) -> str:
        return by_induction("exact h₀", "rw [h₁]\n  omega")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        starts = ("exact h₀", "omega", "simp [h₀]")
        steps = ("rw [h₁]\n  omega", "rw [h₁, ih]\n  ring", "have h := h₁ n\n  omega")
        return tuple(by_induction(start, step) for start in starts for step in steps)[1:]

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        s, d = ints(parameters, "sd")
        return [
            *nearby(parameters, "p", rng, least=1),
            *nearby(parameters, "q", rng),
            (Mutation.WRONG_CONSTANT, {**parameters, "p": s, "q": d}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        s, d, q = ints(parameters, "sdq")
        return refuted_at(f"{affine_model(1, d, s)} {0 if q != s else 1}")


class GeometricTerm(Family):
    """a (n + 1) = m * a n + d: a n + e = (s + e) * m ^ n where (m - 1) * e = d."""

    name = "geometric_term"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d}) (n : ℕ)"
    goal_template = "a n + {e} = {c} * {m} ^ n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(2, 3 + difficulty // 2)
        e, s = rng.randint(1, 3 + 3 * difficulty), rng.randint(1, 3 + 3 * difficulty)
        return {"s": s, "m": m, "d": (m - 1) * e, "e": e, "c": s + e}

    def holds(self, parameters: Parameters) -> bool:
        s, m, d, e, c = ints(parameters, "smdec")
        return all(affine_term(m, d, s, n) + e == c * m**n for n in range(4))

    def reference_proof(self, parameters: Parameters) -> str:
        return STEP_INDUCTION

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [mutated for key in "ecd" for mutated in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, m, d, e, c = ints(parameters, "smdec")
        n = next(n for n in range(4) if affine_term(m, d, s, n) + e != c * m**n)
        return refuted_at(f"{affine_model(m, d, s)} {n}")


class RecurrenceResidue(Family):
    """An invariant of a recurrence: a n % q = r for every n."""

    name = "recurrence_residue"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d}) (n : ℕ)"
    goal_template = "a n % {q} = {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        q = rng.randint(2, 4 + 2 * difficulty)
        m, r = rng.randint(2, 3 + 2 * difficulty), rng.randrange(q)
        d = (r - m * r) % q + q * rng.randint(0, difficulty)
        s = r + q * rng.randint(0, 1 + difficulty)
        return {"s": s, "m": m, "d": max(d, q) if d == 0 else d, "q": q, "r": r}

    def holds(self, parameters: Parameters) -> bool:
        s, m, d, q, r = ints(parameters, "smdqr")
        return all(affine_term(m, d, s, n) % q == r for n in range(q + 1))

    def reference_proof(self, parameters: Parameters) -> str:
        return STEP_INDUCTION

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [mutated for key in "rds" for mutated in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, m, d, q, r = ints(parameters, "smdqr")
        n = next(n for n in range(q + 1) if affine_term(m, d, s, n) % q != r)
        return refuted_at(f"{affine_model(m, d, s)} {n}")


class RecurrenceMultiple(Family):
    """Every term of a recurrence is a multiple of q: induction and two witnesses."""

    name = "recurrence_multiple"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : ∀ n, a (n + 1) = {m} * a n + {d}) (n : ℕ)"
    goal_template = "∃ k : ℕ, a n = {q} * k"
    automation_calls = 1

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        q, m = rng.randint(2, 4 + 2 * difficulty), rng.randint(2, 3 + 2 * difficulty)
        s, d = q * rng.randint(1, 1 + difficulty), q * rng.randint(1, 1 + difficulty)
        return {"s": s, "m": m, "d": d, "q": q}

    def holds(self, parameters: Parameters) -> bool:
        s, m, d, q = ints(parameters, "smdq")
        return all(affine_term(m, d, s, n) % q == 0 for n in range(3))

    def reference_proof(self, parameters: Parameters) -> str:
        s, m, d, q = ints(parameters, "smdq")
        return (
            "induction n with\n"
            f"| zero => exact ⟨{s // q}, h₀⟩\n"
            "| succ n ih =>\n"
            "  obtain ⟨k, hk⟩ := ih\n"
            f"  exact ⟨{m} * k + {d // q}, by rw [h₁]; omega⟩"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [mutated for key in "qds" for mutated in nearby(parameters, key, rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, m, d, q = ints(parameters, "smdq")
        n = next(n for n in range(3) if affine_term(m, d, s, n) % q != 0)
        value = affine_term(m, d, s, n)
        return (
            "intro h\n"
            f"obtain ⟨k, hk⟩ := h {affine_model(m, d, s)} {n}\n"
            f"have hv : {value} = {q} * k := hk\n"
            "omega"
        )


class TwoStepLine(Family):
    """a (n + 2) + a n = 2 * a (n + 1): a n = d * n + c, two terms at once."""

    name = "two_step_line"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = (
        "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : a 1 = {t}) "
        "(h₂ : ∀ n, a (n + 2) + a n = 2 * a (n + 1)) (n : ℕ)"
    )
    goal_template = "a n = {d} * n + {c}"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        c, d = number(rng, difficulty), number(rng, difficulty, least=2)
        return {"s": c, "t": c + d, "d": d, "c": c}

    def holds(self, parameters: Parameters) -> bool:
        s, t, d, c = ints(parameters, "stdc")
        return s == c and t == c + d

    def reference_proof(self, parameters: Parameters) -> str:
        d, c = ints(parameters, "dc")
        step = "a (n + 1 + 1) + a n = 2 * a (n + 1)"
        return two_terms_at_once(f"{d} * n + {c}", f"{d} * (n + 1) + {c}", step)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        # Other first terms could contradict h₂ over ℕ: only the goal changes.
        return [*nearby(parameters, "c", rng, least=1), *nearby(parameters, "d", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, t, c = ints(parameters, "stc")
        d = t - s
        step = f"{d} * (n + 2) + {s} + ({d} * n + {s}) = 2 * ({d} * (n + 1) + {s})"
        model = f"(fun n => {d} * n + {s}) (by decide) (by decide) (by intro n; show {step}; omega)"
        return refuted_at(f"{model} {0 if c != s else 1}")


class CoupledPowers(Family):
    """a (n + 1) = u * b n and b (n + 1) = v * a n: both are powers of m, shown together."""

    name = "coupled_powers"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = (
        "(a b : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : b 0 = {t}) "
        "(h₂ : ∀ n, a (n + 1) = {u} * b n) (h₃ : ∀ n, b (n + 1) = {v} * a n) (n : ℕ)"
    )
    goal_template = "a n = {c} * {m} ^ n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        ratio, u = rng.randint(2, 3 + difficulty // 2), rng.randint(2, 3 + difficulty)
        c, m = number(rng, min(difficulty, 3), least=2), u * ratio
        return {"s": c, "t": c * ratio, "u": u, "v": ratio * m, "c": c, "m": m}

    def holds(self, parameters: Parameters) -> bool:
        s, t, u, c, m = ints(parameters, "stucm")
        return c == s and u * t == c * m

    def reference_proof(self, parameters: Parameters) -> str:
        step = "    refine ⟨?_, ?_⟩\n    · rw [h₂]\n      omega\n    · rw [h₃]\n      omega"
        return self._together(parameters, step)

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            self._together(parameters, "    exact ⟨by rw [h₂]; omega, by rw [h₃]; omega⟩"),
            self._together(parameters, "    rw [h₂, h₃]\n    omega"),
        )

    @staticmethod
    def _together(parameters: Parameters, step: str) -> str:
        t, c, m = ints(parameters, "tcm")
        return (
            f"have h : a n = {c} * {m} ^ n ∧ b n = {t} * {m} ^ n := by\n"
            "  induction n with\n"
            "  | zero => exact ⟨h₀, h₁⟩\n"
            "  | succ n ih =>\n"
            "    obtain ⟨h₄, h₅⟩ := ih\n"
            f"{step}\n"
            "exact h.1"
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "c", rng, least=1), *nearby(parameters, "m", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, t, u, v, c = ints(parameters, "stuvc")
        a, b = (f"{start} * {u * t // s} ^" for start in (s, t))
        first = f"(by intro n; show {a} (n + 1) = {u} * ({b} n); omega)"
        second = f"(by intro n; show {b} (n + 1) = {v} * ({a} n); omega)"
        models = f"(fun n => {a} n) (fun n => {b} n)"
        at = 0 if c != s else 1
        return refuted_at(f"{models} (by decide) (by decide) {first} {second} {at}")


class PowerStep(Family):
    """s (n + 1) = s n + b * a ^ n: s n = c * a ^ n + e where c * (a - 1) = b, by induction."""

    name = "power_step"
    split = Split.BASE
    topic = Topic.SEQUENCES
    binder_template = (
        "(s : ℕ → ℕ) (h₀ : s 0 = {u}) (h₁ : ∀ n, s (n + 1) = s n + {b} * {a} ^ n) (n : ℕ)"
    )
    goal_template = "s n = {c} * {a} ^ n + {e}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a = rng.randint(3, 4 + difficulty)
        c, e = rng.randint(2, 3 + 3 * difficulty), number(rng, min(difficulty, 3))
        return {"u": c + e, "b": c * (a - 1), "a": a, "c": c, "e": e}

    @staticmethod
    def _terms(parameters: Parameters) -> list[int]:
        """The first four terms."""
        u, b, a = ints(parameters, "uba")
        return [u + sum(b * a**i for i in range(n)) for n in range(4)]

    def holds(self, parameters: Parameters) -> bool:
        a, c, e = ints(parameters, "ace")
        return self._terms(parameters) == [c * a**n + e for n in range(4)]

    def reference_proof(self, parameters: Parameters) -> str:
        return by_induction("omega", "rw [h₁, ih]\n  ring")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            by_induction("simp [h₀]", "rw [h₁, ih]\n  ring"),
            STEP_INDUCTION,
            by_induction("omega", "have h := h₁ n\n  omega"),
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [mutated for key in "ceb" for mutated in nearby(parameters, key, rng, least=1)]

    def refutation(self, parameters: Parameters) -> str | None:
        u, b, a, c, e = ints(parameters, "ubace")
        terms = self._terms(parameters)
        n = next(n for n in range(4) if terms[n] != c * a**n + e)
        return refuted_at(f"{recursive(u, f'n x => x + {b} * {a} ^ n')} {n}")


class StepBound(Family):
    """s (n + 1) = s n + b * n + c: s n is at least d * n + e, by induction."""

    name = "step_bound"
    split = Split.BASE
    topic = Topic.INEQUALITIES
    binder_template = (
        "(s : ℕ → ℕ) (h₀ : s 0 = {u}) (h₁ : ∀ n, s (n + 1) = s n + {b} * n + {c}) (n : ℕ)"
    )
    goal_template = "{d} * n + {e} ≤ s n"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        u, c = number(rng, difficulty), number(rng, difficulty, least=2)
        b = rng.randint(2, 4 + 2 * difficulty)
        return {"u": u, "b": b, "c": c, "d": rng.randint(2, c), "e": rng.randint(0, u)}

    def holds(self, parameters: Parameters) -> bool:
        # The steps grow, so where the bound ever fails it fails while a step is below d.
        u, b, c, d, e = ints(parameters, "ubcde")
        last = max(0, d - c) // b + 2
        return all(d * n + e <= u + b * n * (n - 1) // 2 + c * n for n in range(last + 1))

    def reference_proof(self, parameters: Parameters) -> str:
        return STEP_INDUCTION

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (
            by_induction("simp [h₀]", "rw [h₁]\n  omega"),
            by_induction("omega", "have h := h₁ n\n  omega"),
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        u, c = ints(parameters, "uc")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "e": u + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "d": c + u + rng.randint(1, 9)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        u, b, c, e = ints(parameters, "ubce")
        model = recursive(u, f"n x => x + {b} * n + {c}")
        return refuted_at(f"{model} {0 if e > u else 1}")


class TwoStepPower(Family):
    """a (n + 2) + p * m * a n = (p + m) * a (n + 1): a n = c * m ^ n, two terms at once."""

    name = "two_step_power"
    split = Split.FRONTIER
    topic = Topic.SEQUENCES
    binder_template = (
        "(a : ℕ → ℕ) (h₀ : a 0 = {s}) (h₁ : a 1 = {t}) "
        "(h₂ : ∀ n, a (n + 2) + {u} * a n = {v} * a (n + 1)) (n : ℕ)"
    )
    goal_template = "a n = {c} * {b} ^ n"
    automation_calls = 1

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, p = rng.randint(2, 3 + difficulty // 2), rng.randint(1, 2 + difficulty)
        c = number(rng, min(difficulty, 3), least=2)
        return {"s": c, "t": c * m, "u": p * m, "v": p + m, "c": c, "b": m}

    def holds(self, parameters: Parameters) -> bool:
        s, t, c, b = ints(parameters, "stcb")
        return c == s and c * b == t

    def reference_proof(self, parameters: Parameters) -> str:
        c, b, u, v = ints(parameters, "cbuv")
        step = f"a (n + 1 + 1) + {u} * a n = {v} * a (n + 1)"
        return two_terms_at_once(f"{c} * {b} ^ n", f"{c} * {b} ^ (n + 1)", step)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        # Other first terms could contradict h₂ over ℕ: only the goal changes.
        return [*nearby(parameters, "c", rng, least=1), *nearby(parameters, "b", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, t, u, v, c = ints(parameters, "stuvc")
        term = f"{s} * {t // s} ^"
        step = f"{term} (n + 1 + 1) + {u} * ({term} n) = {v} * ({term} (n + 1))"
        model = f"(fun n => {term} n) (by decide) (by decide) (by intro n; show {step}; omega)"
        return refuted_at(f"{model} {0 if c != s else 1}")
