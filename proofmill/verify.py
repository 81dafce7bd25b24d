"""Re-checking a release: every row again, by an engine that has seen nothing of it."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from proofmill.progress import Reporter
from proofmill.release import ProofRecord, read_proofs
from prover.lean.engine import Attempt, LeanEngine
from prover.lean.limits import Limits


class RowFailure(BaseModel):
    """A row that does not hold, and why."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    shard: str
    row: int
    name: str
    why: str


class Recheck(BaseModel):
    """The outcome of `proofmill verify`. library_changed: the rows were made with another library;
    that is a reason to check again, not a failure."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rows: int
    held: int
    failures: tuple[RowFailure, ...]
    engine: str
    lean_version: str
    library_changed: bool


def recheck(folder: Path, engine: LeanEngine, limits: Limits, reporter: Reporter) -> Recheck:
    """Check every proof of the release. Raises InputError when the folder is no release."""
    found = read_proofs(folder)
    requests = (
        Attempt(statement=record.to_statement(), proof=record.proof, limits=limits)
        for _, _, record in found
    )
    failures: list[RowFailure] = []
    with reporter.step("re-checking", total=len(found)) as step:
        for index, result in engine.check_many(requests):
            shard, number, record = found[index]
            why = None
            if not result.verdict.accepted:
                why = f"{result.verdict.status.value}: {result.first_error}"
            elif result.trust is not None:
                why = _edited(record, result.trust.statement_hash)
            if why is not None:
                failures.append(RowFailure(shard=shard, row=number, name=record.name, why=why))
            step.add(core_seconds=result.cpu_seconds)
            step.advance(held=why is None, failed=why is not None)
    failures.sort(key=lambda failure: (failure.shard, failure.row))
    return Recheck(
        rows=len(found),
        held=len(found) - len(failures),
        failures=tuple(failures),
        engine=engine.name,
        lean_version=engine.lean_version,
        library_changed=any(
            record.trust.library_fingerprint != engine.library_fingerprint for _, _, record in found
        ),
    )


def _edited(record: ProofRecord, statement_hash: str | None) -> str | None:
    """A statement that still has a proof but is not the one the record was made for."""
    if record.trust.statement_hash == statement_hash:
        return None
    return "the statement is not the one in its trust record"
