"""The compiled core library as data: which module declares a name, which axioms it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from prover.lean.olean import CompiledModule, Declaration, Kind, Name
from prover.lean.terms import dependencies

ROOT_MODULE = "Init"


class CompiledLibrary:
    """All modules reachable from `Init` in a LEAN_PATH folder. Raises OSError or MalformedOlean."""

    def __init__(self, directory: Path, roots: Iterable[str] = (ROOT_MODULE,)) -> None:
        self.modules: dict[str, CompiledModule] = {}
        self._home: dict[Name, CompiledModule] = {}
        self._axioms: dict[Name, frozenset[Name]] = {}
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
                self._axioms.update(reachable_axioms(name, self._lookup, self._axioms.get))
            result |= self._axioms[name]
        return result

    def _lookup(self, name: Name) -> tuple[CompiledModule, Declaration]:
        module = self._home[name]
        return module, module[name]


def reachable_axioms(
    root: Name,
    lookup: Callable[[Name], tuple[CompiledModule, Declaration]],
    settled: Callable[[Name], frozenset[Name] | None],
) -> dict[Name, frozenset[Name]]:
    """The axioms reachable from `root` and from every name met on the way.

    `settled` gives the answer for names that need no walk; `lookup` declarations for the others.
    Inductive groups are cycles, so the walk is settled by a fixed point in post-order (two passes).
    """
    needs: dict[Name, set[Name]] = {}
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
        module, declaration = lookup(name)
        needs[name] = dependencies(module, declaration)
        known[name] = frozenset([name] if declaration.kind is Kind.AXIOM else [])
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
