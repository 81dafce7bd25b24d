"""The future of one check, which can also give up a check that runs.

A server's client may leave while its check runs. What waits is dropped by any future; a check that
runs occupies its worker until its own limit, unless the worker's process is ended.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

from prover.lean.engine import CheckResult

# Ending a check costs the worker its process, and a warm host takes 0.6 s of CPU to start again; a
# usual check takes 0.02 s. So only what still runs after this long is ended.
GRACE_SECONDS = 1.0


class GivenUp(Exception):
    """Nobody waits for the check any more."""


class CheckFuture(Future[CheckResult]):
    """Cancelling it drops a check that waits. One that runs is given up after `GRACE_SECONDS`: its
    worker's process is ended, and the answer (`unknown(lost_worker)`) is for nobody.

    given_up: what the worker makes of the check does not count.
    """

    def __init__(self) -> None:
        super().__init__()
        self.given_up = False
        self._guard = threading.Lock()
        self._interrupt: Callable[[], None] | None = None

    def answer(self, check: Callable[[], CheckResult], interrupt: Callable[[], None]) -> None:
        """Run the check, unless it was dropped. interrupt: makes `check` return soon; called from
        another thread, and only while `check` runs."""
        if not self.set_running_or_notify_cancel():
            return
        with self._guard:
            self._interrupt = interrupt
        try:
            result = check()
        finally:
            with self._guard:
                self._interrupt = None
        self.set_result(result)

    def cancel(self) -> bool:
        """True when the check had not started."""
        if super().cancel():
            return True
        if not self.done():
            timer = threading.Timer(GRACE_SECONDS, self._give_up)
            timer.daemon = True
            timer.start()
        return False

    def _give_up(self) -> None:
        with self._guard:
            if self._interrupt is not None and not self.given_up:
                self.given_up = True
                self._interrupt()
