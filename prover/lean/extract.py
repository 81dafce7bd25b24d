"""What a compiled source tree has for learning: declarations, tactics with states, premises.

Where things stand comes from the layout of the text, what is really declared and which constants a
proof uses from the compiled modules, and the state before and after each tactic from the language
server (`$/lean/plainGoal`); what Lean does not confirm is left out. The data is that of LeanDojo
(lean-dojo/LeanDojo), which patches and rebuilds a project for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from prover.lean.engine import EngineError
from prover.lean.holes import code_words, line_column
from prover.lean.imports import imports_of
from prover.lean.lake import LakeProject
from prover.lean.library import CoreLibrary
from prover.lean.library_source import find_sources
from prover.lean.limits import Limits
from prover.lean.lsp import LanguageServer, LimitReached, ServerLost
from prover.lean.olean import CompiledModule, MalformedOlean, Name, dotted
from prover.lean.tactic_layout import LaidOut, declarations, tactics
from prover.lean.terms import TermGraph

NO_GOALS = "no goals"
# A module of a few thousand lines with slow tactics; the states themselves come at once.
_LIMITS = Limits(wall_seconds=600.0, memory_mb=16384, heartbeats=200_000)


@dataclass(frozen=True)
class SourceTree:
    """Compiled modules with their sources. revision: what identifies exactly this content."""

    name: str
    revision: str
    lean: Path
    search_path: tuple[Path, ...]
    sources: dict[str, tuple[Path, Path]]  # module -> (folder, source file)

    def compiled(self, module: str) -> CompiledModule:
        """Raises EngineError when the module is missing or of another format."""
        relative = Path(*module.split(".")).with_suffix(".olean")
        for folder in self.search_path:
            if (folder / relative).is_file():
                try:
                    return CompiledModule.read(folder / relative)
                except MalformedOlean as error:
                    raise EngineError(f"{folder / relative}: {error}") from error
        raise EngineError(f"module {module} is not compiled")


@dataclass(frozen=True)
class ExtractedDeclaration:
    """A declaration that Lean has compiled. path: of the file, below its folder.

    start, end: line and column, both from 1, as LeanDojo counts. premises: constants that the
    proof or the body uses. uses: constants that the type mentions.
    """

    full_name: str
    keyword: str
    module: str
    path: str
    start: tuple[int, int]
    end: tuple[int, int]
    code: str
    premises: tuple[str, ...]
    uses: tuple[str, ...]


@dataclass(frozen=True)
class ExtractedTactic:
    """One tactic. states: goals as Lean prints them, separated by blank lines, or `no goals`.

    premises: (character offset in the tactic, length, full name) of words that name constants
    which the theorem's proof really uses.
    """

    text: str
    state_before: str
    state_after: str
    premises: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class ExtractedModule:
    """tactics: by full name of the theorem."""

    module: str
    path: str
    imports: tuple[str, ...]
    declarations: tuple[ExtractedDeclaration, ...]
    tactics: dict[str, tuple[ExtractedTactic, ...]]


def core_tree(folder: Path, library: CoreLibrary | None = None) -> SourceTree:
    """The embedded engine's core library; a launcher for its Lean is written into `folder`."""
    library = library or CoreLibrary.locate()
    compiled = library.ensure()
    launcher = folder / "bin" / "lean"
    launcher.parent.mkdir(parents=True, exist_ok=True)
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m prover.lean.lean_main "$@"\n')
    launcher.chmod(0o755)
    root = find_sources()
    return SourceTree(
        name="proofmill core library",
        revision=library.fingerprint,
        lean=launcher,
        search_path=(compiled,),
        sources={
            module.name: (root, root / module.relative.with_suffix(".lean"))
            for module in library.modules
        },
    )


def project_tree(project: LakeProject, revision: str) -> SourceTree:
    """A Lake project and its packages, wherever a compiled module has its source beside it."""
    sources: dict[str, tuple[Path, Path]] = {}
    library = project.toolchain.prefix / "src" / "lean"
    for folder in project.search_path:
        parts = folder.parts
        root = Path(*parts[: parts.index(".lake", len(parts) - 5)]) if ".lake" in parts else library
        if not root.is_dir():
            continue
        for olean in sorted(folder.glob("**/*.olean")):
            relative = olean.relative_to(folder).with_suffix("")
            source = (root / relative).with_suffix(".lean")
            if source.is_file():
                sources.setdefault(".".join(relative.parts), (root, source))
    return SourceTree(
        name=project.root.name,
        revision=revision,
        lean=project.toolchain.lean,
        search_path=project.search_path,
        sources=sources,
    )


