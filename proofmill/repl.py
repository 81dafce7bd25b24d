"""`proofmill repl`: the community REPL's JSON protocol over any engine (leanprover-community/repl).

Requests are JSON objects separated by blank lines. An environment is the text that leads to it:
a command with `env` is elaborated behind that text, in a process of its own under the usual limits,
so nothing a command does can reach another, and a timeout loses nothing. A proof state is a `sorry`
with the tactics put in its place so far; every step is elaborated by Lean inside its declaration.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from proofmill.rundir import write_text
from prover.lean.engine import CheckResult, FileCheck, LeanEngine
from prover.lean.holes import (
    Hole,
    HoleKind,
    Steps,
    block,
    find_holes,
    line_column,
    run_steps,
    words,
)
from prover.lean.limits import Limits
from prover.lean.messages import Message, Severity
from prover.lean.verdict import INFRASTRUCTURE, LIMITS_REACHED, Reason

COMPLETED = "Completed"
OPEN_GOALS = "Incomplete: open goals remain"
WITH_SORRY = "Incomplete: contains sorry"

_SEVERITIES = {
    Severity.INFORMATION: "info",
    Severity.WARNING: "warning",
    Severity.ERROR: "error",
}
# Between the texts of two commands. A command that breaks off is ended here by the parser, as the
# end of input would end it, instead of swallowing what follows.
_SEAM = "\n\nsection\nend\n"
_OPTIONS = ("allTactics", "rootGoals", "infotree")

Response = dict[str, Any]


class _Request(BaseModel):
    """Fields that are not known are ignored, as by the original (`gc` is sent by some clients)."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class ProofStep(_Request):
    proofState: int  # noqa: N815  the wire's name
    tactic: str


class PickleEnvironment(_Request):
    env: int
    pickleTo: Path  # noqa: N815


class UnpickleEnvironment(_Request):
    unpickleEnvFrom: Path  # noqa: N815


class PickleProofState(_Request):
    proofState: int  # noqa: N815
    pickleTo: Path  # noqa: N815


class UnpickleProofState(_Request):
    unpickleProofStateFrom: Path  # noqa: N815
    env: int | None = None


class Command(_Request):
    cmd: str
    env: int | None = None
    allTactics: bool | None = None  # noqa: N815
    rootGoals: bool | None = None  # noqa: N815
    infotree: str | None = None


class File(_Request):
    path: Path
    env: int | None = None
    allTactics: bool | None = None  # noqa: N815
    rootGoals: bool | None = None  # noqa: N815
    infotree: str | None = None


# The original tells requests apart by the first decoder that fits, in this order.
_KINDS = (
    ProofStep,
    PickleEnvironment,
    UnpickleEnvironment,
    PickleProofState,
    UnpickleProofState,
    Command,
    File,
)


class Environment(BaseModel):
    """source: everything that was elaborated to get here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str = ""


class ProofState(BaseModel):
    """A hole in a source, and the tactics that have run in it. errors: what is wrong elsewhere in
    the source anyway, while `sorry` stands in the hole."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    start: int
    kind: HoleKind
    goal: str
    errors: tuple[str, ...] = ()
    tactics: tuple[str, ...] = ()

    @property
    def hole(self) -> Hole:
        return Hole(self.start, self.start + len("sorry"), self.kind, self.goal)


