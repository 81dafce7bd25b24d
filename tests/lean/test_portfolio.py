"""The portfolio in one check and tactic by tactic, against the real Lean."""

from __future__ import annotations

from pathlib import Path

from generator.families.catalog import FAMILIES
from generator.families.family import instances
from generator.ledger import Ledger
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt
from prover.lean.limits import Limits
from prover.lean.source import STRICT_HEADER, Statement, parse_statement
from prover.search.attempts import CheckRecorder, Direction
from prover.search.portfolio import (
    ALL_FAIL,
    DEFAULT_TACTICS,
    Goal,
    PortfolioResult,
    all_at_once,
    run_portfolio,
)


def statement(text: str) -> Statement:
    return parse_statement(text, header=STRICT_HEADER)


def results(
    engine: EmbeddedEngine,
    folder: Path,
    texts: list[str],
    limits: Limits,
    tactics: tuple[str, ...] = DEFAULT_TACTICS,
) -> list[PortfolioResult]:
    goals = [Goal(str(n), statement(text), Direction.PROVE) for n, text in enumerate(texts)]
    with Ledger.open(folder / "ledger.sqlite") as ledger:
        found = list(run_portfolio(CheckRecorder(engine, ledger, limits), goals, tactics))
    return sorted(found, key=lambda result: int(result.goal.parent))


def test_one_check_settles_what_nothing_closes(engine: EmbeddedEngine, tmp_path: Path) -> None:
    open_goal = "theorem t (n : ℕ) : ∃ k : ℕ, 7 ^ n = 3 * k + 1"
    (result,) = results(engine, tmp_path, [open_goal], Limits())
    assert result.proof is None
    (attempt,) = result.attempts
    assert attempt.row is not None
    assert attempt.row.data["message"].startswith(ALL_FAIL)
    assert attempt.planned.maker == "portfolio"


def test_the_first_tactic_that_closes_is_the_proof(engine: EmbeddedEngine, tmp_path: Path) -> None:
    (result,) = results(engine, tmp_path, ["theorem t (n : ℕ) (h : n < 5) : n < 7"], Limits())
    assert result.proof is not None
    tried = [attempt.planned.proof for attempt in result.attempts]
    closing = DEFAULT_TACTICS.index("omega")
    assert tried == [all_at_once(DEFAULT_TACTICS), *DEFAULT_TACTICS[: closing + 1]]
    assert [attempt.accepted for attempt in result.attempts[1:]] == [False] * closing + [True]


def test_a_limit_that_is_reached_hides_no_other_tactic(
    engine: EmbeddedEngine, tmp_path: Path
) -> None:
    """The first tactic uses up all heartbeats, which ends the check of all at once."""
    tactics = (
        "exact absurd (by decide : (List.range 3000).foldl (· + ·) 0 = 0) (by decide)",
        "omega",
    )
    texts = ["theorem t (n : ℕ) (h : n < 5) : n < 7", "theorem u (n : ℕ) : ∃ k, n * n = k + n"]
    limits = Limits(heartbeats=400)
    closed, open_ = results(engine, tmp_path, texts, limits, tactics)
    for result in (closed, open_):
        first = result.attempts[0]
        assert first.row is not None
        assert not first.row.data["message"].startswith(ALL_FAIL)
        assert len(result.attempts) == 3
    assert closed.proof is not None
    assert closed.proof.planned.proof == "omega"
    assert open_.proof is None


def test_a_limit_that_a_tactic_swallows_is_not_taken_for_failure(
    engine: EmbeddedEngine, tmp_path: Path
) -> None:
    text = (
        "theorem t (f g : ℕ → ℕ) (h : ∀ x, f (f x) = f x + 1) "
        "(k : ∀ x y, g (x + y) = g x * g y) : g (f 0) = f (g 0)"
    )
    (result,) = results(engine, tmp_path, [text], Limits(heartbeats=200), ("grind",))
    together, alone = (attempt.row for attempt in result.attempts)
    assert alone is not None
    assert alone.data["message"].startswith("`grind` failed"), "it swallowed the limit"
    assert together is not None
    assert together.reason == "heartbeats"
    assert result.proof is None


def test_a_tactic_that_does_not_parse_hides_no_other(
    engine: EmbeddedEngine, tmp_path: Path
) -> None:
    text = "theorem t (n : ℕ) (h : n < 5) : n < 7"
    (result,) = results(engine, tmp_path, [text], Limits(), ("no such (tactic", "omega"))
    assert result.proof is not None
    assert result.proof.planned.proof == "omega"


def test_same_answers_as_tactic_by_tactic(engine: EmbeddedEngine, tmp_path: Path) -> None:
    texts = [next(instances(family, 31, 1, 2)).statement for family in FAMILIES[::3]]
    attempts = [
        (index, tactic, Attempt(statement=statement(text), proof=tactic))
        for index, text in enumerate(texts)
        for tactic in DEFAULT_TACTICS
    ]
    closed: dict[int, str] = {}
    for place, checked in sorted(engine.check_many(each for *_, each in attempts)):
        index, tactic, _ = attempts[place]
        if checked.verdict.accepted:
            closed.setdefault(index, tactic)
    found = {
        int(result.goal.parent): result.proof.planned.proof
        for result in results(engine, tmp_path, texts, Limits())
        if result.proof is not None
    }
    assert found == closed
    assert 5 < len(closed) < len(texts) - 5
