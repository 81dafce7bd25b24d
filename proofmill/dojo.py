"""LeanDojo's benchmark format: written, read, split; and the premise graph of a corpus.

Format of LeanDojo Benchmark 4 (lean-dojo/LeanDojo, generate-benchmark-lean4): a folder with
`corpus.jsonl` (one line a file: path, imports, premises), `random/` and `novel_premises/` (each
train, val and test as JSON lists of theorems with traced tactics) and `metadata.json`. Positions:
[line, column], both from 1.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import networkx as nx
from pydantic import BaseModel, ConfigDict, ValidationError

from proofmill.errors import InputError
from proofmill.rundir import write_text
from prover.lean.extract import (
    ExtractedDeclaration,
    ExtractedModule,
    ExtractedTactic,
    SourceTree,
)

SPLITS = ("train", "val", "test")
Position = tuple[int, int]


class _Row(BaseModel):
    """Fields that newer versions add are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Premise(_Row):
    """A declaration that proofs may use."""

    full_name: str
    code: str
    start: Position
    end: Position
    kind: str


class CorpusFile(_Row):
    """A line of corpus.jsonl."""

    path: str
    imports: tuple[str, ...]
    premises: tuple[Premise, ...]


class Provenance(_Row):
    """Where a premise that a tactic names is declared."""

    full_name: str
    def_path: str
    def_pos: Position
    def_end_pos: Position


class TracedTactic(_Row):
    """annotated_tactic: the text with `<a>` around the names, and what they are, in order."""

    tactic: str
    annotated_tactic: tuple[str, tuple[Provenance, ...]]
    state_before: str
    state_after: str


class TracedTheorem(_Row):
    """A theorem of a split."""

    url: str
    commit: str
    file_path: str
    full_name: str
    start: Position
    end: Position
    traced_tactics: tuple[TracedTactic, ...]

    @property
    def premises(self) -> frozenset[str]:
        """What its tactics name."""
        return frozenset(
            provenance.full_name
            for tactic in self.traced_tactics
            for provenance in tactic.annotated_tactic[1]
        )


