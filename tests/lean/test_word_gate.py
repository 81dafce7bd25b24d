"""The gate of hosts without Lean's parser: it refuses by words, wherever they stand."""

from __future__ import annotations

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, FileCheck
from prover.lean.gate import Policy
from prover.lean.hostwire import Role
from prover.lean.native import Native
from prover.lean.source import Statement
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason
from prover.lean.wheel import locate_wheel
from prover.lean.word_gate import word_refusal


@pytest.fixture(scope="module")
def native() -> Native:
    return Native(locate_wheel().library)


def refused(native: Native, source: str, policy: Policy = Policy.FILE, ours: int = 0) -> str | None:
    found = word_refusal(source.encode(), policy, ours, 1000, native)
    return None if found is None else found.what


GOAL = "theorem t : 1 = 1 := "


@pytest.mark.parametrize(
    ("bad", "good"),
    [
        ("#eval 1", "#check 1"),
        ('macro "x" : term => `(1)', "def macros : Nat := 1"),
        ("initialize x : Nat ← pure 1", "def initial : Nat := 1"),
        (GOAL + "by run_tac pure ()", GOAL + "by rfl"),
        (GOAL + 'f s!"{(by run_tac pure ())}"', GOAL + 'f s!"{1}"'),
        (GOAL + "do let x <--by_elab pure 1", GOAL + "do let x <--1"),
        (GOAL + "g {x : Nat //-by_elab x}", GOAL + "g {x : Nat //-x}"),
        (GOAL + "f 1e5macro", GOAL + "f 1e5"),
        (GOAL + "f λmacro", GOAL + "f λ"),
        (GOAL + "x.unsafe", GOAL + "x.safe"),
        ("set_option debug.skipKernelTC true", "set_option maxRecDepth 100"),
        ("set_option /- -/ maxRecDepth 100", "set_option pp.all true"),
        ('set_option trace.profiler.output "f"', "set_option trace.Meta true"),
        ("@[implemented_by f] def g : Nat := 1", "@[simp] theorem g : 1 = 1 := rfl"),
        ("@[simp, anything] theorem g : 1 = 1 := rfl", "@[simp, ext] theorem g : 1 = 1 := rfl"),
        ("@ [command_elab x] theorem g : 1 = 1 := rfl", "attribute [local simp] g"),
        ("attribute /- -/ [simp] g", "attribute [simp] g"),
        ("deriving /- -/ instance DecidableEq for P", "structure P where\n deriving DecidableEq"),
        ("def Lean.x : Nat := 1", "def Lemma.x : Nat := 1"),
        ("theorem IO.x : 1 = 1 := rfl", "theorem IOU.x : 1 = 1 := rfl"),
        ("namespace Lean.Elab\nend Lean.Elab", "namespace A\n" + GOAL + "rfl\nend A"),
        ("def Nat.toDigits (n : Nat) : Nat := n", "def Nat.notInLean (n : Nat) : Nat := n"),
        ("namespace Nat\ndef toDigits : Nat := 1\nend Nat", "def toDigits2 : Nat := 1"),
        (
            "def c : Nat := 1\n" + GOAL + "by simp (config := c)",
            GOAL + "by simp (config := {})",
        ),
        (
            "def arith : Nat := 1\n" + GOAL + "by simp +arith",
            "def c : Nat := 1\n" + GOAL + "by simp +arith",
        ),
        (
            "def N.zeta : Nat := 1\n" + GOAL + "by simp -zeta",
            "def c : Nat := 1\n" + GOAL + "by simp -zeta",
        ),
        (
            "structure S where\n  x : Nat\n" + GOAL + "by simp +arith",
            "structure S where\n  x : Nat\n" + GOAL + "rfl",
        ),
        (
            "def c : Bool := true\n" + GOAL + "by simp (arith /- ) -/ := c)",
            GOAL + "by simp (arith := true)",
        ),
        ("-- macro", "-- a comment"),
    ],
)
def test_refusals_and_their_twins(native: Native, bad: str, good: str) -> None:
    assert refused(native, bad) is not None
    assert refused(native, good) is None


def test_only_the_candidate_s_part_of_an_attempt_counts(native: Native) -> None:
    ours = 'macro "one" : term => `(1)\ntheorem t : one = 1 := by'
    assert refused(native, ours + " rfl", Policy.ATTEMPT, len(ours)) is None
    assert refused(native, ours + " run_tac x", Policy.ATTEMPT, len(ours)) == "run_tac"
    assert refused(native, ours + " rfl\nattribute [simp] t", Policy.ATTEMPT, len(ours))
    assert refused(native, ours + " sorry", Policy.OURS) is None
    assert refused(native, ours + " sorry\n#eval 1", Policy.OURS) == "#eval"


def test_the_candidate_s_heartbeats(native: Native) -> None:
    for value, expected in (("1000", None), ("1001", str), ("0", str), ("x", str)):
        proof = f"set_option maxHeartbeats {value} in rfl"
        assert (refused(native, proof, Policy.ATTEMPT) is None) is (expected is None), value


def test_fallback_says_which_gate_it_has() -> None:
    statement = Statement(name="t", text="theorem t : 1 = 1")
    with EmbeddedEngine(workers=1, mode=Role.FORK) as engine:
        good = engine.check(Attempt(statement=statement, proof="rfl"))
        assert good.verdict.accepted
        assert good.trust is not None
        assert good.trust.checks.commands_allowed is CheckState.TOKENS
        ran = engine.check(FileCheck(source="theorem t : 1 = 1 := rfl\n\n#eval 1\n"))
        assert ran.verdict.reason is Reason.FORBIDDEN_COMMAND
        assert ran.verdict.detail.startswith("line 3: #eval")
        assert ran.messages == ()
