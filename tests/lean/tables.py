"""Tables of Lean theorems, one a line (`binders : goal := proof`), checked in one Lean run each."""

from __future__ import annotations

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
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def assert_all_proved(lean_files: LeanFiles, rows: list[str]) -> None:
    """Every row is a theorem, proved from Lean's three standard axioms at most."""
    names = [f"row{number}" for number in range(len(rows))]
    text = "\n".join(f"theorem {name} {row}" for name, row in zip(names, rows, strict=True))
    lean_files.prove(HEADER + text, names, axioms=True)


def assert_all_refused(lean_files: LeanFiles, rows: list[str]) -> None:
    """Every row's statement elaborates (with `sorry`) and its own proof is an error."""
    good = [row.rsplit(":=", 1)[0] + ":= by sorry" for row in rows]
    both = [*good, *rows]
    text = "\n".join(f"theorem row{number} {row}" for number, row in enumerate(both))
    messages = lean_files.run(HEADER + text)
    wrong = {line for severity, line, _ in messages if severity == "error"}
    first = HEADER.count("\n") + 1
    failed = [row for number, row in enumerate(both) if first + number in wrong]
    assert failed == rows
