"""A host of the toolchain engine: compiles with the user's `lean`, audits what came out.

`python -m prover.lean.toolchain_host`, started by the engine; the first frame configures it. Every
check is a fresh Lean process in the sandbox of the embedded engine's children; its module is read
here and never leaves as a file. When the toolchain is the very Lean that the wheel carries, the
audit is the embedded engine's: declarations read as data and replayed in a kernel that never saw
the candidate's source. With another Lean there is none.
"""

from __future__ import annotations

import contextlib
import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import OrderedDict
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from prover.lean.audit import Auditor, Target
from prover.lean.auditing import AuditRoom
from prover.lean.child import (
    Outcome,
    SharedChild,
    become_host,
    run_in_child,
    sweep_descendants,
)
from prover.lean.client import GRACE_SECONDS, HostFailed, HostLost
from prover.lean.closure import ROOT_MODULE, CompiledLibrary
from prover.lean.hostwire import CANDIDATE, Audit, CheckOrder, CheckReply, Elaboration
from prover.lean.jail import needed_paths, protection_names
from prover.lean.lsp import lean_environment
from prover.lean.native import LeanFailure, MissingSymbol, Native
from prover.lean.olean import MalformedOlean
from prover.lean.replay import import_clean_environment
from prover.lean.sandbox import Sandbox, prepare
from prover.lean.warm import compiled_module
from prover.lean.wire import WireClosed, WireTimeout, receive_frame, send_frame

START_SECONDS = 120.0


class AuditSettings(BaseModel):
    """library: the wheel's shared library. modules: one folder with every compiled module."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    library: Path
    modules: Path


class ToolchainHostConfig(BaseModel):
    """First frame. audit: None when there is none. roots: what its environment imports besides
    `Init`. checker: the toolchain's `leanchecker`, if any."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lean: Path
    search_path: tuple[Path, ...]
    audit: AuditSettings | None = None
    roots: tuple[str, ...] = ()
    checker: Path | None = None


class ToolchainHostReady(BaseModel):
    """A host's first reply."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    ready: bool
    error: str = ""
    protections: tuple[str, ...] = ()


class ToolchainAuditRoom(AuditRoom):
    """Audits against an environment of the user's own modules."""

    def __init__(self, audit: AuditSettings, modules: tuple[str, ...], sandbox: Sandbox) -> None:
        sys.set_int_max_str_digits(0)
        roots = (ROOT_MODULE, *modules)
        native = Native(audit.library)
        native.initialize()
        environment = import_clean_environment(native, roots)
        self._native = native
        self._library = CompiledLibrary(audit.modules, roots)
        self._auditor = Auditor(native, environment, self._library)
        self._shared = SharedChild(self._serve_requests, sandbox.seal)
        self._targets: OrderedDict[str, Target] = OrderedDict()


class ToolchainHost:
    """Answers checks in this process."""

    def __init__(self, config: ToolchainHostConfig, sandbox: Sandbox) -> None:
        """Raises LeanFailure, MissingSymbol, MalformedOlean, OSError."""
        self._config = config
        self._sandbox = sandbox
        self._room: ToolchainAuditRoom | None = None
        if config.audit is not None:
            self._room = ToolchainAuditRoom(config.audit, config.roots, sandbox)

    def check(self, order: CheckOrder, source: bytes, target: bytes) -> CheckReply:
        """One check; what stands in the machine's way becomes an answer too."""
        directory = Path(tempfile.mkdtemp(prefix="check-", dir=self._sandbox.scratch))
        keep = self._room.pids if self._room is not None else frozenset()
        try:
            elaboration = self._compile(order, source, directory)
            if elaboration.module is not None and self._config.checker is not None:
                refused = self._leanchecker(order, elaboration.module, directory)
                if refused is not None:
                    return CheckReply(elaboration, refused)
        except OSError as error:
            return CheckReply(Elaboration(outcome=Outcome.DIED, diagnostics=f"host: {error}"))
        finally:
            sweep_descendants(keep)
            shutil.rmtree(directory, ignore_errors=True)
        if not order.audit or elaboration.module is None or self._room is None:
            return CheckReply(elaboration)
        try:
            return CheckReply(elaboration, self._room.audit(order, elaboration.module, target))
        except OSError as error:
            return CheckReply(elaboration, Audit(outcome=Outcome.DIED, diagnostics=str(error)))

    def _compile(self, order: CheckOrder, source: bytes, directory: Path) -> Elaboration:
        (directory / f"{CANDIDATE}.lean").write_bytes(source)
        arguments = ["--json", "-j1", f"-DmaxHeartbeats={order.heartbeats}"]
        arguments += ["-o", f"{CANDIDATE}.olean", f"{CANDIDATE}.lean"]
        lean = self._config.lean

        def body(_: int) -> None:
            os.chdir(directory)
            environment = lean_environment(lean, self._config.search_path)
            os.execve(lean, [str(lean), *arguments], environment)

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

    def _leanchecker(self, order: CheckOrder, module: bytes, directory: Path) -> Audit | None:
        """Replay by the toolchain's own program; an Audit without a record when it refuses."""
        checker = self._config.checker
        assert checker is not None
        (directory / f"{CANDIDATE}.olean").write_bytes(module)
        search_path = (*self._config.search_path, directory)

        def body(_: int) -> None:
            os.chdir(directory)
            environment = lean_environment(self._config.lean, search_path)
            os.execve(checker, [str(checker), CANDIDATE], environment)

        report = run_in_child(body, order.limits, self._sandbox.seal)
        if report.outcome is Outcome.FINISHED and report.status == 0:
            return None
        said = (report.diagnostics or report.output).decode(errors="replace")
        if report.outcome is Outcome.FINISHED:
            said = f"{REFUSED_BY_CHECKER}{said.strip()[-300:]}"
        return Audit(outcome=report.outcome, diagnostics=said)


