"""Lean's messages as typed values, with the line numbers of the file the user gave us."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


class Message(BaseModel):
    """One message. Lines are 1-based, columns 0-based code points, as Lean prints them."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    severity: Severity
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None
    text: str
