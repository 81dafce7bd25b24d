"""Running the server: one process, one event loop, the engine's hosts behind it."""

from __future__ import annotations

import signal
import socket
from types import FrameType

import uvicorn

from proofmill.errors import InputError
from proofmill.serving.app import create_app
from proofmill.serving.metrics import Metrics
from proofmill.serving.settings import ServeSettings
from prover.lean.engine import LeanEngine

BACKLOG = 2048


def bind(settings: ServeSettings) -> socket.socket:
    """A bound socket; connections are refused until the server listens.

    Raises InputError when the address cannot be had.
    """
    try:
        found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)
        family, kind, protocol, _, address = found[0]
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError(f"--host {settings.host} --port {settings.port}: {reason}") from error
    return listener


def serve(engine: LeanEngine, settings: ServeSettings, listener: socket.socket) -> None:
    """Serve until SIGTERM or Ctrl-C, then finish the requests that are there.

    No new connections are taken while the server drains; after `drain_seconds` the rest is dropped.
    """
    app = create_app(engine, settings, Metrics())
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=settings.drain_seconds,
        lifespan="off",
        backlog=BACKLOG,
        h11_max_incomplete_event_size=64 << 10,
    )
    # uvicorn stops at these signals and, when it has stopped, raises them again for whoever was
    # there before; a server that was told to stop has not failed, so nobody is.
    previous = {number: signal.signal(number, _stopped) for number in _STOPPING}
    try:
        uvicorn.Server(config).run(sockets=[listener])
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


_STOPPING = (signal.SIGTERM, signal.SIGINT)


def _stopped(number: int, frame: FrameType | None) -> None:
    """Raised again by uvicorn after it has stopped."""
