"""Kimina Lean Server's wire format (project-numina/kimina-lean-server, kimina-client 0.2.1).

Its client calls an answer valid when no message is an error and `sorries` is empty. Ours is built
so that this is the case exactly when our verdict is `accepted`: a rejection that Lean itself did
not complain about (an axiom, a changed statement, a refused command) gets an error message, and a
file that compiles but proves nothing gets an entry in `sorries`. Every result also carries the
verdict itself, in a field that the client ignores.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, model_validator

from prover.lean.engine import CheckResult
from prover.lean.messages import SORRY_KIND, Message, Severity
from prover.lean.trust import TrustRecord
from prover.lean.verdict import LIMITS_REACHED, Reason, Verdict

_SEVERITIES: dict[Severity, Literal["info", "warning", "error"]] = {
    Severity.INFORMATION: "info",
    Severity.WARNING: "warning",
    Severity.ERROR: "error",
}
NOTHING_PROVED = "nothing is proved here: the snippet has no theorem"


class _Request(BaseModel):
    """Unknown fields are ignored, as by the original."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Snippet(_Request):
    id: str = Field(min_length=1)
    code: str


class KiminaCheckRequest(_Request):
    """POST /api/check. reuse: accepted and without effect; imports are always kept warm."""

    snippets: tuple[Snippet, ...] = Field(min_length=1)
    timeout: int = Field(default=30, ge=0)
    debug: bool = False
    reuse: bool = True
    infotree: str | None = None

    @model_validator(mode="after")
    def _unique(self) -> KiminaCheckRequest:
        if len({snippet.id for snippet in self.snippets}) < len(self.snippets):
            raise ValueError("snippets must have unique ids")
        return self


def _identifier(value: Any) -> str:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value)
    raise ValueError("a string or an integer is expected")


class Code(_Request):
    """proof and code are two names of the same thing."""

    custom_id: Annotated[str, PlainValidator(_identifier, json_schema_input_type=str | int)]
    proof: str | None = None
    code: str | None = None


class KiminaVerifyRequest(_Request):
    """POST /verify and /one_pass_verify_batch."""

    codes: tuple[Code, ...] = Field(min_length=1)
    timeout: int = Field(default=300, ge=0)
    infotree_type: str | None = None
    disable_cache: bool = False


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Position(_Answer):
    """Lines count from 1, columns from 0."""

    line: int
    column: int


class KiminaMessage(_Answer):
    severity: Literal["trace", "info", "warning", "error"]
    pos: Position
    endPos: Position | None = None  # noqa: N815  the wire's name
    data: str


class KiminaSorry(_Answer):
    """pos: of the declaration that uses `sorry`."""

    pos: Position
    endPos: Position  # noqa: N815  the wire's name
    goal: str


class CommandResponse(_Answer):
    """What Lean said. time: only in the older routes."""

    env: int = 0
    messages: tuple[KiminaMessage, ...] | None = None
    sorries: tuple[KiminaSorry, ...] | None = None
    time: float | None = None


class Diagnostics(_Answer):
    """repl_uuid: names the engine. cpu_max: per cent of one core. memory_max: MiB."""

    repl_uuid: str
    cpu_max: float
    memory_max: float


class KiminaResult(_Answer):
    """Exactly one of error and response is set."""

    id: str
    time: float
    error: str | None = None
    response: CommandResponse | None = None
    diagnostics: Diagnostics | None = None
    verdict: Verdict | None = None
    trust: TrustRecord | None = None
    header: Literal["engine"] | None = None


class KiminaCheckResponse(_Answer):
    results: tuple[KiminaResult, ...]


class BackwardResult(_Answer):
    custom_id: str
    error: str | None = None
    response: CommandResponse | None = None
    verdict: Verdict | None = None


class KiminaVerifyResponse(_Answer):
    results: tuple[BackwardResult, ...]


def refused(id: str, sentence: str) -> KiminaResult:
    """An item that no engine was asked about."""
    return KiminaResult(id=id, time=0.0, error=sentence)


def kimina_result(id: str, result: CheckResult, uuid: str | None) -> KiminaResult:
    """uuid: set when the request asked for diagnostics."""
    error = _machine_error(result)
    diagnostics = None
    if uuid is not None:
        diagnostics = Diagnostics(
            repl_uuid=uuid,
            cpu_max=100 * result.cpu_seconds / result.seconds if result.seconds else 0.0,
            memory_max=result.peak_memory_mb,
        )
    return KiminaResult(
        id=id,
        time=result.seconds,
        error=error,
        response=None if error is not None else _response(result),
        diagnostics=diagnostics,
        verdict=result.verdict,
        trust=result.trust,
    )


def backward_result(result: KiminaResult) -> BackwardResult:
    """The same answer in the form of the older routes."""
    response = result.response
    if response is not None:
        response = response.model_copy(update={"time": result.time})
    return BackwardResult(
        custom_id=result.id, error=result.error, response=response, verdict=result.verdict
    )


def _machine_error(result: CheckResult) -> str | None:
    """The `error` of results that say nothing about the snippet. Clients look for "timed out"."""
    verdict = result.verdict
    reason = verdict.reason
    if reason is Reason.TIMEOUT:
        return f"Lean timed out: {verdict.detail}"
    if reason is Reason.HEARTBEATS and _has_error(result.messages):
        return None  # Lean reported it as an error of the snippet, as it does everywhere
    if verdict.infrastructure or reason in LIMITS_REACHED:
        return f"{reason}: {verdict.detail}"
    return None


def _response(result: CheckResult) -> CommandResponse:
    messages = [_message(message) for message in result.messages]
    sorries = [_sorry(message) for message in result.messages if message.kind == SORRY_KIND]
    verdict = result.verdict
    if not verdict.accepted and not _has_error(result.messages):
        start = Position(line=1, column=0)
        if verdict.reason is Reason.NO_THEOREM:
            sorries.append(KiminaSorry(pos=start, endPos=start, goal=NOTHING_PROVED))
        elif verdict.reason is not Reason.SORRY or not sorries:
            told = f"rejected ({verdict.reason}): {verdict.detail}"
            messages.append(KiminaMessage(severity="error", pos=start, data=told))
    return CommandResponse(messages=tuple(messages) or None, sorries=tuple(sorries) or None)


def _has_error(messages: tuple[Message, ...]) -> bool:
    return any(message.severity is Severity.ERROR for message in messages)


def _ends(message: Message) -> tuple[Position, Position | None]:
    end = None
    if message.end_line is not None and message.end_column is not None:
        end = Position(line=message.end_line, column=message.end_column)
    return Position(line=message.line, column=message.column), end


def _message(message: Message) -> KiminaMessage:
    start, end = _ends(message)
    return KiminaMessage(
        severity=_SEVERITIES[message.severity], pos=start, endPos=end, data=message.text.strip()
    )


def _sorry(message: Message) -> KiminaSorry:
    start, end = _ends(message)
    return KiminaSorry(pos=start, endPos=end or start, goal=message.text.strip())
