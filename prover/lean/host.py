"""A host: a small process that holds Lean ready and works in forked children.

`python -m prover.lean.host`, started by the engine; the first frame on standard input configures
it. An elaborating host never elaborates a candidate itself: its children do. An audit host has the
core library imported (no parser or attribute state) and never sees candidate source. A host leaves
when its input closes or its parent is gone, and removes its folder.
"""

from __future__ import annotations

import gc
import os
import select
import shutil
import time
from typing import Protocol

from pydantic import BaseModel

from prover.lean.auditing import AuditService
from prover.lean.child import become_host
from prover.lean.frontend import HeaderFailed
from prover.lean.hostwire import HostConfig, HostReady, Role
from prover.lean.native import LeanFailure, MissingSymbol, Native
from prover.lean.olean import MalformedOlean
from prover.lean.program import ProgramService
from prover.lean.sandbox import Sandbox, prepare
from prover.lean.warm import WarmService
from prover.lean.wire import Frame, WireClosed, receive_frame, send_frame

PARENT_POLL_SECONDS = 1.0
ORPHAN_SECONDS = 0.1  # between the end of our input and our parent's death


class Service(Protocol):
    """What a host does with a request."""

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[BaseModel, list[bytes]]: ...

    def failed(self, error: OSError) -> BaseModel:
        """The reply when the machine, not the candidate, stood in the way (a full disk)."""


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
        return AuditService(Native(config.library), config.lean_path, sandbox)
    if config.role is Role.WARM:
        warm = WarmService(Native(config.library), config.header, config.directory, sandbox)
        warm.warm_up()
        return warm
    return ProgramService(config, sandbox)


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
