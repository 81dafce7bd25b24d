"""Compiled Lean modules (`.olean`) read as data: bounds-checked, pure Python, nothing trusted.

The file is never mapped as Lean objects. Every pointer is checked against the file before it is
followed, lists and terms are checked for cycles, and cached hashes or flags in the file are not
used. A damaged or forged file gives `MalformedOlean`, never a crash.

Layout (Lean 4.35.0, format version 2): magic "olean" and version at 0, base address (u64) at 0x50,
address of the root object at 0x58, objects from 0x60. An object starts with an 8-byte header whose
bytes 6 and 7 are the number of object fields and the tag; pointers with the lowest bit set are
scalars. The layouts of ModuleData, ConstantInfo and Expr follow Lean's `Environment.lean`,
`Declaration.lean` and `Expr.lean` (leanprover/lean4, v4.35.0).
"""

from __future__ import annotations

import mmap
import os
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from pathlib import Path

Name = tuple[str | int, ...]

MAX_BYTES = 256 << 20
MAX_NAME_DEPTH = 200
ARRAY, STRING, BIG_NAT = 246, 249, 250

_U64 = struct.Struct("<Q").unpack_from
_I32 = struct.Struct("<i").unpack_from


class MalformedOlean(Exception):
    """The file is not a well-formed compiled module; the sentence says where it breaks."""


def dotted(name: Name) -> str:
    """A name as Lean prints it, without the quotation marks of unusual components."""
    return ".".join(map(str, name)) if name else "[anonymous]"


class Kind(StrEnum):
    """Kinds of declarations, in the order of ConstantInfo's constructors."""

    AXIOM = "axiom"
    DEFINITION = "definition"
    THEOREM = "theorem"
    OPAQUE = "opaque"
    QUOTIENT = "quotient"
    INDUCTIVE = "inductive"
    CONSTRUCTOR = "constructor"
    RECURSOR = "recursor"


_KINDS = tuple(Kind)
_FIELDS = (1, 4, 3, 3, 1, 6, 5, 7)  # object fields of AxiomVal .. RecursorVal


class Safety(StrEnum):
    SAFE = "safe"
    UNSAFE = "unsafe"
    PARTIAL = "partial"


class ExprTag(IntEnum):
    """Constructor tags of `Lean.Expr`; free and meta variables (1, 2) never occur in a module."""

    BVAR = 0
    SORT = 3
    CONST = 4
    APP = 5
    LAM = 6
    PI = 7
    LET = 8
    LIT = 9
    MDATA = 10
    PROJ = 11


