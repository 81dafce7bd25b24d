"""Terms of a compiled module: which constants they mention, and a digest that identifies them.

Works on references into a module's image (`olean.py`); no term is copied. The digest leaves out
binder names, binder kinds and metadata, so it is equal exactly for terms that Lean regards as the
same expression up to universe parameter names (which count by position).
"""

from __future__ import annotations

import hashlib
import struct

from prover.lean.olean import (
    EXPR_CHILDREN,
    EXPR_FIELDS,
    CompiledModule,
    Declaration,
    ExprTag,
    Image,
    Kind,
    MalformedOlean,
    Name,
)

MAX_LEVEL_DEPTH = 500
_NODE = struct.Struct("<5Q")  # object header and up to four fields
_NAT: Name = ("Nat",)
_STRING: Name = ("String",)


class TermGraph:
    """The decoded nodes of a module's terms, each read and checked once.

    `nodes` maps a reference to (tag, field 0, ..., field 3), fields beyond the node's own being
    garbage; `order` lists them children first.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self.nodes: dict[int, tuple[int, int, int, int, int]] = {}
        self.order: list[int] = []
        self._data = image.data
        self._constants: dict[int, frozenset[Name]] = {}

    def add(self, root: int) -> None:
        """Decode everything below `root`. Raises `MalformedOlean` for cyclic or bad terms."""
        nodes, data, base, end = self.nodes, self._data, self.image.base, self.image.size
        near_end = end - _NODE.size
        unfinished: set[int] = set()
        stack = [root]
        while stack:
            ref = stack.pop()
            if ref < 0:  # all children of ~ref are done
                ref = ~ref
                unfinished.discard(ref)
                self.order.append(ref)
                continue
            if ref in nodes:
                if ref in unfinished:
                    raise MalformedOlean("cyclic term")
                continue
            offset = ref - base
            if ref & 7 or offset < 0x60 or offset >= end:
                raise MalformedOlean("pointer out of range")
            if offset > near_end:
                piece = bytes(data[offset:end]).ljust(_NODE.size, b"\0")
            else:
                piece = data[offset : offset + _NODE.size]
            word, first, second, third, fourth = _NODE.unpack(piece)
            tag = word >> 56
            count = EXPR_FIELDS.get(tag)
            if count is None or (word >> 48) & 0xFF != count or offset + 8 + 8 * count > end:
                raise MalformedOlean(f"term with tag {tag} and an unexpected shape")
            nodes[ref] = (tag, first, second, third, fourth)
            unfinished.add(ref)
            stack.append(~ref)
            if tag == ExprTag.APP:
                stack.append(second)
                stack.append(first)
            elif tag in (ExprTag.LAM, ExprTag.PI):
                stack.append(third)
                stack.append(second)
            elif tag == ExprTag.LET:
                stack.extend((fourth, third, second))
            elif tag == ExprTag.MDATA:
                stack.append(second)
            elif tag == ExprTag.PROJ:
                stack.append(third)

    def children(self, ref: int) -> tuple[int, ...]:
        """The sub-terms of a decoded node."""
        node = self.nodes[ref]
        return tuple(node[1 + index] for index in EXPR_CHILDREN.get(node[0], ()))

    def constants(self, root: int) -> frozenset[Name]:
        """All constants below `root`, projections' structures and literals' types included."""
        known = self._constants.get(root)
        if known is not None:
            return known
        self.add(root)
        image, nodes = self.image, self.nodes
        names: set[int] = set()
        found: set[Name] = set()
        seen: set[int] = set()
        stack = [root]
        while stack:
            ref = stack.pop()
            if ref in seen:
                continue
            seen.add(ref)
            tag, first, second, third, fourth = nodes[ref]
            if tag == ExprTag.APP:
                stack.append(first)
                stack.append(second)
            elif tag == ExprTag.CONST:
                names.add(first)
            elif tag in (ExprTag.LAM, ExprTag.PI):
                stack.append(second)
                stack.append(third)
            elif tag == ExprTag.LET:
                stack.extend((second, third, fourth))
            elif tag == ExprTag.MDATA:
                stack.append(second)
            elif tag == ExprTag.PROJ:
                names.add(first)
                stack.append(third)
            elif tag == ExprTag.LIT:
                found.add(_NAT if image.tag(first) == 0 else _STRING)
        found.update(image.name(name) for name in names)
        known = self._constants[root] = frozenset(found)
        return known


def dependencies(
    graph: TermGraph, module: CompiledModule, declaration: Declaration
) -> frozenset[Name]:
    """Every constant the declaration mentions, in type, value, constructors and rules.

    graph: of the same module's image.
    """
    found = set(graph.constants(declaration.type))
    if declaration.value is not None:
        found |= graph.constants(declaration.value)
    found.update(declaration.constructors)
    if declaration.parent is not None:
        found.add(declaration.parent)
    if declaration.kind in (Kind.INDUCTIVE, Kind.RECURSOR):
        found.update(declaration.group)
    if declaration.kind is Kind.RECURSOR:
        for _, _, right_hand_side in module.rules(declaration):
            found |= graph.constants(right_hand_side)
    found.discard(declaration.name)
    return frozenset(found)


class TermDigests:
    """sha256 digests of terms of one module under one list of universe parameters."""

    def __init__(self, graph: TermGraph, level_params: tuple[Name, ...]) -> None:
        self._graph = graph
        self._image = graph.image
        self._positions = {name: index for index, name in enumerate(level_params)}
        self._terms: dict[int, bytes] = {}
        self._levels: dict[int, bytes] = {}

    def _level(self, ref: int, depth: int = 0) -> bytes:
        known = self._levels.get(ref)
        if known is not None:
            return known
        if depth > MAX_LEVEL_DEPTH:
            raise MalformedOlean("universe level too deep")
        image = self._image
        tag = image.tag(ref)
        if tag == 0:
            parts = [b"z"]
        elif ref & 1:
            raise MalformedOlean("bad universe level")
        elif tag == 1:
            parts = [b"s", self._level(image.field(ref, 0, 1), depth + 1)]
        elif tag in (2, 3):
            parts = [b"m" if tag == 2 else b"i"]
            parts += [self._level(image.field(ref, i, 2), depth + 1) for i in (0, 1)]
        elif tag == 4:
            name = image.name(image.field(ref, 0, 1))
            if name not in self._positions:
                raise MalformedOlean("universe parameter that is not declared")
            parts = [b"p", str(self._positions[name]).encode()]
        else:
            raise MalformedOlean("bad universe level")
        digest = self._levels[ref] = hashlib.sha256(b"\0".join(parts)).digest()
        return digest

    def _leaf(self, ref: int, tag: int) -> bytes:
        image = self._image
        if tag == ExprTag.BVAR:
            return b"v%x" % image.natural(image.field(ref, 0, 1))
        if tag == ExprTag.SORT:
            return b"S" + self._level(image.field(ref, 0, 1))
        if tag == ExprTag.CONST:
            levels = [self._level(item) for item in image.list(image.field(ref, 1, 2))]
            name = repr(image.name(image.field(ref, 0, 2))).encode()
            return b"c" + name + b"\0" + b"".join(levels)
        literal = image.field(ref, 0, 1)
        content = image.field(literal, 0, 1)
        if image.tag(literal) == 0:
            return b"n%x" % image.natural(content)
        if image.tag(literal) == 1:
            return b"t" + image.string(content).encode()
        raise MalformedOlean("bad literal")

    def _inner(self, ref: int, tag: int, children: list[bytes]) -> bytes:
        image = self._image
        if tag == ExprTag.PROJ:
            name = repr(image.name(image.field(ref, 0, 3))).encode()
            index = b"%x" % image.natural(image.field(ref, 1, 3))
            return b"P" + name + b"\0" + index + b"\0" + children[0]
        return b"E" + bytes([tag]) + b"".join(children)

    def digest(self, root: int) -> bytes:
        """The digest of a term; raises `MalformedOlean` for cyclic or bad terms."""
        graph, known = self._graph, self._terms
        graph.add(root)
        stack = [root]
        while stack:
            ref = stack[-1]
            if ref in known:
                stack.pop()
                continue
            children = graph.children(ref)
            missing = [child for child in children if child not in known]
            if missing:
                stack.extend(missing)
                continue
            tag = graph.nodes[ref][0]
            if tag == ExprTag.MDATA:
                known[ref] = known[children[0]]
            elif children:
                known[ref] = hashlib.sha256(
                    self._inner(ref, tag, [known[child] for child in children])
                ).digest()
            else:
                known[ref] = hashlib.sha256(self._leaf(ref, tag)).digest()
            stack.pop()
        return known[root]


def statement_hash(graph: TermGraph, declaration: Declaration) -> str:
    """sha256 (hex) over a declaration's elaborated type and its number of universe parameters."""
    digest = TermDigests(graph, declaration.level_params).digest(declaration.type)
    return hashlib.sha256(f"{len(declaration.level_params)}:".encode() + digest).hexdigest()


def content_digest(graph: TermGraph, module: CompiledModule, declaration: Declaration) -> str:
    """sha256 (hex) over everything a declaration means: kind, type, value, constructors, safety.

    Proofs of theorems are left out: two proofs of one statement count as the same declaration.
    """
    terms = TermDigests(graph, declaration.level_params)
    parts = [
        declaration.kind.encode(),
        declaration.safety.encode(),
        str(len(declaration.level_params)).encode(),
        repr((declaration.group, declaration.constructors, declaration.parent)).encode(),
        repr(declaration.numbers).encode(),
        terms.digest(declaration.type),
    ]
    if declaration.value is not None and declaration.kind is not Kind.THEOREM:
        parts.append(terms.digest(declaration.value))
    if declaration.kind is Kind.INDUCTIVE:
        parts += [
            content_digest(graph, module, module[name]).encode()
            for name in declaration.constructors
            if name in module
        ]
    return hashlib.sha256(b"\0\1".join(parts)).hexdigest()
