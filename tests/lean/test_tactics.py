"""Each basic tactic on one theorem it must prove and one it must refuse; notation and macros."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

CASES = Path(__file__).parent / "cases"
_THEOREM = re.compile(r"theorem (\w+)")
# An error of these kinds would mean that the tactic does not exist, not that it refuses.
_NOT_A_REFUSAL = re.compile(r"unexpected token|unexpected identifier|[Uu]nknown (constant|tactic)")


def theorem_lines(text: str) -> dict[str, range]:
    """The lines (1-based) of every theorem."""
    starts = [
        (match.group(1), number)
        for number, line in enumerate(text.splitlines(), 1)
        if (match := _THEOREM.match(line))
    ]
    ends = [start for _, start in starts[1:]] + [len(text.splitlines()) + 1]
    return {name: range(start, end) for (name, start), end in zip(starts, ends, strict=True)}


def test_every_tactic_proves_and_refuses(lean_files: LeanFiles) -> None:
    source = (CASES / "tactics.lean").read_text(encoding="utf-8")
    places = theorem_lines(source)
    proved = [name for name in places if name.endswith("_true")]
    refused = [name for name in places if name.endswith("_false")]
    assert len(proved) + len(refused) == len(places)
    assert len(refused) >= 60
    asked = "".join(f"\n#print axioms {name}" for name in proved)
    messages = lean_files.run(source + asked, "Tactics")
    errors = {
        name: text
        for severity, line, text in messages
        for name, lines in places.items()
        if severity == "error" and line in lines
    }
    assert {name: errors[name] for name in proved if name in errors} == {}
    assert [name for name in refused if name not in errors] == []
    assert {n: errors[n] for n in refused if _NOT_A_REFUSAL.search(errors[n])} == {}
    answers = [text for _, line, text in messages if line > len(source.splitlines())]
    assert len(answers) == len(proved)
    assert [answer for answer in answers if "sorryAx" in answer] == []


@pytest.mark.parametrize("name", ["notation", "recursion"])
def test_commands_print_what_they_must(lean_files: LeanFiles, name: str) -> None:
    """Every `--⊢` comment names what the command on its line must print; nothing else fails."""
    text = (CASES / f"{name}.lean").read_text(encoding="utf-8")
    wanted = {
        number: line.split("--⊢ ")[1]
        for number, line in enumerate(text.splitlines(), 1)
        if "--⊢ " in line and not line.startswith("--")
    }
    messages = [row for row in lean_files.run(text, name.title()) if row[0] != "warning"]
    found = {line: text for _, line, text in messages}
    assert {n: found.get(n) for n in wanted if wanted[n] not in found.get(n, "")} == {}
    assert [row for row in messages if row[1] not in wanted] == []
