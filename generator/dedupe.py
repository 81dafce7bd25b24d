"""Duplicates: exact, normalised, and near (MinHash with locality-sensitive hashing).

Every decision keeps its reason and what the text duplicates, so that a stage's counts are a query.
MinHash: Broder 1997, "On the resemblance and containment of documents"; banding: Leskovec,
Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4. A candidate pair that the bands
propose is compared by its true Jaccard similarity, so banding can miss a pair (rarely, see
`chance_found`) but never invents one.

Not covered: collections larger than memory (about 1 KB a text is kept).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict

Hashes = npt.NDArray[np.uint64]

_TOKENS = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[^\w\s]|_")
_DROPPED = frozenset('.,;?"$`')
# Multiply-shift hashing of 32-bit values needs a modulus above them; the products stay in 64 bits.
_PRIME = np.uint64((1 << 31) - 1)
BANDS, ROWS = 32, 4


class DuplicateKind(StrEnum):
    EXACT = "exact"
    NORMALISED = "normalised"
    NEAR = "near"


class Duplicate(BaseModel):
    """Why a text was dropped. of: place of the text that was kept. similarity: Jaccard."""

    model_config = ConfigDict(frozen=True)

    kind: DuplicateKind
    of: int
    similarity: float = 1.0


def normalise(text: str) -> str:
    """Case, width, spacing, dollar signs and sentence punctuation taken away; the rest is kept.

    `What is  2 + 3 ?` and `what is 2+3` are equal; `2 + 3` and `2 - 3` are not.
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(token for token in _TOKENS.findall(folded) if token not in _DROPPED)


def shingles(text: str, width: int) -> Hashes:
    """Distinct 31-bit hashes of the runs of `width` characters of a normalised text.

    Characters and not words: short problems have too few words for their overlap to mean much.
    """
    runs = {text[i : i + width] for i in range(max(1, len(text) - width + 1))}
    hashed = [
        int.from_bytes(hashlib.blake2b(run.encode(), digest_size=4).digest(), "big") >> 1
        for run in runs
    ]
    return np.unique(np.asarray(hashed, dtype=np.uint64))


def jaccard(first: Hashes, second: Hashes) -> float:
    """Size of the intersection over size of the union of two sorted sets."""
    common = np.intersect1d(first, second, assume_unique=True).size
    return float(common / (first.size + second.size - common))


def chance_found(similarity: float, *, bands: int = BANDS, rows: int = ROWS) -> float:
    """The chance that banding proposes a pair of this Jaccard similarity: 1 - (1 - s^r)^b."""
    return 1.0 - (1.0 - similarity**rows) ** bands


class NearIndex:
    """Texts by MinHash bands. `find` the most similar earlier text, `add` a new one.

    With 32 bands of 4 rows a pair of similarity 0.8 is proposed with chance 0.9999998, one of 0.6
    with 0.988. width: characters a shingle.
    """

    def __init__(self, threshold: float = 0.8, *, width: int = 5, seed: int = 0) -> None:
        if not 0 < threshold <= 1:
            raise ValueError("threshold is a similarity above 0 and at most 1")
        self.threshold = threshold
        self._width = width
        stream = np.random.default_rng(seed)
        count = BANDS * ROWS
        self._factors = stream.integers(1, int(_PRIME), count, dtype=np.uint64)[:, None]
        self._offsets = stream.integers(0, int(_PRIME), count, dtype=np.uint64)[:, None]
        self._bands: dict[tuple[int, bytes], list[int]] = defaultdict(list)
        self._sets: dict[int, Hashes] = {}

    def signature(self, hashes: Hashes) -> Hashes:
        """The least hash under each of BANDS * ROWS permutations."""
        mixed = (self._factors * hashes[None, :] + self._offsets) % _PRIME
        return np.asarray(mixed.min(axis=1), dtype=np.uint64)

    def add(self, place: int, text: str) -> None:
        """Remember a text under its place."""
        self._remember(place, shingles(normalise(text), self._width))

    def find(self, text: str) -> tuple[int, float] | None:
        """The most similar remembered text at or above the threshold: (place, similarity)."""
        return self._most_similar(shingles(normalise(text), self._width))

    def find_or_add(self, place: int, text: str) -> tuple[int, float] | None:
        """`find`, and when nothing is found `add`; the shingles are made once."""
        hashes = shingles(normalise(text), self._width)
        found = self._most_similar(hashes)
        if found is None:
            self._remember(place, hashes)
        return found

    def _remember(self, place: int, hashes: Hashes) -> None:
        self._sets[place] = hashes
        for key in self._keys(hashes):
            self._bands[key].append(place)

    def _most_similar(self, hashes: Hashes) -> tuple[int, float] | None:
        proposed = {place for key in self._keys(hashes) for place in self._bands.get(key, ())}
        scored = [(jaccard(hashes, self._sets[place]), -place) for place in proposed]
        best, place = max(scored, default=(0.0, 0))
        return (-place, best) if best >= self.threshold else None

    def _keys(self, hashes: Hashes) -> Iterator[tuple[int, bytes]]:
        signature = self.signature(hashes)
        for band in range(BANDS):
            yield band, signature[band * ROWS : (band + 1) * ROWS].tobytes()


def find_duplicates(
    texts: Iterable[str], *, near: float | None = None, width: int = 5
) -> Iterator[Duplicate | None]:
    """For each text in order, what it duplicates among the kept ones before it, or None (kept).

    near: Jaccard similarity from which a text is a near duplicate; None looks for exact and
    normalised ones only. Near duplicates among problems may differ in a number and so be different
    problems: choose the threshold with that in mind.
    """
    exact: dict[bytes, int] = {}
    normal: dict[bytes, int] = {}
    index = None if near is None else NearIndex(near, width=width)
    for place, text in enumerate(texts):
        exact_digest = _digest(text)
        normal_digest = _digest(normalise(text))
        if exact_digest in exact:
            yield Duplicate(kind=DuplicateKind.EXACT, of=exact[exact_digest])
        elif normal_digest in normal:
            yield Duplicate(kind=DuplicateKind.NORMALISED, of=normal[normal_digest])
        elif index is not None and (found := index.find_or_add(place, text)) is not None:
            yield Duplicate(kind=DuplicateKind.NEAR, of=found[0], similarity=found[1])
        else:
            exact[exact_digest] = normal[normal_digest] = place
            yield None


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(errors="surrogatepass"), digest_size=16).digest()
