"""What `proofmill doctor` reports."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class State(StrEnum):
    GOOD = "good"
    NOTE = "note"
    MISSING = "missing"


class Finding(BaseModel):
    """One part of the installation. mend: the command that helps, when one does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    part: str
    state: State
    detail: str
    mend: str | None = None


class DoctorReport(BaseModel):
    """usable: nothing that is needed is missing."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    usable: bool
    findings: tuple[Finding, ...]
