"""A host: a small process that holds Lean ready and works in forked children.

`python -m prover.lean.host`, started by the engine; the first frame on standard input configures
it. The host itself never elaborates a candidate: one kind of child does. Another kind audits: it
comes from the same clean host, with an environment imported without parser or attribute state, and
never sees candidate source. A host leaves when its input closes or its parent is gone, and removes
its folder.
"""

from __future__ import annotations

import gc
import os
import select
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from prover.lean.auditing import AuditRoom
from prover.lean.child import Outcome, become_host, panicked, sweep_descendants
from prover.lean.frontend import HeaderFailed
from prover.lean.hostwire import (
    Audit,
    CheckOrder,
    CheckReply,
    Elaboration,
    HostConfig,
    HostReady,
    Role,
)
from prover.lean.native import LeanFailure, MissingSymbol, Native
from prover.lean.olean import MalformedOlean
from prover.lean.program import ProgramElaborator
from prover.lean.sandbox import Sandbox, prepare
from prover.lean.warm import WarmElaborator
from prover.lean.wire import WireClosed, receive_frame, send_frame

PARENT_POLL_SECONDS = 1.0


class Elaborator(Protocol):
    """Turns source into messages and a compiled module."""

    @property
    def pids(self) -> frozenset[int]:
        """Children that live on between checks."""

    def elaborate(self, order: CheckOrder, source: bytes) -> Elaboration: ...


class Host:
    """Answers checks: elaborate, and audit what came out."""

    def __init__(self, config: HostConfig, sandbox: Sandbox) -> None:
        """Raises HeaderFailed, LeanFailure, MissingSymbol, MalformedOlean, OSError."""
        native = Native(config.library)
        native.initialize()
        self._sandbox = sandbox
        self._auditing = AuditRoom(native, config.lean_path, sandbox)
        self._elaborating: Elaborator
        if config.role is Role.WARM:
            warm = WarmElaborator(native, config.header, sandbox)
            warm.warm_up()
            self._elaborating = warm
        else:
            self._elaborating = ProgramElaborator(native, config.role, sandbox)

    def check(self, order: CheckOrder, source: bytes, target: bytes) -> CheckReply:
        """One check. When the audit's kernel refuses what was elaborated without one, it is
        elaborated once more with it: Lean then says what is wrong and where, and tactics that try
        something else when the kernel refuses have their chance."""
        reply = self._check(order, source, target)
        if reply.audit is None or not reply.audit.refused_by_kernel or reply.elaboration.kernel:
            return reply
        return self._check(replace(order, kernel=True), source, target)

    def _check(self, order: CheckOrder, source: bytes, target: bytes) -> CheckReply:
        """One elaboration and its audit; what stands in the machine's way becomes an answer too."""
        try:
            elaboration = self._elaborate(order, source)
        except OSError as error:  # a full disk, no more processes
            return CheckReply(Elaboration(outcome=Outcome.DIED, diagnostics=f"host: {error}"))
        finally:
            if self._sandbox.processes_possible:
                sweep_descendants(self._elaborating.pids | self._auditing.pids)
        if not order.audit or elaboration.module is None:
            return CheckReply(elaboration)
        try:
            audit = self._auditing.audit(order, elaboration.module, target)
        except OSError as error:
            audit = Audit(outcome=Outcome.DIED, diagnostics=f"host: {error}")
        return CheckReply(replace(elaboration, module=None), audit)

    def _elaborate(self, order: CheckOrder, source: bytes) -> Elaboration:
        """One elaboration; one that panics is repeated in a fork of its own. A panic that comes
        again belongs to the source."""
        first = self._elaborating.elaborate(order, source)
        if not panicked(first.outcome, first.status, first.diagnostics):
            return first
        again = self._elaborating.elaborate(replace(order, kernel=True), source)
        if panicked(again.outcome, again.status, again.diagnostics):
            return replace(again, outcome=Outcome.PANICKED)
        return again


def serve(host: Host, requests: int, replies: int, parent: int) -> None:
    """Answer requests until the engine is gone."""
    while True:
        ready = select.select([requests], [], [], PARENT_POLL_SECONDS)[0]
        if os.getppid() != parent:
            return
        if not ready:
            continue
        try:
            frame, blobs = receive_frame(requests)
            order = CheckOrder.of(frame)
            reply = host.check(order, blobs[0], blobs[1] if order.target else b"")
            send_frame(replies, *reply.frame())
        except WireClosed:
            return


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
    needed = (config.library, config.lean_path, Path(sys.executable), *map(Path, sys.path))
    try:
        sandbox = prepare(needed, config.scratch, execute=config.role is Role.PROCESS)
    except OSError as error:
        ready = HostReady(ready=False, pid=os.getpid(), error=f"no folder to work in: {error}")
        send_frame(replies, ready.model_dump(mode="json"))
        return
    try:
        _run(config, sandbox, requests, replies, parent)
    except WireClosed:
        pass  # the engine is gone
    finally:
        if not sandbox.protections.namespaces:
            shutil.rmtree(sandbox.scratch, ignore_errors=True)


def _run(config: HostConfig, sandbox: Sandbox, requests: int, replies: int, parent: int) -> None:
    """Make the host, say whether it is ready, serve."""
    host: Host | None = None
    pid = os.getpid()
    try:
        host = Host(config, sandbox)
        ready = HostReady(ready=True, pid=pid, protections=sandbox.protections.names)
    except HeaderFailed as error:
        ready = HostReady(ready=False, pid=pid, error=str(error), messages=tuple(error.messages))
    except (LeanFailure, MissingSymbol, MalformedOlean, OSError) as error:
        ready = HostReady(ready=False, pid=pid, error=f"{type(error).__name__}: {error}")
    gc.disable()  # a collection in a child would copy every page it touches
    gc.freeze()
    send_frame(replies, ready.model_dump(mode="json"))
    if host is not None:
        serve(host, requests, replies, parent)


if __name__ == "__main__":
    main()
