"""Proofs of statements that look alike, tried on their neighbours.

A proof that closes one statement often closes its neighbours, as it stands or with their numbers in
it. So a first proof, which a small model finds once in hundreds of samples, need not be found again
for each of them: one check a goal tries the proofs of the statements that share most of its words.

What a proof has of its own says which of a statement's proofs to learn from: `exact ⟨7 * N + 4,
...⟩` takes its numbers from `∃ n, 3 * N < n ∧ n % 7 = 4`, `exact ⟨7 * N + 18, ...⟩` is as true and
teaches nothing. Among proofs equal in that, it is how many statements their pattern proves.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.prompts import canonical_statement
from prover.lean.source import Statement
from prover.search.attempts import Direction
from prover.search.portfolio import Goal

# Texts that are tried on a goal.
TEXTS = 12

# A numeral, but not the digits of a name.
_NUMERAL = re.compile(r"(?<![\w.₀-₉])\d+(?!\w)")


class Rank(NamedTuple):
    """The lower the better. own_numerals: different numerals that the statement does not have.
    minus_support: minus the number of statements that the proof's pattern proves."""

    own_numerals: int
    minus_support: int


@dataclass(frozen=True)
class KnownProof:
    """A proof that Lean accepted of a statement, or of its negation."""

    statement: Statement
    direction: Direction
    proof: str

    @cached_property
    def words(self) -> frozenset[tuple[str, int]]:
        return _words(self.statement)


class Ranking:
    """Which proofs of a statement to learn from, by all known proofs."""

    def __init__(self, known: Iterable[KnownProof]) -> None:
        proved: dict[str, set[str]] = {}
        for each in known:
            for pattern in _patterns(each.proof, each.statement):
                proved.setdefault(pattern, set()).add(each.statement.text)
        self._support = {pattern: len(texts) for pattern, texts in proved.items()}

    def of(self, proof: str, statement: Statement) -> Rank:
        """As a proof of this statement; support 0 for one like which nothing is known."""
        own = set(_NUMERAL.findall(proof)) - set(_NUMERAL.findall(_text(statement)))
        support = max(self._support.get(pattern, 0) for pattern in _patterns(proof, statement))
        return Rank(len(own), -support)


def _patterns(proof: str, statement: Statement) -> tuple[str, str]:
    """The proof as it is, and with the first place of each numeral of the statement instead."""
    places: dict[str, str] = {}
    for place, numeral in enumerate(_NUMERAL.findall(_text(statement))):
        places.setdefault(numeral, f"#{place}")
    return proof, _NUMERAL.sub(lambda match: places.get(match.group(), match.group()), proof)


def texts_for(goal: Goal, known: Sequence[KnownProof], ranking: Ranking) -> tuple[str, ...]:
    """TEXTS proof texts at most, of the most similar statements: each with the goal's numerals,
    where that can be, and as it is. The best in rank come first, then those of the more similar
    statement. Does not depend on the order of `known`."""
    words = _words(goal.statement)
    ranked = sorted(
        (each for each in known if each.direction is goal.direction),
        key=lambda each: (
            -jaccard(words, each.words),
            len(each.proof),
            each.proof,
            each.statement.text,
        ),
    )
    found: dict[str, None] = {}
    for each in ranked:
        adapted = with_numerals(each.proof, each.statement, goal.statement)
        found.update(dict.fromkeys(text for text in (adapted, each.proof) if text is not None))
        if len(found) >= TEXTS:
            break
    return tuple(sorted(list(found)[:TEXTS], key=lambda text: ranking.of(text, goal.statement)))


def with_numerals(proof: str, source: Statement, target: Statement) -> str | None:
    """The proof with the numerals of `source` replaced by those of `target` at the same places; a
    numeral that stands at several is replaced as at the first. None when the statements have
    different numbers of numerals."""
    old, new = _NUMERAL.findall(_text(source)), _NUMERAL.findall(_text(target))
    if len(old) != len(new):
        return None
    places: dict[str, str] = {}
    for before, after in zip(old, new, strict=True):
        places.setdefault(before, after)
    return _NUMERAL.sub(lambda match: places.get(match.group(), match.group()), proof)


def _text(statement: Statement) -> str:
    return canonical_statement(statement.text)


def _words(statement: Statement) -> frozenset[tuple[str, int]]:
    """Each word with its count so far, so that a word that stands twice is two of the set."""
    seen: Counter[str] = Counter()
    words: list[tuple[str, int]] = []
    for word in _NUMERAL.sub("#", _text(statement)).split():
        seen[word] += 1
        words.append((word, seen[word]))
    return frozenset(words)


def jaccard(one: Set[object], two: Set[object]) -> float:
    """Size of the intersection over size of the union; 0 for two empty sets."""
    common = len(one & two)
    return common / max(1, len(one) + len(two) - common)
