"""What a candidate may contain, decided on Lean's own parse before anything is elaborated."""

from __future__ import annotations

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.verdict import Reason

GOAL = Statement(name="goal", text="theorem goal (a b : Nat) (h : a = b) : b = a")
TAIL = "\ntheorem tail : True := trivial\n"

REFUSED = [
    "macro_rules | `(tactic| rfl) => `(tactic| sorry)",
    "run_elab pure ()",
    'set_option trace.profiler.output "/tmp/profile"',
    "set_option Elab.async true",
    "#eval 1",
    "#eval! 1",
    "run_cmd pure ()",
    'macro "foo" : tactic => `(tactic| skip)',
    'notation (name := term_foo) "foo" => True',
    'syntax "foo" : term',
    'elab "foo" : term => pure default',
    "initialize foo : Nat ← pure 1",
    "unsafe def f : Nat := 1",
    "partial def f (n : Nat) : Nat := f (n + 1)",
    "@[implemented_by Nat.add] def f (a b : Nat) : Nat := a",
    '@[extern "getpid"] def f (a : Nat) : Nat := a',
    "@[export lean_foo] def f (a : Nat) : Nat := a",
    "@[csimp] theorem f : Nat.add = Nat.add := rfl",
    "@[init] def f : Nat := 1",
    "set_option debug.skipKernelTC true",
    "set_option debug.skipKernelTC true in\ntheorem f : True := trivial",
    "theorem f : True := by\n  set_option debug.skipKernelTC true in\n  trivial",
    "theorem f : True := set_option compiler.check false in trivial",
    "set_option compiler.extract_closed false",
    "theorem f : 1 = 1 := by native_decide",
    "theorem f : 1 = 1 := by decide +native",
    "theorem f : 1 = 1 := by decide (config := { native := true })",
    "theorem f : True := by run_tac pure ()",
    "theorem f : True := by_elab pure default",
    "def Lean.Meta.evil : Nat := 1",
    "namespace Lean.Meta\ndef evil : Nat := 1\nend Lean.Meta",
    "namespace Foo\ndef _root_.Lean.evil : Nat := 1\nend Foo",
    "def Nat.isValue (n : Nat) : Nat := n",
    "declare_syntax_cat evil",
    "deriving instance DecidableEq for Nat",
    "mutual\nunsafe def f : Nat := 1\nend",
    "#exit",
    "import Init",
]


@pytest.mark.parametrize("text", [text for text in REFUSED if text != "import Init"])
def test_refused_in_a_file(engine: EmbeddedEngine, text: str) -> None:
    result = engine.check(FileCheck(source=f"{text}{TAIL}"))
    assert not result.verdict.accepted
    # Where the library does not know the word at all, Lean's parser refuses it first.
    assert result.verdict.reason in (Reason.FORBIDDEN_COMMAND, Reason.ELABORATION_ERROR)


@pytest.mark.parametrize("text", REFUSED)
def test_refused_after_a_proof(engine: EmbeddedEngine, text: str) -> None:
    result = engine.check(Attempt(statement=GOAL, proof=f"exact h.symm\n\n{text}"))
    assert not result.verdict.accepted
    assert result.verdict.reason in (Reason.FORBIDDEN_COMMAND, Reason.ELABORATION_ERROR)


def test_the_refusal_names_command_and_line(engine: EmbeddedEngine) -> None:
    result = engine.check(FileCheck(source="theorem a : True := trivial\n\n#eval 1\n"))
    assert result.verdict.reason is Reason.FORBIDDEN_COMMAND
    assert result.verdict.detail == "line 3: #eval is not allowed here"


def test_nothing_runs_before_it_is_refused(engine: EmbeddedEngine) -> None:
    result = engine.check(FileCheck(source='#eval (panic! "ran" : Nat)\n'))
    assert result.verdict.reason is Reason.FORBIDDEN_COMMAND
    assert result.messages == ()


