"""The imports at the start of a source, found without Lean: for choosing a process that has them.

Whoever decides by what is found here asks Lean afterwards; a guess that is wrong costs time only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SPACE_OR_COMMENT = re.compile(r"\s+|--[^\n]*|/-(?!-|!)")
_IMPORT = re.compile(r"(?:(?:public|meta|private)\s+)*import\s+(?:all\s+)?(?P<module>\S+)")
_MARK = re.compile(r"/-|-/")


@dataclass(frozen=True)
class Import:
    """One import command: character offsets and the module's name."""

    start: int
    end: int
    module: str


def imports_of(source: str) -> Iterator[Import]:
    """The leading imports. The first thing that is neither a comment nor an import ends them, and
    so does a comment that does not end."""
    at: int | None = 0
    while at is not None:
        space = _SPACE_OR_COMMENT.match(source, at)
        if space is not None:
            at = _comment_end(source, at) if space.group() == "/-" else space.end()
            continue
        found = _IMPORT.match(source, at)
        if found is None:
            return
        yield Import(found.start(), found.end(), found.group("module"))
        at = found.end()


def _comment_end(source: str, start: int) -> int | None:
    """Where the block comment that starts here ends; comments nest."""
    depth = 0
    for mark in _MARK.finditer(source, start):
        depth += 1 if mark.group() == "/-" else -1
        if depth == 0:
            return mark.end()
    return None
