"""Declarations and tactics of a source, found by its layout; Lean confirms or drops each.

Works on text alone, so that it serves every Lean version: declarations begin at a keyword and end
before the next line that starts at column 0; the tactics of a `by` block begin at its column, after
bullets, after `=>` and after semicolons. Combinators (`<;>`) stay one tactic.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from prover.lean.holes import code_words

KEYWORDS = frozenset(
    {"theorem", "lemma", "def", "abbrev", "structure", "inductive", "class", "instance", "axiom"}
    | {"opaque"}
)
_PART = r"(?:[^\W\d][\w'!?₀-₉]*|«[^»\n]+»)"
_NAME = re.compile(rf"\s+(?P<name>{_PART}(?:\.(?:{_PART}|\d+))*)")
_HIDDEN = re.compile(r"--[^\n]*|/-.*?-/|\"(?:\\.|[^\"\\])*\"|«[^»\n]*»", re.DOTALL)
_OPENING, _CLOSING = "([{⟨⦃", ")]}⟩⦄"
_NEXT_COMMAND = re.compile(r"\n(?=[^\s)|\]}⟩])")


@dataclass(frozen=True)
class LaidOut:
    """A declaration. start, end: character offsets of its text, attributes left out."""

    name: str
    keyword: str
    start: int
    end: int


def declarations(source: str) -> Iterator[LaidOut]:
    """The declarations with names, full names by the namespaces around them."""
    scopes: list[str] = []
    for offset, word in code_words(source):
        after = _NAME.match(source, offset + len(word))
        name = after.group("name") if after else ""
        if word == "namespace":
            scopes.append(name)
        elif word in ("section", "mutual"):
            scopes.append("")
        elif word == "end" and scopes and _starts_line(source, offset):
            scopes.pop()
        elif word in KEYWORDS and name and name not in KEYWORDS:
            if not _may_declare(source, offset):
                continue
            outer = ".".join(scope for scope in scopes if scope)
            root = name.removeprefix("_root_.")
            full = root if root != name or not outer else f"{outer}.{name}"
            yield LaidOut(full, word, offset, _end(source, offset))


def _starts_line(source: str, offset: int) -> bool:
    return not source[source.rfind("\n", 0, offset) + 1 : offset].strip()


def _may_declare(source: str, offset: int) -> bool:
    """Only modifiers and attributes may stand before a declaration's keyword in its line."""
    before = source[source.rfind("\n", 0, offset) + 1 : offset]
    plain = re.sub(r"@\[[^\]]*\]", "", before)
    modifiers = {"private", "protected", "noncomputable", "unsafe", "partial", "nonrec", "scoped"}
    modifiers |= {"local", "public", "meta", "-/"}
    return all(word in modifiers for word in re.sub(r"/--.*?-/", "", plain).split())


def _end(source: str, start: int) -> int:
    found = _NEXT_COMMAND.search(source, start)
    end = len(source) if found is None else found.start()
    return start + len(source[start:end].rstrip())


@dataclass(frozen=True)
class TacticSpan:
    """A tactic by its layout: character offsets. following: where the next one of its block begins
    (its bullet, when it has one); None for the last. closes: a tactic inside it ends where it ends,
    so that the state at its end is that one's."""

    start: int
    end: int
    following: int | None
    closes: bool = False


def tactics(source: str, start: int, end: int) -> list[TacticSpan]:
    """The tactics of all `by` blocks between two offsets, in the order of the text."""
    text = _HIDDEN.sub(lambda hit: re.sub(r"[^\n]", " ", hit.group()), source[:end])
    lines = [0, *(match.end() for match in re.finditer("\n", text))]
    found: set[TacticSpan] = set()
    for match in re.finditer(r"(?<![\w.'])by(?![\w'])", text[start:]):
        offset = start + match.start()
        first = _first_code(text, offset + 2)
        if first is not None:
            enclosed = _depth(text[start:offset]) > 0
            found.update(_block(text, lines, first, enclosed))
    ordered = sorted(found, key=lambda span: (span.start, -span.end))
    inner: dict[int, int] = {}
    for span in ordered:
        inner[span.end] = max(span.start, inner.get(span.end, 0))
    return [replace(span, closes=inner[span.end] > span.start) for span in ordered]


def _depth(text: str) -> int:
    return sum(c in _OPENING for c in text) - sum(c in _CLOSING for c in text)


def _first_code(text: str, at: int) -> int | None:
    found = re.compile(r"\S").search(text, at)
    return None if found is None else found.start()


def _column(lines: list[int], offset: int) -> int:
    return offset - lines[bisect.bisect_right(lines, offset) - 1]


def _block(text: str, lines: list[int], first: int, enclosed: bool) -> Iterator[TacticSpan]:
    """The steps of a block whose first tactic begins at `first`."""
    column = _column(lines, first)
    begin, at, depth, within = first, first, 0, False
    while at < len(text):
        character = text[at]
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
            if depth < 0:
                break
        elif depth > 0 and character != "\n":
            pass
        elif character == "," and enclosed:
            break
        elif _INNER.match(text, at):
            within = True  # a semicolon belongs to what begins here
        elif character == ";" and not within and text[at - 1] != "<":
            following = _first_code(text, at + 1) or len(text)
            yield from _step(text, lines, begin, at, following, enclosed)
            begin = following
        elif character == "\n":
            below = _first_code(text, at)
            if below is not None and text[below] == "|" and text[:at].rstrip().endswith("with"):
                column = min(column, _column(lines, below))  # arms left of an inline `cases`
            if below is None or _column(lines, below) < column:
                break
            if depth == 0 and _column(lines, below) == column and text[below] != "|":
                yield from _step(text, lines, begin, at, below, enclosed)
                begin, within = below, False
            at = below
            continue
        at += 1
    yield from _step(text, lines, begin, at, None, enclosed)


_INNER = re.compile(r"=>|(?<![\w.'])by(?![\w'])")


def _step(
    text: str, lines: list[int], begin: int, end: int, following: int | None, enclosed: bool
) -> Iterator[TacticSpan]:
    """One step, and the steps inside it that are not behind a `by` of their own."""
    end = begin + len(text[begin:end].rstrip())
    if end <= begin:
        return
    if text[begin] in "·.":
        inner = _first_code(text, begin + 1)
        if inner is not None and inner < end:
            yield from _block(text[:end], lines, inner, enclosed)
        return
    yield TacticSpan(begin, end, following)
    for arrow in re.compile("=>").finditer(text, begin, end):
        head = text[text.rfind("\n", 0, arrow.start()) + 1 : arrow.start()].lstrip()
        inner = _first_code(text, arrow.end())
        if head.startswith(("|", "case ", "next")) and inner is not None and inner < end:
            yield from _block(text[:end], lines, inner, enclosed)
