"""Attempts and the ledger: each distinct (engine, header, source, limits) is checked once, ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum

from generator.keys import content_key
from generator.ledger import Incident, Ledger, LedgerError, Row
from prover.lean.engine import Attempt, CheckResult, FileCheck, LeanEngine
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.verdict import ACCEPTED, Reason, Status, not_accepted
from prover.lean.window import in_window

ATTEMPT_STAGE = "attempt"
ELABORATION_STAGE = "elaboration"

# Two requests wait behind each running one: a worker never idles while the producer (a model that
# samples in this process) is busy, and an interrupt has little to drain.
IN_FLIGHT_PER_WORKER = 3


class Direction(StrEnum):
    """What an attempt would show if it is accepted: the statement, its closed negation, or that the
    statement's hypotheses contradict each other."""

    PROVE = "prove"
    REFUTE = "refute"
    CONTRADICT = "contradict"


@dataclass(frozen=True)
class PlannedAttempt:
    """One attempt to be checked. statement: what is attempted (the negation when refuting).

    parent: key of the original statement's row. maker: the tactic's text, or the sample's key.
    """

    statement: Statement
    proof: str
    parent: str
    direction: Direction
    maker: str
    round: int = 0


@dataclass(frozen=True)
class FileWork:
    """A file made for `statement`. parent: key of the row it comes from."""

    parent: str
    statement: Statement
    source: str


@dataclass(frozen=True)
class CheckedFile:
    """The row of a file of our own making, or None when the machinery failed. fresh: as below."""

    work: FileWork
    row: Row | None
    fresh: bool

    @property
    def holds(self) -> bool:
        return self.row is not None and self.row.verdict == Status.ACCEPTED


@dataclass(frozen=True)
class Checked:
    """The row of an attempt, or None when the machinery failed and the key is owed again.

    fresh: Lean was asked now (the row was not in the ledger before).
    """

    planned: PlannedAttempt
    key: str
    row: Row | None
    fresh: bool

    @property
    def accepted(self) -> bool:
        return self.row is not None and self.row.verdict == Status.ACCEPTED


