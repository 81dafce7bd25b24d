"""Filters between a translator and a prover: what compiles, and once per elaborated type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.keys import content_key
from generator.ledger import Row
from prover.lean.source import Statement
from prover.search.attempts import CheckRecorder


class Filter(StrEnum):
    """What took a candidate out."""

    NOT_COMPILED = "not_compiled"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class Elaboration:
    """What Lean says of a candidate. row: None when the machinery failed; asked again later.

    statement_hash: sha256 of the elaborated type when it compiles. fresh: Lean was asked now.
    """

    statement: Statement
    row: Row | None
    statement_hash: str | None
    fresh: bool

    @property
    def error(self) -> str | None:
        """Lean's first error; None when it compiles."""
        if self.statement_hash is not None:
            return None
        if self.row is None:
            return "the engine failed on this statement; it is asked again on resume"
        return str(self.row.data["message"]) or self.row.reason or "rejected"


def elaborate(
    recorder: CheckRecorder, candidates: Sequence[tuple[str, Statement]]
) -> Iterator[tuple[int, Elaboration]]:
    """(index, elaboration) of each (parent key, statement), as Lean answers."""
    places = {_key(parent, statement): i for i, (parent, statement) in enumerate(candidates)}
    work = ((_key(parent, statement), statement) for parent, statement in candidates)
    for checked in recorder.elaborations(work):
        digest = None
        if checked.holds and checked.row is not None:
            digest = str(checked.row.data["statement_hashes"][checked.work.statement.name])
        elaboration = Elaboration(checked.work.statement, checked.row, digest, checked.fresh)
        yield places[checked.work.parent], elaboration


def filtered(elaborations: Sequence[Elaboration]) -> list[Filter | None]:
    """For each, in this order, what takes it out: the first of each elaborated type stays."""
    seen: set[str] = set()
    verdicts: list[Filter | None] = []
    for each in elaborations:
        if each.statement_hash is None:
            verdicts.append(Filter.NOT_COMPILED)
        elif each.statement_hash in seen:
            verdicts.append(Filter.DUPLICATE)
        else:
            seen.add(each.statement_hash)
            verdicts.append(None)
    return verdicts


def _key(parent: str, statement: Statement) -> str:
    return content_key("candidate", {"parent": parent, "statement": statement.model_dump()})
