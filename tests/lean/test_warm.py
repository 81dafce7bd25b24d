"""Warm hosts against Lean's own program: the same messages, the same modules, in any order."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from prover.lean.client import HostClient
from prover.lean.gate import Policy
from prover.lean.hostwire import CheckOrder, CheckReply, HostConfig, Role
from prover.lean.library import CoreLibrary
from prover.lean.messages import parse_messages
from prover.lean.sandbox import scratch_folder
from prover.lean.trust import CheckState

SOURCES = {
    "good": "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩\n",
    "goals": "theorem t (p q : Prop) (h : p) : p ∧ q := by\n  constructor\n  · exact h\n",
    "several errors": (
        "theorem a : 1 = 2 := rfl\n\ntheorem b : foo.bar = 1 := by simp\n#check (1 : Nat)\n"
    ),
    "parse error": "theorem t : 1 = 1 := by\n  exact )\ntheorem u : 2 = 2 := rfl\n",
    "unterminated comment": "theorem t : 1 = 1 := rfl /- and\n",
    "warnings": "theorem t (a b : Nat) (h : a = b) : 1 = 1 := by\n  have k := h\n  rfl\n",
    "sorry": "theorem t : 1 = 2 := by sorry\nexample : 1 = 1 := sorry\n",
    "omega": "theorem t (a b : Int) (h : 2 * a + 1 ≤ 2 * b) : a < b := by omega\n",
    "simp fails": "theorem t (a b : Nat) (h : a < b) : a * a < b + 5 := by\n  simp [h]\n  omega\n",
    "structures": (
        "structure P where\n  x : Nat\n  y : Nat\n  deriving DecidableEq\n"
        "theorem t (p : P) : p = ⟨p.x, p.y⟩ := rfl\n"
    ),
    "mutual": (
        "mutual\ninductive E : Nat → Prop\n  | z : E 0\n  | s (n : Nat) : O n → E (n + 1)\n"
        "inductive O : Nat → Prop\n  | s (n : Nat) : E n → O (n + 1)\nend\n"
        "theorem t : E 2 := .s 1 (.s 0 .z)\n"
    ),
    "recursion": (
        "def f : Nat → Nat\n  | 0 => 0\n  | n + 1 => f n + 2\n"
        "theorem t (n : Nat) : f n = 2 * n := by\n  induction n with\n  | zero => rfl\n"
        "  | succ n ih => simp only [f, ih]; omega\n"
    ),
    "notation": (
        'notation "ℕ₀" => Nat\ninfixl:65 " ⊞ " => Nat.add\ntheorem t (n : ℕ₀) : n ⊞ 0 = n := rfl\n'
    ),
    "namespaces": (
        "namespace A\nsection\nvariable (p : Prop)\ntheorem t (h : p) : p := h\nend\nend A\n"
        "open A in\n#check t\nend B\n"
    ),
    "unicode": "theorem «ein Satz» (α β : Prop) (ℎ : α) : α ∨ β := by\n  exact Or.inr ℎ\n",
    "no newline at the end": "theorem t : 1 = 1 := rfl",
    "windows lines": "theorem t : 1 = 1 := by\r\n  rfl\r\ntheorem u : 1 = 2 := by\r\n  rfl\r\n",
    "comment first": "/-! A file. -/\n-- x\ntheorem t : 1 = 1 := rfl\n",
    "empty": "",
    "only a comment": "-- nothing\n",
}


@pytest.fixture(scope="module")
def clients() -> Iterator[dict[Role, HostClient]]:
    library = CoreLibrary.locate()
    lean_path = library.ensure()
    made = {
        role: HostClient(
            HostConfig(
                role=role,
                library=library.wheel.library,
                lean_path=lean_path,
                scratch=scratch_folder(),
            )
        )
        for role in (Role.WARM, Role.FORK)
    }
    yield made
    for client in made.values():
        client.kill()


def ask(client: HostClient, source: str) -> CheckReply:
    order = CheckOrder(
        policy=Policy.OURS,
        ours=0,
        heartbeats=200_000,
        wall_seconds=60.0,
        memory_mb=4000,
        output_bytes=1_000_000,
    )
    return client.check(order, source.encode())


def messages_of(reply: CheckReply) -> list[tuple[str, int, str]]:
    """Without columns: an error of a whole theorem stands at its name or at its first word,
    depending on whether it was elaborated asynchronously."""
    return sorted(
        (m.severity.value, m.line, m.text)
        for m in parse_messages(reply.elaboration.output.decode())
    )


@pytest.mark.parametrize("name", SOURCES)
def test_same_messages_as_lean_itself(clients: dict[Role, HostClient], name: str) -> None:
    warm = ask(clients[Role.WARM], SOURCES[name])
    program = ask(clients[Role.FORK], SOURCES[name])
    assert messages_of(warm) == messages_of(program)
    assert (warm.audit is None) == (program.audit is None)
    if warm.audit is not None and program.audit is not None:
        assert warm.audit.record == program.audit.record


def test_order_does_not_matter(clients: dict[Role, HostClient]) -> None:
    """One child elaborates many sources; what it says must not depend on what came before."""
    first = {name: messages_of(ask(clients[Role.WARM], text)) for name, text in SOURCES.items()}
    names = [name for name in SOURCES for _ in range(3)]
    random.Random(5).shuffle(names)
    for name in names:
        assert messages_of(ask(clients[Role.WARM], SOURCES[name])) == first[name], name


def test_checkpoints_change_nothing(clients: dict[Role, HostClient]) -> None:
    """Attempts after the first start behind our preamble; lines and messages stay the same."""
    ours = "open Nat\n\ndef two : Nat := 2\n\ntheorem t : two + two = 4 := by"
    fresh = {}
    for proof in ("rfl", "exact foo", "decide", "simp [two]", "skip"):
        source = f"{ours}\n  {proof}\n"
        order = CheckOrder(
            policy=Policy.ATTEMPT,
            ours=len(ours),
            heartbeats=200_000,
            wall_seconds=60.0,
            memory_mb=4000,
            output_bytes=1_000_000,
        )
        fresh[proof] = messages_of(ask(clients[Role.WARM], source))
        for _ in range(3):
            again = clients[Role.WARM].check(order, source.encode())
            errors = [m for m in messages_of(again) if m[0] == "error"]
            assert errors == [m for m in fresh[proof] if m[0] == "error"]
            assert again.elaboration.commands is CheckState.HELD
