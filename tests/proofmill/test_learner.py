"""What a round trains on: verified rows by their weights, beside distinct rows of base families."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from generator.models import local_folder, resolve_model
from generator.sft_row import SftRow, WeightedRow
from generator.tokenizer import Tokenizer
from proofmill.config import RunConfig, TrainSettings
from proofmill.learner import Learner, up_to

TOKENIZER = Tokenizer.load(local_folder(resolve_model("tiny")))


def row(text: str) -> SftRow:
    return SftRow(prompt=f"prove\ntheorem problem : {text} := by", completion="\n  omega")


def tokens(rows: list[SftRow]) -> int:
    # The beginning, the prompt, the completion, the end.
    return sum(
        len(TOKENIZER.encode_prompt(each.prompt)) + len(TOKENIZER.encode(each.completion)) + 1
        for each in rows
    )


def test_up_to_takes_the_row_that_reaches_the_budget_and_no_more() -> None:
    rows = [row(str(n)) for n in range(5)]
    assert list(up_to(7, rows, lambda _: 3)) == rows[:3]
    assert list(up_to(6, rows, lambda _: 3)) == rows[:2]
    assert list(up_to(0, rows, lambda _: 3)) == []
    assert list(up_to(100, rows, lambda _: 3)) == rows


def test_a_mixture_fills_one_pass_half_with_weighted_rows_and_half_with_distinct_base_rows(
    tmp_path: Path,
) -> None:
    config = RunConfig(train=TrainSettings(steps=10, batch_tokens=1024))
    learner = Learner(config, tmp_path, "fingerprint")
    light, heavy = row("1 + 1 = 2"), row("2 + 2 = 4")
    given = [WeightedRow(row=light), WeightedRow(row=heavy, weight=4)]
    mixed = learner.mixture(TOKENIZER, given, "replay 1")
    counts = Counter(mixed)
    assert abs(counts[heavy] - 4 * counts[light]) <= 4  # the last repetition is cut off
    base = [each for each in mixed if each not in (light, heavy)]
    assert len(set(base)) == len(base)
    longest = max(tokens([each]) for each in mixed)
    for half in (base, [each for each in mixed if each in (light, heavy)]):
        assert 0 <= tokens(half) - 10 * 1024 // 2 < 2 * longest
    assert mixed == learner.mixture(TOKENIZER, given, "replay 1")
    assert mixed != learner.mixture(TOKENIZER, given, "replay 2")


def test_heavy_rows_do_not_crowd_out_the_others(tmp_path: Path) -> None:
    config = RunConfig(train=TrainSettings(steps=10, batch_tokens=1024))
    light = [row(f"{n} + 1 = {n + 1}") for n in range(30)]
    given = [WeightedRow(row=each) for each in light]
    given += [WeightedRow(row=row(f"{n} * 2 = {2 * n}"), weight=50) for n in range(30)]
    counts = Counter(Learner(config, tmp_path, "fingerprint").mixture(TOKENIZER, given, "replay 1"))
    assert {counts[each] for each in light} == {1}
    assert sum(counts[each.row] for each in given) > 100


def test_without_verified_rows_a_mixture_is_base_rows(tmp_path: Path) -> None:
    config = RunConfig(train=TrainSettings(steps=2, batch_tokens=512))
    mixed = Learner(config, tmp_path, "fingerprint").mixture(TOKENIZER, [], "replay 1")
    assert len(set(mixed)) == len(mixed) > 0
