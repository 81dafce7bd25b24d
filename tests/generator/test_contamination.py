"""Contamination check against a small benchmark file, with planted hits and near misses."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from generator.contamination import (
    BenchmarkDigest,
    BenchmarkFormatError,
    ContaminationIndex,
    Measure,
    known_benchmarks,
    ngrams,
    normalise_statement,
    read_benchmark,
    words,
)
from generator.corpus import Corpus, CorpusConfig
from generator.families.catalog import by_name
from generator.families.family import instances
from generator.families.overlap import corpus_overlaps

BENCHMARK = Path(__file__).parent / "fixtures" / "small_benchmark.jsonl"


@pytest.fixture(scope="module")
def index() -> ContaminationIndex:
    return ContaminationIndex.from_files([BENCHMARK])


def test_reads_names_and_texts_of_every_row() -> None:
    rows = list(read_benchmark(BENCHMARK))
    assert [row.name for row in rows] == ["bench_1", "bench_2", "bench_3"]
    assert rows[0].informal.startswith("A gardener")
    assert rows[2].statement == ""


def test_a_copied_problem_is_found_whatever_its_case_and_dollars(index: ContaminationIndex) -> None:
    text = "a GARDENER plants $14$ rows of $23$ tulips and then digs up $9$ of them. How many?"
    hits = index.overlaps("mine", problem=text)
    assert [(h.id, h.measure, h.benchmark) for h in hits] == [("mine", Measure.NGRAM, "bench_1")]
    assert hits[0].evidence in " ".join(words(text))
    assert len(hits[0].evidence.split(" ")) == 13


def test_twelve_shared_words_are_not_a_hit_but_with_a_smaller_n_they_are() -> None:
    shared = "14 rows of 23 tulips and then digs up 9 of the"
    assert len(words(shared)) == 12
    text = f"We see {shared} roses."
    assert not ContaminationIndex.from_files([BENCHMARK]).overlaps("mine", problem=text)
    assert ContaminationIndex.from_files([BENCHMARK], n=12).overlaps("mine", problem=text)


def test_statements_are_compared_up_to_names_and_spaces(index: ContaminationIndex) -> None:
    same = "theorem mine (tulips : ℕ) (left : tulips+9 = 14*23) : tulips = 313"
    hits = index.overlaps("mine", statement=same)
    assert [(h.measure, h.benchmark) for h in hits] == [(Measure.STATEMENT, "bench_1")]
    other = same.replace("313", "314")
    assert not index.overlaps("mine", statement=other)
    assert index.overlaps("q", statement="lemma z : ∀ (q : ℕ), q < q + 1") == []
    assert index.overlaps("q", statement="lemma z : ∀ q : ℕ, q < q + 1")


def test_normal_form_keeps_what_matters() -> None:
    one = normalise_statement("theorem a (x y : ℤ) (h : x < y) : ∃ z, z * x <= y := by sorry")
    two = normalise_statement("lemma b (u v : ℤ) (k : u < v) :\n  ∃ w, w*u ≤ v")
    assert one == two == "( v0 v1 : ℤ ) ( v2 : v0 < v1 ) : ∃ v3 , v3 * v0 ≤ v1"
    assert normalise_statement("example : 2 + 2 = 4 := rfl") == ": 2 + 2 = 4"
    swapped = normalise_statement("theorem a (x y : ℤ) (h : y < x) : ∃ z, z * x ≤ y")
    assert swapped != one
    assert normalise_statement("theorem a (x : ℕ) : x = x") != normalise_statement(
        "theorem a (x : ℤ) : x = x"
    )
    defaults = normalise_statement("theorem a (n : ℕ) (h : (fun x => x + 1) n = 2) : n = 1")
    assert defaults == "( v0 : ℕ ) ( v1 : ( fun v2 ↦ v2 + 1 ) v0 = 2 ) : v0 = 1"


def test_free_names_are_not_renamed() -> None:
    text = "theorem a (n : ℕ) : Nat.gcd n 0 = n"
    assert normalise_statement(text) == "( v0 : ℕ ) : Nat.gcd v0 0 = v0"


def test_short_texts_have_no_ngrams() -> None:
    assert ngrams("one two three", 4) == set()
    assert ngrams("one two three", 3) == {("one", "two", "three")}
    with pytest.raises(ValueError, match="not 0"):
        ngrams("one", 0)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "not JSON"),
        ("[1]", "not a JSON object"),
        ('{"problem": 3}', "field 'problem' is not a text"),
        ('{"name": "x"}', "none of the fields"),
    ],
)
def test_bad_rows_are_named_by_file_and_line(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "b.jsonl"
    path.write_text('{"problem": "fine"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(BenchmarkFormatError, match=complaint) as caught:
        list(read_benchmark(path))
    assert str(caught.value).startswith(f"{path}:2: ")


def test_the_whole_corpus_is_clean_and_a_planted_row_is_found(tmp_path: Path) -> None:
    assert list(corpus_overlaps(ContaminationIndex.from_files([BENCHMARK]), 0, 3)) == []
    (planted,) = instances(by_name("packed_left"), 0, 1, 3)
    statement = planted.statement.replace("(n", "(apples").replace(" n ", " apples ")
    path = tmp_path / "planted.jsonl"
    path.write_text(f'{{"name": "stolen", "statement": "{statement}"}}\n', encoding="utf-8")
    hits = list(corpus_overlaps(ContaminationIndex.from_files([path]), 0, 3))
    assert (planted.id, Measure.STATEMENT) in {(h.id, h.measure) for h in hits}


def test_a_digest_finds_what_its_file_finds_and_holds_no_text() -> None:
    digest = BenchmarkDigest.of(BENCHMARK)
    assert "tulips" not in digest.model_dump_json()
    index = ContaminationIndex([BenchmarkDigest.model_validate_json(digest.model_dump_json())])
    statement = "theorem mine (tulips : ℕ) (left : tulips+9 = 14*23) : tulips = 313"
    text = "a GARDENER plants $14$ rows of $23$ tulips and then digs up $9$ of them. How many?"
    hits = index.overlaps("mine", text, statement)
    assert [hit.measure for hit in hits] == [Measure.NGRAM, Measure.STATEMENT]
    assert not index.overlaps("mine", "a gardener plants roses", statement.replace("313", "314"))


def test_families_do_not_draw_what_a_known_benchmark_states() -> None:
    # mathd_numbertheory_188 of miniF2F is an instance of gcd_value.
    family = by_name("gcd_value")
    known = {"a": 180, "b": 168, "r": 12}
    assert known_benchmarks().has_statement(normalise_statement(family.statement(known)))
    assert not known_benchmarks().has_statement(
        normalise_statement(family.statement({**known, "a": 192}))
    )

    class Fixed(type(family)):  # type: ignore[misc]
        """Draws the benchmark's pair and one beside it by turns."""

        def draw(self, rng: random.Random, difficulty: int) -> dict[str, int]:
            return known if rng.random() < 0.5 else {**known, "a": 192, "r": 24}

    drawn = list(instances(Fixed(), 0, 5, 3))
    assert [instance.parameters["a"] for instance in drawn] == [192]


def test_nothing_trains_that_overlaps_a_given_benchmark(tmp_path: Path) -> None:
    config = CorpusConfig(formalize_rows=20, prove_rows=20)
    family = by_name("packed_left")
    before = [item.row for item in Corpus(config).rows([family])]
    stolen = before[0]
    path = tmp_path / "b.jsonl"
    problem = stolen.prompt.replace('"', "")
    path.write_text(json.dumps({"name": "stolen", "problem": problem}) + "\n", encoding="utf-8")
    index = ContaminationIndex.from_files([path])
    after = [item.row for item in Corpus(config, index).rows([family])]
    assert stolen in before
    assert stolen not in after
    assert len(after) > len(before) / 2
