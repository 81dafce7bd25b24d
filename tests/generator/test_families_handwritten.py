"""The problems written by hand: complete, distinct, unlike any family; their Lean elaborates."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from generator.contamination import normalise_statement, words
from generator.families.catalog import FAMILIES
from generator.families.family import DIFFICULTIES, Topic, instances
from generator.families.handwritten import HandwrittenError, handwritten, read_handwritten
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck
from prover.lean.source import STRICT_HEADER, parse_statement

ROW = {"id": "a", "problem": "p?", "answer": "1", "topic": "logic", "difficulty": 1}


def test_enough_problems_of_every_topic_with_answers_and_statements() -> None:
    rows = handwritten()
    assert len(rows) >= 150
    assert len({row.id for row in rows}) == len(rows)
    topics = Counter(row.topic for row in rows)
    assert all(topics[topic] >= 15 for topic in Topic)
    assert {row.difficulty for row in rows} == set(DIFFICULTIES)
    assert sum(row.answer is not None for row in rows) >= 90
    assert sum(row.statement is not None for row in rows) >= 150


def test_questions_have_answers_and_claims_have_statements() -> None:
    for row in handwritten():
        if row.answer is None:
            assert "rove that" in row.problem, row.id
            assert row.statement is not None, row.id
        else:
            assert "?" in row.problem or row.problem.startswith("Find"), row.id
        if row.statement is not None:
            assert row.statement.startswith(f"theorem {row.id} "), row.id


def test_no_two_problems_say_the_same() -> None:
    rows = handwritten()
    assert len({" ".join(words(row.problem)) for row in rows}) == len(rows)
    statements = [normalise_statement(row.statement) for row in rows if row.statement]
    assert len(set(statements)) == len(statements)


def test_no_statement_is_a_family_instance() -> None:
    own = {normalise_statement(row.statement) for row in handwritten() if row.statement}
    drawn = {
        normalise_statement(instance.statement)
        for family in FAMILIES
        for difficulty in DIFFICULTIES
        for instance in instances(family, 0, 20, difficulty)
    }
    assert not own & drawn


def test_every_statement_elaborates() -> None:
    statements = [parse_statement(row.statement) for row in handwritten() if row.statement]
    source = "\n".join([STRICT_HEADER, *(s.with_proof("sorry") for s in statements)])
    broken = source + "\ntheorem broken (n : ℕ) : no_such_name n = 0 := by\n  sorry\n"
    with EmbeddedEngine(workers=1) as engine:
        result = engine.check(FileCheck(source=source))
        assert result.compiles, result.first_error
        assert len(result.sorries) == len(statements)
        assert not engine.check(FileCheck(source=broken)).compiles


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"problem": ""}, "field 'problem' must be a text"),
        ({"answer": 5}, "field 'answer' must be a text"),
        ({"topic": "cooking"}, "field 'topic' must be one of prealgebra"),
        ({"difficulty": 6}, "field 'difficulty' must be 1 to 5"),
    ],
)
def test_bad_rows_are_named(tmp_path: Path, change: dict[str, object], complaint: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + json.dumps({**ROW, **change}) + "\n")
    with pytest.raises(HandwrittenError, match=complaint) as caught:
        read_handwritten(path)
    assert str(caught.value).startswith(f"{path}:2: ")
