"""Our own rows of extracted data: one declaration or tactic a line, and the premise graph."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import networkx as nx
from pydantic import BaseModel, ConfigDict

from proofmill.dojo import levels, premise_graph
from proofmill.rundir import write_rows, write_text
from prover.lean.extract import ExtractedDeclaration, ExtractedModule


class DeclarationRow(BaseModel):
    """A row of declarations.jsonl. level: in the premise graph of this extraction.

    start, end: [line, column] from 1. premises: constants its proof or body uses; uses: constants
    of its type.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    full_name: str
    kind: str
    module: str
    path: str
    start: tuple[int, int]
    end: tuple[int, int]
    code: str
    level: int
    uses: tuple[str, ...]
    premises: tuple[str, ...]


class TacticRow(BaseModel):
    """A row of tactics.jsonl. premises: full names that the tactic's text names."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    theorem: str
    index: int
    tactic: str
    state_before: str
    state_after: str
    premises: tuple[str, ...]


def write_own_format(
    folder: Path, declarations: Sequence[ExtractedDeclaration], tactics: Sequence[TacticRow]
) -> None:
    """declarations.jsonl, tactics.jsonl and premises.json. Raises OSError."""
    known = {each.full_name for each in declarations}
    graph = premise_graph(
        (each.full_name, known.intersection({*each.premises, *each.uses})) for each in declarations
    )
    level = _levels(graph)
    write_rows(
        folder / "declarations.jsonl",
        [_declaration(each, level[each.full_name]) for each in declarations],
    )
    write_rows(folder / "tactics.jsonl", tactics)
    nodes = [{"name": name, "level": level[name]} for name in sorted(graph)]
    edges = sorted(graph.edges)
    write_text(folder / "premises.json", json.dumps({"nodes": nodes, "edges": edges}) + "\n")


def _levels(graph: nx.DiGraph) -> dict[str, int]:
    """Level order; names that need each other (`mutual`, merged private ones) share a level."""
    groups = nx.condensation(graph)
    return {
        name: level
        for group, level in levels(groups).items()
        for name in groups.nodes[group]["members"]
    }


def _declaration(each: ExtractedDeclaration, level: int) -> DeclarationRow:
    return DeclarationRow(
        full_name=each.full_name,
        kind=each.keyword,
        module=each.module,
        path=each.path,
        start=each.start,
        end=each.end,
        code=each.code,
        level=level,
        uses=each.uses,
        premises=each.premises,
    )


def tactic_rows(modules: Iterable[ExtractedModule]) -> Iterator[TacticRow]:
    for module in modules:
        for theorem, tactics in module.tactics.items():
            for index, each in enumerate(tactics):
                yield TacticRow(
                    theorem=theorem,
                    index=index,
                    tactic=each.text,
                    state_before=each.state_before,
                    state_after=each.state_after,
                    premises=tuple(name for _, _, name in each.premises),
                )
