"""A forked child under limits: the one place where time, memory and output are enforced.

The host forks, the child runs `body` in its own session and reports on a record pipe of its own.
Resident memory is polled (Lean reserves 2.3 GB of address space at rest, so RLIMIT_AS cannot be the
limit). When a limit is reached or the child ends, everything it started is killed: its process
group, and descendants that left it, which become the host's children (it is a subreaper).
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import select
import signal
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36
_PAGE_MB = os.sysconf("SC_PAGE_SIZE") / (1 << 20)
POLL_SECONDS = 0.02  # a runaway allocation grows about 80 MB between two polls
DIAGNOSTIC_BYTES = 4096
RECORD_BYTES = 64 << 20
FILE_BYTES = 64 << 20  # a compiled candidate takes about 100 kB
STACK_BYTES = 512 << 20  # reserved, not resident; Lean's own recursion limit stops far before
_LIBC = ctypes.CDLL(None, use_errno=True)


class Outcome(StrEnum):
    """How a child ended."""

    FINISHED = "finished"  # exited by itself; says nothing about success
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"
    DIED = "died"  # killed by a signal that was not ours


@dataclass(frozen=True)
class ChildLimits:
    wall_seconds: float
    memory_mb: int
    output_bytes: int


@dataclass(frozen=True)
class ChildReport:
    """status: exit status, or minus the signal. output: the child's standard output. diagnostics:
    the end of its standard error. record: what it wrote on its record pipe."""

    outcome: Outcome
    status: int
    output: bytes
    diagnostics: bytes
    record: bytes
    seconds: float
    cpu_seconds: float
    peak_memory_mb: float


def become_host() -> None:
    """Orphaned descendants of children become children of this process; when memory runs out,
    this process and its children go before the engine."""
    _LIBC.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("800")


def flush_c_streams() -> None:
    """Lean prints through C's buffered streams."""
    _LIBC.fflush(None)


def write_all(descriptor: int, data: bytes) -> None:
    """Write everything, also through a pipe that takes less at a time."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def on_large_stack(action: Callable[[], None]) -> None:
    """Run `action` on a thread with a stack that deep terms cannot exhaust; re-raises."""
    failure: list[BaseException] = []

    def run() -> None:
        try:
            action()
        except BaseException as error:  # handed to the caller below
            failure.append(error)

    threading.stack_size(STACK_BYTES)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failure:
        raise failure[0]


def run_in_child(
    body: Callable[[int], None],
    limits: ChildLimits,
    seal: Callable[[], None],
    keep: frozenset[int] = frozenset(),
) -> ChildReport:
    """Fork, run `body(record_descriptor)` in the child, and watch it until it is gone.

    seal: called in the child before `body`; gives up privileges. keep: children of this process
    that outlive the check and must not be swept away.
    """
    started = time.monotonic()
    pipes = [os.pipe2(os.O_CLOEXEC) for _ in range(3)]
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        _child(body, seal, parent, pipes)
    for _, write_end in pipes:
        os.close(write_end)
    watch = _Watch(pid, [read_end for read_end, _ in pipes], limits, started)
    try:
        return watch.run()
    finally:
        watch.close()
        sweep_descendants(keep)


def _child(
    body: Callable[[int], None],
    seal: Callable[[], None],
    parent: int,
    pipes: list[tuple[int, int]],
) -> None:
    """The child's whole life; never returns."""
    status = 70
    try:
        os.setsid()
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(71)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
        null = os.open(os.devnull, os.O_RDONLY)
        os.dup2(null, 0)
        os.dup2(pipes[0][1], 1)
        os.dup2(pipes[1][1], 2)
        record = pipes[2][1]
        seal()
        os.closerange(3, record)
        os.closerange(record + 1, 1 << 20)
        body(record)
        flush_c_streams()
        status = 0
    except BaseException:  # nothing may unwind into the host's own code
        with contextlib.suppress(BaseException):
            os.write(2, traceback.format_exc().encode(errors="replace"))
    finally:
        os._exit(status)


