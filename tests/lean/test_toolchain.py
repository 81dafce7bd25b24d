"""The toolchain engine on a folder laid out as elan and Lake leave it, with real Lean in it."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prover.lean import check_future, selftest
from prover.lean.engine import Attempt, CheckResult, EngineError, FileCheck
from prover.lean.lake import find_prefix, open_project
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.toolchain import Level, ToolchainEngine
from prover.lean.toolchain_worker import ToolchainWorker
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason
from prover.lean.vetting import refusal, theorem_names
from tests.lean.elan_layout import REVISION, ElanLayout, lay_out

STATEMENT = Statement(
    name="t",
    header="import Demo.Basic\nopen Demo",
    text="theorem t (n : Nat) : triple (n + 1) = triple n + 3",
)
PROOF = "rw [triple_add]\nrfl"
ENDLESS = """\
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem endless : loop 100000000 = 1 := by
  decide +kernel
"""


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> ElanLayout:
    return lay_out(tmp_path_factory.mktemp("elan"))


@pytest.fixture(autouse=True)
def elan_home(layout: ElanLayout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ELAN_HOME", str(layout.home))


@pytest.fixture(scope="module", params=list(Level))
def engine(layout: ElanLayout, request: pytest.FixtureRequest) -> Iterator[ToolchainEngine]:
    os.environ["ELAN_HOME"] = str(layout.home)
    with ToolchainEngine(layout.project, workers=1, level=request.param) as started:
        yield started


def attempt(engine: ToolchainEngine, proof: str, statement: Statement = STATEMENT) -> CheckResult:
    return engine.check(Attempt(statement=statement, proof=proof, limits=Limits(wall_seconds=30)))


def check(engine: ToolchainEngine, source: str, target: str | None = None) -> CheckResult:
    limits = Limits(wall_seconds=30)
    return engine.check(FileCheck(source=source, target=target, limits=limits))


def test_project_is_found_without_lake(layout: ElanLayout) -> None:
    project = open_project(layout.project)
    assert project.toolchain.prefix == layout.toolchain
    assert project.toolchain.version == "4.35.0"
    packages = [layout.project / ".lake/packages/dep", layout.project / "../local", layout.project]
    assert project.search_path == (
        layout.toolchain / "lib" / "lean",
        *(package / ".lake/build/lib/lean" for package in packages),
    )
    assert project.find("Demo.Basic") == layout.build / "Demo" / "Basic.olean"
    assert project.find("Mathlib") is None


def test_accepted_with_what_the_level_reaches(engine: ToolchainEngine) -> None:
    result = attempt(engine, PROOF)
    assert result.verdict.accepted, result
    trust = result.trust
    assert trust is not None
    assert (trust.engine, trust.lean_version) == ("toolchain", "4.35.0")
    assert trust.axioms == ("propext",)
    assert trust.checks.statement_match is CheckState.HELD
    assert trust.checks.commands_allowed is CheckState.NOT_CHECKED
    replayed = CheckState.HELD if engine.level is Level.AUDIT else CheckState.NOT_CHECKED
    assert trust.checks.kernel_replay is replayed
    assert trust.statement_hash == result.theorems[0].statement_hash


@pytest.mark.parametrize(
    ("proof", "reason"),
    [
        ("rfl\ntheorem u : 1 = 2 := by rfl", Reason.ELABORATION_ERROR),
        ("exact foo", Reason.ELABORATION_ERROR),
        ("sorry", Reason.SORRY),
        ("skip", Reason.ELABORATION_ERROR),
        ("exact t n", Reason.ELABORATION_ERROR),
        ("native_decide", Reason.FORBIDDEN_COMMAND),
        ("exact (by run_tac pure ())", Reason.FORBIDDEN_COMMAND),
        ("rfl\nmacro_rules | `(x) => `(y)", Reason.FORBIDDEN_COMMAND),
        ("rfl\n#exit", Reason.FORBIDDEN_COMMAND),
    ],
)
def test_refused(engine: ToolchainEngine, proof: str, reason: Reason) -> None:
    assert attempt(engine, proof).verdict.reason is reason


def test_text_behind_the_proof_cannot_hide_the_questions(engine: ToolchainEngine) -> None:
    for tail in ("\n/-", "\n/- -/ /-", "\nnamespace X\ntheorem t : 1 = 1 := rfl", '\ndef s := "'):
        result = attempt(engine, "sorry" + tail)
        assert not result.verdict.accepted, (tail, result.verdict)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("theorem x : 1 = 2 := by sorry", Reason.SORRY),
        ("def x := 1", Reason.NO_THEOREM),
        ("", Reason.NO_THEOREM),
        ("import Mathlib\ntheorem x : 1 = 1 := rfl", Reason.ELABORATION_ERROR),
        ("theorem x : 1 = 1 := rfl\n#eval 1", Reason.FORBIDDEN_COMMAND),
        (selftest.SILENT, Reason.ELABORATION_ERROR),
    ],
)
def test_files_refused(engine: ToolchainEngine, source: str, reason: Reason) -> None:
    assert check(engine, source).verdict.reason is reason


def test_axioms_are_refused_at_both_levels(engine: ToolchainEngine) -> None:
    result = check(engine, "axiom bad : False\ntheorem x : 1 = 2 := bad.elim")
    audited = engine.level is Level.AUDIT
    expected = Reason.AXIOM_NOT_ALLOWED if audited else Reason.FORBIDDEN_COMMAND
    assert result.verdict.reason is expected


@pytest.mark.parametrize(
    "proof",
    [
        "admit",
        "stop\nrfl",
        "exact sorryAx _ true",
        "exact sorryAx (1 = 2) false",
        "exact lcProof",
        "exact t",
        "exact False.elim t.elim",
        "exact Lean.ofReduceBool _ _ rfl",
        "set_option debug.skipKernelTC true in\nexact rfl",
        "first | rfl | decide | omega | simp | sorry",
        "exact (by sorry)\n\ntheorem u : 1 = 1 := rfl",
        "exact bad.elim\n\naxiom bad : False",
        'sorry\n\nlocal notation "t" => u\ntheorem u : 1 = 1 := rfl',
        'sorry\n\nmacro "#print" : command => `(section)',
        "sorry\nend\n",
        "sorry\n\nset_option pp.all true\nset_option maxHeartbeats 100",
        "sorry\n\nopen Nat hiding add\nvariable (h : False)",
        "sorry\n\ninstance : OfNat Nat 2 := ⟨1⟩",
        "sorry\n\nnamespace _root_\ntheorem t : 1 = 1 := rfl\nend _root_",
        "have : OfNat Nat 2 := ⟨1⟩\nrfl",
        "exact (fun (h : 1 = 2) => h) (Eq.refl 1)",
        "exact cast (propext ⟨fun _ => t, fun _ => trivial⟩) trivial",
    ],
)
def test_false_is_never_accepted(engine: ToolchainEngine, proof: str) -> None:
    statement = Statement(name="t", text="theorem t : (1 : Nat) = 2")
    result = attempt(engine, proof, statement)
    assert not result.verdict.accepted
    assert not result.verdict.infrastructure, result.verdict
    assert result.trust is None or CheckState.FAILED in result.trust.checks.model_dump().values()


@pytest.mark.parametrize(
    "text",
    [
        "instance : Inhabited (Nat → Nat) := ⟨id⟩",
        'local notation "two" => (2 : Nat)',
        "attribute [local simp] Nat.add_comm",
        "set_option maxRecDepth 2000",
    ],
)
def test_what_is_harmless_to_an_audit(engine: ToolchainEngine, text: str) -> None:
    result = check(engine, f"{text}\ntheorem t : 1 + 1 = 2 := rfl\n")
    if engine.level is Level.AUDIT or text.startswith("set_option"):
        assert result.verdict.accepted, result.verdict
    else:
        assert result.verdict.reason is Reason.FORBIDDEN_COMMAND


def test_file_with_namespaces(engine: ToolchainEngine) -> None:
    source = """\
