"""Elaboration by Lean's own program, `lean_main`: the fallback when warm hosts do not work.

Commands are not inspected before they run (that needs Lean's parser in this process), which the
trust record says; the sandbox and the audit are the same.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from pathlib import Path

from prover.lean.child import ChildReport, Outcome, run_in_child, sweep_descendants
from prover.lean.hostwire import CANDIDATE, ElaborateRequest, Elaboration, HostConfig, Role
from prover.lean.native import Native
from prover.lean.sandbox import Sandbox
from prover.lean.warm import compiled_module
from prover.lean.wire import Frame


class ProgramService:
    """Elaborates whole files: by `lean_main` in a forked child, or in a whole new process."""

    def __init__(self, config: HostConfig, sandbox: Sandbox) -> None:
        self._config = config
        self._sandbox = sandbox
        self._native: Native | None = None
        if config.role is Role.FORK:
            self._native = Native(config.library)
            self._native.initialize()

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[Elaboration, list[bytes]]:
        request = ElaborateRequest.model_validate(frame)
        directory = Path(tempfile.mkdtemp(prefix="check-", dir=self._config.directory))
        try:
            return self._run(request, directory)
        finally:
            shutil.rmtree(directory, ignore_errors=True)

    def _run(self, request: ElaborateRequest, directory: Path) -> tuple[Elaboration, list[bytes]]:
        (directory / f"{CANDIDATE}.lean").write_text(request.source, encoding="utf-8")
        arguments = [
            "--json",
            "-j1",
            f"-DmaxHeartbeats={request.heartbeats}",
            "-o",
            f"{CANDIDATE}.olean",
            f"{CANDIDATE}.lean",
        ]

        def body(record: int) -> None:
            os.chdir(directory)
            if self._native is None:
                command = [sys.executable, "-m", "prover.lean.lean_main", *arguments]
                os.execv(sys.executable, command)
            _lean_main(self._native, arguments)  # exits by itself when it has written a module

        report = run_in_child(body, request.child_limits, self._sandbox.seal)
        if self._sandbox.processes_possible:
            sweep_descendants(frozenset())
        return _elaboration(report), compiled_module(directory / f"{CANDIDATE}.olean")

    def failed(self, error: OSError) -> Elaboration:
        return Elaboration(outcome=Outcome.DIED, diagnostics=f"host: {error}")


def _lean_main(native: Native, arguments: list[str]) -> None:
    words = [b"lean", *(argument.encode() for argument in arguments)]
    vector = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    entry = native.function("lean_main", ctypes.c_int, ctypes.c_int, ctypes.c_void_p)
    entry(len(words), vector)


def _elaboration(report: ChildReport) -> Elaboration:
    return Elaboration(
        outcome=report.outcome,
        status=report.status,
        output=report.output.decode(errors="replace"),
        diagnostics=report.diagnostics.decode(errors="replace"),
        seconds=report.seconds,
        cpu_seconds=report.cpu_seconds,
        peak_memory_mb=report.peak_memory_mb,
    )
