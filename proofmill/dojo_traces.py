"""Repositories that lean-dojo has traced, read without lean-dojo.

lean-dojo 4.20 (lean-dojo/LeanDojo, `TracedFile.to_xml`) writes one `*.trace.xml` for every Lean
file, below the build folders of the repository and of its packages:

    <TracedFile path md5> <FileNode> commands </FileNode> <Comments/> </TracedFile>

A command is its syntax tree, one element a node, named after the node's kind; `start` and `end` are
"(line, column)", both from 1. Attributes of nodes are escaped once more below XML's own escaping.
Declarations have `full_name`; steps of tactic blocks have `state_before`, `state_after`, `tactic`
(comments left out); names that Lean resolved have `full_name`, `mod_name`, `def_path`,
`def_start`, `def_end`. Texts come from the Lean file itself, whose MD5 the trace has.

Traces may come from strangers: document types (and with them entities) are refused, no trace can
name a file outside the folder, and of a tree one command at a time is held.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.parsers import expat

from proofmill.dojo import CorpusFile, Position, Premise, Provenance, TracedTactic, TracedTheorem
from proofmill.dojo_rows import TacticRow
from proofmill.dojo_tree import LeanText, TraceNode, without_comments
from proofmill.errors import InputError
from prover.lean.extract import ExtractedDeclaration

SUFFIX = ".trace.xml"
PACKAGE_FOLDERS = (".lake/packages/", "lake-packages/")  # since and before Lean 4.3
INIT = "src/lean/Init.lean"

_POSITION = re.compile(r"\((\d+), ?(\d+)\)")
_REFERENCE = re.compile(r"refs/[\w./+-]+")
_COMMIT = re.compile(r"[0-9a-f]{40,64}")
_ESCAPED_NAME = re.compile(r"'([^']*)'")
# Keywords of what `declaration` holds, by the name of its element.
_KEYWORDS = {
    "CommandTheoremNode": "theorem",
    "CommandDefNode": "def",
    "CommandDefinitionNode": "def",
    "CommandAbbrevNode": "abbrev",
    "CommandOpaqueNode": "opaque",
    "CommandAxiomNode": "axiom",
    "CommandInstanceNode": "instance",
    "CommandInductiveNode": "inductive",
    "CommandClassinductiveNode": "class inductive",
    "CommandStructureNode": "structure",
}
# Declarations that are commands of their own.
_ALONE = {
    "LemmaNode": "lemma",
    "MathlibTacticLemmaNode": "lemma",
    "LeanElabCommandCommandIrreducibleDefNode": "irreducible_def",
    "StdTacticAliasAliasNode": "alias",
    "StdTacticAliasAliaslrNode": "alias",
}
_THEOREMS = frozenset({"CommandTheoremNode", "LemmaNode", "MathlibTacticLemmaNode"})
_VALUES = frozenset(
    {"CommandDeclvalsimpleNode", "CommandDeclvaleqnsNode", "CommandWherestructinstNode"}
)
_SEQUENCE, _BRACKETED = "TacticTacticseq1IndentedNode", "TacticTacticseqbracketedNode"
_OPTIONAL_SIGNATURE = "Lean.Parser.Command.optDeclSig"


@dataclass(frozen=True)
class TracedRepository:
    """What the traces of a folder say. revision: the commit that is checked out, else a hash of the
    traced files. theorems: of the repository itself, those that have tactics."""

    name: str
    revision: str
    corpus: tuple[CorpusFile, ...]
    theorems: tuple[TracedTheorem, ...]
    declarations: tuple[ExtractedDeclaration, ...]
    tactics: tuple[TacticRow, ...]


@dataclass(frozen=True)
class TracedFile:
    """What one trace says."""

    path: str
    md5: str
    corpus: CorpusFile
    theorems: tuple[TracedTheorem, ...]
    declarations: tuple[ExtractedDeclaration, ...]
    tactics: tuple[TacticRow, ...]


def module_name(path: str) -> str:
    """The module of a traced Lean file: below its package, and below `src/lean` in Lean's own."""
    for folder in PACKAGE_FOLDERS:
        if path.startswith(folder):
            path = path.removeprefix(folder).partition("/")[2]
    path = path.removeprefix("src/lean/").removeprefix("lake/")
    return ".".join(PurePosixPath(path).with_suffix("").parts)


def is_dependency(path: str) -> bool:
    return path.startswith(PACKAGE_FOLDERS)


