"""A Lean language server as a checker: `lean --server`, the protocol that every Lean since 4.9 has.

A document is opened once per header and then only edited, so that its imports are loaded once.
Requests used: `initialize`, `textDocument/didOpen` and `didChange` (whole text),
`textDocument/waitForDiagnostics`, `$/lean/plainGoal`. Documents are "untitled": for those the
server does not ask Lake. The report delay is 0: every check would pay its default of 200 ms.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.lean.jail import needed_paths
from prover.lean.limits import Limits
from prover.lean.messages import HEARTBEAT_KIND, SORRY_KIND, Message, Severity

DOCUMENTS = 3  # headers kept open in one server; each is a process with its imports
START_SECONDS = 120.0
POLL_SECONDS = 0.05
_PAGE_MB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
_TICKS = os.sysconf("SC_CLK_TCK")
_GOALS_ACCOMPLISHED = 2
_SEVERITIES = {1: Severity.ERROR, 2: Severity.WARNING}
_SORRY = re.compile(r"declaration uses ['`]sorry['`]")
_HEARTBEATS = re.compile(r"\(deterministic\) timeout at .*maximum number of heartbeats", re.DOTALL)


class ServerLost(Exception):
    """The server went away, or said something that is not its protocol."""


class LimitReached(Exception):
    """A limit of the request was reached; the server has been killed. what: seconds or memory."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


@dataclass(frozen=True)
class Reported:
    """What the server says about a text."""

    messages: tuple[Message, ...]
    seconds: float
    cpu_seconds: float
    peak_memory_mb: float


