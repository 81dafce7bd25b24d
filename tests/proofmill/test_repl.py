"""The community REPL's protocol over real Lean, in process and through the program's streams."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from proofmill.repl import Repl, Response, read_requests
from prover.lean.embedded import EmbeddedEngine
from prover.lean.holes import words
from prover.lean.limits import Limits

ROOT = Path(__file__).parents[2]
PAIR = "theorem t (x : Nat) (h : x = 1) : x = 1 ∧ 1 = x := by sorry"


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(workers=1) as started:
        yield started


@pytest.fixture
def repl(engine: EmbeddedEngine) -> Repl:
    return Repl(engine, Limits(wall_seconds=20))


def ask(repl: Repl, **request: object) -> Response:
    return repl.answer(json.dumps(request))


def test_example_of_the_original_readme(repl: Repl) -> None:
    """Field names and values as documented there (Lean 4.35 quotes `sorry` differently)."""
    assert ask(repl, cmd="def f (x : Unit) : Nat := by sorry") == {
        "env": 0,
        "messages": [
            {
                "severity": "warning",
                "pos": {"line": 1, "column": 4},
                "endPos": {"line": 1, "column": 5},
                "data": "declaration uses `sorry`",
            }
        ],
        "sorries": [
            {
                "pos": {"line": 1, "column": 29},
                "endPos": {"line": 1, "column": 34},
                "goal": "x : Unit\n⊢ ℕ",
                "proofState": 0,
            }
        ],
    }
    first = ask(repl, tactic="apply Int.natAbs", proofState=0)
    assert (first["proofState"], first["goals"]) == (1, ["x : Unit\n⊢ ℤ"])
    assert first["proofStatus"] == "Incomplete: open goals remain"
    last = ask(repl, tactic="exact -37", proofState=1)
    assert last == {"proofState": 2, "goals": [], "proofStatus": "Completed"}


def test_environments_are_reused_and_backtracked(repl: Repl) -> None:
    base = ask(repl, cmd="def f := 2\nopen Nat")["env"]
    one = ask(repl, cmd="example : f = 2 := rfl", env=base)
    assert one == {"env": 1}
    wrong = ask(repl, cmd="\nexample : f = 3 := rfl", env=base)
    assert wrong["messages"][0]["pos"]["line"] == 2
    assert wrong["messages"][0]["severity"] == "error"
    later = ask(repl, cmd="theorem g : f = 2 := rfl\n#check g", env=one["env"])
    assert [m["data"] for m in later["messages"]] == ["g : f = 2"]
    fresh = ask(repl, cmd="#check f")
    assert fresh["messages"][0]["severity"] == "error"


@pytest.mark.parametrize(
    "text", ["theorem foo : 1 = ", 'def x := "abc', "/- open", "def y := (1 +"]
)
def test_command_that_breaks_off_swallows_nothing_after_it(repl: Repl, text: str) -> None:
    broken = ask(repl, cmd=text)
    assert broken["messages"][0]["severity"] == "error"
    after = ask(repl, cmd="theorem bar : 1 = 1 := rfl\n#check bar", env=broken["env"])
    assert [m["data"] for m in after["messages"]] == ["bar : 1 = 1"]
    assert after["messages"][0]["pos"] == {"line": 2, "column": 0}


def test_sorries_of_every_kind_and_place(repl: Repl) -> None:
    text = """\
-- sorry in a comment /- sorry -/
theorem a (x : Nat) (h : x = 1) : x = 1 ∧ 1 = x ∧ "sorry" = "sorry" := by
  constructor
  sorry
  exact ⟨sorry, by sorry⟩