class Extractor:
    """Extracts modules one by one. Use as a context manager: it has a language server."""

    def __init__(self, tree: SourceTree) -> None:
        self.tree = tree
        self._server: LanguageServer | None = None

    def __enter__(self) -> Extractor:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.kill()

    @cached_property
    def places(self) -> dict[str, ExtractedDeclaration]:
        """Every declaration of the tree by its full name."""
        return {d.full_name: d for module in self.tree.sources for d in self.declared(module)}

    def declared(self, module: str) -> Iterator[ExtractedDeclaration]:
        """The declarations of one module. Raises EngineError."""
        root, file = self.tree.sources[module]
        source = file.read_text(encoding="utf-8")
        compiled = self.tree.compiled(module)
        graph = TermGraph(compiled.image)
        by_text = {_plain(dotted(name)): name for name in compiled}
        seen: set[str] = set()
        for found in declarations(source):
            full = _plain(found.name)
            if full in by_text and full not in seen:
                seen.add(full)
                yield _declaration(
                    compiled, graph, by_text[full], found, module, root, file, source
                )

    def extract(self, module: str, *, states: bool = True) -> ExtractedModule:
        """Everything about one module. states: False to leave the tactics out (no Lean is run).

        Raises EngineError.
        """
        root, file = self.tree.sources[module]
        source = file.read_text(encoding="utf-8")
        own = list(self.declared(module))
        laid_out = {_plain(d.name): d for d in declarations(source)}
        steps: dict[str, tuple[ExtractedTactic, ...]] = {}
        if states:
            for each in own:
                if each.keyword in ("theorem", "lemma"):
                    found = self._tactics(source, laid_out[each.full_name], each)
                    if found:
                        steps[each.full_name] = found
        return ExtractedModule(
            module=module,
            path=str(file.relative_to(root)),
            imports=tuple(found.module for found in imports_of(source.replace("prelude", "", 1))),
            declarations=tuple(own),
            tactics=steps,
        )

    def _tactics(
        self, source: str, place: LaidOut, declaration: ExtractedDeclaration
    ) -> tuple[ExtractedTactic, ...]:
        found = []
        for span in tactics(source, place.start, place.end):
            before = self._state(declaration.module, source, span.start)
            if before is None or before == NO_GOALS:
                continue
            after: str | None = NO_GOALS
            if not span.closes:
                after = self._state(declaration.module, source, span.end)
            elif span.following is not None:
                after = self._state(declaration.module, source, span.following)
            text = source[span.start : span.end]
            found.append(
                ExtractedTactic(
                    text=text,
                    state_before=before,
                    state_after=after or NO_GOALS,
                    premises=_named_premises(text, declaration.premises),
                )
            )
        return tuple(found)

    def _state(self, module: str, source: str, offset: int) -> str | None:
        line, column = line_column(source, offset)
        try:
            goals = self._ready().goals(module, source, line, column, _LIMITS)
        except (ServerLost, LimitReached) as error:
            raise EngineError(f"the language server stopped: {error}") from error
        if goals is None:
            return None
        return "\n\n".join(goals) or NO_GOALS

    def _ready(self) -> LanguageServer:
        if self._server is None:
            try:
                self._server = LanguageServer(
                    self.tree.lean,
                    self.tree.search_path,
                    _LIMITS.heartbeats,
                )
            except ServerLost as error:
                raise EngineError(str(error)) from error
        return self._server


def _plain(name: str) -> str:
    return name.replace("«", "").replace("»", "")


def _declaration(
    compiled: CompiledModule,
    graph: TermGraph,
    name: Name,
    found: LaidOut,
    module: str,
    root: Path,
    file: Path,
    source: str,
) -> ExtractedDeclaration:
    declared = compiled[name]
    start, end = line_column(source, found.start), line_column(source, found.end)
    premises: tuple[str, ...] = ()
    if declared.value is not None:
        premises = tuple(sorted(dotted(n) for n in _used(compiled, graph, name)))
    return ExtractedDeclaration(
        full_name=_plain(found.name),
        keyword=found.keyword,
        module=module,
        path=str(file.relative_to(root)),
        start=(start[0], start[1] + 1),
        end=(end[0], end[1] + 1),
        code=source[found.start : found.end],
        premises=premises,
        uses=tuple(sorted(dotted(n) for n in graph.constants(declared.type))),
    )


def _used(compiled: CompiledModule, graph: TermGraph, name: Name) -> set[Name]:
    """Constants of a body; those of helpers that Lean made for it (`t._proof_1`) stand for them."""
    found: set[Name] = set()
    waiting = [name]
    opened: set[Name] = set()
    while waiting:
        current = waiting.pop()
        opened.add(current)
        value = compiled[current].value
        if value is None:
            continue
        for other in graph.constants(value):
            helper = other[: len(name)] == name and len(other) > len(name)
            if helper and other in compiled and other not in opened:
                waiting.append(other)
            elif not helper and other != name:
                found.add(other)
    return found


def _named_premises(text: str, premises: tuple[str, ...]) -> tuple[tuple[int, int, str], ...]:
    """Words of a tactic that name a premise: its full name, or the only one that ends in them."""
    found = []
    for offset, word in code_words(text):
        exact = [p for p in premises if p == word]
        ends = exact or [p for p in premises if p.endswith(f".{word}")]
        if len(ends) == 1:
            found.append((offset, len(word), ends[0]))
    return tuple(found)
