"""The other ways to check a Lean file that `benchmarks.lean_checks` compares with.

All use the same Lean library and the same compiled core library. None of them audits anything: a
peer's answer is merely "no error message".
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEAN = [sys.executable, "-m", "prover.lean.lean_main"]
HEARTBEATS = 20_000


@dataclass(frozen=True)
class Measured:
    """Wall seconds, CPU seconds of all processes involved, and each check's answer."""

    wall_seconds: float
    cpu_seconds: float
    accepted: tuple[bool, ...]

    @property
    def rate(self) -> float:
        return len(self.accepted) / self.wall_seconds


def environment(lean_path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "LEAN_PATH": str(lean_path),
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _in_threads(count: int, work: Any) -> float:
    """Run `work(index)` in `count` threads; wall seconds until all are done."""
    started = time.monotonic()
    threads = [threading.Thread(target=work, args=(index,)) for index in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - started


def process_per_check(sources: Sequence[str], lean_path: Path, workers: int) -> Measured:
    """One `lean` process per file, `workers` at a time."""
    accepted = [False] * len(sources)
    cpu = _children_cpu()
    with tempfile.TemporaryDirectory() as folder:

        def work(worker: int) -> None:
            path = Path(folder) / f"W{worker}.lean"
            for index in range(worker, len(sources), workers):
                path.write_text(sources[index], encoding="utf-8")
                command = [*LEAN, "-j1", f"-DmaxHeartbeats={HEARTBEATS}", str(path)]
                done = subprocess.run(
                    command, env=environment(lean_path), capture_output=True, check=False
                )
                accepted[index] = done.returncode == 0

        wall = _in_threads(workers, work)
    return Measured(wall, _children_cpu() - cpu, tuple(accepted))


class LanguageWorker:
    """One of Lean's language-server workers, asked to check one document after another."""

    URI = "file:///benchmark.lean"

    def __init__(self, lean_path: Path) -> None:
        command = [*LEAN, "--worker", "-Dserver.reportDelayMs=0"]
        command.append(f"-DmaxHeartbeats={HEARTBEATS}")
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(lean_path),
        )
        self._number = 0
        self._version = 1
        self._errors = False
        self._send("initialize", {"capabilities": {}, "rootUri": None}, number=self._next())
        document = {"uri": self.URI, "languageId": "lean4", "version": 1, "text": ""}
        self._send("textDocument/didOpen", {"textDocument": document})
        self._wait()

    def check(self, source: str) -> bool:
        """Replace the document, wait for its diagnostics; True when there is no error."""
        self._version += 1
        document = {"uri": self.URI, "version": self._version}
        changes = {"textDocument": document, "contentChanges": [{"text": source}]}
        self._send("textDocument/didChange", changes)
        self._wait()
        return not self._errors

    def close(self) -> None:
        self._process.kill()
        self._process.wait()

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _send(self, method: str, params: dict[str, Any], number: int | None = None) -> None:
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _wait(self) -> None:
        number = self._next()
        params = {"uri": self.URI, "version": self._version}
        self._send("textDocument/waitForDiagnostics", params, number=number)
        self._errors = False
        while True:
            message = self._receive()
            if message.get("method") == "textDocument/publishDiagnostics":
                found = message["params"]
                if found.get("version", self._version) == self._version:
                    severities = [each.get("severity") for each in found["diagnostics"]]
                    self._errors = 1 in severities
            if message.get("id") == number:
                return

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline()) != b"\r\n":
            if not line:
                raise RuntimeError("the language worker ended")
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


def language_workers(sources: Sequence[str], lean_path: Path, workers: int) -> Measured:
    """One persistent language-server worker per core, started before the clock."""
    accepted = [False] * len(sources)
    pool = [LanguageWorker(lean_path) for _ in range(workers)]
    cpu = _children_cpu()
    waiting = iter(range(len(sources)))
    lock = threading.Lock()

    def work(worker: int) -> None:
        while True:
            with lock:
                index = next(waiting, None)
            if index is None:
                return
            accepted[index] = pool[worker].check(sources[index])

    try:
        for worker in pool:
            worker.check("theorem warm : 1 + 1 = 2 := by omega\n")
        wall = _in_threads(workers, work)
    finally:
        for worker in pool:
            worker.close()
    return Measured(wall, _children_cpu() - cpu, tuple(accepted))


def pure_elaboration(sources: Sequence[str], lean_path: Path, chunk: int = 160) -> float:
    """CPU seconds of elaborating all sources as few large files, without starting Lean.

    Each source is one theorem; they are renamed apart. The CPU time of an empty file is taken off
    for every large file.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "All.lean"

        def cpu_of(text: str) -> float:
            path.write_text(text, encoding="utf-8")
            before = _children_cpu()
            command = [*LEAN, "-j1", f"-DmaxHeartbeats={HEARTBEATS}", str(path)]
            subprocess.run(command, env=environment(lean_path), capture_output=True, check=False)
            return _children_cpu() - before

        empty = min(cpu_of("") for _ in range(3))
        total = 0.0
        for start in range(0, len(sources), chunk):
            parts = []
            for index, source in enumerate(sources[start : start + chunk]):
                word, _, rest = source.partition(" ")
                name, _, statement = rest.partition(" ")
                parts.append(f"{word} {name}_{start + index} {statement}")
            total += cpu_of("\n".join(parts)) - empty
    return total