"""
    answer = ask(repl, cmd=text)
    found = [(s["pos"]["line"], s["pos"]["column"], s["goal"]) for s in answer["sorries"]]
    context = "x : ℕ\nh : x = 1\n"
    assert found == [
        (4, 2, f"case left\n{context}⊢ x = 1"),
        (5, 9, f"{context}⊢ 1 = x"),
        (5, 19, f'{context}⊢ "sorry" = "sorry"'),
    ]
    for sorry, tactic in zip(answer["sorries"], ["exact h", "exact h.symm", "rfl"], strict=True):
        step = ask(repl, tactic=tactic, proofState=sorry["proofState"])
        assert (step["goals"], step["proofStatus"]) == ([], "Completed")


def test_tactic_mode(repl: Repl) -> None:
    root = ask(repl, cmd=PAIR)["sorries"][0]["proofState"]
    split = ask(repl, tactic="constructor", proofState=root)
    assert split["goals"] == [
        "case left\nx : ℕ\nh : x = 1\n⊢ x = 1",
        "case right\nx : ℕ\nh : x = 1\n⊢ 1 = x",
    ]
    one = ask(repl, tactic="exact h", proofState=split["proofState"])
    assert one["goals"] == ["case right\nx : ℕ\nh : x = 1\n⊢ 1 = x"]
    wrong = ask(repl, tactic="exact h", proofState=one["proofState"])
    assert wrong["message"].startswith("Lean error:\n")
    unfinished = ask(repl, tactic="· skip", proofState=one["proofState"])
    assert unfinished["message"].startswith("Lean error:\nunsolved goals")
    done = ask(repl, tactic="omega", proofState=one["proofState"])
    assert (done["goals"], done["proofStatus"]) == ([], "Completed")
    again = ask(repl, tactic="all_goals\n  omega", proofState=split["proofState"])
    assert again["proofStatus"] == "Completed"


def test_sorry_in_a_tactic_is_never_completed(repl: Repl) -> None:
    root = ask(repl, cmd=PAIR)["sorries"][0]["proofState"]
    step = ask(repl, tactic="have k : x + 1 = 2 := by sorry", proofState=root)
    assert [s["goal"] for s in step["sorries"]] == ["x : ℕ\nh : x = 1\n⊢ x + 1 = 2"]
    inner = ask(repl, tactic="omega", proofState=step["sorries"][0]["proofState"])
    assert inner["goals"] == []
    end = ask(repl, tactic="omega", proofState=step["proofState"])
    assert (end["goals"], end["proofStatus"]) == ([], "Incomplete: contains sorry")
    assert ask(repl, tactic="sorry", proofState=root)["proofStatus"] == "Incomplete: contains sorry"


def test_theorem_cannot_prove_itself(repl: Repl) -> None:
    """A step is elaborated inside its declaration (repl#44: `apply test` was accepted there)."""
    root = ask(repl, cmd="theorem test : 1 = 2 := by sorry")["sorries"][0]["proofState"]
    step = ask(repl, tactic="apply test", proofState=root)
    assert step["proofStatus"].startswith("Error: ")


@pytest.mark.parametrize(
    ("request_text", "named"),
    [
        ("{nix}", "Could not parse JSON"),
        ('{"nix": 1}', "valid JSON command"),
        ('{"cmd": 3}', "valid JSON command"),
        ("[1]", "valid JSON command"),
        ('{"cmd": "#check 1", "env": 5}', "Unknown environment."),
        ('{"cmd": "#check 1", "env": -1}', "Unknown environment."),
        ('{"tactic": "simp", "proofState": 5}', "Unknown proof state."),
        ('{"path": "absent.lean"}', "absent.lean: cannot be read"),
        ('{"unpickleEnvFrom": "absent"}', "absent: cannot be read"),
        ('{"cmd": "#check 1", "infotree": "full"}', "infotree is not supported"),
        ('{"cmd": "#check 1", "allTactics": true}', "allTactics is not supported"),
        ('{"cmd": "theorem t : \\"\\ud800\\" = \\"\\" := rfl"}', "Could not parse JSON"),
        ('{"cmd": "#eval IO.println 1"}', "forbidden_command"),
    ],
)
def test_bad_requests_are_answered(repl: Repl, request_text: str, named: str) -> None:
    assert named in repl.answer(request_text)["message"]
    assert ask(repl, cmd="def f := 1") == {"env": 0}


def test_timeout_is_an_answer_and_loses_nothing(engine: EmbeddedEngine) -> None:
    repl = Repl(engine, Limits(wall_seconds=1))
    assert ask(repl, cmd="def f := 1") == {"env": 0}
    endless = """\
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem endless : loop 100000000 = 1 := by
  decide +kernel
"""
    assert ask(repl, cmd=endless, env=0)["message"].startswith("timeout")
    assert ask(repl, cmd="#check f", env=0)["messages"][0]["data"] == "f : ℕ"


def test_pickles(repl: Repl, engine: EmbeddedEngine, tmp_path: Path) -> None:
    environment, state = tmp_path / "env", tmp_path / "state"
    answer = ask(repl, cmd="def f := 2\n" + PAIR)
    assert ask(repl, env=answer["env"], pickleTo=str(environment)) == {"env": 0}
    root = answer["sorries"][0]["proofState"]
    split = ask(repl, tactic="constructor", proofState=root)["proofState"]
    assert len(ask(repl, proofState=split, pickleTo=str(state))["goals"]) == 2
    other = Repl(engine, Limits())
    loaded = ask(other, unpickleEnvFrom=str(environment))
    assert ask(other, cmd="#check f", env=loaded["env"])["messages"][0]["data"] == "f : ℕ"
    goals = ask(other, unpickleProofStateFrom=str(state))
    end = ask(other, tactic="all_goals omega", proofState=goals["proofState"])
    assert end["proofStatus"] == "Completed"
    environment.write_text(environment.read_text().replace(engine.fingerprint, "0" * 64))
    assert "another engine" in ask(other, unpickleEnvFrom=str(environment))["message"]
    environment.write_text("{}")
    assert "not a pickle" in ask(other, unpickleEnvFrom=str(environment))["message"]


def test_streams(tmp_path: Path) -> None:
    file = tmp_path / "file.lean"
    file.write_text("def f : Nat := 37\ndef g := 2\ntheorem h : f + g = 39 := by exact rfl\n")
    text = f"""\
# a comment
{{"path": "{file}"}}

-- another
{{"cmd":
"#check h", "env": 0}}


{{"cmd": "#check (1 : Nat)"}}"""
    done = subprocess.run(
        [sys.executable, "-m", "proofmill", "repl"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=text,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(part) for part in done.stdout.split("\n\n") if part]
    assert answers[0] == {"env": 0}
    assert answers[1]["messages"][0]["data"] == "h : f + g = 39"
    assert answers[2]["messages"][0]["data"] == "1 : ℕ"


def test_requests_of_a_stream() -> None:
    text = '\n\n{"a":\n 1}\n\n\n# x\n-- y\n{"b": 2}\n'
    assert list(read_requests(io.StringIO(text))) == ['{"a": 1}', '{"b": 2}']


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("sorry", 1),
        ("sorryAx sorry' my_sorry «sorry» sorry.x x.sorry", 0),
        ('"sorry" r"sorry" r#"a"sorry"# \'s\' "\\"sorry"', 0),
        ("/- sorry /- -/ sorry -/ sorry -- sorry\nsorry", 2),
        ("(sorry,sorry)⟨sorry⟩", 3),
        ("/- sorry", 0),
    ],
)
def test_words_that_lean_reads_as_code(text: str, count: int) -> None:
    assert len(list(words(text))) == count