# Object fields per Expr constructor, and which of them are sub-expressions.
EXPR_FIELDS = {0: 1, 3: 1, 4: 2, 5: 2, 6: 3, 7: 3, 8: 4, 9: 1, 10: 2, 11: 3}
EXPR_CHILDREN: dict[int, tuple[int, ...]] = {
    5: (0, 1),
    6: (1, 2),
    7: (1, 2),
    8: (1, 2, 3),
    10: (1,),
    11: (2,),
}


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration of a module. `type` and `value` are references into the module's image.

    group: the mutual block (`all`) for definitions, theorems, opaques, inductives and recursors.
    constructors: of an inductive type. parent: the inductive type of a constructor.
    numbers: the natural-number fields in Lean's order (parameters, indices, ...).
    """

    name: Name
    kind: Kind
    level_params: tuple[Name, ...]
    type: int
    value: int | None
    safety: Safety
    group: tuple[Name, ...]
    constructors: tuple[Name, ...]
    parent: Name | None
    numbers: tuple[int, ...]
    reference: int


class Image:
    """The bytes of a module with checked access. References are the file's own 64-bit pointers."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        if len(data) < 0x60 or data[:6] != b"olean\x02":
            raise MalformedOlean("not a compiled module of format version 2")
        self.size = len(data)
        self.data = data
        self.base: int = _U64(data, 0x50)[0]
        self.root: int = _U64(data, 0x58)[0]
        self._names: dict[int, Name] = {}

    def offset(self, ref: int, need: int = 8) -> int:
        """Byte offset of an object of at least `need` bytes."""
        offset = ref - self.base
        if ref & 7 or offset < 0x60 or offset + need > self.size:
            raise MalformedOlean("pointer out of range")
        return offset

    def tag(self, ref: int) -> int:
        """Constructor tag of an object, or the value of a scalar."""
        return ref >> 1 if ref & 1 else self.data[self.offset(ref) + 7]

    def field(self, ref: int, index: int, count: int, tag: int | None = None) -> int:
        """Field `index` of a constructor object that must have `count` object fields."""
        if ref & 1:
            raise MalformedOlean("scalar where an object is expected")
        offset = self.offset(ref, 8 + 8 * count)
        data = self.data
        if data[offset + 6] != count or index >= count or data[offset + 7] > 244:
            raise MalformedOlean("object of an unexpected shape")
        if tag is not None and data[offset + 7] != tag:
            raise MalformedOlean("object with an unexpected constructor")
        value: int = _U64(data, offset + 8 + 8 * index)[0]
        return value

    def scalar(self, ref: int, count: int, index: int) -> int:
        """Byte `index` of the scalar area of an object with `count` object fields."""
        offset = self.offset(ref, 9 + 8 * count + index)
        if ref & 1 or self.data[offset + 6] != count:
            raise MalformedOlean("object of an unexpected shape")
        return self.data[offset + 8 + 8 * count + index]

    def array(self, ref: int) -> list[int]:
        if ref & 1 or self.data[self.offset(ref, 24) + 7] != ARRAY:
            raise MalformedOlean("array expected")
        offset = self.offset(ref, 24)
        length: int = _U64(self.data, offset + 8)[0]
        if length > self.size // 8:
            raise MalformedOlean("array longer than the file")
        self.offset(ref, 24 + 8 * length)
        return list(struct.unpack_from(f"<{length}Q", self.data, offset + 24))

    def list(self, ref: int) -> list[int]:
        items = []
        while not ref & 1:
            items.append(self.field(ref, 0, 2, 1))
            ref = self.field(ref, 1, 2, 1)
            if len(items) > self.size // 24:
                raise MalformedOlean("cyclic list")
        return items

    def string(self, ref: int) -> str:
        if ref & 1 or self.data[self.offset(ref, 32) + 7] != STRING:
            raise MalformedOlean("string expected")
        offset = self.offset(ref, 32)
        length: int = _U64(self.data, offset + 8)[0]
        if length < 1 or length > self.size:
            raise MalformedOlean("string longer than the file")
        self.offset(ref, 32 + length)
        try:
            return self.data[offset + 32 : offset + 31 + length].decode("utf-8")
        except UnicodeDecodeError as error:
            raise MalformedOlean("string that is not UTF-8") from error

    def natural(self, ref: int) -> int:
        if ref & 1:
            return ref >> 1
        offset = self.offset(ref, 24)
        if self.data[offset + 7] != BIG_NAT:
            raise MalformedOlean("natural number expected")
        limbs: int = _I32(self.data, offset + 12)[0]
        if limbs <= 0:
            raise MalformedOlean("negative natural number")
        start = self.offset(_U64(self.data, offset + 16)[0], 8 * limbs)
        return int.from_bytes(self.data[start : start + 8 * limbs], "little")

    def name(self, ref: int) -> Name:
        if ref & 1:
            if ref != 1:
                raise MalformedOlean("bad name")
            return ()
        known = self._names.get(ref)
        if known is not None:
            return known
        chain = []
        cursor = ref
        while not cursor & 1 and cursor not in self._names:
            chain.append(cursor)
            cursor = self.field(cursor, 0, 2)
            if len(chain) > MAX_NAME_DEPTH:
                raise MalformedOlean("name with too many components")
        value = self._names.get(cursor, ())
        for link in reversed(chain):
            tag = self.tag(link)
            component = self.field(link, 1, 2)
            if tag == 1:
                value = (*value, self.string(component))
            elif tag == 2:
                value = (*value, self.natural(component))
            else:
                raise MalformedOlean("bad name")
            self._names[link] = value
        return value

    def names(self, ref: int) -> tuple[Name, ...]:
        return tuple(self.name(item) for item in self.list(ref))


