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
_Node = tuple[int, int, int, int, int, int]
_NODE = struct.Struct("<5Q")  # object header and up to four fields
_SHAPES = {tag << 8 | count: tag for tag, count in EXPR_FIELDS.items()}
# Comparing with members of an enumeration takes half the time of decoding a node.
_APP, _LAM, _PI, _LIT = map(int, (ExprTag.APP, ExprTag.LAM, ExprTag.PI, ExprTag.LIT))
_NAMING = frozenset(map(int, (ExprTag.CONST, ExprTag.PROJ, ExprTag.LIT)))
_NAT: Name = ("Nat",)
_STRING: Name = ("String",)


class TermGraph:
    """The decoded nodes of a module's terms, each read and checked once.

    `nodes` maps a reference to (tag, field 0, ..., field 3, number of the `add` that decoded it),
    fields beyond the node's own being garbage; `order` lists them children first.
    """

    def __init__(self, image: Image) -> None:
        self.image = image
        self.nodes: dict[int, _Node] = {}
        self.order: list[int] = []
        self._constants: dict[int, frozenset[Name]] = {}
        self._additions = 0

    def add(self, root: int) -> tuple[list[int], list[int]]:
        """Decode everything below `root`. Raises `MalformedOlean` for bad terms.

        Lean writes objects after those they refer to. A reference to a later one is refused here as
        cyclic, so that the order of addresses is an order of dependence.

        Returns what `constants` needs: the nodes decoded now that name constants, and the nodes
        met that were decoded before (their constants are not among the first).
        """
        nodes = self.nodes
        naming: list[int] = []
        earlier: list[int] = []
        added: list[int] = []
        addition = self._additions = self._additions + 1
        stack = [root]
        while stack:
            ref = stack.pop()
            node = nodes.get(ref)
            if node is not None:
                if node[5] != addition:
                    earlier.append(ref)
                continue
            node = nodes[ref] = self._read(ref, addition)
            added.append(ref)
            tag = node[0]
            if tag == _APP:
                children: tuple[int, ...] = node[1:3]
            elif tag in (_LAM, _PI):
                children = node[2:4]
            else:
                children = self.children(ref)
                if tag in _NAMING:
                    naming.append(ref)
            for child in children:
                if child >= ref:
                    outside = child - self.image.base >= self.image.size
                    raise MalformedOlean("pointer out of range" if outside else "cyclic term")
                stack.append(child)
        self.order += sorted(added)
        return naming, earlier

    def _read(self, ref: int, addition: int) -> _Node:
        image = self.image
        offset = ref - image.base
        if ref & 7 or offset < 0x60 or offset + 16 > image.size:
            raise MalformedOlean("pointer out of range")
        try:
            word, first, second, third, fourth = _NODE.unpack_from(image.data, offset)
        except struct.error:  # one of the last objects of the file
            piece = bytes(image.data[offset : image.size])
            word, first, second, third, fourth = _NODE.unpack(piece.ljust(_NODE.size, b"\0"))
        tag: int | None = _SHAPES.get(word >> 48)
        if tag is None or offset + 8 + 8 * EXPR_FIELDS[tag] > image.size:
            raise MalformedOlean("term of an unexpected shape")
        return tag, first, second, third, fourth, addition

    def children(self, ref: int) -> tuple[int, ...]:
        """The sub-terms of a decoded node."""
        node = self.nodes[ref]
        return tuple(node[1 + index] for index in EXPR_CHILDREN.get(node[0], ()))

    def constants(self, root: int) -> frozenset[Name]:
        """All constants below `root`, projections' structures and literals' types included."""
        known = self._constants.get(root)
        if known is not None:
            return known
        naming, stack = self.add(root)
        image, nodes = self.image, self.nodes
        seen: set[int] = set()
        while stack:
            ref = stack.pop()
            if ref not in seen:
                seen.add(ref)
                stack.extend(self.children(ref))
                if nodes[ref][0] in _NAMING:
                    naming.append(ref)
        names: set[int] = set()
        found: set[Name] = set()
        for ref in naming:
            if nodes[ref][0] == _LIT:
                found.add(_NAT if image.tag(nodes[ref][1]) == 0 else _STRING)
            else:
                names.add(nodes[ref][1])
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