ALLOWED = [
    "theorem helper : 1 = 1 := rfl",
    "@[simp] theorem helper (n : Nat) : n + 0 = n := rfl",
    "private theorem helper : 1 = 1 := rfl",
    "def twice (n : Nat) : Nat := n + n\ntheorem t (n : Nat) : twice n = n + n := rfl",
    "abbrev A := Nat\ninstance : Inhabited A := ⟨(1 : Nat)⟩",
    "structure P where\n  x : Nat\n  y : Nat\n  deriving DecidableEq",
    "inductive C where\n  | a\n  | b\nopen C in\ntheorem c : a = a := rfl",
    "namespace X\nvariable (p : Prop)\ntheorem t (h : p) : p := h\nend X",
    "section\nuniverse u\nvariable {α : Type u}\ntheorem e (a : α) : a = a := rfl\nend",
    "set_option maxRecDepth 2000 in\ntheorem t : True := trivial",
    "set_option pp.all true\nset_option autoImplicit false\ntheorem t : True := trivial",
    "theorem t : 2 + 2 = 4 := by\n  set_option maxRecDepth 1000 in\n  decide",
    "theorem t (n : Nat) : n + 0 = n := by simp (maxSteps := 1000)",
    "theorem t : 3 + 4 = 7 := by decide +kernel",
    "mutual\ninductive E : Nat → Prop\n  | z : E 0\ninductive O : Nat → Prop\n  | z : O 1\nend",
    "example : 1 = 1 := rfl",
    "#check Nat.add\n#print axioms propext\n#reduce 1 + 1",
    "/-- A doc comment with #eval and `macro` in it. -/\ntheorem t : True := trivial",
    '-- #eval 1\n/- notation "x" => y -/',
    "attribute [local simp] Nat.add_comm",
    "theorem Nat.my_own_lemma (n : Nat) : n = n := rfl",
    "def Nat.my_own_double (n : Nat) : Nat := 2 * n",
    'local notation "two" => (2 : Nat)\ntheorem t : two = 2 := rfl',
    'infixl:65 " ⊞ " => Nat.add\ntheorem t : 1 ⊞ 1 = 2 := rfl',
    "noncomputable def pick : Nat := Classical.choice ⟨1⟩",
]


@pytest.mark.parametrize("text", ALLOWED)
def test_allowed_in_a_file(engine: EmbeddedEngine, text: str) -> None:
    result = engine.check(FileCheck(source=f"{text}{TAIL}"))
    assert result.verdict.accepted, result.verdict.detail
    assert result.trust is not None
    assert result.trust.checks.commands_allowed == "held"


def test_notation_of_ours_is_not_inspected(engine: EmbeddedEngine) -> None:
    statement = Statement(
        name="t", preamble='notation "twofold" n => n + n', text="theorem t : (twofold 2) = 4"
    )
    assert engine.check(Attempt(statement=statement, proof="rfl")).verdict.accepted
    own = engine.check(Attempt(statement=statement, proof='rfl\nnotation "x" => y'))
    assert own.verdict.reason is Reason.FORBIDDEN_COMMAND


def test_our_statements_may_have_macros_but_no_programs(engine: EmbeddedEngine) -> None:
    macro = Statement(
        name="t", preamble='macro "zero" : term => `((0 : Nat))', text="theorem t : zero = 0"
    )
    assert engine.check(Attempt(statement=macro, proof="rfl")).verdict.accepted
    program = Statement(name="t", preamble="#eval 1", text="theorem t : 0 = 0")
    result = engine.check(Attempt(statement=program, proof="rfl"))
    assert result.verdict.reason is Reason.FORBIDDEN_COMMAND


def test_heartbeats_may_be_lowered_but_not_raised(engine: EmbeddedEngine) -> None:
    limits = Limits(heartbeats=200_000)
    for value, reason in ((100_000, None), (400_000, Reason.FORBIDDEN_COMMAND)):
        proof = f"set_option maxHeartbeats {value} in\nexact h.symm"
        result = engine.check(Attempt(statement=GOAL, proof=proof, limits=limits))
        assert result.verdict.reason is reason


def test_headers(engine: EmbeddedEngine) -> None:
    tail = "theorem t : 1 = 1 := rfl\n"
    assert engine.check(FileCheck(source="import Init\n" + tail)).verdict.accepted
    missing = engine.check(FileCheck(source="import Mathlib\n" + tail))
    assert missing.verdict.reason is Reason.ELABORATION_ERROR
    assert "Mathlib" in missing.verdict.detail
    assert engine.check(FileCheck(source="prelude\n")).verdict.reason is Reason.FORBIDDEN_COMMAND
    broken = engine.check(FileCheck(source="import 123\n" + tail))
    assert broken.verdict.reason is Reason.ELABORATION_ERROR