def find_traces(folder: Path) -> list[Path]:
    """Raises InputError when there is none."""
    if not folder.is_dir():
        raise InputError(f"{folder}: not a folder")
    found = sorted(folder.glob(f"**/*{SUFFIX}"))
    if not found:
        raise InputError(
            f"{folder}: no *{SUFFIX} in it; lean-dojo's trace() writes them: "
            "pip install 'proofmill[dojo]'"
        )
    return found


def read_repository(
    folder: Path,
    traces: list[Path],
    *,
    chosen: Callable[[str], bool] = lambda module: True,
    done: Callable[[TracedFile], None] = lambda file: None,
) -> TracedRepository:
    """Read traces of a repository's folder. chosen: modules whose tactics are wanted. done: called
    after each file. Raises InputError naming file, line and what is wrong."""
    files: list[TracedFile] = []
    first: dict[str, Path] = {}
    revision = _checked_out(folder)
    for trace in traces:
        file = read_trace(trace, folder, revision or "", chosen)
        if file.path in first:
            raise InputError(f"{trace}: traces {file.path}, as {first[file.path]} does")
        first[file.path] = trace
        files.append(file)
        done(file)
    digest = hashlib.sha256("".join(f"{f.path} {f.md5}\n" for f in files).encode())
    paths = frozenset(first)
    return TracedRepository(
        name=folder.resolve().name,
        revision=revision or digest.hexdigest(),
        corpus=tuple(_with_init(f.corpus, paths) for f in files),
        theorems=tuple(
            t if revision else t.model_copy(update={"commit": digest.hexdigest()})
            for f in files
            for t in f.theorems
        ),
        declarations=tuple(d for f in files for d in f.declarations),
        tactics=tuple(t for f in files for t in f.tactics),
    )


def read_trace(
    trace: Path, folder: Path, revision: str, chosen: Callable[[str], bool] = lambda module: True
) -> TracedFile:
    """Read one trace of a repository's folder. Raises InputError."""
    reader = _Reader(trace, folder, revision, chosen)
    reader.read()
    source, md5 = reader.source, reader.md5
    assert source is not None
    return TracedFile(
        path=source.path,
        md5=md5,
        corpus=CorpusFile(
            path=source.path,
            imports=tuple(reader.imports),
            premises=tuple(
                Premise(
                    full_name=d.full_name, code=d.code, start=d.start, end=d.end, kind=d.keyword
                )
                for d in reader.declarations
            ),
        ),
        theorems=tuple(reader.theorems),
        declarations=tuple(reader.declarations),
        tactics=tuple(reader.tactics),
    )


def _with_init(file: CorpusFile, known: frozenset[str]) -> CorpusFile:
    """Files without `prelude` import `Init`, whose place is known only from the other traces."""
    if INIT not in file.imports:
        return file
    rest = tuple(path for path in file.imports if path != INIT)
    init = [f"{folder}lean4/{INIT}" for folder in PACKAGE_FOLDERS]
    return file.model_copy(update={"imports": (*(p for p in init if p in known), *rest)})


def _checked_out(folder: Path) -> str | None:
    """The commit of a work tree, read from its files (git itself would run its configuration)."""
    git = folder / ".git"
    try:
        found = (git / "HEAD").read_text(encoding="ascii").strip()
        name = found.removeprefix("ref: ")
        if name != found:
            if _REFERENCE.fullmatch(name) is None or ".." in name:
                return None
            if (git / name).is_file():
                found = (git / name).read_text(encoding="ascii").strip()
            else:
                packed = (git / "packed-refs").read_text(encoding="ascii").splitlines()
                found = next((x.split()[0] for x in packed if x.endswith(f" {name}")), "")
    except (OSError, UnicodeDecodeError):
        return None
    return found if _COMMIT.fullmatch(found) is not None else None


# One trace


