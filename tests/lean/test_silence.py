"""Silence is not success. With `Elab.async` off an incomplete library once lost errors without a
word; warm hosts run that way, so every failing proof must still say why it fails."""

from __future__ import annotations

from collections import Counter

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt
from prover.lean.source import Statement
from prover.lean.verdict import Reason

FALSE = [
    ": 1 = 2",
    ": (1 : Int) = -1",
    "(n : Nat) : n < n",
    "(a b : Nat) (h : a < b) : b < a",
    "(p q : Prop) (h : p ∨ q) : p ∧ q",
    "(p : Prop) : p",
    "(a b : Nat) : a + b = a * b",
    ": 2 ^ 100 = 2 ^ 100 + 1",
    "(n : Nat) (h : n % 2 = 1) : n % 4 = 1",
    ": ∃ n : Nat, n < 0",
    "(f : Nat → Nat) : f 0 = f 1",
    "(a b c : Int) (h : a ∣ b) : a ∣ b + c",
    ": ∀ n : Nat, n * n < 2 * n + 1",
    "(s t : Nat) (h : s = t) : s + 1 = t + 2",
]
TACTICS = [
    *("rfl", "exact rfl", "simp", "simp_all", "omega", "decide", "decide +kernel", "trivial"),
    *("contradiction", "assumption", "constructor", "intro x", "intros; omega", "exact h"),
    *("exact h.symm", "rw [h]", "subst h; rfl", "cases h", "induction n", "norm_num", "ring"),
    *("exact absurd h (by simp)", "exact Classical.choice ⟨h⟩", "refine ⟨0, ?_⟩", "left"),
    *("first | rfl | omega", "repeat constructor", "all_goals skip", "skip", "done", "split"),
    *("have k : 0 = 1 := by rfl\nexact absurd k (by decide)", "calc _ = _ := rfl", "show True"),
    *("exact ⟨h, h⟩", "congr", "()"),
]


def test_every_failure_has_an_error_message(engine: EmbeddedEngine) -> None:
    attempts = [
        Attempt(statement=Statement(name="t", text=f"theorem t {statement}"), proof=tactic)
        for statement in FALSE
        for tactic in TACTICS
    ]
    reasons: Counter[Reason | None] = Counter()
    for index, result in engine.check_many(attempts):
        verdict = result.verdict
        reasons[verdict.reason] += 1
        shown = (attempts[index].statement.text, attempts[index].proof, verdict)
        assert verdict.reason in (Reason.ELABORATION_ERROR, Reason.HEARTBEATS), shown
        assert any(message.severity == "error" for message in result.messages), shown
    assert reasons[Reason.ELABORATION_ERROR] > 400
