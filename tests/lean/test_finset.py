"""Finite sets, sums, products and sets: what is proved (`finset_true.txt`) and what is refused
(`finset_false.txt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.tables import HEADER, assert_all_proved, assert_all_refused, read_table

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_theorems_are_proved(lean_files: LeanFiles) -> None:
    assert_all_proved(lean_files, read_table("finset_true"))


def test_wrong_proofs_are_refused(lean_files: LeanFiles) -> None:
    assert_all_refused(lean_files, read_table("finset_false"))


PRINTED = (
    "∑ x ∈ Finset.range n, x ^ 2 = 3",
    "∏ i ∈ Finset.Icc 1 n, i ∣ n !",
    "∑ i, f i = 1",
    "∑ x ∈ s, ∑ y ∈ t, x * y = 0",
    "{x | x < n} ⊆ {1, 2} ∪ S",
    "S ∩ ∅ = S \\ {n}",
    "a ≡ b [MOD n] ∧ z ≡ 1 [ZMOD 3]",
    "|z| + |z - 1| = 0",
    "⌊q⌋ + ⌈q⌉ = ↑⌊q⌋₊",
    "∃! x, x ^ 2 = n",
    "g^[3] n = n",
    "s ×ˢ t = ∅",
    "q⁻¹ = 2",
    "n ∈ divisors 12",
)


def test_goals_print_as_they_are_written(lean_files: LeanFiles) -> None:
    binders = "(n a b : ℕ) (z : ℤ) (q : ℚ) (s t : Finset ℕ) (S : Set ℕ) (f : Fin 3 → ℕ) (g : ℕ → ℕ)"
    text = HEADER + "".join(f"example {binders} : {goal} := by skip\n" for goal in PRINTED)
    messages = [text for _, _, text in lean_files.run(text)]
    assert [text.rsplit("⊢ ", 1)[1] for text in messages] == list(PRINTED)
