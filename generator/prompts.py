"""Prompts are files with a version; what a model answers is read by a typed parser.

A prompt file (data/prompts/NAME.txt) has a front matter between two lines of `---` (name, version,
slots) and a body in which {{slot}} stands for a value. Its content hash is part of what a run
records. Two tasks: `formalize` (a problem in words, with its answer, to a Lean statement) and
`prove` (a statement to the tactics after `:= by`). Each has a plain form, which the small model is
trained on, and an instruct form for models that follow instructions.

A parse failure is a value that is recorded, never an exception. Nothing here decides whether a
statement or proof is right: the text is only cut out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from generator.assets import asset
from generator.keys import text_hash

_SLOT = re.compile(r"\{\{(\w+)\}\}")
_NAME = re.compile(r"\A\s*(?:theorem|lemma)\s+[^\s({\[⦃:]+")
_FENCE = re.compile(r"```[^\n`]*\n(?P<body>.*?)(?:\n?```|\Z)", re.DOTALL)
_THEOREM = re.compile(r"^[ \t]*(?:theorem|lemma)\b", re.MULTILINE)
_EMPTY_BODY = re.compile(r"\s*:=\s*(?:by\b\s*)?(?:sorry\b)?\s*\Z")
# Longer answers are not statements or proofs of ours; the cap keeps parsers and Lean from them.
MAX_ANSWER_CHARACTERS = 20_000
# What the small model calls every theorem: names carry no meaning and cost tokens.
CANONICAL_NAME = "problem"


class PromptError(Exception):
    """A prompt file is missing or malformed; the sentence names file, line and field."""


class Prompt(BaseModel):
    """A prompt file. hash: sha256 of the whole file, front matter included."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    version: int
    slots: tuple[str, ...]
    body: str
    hash: str

    def render(self, values: Mapping[str, str]) -> str:
        """The body with every slot filled. Values are not searched for slots.

        Raises PromptError when a slot has no value or a value no slot.
        """
        if set(values) != set(self.slots):
            given = ", ".join(sorted(values)) or "nothing"
            raise PromptError(
                f"prompt {self.name} has the slots {', '.join(self.slots)}; given: {given}"
            )
        return _SLOT.sub(lambda match: values[match.group(1)], self.body)


def load_prompt(name: str) -> Prompt:
    """A prompt that comes with the program, by name (`formalize`, `prove-instruct`, ...)."""
    return read_prompt(asset("prompts", f"{name}.txt"))


def read_prompt(path: Path) -> Prompt:
    """A prompt file. The last newline of the file is not part of the body."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PromptError(f"cannot read the prompt {path}: {error}") from error
    lines = text.splitlines(keepends=True)
    marks = [number for number, line in enumerate(lines) if line.strip() == "---"][:2]
    if len(marks) < 2 or marks[0] != 0:
        raise PromptError(f"{path}, line 1: a prompt starts with a front matter between two ---")
    fields: dict[str, str] = {}
    for number in range(1, marks[1]):
        field, colon, value = lines[number].partition(":")
        if not colon:
            raise PromptError(f"{path}, line {number + 1}: expected `field: value`")
        fields[field.strip()] = value.strip()
    missing = sorted({"name", "version", "slots"} - set(fields))
    unknown = sorted(set(fields) - {"name", "version", "slots"})
    if missing or unknown:
        named = f"no field {missing[0]}" if missing else f"unknown field {unknown[0]}"
        raise PromptError(f"{path}: front matter: {named}")
    if not fields["version"].isdecimal():
        raise PromptError(f"{path}: front matter: version must be a whole number")
    body = "".join(lines[marks[1] + 1 :]).removesuffix("\n")
    slots = tuple(part.strip() for part in fields["slots"].split(",") if part.strip())
    if set(_SLOT.findall(body)) != set(slots):
        found = ", ".join(sorted(set(_SLOT.findall(body)))) or "none"
        raise PromptError(f"{path}: front matter: slots: the body uses {found}")
    return Prompt(
        name=fields["name"],
        version=int(fields["version"]),
        slots=slots,
        body=body,
        hash=text_hash(text),
    )


# ---------------------------------------------------------------------- rendering


def question(problem: str, answer: str | None) -> str:
    """The problem on one line, with its answer, when known, as something to show."""
    text = " ".join(problem.split())
    if answer is None or not answer.strip():
        return text
    return f"{text} Show that it is {' '.join(answer.split())}."


def render_formalize(prompt: Prompt, problem: str, answer: str | None = None) -> str:
    """The `formalize` prompt of a problem in words."""
    return prompt.render({"question": question(problem, answer)})


def render_prove(prompt: Prompt, statement: str) -> str:
    """The `prove` prompt of a statement (with or without an empty body).

    The theorem is renamed to CANONICAL_NAME and laid out on one line, so that the model sees only
    what matters; the proof is checked against the statement as it was.
    """
    return prompt.render({"statement": canonical_statement(statement)})


def canonical_statement(statement: str) -> str:
    """One line, canonical name, no body: `theorem problem (x : ℕ) : x = x`."""
    text = _EMPTY_BODY.sub("", " ".join(statement.split()))
    return _NAME.sub(f"theorem {CANONICAL_NAME}", text)


def formalize_completion(statement: str) -> str:
    """What the small model is trained to write for a `formalize` prompt."""
    return "\n" + canonical_statement(statement)


def prove_completion(proof: str) -> str:
    """What the small model is trained to write for a `prove` prompt: the block, indented by two."""
    lines = proof.expandtabs(2).strip("\n").splitlines()
    margin = min((len(x) - len(x.lstrip()) for x in lines if x.strip()), default=0)
    return "".join(f"\n  {line[margin:].rstrip()}" for line in lines if line.strip())


# ---------------------------------------------------------------------- parsing


class ParseReason(StrEnum):
    EMPTY = "empty"
    TOO_LONG = "too_long"
    NO_STATEMENT = "no_statement"
    SEVERAL_STATEMENTS = "several_statements"
    HAS_PROOF = "has_proof"
    CONTROL_CHARACTER = "control_character"


class ParseFailure(BaseModel):
    """Why nothing could be cut out of an answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: ParseReason
    detail: str = ""


