"""The portfolio: fixed tactic texts tried on every statement, the baseline of every claim.

Each is one automation call or a short chain of them. All of them are first tried in one check:
where they all fail in an ordinary way, as on most statements worth proving, that one says so, and
a check's start is paid once (the default run's portfolio: 80 core-seconds instead of 180 to 210).
Everything else (one closes the goal, or a limit was reached) is asked tactic by tactic, each with
the limits of its own, in order from cheap to dear and no further than the first that closes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from itertools import islice
from textwrap import dedent, indent

from prover.lean.source import Statement
from prover.lean.verdict import Reason
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


# What Lean says when every alternative has failed; a limit that was reached is another error.
ALL_FAIL = "no tactic of the portfolio closes the goal"


@dataclass(frozen=True)
class Goal:
    """A statement to be closed. parent: key of its row; statement: it, or its negation."""

    parent: str
    statement: Statement
    direction: Direction


@dataclass(frozen=True)
class PortfolioResult:
    """What the portfolio did with one goal: the attempts in order, the first of them with all
    tactics at once."""

    goal: Goal
    attempts: tuple[Checked, ...]

    @property
    def proof(self) -> Checked | None:
        """The tactic that closes the goal; all at once if only that did."""
        return next((each for each in reversed(self.attempts) if each.accepted), None)


def all_at_once(tactics: Sequence[str]) -> str:
    """A proof that tries the tactics in order, and fails with ALL_FAIL. A tactic that swallows a
    limit it reached (`grind` does) hides nothing: Lean looks at the limit before the next."""
    tried = [f"  | (\n{indent(dedent(tactic), '    ')}\n    done)" for tactic in tactics]
    return "\n".join(["first", *tried, f'  | fail "{ALL_FAIL}"'])


def run_portfolio(
    recorder: CheckRecorder, goals: Sequence[Goal], tactics: Sequence[str]
) -> Iterator[PortfolioResult]:
    """Try the tactics on every goal; the first in order that closes it is its proof."""
    return first_to_close(recorder, [(goal, tactics) for goal in goals], "portfolio")


def first_to_close(
    recorder: CheckRecorder,
    work: Iterable[tuple[Goal, Sequence[str]]],
    maker: str,
    round: int = 0,
) -> Iterator[PortfolioResult]:
    """Try proof texts on goals, each goal's own; the first in order that closes it is its proof.

    work: read as the engine's window frees. maker: of the check of all texts at once; a text that
    is tried alone is its own.

    Goals advance independently of each other, so a slow one holds up nobody; which attempts are
    made does not depend on timing.
    """
    waiting = ((goal, (all_at_once(texts), *texts)) for goal, texts in work)
    running: dict[Future[Checked], tuple[Goal, tuple[str, ...], tuple[Checked, ...]]] = {}

    def start(goal: Goal, proofs: tuple[str, ...], before: tuple[Checked, ...]) -> None:
        proof = proofs[len(before)]
        planned = PlannedAttempt(
            statement=goal.statement,
            proof=proof,
            parent=goal.parent,
            direction=goal.direction,
            maker=proof if before else maker,
            round=round,
        )
        running[recorder.submit(planned)] = (goal, proofs, before)

    window = IN_FLIGHT_PER_WORKER * recorder.engine.workers
    while True:
        for goal, proofs in islice(waiting, window - len(running)):
            start(goal, proofs, ())
        if not running:
            return
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            goal, proofs, before = running.pop(future)
            attempts = (*before, future.result())
            if _is_settled(attempts, len(proofs)):
                yield PortfolioResult(goal, attempts)
            else:
                start(goal, proofs, attempts)


def _is_settled(attempts: Sequence[Checked], most: int) -> bool:
    if len(attempts) == 1:
        return _all_fail(attempts[0])
    return attempts[-1].accepted or len(attempts) == most


def _all_fail(checked: Checked) -> bool:
    """Whether every tactic failed, each in an ordinary way."""
    row = checked.row
    return (
        row is not None
        and row.reason == Reason.ELABORATION_ERROR
        and str(row.data["message"]).startswith(ALL_FAIL)
    )
