"""Traces of lean-dojo, read without it.

dojo_trace/ holds a Lean file, the trace that lean-dojo 4.20.0 wrote of it (from a syntax tree and
states that were written by hand), and what lean-dojo itself says the trace holds.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from proofmill.cli import main
from proofmill.dojo import read_benchmark
from proofmill.dojo_traces import TracedRepository, find_traces, module_name, read_repository
from proofmill.dojo_tree import without_comments
from proofmill.errors import InputError

FIXTURE = Path(__file__).parent / "dojo_trace"
PACKAGE = ".lake/packages/dep/"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def read(folder: Path) -> TracedRepository:
    return read_repository(folder, find_traces(folder))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """As lean-dojo leaves it."""
    folder = tmp_path / "demo"
    build = folder / ".lake/build/ir/Demo"
    build.mkdir(parents=True)
    (folder / "Demo").mkdir()
    (folder / "Demo/Basic.lean").write_bytes((FIXTURE / "Basic.lean").read_bytes())
    (build / "Basic.trace.xml").write_bytes((FIXTURE / "Basic.trace.xml").read_bytes())
    return folder


def small(folder: Path, path: str, source: str, body: str, /, **attributes: str) -> Path:
    """Write a Lean file and a trace of it by hand."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source)
    given = {"path": path, "md5": hashlib.md5(file.read_bytes()).hexdigest(), **attributes}
    trace = folder / "build" / (path.replace("/", "_").removesuffix(".lean") + ".trace.xml")
    trace.parent.mkdir(exist_ok=True)
    named = " ".join(f'{name}="{value}"' for name, value in given.items() if value)
    trace.write_text(f"<TracedFile {named}>\n{body}\n<Comments/></TracedFile>\n")
    return trace


def file_node(commands: str, header: str = "<ModuleHeaderNode/>") -> str:
    return f'<FileNode start="(1, 1)" end="(9, 1)">\n{header}\n{commands}\n</FileNode>'


def theorem(name: str, step: str, tag: str = "CommandTheoremNode") -> str:
    """`theorem NAME : True := by trivial`, on the first line."""
    proof = len(f"theorem {name} : True := ") + 1
    end = f"(1, {proof + len('by trivial')})"
    return f"""\
<CommandDeclarationNode start="(1, 1)" end="{end}" name="{name}" full_name="{name}">
<{tag} start="(1, 1)" end="{end}" name="{name}" full_name="{name}">
<CommandDeclsigNode/><CommandDeclvalsimpleNode><AtomNode val=":="/>
<TermBytacticNode start="(1, {proof})" end="{end}"><TacticTacticseqNode>
<TacticTacticseq1IndentedNode><NullNode>{step}</NullNode></TacticTacticseq1IndentedNode>
</TacticTacticseqNode></TermBytacticNode></CommandDeclvalsimpleNode>
</{tag}></CommandDeclarationNode>"""


SOURCE = "theorem t : True := by trivial\n"
STEP = (
    '<OtherNode start="(1, 24)" end="(1, 31)" kind="k" '
    'state_before="⊢ True" state_after="no goals" tactic="trivial"/>'
)


def test_what_lean_dojo_itself_says(repository: Path) -> None:
    found = read(repository)
    expected: dict[str, Any] = json.loads((FIXTURE / "lean_dojo.json").read_text())
    theorems = [
        {
            "full_name": each.full_name,
            "start": list(each.start),
            "end": list(each.end),
            "tactics": [
                {
                    "tactic": tactic.tactic,
                    "annotated": tactic.model_dump(mode="json")["annotated_tactic"],
                    "before": tactic.state_before,
                    "after": tactic.state_after,
                }
                for tactic in each.traced_tactics
            ],
        }
        for each in found.theorems
    ]
    assert theorems == [each for each in expected["theorems"] if each["tactics"]]
    (file,) = found.corpus
    premises = [each.model_dump(mode="json") for each in file.premises]
    for mine, theirs in zip(premises, expected["premises"], strict=True):
        if mine["kind"] == "lemma":  # lean-dojo leaves the proofs of Mathlib's `lemma` in
            assert theirs["code"] == mine["code"] + " := by\n  omega"
            theirs["code"] = mine["code"]
        assert {**mine, "kind": ""} == {**theirs, "kind": ""}
    kinds = [each["kind"] for each in premises]
    assert kinds == ["def", "theorem", "theorem", "lemma", "theorem"]
    assert file.imports == ("Dep.lean",)


