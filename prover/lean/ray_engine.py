"""Lean hosts as Ray actors: the embedded engine on every machine of a cluster (extra `ray`).

Each actor is one embedded engine with one worker, taking one CPU of the cluster; without a cluster
Ray starts one on this machine. An actor that dies loses the check it had: the answer is
`unknown(lost_worker)`, which ledgers owe again, and a new actor takes its place.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from functools import partial
from types import TracebackType
from typing import Any

import ray

from generator.ray_cluster import ActorPlaces, ClusterError
from prover.lean.check_future import CheckFuture
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import (
    Attempt,
    CheckRequest,
    CheckResult,
    EngineError,
    FileCheck,
    check_in_window,
)
from prover.lean.judge import failed
from prover.lean.library import LibraryError
from prover.lean.verdict import Reason
from prover.lean.wheel import WheelError

START_SECONDS = 600.0  # the first actor of a machine compiles the core library
GRACE_SECONDS = 60.0
_STOP = None

_Job = tuple[CheckRequest, CheckFuture]


class _LeanActor:
    """Lives in a Ray worker process. Requests and answers travel as JSON."""

    def __init__(self) -> None:
        self._engine = EmbeddedEngine(workers=1)

    def identity(self) -> tuple[str, str, str]:
        engine = self._engine
        return engine.lean_version, engine.fingerprint, engine.library_fingerprint

    def check(self, kind: str, request: str) -> str:
        types: dict[str, type[Attempt] | type[FileCheck]] = {"a": Attempt, "f": FileCheck}
        return self._engine.check(types[kind].model_validate_json(request)).model_dump_json()


class RayEngine:
    """`LeanEngine` over actors. Use as a context manager, or call `close`."""

    name = "embedded"

    def __init__(self, hosts: int, address: str | None = None) -> None:
        """hosts: actors. address: of a cluster; None for RAY_ADDRESS, or a Ray on this machine.

        Raises EngineError when actors cannot start, or are not all the same Lean and library.
        """
        try:
            self._places = ActorPlaces(hosts, address=address)
        except ClusterError as error:
            raise EngineError(f"ray: {error}") from error
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        actors = [self._places.start(_LeanActor) for _ in range(hosts)]
        try:
            waiting = [actor.identity.remote() for actor in actors]
            found = set(ray.get(waiting, timeout=START_SECONDS))
        except (ray.exceptions.RayError, WheelError, LibraryError) as error:
            self._places.close()
            raise EngineError(f"ray: Lean hosts do not start: {error}") from error
        if len(found) != 1:
            self._places.close()
            raise EngineError("ray: the machines have different versions of Lean or the library")
        self.lean_version, self.fingerprint, self.library_fingerprint = found.pop()
        self.actors = actors  # by position; replaced when one dies
        self._threads = [
            threading.Thread(target=self._work, args=(i,), name=f"ray-lean-{i}", daemon=True)
            for i in range(hosts)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def workers(self) -> int:
        return len(self._threads)

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
        return check_in_window(self, requests, window=4 * self.workers)

    def close(self) -> None:
        """Stop the actors; queued requests get `unknown(lost_worker)`."""
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
        self._places.close()

    def __enter__(self) -> RayEngine:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _work(self, position: int) -> None:
        """The life of the thread that stands for one actor."""
        while (job := self._queue.get()) is not _STOP:
            request, future = job
            end = partial(ray.kill, self.actors[position])  # replaced as one that died
            future.answer(partial(self._ask, position, request), end)

    def _ask(self, position: int, request: CheckRequest) -> CheckResult:
        actor: Any = self.actors[position]
        kind = "a" if isinstance(request, Attempt) else "f"
        answer = actor.check.remote(kind, request.model_dump_json())
        # Elaboration and audit each have the whole time; a new actor starts first.
        seconds = 2 * request.limits.wall_seconds + START_SECONDS + GRACE_SECONDS
        try:
            return CheckResult.model_validate_json(ray.get(answer, timeout=seconds))
        except ray.exceptions.RayError as error:
            ray.kill(actor)
            self.actors[position] = self._places.start(_LeanActor)
            return failed(Reason.LOST_WORKER, f"ray: {type(error).__name__}")