def read_bytes(path: Path) -> bytes:
    """The content of a regular file of at most `MAX_BYTES`; links are not followed."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise MalformedOlean("not a regular file")
        if status.st_size > MAX_BYTES:
            raise MalformedOlean(f"larger than {MAX_BYTES >> 20} MiB")
        return file.read(status.st_size + 1)  # what grows meanwhile is cut off: no module then


class CompiledModule:
    """A compiled module: its imports and, by name, its declarations.

    Names are indexed at once; a declaration is decoded when it is asked for. Raises
    `MalformedOlean` for anything that does not fit the layout, also later on access.
    """

    def __init__(self, data: bytes | mmap.mmap) -> None:
        self.image = Image(data)
        image = self.image
        try:
            root = image.root
            self.imports: tuple[str, ...] = tuple(
                dotted(image.name(image.field(item, 0, 1)))
                for item in image.array(image.field(root, 0, 5, 0))
            )
            self.references: dict[Name, int] = {}
            for ref in image.array(image.field(root, 2, 5)):
                name = self._name_of(ref)
                if name in self.references:
                    raise MalformedOlean(f"{dotted(name)} is declared twice")
                self.references[name] = ref
        except (struct.error, IndexError) as error:
            raise MalformedOlean("truncated") from error
        self._decoded: dict[Name, Declaration] = {}

    @classmethod
    def read(cls, path: Path) -> CompiledModule:
        return cls(read_bytes(path))

    @classmethod
    def map(cls, path: Path) -> CompiledModule:
        """A module of ours, not copied into memory: the file must not be changed any more."""
        with path.open("rb") as file:
            return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def __contains__(self, name: Name) -> bool:
        return name in self.references

    def __iter__(self) -> Iterator[Name]:
        return iter(self.references)

    def __len__(self) -> int:
        return len(self.references)

    def __getitem__(self, name: Name) -> Declaration:
        known = self._decoded.get(name)
        if known is None:
            try:
                known = self._decoded[name] = self._decode(self.references[name])
            except (struct.error, IndexError) as error:
                raise MalformedOlean(f"{dotted(name)} is truncated") from error
        return known

    def declarations(self) -> Iterator[Declaration]:
        """All declarations in the order of the file."""
        return (self[name] for name in self.references)

    def _name_of(self, ref: int) -> Name:
        image = self.image
        tag = image.tag(ref)
        if ref & 1 or tag > 7:
            raise MalformedOlean("bad declaration")
        value = image.field(ref, 0, 1)
        return image.name(image.field(image.field(value, 0, _FIELDS[tag]), 0, 3))

    def _decode(self, ref: int) -> Declaration:
        image = self.image
        tag = image.tag(ref)
        kind, count = _KINDS[tag], _FIELDS[tag]
        info = image.field(ref, 0, 1)
        header = image.field(info, 0, count)
        value: int | None = None
        group: tuple[Name, ...] = ()
        constructors: tuple[Name, ...] = ()
        parent: Name | None = None
        numbers: tuple[int, ...] = ()
        safety = Safety.SAFE
        if kind in (Kind.DEFINITION, Kind.THEOREM, Kind.OPAQUE):
            value = image.field(info, 1, count)
            group = image.names(image.field(info, 3 if kind is Kind.DEFINITION else 2, count))
        elif kind is Kind.INDUCTIVE:
            group = image.names(image.field(info, 3, count))
            constructors = image.names(image.field(info, 4, count))
            numbers = self._numbers(info, count, (1, 2, 5))
        elif kind is Kind.CONSTRUCTOR:
            parent = image.name(image.field(info, 1, count))
            numbers = self._numbers(info, count, (2, 3, 4))
        elif kind is Kind.RECURSOR:
            group = image.names(image.field(info, 1, count))
            numbers = self._numbers(info, count, (2, 3, 4, 5))
        if kind is Kind.DEFINITION:
            flag = image.scalar(info, count, 0)
            if flag > 2:
                raise MalformedOlean("bad definition safety")
            safety = (Safety.UNSAFE, Safety.SAFE, Safety.PARTIAL)[flag]
        elif kind not in (Kind.THEOREM, Kind.QUOTIENT):
            position = 1 if kind in (Kind.INDUCTIVE, Kind.RECURSOR) else 0
            if image.scalar(info, count, position):
                safety = Safety.UNSAFE
        return Declaration(
            name=image.name(image.field(header, 0, 3)),
            kind=kind,
            level_params=image.names(image.field(header, 1, 3)),
            type=image.field(header, 2, 3),
            value=value,
            safety=safety,
            group=group,
            constructors=constructors,
            parent=parent,
            numbers=numbers,
            reference=info,
        )

    def _numbers(self, info: int, count: int, fields: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(self.image.natural(self.image.field(info, i, count)) for i in fields)

    def rules(self, recursor: Declaration) -> list[tuple[Name, int, int]]:
        """A recursor's rules: constructor, number of fields, right-hand side (a reference)."""
        image = self.image
        return [
            (
                image.name(image.field(rule, 0, 3)),
                image.natural(image.field(rule, 1, 3)),
                image.field(rule, 2, 3),
            )
            for rule in image.list(image.field(recursor.reference, 6, 7))
        ]
