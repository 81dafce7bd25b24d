"""Bad usage and bad input: one sentence that names it, exit status 2, nothing written."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from proofmill.cli import main


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["run", "--config", "absent.toml"], "absent.toml: no such file"),
        (["run", "--config", "bad.toml"], "bad.toml: key search.sampels: no such setting"),
        (["run", "--resume", "nowhere"], "nowhere: no run there"),
        (["run", "--resume", "nowhere", "--out", "new"], "not both"),
        (["run", "--out", "bad.toml"], "bad.toml: is a file"),
        (["run", "--out", "bad.toml/x"], "cannot be written"),
        (["run", "--out", "run", "--problems", "empty.jsonl"], "empty.jsonl: no rows"),
        (["run", "--out", "run", "--problems", "torn.jsonl"], "torn.jsonl: line 2"),
        (["run", "--out", "run", "--statements", "absent.jsonl"], "absent.jsonl: no such file"),
        (
            ["run", "--out", "run", "--problems", "p.jsonl", "--statements", "p.jsonl"],
            "--problems or --statements",
        ),
        (["run", "--out", "run", "--problems", "p.jsonl", "--model", "nix"], "--model nix"),
        (["run", "--out", "run", "--lean", "project"], "project: no such folder"),
        (["run", "--rounds", "0"], "--rounds"),
        (["run", "--header", "mine"], "--header"),
        (["check"], "FILES"),
        (["check", "absent.lean"], "absent.lean: no such file"),
        (["check", "--statement", "absent.lean", "p.jsonl"], "absent.lean: no such file"),
        (["check", "--seconds", "0", "p.jsonl"], "--seconds"),
        (["eval", "absent.jsonl"], "absent.jsonl: no such file"),
        (["eval", "p.jsonl"], "p.jsonl: line 1: field name"),
        (["verify", "absent"], "absent: no such folder"),
        (["verify", "."], "not a release"),
    ],
)
def test_the_mistake_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], named: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.toml").write_text("[search]\nsampels = 3\n")
    (tmp_path / "empty.jsonl").write_text("\n")
    (tmp_path / "torn.jsonl").write_text('{"id": "a", "problem": "x"}\n{"id": "b", "pro')
    (tmp_path / "p.jsonl").write_text('{"id": "a", "problem": "x"}\n')
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2, result.output
    assert named in result.output
    assert "Traceback" not in result.output


def test_bad_input_makes_no_folder(tmp_path: Path) -> None:
    """The file is mended and the same command works: nothing is in the way."""
    problems = tmp_path / "p.jsonl"
    problems.write_text("not json\n")
    arguments = ["run", "--problems", str(problems), "--out", str(tmp_path / "run")]
    assert CliRunner().invoke(main, arguments).exit_code == 2
    assert not (tmp_path / "run").exists()
    problems.write_text('{"id": "a", "problem": "How much is 1 + 1?", "answer": "2"}\n')
    result = CliRunner().invoke(main, [*arguments, "--dry-run"])
    assert result.exit_code == 0, result.output
    assert "Show that it is 2." in result.output
    assert not (tmp_path / "run").exists()


def test_a_changed_input_file_is_refused_on_resume(tmp_path: Path) -> None:
    from proofmill.config import RunConfig
    from proofmill.errors import InputError
    from proofmill.pool import build_pool
    from proofmill.rundir import new_run

    problems = tmp_path / "p.jsonl"
    problems.write_text('{"id": "a", "problem": "How much is 1 + 1?", "answer": "2"}\n')
    config = RunConfig(problems_file=problems).settled()
    with new_run(tmp_path / "run", config) as run:
        assert [item.id for item in build_pool(run.config, run.ledger)] == ["a"]
        problems.write_text('{"id": "b", "problem": "How much is 1 + 2?", "answer": "3"}\n')
        with pytest.raises(InputError, match="has changed since the run began"):
            build_pool(run.config, run.ledger)
