"""Logic: connectives and quantifiers over facts about numbers."""

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
    other,
    refuted_at,
)


def kept_by_steps(property: str) -> str:
    """Arguments `P h₀ h₁`: a property of n that the start has and every step up keeps."""
    return f"(fun n => {property}) (by decide) (by intro n hn; omega)"


def from_on(start: int) -> str:
    """Such arguments: being at least start."""
    return kept_by_steps(f"{start} ≤ n")


def steps_past(start: int, step: int, target: int) -> str:
    """Such arguments for steps of that size, without the target: it lies before the start, or is
    not a whole number of steps away."""
    return from_on(start) if target < start else kept_by_steps(f"n % {step} = {start % step}")


def reach_induction(after: str, before: str, tactic: str) -> str:
    """Proof of P at every place: from h₀, and h₁ at `before`, the place before `after`."""
    return (
        "induction n with\n"
        "| zero => exact h₀\n"
        "| succ n ih =>\n"
        f"  have h : {after} = {before} := by {tactic}\n"
        "  rw [h]\n"
        "  exact h₁ _ ih"
    )


class ThresholdPair(Family):
    """(n : ℕ) (h : a < n) : b < n ∧ c < n + d, with b ≤ a and c ≤ a + d."""

    name = "threshold_pair"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(n : ℕ) (h : {a} < n)"
    goal_template = "{b} < n ∧ {c} < n + {d}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, d = number(rng, difficulty, least=3), number(rng, difficulty)
        return {"a": a, "b": rng.randint(0, a), "c": rng.randint(d, a + d), "d": d}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c, d = ints(parameters, "abcd")
        return b <= a and c <= a + d

    def reference_proof(self, parameters: Parameters) -> str:
        return "constructor\n· omega\n· omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("exact ⟨by omega, by omega⟩", "refine ⟨?_, ?_⟩ <;> omega")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        a, d = ints(parameters, "ad")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "b": a + rng.randint(1, 9)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "c": a + d + rng.randint(1, 9)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        (a,) = ints(parameters, "a")
        return refuted_at(f"{a + 1} (by decide)")


class EitherValue(Family):
    """(h : n = p ∨ n = q) : (a * n + b) % m = r, one case after the other."""

    name = "either_value"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(n : ℕ) (h : n = {p} ∨ n = {q})"
    goal_template = "({a} * n + {b}) % {m} = {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m, a, b = rng.randint(2, 4 + 2 * difficulty), rng.randint(2, 9), number(rng, difficulty)
        p = number(rng, difficulty)
        q = p + m * rng.randint(1, 1 + difficulty)
        return {"p": p, "q": q, "a": a, "b": b, "m": m, "r": (a * p + b) % m}

    def holds(self, parameters: Parameters) -> bool:
        p, q, a, b, m, r = ints(parameters, "pqabmr")
        return (a * p + b) % m == r and (a * q + b) % m == r

    def reference_proof(self, parameters: Parameters) -> str:
        return "rcases h with h | h\n· omega\n· omega"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("rcases h with h | h <;> omega", "rcases h with h | h <;> simp [h]")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "r", rng), *nearby(parameters, "q", rng)]

    def refutation(self, parameters: Parameters) -> str | None:
        p, q, a, b, m, r = ints(parameters, "pqabmr")
        if (a * p + b) % m != r:
            return refuted_at(f"{p} (Or.inl rfl)")
        return refuted_at(f"{q} (Or.inr rfl)")


