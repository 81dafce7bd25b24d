"""What a round trains on, and statements whose hypotheses contradict each other."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from click.testing import CliRunner

from generator.ledger import Row
from proofmill.cli import main
from proofmill.config import SearchSettings
from proofmill.fates import Candidate, Fate, ModelProof
from proofmill.item import PoolItem, Use
from proofmill.rounds import (
    HEAVIEST,
    PROOFS_PER_STATEMENT,
    chosen_proofs,
    heat_goals,
    verified_rows,
    weight_of,
)
from proofmill.summary import pass_at
from prover.lean.source import parse_statement
from prover.search.attempts import Checked, Direction, PlannedAttempt
from prover.search.transfer import Rank

CONFIG = """
rounds = 1

[search]
samples = 0
train_samples = 0
tactics = ["simp_all", "omega"]

[train]
enabled = false
"""


def test_the_best_proof_and_the_one_most_unlike_it_are_chosen() -> None:
    other, long, two = "induction n with\n| zero => rfl", "intros\nomega\ndone", Rank(0, -2)
    proofs = {"intros\nomega": two, "omega": two, long: two, other: two}
    assert chosen_proofs(proofs) == ["omega", other]
    assert chosen_proofs(dict(reversed(proofs.items()))) == chosen_proofs(proofs)
    assert len(chosen_proofs(proofs)) == PROOFS_PER_STATEMENT
    assert chosen_proofs({**proofs, long: Rank(0, -5)}) == [long, other]
    assert chosen_proofs({**proofs, other: Rank(0, -1)}) == ["omega", long]
    assert chosen_proofs({**proofs, other: Rank(1, -9)}) == ["omega", long]
    assert chosen_proofs({"rfl": Rank(2, -1), other: Rank(2, -1)}) == ["rfl", other]
    assert chosen_proofs({"rfl": Rank(2, -1), other: Rank(3, -8)}) == ["rfl"]
    assert chosen_proofs({}) == []


def test_a_request_that_failed_is_not_counted_as_one_that_proved_nothing() -> None:
    assert pass_at([(4, 2), (0, 0), (4, 0)]) == {1: 0.25, 2: round(5 / 12, 4), 4: 0.5}
    assert pass_at([(0, 0)]) == {}


def fate(use: Use, *accepted: tuple[Direction, str]) -> Fate:
    """A statement of which these proofs were accepted."""
    statement = parse_statement("theorem t (n : ℕ) : n = n")
    negation = statement.negation()
    assert negation is not None
    item = PoolItem("k", "t", use, None, None, statement)
    found = Fate("row", Candidate(item, statement), "hash", negation)
    for direction, proof in accepted:
        planned = PlannedAttempt(statement, proof, "row", direction, "maker")
        checked = Checked(planned, proof, Row(key=proof, stage="attempt", verdict="accepted"), True)
        found.by_model.setdefault(direction, []).append(ModelProof(checked, "m", "p", 0))
    return found


def test_sides_race_a_settled_one_is_not_asked_on_and_held_out_statements_do_not_race() -> None:
    search = SearchSettings(samples=8, train_samples=32)

    def asked(found: Fate, heat: int, last: bool = False) -> dict[Direction, range]:
        goals = heat_goals([found], search, heat, last=last)
        return {goal.direction: samples for samples, each in goals.items() for goal in each}

    prove, refute = Direction.PROVE, Direction.REFUTE
    undecided = fate(Use.TRAIN)
    assert asked(undecided, 0) == {prove: range(6), refute: range(2)}
    assert asked(undecided, 1) == {prove: range(6, 32), refute: range(2, 8)}
    assert asked(fate(Use.TRAIN, (prove, "rfl")), 0) == {prove: range(6)}
    assert asked(fate(Use.TRAIN, (prove, "rfl")), 1) == {}
    assert asked(fate(Use.TRAIN, (prove, "rfl"), (prove, "omega")), 0) == {}
    assert asked(fate(Use.TRAIN, (prove, "rfl"), (prove, "omega")), 1) == {}
    assert asked(fate(Use.TRAIN, (refute, "decide")), 1) == {}
    for measured in (fate(Use.HELDOUT), fate(Use.HELDOUT, (prove, "rfl"), (prove, "omega"))):
        assert asked(measured, 0) == asked(measured, 0, last=True) == {prove: range(8)}
        assert asked(measured, 1) == {}
    false = replace(fate(Use.HELDOUT).candidate.item, mutation="wrong_constant")
    measured = fate(Use.HELDOUT)
    measured.candidate = replace(measured.candidate, item=false)
    assert asked(measured, 0) == asked(measured, 1, last=True) == {}
    assert asked(measured, 0, last=True) == {refute: range(8)}


def test_a_statement_with_a_proof_of_another_is_asked_but_not_explored() -> None:
    found = fate(Use.TRAIN, (Direction.PROVE, "rfl"))
    found.by_transfer = {Direction.PROVE: found.by_model.pop(Direction.PROVE)[0].checked}
    search = SearchSettings(samples=8, train_samples=32)
    (samples,) = heat_goals([found], search, 0, last=False)
    assert samples == range(6)
    assert heat_goals([found], search, 1, last=False) == {}
    assert found.unsampled().by_transfer == {}


def test_proofs_of_hard_statements_weigh_more() -> None:
    assert [weight_of(40, accepted) for accepted in (40, 10, 9, 5, 2, 1)] == [1, 1, 2, 2, 5, 8]
    assert weight_of(1000, 1) == weight_of(1000, 0) == HEAVIEST
    assert weight_of(0, 0) == 1  # closed by the portfolio, never sampled
    found = fate(Use.TRAIN, (Direction.PROVE, "rfl"), (Direction.PROVE, "omega"))
    found.samples = {Direction.PROVE: (40, 2)}
    assert [each.weight for each in verified_rows([found])] == [5, 5]
    found.by_transfer = {Direction.PROVE: found.by_model.pop(Direction.PROVE)[0].checked}
    found.samples = {Direction.PROVE: (40, 0)}
    assert [each.weight for each in verified_rows([found])] == [HEAVIEST]
    assert verified_rows([fate(Use.HELDOUT, (Direction.PROVE, "rfl"))]) == []


def test_exploring_is_without_replacement_where_the_model_can() -> None:
    search = SearchSettings()
    explored = search.exploring(distinct=True)
    assert explored.distinct
    assert explored.temperature == search.temperature
    for settings in (search, SearchSettings(top_p=0.9), SearchSettings(temperature=0)):
        warm = settings.exploring(distinct=settings is not search)
        assert not warm.distinct
        assert warm.temperature == settings.explore_temperature
    assert not search.sampling().distinct


def test_controls_need_held_out_statements(tmp_path: Path) -> None:
    statements = tmp_path / "s.jsonl"
    statements.write_text('{"name": "t", "statement": "theorem t : 1 + 1 = 2"}\n')
    arguments = ["run", "--controls", "--statements", str(statements)]
    refused = CliRunner().invoke(main, [*arguments, "--out", str(tmp_path / "run")])
    assert refused.exit_code == 2
    assert "--controls" in refused.output
    assert "held-out" in refused.output
    assert not (tmp_path / "run").exists()


def test_false_stands_under_the_same_hypotheses() -> None:
    statement = parse_statement("theorem t (n : ℕ) (h : n < n) : n = 3 := by sorry")
    contradiction = statement.hypotheses_contradict()
    assert contradiction is not None
    assert contradiction.text == "theorem t_hypotheses (n : ℕ) (h : n < n) : False"
    assert parse_statement("theorem t : 1 = 1").hypotheses_contradict() is None


def test_statements_with_contradictory_hypotheses_are_filtered_and_others_are_not(
    tmp_path: Path,
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    statements = {
        "impossible": "theorem impossible (n : ℕ) (h₁ : n < 5) (h₂ : 9 < n) : n = 3",
        "possible": "theorem possible (n : ℕ) (h₁ : n < 5) (h₂ : 3 < n) : n = 4",
    }
    (tmp_path / "statements.jsonl").write_text(
        "".join(json.dumps({"name": n, "statement": s}) + "\n" for n, s in statements.items())
    )
    done = subprocess.run(
        [
            *(sys.executable, "-m", "proofmill", "run"),
            *("--config", str(tmp_path / "config.toml")),
            *("--statements", str(tmp_path / "statements.jsonl")),
            *("--out", str(tmp_path / "run")),
        ],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    summary = json.loads((tmp_path / "run" / "summary.json").read_text())
    assert summary["statements_compiled"] == 2
    assert summary["statements_accepted"] == summary["proved"] == 1
    manifest = json.loads((tmp_path / "run" / "release" / "manifest.json").read_text())
    assert manifest["counts"]["statements, hypotheses contradict each other"] == 1
