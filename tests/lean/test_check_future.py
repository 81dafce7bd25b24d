from __future__ import annotations

import threading
import time

import pytest

from prover.lean import check_future
from prover.lean.check_future import CheckFuture
from prover.lean.engine import CheckResult
from prover.lean.judge import failed
from prover.lean.verdict import ACCEPTED, Reason

DONE = CheckResult(verdict=ACCEPTED)
LOST = failed(Reason.LOST_WORKER, "ended")


class Worker:
    """Checks until it is interrupted, at most `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.started = threading.Event()
        self.interrupted = threading.Event()

    def check(self) -> CheckResult:
        self.started.set()
        return LOST if self.interrupted.wait(self.seconds) else DONE

    def work(self, future: CheckFuture) -> threading.Thread:
        arguments = (self.check, self.interrupted.set)
        thread = threading.Thread(target=future.answer, args=arguments)
        thread.start()
        return thread


def test_a_check_that_waits_is_dropped() -> None:
    future, worker = CheckFuture(), Worker(0)
    assert future.cancel()
    worker.work(future).join()
    assert not worker.started.is_set()
    assert not future.given_up


def test_a_check_that_runs_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_future, "GRACE_SECONDS", 0.05)
    future, worker = CheckFuture(), Worker(60)
    worker.work(future)
    worker.started.wait()
    assert not future.cancel()
    assert not future.cancel()
    assert future.result(5) is LOST
    assert future.given_up


def test_a_check_that_ends_soon_costs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor does the check that the worker has next."""
    monkeypatch.setattr(check_future, "GRACE_SECONDS", 0.3)
    future, worker = CheckFuture(), Worker(0.05)
    worker.work(future)
    worker.started.wait()
    assert not future.cancel()
    assert future.result(5) is DONE
    time.sleep(0.4)
    assert not worker.interrupted.is_set()
    assert not future.given_up
    assert not future.cancel()  # long finished: nothing to do
