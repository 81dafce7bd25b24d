"""Checks behind the routes: admission, fairness between requests, cancellation."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future

from proofmill.serving.metrics import Metrics
from prover.lean.check_future import CheckFuture
from prover.lean.engine import CheckRequest, CheckResult, LeanEngine
from prover.lean.judge import failed
from prover.lean.verdict import Reason

# What one HTTP request may have in the engine's queue, per worker: enough that no worker idles,
# few enough that a batch of thousands does not make everybody else wait for all of it.
WINDOW_PER_WORKER = 2
RATE_SAMPLES = 64
MAX_RETRY_SECONDS = 60


class QueueFull(Exception):
    """No new request is admitted now. retry_after: whole seconds, estimated from recent checks."""

    def __init__(self, pending: int, retry_after: int) -> None:
        super().__init__(f"{pending} checks are waiting; try again in {retry_after} s")
        self.retry_after = retry_after


class CheckService:
    """One engine for all requests of a server."""

    def __init__(self, engine: LeanEngine, queue: int, metrics: Metrics) -> None:
        self.engine = engine
        self._queue = queue
        self._metrics = metrics
        metrics.workers.set(engine.workers)
        self._lock = threading.Lock()
        self._pending = 0
        self._finished: deque[float] = deque(maxlen=RATE_SAMPLES)

    @property
    def pending(self) -> int:
        """Checks admitted and not finished, also those that still run for a client who left."""
        return self._pending

    async def run(self, requests: Sequence[CheckRequest]) -> list[CheckResult]:
        """All results, in order. Raises QueueFull before anything is submitted.

        A batch is admitted whole when the queue has any room, so that no batch is too big for ever.
        When the caller is cancelled, checks that wait are dropped and those that run are given up
        (`CheckFuture`), by engines that can.
        """
        with self._lock:
            if self._pending >= self._queue:
                raise QueueFull(self._pending, self._retry_after())
            self._count(len(requests))
        waiting = len(requests)
        window = asyncio.Semaphore(WINDOW_PER_WORKER * self.engine.workers)

        async def one(request: CheckRequest) -> CheckResult:
            nonlocal waiting
            async with window:
                waiting -= 1  # from here on the future's callback counts it
                future = self.engine.submit(request)
                future.add_done_callback(self._done)
                waiter = asyncio.wrap_future(future)
                try:
                    await asyncio.wait([waiter])
                finally:
                    waiter.cancel()  # the client has left: this cancels the engine's future
                error = waiter.exception()
                if error is not None:  # engines promise that this cannot be; others must not suffer
                    return failed(Reason.CRASH, f"engine: {type(error).__name__}: {error}")
                return waiter.result()

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(request)) for request in requests]
        finally:
            with self._lock:
                self._count(-waiting)
        return [task.result() for task in tasks]

    def _count(self, change: int) -> None:
        self._pending += change
        self._metrics.pending.set(self._pending)

    def _done(self, future: Future[CheckResult]) -> None:
        """Runs in the engine's thread, or in ours when the future was cancelled."""
        with self._lock:
            self._count(-1)
            if future.cancelled() or (isinstance(future, CheckFuture) and future.given_up):
                return
            self._finished.append(time.monotonic())
        if future.exception() is None:
            self._metrics.checked(future.result())

    def _retry_after(self) -> int:
        """Seconds until about half of the queue is free, at the rate of recent checks."""
        times = self._finished
        span = time.monotonic() - times[0] if times else 0.0
        rate = len(times) / span if span > 0 else 1.0
        return max(1, min(MAX_RETRY_SECONDS, math.ceil(self._pending / 2 / rate)))
