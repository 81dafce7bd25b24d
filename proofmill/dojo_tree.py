"""What a trace of lean-dojo is made of: syntax nodes, and the Lean file they are places in."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import unescape

from proofmill.dojo import Position

_QUOTE = {"&quot;": '"'}
# Character literals come first, for `'"'` opens no string.
_COMMENT = re.compile(r"""'(?:\\.[^'\n]*|[^\\'\n])'|"(?:\\.|[^"\\])*"|--[^\n]*|/-""", re.DOTALL)
_BLOCK = re.compile(r"/-|-/")


@dataclass(slots=True)
class TraceNode:
    """An element. line: in the trace, for messages."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[TraceNode] = field(default_factory=list)

    def get(self, name: str) -> str | None:
        text = self.attributes.get(name)
        return None if text is None else unescape(text, _QUOTE)

    def preorder(self) -> Iterator[TraceNode]:
        """Without recursion: sums of a thousand terms are a thousand levels deep."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def first(self, tags: Container[str]) -> TraceNode | None:
        return next((child for child in self.children if child.tag in tags), None)


@dataclass(frozen=True)
class LeanText:
    """A Lean file. Only a line feed ends a line, and columns count characters, as in lean-dojo."""

    path: str
    lines: tuple[str, ...]

    def holds(self, at: Position) -> bool:
        line, column = at
        return 1 <= line <= len(self.lines) and 1 <= column <= len(self.lines[line - 1]) + 1

    def between(self, start: Position, end: Position) -> str:
        """The text from start up to end; start <= end, and both lie in the file."""
        if start[0] == end[0]:
            return self.lines[start[0] - 1][start[1] - 1 : end[1] - 1]
        first = self.lines[start[0] - 1][start[1] - 1 :]
        last = self.lines[end[0] - 1][: end[1] - 1]
        return "\n".join([first, *self.lines[start[0] : end[0] - 1], last])


def without_comments(code: str) -> str:
    """Lean code without its comments and without the lines that held nothing else."""
    kept, at = "", 0
    while (match := _COMMENT.search(code, at)) is not None:
        text = match.group()
        if text == "/-":
            kept += code[at : match.start()]
            at = _block_end(code, match.end())
        elif text.startswith("--"):
            kept += code[at : match.start()]
            at = match.end()
        else:
            kept += code[at : match.end()]
            at = match.end()
    kept += code[at:]
    return "\n".join(line.rstrip() for line in kept.splitlines() if line.strip()).strip()


def _block_end(code: str, at: int) -> int:
    depth = 1
    while depth and (match := _BLOCK.search(code, at)) is not None:
        depth += 1 if match.group() == "/-" else -1
        at = match.end()
    return len(code) if depth else at
