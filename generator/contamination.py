"""Contamination of problems and statements by benchmark files.

Two measures, each giving report rows:

* word n-grams (13 by default, as for GPT-3's training set, arXiv:2005.14165, appendix C)
  shared between a text of ours and a benchmark's informal text;
* equality of normalised statements: names, bound variables and spaces do not count.

A benchmark file is JSON Lines; the fields `informal`, `problem` and `statement` are read, whichever
are present. An index holds digests only, so that those of known benchmarks can lie in
data/benchmarks without spreading the benchmarks themselves (`python -m benchmarks.make_digests`
writes them): what the families draw and what trains our model avoids everything in there.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from generator.assets import asset

NGRAM_WORDS = 13

_TOKEN = re.compile(
    r"[^\W\d][\w.'₀-₉!?]*"  # identifiers, with dots and subscripts
    r"|\d+"
    r"|:=|←|<;>|=>|<->|->|<=|>=|!=|\|\||&&"
    r"|\S"
)
_DECLARATION = re.compile(r"^\s*(?:theorem|lemma|example)\b")
_SAME_SIGN = {"->": "→", "<->": "↔", "<=": "≤", ">=": "≥", "!=": "≠", "=>": "↦"}
_BINDING_WORDS = frozenset({"∀", "∃", "∃!", "fun", "λ", "∑", "∏"})
_WORD = re.compile(r"[a-z]+|\d+|[^\sa-z\d]")


class Measure(StrEnum):
    """What a report row found."""

    NGRAM = "ngram"
    STATEMENT = "statement"


class BenchmarkFormatError(ValueError):
    """A benchmark file that is not JSON Lines with text fields; names file, line and field."""


@dataclass(frozen=True)
class BenchmarkRow:
    """One benchmark entry. name: its `name` or `id`, else FILE:LINE. Texts may be empty."""

    file: str
    name: str
    informal: str
    statement: str


@dataclass(frozen=True)
class Overlap:
    """One hit: our row `id` shares `evidence` with benchmark row `benchmark` of `file`."""

    id: str
    measure: Measure
    file: str
    benchmark: str
    evidence: str


def lean_tokens(text: str) -> list[str]:
    """Tokens of a piece of Lean, with ASCII signs in their Unicode spelling."""
    return [_SAME_SIGN.get(token, token) for token in _TOKEN.findall(text)]


def _is_name(token: str) -> bool:
    return (token[0].isalpha() or token[0] == "_") and token not in _BINDING_WORDS


def _signature(statement: str) -> list[str]:
    """Tokens between the declaration's name and its proof."""
    tokens = lean_tokens(statement)
    if _DECLARATION.match(statement):
        named = tokens[0] != "example"
        tokens = tokens[2:] if named else tokens[1:]
    depth = 0
    for position, token in enumerate(tokens):
        if token in "([{⟨":
            depth += 1
        elif token in ")]}⟩":
            depth -= 1
        elif token == ":=" and depth == 0:
            return tokens[:position]
    return tokens


def _binder_group(tokens: list[str], start: int) -> list[str]:
    """Names of the binder group `(a b : T)` that opens at start, or [] when it is none."""
    names: list[str] = []
    for token in tokens[start + 1 :]:
        if token == ":":
            return names
        if not _is_name(token):
            return []
        names.append(token)
    return []


def _bound_names(tokens: list[str]) -> list[str]:
    """Every name that a binder of the statement introduces, in order of first binding."""
    names: dict[str, None] = {}
    for position, token in enumerate(tokens):
        if token in "({[":
            names.update(dict.fromkeys(_binder_group(tokens, position)))
        elif token in _BINDING_WORDS:
            for name in tokens[position + 1 :]:
                if not _is_name(name):
                    break
                names[name] = None
    return list(names)


# Drawing an instance asks three times: for its side, for news, for benchmarks.
@lru_cache(maxsize=4096)
def normalise_statement(statement: str) -> str:
    """The statement without its name and proof, bound names numbered in order, single spaces.

    >>> normalise_statement("theorem foo (n : ℕ) (h : n<5) : n ≤ 5 := by omega")
    '( v0 : ℕ ) ( v1 : v0 < 5 ) : v0 ≤ 5'
    """
    tokens = _signature(statement)
    renamed = {name: f"v{index}" for index, name in enumerate(_bound_names(tokens))}
    return " ".join(renamed.get(token, token) for token in tokens)


def words(text: str) -> list[str]:
    """Lower-case words, numbers and signs of a problem, LaTeX dollars left out."""
    return [word for word in _WORD.findall(text.lower()) if word != "$"]


def ngrams(text: str, n: int = NGRAM_WORDS) -> set[tuple[str, ...]]:
    """Every run of n words of text. A text shorter than n words has none."""
    if n < 1:
        raise ValueError(f"n-grams need n of at least 1, not {n}")
    sequence = words(text)
    return {tuple(sequence[i : i + n]) for i in range(len(sequence) - n + 1)}


def _text_field(row: Mapping[str, object], field: str, where: str) -> str:
    value = row.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BenchmarkFormatError(f"{where}: field {field!r} is not a text")
    return value


