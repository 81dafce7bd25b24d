"""Attempts and the ledger: each distinct (engine, header, source, limits) is checked once, ever."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from generator.keys import content_key
from generator.ledger import Incident, Ledger, Row
from prover.lean.engine import Attempt, CheckResult, FileCheck, LeanEngine
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.verdict import Reason, Status

ATTEMPT_STAGE = "attempt"
ELABORATION_STAGE = "elaboration"

Item = TypeVar("Item")


class Direction(StrEnum):
    """What an attempt would show if it is accepted."""

    PROVE = "prove"
    REFUTE = "refute"


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
class Checked:
    """The row of an attempt, or None when the machinery failed and the key is owed again."""

    planned: PlannedAttempt
    key: str
    row: Row | None

    @property
    def accepted(self) -> bool:
        return self.row is not None and self.row.verdict == Status.ACCEPTED


class CheckRecorder:
    """An engine whose answers are kept in a ledger. May be used from several threads."""

    def __init__(self, engine: LeanEngine, ledger: Ledger, limits: Limits) -> None:
        self.engine = engine
        self.ledger = ledger
        self.limits = limits

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

    def attempts(self, planned: Iterable[PlannedAttempt]) -> Iterator[Checked]:
        """Check what the ledger does not have yet; yields in the order in which answers are known.

        `planned` is read lazily, as the engine's window frees, so that a generator that samples a
        model keeps sampling while Lean checks. The same key twice in flight is checked once.
        """
        known: list[Checked] = []
        waiting: dict[str, list[PlannedAttempt]] = {}
        order: list[str] = []

        def owed() -> Iterator[Attempt]:
            for item in planned:
                key = self.attempt_key(item.statement, item.proof)
                row = self.ledger.get(key)
                if row is not None:
                    known.append(Checked(item, key, row))
                elif key in waiting:
                    waiting[key].append(item)
                else:
                    waiting[key] = [item]
                    order.append(key)
                    yield Attempt(statement=item.statement, proof=item.proof, limits=self.limits)

        for index, result in self.engine.check_many(owed()):
            yield from _drain(known)
            key = order[index]
            row = self._record_attempt(key, waiting[key][0], result)
            for item in waiting.pop(key):
                yield Checked(item, key, row)
        yield from _drain(known)

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

    def elaborations(
        self, statements: Iterable[tuple[str, Statement]], *, round: int = 0
    ) -> Iterator[tuple[str, Row | None]]:
        """Elaborate statements (with `sorry` for a proof); yields (parent key, row).

        The row is `accepted` when the statement compiles; `data["statement_hash"]` is then the hash
        of its elaborated type.
        """
        known: list[tuple[str, Row | None]] = []
        asked: list[tuple[str, str, Statement]] = []

        def owed() -> Iterator[FileCheck]:
            for parent, statement in statements:
                source = statement.with_proof("sorry")
                key = self._key(ELABORATION_STAGE, statement.header, source)
                row = self.ledger.get(key)
                if row is not None:
                    known.append((parent, row))
                else:
                    asked.append((parent, key, statement))
                    yield FileCheck(source=source, limits=self.limits)

        for index, result in self.engine.check_many(owed()):
            yield from _drain(known)
            parent, key, statement = asked[index]
            yield parent, self._record_elaboration(key, parent, statement, result, round)
        yield from _drain(known)

    def _record_elaboration(
        self, key: str, parent: str, statement: Statement, result: CheckResult, round: int
    ) -> Row | None:
        if self._owed_again(key, ELABORATION_STAGE, result):
            return None
        hashes = {theorem.name: theorem.statement_hash for theorem in result.theorems}
        # Without a record of the constant itself nothing compiled, whatever the messages say.
        compiled = result.compiles and statement.name in hashes
        reason = result.verdict.reason
        if not compiled and reason in (None, Reason.SORRY):
            reason = Reason.STATEMENT_MISSING
        row = Row(
            key=key,
            stage=ELABORATION_STAGE,
            text=statement.text,
            round=round,
            parents=(parent,),
            data={
                "name": statement.name,
                "statement_hash": hashes.get(statement.name),
                "message": "" if compiled else result.first_error,
            },
            verdict=(
                Status.ACCEPTED.value
                if compiled
                else Status.REJECTED.value
                if result.verdict.status is not Status.UNKNOWN
                else Status.UNKNOWN.value
            ),
            reason=None if compiled or reason is None else reason.value,
            seconds=result.seconds,
            cpu_seconds=result.cpu_seconds,
        )
        self.ledger.put(row)
        return row

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


def _drain(items: list[Item]) -> Iterator[Item]:
    while items:
        yield items.pop(0)
