"""Mistakes in the user's files are named: file, line or row, field."""

from __future__ import annotations

from pathlib import Path

import pytest

from proofmill.errors import InputError
from proofmill.inputs import read_problems, read_statements


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_good_rows(tmp_path: Path) -> None:
    file = write(
        tmp_path / "p.jsonl",
        '{"id": 1, "problem": "2+2?", "answer": 4}\n\n{"id": "b", "problem": "x", "extra": 1}\n',
    )
    first, second = read_problems(file)
    assert (first.id, first.answer, second.id, second.answer) == ("1", "4", "b", None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("", "no rows"),
        ('{"id": "a", "problem": "x"}\n{"id": "b", ', "line 2: not valid JSON"),
        ('["a"]\n', "line 1: a JSON object"),
        ('{"id": "a", "problem": "x\\ud800"}\n', "line 1: holds half of a surrogate pair"),
        ('{"id": "a"}\n', "line 1: field problem"),
        ('{"id": "a", "problem": ""}\n', "line 1: field problem"),
        ('{"id": "a", "problem": 7}\n', "line 1: field problem"),
        ('{"id": "a", "problem": "x"}\n{"id": "a", "problem": "y"}\n', "rows 1 and 2: field id"),
    ],
)
def test_bad_problems_are_named(tmp_path: Path, text: str, named: str) -> None:
    file = write(tmp_path / "p.jsonl", text)
    with pytest.raises(InputError) as caught:
        read_problems(file)
    assert str(file) in str(caught.value)
    assert named in str(caught.value)


def test_missing_and_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_problems(tmp_path / "absent.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "a", "problem": "\xe9"}\n')
    with pytest.raises(InputError, match="not UTF-8"):
        read_problems(tmp_path / "latin.jsonl")


def test_statements_must_hold_a_theorem(tmp_path: Path) -> None:
    good = (
        '{"name": "t", "statement": "theorem t (n : ℕ) : n = n := by sorry", "header": "open Nat"}'
    )
    (row,) = read_statements(write(tmp_path / "s.jsonl", good + "\n"))
    assert row.resolve("own").header == "open Nat"
    assert row.resolve("own").text == "theorem t (n : ℕ) : n = n"
    assert row.resolve("engine").header.startswith("open Real Nat")
    bad = write(tmp_path / "bad.jsonl", good + '\n{"name": "u", "statement": "example : True"}\n')
    with pytest.raises(InputError, match=r"row 2 \(u\): field statement"):
        read_statements(bad)
