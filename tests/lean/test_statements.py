"""Statements in Mathlib's style that must elaborate, and texts that must not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.lean.tables import HEADER, read_table

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles


def not_elaborating(lean_files: LeanFiles, rows: list[str]) -> list[str]:
    """The rows that have an error with `sorry` as their proof."""
    lines = [f"theorem row{number} {row} := by sorry" for number, row in enumerate(rows)]
    first = HEADER.count("\n") + 1
    messages = lean_files.run(HEADER + "\n".join(lines))
    wrong = {line for severity, line, _ in messages if severity == "error"}
    return [row for number, row in enumerate(rows) if first + number in wrong]


def test_statements_elaborate(lean_files: LeanFiles) -> None:
    rows = read_table("statements_true")
    assert len(rows) >= 170
    assert not_elaborating(lean_files, rows) == []


def test_what_is_no_statement_is_refused(lean_files: LeanFiles) -> None:
    rows = read_table("statements_false")
    assert not_elaborating(lean_files, rows) == rows
