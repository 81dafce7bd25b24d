"""Terms of a compiled module: which constants they mention, and a digest that identifies them.

Works on references into a module's image (`olean.py`); no term is copied. The digest leaves out
binder names, binder kinds and metadata, so it is equal exactly for terms that Lean regards as the
same expression up to universe parameter names (which count by position).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

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
_NAT: Name = ("Nat",)
_STRING: Name = ("String",)


def expr_tag(image: Image, ref: int) -> int:
    """The tag of an expression node; raises for anything else."""
    if ref & 1:
        raise MalformedOlean("scalar where a term is expected")
    tag = image.tag(ref)
    if tag not in EXPR_FIELDS:
        raise MalformedOlean(f"term with tag {tag} (free or meta variable)")
    return tag


def constants_of(image: Image, roots: Iterable[int]) -> set[Name]:
    """All constants a term mentions, projections' structures and literals' types included."""
    found: set[Name] = set()
    seen: set[int] = set()
    stack = list(roots)
    while stack:
        ref = stack.pop()
        if ref in seen:
            continue
        seen.add(ref)
        tag = expr_tag(image, ref)
        count = EXPR_FIELDS[tag]
        if tag == ExprTag.CONST:
            found.add(image.name(image.field(ref, 0, 2)))
        elif tag == ExprTag.LIT:
            literal = image.tag(image.field(ref, 0, 1))
            found.add(_NAT if literal == 0 else _STRING)
        else:
            if tag == ExprTag.PROJ:
                found.add(image.name(image.field(ref, 0, 3)))
            for index in EXPR_CHILDREN.get(tag, ()):
                stack.append(image.field(ref, index, count))
    return found


def dependencies(module: CompiledModule, declaration: Declaration) -> set[Name]:
    """Every constant the declaration mentions, in type, value, constructors and rules."""
    roots = [declaration.type]
    if declaration.value is not None:
        roots.append(declaration.value)
    extra: set[Name] = set(declaration.constructors)
    if declaration.parent is not None:
        extra.add(declaration.parent)
    if declaration.kind is Kind.INDUCTIVE:
        extra.update(declaration.group)
    if declaration.kind is Kind.RECURSOR:
        extra.update(declaration.group)
        roots.extend(rule[2] for rule in module.rules(declaration))
    found = constants_of(module.image, roots)
    found |= extra
    found.discard(declaration.name)
    return found


class TermDigests:
    """sha256 digests of terms of one module under one list of universe parameters."""

    def __init__(self, image: Image, level_params: tuple[Name, ...]) -> None:
        self._image = image
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
        image, known = self._image, self._terms
        stack = [root]
        open_nodes: set[int] = set()
        while stack:
            ref = stack[-1]
            if ref in known:
                stack.pop()
                continue
            tag = expr_tag(image, ref)
            count = EXPR_FIELDS[tag]
            children = [image.field(ref, i, count) for i in EXPR_CHILDREN.get(tag, ())]
            missing = [child for child in children if child not in known]
            if missing:
                if ref in open_nodes:
                    raise MalformedOlean("cyclic term")
                open_nodes.add(ref)
                stack.extend(missing)
                continue
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


def statement_hash(module: CompiledModule, declaration: Declaration) -> str:
    """sha256 (hex) over a declaration's elaborated type and its number of universe parameters."""
    digest = TermDigests(module.image, declaration.level_params).digest(declaration.type)
    return hashlib.sha256(f"{len(declaration.level_params)}:".encode() + digest).hexdigest()


def content_digest(module: CompiledModule, declaration: Declaration) -> str:
    """sha256 (hex) over everything a declaration means: kind, type, value, constructors, safety.

    Proofs of theorems are left out: two proofs of one statement count as the same declaration.
    """
    terms = TermDigests(module.image, declaration.level_params)
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
            content_digest(module, module[name]).encode()
            for name in declaration.constructors
            if name in module
        ]
    return hashlib.sha256(b"\0\1".join(parts)).hexdigest()
