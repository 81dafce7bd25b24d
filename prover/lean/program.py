"""Elaboration by Lean's own program, `lean_main`: the fallback when warm hosts do not work.

Without Lean's parser in this process, which commands are allowed is decided on the source's words
(`word_gate.py`), which the trust record says; the sandbox and the audit are the same.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from pathlib import Path

from prover.lean.child import Outcome, run_in_child
from prover.lean.hostwire import CANDIDATE, CheckOrder, Elaboration, Forbidden, Role
from prover.lean.native import Native
from prover.lean.sandbox import Sandbox
from prover.lean.trust import CheckState
from prover.lean.warm import compiled_module
from prover.lean.word_gate import word_refusal


class ProgramElaborator:
    """Elaborates whole files: by `lean_main` in a forked child, or in a whole new process."""

    pids: frozenset[int] = frozenset()

    def __init__(self, native: Native, role: Role, sandbox: Sandbox) -> None:
        self._native = native
        self._role = role
        self._sandbox = sandbox

    def elaborate(self, order: CheckOrder, source: bytes) -> Elaboration:
        """Elaborate one source. Raises OSError when there can be no child or no file."""
        refused = word_refusal(source, order.policy, order.ours, order.heartbeats, self._native)
        if refused is not None:
            line = source[: refused.position].count(b"\n") + 1
            return Elaboration(
                outcome=Outcome.FINISHED,
                forbidden=Forbidden(refused.what, line),
                commands=CheckState.FAILED,
            )
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
            commands=CheckState.TOKENS,
            seconds=report.seconds,
            cpu_seconds=report.cpu_seconds,
            peak_memory_mb=report.peak_memory_mb,
        )


def _lean_main(native: Native, arguments: list[str]) -> None:
    words = [b"lean", *(argument.encode() for argument in arguments)]
    vector = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    entry = native.function("lean_main", ctypes.c_int, ctypes.c_int, ctypes.c_void_p)
    entry(len(words), vector)
