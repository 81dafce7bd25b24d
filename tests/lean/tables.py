"""Tables of Lean theorems (`binders : goal := proof`), each table checked in one Lean run.

A row is a line and the indented lines after it.
"""

from __future__ import annotations

from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

HEADER = """\
open Real Nat Topology Rat BigOperators
set_option autoImplicit false
set_option linter.all false
"""


def read_table(name: str) -> list[str]:
    """The rows of `tests/lean/NAME.txt`; blank lines and lines that begin with # are notes."""
    text = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8")
    rows: list[str] = []
    for line in text.splitlines():
        if line.startswith(" "):
            rows[-1] += f"\n{line}"
        elif line and not line.startswith("#"):
            rows.append(line)
    return rows


def assert_all_proved(lean_files: LeanFiles, rows: list[str]) -> None:
    """Every row is a theorem, proved from Lean's three standard axioms at most."""
    names = [f"row{number}" for number in range(len(rows))]
    text = "\n".join(f"theorem {name} {row}" for name, row in zip(names, rows, strict=True))
    lean_files.prove(HEADER + text, names, axioms=True)


def assert_all_refused(lean_files: LeanFiles, rows: list[str]) -> None:
    """Every row's statement elaborates (with `sorry`) and its own proof is an error."""
    both = [*(row.split(" := by", 1)[0] + " := by sorry" for row in rows), *rows]
    text, starts = HEADER, []
    for number, row in enumerate(both):
        starts.append(text.count("\n") + 1)
        text += f"theorem row{number} {row}\n"
    errors = [line for severity, line, _ in lean_files.run(text) if severity == "error"]
    wrong = {bisect_right(starts, line) - 1 for line in errors}
    assert [both[number] for number in sorted(wrong)] == rows