class StepProperty(Family):
    """P s and P n → P (n + d) give P (s + k * d): the implication, k times."""

    name = "step_property"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(P : ℕ → Prop) (h₀ : P {s}) (h₁ : ∀ n, P n → P (n + {d}))"
    goal_template = "P {t}"
    automation_calls = 0

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        s, d = number(rng, difficulty), rng.randint(2, 3 + 3 * difficulty)
        return {"s": s, "d": d, "t": s + d * rng.randint(2, 2 + (difficulty + 1) // 2)}

    def holds(self, parameters: Parameters) -> bool:
        s, d, t = ints(parameters, "sdt")
        return t >= s and (t - s) % d == 0

    def reference_proof(self, parameters: Parameters) -> str:
        s, d, t = ints(parameters, "sdt")
        proof = "h₀"
        for at in range(s, t, d):
            proof = f"h₁ {at} ({proof})" if proof != "h₀" else f"h₁ {at} h₀"
        return f"exact {proof}"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        s, d, t = ints(parameters, "sdt")
        lines, before = [], "h₀"
        for place, at in enumerate(range(s, t - d, d), start=1):
            lines.append(f"have e{place} : P {at + d} := h₁ {at} {before}")
            before = f"e{place}"
        return ("\n".join([*lines, f"exact h₁ {t - d} {before}"]),)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [*nearby(parameters, "t", rng), *nearby(parameters, "d", rng, least=2)]

    def refutation(self, parameters: Parameters) -> str | None:
        s, d, t = ints(parameters, "sdt")
        return refuted_at(steps_past(s, d, t))


class WeakerExample(Family):
    """An example of P above b is one above c for c ≤ b + d: a witness handed on."""

    name = "weaker_example"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(P : ℕ → Prop) (h : ∃ x : ℕ, {b} < x ∧ P x)"
    goal_template = "∃ x : ℕ, {c} < x + {d} ∧ P x"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        b, d = number(rng, difficulty), number(rng, difficulty)
        return {"b": b, "c": rng.randint(d, b + d), "d": d}

    def holds(self, parameters: Parameters) -> bool:
        b, c, d = ints(parameters, "bcd")
        return c <= b + d

    def reference_proof(self, parameters: Parameters) -> str:
        return "obtain ⟨x, hx, hp⟩ := h\nexact ⟨x, by omega, hp⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("obtain ⟨x, hx, hp⟩ := h\nrefine ⟨x, ?_, hp⟩\nomega",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        b, d = ints(parameters, "bd")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "c": b + d + rng.randint(1, 9)})]

    def refutation(self, parameters: Parameters) -> str | None:
        (b,) = ints(parameters, "b")
        return (
            "intro h\n"
            f"obtain ⟨x, hx, hp⟩ := h (fun x => x = {b + 1}) ⟨{b + 1}, by decide, rfl⟩\n"
            f"have hv : x = {b + 1} := hp\n"
            "omega"
        )


class LargerWitness(Family):
    """∃ m, a * n + b < m: a witness that depends on a variable."""

    name = "larger_witness"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(n : ℕ)"
    goal_template = "∃ m : ℕ, {a} * n + {b} < {c} * m"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = rng.randint(2, 3 + 3 * difficulty), number(rng, difficulty)
        return {"a": a, "b": b, "c": rng.randint(2, 3 + difficulty)}

    def holds(self, parameters: Parameters) -> bool:
        (c,) = ints(parameters, "c")
        return c > 0

    def reference_proof(self, parameters: Parameters) -> str:
        a, b = ints(parameters, "ab")
        return f"exact ⟨{a} * n + {b + 1}, by omega⟩"

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        a, b = ints(parameters, "ab")
        return (
            f"refine ⟨{a} * n + {b + 1}, ?_⟩\nomega",
            f"exact ⟨{a} * n + {b + 2}, by omega⟩",
        )

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        return [(Mutation.WRONG_CONSTANT, {**parameters, "c": 0})]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨m, hm⟩ := h 0\nomega"


class BeyondBound(Family):
    """Above every bound there is a number with a given residue."""

    name = "beyond_bound"
    split = Split.FRONTIER
    topic = Topic.LOGIC
    binder_template = "(N : ℕ)"
    goal_template = "∃ n : ℕ, {a} * N < n ∧ n % {m} = {r}"
    automation_calls = 2

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        m = rng.randint(3, 5 + 4 * difficulty)
        return {"a": rng.randint(2, 1 + 2 * difficulty + 1), "m": m, "r": rng.randrange(m)}

    def holds(self, parameters: Parameters) -> bool:
        m, r = ints(parameters, "mr")
        return r < m

    def reference_proof(self, parameters: Parameters) -> str:
        a, m, r = ints(parameters, "amr")
        return f"exact ⟨{a * m} * N + {m + r}, by omega, by omega⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (m,) = ints(parameters, "m")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "r": m + rng.randint(0, 9)})]

    def refutation(self, parameters: Parameters) -> str | None:
        return "intro h\nobtain ⟨n, hn, hr⟩ := h 0\nomega"


class ReachLater(Family):
    """P c and P n → P (n + 1) give P (n + c): induction from c on."""

    name = "reach_later"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(P : ℕ → Prop) (h₀ : P {c}) (h₁ : ∀ n, P n → P (n + 1)) (n : ℕ)"
    goal_template = "P (n + {t})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        c = number(rng, difficulty)
        return {"c": c, "t": c}

    def holds(self, parameters: Parameters) -> bool:
        c, t = ints(parameters, "ct")
        return t >= c

    def reference_proof(self, parameters: Parameters) -> str:
        (c,) = ints(parameters, "c")
        return reach_induction(f"n + 1 + {c}", f"n + {c} + 1", "omega")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return ("induction n with\n| zero => exact h₀\n| succ n ih => exact h₁ _ ih",)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (c,) = ints(parameters, "c")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "t": rng.randrange(c)})]

    def refutation(self, parameters: Parameters) -> str | None:
        (c,) = ints(parameters, "c")
        return refuted_at(f"{from_on(c)} 0")