class Pickled(BaseModel):
    """What a pickle file holds: text, and the engine it was elaborated by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: str = Field(default="proofmill repl 1", pattern="^proofmill repl 1$")
    engine: str
    environment: Environment | None = None
    proof_state: ProofState | None = None


class Refused(Exception):
    """A request that is answered by an error: `{"message": ...}`."""


class Repl:
    """The state of one session. Environments and proof states are numbered from 0 and kept."""

    def __init__(self, engine: LeanEngine, limits: Limits) -> None:
        self._engine = engine
        self._limits = limits
        self._environments: list[Environment] = []
        self._states: list[ProofState] = []

    def answer(self, text: str) -> Response:
        """The response to one request, whatever it is."""
        try:
            return self._dispatch(_parse(text))
        except Refused as refusal:
            return {"message": str(refusal)}

    def _dispatch(self, request: _Request) -> Response:
        if isinstance(request, ProofStep):
            return self._step(self._state(request.proofState), request.tactic)
        if isinstance(request, Command):
            return self._command(request, request.cmd)
        if isinstance(request, File):
            return self._command(request, _read(request.path))
        if isinstance(request, PickleEnvironment):
            self._write(request.pickleTo, environment=self._environment(request.env))
            return {"env": request.env}
        if isinstance(request, UnpickleEnvironment):
            pickled = self._load(request.unpickleEnvFrom)
            if pickled.environment is None:
                raise Refused(f"{request.unpickleEnvFrom}: holds a proof state, no environment")
            return {"env": self._add_environment(pickled.environment)}
        if isinstance(request, PickleProofState):
            state = self._state(request.proofState)
            self._write(request.pickleTo, proof_state=state)
            return self._shown(state, self._run(state))
        assert isinstance(request, UnpickleProofState)
        pickled = self._load(request.unpickleProofStateFrom)
        if pickled.proof_state is None:
            raise Refused(f"{request.unpickleProofStateFrom}: holds no proof state")
        return self._shown(pickled.proof_state, self._run(pickled.proof_state))

    # Commands

    def _command(self, request: Command | File, text: str) -> Response:
        for option in _OPTIONS:
            if getattr(request, option):
                raise Refused(f"{option} is not supported by proofmill's REPL")
        before = "" if request.env is None else self._environment(request.env).source + _SEAM
        source = before + text
        offset = before.count("\n")
        result = self._check(source)
        messages = [_moved(m, -offset) for m in result.messages if m.line > offset]
        holes = find_holes(source, self._check, start=len(before))
        unfinished = any("unterminated" in m.text for m in messages)
        after = Environment(source=before if unfinished else source)
        response: Response = {"env": self._add_environment(after)}
        if messages:
            response["messages"] = [_message(message) for message in messages]
        if holes:
            wrong = tuple(m.text for m in result.messages if m.severity is Severity.ERROR)
            response["sorries"] = [self._sorry(source, hole, offset, wrong) for hole in holes]
        return response

    def _sorry(self, source: str, hole: Hole, offset: int, errors: tuple[str, ...]) -> Response:
        state = _root(source, hole, errors)
        return {
            "pos": _position(source, hole.start, offset),
            "endPos": _position(source, hole.end, offset),
            "goal": hole.goal,
            "proofState": self._add_state(state),
        }

    # Tactics

    def _step(self, state: ProofState, tactic: str) -> Response:
        if not tactic.strip():
            raise Refused("Lean error:\nan empty tactic")
        new = state.model_copy(update={"tactics": (*state.tactics, tactic)})
        steps = self._run(new)
        if steps.error is not None:
            raise Refused(f"Lean error:\n{steps.error}")
        return self._shown(new, steps)

    def _run(self, state: ProofState) -> Steps:
        return run_steps(state.hole, state.source, list(state.tactics), self._check)

    def _shown(self, state: ProofState, steps: Steps) -> Response:
        """The response that shows a state whose steps have run."""
        response: Response = {"proofState": self._add_state(state), "goals": list(steps.goals)}
        lines = sum(len(tactic.strip("\n").rstrip().splitlines()) for tactic in state.tactics[:-1])
        last = [_moved(m, -lines) for m in steps.messages if m.line > lines]
        told = [_message(message) for message in last if message.severity is not Severity.ERROR]
        if told:
            response["messages"] = told
        sorries = self._inner_holes(state, steps)
        if sorries:
            response["sorries"] = sorries
        response["proofStatus"] = _status(state, steps)
        return response

    def _inner_holes(self, state: ProofState, steps: Steps) -> list[Response]:
        """Proof states for the `sorry`s of the last tactic."""
        if not state.tactics or not list(words(state.tactics[-1])):
            return []
        text, _ = block(state.hole, state.source, state.tactics)
        source = state.source[: state.start] + text + state.source[state.hole.end :]
        earlier, _ = block(state.hole, state.source, state.tactics[:-1])
        first = state.start + len(earlier) - len("done)")
        holes = find_holes(source, self._check, start=first)
        # The goals that these steps leave open are an error of the source, too.
        left = ("unsolved goals\n" + "\n\n".join(steps.goals),) if steps.goals else ()
        errors = (*state.errors, *steps.outside, *left)
        return [
            {
                "goal": hole.goal,
                "proofState": self._add_state(_root(source, hole, errors)),
            }
            for hole in holes
            if hole.start < state.start + len(text)
        ]

    # The engine

    def _check(self, source: str) -> CheckResult:
        try:
            source.encode()
        except UnicodeEncodeError:
            raise Refused("the text is not Unicode: it has a lone surrogate") from None
        result = self._engine.check(FileCheck(source=source, limits=self._limits))
        reason = result.verdict.reason
        stopped = reason in INFRASTRUCTURE or reason in LIMITS_REACHED
        heartbeats = reason is Reason.HEARTBEATS and result.messages
        if reason is Reason.FORBIDDEN_COMMAND or (stopped and not heartbeats):
            raise Refused(f"{reason}: {result.verdict.detail}")
        return result

    # Numbers

    def _environment(self, number: int) -> Environment:
        if not 0 <= number < len(self._environments):
            raise Refused("Unknown environment.")
        return self._environments[number]

    def _state(self, number: int) -> ProofState:
        if not 0 <= number < len(self._states):
            raise Refused("Unknown proof state.")
        return self._states[number]

    def _add_environment(self, environment: Environment) -> int:
        self._environments.append(environment)
        return len(self._environments) - 1

    def _add_state(self, state: ProofState) -> int:
        self._states.append(state)
        return len(self._states) - 1

    # Files

    def _write(self, path: Path, **content: Environment | ProofState) -> None:
        pickled = Pickled.model_validate({"engine": self._engine.fingerprint, **content})
        try:
            write_text(path, pickled.model_dump_json())
        except OSError as error:
            raise Refused(f"{path}: cannot be written: {error.strerror}") from error

    def _load(self, path: Path) -> Pickled:
        try:
            pickled = Pickled.model_validate_json(_read(path))
        except ValidationError:
            raise Refused(f"{path}: not a pickle file of proofmill's REPL") from None
        if pickled.engine != self._engine.fingerprint:
            raise Refused(f"{path}: was made by another engine or another library")
        return pickled


def _root(source: str, hole: Hole, errors: tuple[str, ...]) -> ProofState:
    return ProofState(
        source=source, start=hole.start, kind=hole.kind, goal=hole.goal, errors=errors
    )


def _status(state: ProofState, steps: Steps) -> str:
    """What the original says about a state. Completed also needs that the file's audit found
    nothing; a `sorry` in it is this state's own unless the file has others."""
    reason = steps.verdict.reason
    if steps.goals:
        return OPEN_GOALS
    own = any(list(words(tactic)) for tactic in state.tactics)
    others = len(list(words(state.source))) > 1
    if own or (reason is Reason.SORRY and not others):
        return WITH_SORRY
    new = [text for text in steps.outside if text not in state.errors]
    if new:
        return f"Error: {new[0]}"
    if reason is Reason.KERNEL_REJECTED:
        return f"Error: kernel type check failed: {steps.verdict.detail}"
    if reason in (Reason.AXIOM_NOT_ALLOWED, Reason.UNSAFE_DECLARATION):
        return f"Error: {steps.verdict.detail}"
    return COMPLETED


