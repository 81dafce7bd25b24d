"""`norm_num` and `positivity` on tables of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.case_tables import check_proved, check_refused

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_numerals_are_evaluated(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "norm_num", at_least=65)


def test_false_numeric_statements_are_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "norm_num", at_least=38)


def test_signs_are_proved(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "positivity", at_least=25)


def test_unknown_signs_are_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "positivity", at_least=20)
