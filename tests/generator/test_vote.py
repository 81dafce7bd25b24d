import pytest

from generator.vote import NoVotes, Tie, Winner, vote


def test_majority() -> None:
    outcome = vote(["a", "b", "a", None])
    assert isinstance(outcome, Winner)
    assert (outcome.answer, outcome.share) == ("a", pytest.approx(2 / 3))
    assert [(c.answer, c.members) for c in outcome.classes] == [("a", (0, 2)), ("b", (1,))]


def test_ties_are_a_result() -> None:
    outcome = vote(["b", "a", "a", "b", "c"])
    assert isinstance(outcome, Tie)
    assert outcome.answers == ("b", "a")


def test_weights_decide() -> None:
    outcome = vote(["a", "a", "b"], weights=[0.1, 0.2, 0.9])
    assert isinstance(outcome, Winner)
    assert outcome.answer == "b"
    # 0.1 + 0.2 and 0.3 differ in the last bit.
    assert isinstance(vote(["a", "a", "b"], weights=[0.1, 0.2, 0.3]), Tie)


def test_nothing_to_vote_with() -> None:
    assert vote([]) == vote([None]) == vote(["a"], weights=[0.0]) == NoVotes()


def test_equivalence_joins_votes() -> None:
    outcome = vote(["A", "b", "a", "B", "a"], same=lambda x, y: x.lower() == y.lower())
    assert isinstance(outcome, Winner)
    assert outcome.answer == "A"


def test_bad_weights() -> None:
    with pytest.raises(ValueError, match="1 weights for 2"):
        vote(["a", "b"], weights=[1.0])
    with pytest.raises(ValueError, match="negative"):
        vote(["a"], weights=[-1.0])
    with pytest.raises(ValueError, match="negative"):
        vote(["a"], weights=[float("nan")])
