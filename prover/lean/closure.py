"""The compiled core library as data: which module declares a name, which axioms it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from prover.lean.olean import CompiledModule, Declaration, Kind, Name
from prover.lean.terms import TermGraph, dependencies

ROOT_MODULE = "Init"


class CompiledLibrary:
    """All modules reachable from `Init` in a LEAN_PATH folder. Raises OSError or MalformedOlean."""

    def __init__(self, directory: Path, roots: Iterable[str] = (ROOT_MODULE,)) -> None:
        self.modules: dict[str, CompiledModule] = {}
        self._home: dict[Name, CompiledModule] = {}
        self._axioms: dict[Name, frozenset[Name]] = {}
        self._graphs: dict[int, TermGraph] = {}
        waiting = list(roots)
        while waiting:
            name = waiting.pop()
            if name in self.modules:
                continue
            path = directory.joinpath(*name.split(".")).with_suffix(".olean")
            module = CompiledModule.read(path)
            self.modules[name] = module
            self._home.update(dict.fromkeys(module, module))
            waiting.extend(module.imports)

    def __contains__(self, name: Name) -> bool:
        return name in self._home

    def __len__(self) -> int:
        return len(self._home)

    def __getitem__(self, name: Name) -> Declaration:
        return self._home[name][name]

    def axioms(self, names: Iterable[Name]) -> frozenset[Name]:
        """The axioms that any of the names rests on, transitively. Remembered per name."""
        result: frozenset[Name] = frozenset()
        for name in names:
            if name not in self._axioms:
                self._axioms.update(reachable_axioms(name, self._needs, self._axioms.get))
            result |= self._axioms[name]
        return result

    def dependencies(self, name: Name) -> frozenset[Name]:
        """Every constant that a declaration of the library mentions."""
        module = self._home[name]
        graph = self._graphs.get(id(module))
        if graph is None:
            graph = self._graphs[id(module)] = TermGraph(module.image)
        return dependencies(graph, module, module[name])

    def _needs(self, name: Name) -> tuple[bool, frozenset[Name]]:
        return self[name].kind is Kind.AXIOM, self.dependencies(name)


def reachable_axioms(
    root: Name,
    needs_of: Callable[[Name], tuple[bool, frozenset[Name]]],
    settled: Callable[[Name], frozenset[Name] | None],
) -> dict[Name, frozenset[Name]]:
    """The axioms reachable from `root` and from every name met on the way.

    `settled` gives the answer for names that need no walk; `needs_of` tells for the others whether
    they are axioms, and what they mention.
    Inductive groups are cycles, so the walk is settled by a fixed point in post-order (two passes).
    """
    needs: dict[Name, frozenset[Name]] = {}
    order: list[Name] = []
    known: dict[Name, frozenset[Name]] = {}
    stack: list[tuple[Name, bool]] = [(root, False)]
    while stack:
        name, finished = stack.pop()
        if finished:
            order.append(name)
            continue
        if name in needs or name in known:
            continue
        answer = settled(name)
        if answer is not None:
            known[name] = answer
            continue
        is_axiom, needs[name] = needs_of(name)
        known[name] = frozenset([name] if is_axiom else [])
        stack.append((name, True))
        stack.extend((other, False) for other in needs[name])
    changed = True
    while changed:
        changed = False
        for name in order:
            merged = known[name].union(*(known[other] for other in needs[name]))
            if len(merged) != len(known[name]):
                known[name] = merged
                changed = True
    return known
