"""The Lean engine protocol: what every engine (embedded, toolchain) offers to everything above it.

A check is either a whole file or an attempt (our statement, somebody's proof text). Engines answer
every request exactly once; limits and machine failures are answers of their own kind, never errors
raised to the caller. One engine object is shared by filters, search, evaluation and servers; its
methods may be called from any thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from prover.lean.limits import Limits
from prover.lean.messages import Message, Severity
from prover.lean.source import Statement
from prover.lean.trust import TrustRecord
from prover.lean.verdict import Reason, Verdict
from prover.lean.window import in_window


class FileCheck(BaseModel):
    """Check a whole file. With `target`, it must prove every theorem the target file states
    (bodies `sorry`), compared as elaborated terms together with every definition they use."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    source: str
    target: str | None = None
    limits: Limits = Field(default_factory=Limits)


class Attempt(BaseModel):
    """Check one proof text against our statement. The proof is what follows `:= by`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    statement: Statement
    proof: str
    limits: Limits = Field(default_factory=Limits)

    @property
    def source(self) -> str:
        return self.statement.with_proof(self.proof)


CheckRequest = FileCheck | Attempt


class Theorem(BaseModel):
    """A theorem found in the final environment, with the axioms its proof reaches (transitively).

    statement_hash: sha256 over the elaborated type with binder names left out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    axioms: tuple[str, ...]
    statement_hash: str


class CheckResult(BaseModel):
    """What one check found. Seconds are wall clock; memory is the peak resident set in MiB.

    goals: the goals of `unsolved goals` errors, as Lean prints them. sorries: positions (line,
    column) of declarations that use `sorry`. compiles: no error message and a complete record, with
    `sorry` allowed (what a statement filter asks).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    verdict: Verdict
    messages: tuple[Message, ...] = ()
    theorems: tuple[Theorem, ...] = ()
    goals: tuple[str, ...] = ()
    sorries: tuple[tuple[int, int], ...] = ()
    trust: TrustRecord | None = None
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    peak_memory_mb: float = 0.0

    @property
    def compiles(self) -> bool:
        return self.verdict.accepted or self.verdict.reason is Reason.SORRY

    @property
    def first_error(self) -> str:
        """The first error's text, or the verdict's detail when Lean printed none."""
        for message in self.messages:
            if message.severity is Severity.ERROR:
                return message.text
        return self.verdict.detail or (self.verdict.reason or "")


class EngineError(Exception):
    """The engine cannot be started or used at all; the sentence says what mends it."""


class LeanEngine(Protocol):
    """One Lean, many checks."""

    @property
    def name(self) -> str:
        """`embedded` or `toolchain`."""

    @property
    def lean_version(self) -> str: ...

    @property
    def fingerprint(self) -> str:
        """Identity of everything a verdict depends on besides the request: part of check keys."""

    @property
    def library_fingerprint(self) -> str: ...

    @property
    def workers(self) -> int:
        """How many checks run at the same time."""

    def submit(self, request: CheckRequest) -> Future[CheckResult]:
        """Queue one check. The future always gets a result, also when its worker dies.

        Cancelling it drops a check that waits; engines whose future is a `CheckFuture` also end one
        that runs."""

    def check(self, request: CheckRequest) -> CheckResult: ...

    def check_many(self, requests: Iterable[CheckRequest]) -> Iterator[tuple[int, CheckResult]]:
        """Check all, yielding (index, result) as they finish; the input is read lazily."""

    def close(self) -> None:
        """Stop all workers. Requests still queued get `unknown(lost_worker)`."""


def check_in_window(
    engine: LeanEngine, requests: Iterable[CheckRequest], window: int
) -> Iterator[tuple[int, CheckResult]]:
    """`check_many` for engines that only have `submit`: at most `window` requests in flight."""
    return in_window(engine.submit, requests, window)


async def check_async(engine: LeanEngine, request: CheckRequest) -> CheckResult:
    """One check from asyncio; cancelling the await cancels the future of the check."""
    return await asyncio.wrap_future(engine.submit(request))