REFUSED_BY_CHECKER = "leanchecker: "


def main() -> None:
    """Entry point: move the protocol away from the standard streams, configure, serve."""
    parent = os.getppid()
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    become_host()
    config = ToolchainHostConfig.model_validate(receive_frame(requests)[0])
    os.environ["LEAN_PATH"] = os.pathsep.join(str(folder) for folder in config.search_path)
    host: ToolchainHost | None = None
    try:
        needed = [config.lean.parent.parent, *config.search_path]
        if config.audit is not None:
            needed += [config.audit.library, config.audit.modules]
        sandbox = prepare(needed_paths(*needed), execute=True)
        host = ToolchainHost(config, sandbox)
        ready = ToolchainHostReady(ready=True, protections=tuple(protection_names(sandbox)))
    except (LeanFailure, MissingSymbol, MalformedOlean, OSError) as error:
        ready = ToolchainHostReady(ready=False, error=f"{type(error).__name__}: {error}")
    gc.disable()
    gc.freeze()
    send_frame(replies, ready.model_dump(mode="json"))
    if host is None:
        return
    try:
        _serve(host, requests, replies, parent)
    finally:
        if not sandbox.protections.namespaces:
            shutil.rmtree(sandbox.scratch, ignore_errors=True)


def _serve(host: ToolchainHost, requests: int, replies: int, parent: int) -> None:
    while os.getppid() == parent:
        try:
            frame, blobs = receive_frame(requests)
            order = CheckOrder.of(frame)
            reply = host.check(order, blobs[0], blobs[1] if order.target else b"")
            send_frame(replies, *reply.frame())
        except WireClosed:
            return


class ToolchainHostClient:
    """The engine's side of one such host. Used by one thread."""

    def __init__(self, config: ToolchainHostConfig) -> None:
        """Start it and wait until it is ready. Raises HostFailed."""
        self.audits = config.audit is not None
        self.checker = config.checker is not None
        environment = lean_environment(config.lean, config.search_path)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prover.lean.toolchain_host"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd="/",
            env=environment,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests = self._process.stdin.fileno()
        self._replies = self._process.stdout.fileno()
        try:
            send_frame(self._requests, config.model_dump(mode="json"))
            frame = receive_frame(self._replies, START_SECONDS)[0]
            ready = ToolchainHostReady.model_validate(frame)
        except (WireClosed, WireTimeout) as error:
            self.kill()
            raise HostFailed("the toolchain host did not start") from error
        if not ready.ready:
            self.kill()
            raise HostFailed(f"the toolchain host did not start: {ready.error}")
        self.protections = ready.protections

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def check(self, order: CheckOrder, source: str, target: bytes = b"") -> CheckReply:
        """One check. Raises HostLost; the host is dead then."""
        blobs = [source.encode(), target] if order.target else [source.encode()]
        seconds = 3 * order.wall_seconds + GRACE_SECONDS  # compiler, leanchecker and audit
        try:
            send_frame(self._requests, order.frame(), blobs)
            return CheckReply.of(*receive_frame(self._replies, seconds))
        except WireTimeout as error:
            self.kill()
            raise HostLost("the toolchain host did not answer in time") from error
        except (WireClosed, KeyError, TypeError, ValueError) as error:
            self.kill()
            raise HostLost("the toolchain host ended") from error

    def end(self) -> None:
        """From another thread, in the middle of a check: the check raises HostLost."""
        self._process.kill()

    def kill(self) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()


if __name__ == "__main__":
    main()
