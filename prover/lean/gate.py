"""Which commands a candidate may contain, decided on the syntax tree of Lean's own parser.

Candidates are proofs, not programs. Elaboration can run native code in several ways: `#eval`,
`run_tac`, macros, attributes with evaluated arguments, configuration terms; and since the
interpreter prefers a native symbol over a declaration's own body, even an innocent-looking
definition with the right name is a door into the library. So commands are allowed by kind, options
and attributes by name; everything else is refused before it is elaborated.

This is not what makes acceptance sound (the audit is), it keeps candidates from running code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from prover.lean.frontend import Command
from prover.lean.leansyntax import SyntaxTree
from prover.lean.mangling import mangle
from prover.lean.native import Native, Object

_COMMAND = "Lean.Parser.Command."
_TERM = "Lean.Parser.Term."
_TACTIC = "Lean.Parser.Tactic."

DECLARATIONS = frozenset(
    _COMMAND + kind
    for kind in (
        *("theorem", "definition", "abbrev", "instance", "example", "structure", "inductive"),
        *("classInductive", "axiom", "opaque", "coinductive"),
    )
)
SCOPING = frozenset(
    _COMMAND + kind
    for kind in (
        *("namespace", "section", "end", "open", "variable", "universe", "set_option", "in"),
        *("mutual", "include", "omit", "export"),
    )
)
HARMLESS = frozenset(
    {
        *(_COMMAND + kind for kind in ("check", "check_failure", "print", "printAxioms", "synth")),
        *(_COMMAND + kind for kind in ("printSig", "printEqns", "moduleDoc", "eoi", "attribute")),
        "Lean.reduceCmd",
        "Lean.Parser.Module.eoi",
        "lemma",
    }
)

# New ways to write terms. They cannot deceive the audit, which sees terms; a proof text has no need
# of them, and with a name of its own one could take the place of a native parser.
NOTATIONS = frozenset(_COMMAND + kind for kind in ("notation", "mixfix"))
# What statements and targets may contain besides: they are ours, but macros are as far as it goes.
OURS_ONLY = frozenset(
    _COMMAND + kind for kind in ("macro", "macro_rules", "syntax", "syntaxAbbrev", "syntaxCat")
)

# Node kinds that run code wherever they stand, by the last component of the kind.
_PROGRAMS = frozenset(
    {
        *("unsafe", "byElab", "by_elab", "runTac", "run_tac", "runElab", "runMeta", "runCmd"),
        *("includeStr", "include_str", "nativeDecide", "dbgTrace", "doDbgTrace", "elabToSyntax"),
        *("bvDecide", "bvCheck", "bvTrace", "tacticBv_omega", "evalTactic"),
        *("partial", "meta", "initialize", "dynamicQuot", "declareSimpLikeTactic"),
    }
)
_CONFIG_KINDS = frozenset(
    _TACTIC + kind for kind in ("config", "valConfigItem", "posConfigItem", "optConfig")
)
_MEMBERS = frozenset(_COMMAND + kind for kind in ("ctor", "structFields", "structCtor"))
_EVALUATED = frozenset({"native"})

ATTRIBUTES = frozenset(
    {
        *("simp", "ext", "reducible", "irreducible", "semireducible", "instance", "class"),
        *("inline", "noinline", "always_inline", "specialize", "refl", "symm", "trans", "congr"),
        *("elab_as_elim", "deprecated", "induction_eliminator", "cases_eliminator", "inherit_doc"),
        *("match_pattern", "norm_cast", "push_cast", "default_instance", "simps", "grind"),
        *("instance_reducible", "implicit_reducible", "norm_num", "positivity", "aesop", "gcongr"),
    }
)
_ATTRIBUTE_KINDS = frozenset(
    {
        "Lean.Parser.Attr.simp",
        "Lean.Parser.Attr.simple",
        "Lean.Parser.Attr.instance",
        "Lean.Parser.Attr.class",
        "Lean.Parser.Attr.ext",
        "Lean.Parser.Attr.extIff",
        "Lean.Parser.Attr.extFlat",
        "Lean.Parser.Attr.specialize",
        "Lean.Parser.Attr.default_instance",
        "Lean.Parser.Attr.norm_cast",
        "Lean.Parser.Attr.grind",
        "Lean.Parser.Attr.recursor",
        "Lean.deprecated",
        "Lean.Parser.Command.eraseAttr",
    }
)

OPTION_PREFIXES = ("pp.", "linter.", "trace.", "synthInstance.", "backward.", "tactic.", "warn.")
OPTIONS = frozenset(
    {
        *("maxRecDepth", "maxHeartbeats", "autoImplicit", "relaxedAutoImplicit", "diagnostics"),
        *("smartUnfolding", "exponentiation.threshold", "diagnostics.threshold"),
        *("autoLift", "maxUniverseOffset", "guard_msgs.diff", "genInjectivity", "genSizeOf"),
        *("structureDiamondWarning", "eqns.nonrecursive", "eqns.deepRecursiveSplit"),
        *("push_cast.simp", "format.width", "format.unicode", "says.verify", "stderrAsMessages"),
    }
)

# Names under these roots belong to Lean's own code; nothing in a proof needs to declare one.
LEAN_ROOTS = frozenset({"Lean", "IO", "Std", "System", "ST", "EIO", "BaseIO", "EStateM", "Runtime"})


class Policy(StrEnum):
    """Whose text is being elaborated."""

    OURS = "ours"  # statements and targets
    FILE = "file"  # a whole candidate file
    ATTEMPT = "attempt"  # our statement, then a candidate's proof text


@dataclass(frozen=True)
class Refused:
    """What was refused, and the byte offset where it stands."""

    what: str
    position: int


# Commands that leave nothing behind which Lean could ever run: sources made of these alone may
# share a process.
PLAIN = (SCOPING | HARMLESS) - {_COMMAND + kind for kind in ("mutual", "attribute", "in", "export")}
_PLAIN_DECLARATIONS = frozenset({_COMMAND + "theorem", _COMMAND + "example", _COMMAND + "axiom"})


class _Concern(StrEnum):
    """What a kind of node means to the gate."""

    NONE = "none"
    PROGRAM = "program"
    OPTION = "option"
    ATTRIBUTE = "attribute"
    CONFIGURATION = "configuration"
    NAME = "name"
    MEMBERS = "members"


class NodeKinds:
    """What each kind of node means, remembered by the address of its Name: one per process."""

    def __init__(self, native: Native, tree: SyntaxTree) -> None:
        self._native = native
        self.tree = tree
        self.known: dict[Object, _Concern] = {}

    def learn(self, name: Object) -> _Concern:
        concern = _concern(self.tree.name(name))
        if self._native.is_permanent(name):
            self.known[name] = concern
        return concern


def _concern(kind: str) -> _Concern:
    last = kind.rpartition(".")[2]
    if last in _PROGRAMS:
        return _Concern.PROGRAM
    if last == "set_option":
        return _Concern.OPTION
    if kind == _TERM + "attrInstance":
        return _Concern.ATTRIBUTE
    if kind in _CONFIG_KINDS:
        return _Concern.CONFIGURATION
    if kind == _COMMAND + "declId":
        return _Concern.NAME
    if kind in _MEMBERS:
        return _Concern.MEMBERS
    return _Concern.NONE


class Gate:
    """Decides about the commands of one source, in order."""

    def __init__(
        self, kinds: NodeKinds, native: Native, policy: Policy, ours: int, heartbeats: int
    ) -> None:
        """ours: how many bytes at the start of the source are not the candidate's (attempts)."""
        self._kinds = kinds
        self._tree = kinds.tree
        self._native = native
        self._policy = policy
        self._ours = ours
        self._heartbeats = heartbeats
        self._declared: set[str] = set()

    def check(self, command: Command) -> Refused | None:
        """None when the command may be elaborated."""
        if command.end <= self._ours:
            return None  # seen when the statement itself was compiled
        try:
            if command.start >= self._ours:
                self._command(command.syntax, self._tree.name(command.namespace))
                self._inside(command.syntax)
            else:
                for part in self._proof(command):
                    self._inside(part)
        except _Refusal as refusal:
            position = self._tree.position(refusal.syntax, command.start)
            return Refused(refusal.what, position)
        return None

    def is_plain(self, command: Command) -> bool:
        """Whether a process that has elaborated the command may elaborate other sources too."""
        if command.end <= self._ours:
            return True
        kind = self._tree.kind(command.syntax)
        if kind == _COMMAND + "declaration":
            return self._tree.kind(self._tree.children(command.syntax)[1]) in _PLAIN_DECLARATIONS
        return kind in PLAIN

    def _command(self, syntax: Object, namespace: str) -> None:
        kind = self._tree.kind(syntax)
        if kind == _COMMAND + "declaration":
            self._declaration(syntax, namespace)
        elif kind == _COMMAND + "in":
            for child in self._tree.children(syntax):
                if self._tree.kind(child):
                    self._command(child, namespace)
        elif kind == _COMMAND + "mutual":
            for child in self._tree.children(self._tree.children(syntax)[1]):
                self._command(child, namespace)
        elif kind == _COMMAND + "attribute" and self._policy is Policy.ATTEMPT:
            raise _Refusal("attribute", syntax)
        elif kind in NOTATIONS and self._policy is not Policy.ATTEMPT:
            self._notation(syntax)
        elif kind in OURS_ONLY and self._policy is Policy.OURS:
            return
        elif kind not in SCOPING and kind not in HARMLESS:
            words = self._tree.words(syntax)
            raise _Refusal(words[0] if words else kind, syntax)
        elif kind == "lemma":
            self._names(syntax, namespace)

    def _notation(self, syntax: Object) -> None:
        for node in self._tree.walk(syntax):
            if self._tree.kind(node) == _COMMAND + "namedName":
                raise _Refusal("a notation with a name of its own", syntax)

    def _declaration(self, syntax: Object, namespace: str) -> None:
        declaration = self._tree.children(syntax)[1]
        kind = self._tree.kind(declaration)
        if kind not in DECLARATIONS:
            raise _Refusal(kind.rpartition(".")[2], syntax)
        self._names(declaration, namespace)

    def _names(self, declaration: Object, namespace: str) -> None:
        """Remember what is declared; refuse names that belong to Lean's own code."""
        compiled = not self._tree.kind(declaration).endswith((".theorem", ".axiom", "lemma"))
        for node, concern in self._concerns(declaration):
            if concern is _Concern.NAME:
                name = self._tree.text(self._tree.children(node)[0])
                self._declared.add(name.rpartition(".")[2])
                self._own_name(name, namespace, node, compiled=compiled)
            elif concern is _Concern.MEMBERS:
                for leaf in self._tree.walk(node):
                    if self._tree.is_identifier(leaf):
                        self._declared.add(self._tree.text(leaf).rpartition(".")[2])

    def _concerns(self, root: Object) -> Iterator[tuple[Object, _Concern]]:
        """All nodes under `root` that are of any concern."""
        known = self._kinds.known
        for node, name in self._tree.kinds(root):
            concern = known.get(name) or self._kinds.learn(name)
            if concern is not _Concern.NONE:
                yield node, concern

    def _own_name(self, name: str, namespace: str, node: Object, *, compiled: bool) -> None:
        if name.startswith("_root_."):
            full = name.removeprefix("_root_.")
        else:
            full = f"{namespace}.{name}" if namespace else name
        parts = tuple(full.split("."))
        if parts[0] in LEAN_ROOTS:
            raise _Refusal(f"declaration of {full}, a name of Lean's own code", node)
        if compiled:
            symbol = mangle(parts)
            if self._native.exports(symbol) or self._native.exports(f"{symbol}___boxed"):
                raise _Refusal(f"declaration of {full}, a native function of Lean", node)

    def _inside(self, root: Object) -> None:
        """Refuse programs, attributes, options and configurations anywhere in a command."""
        for node, concern in self._concerns(root):
            if concern is _Concern.PROGRAM:
                words = self._tree.words(node)
                raise _Refusal(words[0] if words else self._tree.kind(node), node)
            if concern is _Concern.OPTION:
                self._option(node)
            elif concern is _Concern.ATTRIBUTE:
                self._attribute(self._tree.children(node)[-1])
            elif concern is _Concern.CONFIGURATION:
                self._configuration(node)

    def _proof(self, command: Command) -> list[Object]:
        """The parts of our statement's command that may be the candidate's: all but the name and
        the statement of a theorem."""
        children = self._tree.children(command.syntax)
        if self._tree.kind(command.syntax) == _COMMAND + "declaration":
            theorem = children[1]
            if self._tree.kind(theorem) == _COMMAND + "theorem":
                return self._tree.children(theorem)[3:]
        return [command.syntax]

    def _option(self, node: Object) -> None:
        """`set_option NAME VALUE`, as a command, a tactic or a term."""
        children = self._tree.children(node)
        name = self._tree.text(children[1])
        allowed = name in OPTIONS or name.startswith(OPTION_PREFIXES)
        if not allowed or name.startswith("trace.profiler"):  # which can write files
            raise _Refusal(f"set_option {name}", node)
        if name == "maxHeartbeats" and self._policy is Policy.ATTEMPT:
            words = self._tree.words(children[3] if len(children) > 3 else node)
            value = int(words[0]) if words and words[0].isdigit() else 0
            if not 0 < value <= self._heartbeats:
                raise _Refusal("set_option maxHeartbeats above the limit", node)

    def _attribute(self, node: Object) -> None:
        kind = self._tree.kind(node)
        words = self._tree.words(node)
        shown = words[0] if words else kind
        if kind not in _ATTRIBUTE_KINDS:
            raise _Refusal(f"attribute {shown}", node)
        if kind == "Lean.Parser.Attr.simple" and shown not in ATTRIBUTES:
            raise _Refusal(f"attribute {shown}", node)

    def _configuration(self, node: Object) -> None:
        """Tactic configurations are evaluated: they may mention nothing the candidate declares."""
        for leaf in self._tree.walk(node):
            if self._tree.is_identifier(leaf):
                name = self._tree.text(leaf).rpartition(".")[2]
                if name in self._declared or name in _EVALUATED:
                    raise _Refusal(f"evaluation of {name} in a configuration", node)


class _Refusal(Exception):
    def __init__(self, what: str, syntax: Object) -> None:
        super().__init__(what)
        self.what = what
        self.syntax = syntax
