"""Blanking the imports of a source whose modules this engine does not have."""

from __future__ import annotations

import re

_SPACE_OR_COMMENT = re.compile(r"\s+|--[^\n]*|/-(?!-|!)")
_IMPORT = re.compile(r"(?:(?:public|meta|private)\s+)*import\s+(?:all\s+)?\S+")


def blank_imports(source: str) -> str:
    """The source with its leading `import` commands replaced by spaces: positions stay the same.

    Looks no further than the header: the first thing that is neither a comment nor an import ends
    it. An unfinished comment ends it too.
    """
    at = 0
    while True:
        space = _SPACE_OR_COMMENT.match(source, at)
        if space is not None:
            end = _comment_end(source, at) if space.group() == "/-" else space.end()
            if end is None:
                return source
            at = end
            continue
        found = _IMPORT.match(source, at)
        if found is None:
            return source
        blank = re.sub(r"[^\n]", " ", found.group())
        source = source[:at] + blank + source[found.end() :]
        at = found.end()


def _comment_end(source: str, start: int) -> int | None:
    """Where the block comment that starts here ends; comments nest."""
    depth = 0
    for mark in re.compile(r"/-|-/").finditer(source, start):
        depth += 1 if mark.group() == "/-" else -1
        if depth == 0:
            return mark.end()
    return None
