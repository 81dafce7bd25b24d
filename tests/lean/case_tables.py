"""Tables of statements for one tactic: `cases/NAME_true.txt` it proves, `cases/NAME_false.txt` not.

A row is `binders : goal`, or `binders : goal := proof` where the tactic alone is not the proof.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

CASES = Path(__file__).parent / "cases"
HEADER = "set_option linter.unusedVariables false\nopen Nat\n"
# An error of these kinds would mean that the statement or the tactic does not exist.
_NOT_A_REFUSAL = re.compile(
    r"unexpected token|unexpected identifier|[Uu]nknown (constant|identifier|tactic)"
)


def read_rows(name: str) -> list[str]:
    """The rows of a table, without comments."""
    lines = (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def as_theorems(rows: list[str], tactic: str) -> tuple[str, list[str]]:
    """A Lean text with one theorem a line, after the header, and the theorems' names."""
    names = [f"t{number}" for number in range(len(rows))]
    lines = []
    for name, row in zip(names, rows, strict=True):
        statement, _, proof = row.partition(" := ")
        lines.append(f"theorem {name} {statement} := {proof or f'by {tactic}'}")
    return HEADER + "\n".join(lines), names


def check_proved(lean_files: LeanFiles, tactic: str, at_least: int) -> None:
    """Every row of `TACTIC_true` is proved, on Lean's three axioms at most."""
    rows = read_rows(f"{tactic}_true")
    assert len(rows) >= at_least
    lean_files.prove(*as_theorems(rows, tactic), axioms=True)


def check_refused(lean_files: LeanFiles, tactic: str, at_least: int) -> None:
    """Every row of `TACTIC_false` has an error of its own that is the tactic's refusal, and no
    compiled code panics on the way (Lean goes on after a panic and only reports it)."""
    rows = read_rows(f"{tactic}_false")
    assert len(rows) >= at_least
    assert not set(rows) & set(read_rows(f"{tactic}_true"))
    text, _ = as_theorems(rows, tactic)
    errors: dict[int, str] = {}
    for severity, line, message in lean_files.run(text):
        assert not message.startswith("PANIC"), message
        if severity == "error":
            errors.setdefault(line, message)
    first = HEADER.count("\n") + 1
    assert [row for number, row in enumerate(rows) if number + first not in errors] == []
    assert {line: text for line, text in errors.items() if _NOT_A_REFUSAL.search(text)} == {}