class Benchmark(BaseModel):
    """A benchmark folder. splits: by kind (`random`, `novel_premises`) and part."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    corpus: tuple[CorpusFile, ...]
    splits: dict[str, dict[str, tuple[TracedTheorem, ...]]]

    def theorems(self) -> dict[str, TracedTheorem]:
        """All theorems of one kind of split, by full name."""
        parts = next(iter(self.splits.values()), {})
        return {each.full_name: each for part in parts.values() for each in part}


# Making one


def corpus_file(module: ExtractedModule) -> CorpusFile:
    return CorpusFile(
        path=module.path,
        imports=tuple(f"{name.replace('.', '/')}.lean" for name in module.imports),
        premises=tuple(
            Premise(
                full_name=each.full_name,
                code=each.code,
                start=each.start,
                end=each.end,
                kind=each.keyword,
            )
            for each in module.declarations
        ),
    )


def traced_theorems(
    module: ExtractedModule, places: dict[str, ExtractedDeclaration], tree: SourceTree
) -> list[TracedTheorem]:
    """The theorems of a module that have tactics."""
    return [
        TracedTheorem(
            url=tree.name,
            commit=tree.revision,
            file_path=each.path,
            full_name=each.full_name,
            start=each.start,
            end=each.end,
            traced_tactics=tuple(
                _traced(tactic, places) for tactic in module.tactics[each.full_name]
            ),
        )
        for each in module.declarations
        if each.full_name in module.tactics
    ]


def _traced(tactic: ExtractedTactic, places: dict[str, ExtractedDeclaration]) -> TracedTactic:
    text, at = "", 0
    provenances: list[Provenance] = []
    for offset, length, name in tactic.premises:
        place = places.get(name)
        if place is None:  # a constructor or a recursor: declared by its type's declaration
            continue
        text += f"{tactic.text[at:offset]}<a>{tactic.text[offset : offset + length]}</a>"
        at = offset + length
        provenances.append(
            Provenance(
                full_name=name, def_path=place.path, def_pos=place.start, def_end_pos=place.end
            )
        )
    return TracedTactic(
        tactic=tactic.text,
        annotated_tactic=(text + tactic.text[at:], tuple(provenances)),
        state_before=tactic.state_before,
        state_after=tactic.state_after,
    )


def random_split(
    theorems: Sequence[TracedTheorem], share: float, seed: int
) -> dict[str, tuple[TracedTheorem, ...]]:
    """val and test each get `share` of the theorems, drawn at random."""
    shuffled = sorted(theorems, key=lambda each: each.full_name)
    random.Random(f"{seed} random").shuffle(shuffled)
    size = int(share * len(shuffled))
    return _parts(shuffled[2 * size :], shuffled[:size], shuffled[size : 2 * size])


def novel_premises_split(
    theorems: Sequence[TracedTheorem], share: float, seed: int
) -> dict[str, tuple[TracedTheorem, ...]]:
    """Every theorem of val and test names at least one premise that no training proof names.

    Premises are taken in random order among those with the fewest users, as LeanDojo does: all
    users of one go out of the training set together, until val and test are full.
    """
    users: dict[str, list[TracedTheorem]] = {}
    for each in sorted(theorems, key=lambda t: t.full_name):
        for premise in sorted(each.premises):
            users.setdefault(premise, []).append(each)
    dice = random.Random(f"{seed} novel")
    order = sorted(users, key=lambda premise: (len(users[premise]), dice.random()))
    wanted = 2 * int(share * len(theorems))
    out: dict[str, TracedTheorem] = {}
    for premise in order:
        fresh = [each for each in users[premise] if each.full_name not in out]
        if len(out) + len(fresh) > wanted:
            break
        out.update({each.full_name: each for each in fresh})
    held = list(out.values())
    dice.shuffle(held)
    half = len(held) // 2
    train = [each for each in theorems if each.full_name not in out]
    return _parts(train, held[:half], held[half:])


def _parts(
    train: Iterable[TracedTheorem], val: Iterable[TracedTheorem], test: Iterable[TracedTheorem]
) -> dict[str, tuple[TracedTheorem, ...]]:
    return dict(zip(SPLITS, (tuple(train), tuple(val), tuple(test)), strict=True))


def write_benchmark(folder: Path, benchmark: Benchmark, url: str, commit: str) -> None:
    """The folder as LeanDojo lays it out. Raises OSError."""
    lines = (each.model_dump_json() for each in benchmark.corpus)
    write_text(folder / "corpus.jsonl", "".join(line + "\n" for line in lines))
    for kind, parts in benchmark.splits.items():
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for part, theorems in parts.items():
            rows = [each.model_dump(mode="json") for each in theorems]
            write_text(folder / kind / f"{part}.json", json.dumps(rows, ensure_ascii=False))
    metadata = {
        "creation_time": time.strftime("%Y-%m-%d %H:%M:%S"),
        "from_repo": {"url": url, "commit": commit},
        "made_by": "proofmill",
    }
    write_text(folder / "metadata.json", json.dumps(metadata, indent=2) + "\n")


# Reading one


def read_benchmark(folder: Path) -> Benchmark:
    """A benchmark folder of LeanDojo's or of ours. Raises InputError naming file and place."""
    path = folder / "corpus.jsonl"
    corpus = []
    for number, line in enumerate(_read(path).splitlines(), start=1):
        try:
            corpus.append(CorpusFile.model_validate_json(line))
        except ValidationError as error:
            raise InputError(f"{path}: line {number}: {_first(error)}") from None
    splits: dict[str, dict[str, tuple[TracedTheorem, ...]]] = {}
    for kind in ("random", "novel_premises"):
        if (folder / kind).is_dir():
            splits[kind] = {part: _theorems(folder / kind / f"{part}.json") for part in SPLITS}
    if not splits:
        raise InputError(f"{folder}: neither random/ nor novel_premises/ is there")
    return Benchmark(corpus=tuple(corpus), splits=splits)


def _theorems(path: Path) -> tuple[TracedTheorem, ...]:
    try:
        rows = json.loads(_read(path))
    except json.JSONDecodeError as error:
        raise InputError(f"{path}: not valid JSON: {error}") from None
    found = []
    for number, row in enumerate(rows if isinstance(rows, list) else [], start=1):
        try:
            found.append(TracedTheorem.model_validate(row))
        except ValidationError as error:
            raise InputError(f"{path}: theorem {number}: {_first(error)}") from None
    return tuple(found)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error


def _first(error: ValidationError) -> str:
    first: Any = error.errors()[0]
    return f"field {'.'.join(map(str, first['loc']))}: {first['msg'].lower()}"


# The premise graph


def premise_graph(edges: Iterable[tuple[str, Iterable[str]]]) -> nx.DiGraph:
    """An edge from every premise to what uses it. edges: (declaration, its premises)."""
    graph = nx.DiGraph()
    for name, premises in edges:
        graph.add_node(name)
        graph.add_edges_from((premise, name) for premise in premises if premise != name)
    return graph


def levels(graph: nx.DiGraph) -> dict[str, int]:
    """Level order: 0 for what needs nothing of the graph, else 1 more than the highest premise.

    Raises ValueError when the graph has a cycle (declarations never have; names that were merged
    can).
    """
    try:
        generations = list(nx.topological_generations(graph))
    except nx.NetworkXUnfeasible:
        raise ValueError("the premise graph has a cycle") from None
    return {name: level for level, names in enumerate(generations) for name in names}