def _parse(text: str) -> _Request:
    """Raises Refused."""
    for kind in _KINDS:
        try:
            return kind.model_validate_json(text, strict=False)
        except ValidationError as error:
            first = error.errors()[0]
            if first["type"] == "json_invalid":
                raise Refused(f"Could not parse JSON:\n{first['ctx']['error']}") from None
    raise Refused(
        "Could not parse as a valid JSON command: no request has these fields with these types"
    )


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8 text"
        raise Refused(f"{path}: cannot be read: {reason}") from error


def _moved(message: Message, lines: int) -> Message:
    end = message.end_line
    return message.model_copy(
        update={"line": message.line + lines, "end_line": None if end is None else end + lines}
    )


def _message(message: Message) -> Response:
    end = None
    if message.end_line is not None:
        end = {"line": message.end_line, "column": message.end_column}
    return {
        "severity": _SEVERITIES[message.severity],
        "pos": {"line": message.line, "column": message.column},
        "endPos": end,
        "data": message.text.strip(),
    }


def _position(source: str, offset: int, lines: int) -> Response:
    line, column = line_column(source, offset)
    return {"line": line - lines, "column": column}


def read_requests(lines: TextIO) -> Iterator[str]:
    """The requests of a stream: runs of lines between blank ones; comment lines are left out."""
    current: list[str] = []
    for line in lines:
        stripped = line.rstrip()
        if not stripped:
            if current:
                yield "".join(current)
            current = []
        elif current or not stripped.startswith(("#", "--")):
            current.append(stripped)
    if current:
        yield "".join(current)
