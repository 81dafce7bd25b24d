"""`--lean` and `proofmill lean` on a folder laid out as elan leaves it."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from proofmill.cli import main
from proofmill.lean_setup import setup_steps
from proofmill.serving.headers import blank_imports
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck

ROOT = Path(__file__).parents[2]
LAKE_PROJECT = ROOT / "lean_project"


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    helper = _load(ROOT / "tests" / "lean" / "elan_layout.py")
    layout = helper.lay_out(tmp_path_factory.mktemp("elan"))
    found: Path = layout.project
    return found


@pytest.fixture(autouse=True)
def elan_home(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", str(project.parent / "elan"))


def test_check_with_own_lean(project: Path, tmp_path: Path) -> None:
    file = tmp_path / "x.lean"
    file.write_text("import Demo.Basic\ntheorem x : Demo.triple 0 = 0 := Demo.triple_zero\n")
    arguments = ["check", "--json", "--lean", str(project), str(file)]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    row = json.loads(done.stdout)
    assert (row["verdict"], row["trust"]["engine"]) == ("accepted", "toolchain")
    embedded = CliRunner().invoke(main, ["check", str(file)])
    assert embedded.exit_code == 1


def test_eval_with_own_lean(project: Path, tmp_path: Path) -> None:
    rows = [
        {
            "name": "a",
            "header": "import Demo.Basic\nopen Demo",
            "statement": "theorem a : triple 2 = 6 := by sorry",
        },
        {"name": "b", "statement": "theorem b : nonsense.field = 1 := by sorry"},
    ]
    file = tmp_path / "s.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = CliRunner().invoke(main, ["eval", "--json", "--lean", str(project), str(file)])
    assert done.exit_code == 0, done.output
    *found, total = [json.loads(line) for line in done.stdout.splitlines()]
    assert total["total"]["elaborated"] == 1
    assert {row["name"]: row["proved_by_portfolio"] for row in found} == {"a": True, "b": False}


@pytest.mark.parametrize("level", ["audit", "messages"])
def test_selftest(project: Path, level: str) -> None:
    arguments = ["lean", "selftest", "--lean", str(project), "--module", "Demo.Basic", "--json"]
    done = CliRunner().invoke(main, [*arguments, "--level", level])
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rows) == 13
    assert all(row["passed"] for row in rows), rows


def test_selftest_of_what_does_not_import(project: Path) -> None:
    arguments = ["lean", "selftest", "--lean", str(project), "--module", "No.Such"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 1
    assert "module No.Such is not in the project's build folders" in done.output


@pytest.mark.parametrize(
    "command",
    [["check", "x.lean"], ["eval", "x.jsonl"], ["run", "--out", "r"], ["lean", "selftest"]],
)
def test_bad_project_is_one_sentence(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.lean").write_text("theorem t : 1 = 1 := rfl\n")
    (tmp_path / "x.jsonl").write_text('{"name": "a", "statement": "theorem a : 1 = 1"}\n')
    (tmp_path / "project").mkdir()
    done = CliRunner().invoke(main, [*command, "--lean", "project"])
    assert done.exit_code == 2, done.output
    assert "no Lake project there" in done.output
    assert not (tmp_path / "r").exists()


# Setup: elan and lake are stand-in scripts here; what they are asked to do is what is tested.


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path) -> Path:
    """A copy of the project; `elan` and `lake` on PATH write down how they are called."""
    copy = tmp_path / "project"
    shutil.copytree(project, copy)
    shutil.copytree(project.parent / "local", tmp_path / "local")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("elan", "lake"):
        script = programs / name
        script.write_text(f'#!/bin/sh\necho "{name} $@" >> {tmp_path}/called\necho working\n')
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    return copy


def test_setup_runs_the_documented_steps(fresh: Path) -> None:
    manifest = fresh / "lake-manifest.json"
    raw = json.loads(manifest.read_text())
    entry = {"type": "path", "name": "mathlib", "dir": "../local"}
    manifest.write_text(json.dumps({**raw, "packages": [*raw["packages"], entry]}))
    done = CliRunner().invoke(main, ["lean", "setup", str(fresh)])
    assert done.exit_code == 0, done.output
    assert (fresh.parent / "called").read_text().splitlines() == [
        "elan toolchain install leanprover/lean4:v4.35.0",
        "lake exe cache get",
        "lake build",
    ]


def test_setup_that_fails_says_where(fresh: Path) -> None:
    (fresh.parent / "bin" / "lake").write_text("#!/bin/sh\necho no space left\nexit 3\n")
    done = CliRunner().invoke(main, ["lean", "setup", str(fresh)])
    assert done.exit_code == 2
    assert "lake build" in done.output
    assert "status 3: no space left" in done.output


def test_setup_prints_what_it_would_do(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (fresh / "lake-manifest.json").unlink()
    (fresh.parent / "bin" / "elan").unlink()
    monkeypatch.setenv("ELAN_HOME", str(fresh.parent / "none"))
    done = CliRunner().invoke(main, ["lean", "setup", "--dry-run", str(fresh)])
    lines = done.output.splitlines()
    assert "elan-init.sh" in lines[0]
    assert [line.split("  #")[0] for line in lines[1:]] == [
        "elan toolchain install leanprover/lean4:v4.35.0",
        "lake update",
        "lake build",
    ]
    assert not (fresh.parent / "called").exists()


def test_lean_project_is_a_lake_project_that_needs_mathlib() -> None:
    commands = [step.command for step in setup_steps(LAKE_PROJECT)]
    assert ("lake", "exe", "cache", "get") in commands
    pin = (LAKE_PROJECT / "lean-toolchain").read_text().strip()
    assert pin == "leanprover/lean4:v4.35.0"
    with EmbeddedEngine(workers=1) as engine:
        assert pin.endswith(engine.lean_version)
        source = (LAKE_PROJECT / "lake" / "Proofmill.lean").read_text()
        result = engine.check(FileCheck(source=blank_imports(source)))
    assert result.verdict.accepted, result.messages
    assert len(result.theorems) == 13


def test_proofs_have_to_hold_in_the_verifying_lean(project: Path, tmp_path: Path) -> None:
    both, one = tmp_path / "both.lean", tmp_path / "one.lean"
    both.write_text("theorem x : 1 + 1 = 2 := rfl\n")
    one.write_text("import Demo.Basic\ntheorem x : Demo.triple 0 = 0 := Demo.triple_zero\n")
    arguments = ["check", "--json", "--lean", str(project), "--verify-lean", "embedded"]
    done = CliRunner().invoke(main, [*arguments, str(both), str(one)])
    assert done.exit_code == 1, done.output
    first, second = [json.loads(line) for line in done.stdout.splitlines()]
    assert first["verdict"] == "accepted"
    assert first["trust"]["engine"] == "toolchain 4.35.0, verified by embedded"
    assert second["detail"].startswith("Lean 4.35.0: ")
    bad = CliRunner().invoke(main, ["check", "--verify-lean", str(tmp_path), str(both)])
    assert bad.exit_code == 2
    assert "no Lake project there" in bad.output


def test_run_takes_both_leans(project: Path, tmp_path: Path) -> None:
    """Settings are absolute in the run's configuration, and a bad one makes no folder."""
    arguments = ["run", "--lean", str(project), "--verify-lean", "embedded", "--dry-run"]
    done = CliRunner().invoke(main, arguments)
    assert f'lean = "{project}"' in done.output
    assert 'verify_lean = "embedded"' in done.output
    out = tmp_path / "r"
    bad = CliRunner().invoke(main, ["run", "--verify-lean", str(tmp_path), "--out", str(out)])
    assert bad.exit_code == 2
    assert "no Lake project there" in bad.output
    assert not out.exists()


def test_ray_is_optional(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.lean"
    file.write_text("theorem x : 1 + 1 = 2 := rfl\n")
    both = ["check", "--ray-hosts", "2", "--lean", str(tmp_path), str(file)]
    done = CliRunner().invoke(main, both)
    assert done.exit_code == 2
    assert "leave --lean out" in done.output
    monkeypatch.setitem(sys.modules, "ray", None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    done = CliRunner().invoke(main, ["check", "--ray-hosts", "2", str(file)])
    assert done.exit_code == 2
    assert "pip install 'proofmill[ray]'" in done.output
    problems = tmp_path / "problems.jsonl"
    problems.write_text('{"id": "1", "prompt": "x", "problem": "x"}\n')
    model = tmp_path / "model"
    model.mkdir()
    (model / "config.json").write_text("{}")
    for command in (
        ["sample", "--prompts", str(problems), "--out", str(tmp_path / "o.jsonl")],
        ["formalize", str(problems), "--out", str(tmp_path / "o")],
    ):
        arguments = [*command, "--model", str(model), "--ray-models", "2"]
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 2
        assert "pip install 'proofmill[ray]'" in done.output
