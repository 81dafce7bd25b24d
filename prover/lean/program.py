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

from prover.lean.child import run_in_child
from prover.lean.hostwire import CANDIDATE, CheckOrder, Elaboration, Role
from prover.lean.native import Native
from prover.lean.sandbox import Sandbox
from prover.lean.warm import compiled_module


class ProgramElaborator:
    """Elaborates whole files: by `lean_main` in a forked child, or in a whole new process."""

    pids: frozenset[int] = frozenset()

    def __init__(self, native: Native, role: Role, sandbox: Sandbox) -> None:
        self._native = native
        self._role = role
        self._sandbox = sandbox

    def elaborate(self, order: CheckOrder, source: bytes) -> Elaboration:
        """Elaborate one source. Raises OSError when there can be no child or no file."""
        directory = Path(tempfile.mkdtemp(prefix="check-", dir=self._sandbox.scratch))
        try:
            return self._run(order, source, directory)
        finally:
            shutil.rmtree(directory, ignore_errors=True)

    def _run(self, order: CheckOrder, source: bytes, directory: Path) -> Elaboration:
        (directory / f"{CANDIDATE}.lean").write_bytes(source)
        arguments = [
            "--json",
            "-j1",
            f"-DmaxHeartbeats={order.heartbeats}",
            "-o",
            f"{CANDIDATE}.olean",
            f"{CANDIDATE}.lean",
        ]

        def body(_: int) -> None:
            os.chdir(directory)
            if self._role is Role.PROCESS:
                command = [sys.executable, "-m", "prover.lean.lean_main", *arguments]
                os.execv(sys.executable, command)
            _lean_main(self._native, arguments)  # exits by itself when it has written a module

        report = run_in_child(body, order.limits, self._sandbox.seal)
        return Elaboration(
            outcome=report.outcome,
            status=report.status,
            output=report.output,
            module=compiled_module(directory / f"{CANDIDATE}.olean"),
            diagnostics=report.diagnostics.decode(errors="replace"),
            seconds=report.seconds,
            cpu_seconds=report.cpu_seconds,
            peak_memory_mb=report.peak_memory_mb,
        )


def _lean_main(native: Native, arguments: list[str]) -> None:
    words = [b"lean", *(argument.encode() for argument in arguments)]
    vector = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    entry = native.function("lean_main", ctypes.c_int, ctypes.c_int, ctypes.c_void_p)
    entry(len(words), vector)
