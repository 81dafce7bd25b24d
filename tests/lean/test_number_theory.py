"""Number theory: what is proved (`number_theory_true.txt`) and what is refused
(`number_theory_false.txt`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.tables import assert_all_proved, assert_all_refused, read_table

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_theorems_are_proved(lean_files: LeanFiles) -> None:
    assert_all_proved(lean_files, read_table("number_theory_true"))


def test_wrong_proofs_are_refused(lean_files: LeanFiles) -> None:
    assert_all_refused(lean_files, read_table("number_theory_false"))
