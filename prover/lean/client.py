"""The engine's side of one host process: start it, ask it, notice when it is gone."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from prover.lean.hostwire import CheckOrder, CheckReply, HostConfig, HostReady
from prover.lean.wire import WireClosed, WireTimeout, receive_frame, send_frame

START_SECONDS = 60.0
# The host enforces the limits itself; when it has not answered this long after them, it hangs.
GRACE_SECONDS = 15.0


class HostFailed(Exception):
    """The host could not be started; the sentence says why.

    messages: Lean's messages (JSON), when it was the header that failed.
    """

    def __init__(self, why: str, messages: tuple[str, ...] = ()) -> None:
        super().__init__(why)
        self.messages = messages


class HostLost(Exception):
    """The host went away or did not answer while it had a request."""


class HostClient:
    """One host process. Not thread-safe: each worker thread has its own."""

    def __init__(self, config: HostConfig) -> None:
        """Start the host and wait until it is ready. Raises `HostFailed`."""
        self._scratch = config.scratch
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the host
        # Its own session: Ctrl-C in the terminal goes to the engine's process only.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prover.lean.host"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            start_new_session=True,
            cwd="/",
            env=_environment(),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._requests = self._process.stdin.fileno()
        self._replies = self._process.stdout.fileno()
        try:
            send_frame(self._requests, config.model_dump(mode="json"))
            ready = HostReady.model_validate(receive_frame(self._replies, START_SECONDS)[0])
        except (WireClosed, WireTimeout) as error:
            self._process.kill()
            self._process.wait()
            why = self._last_words() or "no message"
            self.kill()
            raise HostFailed(f"the {config.role} host did not start: {why}") from error
        if not ready.ready:
            self.kill()
            raise HostFailed(f"the {config.role} host did not start: {ready.error}", ready.messages)
        self.protections = ready.protections

    def _last_words(self) -> str:
        """The last line the host wrote to its standard error."""
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - 2000))
        lines = self._errors.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else ""

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def check(self, order: CheckOrder, source: bytes, target: bytes = b"") -> CheckReply:
        """One check. Raises `HostLost`; the host is dead then."""
        blobs = [source, target] if order.target else [source]
        # Elaboration and audit each have the whole time, and may come again (see `Host`).
        seconds = 8 * order.wall_seconds + GRACE_SECONDS
        try:
            send_frame(self._requests, order.frame(), blobs)
            return CheckReply.of(*receive_frame(self._replies, seconds))
        except WireClosed as error:
            self.kill()
            raise HostLost("the host process ended") from error
        except (KeyError, TypeError, ValueError) as error:
            self.kill()
            raise HostLost("the host sent something unknown") from error
        except WireTimeout as error:
            self.kill()
            raise HostLost("the host did not answer in time") from error

    def end(self) -> None:
        """From another thread, in the middle of a check: the check raises HostLost."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def kill(self) -> None:
        """End the host. Its running child dies with it (parent-death signal)."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        shutil.rmtree(self._scratch, ignore_errors=True)  # normally the host's own doing
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()


def _environment() -> dict[str, str]:
    """A small, fixed environment: nothing of the caller's reaches elaborated code."""
    kept = {
        "PATH",
        "HOME",
        "LANG",
        "LD_LIBRARY_PATH",
        "PROOFMILL_CACHE",
        "XDG_CACHE_HOME",
        "TMPDIR",
    }
    environment = {name: value for name, value in os.environ.items() if name in kept}
    paths = [str(Path(__file__).parents[2]), *map(os.path.abspath, sys.path)]
    environment["PYTHONPATH"] = os.pathsep.join(dict.fromkeys(paths))
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    return environment