def read_benchmark(path: Path) -> Iterator[BenchmarkRow]:
    """Rows of a benchmark file.

    Raises BenchmarkFormatError naming file, line and field; OSError when the file cannot be read.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            where = f"{path}:{number}"
            try:
                row = json.loads(line)
            except json.JSONDecodeError as error:
                raise BenchmarkFormatError(f"{where}: not JSON ({error.msg})") from error
            if not isinstance(row, dict):
                raise BenchmarkFormatError(f"{where}: not a JSON object")
            informal = [_text_field(row, field, where) for field in ("informal", "problem")]
            name = _text_field(row, "name", where) or _text_field(row, "id", where) or where
            statement = _text_field(row, "statement", where)
            if not any(informal) and not statement:
                raise BenchmarkFormatError(
                    f"{where}: has none of the fields 'informal', 'problem', 'statement'"
                )
            yield BenchmarkRow(
                str(path), name, "\n".join(text for text in informal if text), statement
            )


class BenchmarkDigest(BaseModel):
    """What is known of a benchmark without its texts. file: its path or name. n: words of an
    n-gram. ngrams, statements: digests (12 hex digits) by name of the row that has them first."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    file: str
    n: int = Field(ge=1)
    ngrams: dict[str, list[str]]
    statements: dict[str, list[str]]

    @classmethod
    def of(cls, path: Path, n: int = NGRAM_WORDS) -> BenchmarkDigest:
        """The digest of a benchmark file (see read_benchmark for errors)."""
        found, statements = dict[str, str](), dict[str, str]()
        for row in read_benchmark(path):
            for gram in sorted(ngrams(row.informal, n)):
                found.setdefault(_digest(" ".join(gram)), row.name)
            if row.statement:
                statements.setdefault(_digest(normalise_statement(row.statement)), row.name)
        return cls(file=str(path), n=n, ngrams=_by_row(found), statements=_by_row(statements))

    @cached_property
    def ngram_rows(self) -> dict[str, str]:
        """The row of every digest of an n-gram."""
        return _by_digest(self.ngrams)

    @cached_property
    def statement_rows(self) -> dict[str, str]:
        """The row of every digest of a normalised statement."""
        return _by_digest(self.statements)


class ContaminationIndex:
    """Benchmarks ready for look-up: n-grams of informal texts and normalised statements."""

    def __init__(self, benchmarks: Iterable[BenchmarkDigest]) -> None:
        self._benchmarks = tuple(benchmarks)

    @classmethod
    def from_files(cls, paths: Iterable[Path], n: int = NGRAM_WORDS) -> ContaminationIndex:
        """The index of all rows of all files (see read_benchmark for errors)."""
        return cls(BenchmarkDigest.of(path, n) for path in paths)

    def joined(self, other: ContaminationIndex) -> ContaminationIndex:
        """The index of both."""
        return ContaminationIndex((*self._benchmarks, *other._benchmarks))

    def has_statement(self, normal: str) -> bool:
        """Whether a normalised statement is some benchmark's."""
        key = _digest(normal)
        return any(key in benchmark.statement_rows for benchmark in self._benchmarks)

    def overlaps(self, id: str, problem: str = "", statement: str = "") -> list[Overlap]:
        """Hits of one row of ours: at most one n-gram hit per benchmark row, and one statement hit
        per benchmark.

        Rows are ordered by benchmark name, n-grams first.
        """
        return [
            hit
            for benchmark in self._benchmarks
            for hit in _hits(benchmark, id, problem, statement)
        ]


def _hits(benchmark: BenchmarkDigest, id: str, problem: str, statement: str) -> list[Overlap]:
    found: dict[str, Overlap] = {}
    for gram in sorted(ngrams(problem, benchmark.n)):
        text = " ".join(gram)
        name = benchmark.ngram_rows.get(_digest(text))
        if name is not None and name not in found:
            found[name] = Overlap(id, Measure.NGRAM, benchmark.file, name, text)
    hits = [found[name] for name in sorted(found)]
    if statement:
        normal = normalise_statement(statement)
        name = benchmark.statement_rows.get(_digest(normal))
        if name is not None:
            hits.append(Overlap(id, Measure.STATEMENT, benchmark.file, name, normal))
    return hits


def _digest(text: str) -> str:
    # 48 bits: 30 million n-grams of ours against 12 thousand of a benchmark meet by chance once in
    # a thousand builds, and cost one wording then.
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _by_row(digests: Mapping[str, str]) -> dict[str, list[str]]:
    rows: dict[str, list[str]] = {}
    for digest, row in digests.items():
        rows.setdefault(row, []).append(digest)
    return rows


def _by_digest(rows: Mapping[str, list[str]]) -> dict[str, str]:
    return {digest: row for row, digests in rows.items() for digest in digests}


@cache
def known_benchmarks() -> ContaminationIndex:
    """The benchmarks whose digests come with the program.

    Raises AssetError when the installation lacks them, BenchmarkFormatError when one is damaged.
    """
    digests = []
    for path in sorted(asset("benchmarks").glob("*.json")):
        try:
            digests.append(BenchmarkDigest.model_validate_json(path.read_bytes()))
        except ValidationError as error:
            raise BenchmarkFormatError(f"{path}: {error.errors()[0]['msg']}") from error
    return ContaminationIndex(digests)