class LanguageServer:
    """One server process. Used by one thread; a request that breaks it leaves it dead."""

    def __init__(self, lean: Path, search_path: Sequence[Path], heartbeats: int) -> None:
        """heartbeats: `maxHeartbeats` of everything it elaborates. Raises ServerLost."""
        self.heartbeats = heartbeats
        needed = os.pathsep.join(map(str, needed_paths(lean.parent.parent, *search_path)))
        command = [sys.executable, "-m", "prover.lean.jail", needed, str(lean), "--server"]
        command += ["-Dserver.reportDelayMs=0", f"-DmaxHeartbeats={heartbeats}", "-j1"]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            cwd="/",
            env=lean_environment(lean, search_path),
        )
        self._buffer = b""
        self._documents: OrderedDict[str, str] = OrderedDict()  # header -> uri
        self._versions: dict[str, int] = {}
        self._texts: dict[str, str] = {}
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        self._numbers = 0
        self._peak = 0.0
        try:
            self.protections = self._read_protections()
            deadline = time.monotonic() + START_SECONDS
            self._call(
                "initialize",
                {"processId": None, "rootUri": None, "capabilities": {}},
                deadline,
                memory_mb=None,
            )
        except LimitReached as error:
            raise ServerLost("the language server did not start in time") from error
        self._send({"method": "initialized", "params": {}})

    def _read_protections(self) -> tuple[str, ...]:
        """The jail's line; the program after it has no standard error any more."""
        assert self._process.stderr is not None
        line = self._process.stderr.readline()
        try:
            names = json.loads(line)
        except ValueError as error:
            self.kill()
            raise ServerLost(f"the language server did not start: {line[:200]!r}") from error
        return tuple(str(name) for name in names)

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        """From another thread, in the middle of a request: the request raises ServerLost."""
        if self.alive:
            self._kill_processes()

    def kill(self) -> None:
        """End the server and the processes of its documents."""
        self._kill_processes()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()

    def _kill_processes(self) -> None:
        """Those of documents are in sessions of their own."""
        for pid in (*_descendants(self._process.pid), self._process.pid):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)

    def report(self, header: str, text: str, limits: Limits) -> Reported:
        """Elaborate a text and return what Lean says. header: names the imports of the text; texts
        with the same header are edits of one document. Raises ServerLost or LimitReached."""
        began = time.monotonic()
        cpu = self._cpu_seconds()
        self._peak = 0.0
        uri = self._show(header, text)
        self._wait(uri, began + limits.wall_seconds, limits.memory_mb)
        lines = text.split("\n")
        messages = tuple(
            message
            for raw in self._diagnostics.get(uri, [])
            if (message := _message(raw, lines)) is not None
        )
        return Reported(
            messages=tuple(sorted(messages, key=lambda m: (m.line, m.column))),
            seconds=time.monotonic() - began,
            cpu_seconds=max(0.0, self._cpu_seconds() - cpu),
            peak_memory_mb=self._peak,
        )

    def goals(
        self, header: str, text: str, line: int, column: int, limits: Limits
    ) -> tuple[str, ...] | None:
        """The goals at a position (line from 1, column from 0) of a text; None outside of proofs.

        Raises ServerLost or LimitReached.
        """
        deadline = time.monotonic() + limits.wall_seconds
        uri = self._show(header, text)
        before = text.split("\n")[line - 1][:column]
        position = {"line": line - 1, "character": len(before.encode("utf-16-le")) // 2}
        found = self._call(
            "$/lean/plainGoal",
            {"textDocument": {"uri": uri}, "position": position},
            deadline,
            limits.memory_mb,
        )
        return None if found is None else tuple(str(goal) for goal in found["goals"])

    def _show(self, header: str, text: str) -> str:
        """Make `text` the content of the header's document; returns its uri."""
        uri = self._documents.pop(header, None)
        if uri is None:
            self._numbers += 1
            uri = f"untitled:Check{self._numbers}.lean"
            self._versions[uri] = 1
            self._diagnostics[uri] = []
            document = {"uri": uri, "languageId": "lean4", "version": 1, "text": text}
            self._notify("textDocument/didOpen", {"textDocument": document})
        elif self._texts[uri] != text:
            self._versions[uri] += 1
            self._diagnostics[uri] = []
            identifier = {"uri": uri, "version": self._versions[uri]}
            change = {"textDocument": identifier, "contentChanges": [{"text": text}]}
            self._notify("textDocument/didChange", change)
        self._texts[uri] = text
        self._documents[header] = uri
        while len(self._documents) > DOCUMENTS:
            _, old = self._documents.popitem(last=False)
            self._notify("textDocument/didClose", {"textDocument": {"uri": old}})
            del self._versions[old], self._diagnostics[old], self._texts[old]
        return uri

    def _wait(self, uri: str, deadline: float, memory_mb: int) -> None:
        version = self._versions[uri]
        parameters = {"uri": uri, "version": version}
        self._call("textDocument/waitForDiagnostics", parameters, deadline, memory_mb)

    # The wire

    def _notify(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            self._process.stdin.flush()
        except OSError as error:
            self.kill()
            raise ServerLost(f"the language server is gone: {error}") from error

    def _call(
        self, method: str, parameters: dict[str, Any], deadline: float, memory_mb: int | None
    ) -> Any:
        """One request and its answer; notifications that come before it are taken in."""
        self._numbers += 1
        number = self._numbers
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            message = self._receive(deadline, memory_mb)
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    self.kill()
                    raise ServerLost(f"{method}: {message['error'].get('message', '')}")
                return message.get("result")
            if message.get("method") == "textDocument/publishDiagnostics":
                self._take(message["params"])
            elif "id" in message and "method" in message:  # the server asks something of an editor
                self._send({"id": message["id"], "result": None})

    def _take(self, published: dict[str, Any]) -> None:
        """Newer servers may send only what is new; older ones always send everything."""
        uri = published["uri"]
        if published.get("version", 0) != self._versions.get(uri):
            return
        if published.get("isIncremental"):
            self._diagnostics[uri].extend(published["diagnostics"])
        else:
            self._diagnostics[uri] = list(published["diagnostics"])

    def _receive(self, deadline: float, memory_mb: int | None) -> dict[str, Any]:
        while True:
            message = self._complete()
            if message is not None:
                return message
            self._watch(deadline, memory_mb)

    def _complete(self) -> dict[str, Any] | None:
        """The next message, when all of it has been read."""
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return None
        match = re.search(rb"content-length:\s*(\d+)", head, re.IGNORECASE)
        if match is None:
            self.kill()
            raise ServerLost("the language server sent a frame without a length")
        length = int(match.group(1))
        if len(rest) < length:
            return None
        self._buffer = rest[length:]
        try:
            message = json.loads(rest[:length])
        except ValueError as error:
            self.kill()
            raise ServerLost("the language server sent something that is not JSON") from error
        if not isinstance(message, dict):
            self.kill()
            raise ServerLost("the language server sent something that is not a message")
        return message

    def _watch(self, deadline: float, memory_mb: int | None) -> None:
        """Read more, for a moment; kill the server when a limit is passed."""
        assert self._process.stdout is not None
        descriptor = self._process.stdout.fileno()
        ready = select.select([descriptor], [], [], POLL_SECONDS)[0]
        if ready:
            piece = os.read(descriptor, 1 << 20)
            if not piece:
                self.kill()
                raise ServerLost("the language server ended")
            self._buffer += piece
        memory = sum(_resident_mb(pid) for pid in _descendants(self._process.pid))
        self._peak = max(self._peak, memory)
        if memory_mb is not None and memory > memory_mb * len(self._documents or [1]):
            self.kill()
            raise LimitReached("memory")
        if time.monotonic() > deadline:
            self.kill()
            raise LimitReached("seconds")

    def _cpu_seconds(self) -> float:
        return sum(_cpu_seconds(pid) for pid in _descendants(self._process.pid))


def lean_environment(lean: Path, search_path: Sequence[Path]) -> dict[str, str]:
    """The environment of a user's Lean: nothing of the caller's but what finding programs needs.

    LEAN_WORKER_PATH: the server starts its document processes with it. A `lean` that is a launcher
    script is found that way too; by itself the server would start its interpreter.
    """
    kept = ("PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "ELAN_HOME")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment["LEAN_PATH"] = os.pathsep.join(str(folder) for folder in search_path)
    environment["LEAN_WORKER_PATH"] = str(lean)
    environment["LEAN_SYSROOT"] = str(lean.parent.parent)
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return environment


def _message(raw: dict[str, Any], lines: list[str]) -> Message | None:
    """A diagnostic as a message; None for the editor's "goals accomplished" marks."""
    tags = raw.get("leanTags") or []
    if _GOALS_ACCOMPLISHED in tags:
        return None
    place = raw.get("fullRange") or raw["range"]
    start, end = place["start"], place["end"]
    text = str(raw["message"])
    kind = ""
    if _SORRY.match(text):
        kind = SORRY_KIND
    elif _HEARTBEATS.search(text):
        kind = HEARTBEAT_KIND
    return Message(
        severity=_SEVERITIES.get(raw.get("severity", 1), Severity.INFORMATION),
        line=start["line"] + 1,
        column=_code_points(lines, start),
        end_line=end["line"] + 1,
        end_column=_code_points(lines, end),
        text=text,
        kind=kind,
    )


def _code_points(lines: list[str], position: dict[str, int]) -> int:
    """The protocol counts UTF-16 units, Lean's own messages code points."""
    if position["line"] >= len(lines):
        return position["character"]
    units = lines[position["line"]].encode("utf-16-le")[: 2 * position["character"]]
    return len(units.decode("utf-16-le", "ignore"))


def _descendants(pid: int) -> list[int]:
    """A process and everything below it."""
    found, waiting = [], [pid]
    while waiting:
        current = waiting.pop()
        found.append(current)
        with contextlib.suppress(OSError):
            for task in Path(f"/proc/{current}/task").iterdir():
                waiting.extend(int(child) for child in (task / "children").read_text().split())
    return found


def _resident_mb(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_bytes().split()[1]) * _PAGE_MB
    except (OSError, IndexError):
        return 0.0


def _cpu_seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS
    except (OSError, IndexError):
        return 0.0
