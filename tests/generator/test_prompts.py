from pathlib import Path

import pytest

from generator.assets import AssetError, asset
from generator.prompts import (
    ParsedProof,
    ParsedStatement,
    ParseFailure,
    ParseReason,
    PromptError,
    canonical_statement,
    formalize_completion,
    load_prompt,
    parse_formalize,
    parse_prove,
    prove_completion,
    read_prompt,
    render_formalize,
    render_prove,
)

STATEMENT = "theorem amc_12 (x : ℕ)\n    (h : x = 2) :\n  x ^ 2 = 4 := by sorry"


def test_the_shipped_prompts_render() -> None:
    text = render_formalize(load_prompt("formalize"), "What is\n 2 + 2?", "4")
    assert text == "formalize\nWhat is 2 + 2? Show that it is 4."
    text = render_formalize(load_prompt("formalize-instruct"), "What is {{slots}}?")
    assert text.endswith("Problem: What is {{slots}}?")
    text = render_prove(load_prompt("prove"), STATEMENT)
    assert text == "prove\ntheorem problem (x : ℕ) (h : x = 2) : x ^ 2 = 4 := by"
    assert "theorem problem" in render_prove(load_prompt("prove-instruct"), STATEMENT)


def test_what_the_model_is_taught_parses_back() -> None:
    statement = parse_formalize(formalize_completion(STATEMENT))
    assert statement == ParsedStatement(text=canonical_statement(STATEMENT))
    proof = "    subst h\n    constructor\n      · simp\n\n    omega\n"
    parsed = parse_prove(prove_completion(proof))
    assert parsed == ParsedProof(text="  subst h\n  constructor\n    · simp\n  omega")


def test_names_next_to_binders_are_replaced() -> None:
    assert canonical_statement("lemma foo(x : ℕ) : x = x") == "theorem problem(x : ℕ) : x = x"
    assert canonical_statement("theorem a.b' : 1 = 1 := by") == "theorem problem : 1 = 1"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("theorem a : 1 = 1 := by sorry", "theorem a : 1 = 1"),
        ("Sure!\n```lean\ntheorem a : 1 = 1 := by\n  sorry\n```\nDone.", "theorem a : 1 = 1"),
        ("```lean4\nlemma a : 1 = 1\n```", "lemma a : 1 = 1"),
        ("theorem a (h : 2 = 2 := by rfl) : 1 = 1", ParseReason.HAS_PROOF),
        ("theorem a : 1 = 1 := by norm_num", ParseReason.HAS_PROOF),
        ("theorem a : 1 = 1\ntheorem b : 2 = 2", ParseReason.SEVERAL_STATEMENTS),
        ("the answer is 4", ParseReason.NO_STATEMENT),
        ("  \n", ParseReason.EMPTY),
        ("theorem " + "x" * 30_000, ParseReason.TOO_LONG),
        ("theorem a\x00 : 1 = 1", ParseReason.CONTROL_CHARACTER),
    ],
)
def test_parse_formalize(answer: str, expected: str | ParseReason) -> None:
    found = parse_formalize(answer)
    if isinstance(expected, ParseReason):
        assert isinstance(found, ParseFailure)
        assert found.reason is expected
    else:
        assert found == ParsedStatement(text=expected)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("\n  simp\n  omega", "  simp\n  omega"),
        ("by\n  simp", "  simp"),
        (":= by simp", "simp"),
        ("byContradiction", "byContradiction"),
        ("```lean\ntheorem a : 1 = 1 := by\n  rfl\n```", "  rfl"),
        ("I would try\n```\n  rfl\n```", "  rfl"),
        ("```lean\n```", ParseReason.EMPTY),
        ("theorem a : 1 = 1", ParseReason.EMPTY),
        ("by", ParseReason.EMPTY),
    ],
)
def test_parse_prove(answer: str, expected: str | ParseReason) -> None:
    found = parse_prove(answer)
    if isinstance(expected, ParseReason):
        assert isinstance(found, ParseFailure)
        assert found.reason is expected
    else:
        assert found == ParsedProof(text=expected)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("hello", "line 1"),
        ("---\nname: a\nversion 1\nslots: x\n---\n{{x}}", "line 3: expected"),
        ("---\nname: a\nslots: x\n---\n{{x}}", "no field version"),
        ("---\nname: a\nversion: 1\nslots: x\nauthor: me\n---\n{{x}}", "unknown field author"),
        ("---\nname: a\nversion: one\nslots: x\n---\n{{x}}", "whole number"),
        ("---\nname: a\nversion: 1\nslots: x\n---\n{{y}}", "slots: the body uses y"),
    ],
)
def test_malformed_prompt_files(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "p.txt"
    path.write_text(text)
    with pytest.raises(PromptError, match=message) as caught:
        read_prompt(path)
    assert "p.txt" in str(caught.value)


def test_slots_must_be_given() -> None:
    with pytest.raises(PromptError, match="slots question; given: nothing"):
        load_prompt("formalize").render({})


def test_the_hash_is_of_the_content(tmp_path: Path) -> None:
    text = "---\nname: a\nversion: 1\nslots: x\n---\n{{x}}\n"
    (tmp_path / "a.txt").write_text(text)
    (tmp_path / "b.txt").write_text(text.replace("1", "2"))
    assert read_prompt(tmp_path / "a.txt").hash != read_prompt(tmp_path / "b.txt").hash
    with pytest.raises(AssetError, match="nothing-here"):
        asset("prompts", "nothing-here")
