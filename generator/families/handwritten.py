"""The problems written by hand for this project: data/problems/handwritten.jsonl."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.assets import asset
from generator.families.family import DIFFICULTIES, Topic


class HandwrittenError(ValueError):
    """A row that is not a problem; names file, line and field."""


@dataclass(frozen=True)
class HandwrittenProblem:
    """One problem. answer: None for claims to prove. statement: `theorem ID ... : ...` without
    `:=`, None where the library has no words for it."""

    id: str
    problem: str
    answer: str | None
    topic: Topic
    difficulty: int
    statement: str | None


def _text(row: Mapping[str, object], field: str, where: str) -> str:
    value = row.get(field)
    if not isinstance(value, str) or not value:
        raise HandwrittenError(f"{where}: field {field!r} must be a text")
    return value


def _optional(row: Mapping[str, object], field: str, where: str) -> str | None:
    return None if row.get(field) is None else _text(row, field, where)


def _problem(row: Mapping[str, object], where: str) -> HandwrittenProblem:
    topic, difficulty = _text(row, "topic", where), row.get("difficulty")
    if topic not in set(Topic):
        raise HandwrittenError(f"{where}: field 'topic' must be one of {', '.join(Topic)}")
    if not isinstance(difficulty, int) or difficulty not in DIFFICULTIES:
        raise HandwrittenError(f"{where}: field 'difficulty' must be 1 to 5")
    return HandwrittenProblem(
        id=_text(row, "id", where),
        problem=_text(row, "problem", where),
        answer=_optional(row, "answer", where),
        topic=Topic(topic),
        difficulty=difficulty,
        statement=_optional(row, "statement", where),
    )


def read_handwritten(path: Path) -> tuple[HandwrittenProblem, ...]:
    """The problems of a file. Raises HandwrittenError naming file, line and field."""
    problems: list[HandwrittenProblem] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        where = f"{path}:{number}"
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise HandwrittenError(f"{where}: not JSON ({error.msg})") from error
        if not isinstance(row, dict):
            raise HandwrittenError(f"{where}: not a JSON object")
        problems.append(_problem(row, where))
    return tuple(problems)


@cache
def handwritten() -> tuple[HandwrittenProblem, ...]:
    """All problems that come with the program."""
    return read_handwritten(asset("problems", "handwritten.jsonl"))
