"""The portfolio: fixed tactic texts tried on every statement, the baseline of every claim.

Each is one automation call or a short chain of them. The order is from cheap to dear, because a
statement that one of them closes is not asked the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass

from prover.lean.source import Statement
from prover.search.attempts import (
    IN_FLIGHT_PER_WORKER,
    Checked,
    CheckRecorder,
    Direction,
    PlannedAttempt,
)

DEFAULT_TACTICS: tuple[str, ...] = (
    "rfl",
    "decide",
    "simp",
    "intros\nsimp_all",
    "omega",
    "ring",
    "intros\nsubst_vars\ndecide",
    "constructor <;> simp_all",
    "constructor <;> omega",
    "intros\nlinarith",
    "norm_num",
    "intros\nnlinarith",
    "grind",
)


@dataclass(frozen=True)
class Goal:
    """A statement to be closed. parent: key of its row; statement: it, or its negation."""

    parent: str
    statement: Statement
    direction: Direction


@dataclass(frozen=True)
class PortfolioResult:
    """What the portfolio did with one goal: the attempts in order, the last one accepted or not."""

    goal: Goal
    attempts: tuple[Checked, ...]

    @property
    def proof(self) -> Checked | None:
        last = self.attempts[-1] if self.attempts else None
        return last if last is not None and last.accepted else None


def run_portfolio(
    recorder: CheckRecorder, goals: Sequence[Goal], tactics: Sequence[str]
) -> Iterator[PortfolioResult]:
    """Try the tactics in order on every goal, stopping at the first that closes it.

    Goals advance independently of each other, so a slow one holds up nobody; which attempts are
    made does not depend on timing.
    """
    waiting = list(reversed(goals))
    running: dict[Future[Checked], tuple[Goal, tuple[Checked, ...]]] = {}

    def start(goal: Goal, before: tuple[Checked, ...]) -> None:
        planned = PlannedAttempt(
            statement=goal.statement,
            proof=tactics[len(before)],
            parent=goal.parent,
            direction=goal.direction,
            maker=tactics[len(before)],
        )
        running[recorder.submit(planned)] = (goal, before)

    window = IN_FLIGHT_PER_WORKER * recorder.engine.workers
    while waiting or running:
        while waiting and len(running) < window:
            start(waiting.pop(), ())
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            goal, before = running.pop(future)
            attempts = (*before, future.result())
            if attempts[-1].accepted or len(attempts) == len(tactics):
                yield PortfolioResult(goal, attempts)
            else:
                start(goal, attempts)