class _Watch:
    """The parent's side of one child."""

    def __init__(
        self, pid: int, descriptors: list[int], limits: ChildLimits, started: float
    ) -> None:
        self._pid = pid
        self._limits = limits
        self._started = started
        self._pidfd = os.pidfd_open(pid)
        self._buffers = {descriptor: bytearray() for descriptor in descriptors}
        self._descriptors = descriptors
        self._poll = select.poll()
        for descriptor in (*descriptors, self._pidfd):
            self._poll.register(descriptor, select.POLLIN)
        self._open = set(descriptors)
        self._peak = 0.0

    def run(self) -> ChildReport:
        outcome = self._until_end()
        if outcome is not Outcome.FINISHED:
            self._kill()
        _, status, usage = os.wait4(self._pid, 0)
        self._kill()  # what is left of its process group
        ended = time.monotonic()
        self._drain()
        code = os.waitstatus_to_exitcode(status)
        if outcome is Outcome.FINISHED and code < 0:
            outcome = Outcome.DIED
        if len(self._buffers[self._descriptors[0]]) > self._limits.output_bytes:
            outcome = Outcome.OUTPUT
        out, err, record = (bytes(self._buffers[d]) for d in self._descriptors)
        return ChildReport(
            outcome=outcome,
            status=code,
            output=out,
            diagnostics=err,
            record=record,
            seconds=ended - self._started,
            cpu_seconds=usage.ru_utime + usage.ru_stime,
            peak_memory_mb=max(self._peak, usage.ru_maxrss / 1024),
        )

    def close(self) -> None:
        for descriptor in (*self._descriptors, self._pidfd):
            os.close(descriptor)

    def _until_end(self) -> Outcome:
        """Wait for the child's exit or for a limit."""
        deadline = self._started + self._limits.wall_seconds
        next_memory = self._started + POLL_SECONDS
        while True:
            now = time.monotonic()
            if now >= deadline:
                return Outcome.TIMEOUT
            if now >= next_memory:
                next_memory = now + POLL_SECONDS
                if self._resident_mb() > self._limits.memory_mb:
                    return Outcome.MEMORY
            left = min(deadline, next_memory) - now
            for descriptor, _ in self._poll.poll(max(1.0, left * 1000)):
                if descriptor == self._pidfd:
                    return Outcome.FINISHED
                if not self._read(descriptor):
                    return Outcome.OUTPUT

    def _read(self, descriptor: int) -> bool:
        """Take what is there; False when the output limit is exceeded."""
        chunk = os.read(descriptor, 1 << 16)
        if not chunk:
            self._open.discard(descriptor)
            self._poll.unregister(descriptor)
            return True
        buffer = self._buffers[descriptor]
        buffer += chunk
        if descriptor == self._descriptors[1]:
            del buffer[:-DIAGNOSTIC_BYTES]
            return True
        limit = self._limits.output_bytes if descriptor == self._descriptors[0] else RECORD_BYTES
        return len(buffer) <= limit

    def _drain(self) -> None:
        """Read what is left in the pipes without waiting for writers that may have survived."""
        for descriptor in list(self._open):
            os.set_blocking(descriptor, False)
            with contextlib.suppress(BlockingIOError):
                while descriptor in self._open and self._read(descriptor):
                    pass

    def _resident_mb(self) -> float:
        resident = resident_mb(self._pid)
        self._peak = max(self._peak, resident)
        return resident

    def _kill(self) -> None:
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(self._pid, signal.SIGKILL)


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MiB; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_bytes().split()[1]) * _PAGE_MB
    except (OSError, IndexError):
        return 0.0


def sweep_descendants(keep: frozenset[int]) -> None:
    """Kill and reap every child of this process except `keep`: what a check left behind."""
    while True:
        try:
            pid, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid:
            continue
        strays = [child for child in _children(os.getpid()) if child not in keep]
        if not strays:
            return
        for child in strays:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        time.sleep(0.001)


def _children(parent: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_bytes().rpartition(b")")[2].split()
                if int(fields[1]) == parent:
                    found.append(int(entry.name))
    return found
