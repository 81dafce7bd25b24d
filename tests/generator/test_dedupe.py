import random

import pytest

from generator.dedupe import (
    DuplicateKind,
    NearIndex,
    chance_found,
    find_duplicates,
    jaccard,
    normalise,
    shingles,
)

TEXT = "Anna buys 3 notebooks for 12 dollars each and pays with a 50 dollar bill. How much is left?"


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("What is  2 + 3 ?", "what is 2+3", True),
        ("$x$ is 5", "x is 5.", True),
        ("2 + 3", "2 - 3", False),
        ("3.5 metres", "3, 5 metres", False),
        ("5!", "5", False),
        ("f'(x)", "f(x)", False),
        ("x₁", "x₂", False),
    ],
)
def test_normal_forms(first: str, second: str, same: bool) -> None:
    assert (normalise(first) == normalise(second)) is same


def test_reasons() -> None:
    near = TEXT.replace("Anna", "Anne")
    texts = [TEXT, "Something else entirely.", TEXT, TEXT.upper(), near, near]
    found = list(find_duplicates(texts, near=0.8))
    kinds = [None if d is None else (d.kind, d.of) for d in found]
    assert kinds == [
        None,
        None,
        (DuplicateKind.EXACT, 0),
        (DuplicateKind.NORMALISED, 0),
        (DuplicateKind.NEAR, 0),
        (DuplicateKind.NEAR, 0),
    ]
    assert found[4] is not None
    assert found[4].similarity == pytest.approx(
        jaccard(shingles(normalise(TEXT), 5), shingles(normalise(near), 5))
    )
    without = list(find_duplicates(texts))
    assert [d is None for d in without] == [True, True, False, False, True, False]


def test_banding_finds_what_it_says_it_finds() -> None:
    """Pairs at known similarity: found as often as the formula promises, never below threshold."""
    chance = random.Random(0)
    tried = found_above = 0
    expected = 0.0
    for trial in range(150):
        words = [f"{chance.randrange(10**6)}" for _ in range(30)]
        changed = list(words)
        for place in chance.sample(range(30), chance.randrange(1, 12)):
            changed[place] = f"{chance.randrange(10**6)}"
        first, second = " ".join(words), " ".join(changed)
        true = jaccard(shingles(normalise(first), 5), shingles(normalise(second), 5))
        index = NearIndex(threshold=0.5, seed=trial)
        index.add(0, first)
        found = index.find(second)
        if true < 0.5:
            assert found is None
        else:
            tried += 1
            expected += chance_found(true)
            found_above += found is not None
            if found is not None:
                assert found == (0, true)
    assert tried > 30
    assert found_above == pytest.approx(expected, abs=5)


def test_short_and_empty_texts() -> None:
    assert [d is None for d in find_duplicates(["", "a", "b", ""], near=0.8)] == [
        *(True, True, True, False),
    ]
    with pytest.raises(ValueError, match="threshold"):
        NearIndex(threshold=0)
