"""Lean's messages as typed values, with the line numbers of the file the user gave us."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, ValidationError


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Message(BaseModel):
    """One message. Lines are 1-based, columns 0-based code points, as Lean prints them.

    kind: Lean's own name for the kind of message (`hasSorry`, `Tactic.unsolvedGoals`), or empty.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    severity: Severity
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None
    text: str
    kind: str = ""


class MalformedMessages(Exception):
    """Lean's output is not a list of JSON messages."""


HEARTBEAT_KIND = "runtime.maxHeartbeats"
SORRY_KIND = "hasSorry"
_UNSOLVED = "unsolved goals\n"
_KERNEL_HEARTBEATS = "(kernel) deterministic timeout"


class _Position(BaseModel):
    model_config = ConfigDict(frozen=True)

    line: int
    column: int


class _Raw(BaseModel):
    """One line of `lean --json`; other keys are ignored."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    severity: Severity
    pos: _Position
    end_pos: _Position | None = Field(default=None, alias="endPos")
    data: str
    kind: str = ""


def parse_messages(output: str, *, cut_off: bool = False) -> tuple[Message, ...]:
    """The messages of `lean --json`, one JSON object a line. Raises `MalformedMessages`.

    cut_off: the output ends where a limit was reached; lines that are not messages are skipped.
    """
    messages = []
    for line in output.split("\n"):
        if not line.strip():
            continue
        try:
            raw = _Raw.model_validate_json(line)
        except ValidationError as error:
            if cut_off:
                continue
            raise MalformedMessages(f"not a Lean message: {line[:200]}") from error
        messages.append(
            Message(
                severity=raw.severity,
                line=raw.pos.line,
                column=raw.pos.column,
                end_line=raw.end_pos.line if raw.end_pos else None,
                end_column=raw.end_pos.column if raw.end_pos else None,
                text=raw.data,
                kind=raw.kind,
            )
        )
    return tuple(messages)


def unsolved_goals(messages: tuple[Message, ...]) -> tuple[str, ...]:
    """The goals of all `unsolved goals` errors, as Lean prints them."""
    goals: list[str] = []
    for message in messages:
        if message.severity is Severity.ERROR and message.text.startswith(_UNSOLVED):
            goals.extend(message.text[len(_UNSOLVED) :].split("\n\n"))
    return tuple(goals)


def sorry_positions(messages: tuple[Message, ...]) -> tuple[tuple[int, int], ...]:
    """(line, column) of declarations that use `sorry`."""
    return tuple((m.line, m.column) for m in messages if m.kind == SORRY_KIND)


def only_heartbeat_errors(messages: tuple[Message, ...]) -> bool:
    """Whether there are errors and every one of them is the heartbeat limit."""
    errors = [m for m in messages if m.severity is Severity.ERROR]
    return bool(errors) and all(
        m.kind == HEARTBEAT_KIND or _KERNEL_HEARTBEATS in m.text for m in errors
    )