class ReachPowers(Family):
    """P s and P n → P (b * n) give P (s * b ^ n): induction and a rewriting."""

    name = "reach_powers"
    split = Split.BASE
    topic = Topic.LOGIC
    binder_template = "(P : ℕ → Prop) (h₀ : P {s}) (h₁ : ∀ n, P n → P ({b} * n)) (n : ℕ)"
    goal_template = "P ({t} * {c} ^ n)"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        s, b = number(rng, min(difficulty, 4), least=2), rng.randint(2, 4 + 2 * difficulty)
        return {"s": s, "b": b, "t": s, "c": b}

    def holds(self, parameters: Parameters) -> bool:
        s, b, t, c = ints(parameters, "sbtc")
        reached = {s * b**k for k in range(12)}
        return all(t * c**n in reached for n in range(3))

    def reference_proof(self, parameters: Parameters) -> str:
        s, b = ints(parameters, "sb")
        after, before = f"{s} * {b} ^ (n + 1)", f"{b} * ({s} * {b} ^ n)"
        return reach_induction(after, before, "ring")

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        return (self.reference_proof(parameters).replace("by ring", "by omega"),)

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        s, b = ints(parameters, "sb")
        smaller = [(Mutation.WRONG_CONSTANT, {**parameters, "t": rng.randint(1, s - 1)})]
        if b > 2:
            smaller.append((Mutation.WRONG_CONSTANT, {**parameters, "c": rng.randint(2, b - 1)}))
        return smaller

    def refutation(self, parameters: Parameters) -> str | None:
        s, b, t = ints(parameters, "sbt")
        if t < s:
            return refuted_at(f"{from_on(s)} 0")
        return refuted_at(f"{kept_by_steps(f'n = {s} ∨ {s * b} ≤ n')} 1")


class ReachAll(Family):
    """P s and P n → P (n + d) give P (d * n + s) for every n: induction and a rewriting."""

    name = "reach_all"
    split = Split.FRONTIER
    topic = Topic.LOGIC
    binder_template = "(P : ℕ → Prop) (h₀ : P {s}) (h₁ : ∀ n, P n → P (n + {d})) (n : ℕ)"
    goal_template = "P ({c} * n + {t})"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        s, d = number(rng, difficulty), number(rng, difficulty, least=2)
        return {"s": s, "d": d, "c": d, "t": s}

    def holds(self, parameters: Parameters) -> bool:
        s, d, c, t = ints(parameters, "sdct")
        return c % d == 0 and t >= s and (t - s) % d == 0

    def reference_proof(self, parameters: Parameters) -> str:
        s, d = ints(parameters, "sd")
        return reach_induction(f"{d} * (n + 1) + {s}", f"{d} * n + {s} + {d}", "omega")

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        s, d = ints(parameters, "sd")
        return [
            (Mutation.WRONG_CONSTANT, {**parameters, "c": other(rng, d, least=1)}),
            (Mutation.WRONG_CONSTANT, {**parameters, "t": other(rng, s)}),
        ]

    def refutation(self, parameters: Parameters) -> str | None:
        s, d, _c, t = ints(parameters, "sdct")
        at = 0 if t < s or (t - s) % d else 1
        return refuted_at(f"{steps_past(s, d, t)} {at}")


class CarriedProperty(Family):
    """P x → Q (x + a) carries an example of P to one of Q."""

    name = "carried_property"
    split = Split.UNSEEN
    topic = Topic.LOGIC
    binder_template = "(P Q : ℕ → Prop) (h₁ : ∀ x, P x → Q (x + {a})) (h₂ : ∃ x, {b} < x ∧ P x)"
    goal_template = "∃ x, {c} < x ∧ Q x"

    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        a, b = number(rng, difficulty), number(rng, difficulty)
        return {"a": a, "b": b, "c": a + b}

    def holds(self, parameters: Parameters) -> bool:
        a, b, c = ints(parameters, "abc")
        return c <= a + b

    def reference_proof(self, parameters: Parameters) -> str:
        (a,) = ints(parameters, "a")
        return f"obtain ⟨x, hx, hp⟩ := h₂\nexact ⟨x + {a}, by omega, h₁ x hp⟩"

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        (c,) = ints(parameters, "c")
        return [(Mutation.WRONG_CONSTANT, {**parameters, "c": c + rng.randint(1, 9)})]

    def refutation(self, parameters: Parameters) -> str | None:
        a, b = ints(parameters, "ab")
        return (
            "intro h\n"
            f"obtain ⟨x, hx, hq⟩ := h (fun x => x = {b + 1}) (fun x => x = {a + b + 1}) "
            f"(by intro x hx; omega) ⟨{b + 1}, by decide, rfl⟩\n"
            f"have hv : x = {a + b + 1} := hq\n"
            "omega"
        )
