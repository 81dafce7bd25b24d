"""The frames between engine and hosts as typed values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from prover.lean.child import ChildLimits, Outcome
from prover.lean.gate import Policy
from prover.lean.trust import CheckState
from prover.lean.wire import Frame

CANDIDATE = "Candidate"  # one module name for targets and candidates: private names then agree


class Role(StrEnum):
    """How a host elaborates. `warm`: from an imported header; `fork`: Lean's own program in a
    forked child; `process`: a whole Lean per check."""

    WARM = "warm"
    FORK = "fork"
    PROCESS = "process"


class HostConfig(BaseModel):
    """First frame of a host's life. header: what a warm host imports. scratch: a folder it may make
    where it cannot have a file system of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    role: Role
    library: Path
    lean_path: Path
    scratch: Path
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


@dataclass(frozen=True)
class CheckOrder:
    """One check. Blobs: the source (UTF-8), and the compiled target if `target` names one.

    policy, ours: see `gate.py`. target: a name under which the host remembers the target. audit:
    False to get the compiled module back instead (targets themselves). kernel: declarations go
    through the kernel while they are elaborated, although the audit's replay decides.
    """

    policy: Policy
    ours: int
    heartbeats: int
    wall_seconds: float
    memory_mb: int
    output_bytes: int
    target: str | None = None
    audit: bool = True
    kernel: bool = False

    @property
    def limits(self) -> ChildLimits:
        return ChildLimits(self.wall_seconds, self.memory_mb, self.output_bytes)

    def frame(self) -> Frame:
        return vars(self)

    @classmethod
    def of(cls, frame: Frame) -> CheckOrder:
        return cls(**{**frame, "policy": Policy(frame["policy"])})


@dataclass(frozen=True)
class Forbidden:
    """A command that was refused before it ran."""

    what: str
    line: int


@dataclass(frozen=True)
class Elaboration:
    """What elaborating a source came to. Only the audit of the compiled module can lead to
    acceptance; the exit status merely tells a silent crash from a silent success.

    output: Lean's JSON messages, one a line. module: the compiled module, if Lean wrote one (it
    does so only without errors). commands: how commands were looked at before they ran. kernel: the
    kernel has checked the declarations here, too. other_header: the source has another header than
    this warm host (in normal form); nothing was elaborated.
    """

    outcome: Outcome
    status: int = 0
    output: bytes = b""
    module: bytes | None = None
    diagnostics: str = ""
    forbidden: Forbidden | None = None
    commands: CheckState = CheckState.NOT_CHECKED
    kernel: bool = True
    other_header: str | None = None
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory_mb: float = 0.0


@dataclass(frozen=True)
class Audit:
    """What the audit came to. record: an AuditRecord as JSON, when the audit came to its end.
    refused_by_kernel: every check before the replay held."""

    outcome: Outcome
    diagnostics: str = ""
    record: bytes | None = None
    refused_by_kernel: bool = False
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory_mb: float = 0.0


@dataclass(frozen=True)
class CheckReply:
    """A host's answer. audit: None when there was nothing to audit or none was asked for."""

    elaboration: Elaboration
    audit: Audit | None = None

    def frame(self) -> tuple[Frame, list[bytes]]:
        """Blobs: output, module, audit record (empty when there is none)."""
        elaboration = dict(vars(self.elaboration))
        audit = dict(vars(self.audit)) if self.audit else None
        blobs = [
            elaboration.pop("output"),
            elaboration.pop("module") or b"",
            (audit.pop("record") or b"") if audit else b"",
        ]
        if self.elaboration.forbidden is not None:
            elaboration["forbidden"] = vars(self.elaboration.forbidden)
        return {"elaboration": elaboration, "audit": audit}, blobs

    @classmethod
    def of(cls, frame: Frame, blobs: Sequence[bytes]) -> CheckReply:
        """Raises KeyError, TypeError or ValueError when it is not such a frame."""
        output, module, record = blobs
        fields = frame["elaboration"]
        forbidden = fields.pop("forbidden")
        elaboration = Elaboration(
            **{
                **fields,
                "outcome": Outcome(fields["outcome"]),
                "commands": CheckState(fields["commands"]),
            },
            output=output,
            module=module or None,
            forbidden=Forbidden(**forbidden) if forbidden else None,
        )
        audit = frame["audit"]
        if audit is None:
            return cls(elaboration)
        audited = Audit(**{**audit, "outcome": Outcome(audit["outcome"])}, record=record or None)
        return cls(elaboration, audited)
