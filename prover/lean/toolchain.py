"""The toolchain engine: the user's own Lean and Lake project behind the same protocol.

A check goes through two Leans. A language server that has the imports already says at once what is
wrong; a candidate it finds no error in goes to a fresh process, whose compiled module is audited:
by our audit when the toolchain is the very Lean of the wheel (`Level.AUDIT`), otherwise by messages
(`Level.MESSAGES`), in both cases after the toolchain's own `leanchecker` when it has one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import queue
import shutil
import tempfile
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import TracebackType

from prover.lean import selftest
from prover.lean.check_future import CheckFuture
from prover.lean.client import HostFailed
from prover.lean.engine import (
    CheckRequest,
    CheckResult,
    EngineError,
    check_in_window,
)
from prover.lean.judge import failed
from prover.lean.lake import LakeProject, open_project
from prover.lean.toolchain_host import AuditSettings
from prover.lean.toolchain_worker import ToolchainWorker, WorkerSettings
from prover.lean.verdict import Reason
from prover.lean.wheel import WheelError, locate_wheel

TOOLCHAIN_VERSION = "1"  # part of the fingerprint: raise it when a verdict could change
# Reading all modules below an import in Python takes 1 s for 10 MB; our core library has 66 MB,
# Mathlib 5 GB.
AUDIT_BYTES = 128 << 20
_STOP = None

_Job = tuple[CheckRequest, CheckFuture]


class Level(StrEnum):
    """How far the acceptance of a proof goes. audit: compiled declarations read and replayed by us.
    messages: what Lean says to questions in a fresh process."""

    AUDIT = "audit"
    MESSAGES = "messages"


class ToolchainEngine:
    """`LeanEngine` over a Lake project. Use as a context manager, or call `close`."""

    name = "toolchain"

    def __init__(
        self,
        project: Path | LakeProject,
        *,
        prefix: Path | None = None,
        workers: int | None = None,
        level: Level | None = None,
    ) -> None:
        """Find everything, start one worker and test it. prefix: a toolchain's folder instead of
        elan's. level: ask for less than the best that is possible here. Raises EngineError."""
        found = project if isinstance(project, LakeProject) else open_project(project, prefix)
        self.project = found
        self.lean_version = found.toolchain.version
        self.library_fingerprint = library_fingerprint(found)
        library = _audit_library(found)
        if level is Level.AUDIT and library is None:
            raise EngineError(
                f"{found.root}: our audit needs the Lean that the wheel carries; "
                f"this toolchain is {self.lean_version}"
            )
        self.level = level or (Level.MESSAGES if library is None else Level.AUDIT)
        self._directory = Path(tempfile.mkdtemp(prefix="proofmill-"))
        self._settings = WorkerSettings(
            project=found,
            audit=self._audit_settings(library) if self.level is Level.AUDIT else None,
            checker=found.toolchain.program("leanchecker"),
            library_fingerprint=self.library_fingerprint,
        )
        self._workers = workers or len(os.sched_getaffinity(0))
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._threads: list[threading.Thread] = []
        first = ToolchainWorker(self._settings)
        try:
            problem = selftest.run(first.check)
        except HostFailed as error:
            problem = str(error)
        if problem:
            first.close()
            shutil.rmtree(self._directory, ignore_errors=True)
            raise EngineError(f"{found.root}: this Lean does not work here: {problem}")
        for index in range(self._workers):
            worker = first if index == 0 else ToolchainWorker(self._settings)
            thread = threading.Thread(
                target=self._work, args=(worker,), name=f"toolchain-{index}", daemon=True
            )
            thread.start()
            self._threads.append(thread)

    def _audit_settings(self, library: Path | None) -> AuditSettings:
        """All compiled modules in one folder, the first of a name winning as in Lean."""
        assert library is not None
        folder = self._directory / "modules"
        for root in self.project.search_path:
            for path in root.glob("**/*.olean"):
                target = folder / path.relative_to(root)
                if not target.exists():
                    target.parent.mkdir(parents=True, exist_ok=True)
                    _link_or_copy(path, target)
        return AuditSettings(library=library, modules=folder)

    @property
    def workers(self) -> int:
        return self._workers

    @property
    def fingerprint(self) -> str:
        """sha256 over toolchain, library and how far acceptance goes."""
        checker = str(self._settings.checker is not None)
        parts = (self.name, self.lean_version, self.library_fingerprint, self.level, checker)
        return hashlib.sha256("\n".join([*parts, TOOLCHAIN_VERSION]).encode()).hexdigest()

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
        """Stop; running and queued requests get an answer."""
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
        shutil.rmtree(self._directory, ignore_errors=True)

    def __enter__(self) -> ToolchainEngine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _work(self, worker: ToolchainWorker) -> None:
        """A worker thread's life."""
        try:
            while (job := self._queue.get()) is not _STOP:
                request, future = job
                future.answer(partial(worker.check, request, future), worker.interrupt)
        finally:
            worker.close()


def _audit_library(project: LakeProject) -> Path | None:
    """The wheel's shared library when the toolchain is the same Lean, else None."""
    try:
        wheel = locate_wheel()
    except WheelError:
        return None
    with (project.toolchain.library / "Init.olean").open("rb") as file:
        head = file.read(0x50)
    same = head[5] == 2 and head[7:40].rstrip(b"\0").decode() == wheel.lean_version
    size = sum(p.stat().st_size for f in project.search_path for p in f.glob("**/*.olean"))
    return wheel.library if same and size <= AUDIT_BYTES else None


def _link_or_copy(source: Path, target: Path) -> None:
    """A hard link where the file system has them."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def library_fingerprint(project: LakeProject) -> str:
    """sha256 over names, sizes and times of all compiled modules: reading Mathlib's 5 GB to name it
    would take longer than importing it. `lake build` sets the time of what it makes."""
    digest = hashlib.sha256(project.toolchain.version.encode())
    for folder in project.search_path:
        for path in sorted(folder.glob("**/*.olean")):
            status = path.stat()
            line = f"{path.relative_to(folder)} {status.st_size} {status.st_mtime_ns}\n"
            digest.update(line.encode())
    return digest.hexdigest()
