"""Arithmetic on naturals and integers beyond `omega`: `simp`, `decide`, `ac_rfl`, casts, lemmas.

`simp +arith` and `ac_rfl` emit certificates that our own Boolean checks verify, so a wrong
certificate check would show here as a false statement that is accepted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

HERE = Path(__file__).parent
HEADER = "set_option linter.all false\nset_option linter.unusedVariables false\n"


def read_table(name: str) -> list[str]:
    """`binders : goal := proof` of every line that is no comment."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def test_true_statements_are_proved(lean_files: LeanFiles) -> None:
    rows = read_table("arithmetic_true.txt")
    assert len(rows) >= 150
    names = [f"t{number}" for number in range(len(rows))]
    text = "\n".join(f"theorem {name} {row}" for name, row in zip(names, rows, strict=True))
    lean_files.prove(HEADER + text, names, axioms=True)


def test_wrong_proofs_are_refused(lean_files: LeanFiles) -> None:
    rows = read_table("arithmetic_false.txt")
    assert len(rows) >= 30
    names = [f"f{number}" for number in range(len(rows))]
    text = "\n".join(f"theorem {name} {row}" for name, row in zip(names, rows, strict=True))
    asked = "".join(f"\n#print axioms {name}" for name in names)
    messages = lean_files.run(HEADER + text + asked)
    wrong = {line for severity, line, _ in messages if severity == "error"}
    first = HEADER.count("\n") + 1
    assert [row for number, row in enumerate(rows) if first + number not in wrong] == []
    answers = [text for severity, line, text in messages if line >= first + len(rows)]
    assert len(answers) == len(rows)
    assert all("sorryAx" in answer for answer in answers)
