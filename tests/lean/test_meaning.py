"""The library's definitions mean what Mathlib's mean, junk values included.

Values and characteristic theorems stand in `meaning_true.txt`; `meaning_false.txt` has what another
meaning would make true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.tables import assert_all_proved, assert_all_refused, read_table

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_values_and_characteristic_theorems(lean_files: LeanFiles) -> None:
    rows = read_table("meaning_true")
    assert len(rows) >= 100
    assert_all_proved(lean_files, rows)


def test_other_meanings_are_refused(lean_files: LeanFiles) -> None:
    rows = read_table("meaning_false")
    assert len(rows) >= 50
    assert_all_refused(lean_files, rows)
