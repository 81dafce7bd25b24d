import pytest
from pydantic import ValidationError

from generator.budget import (
    Fixed,
    Spent,
    StopReason,
    UntilCorrect,
    difficulty,
    next_request,
    proportional,
    proportional_targets,
)
from generator.model import SampleRequest


def test_fixed_counts() -> None:
    assert Fixed(samples=8).more(Spent()) == 8
    assert Fixed(samples=8).more(Spent(sampled=5, correct=5)) == 3
    assert Fixed(samples=8).more(Spent(sampled=8)) is StopReason.ENOUGH


def test_until_correct_stops_at_the_target_and_never_passes_the_cap() -> None:
    policy = UntilCorrect(target=4, cap=20, chunk=8)
    assert policy.more(Spent(sampled=8, correct=3)) == 8
    assert policy.more(Spent(sampled=16, correct=3)) == 4
    assert policy.more(Spent(sampled=8, correct=4)) is StopReason.ENOUGH
    assert policy.more(Spent(sampled=20, correct=3)) is StopReason.CAP
    asked = 0
    while not isinstance(more := policy.more(Spent(sampled=asked)), StopReason):
        asked += more
    assert (asked, more) == (20, StopReason.CAP)


def test_targets_are_proportional_to_difficulty() -> None:
    assert proportional_targets([0.0, 0.25, 0.5], 40) == (0, 20, 40)
    assert proportional_targets([0.0, 0.0], 40) == (0, 0)
    assert proportional_targets([], 40) == ()
    with pytest.raises(ValueError, match="failure rate"):
        proportional_targets([1.5], 40)


def test_a_pilot_never_says_impossible_or_certain() -> None:
    assert difficulty(Spent()) == 0.5
    assert 0 < difficulty(Spent(sampled=4, correct=4)) < difficulty(Spent(sampled=4, correct=0)) < 1
    easy, hard = proportional([Spent(sampled=4, correct=4), Spent(sampled=4)], most=10, cap=64)
    assert easy.target < hard.target == 10
    assert easy.cap == hard.cap == 64


def test_the_next_request_starts_where_the_last_ended() -> None:
    request = SampleRequest(prompt="p", n=1, first=2)
    policy = UntilCorrect(target=2, cap=10, chunk=4)
    found = next_request(request, policy, Spent(sampled=8, correct=1))
    assert isinstance(found, SampleRequest)
    assert (found.first, found.n) == (10, 2)
    assert next_request(request, policy, Spent(sampled=3, correct=2)) is StopReason.ENOUGH


def test_impossible_counts() -> None:
    with pytest.raises(ValidationError, match="3 right of 2"):
        Spent(sampled=2, correct=3)
    assert Spent(sampled=1).plus(2, 1) == Spent(sampled=3, correct=1)