class ParsedStatement(BaseModel):
    """A statement cut out of an answer: from `theorem` to before `:=`, as it was written."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str


class ParsedProof(BaseModel):
    """The tactics cut out of an answer, as they were laid out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str


def parse_formalize(answer: str) -> ParsedStatement | ParseFailure:
    """The one theorem of an answer. A fenced block is preferred to what stands around it."""
    text = _unfence(answer)
    bad = _unusable(text)
    if bad is not None:
        return bad
    starts = [match.start() for match in _THEOREM.finditer(text)]
    if not starts:
        return ParseFailure(reason=ParseReason.NO_STATEMENT, detail=text.strip()[:80])
    if len(starts) > 1:
        return ParseFailure(reason=ParseReason.SEVERAL_STATEMENTS, detail=f"{len(starts)} theorems")
    statement = _EMPTY_BODY.sub("", text[starts[0] :].strip())
    if re.search(r":=\s*by\b", statement):
        return ParseFailure(reason=ParseReason.HAS_PROOF, detail=statement[-80:])
    return ParsedStatement(text=statement)


def parse_prove(answer: str) -> ParsedProof | ParseFailure:
    """The tactics of an answer. A repeated `theorem … := by` and a leading `by` are cut off."""
    text = _unfence(answer)
    bad = _unusable(text)
    if bad is not None:
        return bad
    if _THEOREM.match(text):
        _, found, after = text.partition(":= by")
        if not found:
            return ParseFailure(reason=ParseReason.EMPTY, detail="a theorem without `:= by`")
        text = after
    text = re.sub(r"\A\s*(?::=\s*)?by\b[ \t]*\n?", "", text).strip("\n").rstrip()
    if not text.strip():
        return ParseFailure(reason=ParseReason.EMPTY)
    return ParsedProof(text=text)


def _unfence(answer: str) -> str:
    fences = [match.group("body") for match in _FENCE.finditer(answer)]
    return fences[-1] if fences else answer


def _unusable(text: str) -> ParseFailure | None:
    if not text.strip():
        return ParseFailure(reason=ParseReason.EMPTY)
    if len(text) > MAX_ANSWER_CHARACTERS:
        return ParseFailure(reason=ParseReason.TOO_LONG, detail=f"{len(text)} characters")
    control = next((c for c in text if ord(c) < 32 and c not in "\n\t\r"), None)
    if control is not None:
        return ParseFailure(reason=ParseReason.CONTROL_CHARACTER, detail=f"U+{ord(control):04X}")
    return None
