"""`grind`, `lia` and `grobner` on tables of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.case_tables import check_proved, check_refused

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_every_engine_proves(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "grind", at_least=50)


def test_false_statements_are_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "grind", at_least=35)


def test_facts_are_marked_for_grind(lean_files: LeanFiles) -> None:
    text = """
def double (n : ℕ) : ℕ := n + n
@[grind =] theorem double_eq (n : ℕ) : double n = 2 * n := by unfold double; omega
inductive IsThree : ℕ → Prop where
  | three : IsThree 3
attribute [grind cases] IsThree
@[ext, grind ext] structure Point where
  x : ℕ
  y : ℕ
theorem marked (n : ℕ) : double n % 2 = 0 := by grind
theorem split (n : ℕ) (h : IsThree n) : n = 3 := by grind
theorem same (p q : Point) (h : p.x = q.x) (k : p.y = q.y) : p = q := by grind
theorem given (n : ℕ) (h : n ∈ Finset.range 3) : n < 3 := by grind only [= Finset.mem_range]
"""
    lean_files.prove(text, ["marked", "split", "same", "given"], axioms=True)
