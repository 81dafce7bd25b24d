"""`ring` and `ring_nf` on tables of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.case_tables import check_proved, check_refused

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_identities_are_proved(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "ring", at_least=50)


def test_what_no_ring_law_gives_is_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "ring", at_least=35)


def test_normal_form_is_printed_in_order(lean_files: LeanFiles) -> None:
    """Constants first, then by atoms; coefficients on the right; negative terms subtracted."""
    goals = {
        "(a b : ℤ) : (a + b) ^ 2 = 7": "a * b * 2 + a ^ 2 + b ^ 2 = 7",
        "(a b : ℤ) : 3 - (b - a) * 2 = b": "3 + a * 2 - b * 2 = b",
        "(a b : ℚ) : a / 2 - b / 3 - a = b": "-(a * (1 / 2)) - b * (1 / 3) = b",
        "(a b : ℕ) : (a + 1) * 2 - b = b": "2 + a * 2 - b = b",
    }
    text = "\n".join(f"example {goal} := by ring_nf" for goal in goals)
    messages = [text for severity, _, text in lean_files.run(text) if severity == "error"]
    assert [message.split("⊢ ")[1] for message in messages] == list(goals.values())
