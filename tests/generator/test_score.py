import random
from math import comb

import pytest

from generator.score import bootstrap_interval, mean_pass_at_k, paired_bootstrap, pass_at_k


@pytest.mark.parametrize("n", [1, 5, 12])
def test_pass_at_k_is_the_share_of_subsets_with_a_correct_sample(n: int) -> None:
    for correct in range(n + 1):
        for k in range(1, n + 1):
            expected = 1 - comb(n - correct, k) / comb(n, k)
            assert pass_at_k(n, correct, k) == pytest.approx(expected)


def test_pass_at_k_of_large_counts_is_finite() -> None:
    assert pass_at_k(100_000, 1, 1000) == pytest.approx(0.01)
    assert mean_pass_at_k([(4, 4), (4, 0)], 2) == 0.5


@pytest.mark.parametrize(("n", "correct", "k"), [(4, 5, 1), (4, -1, 1), (4, 1, 0), (4, 1, 5)])
def test_impossible_counts(n: int, correct: int, k: int) -> None:
    with pytest.raises(ValueError, match="not defined"):
        pass_at_k(n, correct, k)


def test_an_interval_covers_the_mean_as_often_as_it_says() -> None:
    chance = random.Random(0)
    covered = 0
    for trial in range(200):
        values = [float(chance.random() < 0.3) for _ in range(100)]
        interval = bootstrap_interval(values, resamples=300, seed=trial)
        covered += interval.low <= 0.3 <= interval.high
    assert 0.9 <= covered / 200 <= 0.99


def test_intervals_are_seeded_and_narrow_with_data() -> None:
    values = [0.0, 1.0] * 50
    assert bootstrap_interval(values) == bootstrap_interval(values)
    wide, narrow = bootstrap_interval(values), bootstrap_interval(values * 100)
    assert narrow.high - narrow.low < 0.2 * (wide.high - wide.low)
    with pytest.raises(ValueError, match="nothing to resample"):
        bootstrap_interval([])


def test_pairing_sees_a_difference_that_intervals_alone_hide() -> None:
    chance = random.Random(1)
    first = [chance.random() for _ in range(200)]
    second = [value + 0.02 + 0.01 * chance.random() for value in first]
    found = paired_bootstrap(first, second)
    assert found.difference.low > 0
    assert found.p_value < 0.01
    same = paired_bootstrap(first, first)
    assert same.p_value == 1.0
    reverse = paired_bootstrap(second, first)
    assert reverse.difference.high < 0
    with pytest.raises(ValueError, match="paired"):
        paired_bootstrap([1.0], [])