def test_rows_of_our_own(repository: Path) -> None:
    found = read(repository)
    declared = {each.full_name: each for each in found.declarations}
    assert declared["Demo.triple_add"].premises == ("Demo.triple",)
    assert declared["Demo.triple_add"].uses == ("Demo.triple", "Nat")
    assert declared["Demo.small"].premises == ("Nat.le_refl", "Nat.lt_of_lt_of_le")
    assert declared["Demo.term_mode"].premises == ("rfl",)
    assert declared["Demo.triple"].module == "Demo.Basic"
    rows = [each for each in found.tactics if each.theorem == "Demo.small"]
    assert [row.index for row in rows] == [0, 1, 2, 3]
    assert rows[0].tactic == "have h' : 1 < 2 := by\n  exact h"
    assert rows[3].premises == ("Nat.lt_of_lt_of_le",)


def test_command(repository: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = ["dojo", "extract", "--traces", str(repository), "--out", str(out)]
    done = CliRunner().invoke(main, [*command, "--heldout", "0.4"])
    assert done.exit_code == 0, done.output
    assert "5 declarations, 3 theorems with 8 tactics" in done.output
    theorems = read_benchmark(out).theorems()
    assert set(theorems) == {"Demo.triple_add", "Demo.small", "Demo.two_mul_ℕ"}
    rows = [json.loads(line) for line in (out / "declarations.jsonl").read_text().splitlines()]
    assert {r["full_name"]: r["level"] for r in rows if r["level"]} == {"Demo.triple_add": 1}
    assert len((out / "tactics.jsonl").read_text().splitlines()) == 8
    for extra, named in (
        (["--modules", "No.*"], "none of 1 traced files match"),
        (["--lean", str(tmp_path)], "--lean and --traces"),
    ):
        refused = CliRunner().invoke(main, [*command, *extra])
        assert refused.exit_code == 2
        assert named in refused.output


def test_commit_of_the_work_tree(repository: Path) -> None:
    unknown = read(repository)
    assert len(unknown.revision) == 64
    assert unknown.theorems[0].commit == unknown.revision
    git = repository / ".git"
    git.mkdir()
    (git / "HEAD").write_text(f"{COMMIT}\n")
    assert read(repository).theorems[0].commit == COMMIT
    (git / "HEAD").write_text("ref: refs/heads/main\n")
    (git / "packed-refs").write_text(f"# pack-refs\n{COMMIT[::-1]} refs/heads/main\n")
    assert read(repository).revision == COMMIT[::-1]
    (git / "HEAD").write_text("ref: refs/../../../secret\n")
    assert read(repository).revision == unknown.revision


def test_packages_give_premises_and_no_theorems(tmp_path: Path) -> None:
    package = f"{PACKAGE}Dep/A.lean"
    init = ".lake/packages/lean4/src/lean/Init.lean"
    prelude = "<ModuleHeaderNode><NullNode><ModulePreludeNode/></NullNode></ModuleHeaderNode>"
    small(tmp_path, init, "prelude\n", file_node("", prelude))
    small(tmp_path, package, SOURCE, file_node(theorem("t", STEP)))
    imported = f'<ModuleImportNode module="Dep.A" path="{package}"/><ModuleImportNode module="X"/>'
    header = f"<ModuleHeaderNode><NullNode>{imported}</NullNode></ModuleHeaderNode>"
    small(tmp_path, "Own.lean", SOURCE.replace("t", "u", 1), file_node(theorem("u", STEP), header))
    found = read(tmp_path)
    assert [each.full_name for each in found.theorems] == ["u"]
    assert [each.full_name for each in found.declarations] == ["t", "u"]
    files = {each.path: each.imports for each in found.corpus}
    assert files["Own.lean"] == (init, package)
    assert files[init] == ()
    assert found.declarations[0].module == "Dep.A"
    assert module_name(init) == "Init"
    assert module_name(".lake/packages/lean4/src/lean/lake/Lake/CLI/Main.lean") == "Lake.CLI.Main"


def test_names_that_need_each_other_share_a_level(tmp_path: Path) -> None:
    def ident(name: str) -> str:
        return f'<IdentNode start="(1, 24)" end="(1, 31)" val="x" full_name="{name}"/>'

    steps = {n: STEP.replace("/>", f">{ident(o)}</OtherNode>") for n, o in ("ab", "ba", "ca")}
    for name, step in steps.items():
        source = SOURCE.replace("t ", f"{name} ", 1)
        small(tmp_path, f"{name.upper()}.lean", source, file_node(theorem(name, step)))
    command = ["dojo", "extract", "--traces", str(tmp_path), "--out", str(tmp_path / "out")]
    assert CliRunner().invoke(main, command).exit_code == 0
    lines = (tmp_path / "out/declarations.jsonl").read_text().splitlines()
    levels = {row["full_name"]: row["level"] for row in map(json.loads, lines)}
    assert levels == {"a": 0, "b": 0, "c": 1}


def test_deep_trees(tmp_path: Path) -> None:
    deep = "<NullNode>" * 20_000 + "</NullNode>" * 20_000
    small(tmp_path, "A.lean", SOURCE, file_node(theorem("t", STEP + "<NullNode/>" + deep)))
    assert len(read(tmp_path).tactics) == 1


@pytest.mark.parametrize(
    ("code", "left"),
    [
        ("/-- doc -/\ndef f := 1 -- one", "def f := 1"),
        ("a /- x /- y -/ z -/ b", "a  b"),
        ('def s := "-- no /- comment" -- yes', 'def s := "-- no /- comment"'),
        ("def c := '\"' -- yes\n  + '\"'", "def c := '\"'\n  + '\"'"),
        ("a /- never closed", "a"),
        ("h' -- b", "h'"),
    ],
)
def test_comments(code: str, left: str) -> None:
    assert without_comments(code) == left


BOMB = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize(
    ("body", "attributes", "named"),
    [
        (file_node("<A>"), {}, r"A\.trace\.xml: line 5: not well-formed XML: mismatched tag"),
        ("", {}, "has no FileNode with commands"),
        (file_node(""), {"path": ""}, "line 1: TracedFile has no path"),
        (file_node(""), {"md5": ""}, "line 1: TracedFile has no md5"),
        (file_node(""), {"md5": "0" * 32}, r"A\.lean has changed since it was traced"),
        (file_node(""), {"path": "B.lean"}, r"B\.lean: No such file"),
        (file_node(""), {"path": "../A.lean"}, "not a Lean file of the folder"),
        (file_node(""), {"path": "/etc/passwd"}, "not a Lean file of the folder"),
        (file_node("", "<ImportNode/>"), {}, "line 3: begins with <ImportNode>.*Lean 3"),
        (file_node(theorem("t", STEP.replace("(1, 24)", "1:24"))), {}, "'1:24' is no"),
        (file_node(theorem("t", STEP.replace("(1, 24)", "(7, 1)"))), {}, "A.lean does not have"),
        (file_node(theorem("t", STEP.replace("(1, 24)", "(2, 1)"))), {}, "ends before it starts"),
        (file_node(theorem("t", STEP.replace(' end="(1, 31)"', ""))), {}, "OtherNode has no end"),
        (file_node(theorem("t", STEP.replace("state_after", "x"))), {}, "without state_after"),
        (
            file_node(theorem("t", STEP).replace(' full_name="t"', "")),
            {},
            "line 5: CommandTheoremNode has no full_name",
        ),
    ],
)
def test_bad_traces(tmp_path: Path, body: str, attributes: dict[str, str], named: str) -> None:
    small(tmp_path, "A.lean", SOURCE, body, **attributes)
    with pytest.raises(InputError, match=named):
        read(tmp_path)


def test_what_is_no_trace(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a folder"):
        find_traces(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"no \*\.trace\.xml in it"):
        find_traces(tmp_path)
    trace = small(tmp_path, "A.lean", SOURCE, file_node(theorem("t", STEP)))
    good = trace.read_text()
    (tmp_path / "B.trace.xml").write_text(good)
    with pytest.raises(InputError, match=r"A\.trace\.xml: traces A\.lean, as .*B\.trace\.xml does"):
        read(tmp_path)
    (tmp_path / "B.trace.xml").unlink()
    trace.write_text(BOMB + good)
    with pytest.raises(InputError, match="line 1: has a document type"):
        read(tmp_path)
    trace.write_text("<Proof/>")
    with pytest.raises(InputError, match="line 1: <Proof> instead of <TracedFile>"):
        read(tmp_path)
    trace.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="not well-formed XML"):
        read(tmp_path)
