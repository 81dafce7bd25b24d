import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.answer import (
    ANSWER_STAGE,
    DIFFERENT,
    EQUAL,
    AnswerChecker,
    Equivalence,
    Undecided,
    Where,
    compare_exactly,
    extract_answer,
    normalise_answer,
)
from generator.ledger import Ledger
from generator.vote import Winner, vote


@pytest.fixture(scope="module")
def checker() -> Iterator[AnswerChecker]:
    with AnswerChecker(seconds=20) as made:
        yield made


@pytest.mark.parametrize(
    ("completion", "text", "where"),
    [
        (r"So \boxed{\frac{1}{2}}, not \boxed{ }.", r"\frac{1}{2}", Where.BOXED),
        (r"first \boxed{1} then \fbox {2}", "2", Where.BOXED),
        (r"\boxed{\{1, 2\}}", r"\{1, 2\}", Where.BOXED),
        ("work\n#### 1,234\n", "1,234", Where.HASHES),
        ("The answer is 3.5. Thanks", "3.5", Where.ANSWER_IS),
        ("The final answer is: $x = 7$.\n", "$x = 7$", Where.ANSWER_IS),
        ("Answer: 12\nmore", "12", Where.ANSWER_IS),
    ],
)
def test_extraction(completion: str, text: str, where: Where) -> None:
    found = extract_answer(completion)
    assert found is not None
    assert (found.text, found.where) == (text, where)


@pytest.mark.parametrize("completion", ["", "no mark here", r"\boxed{1", "#### \n"])
def test_no_answer(completion: str) -> None:
    assert extract_answer(completion) is None


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        (r"$\dfrac{1}{2}$.", r"\frac{1}{2}"),
        ("x = 5", "5"),
        ("x == 5", "x == 5"),
        ("1,234,567", "1234567"),
        ("1,23", "1,23"),
        (r"\text{Monday}", "Monday"),
        (r"90^{\circ}", "90°"),
        (r"\left( 1,\ 2 \right)", "( 1, 2 )"),
    ],
)
def test_normal_forms(text: str, normal: str) -> None:
    assert normalise_answer(text) == normal


@pytest.mark.parametrize(
    ("gold", "predicted", "same"),
    [
        ("1/2", "0.5", True),
        (r"\frac{1}{3}", "0.3333333", False),
        ("-3", r"-\frac{6}{2}", True),
        ("7", "7.0000001", False),
        ("1000", "1,000", True),
        ("0.1", "1/10", True),
    ],
)
def test_rationals_are_compared_exactly(gold: str, predicted: str, same: bool) -> None:
    assert compare_exactly(gold, predicted) == (EQUAL if same else DIFFERENT)


@pytest.mark.parametrize(
    ("predicted", "reason"),
    [
        ("", Undecided.EMPTY),
        ("(" * 40 + "1" + ")" * 40, Undecided.TOO_LARGE),
        ("9" * 500, Undecided.TOO_LARGE),
        ("x" * 2000, Undecided.TOO_LARGE),
        ("__import__('os').system('true')", Undecided.CODE),
        ("lambda: 1", Undecided.CODE),
    ],
)
def test_what_is_not_even_parsed(predicted: str, reason: Undecided) -> None:
    found = compare_exactly("5", predicted)
    assert found is not None
    assert (found.verdict, found.reason) == (Equivalence.UNDECIDED, reason)


@pytest.mark.parametrize(
    ("gold", "predicted", "verdict"),
    [
        (r"2\sqrt{2}", r"\sqrt{8}", Equivalence.EQUAL),
        ("x+1", "1+x", Equivalence.EQUAL),
        (r"\{1,2\}", r"\{2,1\}", Equivalence.EQUAL),
        ("[1,2)", "[1,2]", Equivalence.DIFFERENT),
        (r"2\sqrt{2}", r"2\sqrt{3}", Equivalence.DIFFERENT),
    ],
)
def test_algebra(checker: AnswerChecker, gold: str, predicted: str, verdict: Equivalence) -> None:
    assert checker.compare(gold, predicted).verdict is verdict


def test_unreadable_is_not_different(checker: AnswerChecker) -> None:
    found = checker.compare(r"\sqrt{2}", "???")
    assert (found.verdict, found.reason) == (Equivalence.UNDECIDED, Undecided.UNREADABLE)


def test_a_hanging_comparison_is_killed_and_the_next_one_works(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.sqlite") as ledger, AnswerChecker(ledger=ledger) as made:
        assert made.same("x+1", "1+x")
        made._seconds = 0.5
        began = time.monotonic()
        found = made.compare("9^{9^{9}} + 1", "8^{9^{9}}")
        assert time.monotonic() - began < 5
        assert found.verdict is Equivalence.UNDECIDED
        assert found.reason in {Undecided.TIMEOUT, Undecided.CRASH}
        assert [i.reason for i in ledger.incidents()] == [found.reason]
        made._seconds = 20
        assert made.same("y+1", "1+y")
        rows = list(ledger.rows(ANSWER_STAGE))
        assert [(row.verdict, row.text) for row in rows] == [("equal", "1+x"), ("equal", "1+y")]


def test_a_killed_worker_is_replaced(checker: AnswerChecker) -> None:
    assert checker.same("z+1", "1+z")
    checker._idle[0]._process.kill()
    found = checker.compare("z+2", "2+z")
    assert found.reason in {None, Undecided.CRASH}
    assert checker.same("z+2", "2+z")


def test_verdicts_are_kept(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.sqlite") as ledger:
        with AnswerChecker(ledger=ledger) as made:
            first = made.compare("x+1", "1+x")
        with AnswerChecker(ledger=ledger) as made:
            assert made.compare("x+1", "1+x") == first
            assert made._idle == []


def test_threads_share_the_workers() -> None:
    with AnswerChecker(workers=2, seconds=20) as made:
        found: list[bool] = []
        threads = [
            threading.Thread(target=lambda i=i: found.append(made.same(f"x+{i}", f"{i}+x")))
            for i in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [True] * 6
        assert len(made._idle) <= 2


def test_answers_vote_by_equivalence(checker: AnswerChecker) -> None:
    answers = ["1/2", r"\sqrt{8}", r"2\sqrt{2}", "0.5", None, r"\frac{\sqrt{32}}{2}"]
    outcome = vote(answers, same=checker.same)
    assert isinstance(outcome, Winner)
    assert outcome.answer == r"\sqrt{8}"
    assert outcome.share == pytest.approx(3 / 5)
