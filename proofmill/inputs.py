"""Reading the user's JSONL files: problems and statements. Mistakes name file, line and field."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from proofmill.errors import InputError
from prover.lean.source import ENGINE_HEADER, Statement, parse_statement


class ProblemRow(BaseModel):
    """A row of --problems: words, the answer when known, an aligned statement when there is one."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str = Field(min_length=1)
    problem: str = Field(min_length=1)
    answer: str | None = None
    statement: str | None = None

    @field_validator("id", "answer", mode="before")
    @classmethod
    def _number_is_text(cls, value: Any) -> Any:
        return str(value) if isinstance(value, int | float) else value


class StatementRow(BaseModel):
    """A row of --statements and of `proofmill eval`: a Lean theorem, its body empty or `sorry`."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    name: str = Field(min_length=1)
    statement: str = Field(min_length=1)
    header: str = ""

    def resolve(self, header: str) -> Statement:
        """The statement under its own header, or under the engine's (`engine`). ValueError when
        the text holds no theorem."""
        return parse_statement(
            self.statement, header=ENGINE_HEADER if header == "engine" else self.header
        )


RowType = TypeVar("RowType", bound=BaseModel)


def read_rows(path: Path, kind: type[RowType]) -> list[RowType]:
    """All rows of a JSONL file. Raises InputError; an empty file is a mistake too."""
    rows = [_row(path, number, text, kind) for number, text in _lines(path)]
    if not rows:
        raise InputError(f"{path}: no rows in the file")
    return rows


def read_problems(path: Path) -> list[ProblemRow]:
    rows = read_rows(path, ProblemRow)
    _unique(path, [row.id for row in rows], "id")
    return rows


def read_statements(path: Path) -> list[StatementRow]:
    rows = read_rows(path, StatementRow)
    _unique(path, [row.name for row in rows], "name")
    for number, row in enumerate(rows, start=1):
        try:
            row.resolve("own")
        except ValueError as error:
            raise InputError(
                f"{path}: row {number} ({row.name}): field statement: {error}"
            ) from None
    return rows


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 text: {error}") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, line


def _row(path: Path, number: int, text: str, kind: type[RowType]) -> RowType:
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{path}: line {number}: not valid JSON: {error.msg} at column {error.colno}"
        ) from None
    try:
        json.dumps(raw, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise InputError(
            f"{path}: line {number}: holds half of a surrogate pair (\\ud800 to \\udfff), "
            "which is no text"
        ) from None
    if not isinstance(raw, dict):
        raise InputError(f"{path}: line {number}: a JSON object is expected")
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise InputError(f"{path}: line {number}: field {field}: {first['msg'].lower()}") from None


def _unique(path: Path, names: list[str], field: str) -> None:
    seen: dict[str, int] = {}
    for number, name in enumerate(names, start=1):
        if name in seen:
            raise InputError(
                f"{path}: rows {seen[name]} and {number}: field {field}: {name!r} appears twice"
            )
        seen[name] = number
