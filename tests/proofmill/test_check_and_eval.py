"""`check`, `eval` and `doctor` on real Lean: verdicts, rows, exit statuses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from proofmill.cli import main

GOOD = "theorem swap (a b : ℕ) (h : a = b) : b = a := by\n  exact h.symm\n"
FILES = {
    "good.lean": GOOD,
    "two.lean": GOOD + "theorem again : 2 + 2 = 4 := rfl\n",
    "sorry.lean": "theorem t : 1 + 1 = 3 := by\n  sorry\n",
    "error.lean": "\n\ntheorem t : 1 + 1 = 3 := by\n  rfl\n",
    "axiom.lean": "axiom cheat : 1 + 1 = 3\ntheorem t : 1 + 1 = 3 := cheat\n",
    "empty.lean": "-- nothing here\n",
    "define.lean": "def double (n : ℕ) : ℕ := n + n\n",
    "loop.lean": "theorem t : 1 = 1 := by\n  repeat (have h : 1 = 1 := rfl; clear h)\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lean")
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def invoke(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_rows_say_verdict_reason_theorems_and_trust(folder: Path) -> None:
    names = [name for name in FILES if name != "loop.lean"]
    result = invoke("check", "--json", *(folder / name for name in names))
    assert result.exit_code == 1, result.output
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(row["file"]).name for row in rows] == names
    by_name = dict(zip(names, rows, strict=True))
    verdicts = {name: (row["verdict"], row["reason"]) for name, row in by_name.items()}
    assert verdicts == {
        "good.lean": ("accepted", None),
        "two.lean": ("accepted", None),
        "sorry.lean": ("rejected", "sorry"),
        "error.lean": ("rejected", "elaboration_error"),
        "axiom.lean": ("rejected", "axiom_not_allowed"),
        "empty.lean": ("rejected", "no_theorem"),
        "define.lean": ("rejected", "no_theorem"),
    }
    assert {t["name"] for t in by_name["two.lean"]["theorems"]} == {"swap", "again"}
    assert set(by_name["good.lean"]["trust"]["checks"].values()) == {"held", "not_checked"}
    assert by_name["good.lean"]["trust"]["checks"]["statement_match"] == "not_checked"
    assert by_name["error.lean"]["messages"][0]["line"] == 4
    assert "cheat" in by_name["axiom.lean"]["detail"]


def test_all_accepted_exits_with_0_and_people_read_file_line_column(folder: Path) -> None:
    good = invoke("check", folder / "good.lean", folder / "two.lean")
    assert good.exit_code == 0
    assert f"{folder / 'good.lean'}: accepted (swap)" in good.stdout
    bad = invoke("check", folder / "error.lean")
    assert bad.exit_code == 1
    assert f"{folder / 'error.lean'}:4:2: error:" in bad.stdout


def test_a_limit_is_unknown_not_rejected(folder: Path) -> None:
    result = invoke("check", "--json", "--seconds", "1", folder / "loop.lean")
    row = json.loads(result.stdout)
    assert (row["verdict"], result.exit_code) == ("unknown", 1), row
    assert row["reason"] in {"timeout", "heartbeats"}


def test_a_statement_file_must_be_proved_as_stated(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.lean"
    target.write_text("theorem swap (a b : ℕ) (h : a = b) : b = a := by sorry\n")
    changed = tmp_path / "changed.lean"
    changed.write_text("theorem swap (a b : ℕ) (h : b = a) : b = a := by exact h\n")
    result = invoke(
        "check", "--json", "--statement", target, folder / "good.lean", changed, folder / "two.lean"
    )
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["verdict"], row["reason"]) for row in rows] == [
        ("accepted", None),
        ("rejected", "statement_changed"),
        ("accepted", None),
    ]
    assert rows[0]["trust"]["checks"]["statement_match"] == "held"


def test_eval_rows_and_total(tmp_path: Path) -> None:
    file = tmp_path / "s.jsonl"
    rows = [
        {"name": "a", "statement": "theorem a : 2 + 2 = 4 := by sorry"},
        {"name": "b", "statement": "theorem b : 2 + 2 = 5 := by sorry"},
        {"name": "c", "statement": "theorem c (x : Unheard) : x = x := by sorry"},
        {
            "name": "d",
            "statement": "theorem d (n : ℕ) : n + 1 = 1 + n := by sorry",
            "header": "import Mathlib\nopen BigOperators Real Nat Topology Rat",
        },
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    result = invoke("eval", file, "--header", "engine", "--json")
    assert result.exit_code == 0, result.output
    *found, total = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["name"] for row in found] == ["a", "b", "c", "d"]
    assert [row["elaborated"] for row in found] == [True, True, False, True]
    assert [row["proved_by_portfolio"] for row in found] == [True, False, False, True]
    assert found[0]["by"] == "rfl"
    assert "Unheard" in found[2]["error"]
    assert {row["header_used"].splitlines()[0] for row in found} == {
        "open Real Nat Topology Rat BigOperators"
    }
    assert total == {
        "total": {
            "statements": 4,
            "elaborated": 3,
            "proved_by_portfolio": 2,
            "proved_by_model": 0,
        }
    }
    own = invoke("eval", file, "--json")
    fourth = json.loads(own.stdout.splitlines()[3])
    assert (fourth["elaborated"], fourth["header_used"][:14]) == (False, "import Mathlib")


def test_doctor_finds_everything_it_needs() -> None:
    result = invoke("doctor", "--json")
    assert result.exit_code == 0, result.output
    report = json.loads(result.stdout)
    assert report["usable"] is True
    states = {finding["part"]: finding["state"] for finding in report["findings"]}
    assert states["lean"] == states["library"] == states["engine"] == "good"


def test_doctor_explains_a_wheel_that_is_not_the_published_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "prover.lean.wheel.LIBRARY_SHA256", {"x86_64": "0" * 64, "aarch64": "1" * 64}
    )
    monkeypatch.setenv("PROOFMILL_CACHE", "/nonexistent-cache")
    result = invoke("doctor", "--json")
    assert result.exit_code == 1, result.output
    report = json.loads(result.stdout)
    (lean,) = [finding for finding in report["findings"] if finding["part"] == "lean"]
    assert lean["state"] == "missing"
    assert "sha256" in lean["detail"]
    assert "pip install" in lean["mend"]
