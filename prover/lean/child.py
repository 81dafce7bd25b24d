"""A forked child under limits: the one place where time, memory and output are enforced.

The host forks, the child runs in its own session and reports on a record pipe of its own. A child
either does one thing and ends, or serves many requests of the harmless kind (proofs that declare
nothing which could run), which saves the page faults of a fork: about 8 ms of 10 on a small proof.
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
import struct
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
SERVED_REQUESTS = 1000
GROWTH_MB = 384
MEASURED_EVERY = 20
_PANIC_SIGNALS = frozenset({signal.SIGABRT, signal.SIGSEGV, signal.SIGILL, signal.SIGFPE})
_PANIC, _OUT_OF_MEMORY = "INTERNAL PANIC", "out of memory"  # what Lean writes before it exits
_LIBC = ctypes.CDLL(None, use_errno=True)


class Outcome(StrEnum):
    """How a child ended."""

    FINISHED = "finished"  # ended by itself or answered; says nothing about success
    ANSWERED = "answered"  # only inside this module: a serving child has sent its record
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"
    DIED = "died"  # killed by a signal that was not ours
    PANICKED = "panicked"  # Lean gave up, and again in a fresh child; the host's finding


@dataclass(frozen=True)
class ChildLimits:
    wall_seconds: float
    memory_mb: int
    output_bytes: int


@dataclass(frozen=True)
class ChildReport:
    """status: exit status, or minus the signal. output: the child's standard output. diagnostics:
    the end of its standard error. record: what it wrote on its record pipe. peak_memory_mb: as far
    as it was measured from outside; 0 for an answer within the first poll."""

    outcome: Outcome
    status: int
    output: bytes
    diagnostics: bytes
    record: bytes
    seconds: float
    cpu_seconds: float
    peak_memory_mb: float


def panicked(outcome: Outcome, status: int, diagnostics: str) -> bool:
    """Whether Lean itself gave up: an internal panic, a stack overflow, a bad memory access. Not
    when memory ran out, or when somebody else killed the child: that says nothing about the input.
    """
    if outcome is Outcome.DIED:
        return -status in _PANIC_SIGNALS
    if outcome is not Outcome.FINISHED or status != 1:
        return False
    return _PANIC in diagnostics and _OUT_OF_MEMORY not in diagnostics


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


class Child:
    """A forked child with pipes for requests, standard output, standard error and records.

    The child runs `body(requests, record)` after `seal` has given up its privileges. Either it does
    one thing and ends (`run`), or it answers requests (`ask`), one record frame each: four bytes of
    length, then the content.
    """

    def __init__(self, body: Callable[[int, int], None], seal: Callable[[], None]) -> None:
        """Fork. Raises OSError when there can be no new process."""
        self._started = time.monotonic()
        pipes = [os.pipe2(os.O_CLOEXEC) for _ in range(4)]
        parent = os.getpid()
        self.pid = os.fork()
        if self.pid == 0:
            _live(body, seal, parent, pipes)
        requests, *outputs = pipes
        os.close(requests[0])
        for _, write_end in outputs:
            os.close(write_end)
        self._requests = requests[1]
        self._output, self._errors, self._record = (read_end for read_end, _ in outputs)
        self._pidfd = os.pidfd_open(self.pid)
        self._poll = select.poll()
        self._buffers: dict[int, bytearray] = {}
        for descriptor in (self._output, self._errors, self._record):
            os.set_blocking(descriptor, False)
            self._buffers[descriptor] = bytearray()
            self._poll.register(descriptor, select.POLLIN)
        self._poll.register(self._pidfd, select.POLLIN)
        self._open = set(self._buffers)
        self._peak = 0.0
        self._usage: resource.struct_rusage | None = None
        self._status = 0

    def run(self, limits: ChildLimits) -> ChildReport:
        """Wait until the child has ended by itself or a limit has ended it."""
        outcome = self._watch(limits, self._started, lambda: False)
        return self._end(outcome, limits, self._started)

    def ask(self, request: bytes, limits: ChildLimits) -> ChildReport:
        """One request to a child that serves; `ended` tells whether it is still there."""
        started = time.monotonic()
        self._peak = 0.0
        try:
            write_all(self._requests, struct.pack("<I", len(request)) + request)
        except OSError:
            return self._end(Outcome.FINISHED, limits, started)
        outcome = self._watch(limits, started, self._has_frame)
        if outcome is not Outcome.ANSWERED:
            return self._end(outcome, limits, started)
        self._read(self._output, limits)
        record = bytes(self._buffers[self._record][4:])
        report = ChildReport(
            outcome=Outcome.FINISHED,
            status=0,
            output=bytes(self._buffers[self._output]),
            diagnostics=bytes(self._buffers[self._errors]),
            record=record,
            seconds=time.monotonic() - started,
            cpu_seconds=0.0,
            peak_memory_mb=self._peak,
        )
        for buffer in self._buffers.values():
            buffer.clear()
        return report

    @property
    def ended(self) -> bool:
        return self._usage is not None

    def kill(self) -> None:
        """End the child and everything in its process group, and forget it."""
        if not self.ended:
            self._end(Outcome.TIMEOUT, ChildLimits(0.0, 0, 0), self._started)

    def _has_frame(self) -> bool:
        record = self._buffers[self._record]
        if len(record) < 4:
            return False
        return len(record) >= 4 + int.from_bytes(record[:4], "little")

    def _watch(self, limits: ChildLimits, started: float, answered: Callable[[], bool]) -> Outcome:
        deadline = started + limits.wall_seconds
        next_memory = started + POLL_SECONDS
        while True:
            now = time.monotonic()
            if now >= deadline:
                return Outcome.TIMEOUT
            if now >= next_memory:
                next_memory = now + POLL_SECONDS
                self._peak = max(self._peak, resident_mb(self.pid))
                if self._peak > limits.memory_mb:
                    return Outcome.MEMORY
            left = min(deadline, next_memory) - now
            ended = False
            for descriptor, _ in self._poll.poll(max(1.0, left * 1000)):
                if descriptor == self._pidfd:
                    ended = True
                elif not self._read(descriptor, limits):
                    return Outcome.OUTPUT
            if answered():
                return Outcome.ANSWERED
            if ended:
                return Outcome.FINISHED

    def _read(self, descriptor: int, limits: ChildLimits) -> bool:
        """Take all that is there; False when a size limit is exceeded."""
        buffer = self._buffers[descriptor]
        limit = RECORD_BYTES
        if descriptor == self._output:
            limit = limits.output_bytes
        while descriptor in self._open:
            try:
                chunk = os.read(descriptor, 1 << 16)
            except BlockingIOError:
                break
            if not chunk:
                self._open.discard(descriptor)
                self._poll.unregister(descriptor)
            buffer += chunk
            if descriptor == self._errors:
                del buffer[:-DIAGNOSTIC_BYTES]
            elif len(buffer) > limit:
                return False
        return True

    def _end(self, outcome: Outcome, limits: ChildLimits, started: float) -> ChildReport:
        """Make sure that the child is gone, and report."""
        self._signal()  # before it is reaped: its number and group cannot be another's yet
        _, status, self._usage = os.wait4(self.pid, 0)
        ended = time.monotonic()
        if outcome is Outcome.FINISHED:
            for descriptor in self._buffers:
                if not self._read(descriptor, limits):
                    outcome = Outcome.OUTPUT
        code = os.waitstatus_to_exitcode(status)
        if outcome is Outcome.FINISHED and code < 0:
            outcome = Outcome.DIED
        for descriptor in (*self._buffers, self._pidfd, self._requests):
            os.close(descriptor)
        return ChildReport(
            outcome=outcome,
            status=code,
            output=bytes(self._buffers[self._output]),
            diagnostics=bytes(self._buffers[self._errors]),
            record=bytes(self._buffers[self._record]),
            seconds=ended - started,
            cpu_seconds=self._usage.ru_utime + self._usage.ru_stime,
            peak_memory_mb=max(self._peak, self._usage.ru_maxrss / 1024),
        )

    def _signal(self) -> None:
        for kill in (os.killpg, os.kill):
            with contextlib.suppress(ProcessLookupError, PermissionError):
                kill(self.pid, signal.SIGKILL)


class SharedChild:
    """A serving child that is started when needed and replaced when it is worn out.

    It is replaced after `requests`, or when it has grown by `GROWTH_MB` since its first answer.
    """

    def __init__(
        self,
        body: Callable[[int, int], None],
        seal: Callable[[], None],
        requests: int = SERVED_REQUESTS,
    ) -> None:
        self._body = body
        self._seal = seal
        self._requests = requests
        self._child: Child | None = None
        self._served = 0
        self._first_mb = 0.0

    @property
    def pids(self) -> frozenset[int]:
        return frozenset() if self._child is None else frozenset([self._child.pid])

    def ask(self, request: bytes, limits: ChildLimits) -> ChildReport | None:
        """The report, or None when a child that had served before crashed or reached its memory
        limit: what it did before may be the cause, so the request is to be asked again."""
        if self._child is None:
            self._child = Child(self._body, self._seal)
            self._served = 0
        report = self._child.ask(request, limits)
        self._served += 1
        if self._child.ended:
            self._child = None
            decided = report.outcome in (Outcome.TIMEOUT, Outcome.OUTPUT)
            return report if decided or self._served == 1 else None
        if self._served % MEASURED_EVERY == 1:
            resident = resident_mb(self._child.pid)
            if self._served == 1:
                self._first_mb = resident
            if resident - self._first_mb > GROWTH_MB:
                self.replace()
        if self._served >= self._requests:
            self.replace()
        return report

    def replace(self) -> None:
        """End the child; the next request starts another."""
        if self._child is not None:
            self._child.kill()
            self._child = None


def run_in_child(
    body: Callable[[int], None], limits: ChildLimits, seal: Callable[[], None]
) -> ChildReport:
    """Fork, run `body(record_descriptor)` in the child, and watch it until it is gone."""
    return Child(lambda _, record: body(record), seal).run(limits)


def read_request(descriptor: int) -> bytes:
    """In a serving child: the next request. Raises EOFError when the host is gone."""
    size = int.from_bytes(_read_exactly(descriptor, 4), "little")
    return _read_exactly(descriptor, size)


def write_record(descriptor: int, content: bytes) -> None:
    """In a serving child: the answer to the request."""
    write_all(descriptor, struct.pack("<I", len(content)) + content)


def _read_exactly(descriptor: int, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        chunk = os.read(descriptor, count - len(data))
        if not chunk:
            raise EOFError
        data += chunk
    return bytes(data)


def _live(
    body: Callable[[int, int], None],
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
        requests, record = pipes[0][0], pipes[3][1]
        os.dup2(null, 0)
        os.dup2(pipes[1][1], 1)
        os.dup2(pipes[2][1], 2)
        seal()
        first, second = sorted((requests, record))
        os.closerange(3, first)
        os.closerange(first + 1, second)
        os.closerange(second + 1, 1 << 20)
        body(requests, record)
        flush_c_streams()
        status = 0
    except BaseException:  # nothing may unwind into the host's own code
        with contextlib.suppress(BaseException):
            os.write(2, traceback.format_exc().encode(errors="replace"))
    finally:
        os._exit(status)


def own_peak_mb() -> float:
    """In a child: the highest resident memory so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def resident_mb(pid: int) -> float:
    """Resident memory of a process in MiB; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_bytes().split()[1]) * _PAGE_MB
    except (OSError, IndexError):
        return 0.0


def sweep_descendants(keep: frozenset[int]) -> None:
    """Kill and reap every child of this process except `keep`: what a check left behind.

    Needed only where seccomp does not forbid new processes anyway.
    """
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
