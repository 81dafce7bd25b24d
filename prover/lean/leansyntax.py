"""Lean's `Syntax` objects as Python reads them."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator

from prover.lean.native import Native, Object

_NODE, _ATOM, _IDENT = 1, 2, 3
_HEAD = struct.Struct("<3Q")  # object header and two fields


class SyntaxTree:
    """Reads Lean's Syntax objects: node (info, kind, args), atom (info, text), ident."""

    def __init__(self, native: Native) -> None:
        self._native = native
        self._names: dict[Object, str] = {}

    def name(self, ref: Object) -> str:
        """A Name object as text; remembered by address if permanent, as parsers' are."""
        known = self._names.get(ref)
        if known is None:
            parts: list[str] = []
            cursor = ref
            while not cursor & 1:
                part = self._native.field(cursor, 1)
                numeric = self._native.tag(cursor) == 2
                parts.append(str(part >> 1) if numeric else self._native.text(part))
                cursor = self._native.field(cursor, 0)
            known = ".".join(reversed(parts))
            if self._native.is_permanent(ref):
                self._names[ref] = known
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

    def kinds(self, root: Object) -> Iterator[tuple[Object, Object]]:
        """(node, its kind's Name) of all nodes, in the order of the text. The gate looks at every
        node of every candidate, so objects are read here with as few calls as possible."""
        string_at, word_at, head = ctypes.string_at, ctypes.c_uint64.from_address, _HEAD.unpack
        stack = [root]
        while stack:
            ref = stack.pop()
            if ref & 1:
                continue
            header, _, kind = head(string_at(ref, 24))
            if header >> 56 != _NODE:
                continue
            yield ref, kind
            array = word_at(ref + 24).value
            count = word_at(array + 8).value
            if count == 1:
                stack.append(word_at(array + 24).value)
            elif count:
                items = string_at(array + 24, 8 * count)
                stack.extend(reversed(struct.unpack(f"<{count}Q", items)))

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