class _Reader:
    """Goes through one trace."""

    def __init__(
        self, trace: Path, folder: Path, revision: str, chosen: Callable[[str], bool]
    ) -> None:
        self.source: LeanText | None = None
        self.md5 = ""
        self.imports: list[str] = []
        self.declarations: list[ExtractedDeclaration] = []
        self.theorems: list[TracedTheorem] = []
        self.tactics: list[TacticRow] = []
        self._trace, self._folder, self._revision = trace, folder, revision
        self._chosen = chosen
        self._stack: list[TraceNode] = []
        self._commands = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self) -> None:
        try:
            with self._trace.open("rb") as file:
                self._parser.ParseFile(file)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            raise self._wrong(f"not well-formed XML: {what}", error.lineno) from None
        except OSError as error:
            raise InputError(f"{self._trace}: cannot be read: {error.strerror}") from error
        if not self._commands:
            raise self._wrong("has no FileNode with commands")

    def _wrong(self, what: str, line: int | None = None) -> InputError:
        return InputError(f"{self._trace}: {what if line is None else f'line {line}: {what}'}")

    # What the parser says

    def _doctype(self, *_: object) -> None:
        line = self._parser.CurrentLineNumber
        raise self._wrong("has a document type, which no trace has and which is refused", line)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        node = TraceNode(tag, attributes, self._parser.CurrentLineNumber)
        if not self._stack:
            self._open(node)
        elif len(self._stack) > 2:
            self._stack[-1].children.append(node)
        self._stack.append(node)

    def _end(self, tag: str) -> None:
        node = self._stack.pop()
        if len(self._stack) == 2 and self._stack[1].tag == "FileNode":
            self._command(node)

    def _open(self, root: TraceNode) -> None:
        """The first element: which Lean file this is a trace of."""
        if root.tag != "TracedFile":
            raise self._wrong(f"<{root.tag}> instead of <TracedFile>", root.line)
        path, md5 = root.attributes.get("path"), root.attributes.get("md5")
        if path is None or md5 is None:
            missing = "path" if path is None else "md5"
            raise self._wrong(f"TracedFile has no {missing}", root.line)
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or pure.suffix != ".lean":
            raise self._wrong(f"path {path!r}: not a Lean file of the folder", root.line)
        try:
            content = (self._folder / pure).read_bytes()
            text = content.decode("utf-8")
        except OSError as error:
            raise self._wrong(f"its Lean file {self._folder / pure}: {error.strerror}") from None
        except UnicodeDecodeError as error:
            raise self._wrong(f"its Lean file {self._folder / pure}: {error}") from None
        if hashlib.md5(content, usedforsecurity=False).hexdigest() != md5:
            raise self._wrong(f"{self._folder / pure} has changed since it was traced (its MD5)")
        self.md5 = md5
        self.source = LeanText(path, tuple(text.split("\n")))

    # What a command says

    def _command(self, command: TraceNode) -> None:
        self._commands += 1
        if self._commands == 1:
            if command.tag != "ModuleHeaderNode":
                what = (
                    f"begins with <{command.tag}>, not with a module header; traces of Lean 3 are"
                )
                raise self._wrong(f"{what} not read", command.line)
            self._header(command)
            return
        for node in command.preorder():
            if node.tag == "CommandDeclarationNode":
                held = node.first(_KEYWORDS)
                if held is not None:
                    self._declaration(node, held, _KEYWORDS[held.tag])
            elif node.tag in _ALONE:
                group = node.first(frozenset({"GroupNode"}))
                self._declaration(node, group or node, _ALONE[node.tag])
        for node in command.preorder():
            if node.tag in _THEOREMS:
                self._theorem(node)

    def _header(self, header: TraceNode) -> None:
        imports, prelude = [], False
        for node in header.preorder():
            prelude |= node.tag == "ModulePreludeNode"
            path = node.get("path") if node.tag == "ModuleImportNode" else None
            if path is not None:
                imports.append(path)
        self.imports = imports if prelude else [INIT, *imports]

    def _declaration(self, node: TraceNode, held: TraceNode, keyword: str) -> None:
        """node: with modifiers. held: without. Nameless ones (examples, instances) are no
        premises."""
        full_name = node.get("full_name")
        if full_name is None or node.get("name") is None:
            return
        start, end = self._span(node)
        names = [full_name]
        if node.tag == "StdTacticAliasAliaslrNode":
            names = _ESCAPED_NAME.findall(full_name)
        proof = _proof(held) if keyword in ("theorem", "lemma") else None
        if keyword == "structure" and held.first(frozenset({"CommandClasstkNode"})) is not None:
            keyword = "class"
        code = self._text(start, end if proof is None else self._span(proof)[0])
        code = without_comments(code)
        if proof is not None:
            code = code.removesuffix(":=").strip()
        uses = {name for part in held.children if _signature(part) for name in _names(part)}
        body = {name for part in held.children if not _signature(part) for name in _names(part)}
        assert self.source is not None
        for name in names:
            self.declarations.append(
                ExtractedDeclaration(
                    full_name=name,
                    keyword=keyword,
                    module=module_name(self.source.path),
                    path=self.source.path,
                    start=start,
                    end=end,
                    code=code,
                    premises=tuple(sorted(body - {name})),
                    uses=tuple(sorted(uses - {name})),
                )
            )

    def _theorem(self, node: TraceNode) -> None:
        assert self.source is not None
        path, full_name = self.source.path, node.get("full_name")
        if full_name is None:
            if node.get("name") is None:  # inside a quotation
                return
            raise self._wrong(f"{node.tag} has no full_name", node.line)
        if is_dependency(path) or not self._chosen(module_name(path)):
            return
        start, end = self._span(node)
        steps: dict[tuple[str, str, str], TracedTactic] = {}
        for step in _steps(node):
            tactic = self._tactic(step)
            key = (tactic.state_before, tactic.tactic, tactic.state_after)
            steps.setdefault(key, tactic)
        if not steps:
            return
        self.theorems.append(
            TracedTheorem(
                url=self._folder.resolve().name,
                commit=self._revision,
                file_path=path,
                full_name=full_name,
                start=start,
                end=end,
                traced_tactics=tuple(steps.values()),
            )
        )
        self.tactics.extend(
            TacticRow(
                theorem=full_name,
                index=index,
                tactic=each.tactic,
                state_before=each.state_before,
                state_after=each.state_after,
                premises=tuple(p.full_name for p in each.annotated_tactic[1]),
            )
            for index, each in enumerate(steps.values())
        )

    def _tactic(self, step: TraceNode) -> TracedTactic:
        """Names whose place is known are marked, in the text as it stands in the file."""
        before, after = step.get("state_before"), step.get("state_after")
        tactic = step.get("tactic")
        if before is None or after is None or tactic is None:
            have = {"state_before": before, "state_after": after, "tactic": tactic}
            missing = next(name for name, value in have.items() if value is None)
            raise self._wrong(f"{step.tag} is a step of a proof without {missing}", step.line)
        at, end = self._span(step)
        text = ""
        marked: list[Provenance] = []
        for node in step.preorder():
            place = self._provenance(node) if node.tag == "IdentNode" else None
            if place is None:
                continue
            first, last = self._span(node)
            if at <= first:
                text += f"{self._text(at, first)}<a>{self._text(first, last)}</a>"
                marked.append(place)
                at = last
        return TracedTactic(
            tactic=tactic,
            annotated_tactic=(text + self._text(at, end), tuple(marked)),
            state_before=before,
            state_after=after,
        )

    def _provenance(self, node: TraceNode) -> Provenance | None:
        name, path = node.get("full_name"), node.get("def_path")
        start, end = node.get("def_start"), node.get("def_end")
        if name is None or path is None or start is None or end is None:
            return None
        return Provenance(
            full_name=name,
            def_path=path,
            def_pos=self._position(start, node),
            def_end_pos=self._position(end, node),
        )

    # Places

    def _span(self, node: TraceNode) -> tuple[Position, Position]:
        found: list[Position] = []
        for name in ("start", "end"):
            text = node.get(name)
            if text is None:
                raise self._wrong(f"{node.tag} has no {name}", node.line)
            at = self._position(text, node)
            assert self.source is not None
            if not self.source.holds(at):
                what = f"{node.tag} has {name} {text}, which {self.source.path} does not have"
                raise self._wrong(what, node.line)
            found.append(at)
        if found[1] < found[0]:
            raise self._wrong(f"{node.tag} ends before it starts", node.line)
        return found[0], found[1]

    def _position(self, text: str, node: TraceNode) -> Position:
        match = _POSITION.fullmatch(text)
        if match is None:
            raise self._wrong(f"{node.tag}: {text!r} is no (line, column)", node.line)
        return int(match.group(1)), int(match.group(2))

    def _text(self, start: Position, end: Position) -> str:
        assert self.source is not None
        return self.source.between(start, end) if start <= end else ""


def _proof(held: TraceNode) -> TraceNode | None:
    """What stands behind `:=` or `where`; of equations, all of them."""
    value = held.first(_VALUES)
    if value is None or value.tag == "CommandDeclvaleqnsNode":
        return value
    return value.children[1] if len(value.children) > 1 else None


def _signature(node: TraceNode) -> bool:
    return node.tag == "CommandDeclsigNode" or node.get("kind") == _OPTIONAL_SIGNATURE


def _names(node: TraceNode) -> Iterator[str]:
    """Names that Lean resolved below a node."""
    for each in node.preorder():
        name = each.get("full_name") if each.tag == "IdentNode" else None
        if name is not None:
            yield name


def _steps(theorem: TraceNode) -> Iterator[TraceNode]:
    """Steps of all tactic blocks: every second child of a sequence (separators lie between)."""
    for node in theorem.preorder():
        block: TraceNode | None = None
        if node.tag == _SEQUENCE and node.children:
            block = node.children[0]
        elif node.tag == _BRACKETED and len(node.children) == 3:
            block = node.children[1] if node.children[0].get("val") == "{" else None
        if block is not None:
            yield from (step for step in block.children[::2] if "state_before" in step.attributes)
