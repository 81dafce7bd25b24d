"""Checking a candidate by messages alone, for Leans whose compiled files are not read.

Weaker than an audit, and trust records say so. Three things stand against what a candidate could do
to the questions about it: words that change how later text is read, or that run programs, are
refused anywhere in it; our copy of the statement comes before the candidate, under a name drawn at
random; and each answer is read from the line of its question.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass

from prover.lean.engine import Attempt, FileCheck, Theorem
from prover.lean.gate import OPTION_PREFIXES, OPTIONS
from prover.lean.holes import code_words, line_column
from prover.lean.limits import Limits
from prover.lean.messages import Message, Severity

# Running programs, or adding them to Lean.
PROGRAM_WORDS = frozenset(
    {"macro", "macro_rules", "syntax", "elab", "elab_rules", "declare_syntax_cat", "unsafe"}
    | {"partial", "initialize", "builtin_initialize", "implemented_by", "extern", "csimp"}
    | {"run_cmd", "run_elab", "run_meta", "run_tac", "by_elab", "simproc", "dsimproc"}
    | {"native_decide", "native", "ofReduceBool", "trustCompiler", "unif_hint"}
    | {"register_option", "prelude", "init", "export"}
)
# Changing what later text means, or what answers about it look like.
MEANING_WORDS = frozenset(
    {"notation", "notation3", "infix", "infixl", "infixr", "prefix", "postfix", "attribute"}
    | {"instance", "private", "axiom", "opaque", "unseal"}
)
_COMMAND = re.compile(r"#\w+")
_COMMANDS = frozenset({"#check", "#print"})
_OPTION = re.compile(r"set_option\s+(?P<name>[\w.]+)(?:\s+(?P<value>\S+))?")
_PART = r"(?:[^\W\d][\w'!?]*|«[^»\n]+»)"
_NAME = re.compile(rf"\s+(?P<name>{_PART}(?:\.{_PART})*)")
_AXIOMS = re.compile(r"'.+' depends on axioms: \[(?P<axioms>[^\]]*)\]", re.DOTALL)
_DECLARES = re.compile(r"\b(theorem|lemma)\s+[^\s({\[⦃:]+")
_NONE = re.compile(r"'.+' does not depend on any axioms")


@dataclass(frozen=True)
class Refusal:
    """A word that is not allowed in a candidate, and its line."""

    what: str
    line: int


def refusal(candidate: str, limits: Limits, start: int = 0, *, strict: bool) -> Refusal | None:
    """The first refused word at or after `start`. Comments and strings are free.

    strict: refuse the words of MEANING_WORDS too, as questions below the candidate need.
    """
    refused = PROGRAM_WORDS | MEANING_WORDS if strict else PROGRAM_WORDS
    for offset, word in code_words(candidate):
        if offset < start:
            continue
        what = word if not refused.isdisjoint(word.split(".")) else None
        if word == "set_option":
            what = _refused_option(candidate, offset, limits)
        if what is not None:
            return Refusal(what, line_column(candidate, offset)[0])
    for found in _COMMAND.finditer(candidate, start):
        if found.group() not in _COMMANDS:
            return Refusal(found.group(), line_column(candidate, found.start())[0])
    return None


def _refused_option(candidate: str, offset: int, limits: Limits) -> str | None:
    """`set_option NAME`, unless the embedded engine's candidates may set it, too."""
    match = _OPTION.match(candidate, offset)
    name = match.group("name") if match else ""
    allowed = name in OPTIONS or name.startswith(OPTION_PREFIXES)
    if not allowed or name.startswith("trace.profiler"):  # which can write files
        return f"set_option {name}"
    if match is not None and name == "maxHeartbeats":
        value = match.group("value")
        if not (value and value.isdigit() and 0 < int(value) <= limits.heartbeats):
            return "set_option maxHeartbeats above the limit"
    return None


def theorem_names(source: str) -> list[str]:
    """Full names of the theorems that a source declares, by its words alone. One that is missed is
    not reported; one that does not exist is found out by asking."""
    names: list[str] = []
    scopes: list[str] = []
    for offset, word in code_words(source):
        after = _NAME.match(source, offset + len(word))
        name = after.group("name") if after else ""
        if word == "namespace":
            scopes.append(name)
        elif word == "section":
            scopes.append("")
        elif word == "end" and scopes:
            scopes.pop()
        elif word in ("theorem", "lemma") and name:
            outer = ".".join(scope for scope in scopes if scope)
            if name.startswith("_root_."):
                names.append(name.removeprefix("_root_."))
            else:
                names.append(f"{outer}.{name}" if outer else name)
    return list(dict.fromkeys(names))


@dataclass(frozen=True)
class Vetted:
    """The file to give to Lean. names: asked about, two lines each from `first_line`, then one line
    that compares the statement when there is one."""

    text: str
    names: tuple[str, ...]
    first_line: int
    compares: bool

    def read(self, messages: tuple[Message, ...]) -> tuple[Theorem, ...] | None:
        """The theorems, or None when an answer is missing or is not what Lean says there."""
        by_line: dict[int, list[Message]] = {}
        for message in messages:
            by_line.setdefault(message.line, []).append(message)
        found = []
        for index, name in enumerate(self.names):
            asked = [by_line.get(self.first_line + 2 * index + i, []) for i in (0, 1)]
            if any(len(answers) != 1 for answers in asked):
                return None
            axioms, checked = (answers[0] for answers in asked)
            if Severity.ERROR in (axioms.severity, checked.severity):
                continue  # no such constant: its name was only a guess from the words
            listed = _read_axioms(axioms.text.strip())
            if listed is None:
                return None
            kind = " ".join(checked.text.partition(" : ")[2].split())
            digest = hashlib.sha256(f"printed {kind}".encode()).hexdigest()
            found.append(Theorem(name=name, axioms=listed, statement_hash=digest))
        return tuple(found)

    def same_statement(self, messages: tuple[Message, ...]) -> bool:
        """Whether the comparison line stands without any complaint of Lean's."""
        line = self.first_line + 2 * len(self.names)
        return self.compares and all(message.line != line for message in messages)


def _read_axioms(text: str) -> tuple[str, ...] | None:
    if _NONE.fullmatch(text):
        return ()
    match = _AXIOMS.fullmatch(text)
    if match is None:
        return None
    return tuple(sorted(axiom.strip() for axiom in match.group("axioms").split(",")))


def vet(request: Attempt | FileCheck, names: list[str] | None = None) -> Vetted:
    """The candidate with our questions below it and, for an attempt, our copy of the statement.

    names: the theorems of a file to ask about, instead of those that its words suggest.
    """
    questions: list[str] = []
    if isinstance(request, Attempt):
        statement = request.statement
        nonce = f"target_{secrets.token_hex(8)}"
        renamed = _DECLARES.sub(rf"\1 {nonce}", statement.text, count=1)
        above = [part.strip() for part in (statement.header, statement.preamble) if part.strip()]
        before = "\n\n".join([*above, f"{renamed} := by sorry", ""])
        names = [statement.name]
        own = statement.model_copy(update={"header": "", "preamble": ""})
        text = before + own.with_proof(request.proof)
        questions.append(f"example : type_of% @_root_.{nonce} := @_root_.{statement.name}")
    else:
        text = request.source
        names = theorem_names(text) if names is None else names
    asked = [
        line
        for name in names
        for line in (
            f"#print axioms _root_.{name}",
            f"set_option pp.all true in #check @_root_.{name}",
        )
    ]
    first_line = text.count("\n") + 3
    whole = "\n".join([text, "", *asked, *questions, ""])
    return Vetted(whole, tuple(names), first_line, bool(questions))
