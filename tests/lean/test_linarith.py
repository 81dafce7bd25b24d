"""`linarith` and `nlinarith` on tables of statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.case_tables import check_proved, check_refused

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def test_linear_statements_are_proved(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "linarith", at_least=50)


def test_false_and_nonlinear_statements_are_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "linarith", at_least=30)


def test_polynomial_inequalities_are_proved(lean_files: LeanFiles) -> None:
    check_proved(lean_files, "nlinarith", at_least=45)


def test_false_polynomial_inequalities_are_refused(lean_files: LeanFiles) -> None:
    check_refused(lean_files, "nlinarith", at_least=30)