import Demo.Basic
import Local
namespace A
theorem x : Demo.triple 0 = 0 := Demo.triple_zero
section B
theorem y.z (p : Prop) : p ∨ ¬p := Classical.em p
end B
end A
-- theorem no : 1 = 2
theorem _root_.w : "theorem q" = "theorem q" := rfl
"""
    result = check(engine, source)
    assert result.verdict.accepted, result
    assert {t.name for t in result.theorems} == {"A.x", "A.y.z", "w"}
    axioms = {t.name: t.axioms for t in result.theorems}
    assert axioms["A.y.z"] == ("Classical.choice", "Quot.sound", "propext")


def test_target_file(engine: ToolchainEngine) -> None:
    good, target = "theorem a : 1 = 1 := rfl\n", "theorem a : 1 = 1 := sorry\n"
    result = check(engine, good, target)
    if engine.level is Level.MESSAGES:
        assert result.verdict.reason is Reason.ENGINE_UNAVAILABLE
        return
    assert result.verdict.accepted
    changed = check(engine, "theorem a : 1 = 1 ∧ True := ⟨rfl, trivial⟩\n", target)
    assert changed.verdict.reason is Reason.STATEMENT_CHANGED


def test_positions_are_code_points(engine: ToolchainEngine) -> None:
    result = check(engine, 'theorem t : "𝔸𝔹" = "𝔸𝔹" := by exact foo\n')
    error = result.messages[0]
    assert (error.line, error.column, error.end_column) == (1, 36, 39)
    assert "foo" in error.text


def test_goals_of_unfinished_proofs_and_sorries(engine: ToolchainEngine) -> None:
    result = attempt(engine, "have k : n = n := by skip\nrfl")
    assert result.goals == ("n : ℕ\n⊢ n = n",)
    source = "theorem a : 1 = 1 := by\n  sorry\n"
    assert check(engine, source).sorries == ((1, 8),)


def test_limits_stop_and_the_next_check_works(engine: ToolchainEngine) -> None:
    limits = Limits(wall_seconds=1.0, heartbeats=100_000_000)
    result = engine.check(FileCheck(source=ENDLESS, limits=limits))
    assert result.verdict.reason is Reason.TIMEOUT
    few = Attempt(
        statement=STATEMENT, proof="simp only [triple]\nomega", limits=Limits(heartbeats=5)
    )
    assert engine.check(few).verdict.reason is Reason.HEARTBEATS
    assert attempt(engine, PROOF).verdict.accepted


@pytest.mark.parametrize("starting", [False, True])
def test_check_that_is_given_up_frees_its_worker(
    engine: ToolchainEngine, monkeypatch: pytest.MonkeyPatch, starting: bool
) -> None:
    """In the middle of a check, and while the process for it starts."""
    endless = FileCheck(source=ENDLESS, limits=Limits(wall_seconds=250, heartbeats=100_000_000))
    assert attempt(engine, PROOF).verdict.accepted
    monkeypatch.setattr(check_future, "GRACE_SECONDS", 0.0)
    running, waiting = engine.submit(endless), engine.submit(endless)
    next_one = engine.submit(Attempt(statement=STATEMENT, proof=PROOF))
    if not starting:
        time.sleep(3)
    while not running.running():
        time.sleep(0.001)
    assert waiting.cancel()
    assert not running.cancel()
    assert running.result(30).verdict.reason is Reason.LOST_WORKER
    assert next_one.result(60).verdict.accepted


def test_tactic_states_and_a_killed_server(layout: ElanLayout) -> None:
    with ToolchainEngine(layout.project, workers=1, level=Level.MESSAGES) as engine:
        worker = ToolchainWorker(engine._settings)
        try:
            source = STATEMENT.with_proof("rw [triple_add]\nrfl")
            goals = worker.goals(source, 6, 2, Limits(wall_seconds=60))
            assert goals == ("n : ℕ\n⊢ triple n + triple 1 = triple n + 3",)
            assert worker.goals(source, 1, 0, Limits(wall_seconds=60)) is None
            assert worker._server is not None
            worker._server.kill()
            assert worker.check(Attempt(statement=STATEMENT, proof=PROOF)).verdict.accepted
        finally:
            worker.close()


def test_closed_engine_answers(layout: ElanLayout) -> None:
    engine = ToolchainEngine(layout.project, workers=1)
    futures = [engine.submit(Attempt(statement=STATEMENT, proof="exact foo")) for _ in range(3)]
    engine.close()
    late = engine.submit(Attempt(statement=STATEMENT, proof=PROOF))
    reasons = {future.result(30).verdict.reason for future in [*futures, late]}
    assert reasons <= {Reason.LOST_WORKER, Reason.ELABORATION_ERROR}
    assert not engine._directory.exists()


@pytest.mark.parametrize("status", [0, 1])
def test_leanchecker_of_the_toolchain_is_asked(
    layout: ElanLayout, tmp_path: Path, status: int
) -> None:
    """A stand-in script: what is tested is that the module is handed over and the answer counts."""
    prefix = tmp_path / "prefix"
    shutil.copytree(layout.toolchain, prefix, copy_function=os.link)
    checker = prefix / "bin" / "leanchecker"
    checker.write_text(
        f'#!/bin/sh\ntest -s "$1.olean" || exit 9\necho "refuses $1" >&2\nexit {status}\n'
    )
    checker.chmod(0o755)
    if status:
        with pytest.raises(EngineError, match="leanchecker: refuses Candidate"):
            ToolchainEngine(layout.project, prefix=prefix, workers=1, level=Level.MESSAGES)
        return
    with ToolchainEngine(layout.project, prefix=prefix, workers=1, level=Level.MESSAGES) as engine:
        result = attempt(engine, PROOF)
        assert result.verdict.accepted
        assert result.trust is not None
        assert result.trust.checks.kernel_replay is CheckState.HELD


# Bad projects


def _text(name: str, text: str) -> Callable[[Path], object]:
    return lambda project: (project / name).write_text(text)


def _remove(name: str) -> Callable[[Path], object]:
    def remove(project: Path) -> None:
        path = project / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return remove


def _other_lean(project: Path) -> None:
    path = project / ".lake/build/lib/lean/Demo/Basic.olean"
    data = path.read_bytes()
    path.unlink()
    path.write_bytes(data.replace(b"4.35.0\0", b"4.34.1\0", 1).replace(b"eb6cafb7", b"00000000", 1))
    os.utime(path, ns=(2**62, 2**62))


def _newer(project: Path) -> None:
    os.utime(project / "Demo" / "Basic.lean", ns=(2**62, 2**62))


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (_remove("lakefile.toml"), "no Lake project there"),
        (_remove("lean-toolchain"), "no lean-toolchain file"),
        (_text("lean-toolchain", "not a toolchain!\n"), "is not a toolchain"),
        (_text("lean-toolchain", "leanprover/lean4:v4.99.0\n"), "elan toolchain install"),
        (_text("lean-toolchain", "stable\n"), "asks for stable"),
        (_remove("lake-manifest.json"), "run `lake update`"),
        (_text("lake-manifest.json", "{"), "not a Lake manifest"),
        (_text("lake-manifest.json", '{"packages": [{}]}'), "not a Lake manifest"),
        (_remove(".lake/packages/dep"), "package dep is missing"),
        (_text(".lake/packages/dep/.git/HEAD", "0" * 40), f"manifest wants {REVISION[:12]}"),
        (_remove(".lake/packages/dep/.lake"), "the package is not built"),
        (_remove(".lake/build"), "the package is not built"),
        (_text("Demo/New.lean", "theorem n : 1 = 1 := rfl\n"), "Demo/New.lean is not compiled"),
        (_newer, "Demo/Basic.lean is newer than its compiled module"),
        (_other_lean, "compiled by Lean 4.34.1, the toolchain is 4.35.0"),
        (_text(".lake/build/lib/lean/Demo/Basic.olean", "junk"), "not a compiled Lean module"),
    ],
)
def test_bad_projects_are_one_sentence(
    layout: ElanLayout, tmp_path: Path, spoil: Callable[[Path], object], named: str
) -> None:
    project = tmp_path / "project"
    shutil.copytree(layout.project, project)
    shutil.copytree(layout.project.parent / "local", tmp_path / "local")
    spoil(project)
    with pytest.raises(EngineError, match=named) as caught:
        open_project(project)
    assert "\n" not in str(caught.value)


def test_older_layouts(layout: ElanLayout, tmp_path: Path) -> None:
    """Before 4.18 compiled modules were in `.lake/build/lib`; manifests had fewer fields."""
    project = tmp_path / "project"
    shutil.copytree(layout.project, project)
    (project / ".lake/build/lib/lean/Demo").rename(project / ".lake/build/lib/Demo")
    (project / ".lake/build/lib/lean").rmdir()
    entry = {"type": "git", "name": "«dep»", "rev": REVISION}
    (project / "lake-manifest.json").write_text(json.dumps({"version": 7, "packages": [entry]}))
    (project / "lean-toolchain").write_text("4.35.0")
    found = open_project(project)
    assert found.search_path[-1] == project / ".lake/build/lib"
    assert found.find("Demo.Basic") is not None


def test_toolchain_found_from_a_folder_below(layout: ElanLayout) -> None:
    assert find_prefix(layout.project / "Demo") == layout.toolchain
    with pytest.raises(EngineError, match="not a Lean toolchain"):
        open_project(layout.project, layout.project)
    with pytest.raises(EngineError, match="no such folder"):
        open_project(layout.project / "absent")


def test_words_that_are_refused() -> None:
    limits = Limits(heartbeats=1000)

    def what(text: str, strict: bool = True, start: int = 0) -> str | None:
        found = refusal(text, limits, start, strict=strict)
        return None if found is None else f"{found.line}: {found.what}"

    assert what("exact h -- macro\n/- syntax -/") is None
    assert what('exact "notation"') is None
    assert what("rfl\n local notation") == "2: notation"
    assert what("rfl\n local notation", strict=False) is None
    for word in ("macro", "Lean.ofReduceBool", "#eval", "#exit", "prelude"):
        assert what(f"rfl\n  {word}", strict=False) == f"2: {word}"
    assert what("macro", start=5) is None
    assert what("set_option maxRecDepth 3 in rfl") is None
    assert what("set_option maxHeartbeats 900 in rfl") is None
    assert what("set_option maxHeartbeats 0 in rfl") is not None
    assert what("set_option maxHeartbeats 9000 in rfl") is not None
    assert what("set_option debug.skipKernelTC true") == "1: set_option debug.skipKernelTC"
    assert what("set_option") == "1: set_option "


def test_names_of_theorems() -> None:
    text = "namespace A.B\ntheorem x : 1\nlemma «y z».w\nend A.B\ntheorem _root_.q\n-- theorem no"
    assert theorem_names(text) == ["A.B.x", "A.B.«y z».w", "q"]
