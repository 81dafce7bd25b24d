"""Two Leans: proofs are made for one and have to hold in another as well.

Released provers write for Lean 4.9 to 4.15, whose kernels have known bugs; sound kernels are newer.
A candidate is checked by the first engine, and what that one accepts is checked by the second; it
is accepted only if both accept. Both are named in the trust record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from functools import partial

from prover.lean.engine import CheckRequest, CheckResult, LeanEngine, check_in_window


class VerifiedEngine:
    """`LeanEngine` over two. Closing it closes both."""

    def __init__(self, first: LeanEngine, second: LeanEngine) -> None:
        self.first = first
        self.second = second
        self.name = f"{first.name} {first.lean_version}, verified by {second.name}"
        self.lean_version = second.lean_version
        self.library_fingerprint = _joined(first.library_fingerprint, second.library_fingerprint)

    @property
    def workers(self) -> int:
        return self.first.workers

    @property
    def fingerprint(self) -> str:
        return _joined(self.first.fingerprint, self.second.fingerprint)

    def submit(self, request: CheckRequest) -> Future[CheckResult]:
        """Queue one check; cancelling the future cancels it where it is."""
        answer: Future[CheckResult] = Future()
        asked = self.first.submit(request)
        answer.add_done_callback(lambda _: asked.cancel())

        def verified(made: CheckResult, last: Future[CheckResult]) -> None:
            if not last.cancelled():
                _settle(answer, self._both(made, last.result()))

        def then(done: Future[CheckResult]) -> None:
            if done.cancelled() or answer.cancelled():
                return
            made = done.result()
            if not made.verdict.accepted:
                _settle(answer, made)
                return
            again = self.second.submit(request)
            answer.add_done_callback(lambda _: again.cancel())
            again.add_done_callback(partial(verified, made))

        asked.add_done_callback(then)
        return answer

    def check(self, request: CheckRequest) -> CheckResult:
        return self.submit(request).result()

    def check_many(self, requests: Iterable[CheckRequest]) -> Iterator[tuple[int, CheckResult]]:
        return check_in_window(self, requests, window=4 * self.workers)

    def close(self) -> None:
        self.first.close()
        self.second.close()

    def _both(self, made: CheckResult, verified: CheckResult) -> CheckResult:
        """The second one's findings under both names; its refusal says whose it is."""
        verdict, trust = verified.verdict, verified.trust
        if not verdict.accepted:
            told = f"Lean {self.second.lean_version}: {verdict.detail}"
            verdict = verdict.model_copy(update={"detail": told})
        if trust is not None:
            trust = trust.model_copy(update={"engine": self.name})
        return verified.model_copy(
            update={
                "verdict": verdict,
                "trust": trust,
                "seconds": made.seconds + verified.seconds,
                "cpu_seconds": made.cpu_seconds + verified.cpu_seconds,
                "peak_memory_mb": max(made.peak_memory_mb, verified.peak_memory_mb),
            }
        )


def _settle(answer: Future[CheckResult], result: CheckResult) -> None:
    if answer.set_running_or_notify_cancel():
        answer.set_result(result)


def _joined(first: str, second: str) -> str:
    return hashlib.sha256(f"{first}\n{second}".encode()).hexdigest()
