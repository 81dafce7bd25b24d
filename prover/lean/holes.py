"""The `sorry`s of a source: where they stand, which goal each has, and proofs put in their place.

Works with any engine, through its messages alone: a hole is filled with a tactic that reports its
goal as an error. `(focus done)` parses both as a tactic (error: the goal) and as a term (error:
unknown identifier), which tells the two kinds of hole apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from prover.lean.engine import CheckResult
from prover.lean.messages import Message, Severity
from prover.lean.verdict import Verdict

# What may hide a word from Lean's parser: comments, strings, characters, quoted names.
_HIDING = re.compile(
    r"--[^\n]*"
    r"|(?P<comment>/-)"
    r'|r(?P<hashes>\#*)"'
    r'|"(?:\\.|[^"\\])*"'
    r"|'(?:\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)|[^'\\\n])'"
    r"|«[^»\n]*»"
    r"|(?P<word>[^\W\d][\w'!?.]*)",
    re.DOTALL,
)
_UNSOLVED = "unsolved goals\n"
_TACTIC_PROBE = "(focus done)"
_TERM_PROBE = "(by skip)"
MAX_ROUNDS = 64

Check = Callable[[str], CheckResult]


class HoleKind(StrEnum):
    TACTIC = "tactic"
    TERM = "term"


@dataclass(frozen=True)
class Hole:
    """A `sorry`. start, end: character offsets. goal: as Lean prints it."""

    start: int
    end: int
    kind: HoleKind
    goal: str


def code_words(source: str) -> Iterator[tuple[int, str]]:
    """Offset and text of every word that Lean would read as code, dotted names part by part."""
    at = 0
    while (found := _HIDING.search(source, at)) is not None:
        at = found.end()
        if found.group("comment") is not None:
            at = _comment_end(source, found.start())
        elif found.group("hashes") is not None:
            close = source.find('"' + found.group("hashes"), at)
            at = len(source) if close < 0 else close + 1 + len(found.group("hashes"))
        elif found.group("word") is not None:
            yield found.start(), found.group("word")


def words(source: str, word: str = "sorry") -> Iterator[int]:
    """Offsets of every `word` that stands by itself and that Lean would read as code."""
    return (offset for offset, found in code_words(source) if found == word)


def _comment_end(source: str, start: int) -> int:
    """Where a block comment ends; they nest. An unfinished one hides everything that follows."""
    depth = 0
    for mark in re.compile(r"/-|-/").finditer(source, start):
        depth += 1 if mark.group() == "/-" else -1
        if depth == 0:
            return mark.end()
    return len(source)


def fill(source: str, texts: Mapping[int, str], word: str = "sorry") -> tuple[str, dict[int, int]]:
    """The source with `texts` in place of the words at the offsets; and where each text begins."""
    parts: list[str] = []
    begins: dict[int, int] = {}
    at = length = 0
    for offset in sorted(texts):
        parts.append(source[at:offset])
        length += offset - at
        begins[offset] = length
        parts.append(texts[offset])
        length += len(texts[offset])
        at = offset + len(word)
    parts.append(source[at:])
    return "".join(parts), begins


def line_column(source: str, offset: int) -> tuple[int, int]:
    """Line from 1 and column from 0, in characters, as Lean counts."""
    before = source[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1)


def find_holes(source: str, check: Check, start: int = 0) -> list[Hole]:
    """The holes at or after `start` that Lean really reaches, with their goals.

    A `sorry` whose goal Lean does not report (its type is not
    known, or an error comes before it) is left out. Each round asks once; a hole that stands behind
    another in one tactic block is reached in a later round.
    """
    unknown = [offset for offset in words(source) if offset >= start]
    found: dict[int, Hole] = {}
    terms: set[int] = set()
    for _ in range(MAX_ROUNDS):
        open_offsets = [offset for offset in unknown if offset not in found]
        if not open_offsets:
            break
        texts = {o: _TERM_PROBE if o in terms else _TACTIC_PROBE for o in open_offsets}
        probed, begins = fill(source, texts)
        messages = list(_errors(check(probed).messages))
        progress = False
        for offset in open_offsets:
            within = _inside(messages, probed, begins[offset], len(texts[offset]))
            goal = next((m.text[len(_UNSOLVED) :] for m in within if _is_goal(m)), None)
            if goal is not None:
                kind = HoleKind.TERM if offset in terms else HoleKind.TACTIC
                found[offset] = Hole(offset, offset + len("sorry"), kind, goal.strip())
                progress = True
            elif offset not in terms and any("`focus`" in m.text for m in within):
                terms.add(offset)
                progress = True
        if not progress:
            break
    return [found[offset] for offset in sorted(found)]


def _errors(messages: Iterable[Message]) -> Iterator[Message]:
    return (message for message in messages if message.severity is Severity.ERROR)


def _is_goal(message: Message) -> bool:
    return message.text.startswith(_UNSOLVED)


def _inside(messages: list[Message], source: str, begin: int, length: int) -> list[Message]:
    first, last = line_column(source, begin), line_column(source, begin + length)
    return [m for m in messages if first <= (m.line, m.column) < last]


@dataclass(frozen=True)
class Steps:
    """What became of tactics put into a hole. error: the first that failed; goals: still open.

    messages: of the tactics themselves, at lines counted from the first tactic's. outside: errors
    elsewhere in the file. verdict: of the whole file with these steps in it.
    """

    error: str | None
    goals: tuple[str, ...]
    messages: tuple[Message, ...]
    outside: tuple[str, ...]
    verdict: Verdict


def block(hole: Hole, source: str, tactics: Iterable[str]) -> tuple[str, int]:
    """The text that runs `tactics` in the hole and reports what is left, and its indentation."""
    column = line_column(source, hole.start)[1] + 2
    margin = "\n" + " " * column
    lines = [line for tactic in tactics for line in _lines(tactic)]
    opening = "(by" if hole.kind is HoleKind.TERM else "(focus"
    return opening + "".join(margin + line for line in [*lines, "done"]) + ")", column


def _lines(tactic: str) -> list[str]:
    """The lines of one tactic, moved left together until the first begins at column 0."""
    lines = tactic.expandtabs(2).strip("\n").rstrip().splitlines() or [""]
    margin = len(lines[0]) - len(lines[0].lstrip())
    return [line[min(margin, len(line) - len(line.lstrip())) :] for line in lines]


def run_steps(hole: Hole, source: str, tactics: list[str], check: Check) -> Steps:
    """Run tactics from a hole's goal."""
    text, column = block(hole, source, tactics)
    probed, begins = fill(source, {hole.start: text})
    result = check(probed)
    messages = result.messages
    begin = begins[hole.start]
    first, last = line_column(probed, begin), line_column(probed, begin + len(text))
    done = last[0]
    inside = [m for m in messages if first <= (m.line, m.column) < last]
    # An error without a place inside can still be the steps' doing: the kernel speaks at the name.
    kernel = [m for m in _errors(messages) if m.text.startswith("(kernel)")]
    goals: tuple[str, ...] = ()
    error: str | None = None
    for message in _errors([*inside, *kernel]):
        if _is_goal(message) and message.line == done and not goals:
            goals = tuple(message.text[len(_UNSOLVED) :].strip().split("\n\n"))
        elif error is None and not (goals and message in kernel):
            error = message.text
    told = tuple(_shifted(message, first[0], column) for message in inside)
    outside = tuple(message.text for message in _errors(messages) if message not in inside)
    return Steps(error, goals, told, outside, result.verdict)


def _shifted(message: Message, lines: int, columns: int) -> Message:
    end_line, end_column = message.end_line, message.end_column
    return message.model_copy(
        update={
            "line": message.line - lines,
            "column": max(0, message.column - columns),
            "end_line": None if end_line is None else end_line - lines,
            "end_column": None if end_column is None else max(0, end_column - columns),
        }
    )
