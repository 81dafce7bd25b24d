"""The frames between engine and hosts as typed values."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from prover.lean.audit import AuditRecord
from prover.lean.child import ChildLimits, Outcome
from prover.lean.gate import Policy

CANDIDATE = "Candidate"  # one module name for targets and candidates: private names then agree


class Role(StrEnum):
    """What a host does. `warm` elaborates from an imported header, `fork` runs Lean's own program
    in a forked child, `process` starts a whole Lean per check; `audit` audits."""

    WARM = "warm"
    FORK = "fork"
    PROCESS = "process"
    AUDIT = "audit"


class HostConfig(BaseModel):
    """First frame of a host's life. header: what a warm host imports."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    library: Path
    lean_path: Path
    directory: Path
    header: str = ""


class HostReady(BaseModel):
    """A host's first reply. messages: Lean's, when a header does not import. protections: what is
    on around its children."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ready: bool
    pid: int
    error: str = ""
    protections: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()


class ElaborateRequest(BaseModel):
    """policy, ours: see `gate.py`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    policy: Policy
    ours: int = 0
    heartbeats: int
    wall_seconds: float
    memory_mb: int
    output_bytes: int

    @property
    def child_limits(self) -> ChildLimits:
        return ChildLimits(self.wall_seconds, self.memory_mb, self.output_bytes)


class ForbiddenCommand(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    what: str
    line: int


class Elaboration(BaseModel):
    """Reply of an elaborating host. output: Lean's JSON messages, one a line. The compiled module
    is a blob, if Lean wrote one (it does so only without errors). Only its audit can lead to
    acceptance; the exit status merely tells a silent crash from a silent success.

    inspected: the candidate's commands were looked at before they ran. other_header: the source
    has another header than this warm host (in normal form); nothing was elaborated.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    outcome: Outcome
    status: int = 0
    output: str = ""
    diagnostics: str = ""
    forbidden: ForbiddenCommand | None = None
    inspected: bool = False
    other_header: str | None = None
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory_mb: float = 0.0


class AuditRequest(BaseModel):
    """The compiled candidate comes as the first blob, the compiled target, if any, as the second.

    target: a name for the target, under which the host remembers it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    target: str | None = None
    heartbeats: int
    wall_seconds: float
    memory_mb: int

    @property
    def child_limits(self) -> ChildLimits:
        return ChildLimits(self.wall_seconds, self.memory_mb, 1 << 16)


class AuditReply(BaseModel):
    """Reply of an audit host. record is None when the audit itself did not come to its end."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    outcome: Outcome
    diagnostics: str = ""
    record: AuditRecord | None = None
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory_mb: float = 0.0
