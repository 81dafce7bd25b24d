"""LeanDojo's format: made from a project, split, read; the premise graph."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from proofmill.cli import main
from proofmill.dojo import (
    TracedTheorem,
    levels,
    novel_premises_split,
    premise_graph,
    random_split,
    read_benchmark,
)
from proofmill.errors import InputError

ROOT = Path(__file__).parents[2]


def theorem(name: str, *premises: str) -> TracedTheorem:
    provenances = [
        {"full_name": p, "def_path": "A.lean", "def_pos": [1, 1], "def_end_pos": [1, 9]}
        for p in premises
    ]
    tactic = {
        "tactic": "simp",
        "annotated_tactic": ["simp", provenances],
        "state_before": "⊢ p",
        "state_after": "no goals",
    }
    return TracedTheorem.model_validate(
        {
            "url": "u",
            "commit": "c",
            "file_path": "A.lean",
            "full_name": name,
            "start": [1, 1],
            "end": [2, 1],
            "traced_tactics": [tactic],
        }
    )


THEOREMS = [theorem(f"t{i}", "common", f"pair{i // 2}", f"five{i // 5}") for i in range(100)]


def test_novel_premises_are_named_by_no_training_proof() -> None:
    parts = novel_premises_split(THEOREMS, 0.1, seed=3)
    assert {name: len(part) for name, part in parts.items()} == {"train": 80, "val": 10, "test": 10}
    known = frozenset().union(*(each.premises for each in parts["train"]))
    for part in ("val", "test"):
        assert all(each.premises - known for each in parts[part])
    assert parts == novel_premises_split(THEOREMS, 0.1, seed=3)
    assert parts != novel_premises_split(THEOREMS, 0.1, seed=4)


def test_random_split_is_a_partition() -> None:
    parts = random_split(THEOREMS, 0.15, seed=3)
    assert {name: len(part) for name, part in parts.items()} == {"train": 70, "val": 15, "test": 15}
    names = [each.full_name for part in parts.values() for each in part]
    assert sorted(names) == sorted(each.full_name for each in THEOREMS)
    assert parts == random_split(list(reversed(THEOREMS)), 0.15, seed=3)
    assert random_split([], 0.2, seed=0) == {"train": (), "val": (), "test": ()}


def test_levels_of_the_premise_graph() -> None:
    graph = premise_graph([("c", ["a", "b"]), ("b", ["a"]), ("d", []), ("e", ["e", "c"])])
    assert levels(graph) == {"a": 0, "d": 0, "b": 1, "c": 2, "e": 3}
    with pytest.raises(ValueError, match="cycle"):
        levels(premise_graph([("a", ["b"]), ("b", ["a"])]))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec = importlib.util.spec_from_file_location(
        "elan_layout", ROOT / "tests" / "lean" / "elan_layout.py"
    )
    assert spec is not None
    assert spec.loader is not None
    helper = importlib.util.module_from_spec(spec)
    sys.modules["elan_layout"] = helper
    spec.loader.exec_module(helper)
    found: Path = helper.lay_out(tmp_path_factory.mktemp("elan")).project
    return found


def test_extraction_of_a_project(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ELAN_HOME", str(project.parent / "elan"))
    out = tmp_path / "dojo"
    arguments = ["dojo", "extract", "--lean", str(project), "--out", str(out), "--heldout", "0.4"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output
    benchmark = read_benchmark(out)
    assert {file.path for file in benchmark.corpus} == {"Dep.lean", "Local.lean", "Demo/Basic.lean"}
    basic = next(file for file in benchmark.corpus if file.path == "Demo/Basic.lean")
    assert basic.imports == ("Dep.lean",)
    names = [premise.full_name for premise in basic.premises]
    assert names == ["Demo.triple", "Demo.triple_zero", "Demo.triple_add"]
    assert (basic.premises[0].start, basic.premises[0].end) == ((3, 1), (3, 36))
    found = benchmark.theorems()["Demo.triple_add"]
    first, second = found.traced_tactics
    text, provenances = first.annotated_tactic
    assert text == "simp only [<a>triple</a>]"
    assert [p.full_name for p in provenances] == ["Demo.triple"]
    assert provenances[0].def_path == "Demo/Basic.lean"
    assert first.state_before == "a b : ℕ\n⊢ triple (a + b) = triple a + triple b"
    assert first.state_after == second.state_before == "a b : ℕ\n⊢ 3 * (a + b) = 3 * a + 3 * b"
    assert second.state_after == "no goals"
    rows = [json.loads(line) for line in (out / "declarations.jsonl").read_text().splitlines()]
    level = {row["full_name"]: row["level"] for row in rows}
    assert level["Demo.triple"] < level["Demo.triple_add"]
    tactics = [json.loads(line) for line in (out / "tactics.jsonl").read_text().splitlines()]
    assert [row["tactic"] for row in tactics] == ["simp only [triple]", "omega"]
    graph = json.loads((out / "premises.json").read_text())
    assert ["Demo.triple", "Demo.triple_add"] in graph["edges"]
    shown = CliRunner().invoke(main, ["dojo", "show", str(out)])
    assert shown.exit_code == 0
    assert "3 files, 5 premises" in shown.output


def test_modules_that_do_not_exist(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", str(project.parent / "elan"))
    arguments = ["dojo", "extract", "--lean", str(project), "--out", "x", "--modules", "No.*"]
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 2
    assert "none of 3 modules match" in done.output


def _benchmark(folder: Path) -> Path:
    """As LeanDojo writes it, with fields of other versions."""
    premise = {"full_name": "f", "code": "def f := 1", "start": [1, 1], "end": [1, 11]}
    premise["kind"] = "commanddeclaration"
    line = {"path": "A.lean", "imports": [], "premises": [premise], "new": 1}
    (folder / "corpus.jsonl").write_text(json.dumps(line) + "\n")
    (folder / "random").mkdir()
    for part in ("train", "val", "test"):
        rows = [{**theorem(part, "f").model_dump(mode="json"), "theorem_statement": "x"}]
        (folder / "random" / f"{part}.json").write_text(json.dumps(rows))
    return folder


def test_benchmark_of_leandojo_is_read(tmp_path: Path) -> None:
    benchmark = read_benchmark(_benchmark(tmp_path))
    assert set(benchmark.theorems()) == {"train", "val", "test"}
    shown = CliRunner().invoke(main, ["dojo", "show", str(tmp_path)])
    assert "premise graph: 4 names, 3 edges, 1 used as premises, 2 levels" in shown.output


@pytest.mark.parametrize(
    ("file", "content", "named"),
    [
        ("corpus.jsonl", None, "corpus.jsonl: no such file"),
        ("corpus.jsonl", '{"path": 1}', "corpus.jsonl: line 1: field path"),
        ("random/val.json", None, "val.json: no such file"),
        ("random/val.json", "[", "val.json: not valid JSON"),
        ("random/val.json", "[{}]", "val.json: theorem 1: field url"),
    ],
)
def test_bad_benchmarks(tmp_path: Path, file: str, content: str | None, named: str) -> None:
    folder = _benchmark(tmp_path)
    if content is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(content)
    with pytest.raises(InputError, match=named):
        read_benchmark(folder)