class CheckRecorder:
    """An engine whose answers are kept in a ledger. May be used from several threads."""

    def __init__(self, engine: LeanEngine, ledger: Ledger, limits: Limits) -> None:
        self.engine = engine
        self.ledger = ledger
        self.limits = limits
        self._guard = threading.Lock()
        self._in_flight: dict[str, list[tuple[PlannedAttempt, Future[Checked]]]] = {}

    def attempt_key(self, statement: Statement, proof: str) -> str:
        """The check's identity."""
        return self._key(ATTEMPT_STAGE, statement.header, statement.with_proof(proof))

    def _key(self, stage: str, header: str, source: str) -> str:
        return content_key(
            stage,
            {
                "engine": self.engine.fingerprint,
                "header": header,
                "source": source,
                "limits": self.limits.model_dump(),
            },
        )

    def submit(self, item: PlannedAttempt) -> Future[Checked]:
        """Check one attempt unless the ledger has it; the same key in flight is checked once."""
        key = self.attempt_key(item.statement, item.proof)
        future: Future[Checked] = Future()
        with self._guard:
            row = self.ledger.get(key)
            if row is not None:
                future.set_result(Checked(item, key, row, fresh=False))
                return future
            waiting = self._in_flight.get(key)
            if waiting is not None:
                waiting.append((item, future))
                return future
            self._in_flight[key] = [(item, future)]
        attempt = Attempt(statement=item.statement, proof=item.proof, limits=self.limits)
        self.engine.submit(attempt).add_done_callback(
            lambda done: self._finish(key, item, done.result())
        )
        return future

    def _finish(self, key: str, item: PlannedAttempt, result: CheckResult) -> None:
        """Runs in the engine's thread. A ledger that cannot be written fails the waiting futures
        rather than vanishing there."""
        row: Row | None = None
        failure: LedgerError | None = None
        try:
            row = self._record_attempt(key, item, result)
        except LedgerError as error:
            failure = error
        with self._guard:
            waiting = self._in_flight.pop(key)
        for each, future in waiting:
            if failure is not None:
                future.set_exception(failure)
            else:
                future.set_result(Checked(each, key, row, fresh=each is item))

    def attempts(self, planned: Iterable[PlannedAttempt]) -> Iterator[Checked]:
        """Check all, yielding as answers are known. `planned` is read as the engine's window frees,
        so that a generator that samples a model keeps sampling while Lean checks."""
        window = IN_FLIGHT_PER_WORKER * self.engine.workers
        return (checked for _, checked in in_window(self.submit, planned, window))

    def _record_attempt(self, key: str, item: PlannedAttempt, result: CheckResult) -> Row | None:
        if self._owed_again(key, ATTEMPT_STAGE, result):
            return None
        row = Row(
            key=key,
            stage=ATTEMPT_STAGE,
            text=item.proof,
            round=item.round,
            parents=(item.parent,),
            data={
                "name": item.statement.name,
                "direction": item.direction.value,
                "maker": item.maker,
                "message": result.first_error,
                "trust": None if result.trust is None else result.trust.model_dump(mode="json"),
                "peak_memory_mb": result.peak_memory_mb,
            },
            verdict=result.verdict.status.value,
            reason=None if result.verdict.reason is None else result.verdict.reason.value,
            seconds=result.seconds,
            cpu_seconds=result.cpu_seconds,
        )
        self.ledger.put(row)
        return row

    def files(
        self, stage: str, work: Iterable[FileWork], judge: Callable[[FileWork, CheckResult], bool]
    ) -> Iterator[CheckedFile]:
        """Check files of our own making; a row is `accepted` when `judge` says so.

        The row's `data["statement_hashes"]` maps each theorem of the file to the hash of its type.
        """
        known: list[CheckedFile] = []
        asked: list[tuple[str, FileWork]] = []

        def owed() -> Iterator[FileCheck]:
            for item in work:
                key = self._key(stage, item.statement.header, item.source)
                row = self.ledger.get(key)
                if row is not None:
                    known.append(CheckedFile(item, row, fresh=False))
                else:
                    asked.append((key, item))
                    yield FileCheck(source=item.source, limits=self.limits)

        for index, result in self.engine.check_many(owed()):
            key, item = asked[index]
            row = self._record_file(stage, key, item, result, judge(item, result))
            yield CheckedFile(item, row, fresh=True)
        yield from known

    def _record_file(
        self, stage: str, key: str, item: FileWork, result: CheckResult, holds: bool
    ) -> Row | None:
        if self._owed_again(key, stage, result):
            return None
        reason = result.verdict.reason
        if not holds and reason in (None, Reason.SORRY):
            # Without a record of the constant itself nothing was shown, whatever the messages say.
            reason = Reason.STATEMENT_MISSING
        verdict = ACCEPTED if holds or reason is None else not_accepted(reason)
        row = Row(
            key=key,
            stage=stage,
            text=item.statement.text,
            parents=(item.parent,),
            data={
                "name": item.statement.name,
                "statement_hashes": {each.name: each.statement_hash for each in result.theorems},
                "message": "" if holds else result.first_error,
            },
            verdict=verdict.status.value,
            reason=None if verdict.reason is None else verdict.reason.value,
            seconds=result.seconds,
            cpu_seconds=result.cpu_seconds,
        )
        self.ledger.put(row)
        return row

    def elaborations(self, statements: Iterable[tuple[str, Statement]]) -> Iterator[CheckedFile]:
        """Elaborate statements (with `sorry` for a proof). Accepted: it compiles, and the constant
        is really in the environment."""

        def compiled(item: FileWork, result: CheckResult) -> bool:
            names = {theorem.name for theorem in result.theorems}
            return result.compiles and item.statement.name in names

        work = (
            FileWork(parent, statement, statement.with_proof("sorry"))
            for parent, statement in statements
        )
        return self.files(ELABORATION_STAGE, work, compiled)

    def _owed_again(self, key: str, stage: str, result: CheckResult) -> bool:
        if not result.verdict.infrastructure:
            return False
        assert result.verdict.reason is not None  # a Verdict without a reason is accepted
        self.ledger.incident(
            Incident(
                key=key,
                stage=stage,
                reason=result.verdict.reason.value,
                detail=result.verdict.detail,
            )
        )
        return True
