"""The compiled core library as data: which module declares a name, which axioms it rests on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path

from prover.lean.cache import write_atomically
from prover.lean.olean import CompiledModule, Declaration, Kind, MalformedOlean, Name
from prover.lean.terms import TermGraph, dependencies

ROOT_MODULE = "Init"
AXIOMS_FILE = "axioms.json"  # next to the compiled modules


class CompiledLibrary:
    """All modules reachable from `Init` in a LEAN_PATH folder. Raises OSError or MalformedOlean."""

    def __init__(self, directory: Path, roots: Iterable[str] = (ROOT_MODULE,)) -> None:
        self.modules: dict[str, CompiledModule] = {}
        self._home: dict[Name, CompiledModule] = {}
        self._axioms: dict[Name, frozenset[Name]] = {}
        self._stamps: dict[str, str] = {}
        waiting = list(roots)
        while waiting:
            name = waiting.pop()
            if name in self.modules:
                continue
            path = directory.joinpath(*name.split(".")).with_suffix(".olean")
            module = _map(path)
            status = path.stat()
            self._stamps[name] = f"{status.st_size} {status.st_mtime_ns}"
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
        # A graph of its own for each declaration: keeping all of them takes 400 MB.
        return dependencies(TermGraph(module.image), module, module[name])

    def save_axioms(self, path: Path) -> None:
        """Work out the axioms of every declaration (0.2 ms each) and write them to a file that
        `load_axioms` reads. Raises OSError."""
        table: dict[tuple[str, ...], list[Name]] = {}
        for name in self._home:
            rests_on = tuple(sorted(map(repr, self.axioms([name]))))
            table.setdefault(rests_on, []).append(name)
        groups = [
            [[list(axiom) for axiom in self._axioms[names[0]]], [list(name) for name in names]]
            for names in table.values()
        ]
        content = json.dumps({"stamp": self.stamp, "groups": groups})
        write_atomically(path, content.encode())

    def load_axioms(self, path: Path) -> bool:
        """Take what `save_axioms` wrote for exactly these modules; False when it is not there."""
        try:
            content = json.loads(path.read_bytes())
            if content["stamp"] != self.stamp:
                return False
            known = {
                tuple(name): frozenset(tuple(axiom) for axiom in axioms)
                for axioms, names in content["groups"]
                for name in names
            }
        except (OSError, ValueError, KeyError, TypeError):
            return False
        if known.keys() != self._home.keys():
            return False
        self._axioms.update(known)
        return True

    @property
    def stamp(self) -> str:
        """sha256 (hex) over names, sizes and times of change of all module files: enough for files
        that are made once, in a folder named after their content, and 50 MB need not be read."""
        text = "\n".join(f"{name} {stamp}" for name, stamp in sorted(self._stamps.items()))
        return hashlib.sha256(text.encode()).hexdigest()

    def _needs(self, name: Name) -> tuple[bool, frozenset[Name]]:
        return self[name].kind is Kind.AXIOM, self.dependencies(name)


def _map(path: Path) -> CompiledModule:
    try:
        return CompiledModule.map(path)
    except ValueError as error:
        raise MalformedOlean(f"{path} is empty") from error


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
