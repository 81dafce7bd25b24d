"""`omega` on a table of statements: it proves the true linear ones and refuses all others.

Every accepted proof has passed the kernel and rests on Lean's standard axioms at most, so each
lemma that omega's proof terms mention is exercised in the exact shape the tactic expects.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

HERE = Path(__file__).parent


def read_table(name: str) -> list[str]:
    """The statements of a table, each as `binders : goal`."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.strip() and not line.startswith("#")]
    return [" : ".join(part.strip() for part in row.split("⊢")).strip() for row in rows]


def theorems(statements: list[str], proof: str) -> tuple[str, list[str]]:
    names = [f"t{number}" for number in range(len(statements))]
    lines = [
        f"theorem {name} {statement} := by {proof}"
        for name, statement in zip(names, statements, strict=True)
    ]
    return "set_option linter.unusedVariables false\n" + "\n".join(lines), names


def test_true_statements_are_proved(lean_files: LeanFiles) -> None:
    statements = read_table("omega_true.txt")
    assert len(statements) >= 150
    lean_files.prove(*theorems(statements, "omega"), axioms=True)


def test_false_and_nonlinear_statements_are_refused(lean_files: LeanFiles) -> None:
    """One error for each, at its own line, and it is omega's own refusal."""
    statements = read_table("omega_false.txt")
    assert len(statements) >= 70
    text, names = theorems(statements, "omega")
    messages = lean_files.run(text + "".join(f"\n#print axioms {name}" for name in names))
    errors = {line: text for severity, line, text in messages if severity == "error"}
    refused = [statement for number, statement in enumerate(statements) if number + 2 in errors]
    assert refused == statements
    assert all(text.startswith("omega could not prove the goal") for text in errors.values())
    answers = [text for severity, _, text in messages if severity == "information"]
    assert len(answers) == len(names)
    assert all("sorryAx" in answer for answer in answers)


def test_false_statements_have_a_counterexample_or_are_nonlinear() -> None:
    """No statement is in both tables."""
    assert not set(read_table("omega_true.txt")) & set(read_table("omega_false.txt"))
