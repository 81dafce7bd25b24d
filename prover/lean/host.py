"""A host: a small process that holds Lean ready and forks one child per request.

`python -m prover.lean.host`, started by the engine; the first frame on standard input configures
it. An elaborating host has Lean initialised and never elaborates itself: its children do. An audit
host has the core library imported (no parser or attribute state) and never sees candidate source.
The host leaves when its input closes or its parent is gone, and removes its folder.
"""

from __future__ import annotations

import ctypes
import gc
import os
import select
import shutil
import sys
import tempfile
import time
from collections import OrderedDict
from pathlib import Path
from typing import Protocol

from pydantic import BaseModel

from prover.lean.audit import Auditor, AuditRecord, Refused, Target
from prover.lean.child import (
    ChildReport,
    Outcome,
    become_host,
    on_large_stack,
    run_in_child,
    write_all,
)
from prover.lean.closure import ROOT_MODULE, CompiledLibrary
from prover.lean.frontend import HeaderFailed
from prover.lean.hostwire import (
    CANDIDATE,
    AuditReply,
    AuditRequest,
    ElaborateRequest,
    Elaboration,
    HostConfig,
    HostReady,
    Role,
)
from prover.lean.native import LeanFailure, MissingSymbol, Native
from prover.lean.olean import CompiledModule, MalformedOlean
from prover.lean.replay import import_clean_environment
from prover.lean.sandbox import Sandbox, prepare
from prover.lean.verdict import Reason
from prover.lean.warm import WarmService, compiled_module
from prover.lean.wire import Frame, WireClosed, receive_frame, send_frame

PARENT_POLL_SECONDS = 1.0
ORPHAN_SECONDS = 0.1  # between the end of our input and our parent's death
TARGETS_KEPT = 64


class Service(Protocol):
    """What a host does with a request."""

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[BaseModel, list[bytes]]: ...

    def failed(self, error: OSError) -> BaseModel:
        """The reply when the machine, not the candidate, stood in the way (a full disk)."""


class ElaborationService:
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


class AuditService:
    """Audits compiled candidates, each in its own fork of a clean process."""

    def __init__(self, config: HostConfig, sandbox: Sandbox) -> None:
        sys.set_int_max_str_digits(0)  # numerals in proofs may be long; time is limited anyway
        native = Native(config.library)
        native.initialize()
        native.init_search_path()
        native.start_tasks(1)
        native.end_initialization()
        environment = import_clean_environment(native, (ROOT_MODULE,))
        self._native = native
        self._auditor = Auditor(native, environment, CompiledLibrary(config.lean_path))
        self._sandbox = sandbox
        self._targets: OrderedDict[str, Target] = OrderedDict()

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[AuditReply, list[bytes]]:
        return self._audit(AuditRequest.model_validate(frame), blobs), []

    def _audit(self, request: AuditRequest, blobs: list[bytes]) -> AuditReply:
        candidate = blobs[0]
        try:
            target = self._target(request.target, blobs[1]) if request.target else None
        except Refused as refusal:
            return _without_fork(refusal.reason, refusal.detail)
        except MalformedOlean as error:
            return _without_fork(Reason.CRASH, f"target: {error}")

        def body(record: int) -> None:
            self._native.start_tasks(1)

            def audit() -> None:
                self._native.initialize_thread()
                result = self._auditor.audit(candidate, target, request.heartbeats * 1000)
                write_all(record, result.model_dump_json().encode())

            on_large_stack(audit)

        report = run_in_child(body, request.child_limits, self._sandbox.seal)
        found: AuditRecord | None = None
        if report.outcome is Outcome.FINISHED and report.status == 0:
            found = AuditRecord.model_validate_json(report.record)
        return AuditReply(
            outcome=report.outcome,
            diagnostics=report.diagnostics.decode(errors="replace"),
            record=found,
            seconds=report.seconds,
            cpu_seconds=report.cpu_seconds,
            peak_memory_mb=report.peak_memory_mb,
        )

    def failed(self, error: OSError) -> AuditReply:
        return AuditReply(outcome=Outcome.DIED, diagnostics=f"host: {error}")

    def _target(self, name: str, data: bytes) -> Target:
        """Targets are ours: they are decoded once, in the host."""
        known = self._targets.get(name)
        if known is None:
            known = self._targets[name] = Target(CompiledModule(data), self._auditor.library)
            if len(self._targets) > TARGETS_KEPT:
                self._targets.popitem(last=False)
        self._targets.move_to_end(name)
        return known


def _without_fork(reason: Reason, detail: str) -> AuditReply:
    return AuditReply(outcome=Outcome.FINISHED, record=AuditRecord(reason=reason, detail=detail))


def serve(service: Service, requests: int, replies: int, parent: int) -> None:
    """Answer requests until the engine is gone."""
    while True:
        ready = select.select([requests], [], [], PARENT_POLL_SECONDS)[0]
        if os.getppid() != parent:
            return
        if not ready:
            continue
        try:
            frame, blobs = receive_frame(requests)
        except WireClosed:
            return
        try:
            reply, produced = service.serve(frame, blobs)
        except OSError as error:  # a full disk, no more processes: this request, not this host
            reply, produced = service.failed(error), []
        try:
            send_frame(replies, reply.model_dump(mode="json"), produced)
        except WireClosed:
            return


def _make_service(config: HostConfig, sandbox: Sandbox) -> Service:
    if config.role is Role.AUDIT:
        return AuditService(config, sandbox)
    if config.role is Role.WARM:
        warm = WarmService(Native(config.library), config.header, config.directory, sandbox)
        warm.warm_up()
        return warm
    return ElaborationService(config, sandbox)


def main() -> None:
    """Entry point: move the protocol away from the standard streams, configure, serve."""
    parent = os.getppid()
    requests, replies = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    become_host()
    config = HostConfig.model_validate(receive_frame(requests)[0])
    os.environ["LEAN_PATH"] = str(config.lean_path)
    service: Service | None = None
    pid = os.getpid()
    try:
        sandbox = prepare(config.directory, execute=config.role is Role.PROCESS)
        service = _make_service(config, sandbox)
        ready = HostReady(ready=True, pid=pid, protections=sandbox.protections.names)
    except HeaderFailed as error:
        ready = HostReady(ready=False, pid=pid, error=str(error), messages=tuple(error.messages))
    except (LeanFailure, MissingSymbol, MalformedOlean, OSError) as error:
        ready = HostReady(ready=False, pid=pid, error=f"{type(error).__name__}: {error}")
    gc.disable()  # a collection in a child would copy every page it touches
    gc.freeze()
    send_frame(replies, ready.model_dump(mode="json"))
    if service is None:
        return
    try:
        serve(service, requests, replies, parent)
    finally:
        time.sleep(ORPHAN_SECONDS)
        if os.getppid() != parent:  # the engine died without closing: nobody else tidies up
            shutil.rmtree(config.directory, ignore_errors=True)


if __name__ == "__main__":
    main()
