"""`proofmill families --against`: benchmark problems among ours are found and named."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from generator.families.catalog import by_name
from generator.families.family import instances
from proofmill.cli import main


def test_a_planted_problem_is_named_and_a_foreign_one_is_not(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.jsonl"
    foreign.write_text(
        '{"name": "other", "problem": "Is every sheep in the county of Kent black?"}'
    )
    clean = CliRunner().invoke(main, ["families", "--against", str(foreign)])
    assert clean.exit_code == 0, clean.output
    assert "0 overlaps" in clean.output

    (ours,) = instances(by_name("packed_left"), 0, 1, 3)
    planted = tmp_path / "planted.jsonl"
    planted.write_text(json.dumps({"name": "stolen", "statement": ours.statement}))
    found = CliRunner().invoke(main, ["families", "--against", str(planted)])
    assert found.exit_code == 1
    assert ours.id in found.output
    assert "stolen" in found.output


def test_a_file_that_is_no_benchmark_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text("[1, 2]\n")
    for bad, complaint in ((path, "bad.jsonl:1"), (tmp_path / "none.jsonl", "none.jsonl")):
        result = CliRunner().invoke(main, ["families", "--against", str(bad)])
        assert result.exit_code == 2
        assert complaint in result.output
