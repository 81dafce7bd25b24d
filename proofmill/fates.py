"""What becomes of each statement in a run: filtered, proved, refuted or open, and by whom."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from autoformalize.filters import Elaboration
from proofmill.item import PoolItem
from prover.lean.source import Statement
from prover.search.attempts import Checked, Direction


class Outcome(StrEnum):
    """What became of a statement: filtered before the search (the first three), or searched."""

    NOT_COMPILED = "not_compiled"
    DUPLICATE = "duplicate"
    CONTRADICTORY = "contradictory_hypotheses"
    PROVED = "proved"
    REFUTED = "refuted"
    OPEN = "open"


@dataclass(frozen=True)
class Candidate:
    """A statement of a problem, before Lean has seen it."""

    item: PoolItem
    statement: Statement


@dataclass(frozen=True)
class FilteredStatement:
    """A candidate that the filters took out."""

    candidate: Candidate
    why: Outcome
    elaboration: Elaboration


@dataclass(frozen=True)
class ModelProof:
    """An accepted sample. model: id of the model that wrote it."""

    checked: Checked
    model: str
    prompt_hash: str
    round: int


@dataclass
class Fate:
    """A searched statement and everything known about it so far.

    key: of its elaboration row. negation: its closed negation, shown to be one, if there is one.
    by_transfer: a proof that the model wrote for another statement, fitted to this one.
    samples: how many of the model's samples were judged, and how many of these accepted.
    independent: the same without draws without replacement, which estimate no pass rate.
    """

    key: str
    candidate: Candidate
    statement_hash: str
    negation: Statement | None = None
    by_portfolio: dict[Direction, Checked] = field(default_factory=dict)
    by_model: dict[Direction, list[ModelProof]] = field(default_factory=dict)
    by_transfer: dict[Direction, Checked] = field(default_factory=dict)
    samples: dict[Direction, tuple[int, int]] = field(default_factory=dict)
    independent: dict[Direction, tuple[int, int]] = field(default_factory=dict)

    def unsampled(self) -> Fate:
        """A copy that no model has been asked about: what one arm proves must not train another."""
        return replace(self, by_model={}, by_transfer={}, samples={}, independent={})

    @property
    def statement(self) -> Statement:
        return self.candidate.statement

    @property
    def item(self) -> PoolItem:
        return self.candidate.item

    def shown(self, direction: Direction) -> bool:
        return any(direction in by for by in (self.by_portfolio, self.by_model, self.by_transfer))

    def written(self, direction: Direction) -> list[Checked]:
        """Proofs that the model wrote, for this statement or for another."""
        own = [proof.checked for proof in self.by_model.get(direction, [])]
        fitted = self.by_transfer.get(direction)
        return own if fitted is None else [*own, fitted]

    @property
    def outcome(self) -> Outcome:
        """Proved, refuted or open. Raises Unsound when both P and its closed negation were
        accepted: one of them is then a hole in the checker, and nothing else may be trusted."""
        proved, refuted = self.shown(Direction.PROVE), self.shown(Direction.REFUTE)
        if proved and refuted:
            raise Unsound(f"both {self.statement.name} and its negation were accepted")
        if proved:
            return Outcome.PROVED
        return Outcome.REFUTED if refuted else Outcome.OPEN


class Unsound(Exception):
    """A statement and its closed negation were both accepted."""
