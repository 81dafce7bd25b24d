"""Writes the workloads of `benchmarks.lean_checks`: `python -m benchmarks.make_workloads`.

Each line is one check: {"name", "statement", "proof", "accepted"}. `accepted` is what the embedded
engine says when the file is made, so that a benchmark run can tell a fast checker from a wrong one.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck
from prover.lean.limits import Limits

FOLDER = Path(__file__).parent / "workloads"
LIMITS = Limits(heartbeats=20_000, wall_seconds=20.0)
SEED = 20240

Item = tuple[str, str]  # statement, proof


def easy(random_numbers: random.Random) -> Iterator[Item]:
    """Short terms and one-tactic proofs about propositions and numerals; a quarter are wrong."""
    while True:
        a, b = random_numbers.randrange(2, 60), random_numbers.randrange(2, 60)
        wrong = random_numbers.random() < 0.25
        yield random_numbers.choice(
            [
                (
                    "(p q : Prop) (h : p ∧ q) : q ∧ p",
                    "exact ⟨h.1, h.2⟩" if wrong else "exact ⟨h.2, h.1⟩",
                ),
                ("(p q : Prop) (h : p) : p ∨ q", "right; exact h" if wrong else "left; exact h"),
                (f": {a} + {b} = {a + b + wrong}", "rfl"),
                (f": {a} * {b} < {a * b + (not wrong)}", "decide"),
                (
                    "(p q r : Prop) (f : p → q) (g : q → r) (h : p) : r",
                    "exact g h" if wrong else "exact g (f h)",
                ),
                ("(a b : Nat) (h : a = b) : b = a", "exact h" if wrong else "exact h.symm"),
                (
                    "(p : Prop) : ¬(p ∧ ¬p)",
                    "intro h; exact h.1" if wrong else "intro h; exact h.2 h.1",
                ),
            ]
        )


def mixed(random_numbers: random.Random) -> Iterator[Item]:
    """Linear arithmetic, induction, case splits, rewriting; a third are wrong, one in fifty runs
    into the heartbeat limit."""
    while True:
        k, m = random_numbers.randrange(1, 9), random_numbers.randrange(2, 7)
        wrong = random_numbers.random() < 0.33
        if random_numbers.random() < 0.02:
            terms = " + ".join(f"{i + 2} * x{i}" for i in range(9))
            names = " ".join(f"x{i}" for i in range(9))
            pairs = " ".join(
                f"(h{i} : {i + 3} * x{i} < {i + 4} * x{(i + 1) % 9} + {k})" for i in range(9)
            )
            yield (f"({names} : Nat) {pairs} : {terms} < {k}", "omega")
            continue
        yield random_numbers.choice(
            [
                (
                    f"(a b c d : Nat) (h : a + b < c) (k : c < d) : a + b + {2 + wrong} ≤ d",
                    "omega",
                ),
                (
                    f"(x y : Int) (h : {m} * x + y = {k}) (g : y < {k}) : 0 < x",
                    "simp at h" if wrong else "omega",
                ),
                (
                    f"(n : Nat) : (n + {k}) * {m} = n * {m} + {k * m + wrong}",
                    "omega",
                ),
                (
                    "(n : Nat) : 0 + n = n",
                    "induction n with\n| zero => rfl\n| succ n ih => "
                    + ("exact ih" if wrong else "rw [← Nat.add_assoc, ih]"),
                ),
                (
                    "(p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r)",
                    "obtain ⟨hp, hq | hr⟩ := h\n· exact Or.inl ⟨hp, hq⟩\n· "
                    + ("exact Or.inl ⟨hp, hr⟩" if wrong else "exact Or.inr ⟨hp, hr⟩"),
                ),
                (
                    f"(a b : Nat) (h : a = b + {k}) : a * a = b * b + {2 * k} * b + {k * k}",
                    "subst h; rfl"
                    if wrong
                    else "subst h\nsimp only [Nat.mul_add, Nat.add_mul]\nomega",
                ),
                (
                    "(f : Nat → Nat) (h : ∀ x, f x = x) : f (f 2) = 2",
                    "simp" if wrong else "simp [h]",
                ),
                (
                    f"(n : Nat) (h : n < {m}) : n * n ≤ {(m - 1) * (m - 1) - (1 if wrong else 0)}",
                    "have : " + " ∨ ".join(f"n = {i}" for i in range(m)) + " := by omega\n"
                    "rcases this with " + " | ".join(["h"] * m) + " <;> subst h <;> decide",
                ),
            ]
        )


def heavy(random_numbers: random.Random) -> Iterator[Item]:
    """Proofs that take a tenth of a second and more: many case splits, each closed by omega, and
    kernel computations."""
    while True:
        m = random_numbers.randrange(9, 15)
        k = random_numbers.randrange(2, 5)
        yield random_numbers.choice(
            [
                (
                    f"(a b : Nat) (h : a < {m}) (k : b = a + {k}) : a * a < {m * m} ∧ b < {m + k}",
                    "have : " + " ∨ ".join(f"a = {i}" for i in range(m)) + " := by omega\n"
                    "rcases this with "
                    + " | ".join(["e"] * m)
                    + " <;> subst e <;> subst k <;> constructor <;> omega",
                ),
                (
                    f": 2 ^ {100 * m} % {1000 * k + 7} < {1000 * k + 7}",
                    "decide +kernel",
                ),
                (
                    "(a b c d e : Int) (h1 : a < b) (h2 : b < c) (h3 : c < d) (h4 : d < e) : "
                    + " ∧ ".join(f"a + {i} < e + {i + k - 3}" for i in range(-4, m - 6)),
                    "refine ⟨" + ", ".join(["?_"] * (m - 2)) + "⟩ <;> omega",
                ),
            ]
        )


# What provers really send: most of it fails, quickly.
TACTICS = [
    *("rfl", "simp", "omega", "decide", "trivial", "assumption", "simp_all", "contradiction"),
    *("exact rfl", "exact h", "exact h.symm", "intro h", "constructor", "cases h", "subst h; rfl"),
    *("rw [h]", "simp [h]", "simp at h", "left; assumption", "right; assumption", "exact ⟨h, h⟩"),
    *("constructor <;> omega", "constructor <;> simp", "intros; omega", "intros; simp"),
    *(
        "exact Nat.add_comm _ _",
        "exact Nat.mul_comm _ _",
        "exact Nat.le_refl _",
        "exact ⟨rfl, rfl⟩",
    ),
    *("exact Nat.le_of_lt h", "exact Nat.lt_irrefl _ h", "exact absurd h (by decide)"),
    *("have k := h\nomega", "have k := h\nsimp at k\nexact k", "refine ⟨?_, ?_⟩ <;> omega"),
    *(
        "induction n with\n| zero => rfl\n| succ n ih => omega",
        "cases n <;> simp",
        "cases n <;> omega",
    ),
    *("induction n with\n| zero => simp\n| succ n ih => simp [ih]", "obtain ⟨a, b⟩ := h\nomega"),
    *(
        "obtain ⟨a, b⟩ := h\nexact ⟨b, a⟩",
        "rcases h with h | h\n· omega\n· omega",
        "by_cases e : a = b",
    ),
    *("show _ = _\nomega", "calc _ = _ := by omega", "exact fun x => x", "exact id h", "split"),
    *("exact Exists.intro 0 rfl", "exact ⟨0, by omega⟩", "exact ⟨1, by omega⟩", "exact ⟨_, h⟩"),
    *("simp only [Nat.mul_add, Nat.add_mul]\nomega", "simp only [Nat.pow_succ]\nomega", "norm_num"),
    *("exact Or.inl rfl", "exact Or.inr h", "exact h.1", "exact h.2", "exact Or.comm.mp h", "ring"),
    *("exact foo", "exact (by omega : _)", "linarith", "nlinarith", "exact h ▸ rfl", "unfold_let"),
]


def statements(random_numbers: random.Random) -> Iterator[str]:
    """Statements for the attempts workload."""
    while True:
        k, m = random_numbers.randrange(1, 9), random_numbers.randrange(2, 9)
        yield random_numbers.choice(
            [
                f"(a b : Nat) (h : a + {k} = b) : b - {k} = a",
                f"(n : Nat) (h : {m} * n < {m * k}) : n < {k}",
                f"(a b : Nat) (h : a < b) : a + {k} < b + {k}",
                f"(n : Nat) : (n + {k}) * {m} = n * {m} + {k * m}",
                "(p q : Prop) (h : p ∧ q) : q ∧ p",
                "(p q : Prop) (h : p ∨ q) : q ∨ p",
                f"(x : Int) (h : {m} * x = {m * k}) : x = {k}",
                f"(a b c : Nat) (h : a = b ∧ b = c) : a + {k} = c + {k}",
                f"(n : Nat) (h : n % {m} = 0) : ∃ k, n = {m} * k",
                f": ∃ n : Nat, n + {k} = {k + m}",
                f"(n : Nat) (h : n ≤ {k}) : n * n ≤ {k * k}",
                f"(a b : Int) (h : a + b = {k}) : b = {k} - a",
            ]
        )


def attempts(random_numbers: random.Random) -> Iterator[tuple[str, str, str]]:
    """64 attempts at each of 50 statements, statement by statement."""
    assert len(set(TACTICS)) >= 64
    makers = statements(random_numbers)
    for number in range(50):
        statement = next(makers)
        for tactic in random_numbers.sample(TACTICS, 64):
            yield f"s{number}", statement, tactic


def _write(name: str, items: list[tuple[str, str, str]], engine: EmbeddedEngine) -> None:
    checks = [
        FileCheck(source=source_of(each, statement, proof), limits=LIMITS)
        for each, statement, proof in items
    ]
    accepted = {index: r.verdict.accepted for index, r in engine.check_many(checks)}
    path = FOLDER / f"{name}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for index, (each, statement, proof) in enumerate(items):
            row = {"name": each, "statement": statement, "proof": proof}
            row_text = json.dumps({**row, "accepted": accepted[index]}, ensure_ascii=False)
            file.write(row_text + "\n")
    print(f"{path.name}: {len(items)} checks, {sum(accepted.values())} accepted")


def source_of(name: str, statement: str, proof: str) -> str:
    """One workload line as a file."""
    body = "\n".join(f"  {line}" for line in proof.splitlines())
    return f"theorem {name} {statement} := by\n{body}\n"


def main() -> None:
    """Write all workloads."""
    FOLDER.mkdir(exist_ok=True)
    with EmbeddedEngine() as engine:
        for name, maker, count in (
            ("easy", easy, 240),
            ("mixed", mixed, 240),
            ("heavy", heavy, 40),
        ):
            source = maker(random.Random(SEED))
            items = [(f"t{number}", *next(source)) for number in range(count)]
            _write(name, items, engine)
        _write("attempts", list(attempts(random.Random(SEED))), engine)


if __name__ == "__main__":
    main()
