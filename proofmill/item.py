"""An item of a run's pool: a problem, what comes with it, and what it may be used for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from prover.lean.source import Statement


class Use(StrEnum):
    """Whether verified proofs of an item may join the training set, or it is only measured on."""

    TRAIN = "train"
    HELDOUT = "heldout"


@dataclass(frozen=True)
class PoolItem:
    """One problem. key: of its row. aligned: the statement that comes with it, when one does.

    declared_proof: a base family's own proof (trains the first model), never a frontier one's.
    """

    key: str
    id: str
    use: Use
    problem: str | None
    answer: str | None
    aligned: Statement | None
    family: str | None = None
    split: str | None = None
    mutation: str | None = None
    declared_proof: str | None = None
