"""Lean's `Syntax` objects as Python reads them."""

from __future__ import annotations

from collections.abc import Iterator

from prover.lean.native import Native, Object

_NODE, _ATOM, _IDENT = 1, 2, 3


class SyntaxTree:
    """Reads Lean's Syntax objects: node (info, kind, args), atom (info, text), ident."""

    def __init__(self, native: Native) -> None:
        self._native = native
        self._names: dict[Object, str] = {}

    def name(self, ref: Object) -> str:
        """A Name object as text; remembered by address (names of parsers never move)."""
        known = self._names.get(ref)
        if known is None:
            parts: list[str] = []
            cursor = ref
            while not cursor & 1:
                part = self._native.field(cursor, 1)
                numeric = self._native.tag(cursor) == 2
                parts.append(str(part >> 1) if numeric else self._native.text(part))
                cursor = self._native.field(cursor, 0)
            known = self._names[ref] = ".".join(reversed(parts))
        return known

    def kind(self, ref: Object) -> str:
        """The kind of a node; empty for atoms, identifiers and missing syntax."""
        if ref & 1 or self._native.tag(ref) != _NODE:
            return ""
        return self.name(self._native.field(ref, 1))

    def children(self, ref: Object) -> list[Object]:
        if ref & 1 or self._native.tag(ref) != _NODE:
            return []
        return self._native.items(self._native.field(ref, 2))

    def text(self, ref: Object) -> str:
        """The text of an atom or an identifier; empty for nodes."""
        if ref & 1:
            return ""
        tag = self._native.tag(ref)
        if tag == _ATOM:
            return self._native.text(self._native.field(ref, 1))
        if tag == _IDENT:
            return self.name(self._native.field(ref, 2))
        return ""

    def is_identifier(self, ref: Object) -> bool:
        return not ref & 1 and self._native.tag(ref) == _IDENT

    def walk(self, root: Object) -> Iterator[Object]:
        """All nodes and leaves in the order of the text."""
        stack = [root]
        while stack:
            ref = stack.pop()
            yield ref
            stack.extend(reversed(self.children(ref)))

    def position(self, root: Object, default: int) -> int:
        """Byte offset of the first token under `root`."""
        for ref in self.walk(root):
            if ref & 1 or self._native.tag(ref) not in (_ATOM, _IDENT):
                continue
            info = self._native.field(ref, 0)
            if not info & 1 and self._native.tag(info) == 0:
                return self._native.field(info, 1) >> 1
        return default

    def words(self, root: Object) -> list[str]:
        """The texts of all leaves."""
        return [text for ref in self.walk(root) if (text := self.text(ref))]
