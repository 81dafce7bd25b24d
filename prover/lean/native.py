"""Lean's shared library seen through ctypes: symbols, objects, the few calls every host needs.

Object layout and calling conventions of Lean 4.35.0 (found by disassembly of the pinned library;
`___boxed` wrappers show which parameters are borrowed): an object has an 8-byte header (int32
reference count, u16 size class, u8 number of object fields, u8 tag), fields from +8, scalars after
them; scalars are boxed as 2n+1; `IO a` returns a constructor with one field, tag 0 ok, 1 error;
there is no world token. References are counted: `retain` before a callee consumes what the caller
keeps, `release` what the caller got and no longer needs; what a callee borrows stays the caller's.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from prover.lean.olean import Name

Object = int
Function = Callable[..., int]
POINTER = ctypes.c_void_p
U8 = ctypes.c_uint8
U32 = ctypes.c_uint32
SIZE = ctypes.c_size_t

ARRAY_TAG = 246
_PINNED = 1 << 30
_SURPLUS = 1000  # counts saturate at -2^31 + 2^28; a state is retained a few dozen times
NIL: Object = 1  # box(0): empty list, none, anonymous name, unit
EMPTY_MAP: Object = 3  # box(1): an empty NameMap or TreeMap


class MissingSymbol(Exception):
    """The library does not export a function that is needed."""


class LeanFailure(Exception):
    """A Lean function returned an error instead of a value."""


def box(value: int) -> Object:
    return 2 * value + 1


class Native:
    """The loaded library. Loading does not initialise Lean; `initialize` does, once."""

    def __init__(self, library: Path) -> None:
        self.library = library
        self._dll = ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
        self._alloc = self.function("lean_alloc_object", POINTER, SIZE)
        self._string = self.function("lean_mk_string_from_bytes", POINTER, ctypes.c_char_p, SIZE)
        self._name_str = self.function("l_Lean_Name_str___override", POINTER, POINTER, POINTER)
        self._name_num = self.function("l_Lean_Name_num___override", POINTER, POINTER, POINTER)
        self._release_last = self.function("lean_dec_ref_cold", None, POINTER)
        self._natural = self.function("lean_cstr_to_nat", POINTER, ctypes.c_char_p)

    def function(self, symbol: str, result: Any, *arguments: Any) -> Function:
        """A function with its C signature; raises `MissingSymbol`."""
        try:
            found = getattr(self._dll, symbol)
        except AttributeError as error:
            raise MissingSymbol(symbol) from error
        found.restype = result
        found.argtypes = list(arguments)
        typed: Function = found
        return typed

    def constant(self, symbol: str) -> Object:
        """The value of a global Lean constant (valid after initialisation)."""
        try:
            value = POINTER.in_dll(self._dll, symbol).value
        except ValueError as error:
            raise MissingSymbol(symbol) from error
        if value is None:
            raise LeanFailure(f"{symbol} is not initialised")
        return value

    def exports(self, symbol: str) -> bool:
        return hasattr(self._dll, symbol)

    # Reading objects

    def tag(self, ref: Object) -> int:
        return ref >> 1 if ref & 1 else U8.from_address(ref + 7).value

    def field(self, ref: Object, index: int) -> Object:
        value = POINTER.from_address(ref + 8 + 8 * index).value
        if value is None:
            raise LeanFailure("null field")
        return value

    def retain(self, ref: Object) -> Object:
        """One more reference, so that the callee may consume it.

        Counts of objects shared between threads are negative and would need an atomic update; far
        more references than needed make a lost one harmless: such an object is then never freed.
        """
        if not ref & 1:
            count = ctypes.c_int32.from_address(ref)
            if count.value > 0:
                count.value += 1
            elif count.value < 0:
                count.value -= _SURPLUS
        return ref

    def pin(self, ref: Object) -> Object:
        """Give a fresh object so many references that it may be consumed over and over."""
        if not ref & 1:
            ctypes.c_int32.from_address(ref).value = _PINNED
        return ref

    def is_permanent(self, ref: Object) -> bool:
        """Whether the object is never freed, so that its address stands for it for good."""
        return bool(ref & 1) or ctypes.c_int32.from_address(ref).value == 0

    def release(self, ref: Object) -> None:
        """Give one reference back; the last one frees the object."""
        if ref & 1:
            return
        count = ctypes.c_int32.from_address(ref)
        if count.value > 1:
            count.value -= 1
        elif count.value != 0:
            self._release_last(ref)

    @contextmanager
    def owned(self) -> Iterator[Callable[[Object], Object]]:
        """Collects references that are given back at the end of the block."""
        collected: list[Object] = []

        def own(ref: Object) -> Object:
            collected.append(ref)
            return ref

        try:
            yield own
        finally:
            for ref in collected:
                self.release(ref)

    def text(self, ref: Object) -> str:
        length = SIZE.from_address(ref + 8).value
        return ctypes.string_at(ref + 32, length - 1).decode("utf-8", "replace")

    def result(self, outcome: Object, action: str) -> Object:
        """The value of an `IO` result; raises `LeanFailure` naming the action."""
        if self.tag(outcome) == 0:
            return self.field(outcome, 0)
        raise LeanFailure(f"{action}: {self._error_text(self.field(outcome, 0))}")

    def _error_text(self, error: Object) -> str:
        """`IO.Error.userError` carries its text in field 0; other errors are named by their tag."""
        if error & 1:
            return f"error {error >> 1}"
        for index in range(U8.from_address(error + 6).value):
            part = self.field(error, index)
            if not part & 1 and U8.from_address(part + 7).value == 249:
                return self.text(part)
        return f"IO error with tag {self.tag(error)}"

    def length(self, array: Object) -> int:
        return SIZE.from_address(array + 8).value

    def item(self, array: Object, index: int) -> Object:
        value = POINTER.from_address(array + 24 + 8 * index).value
        if value is None:
            raise LeanFailure("null array element")
        return value

    def items(self, array: Object) -> list[Object]:
        count = self.length(array)
        return list(struct.unpack(f"<{count}Q", ctypes.string_at(array + 24, 8 * count)))

    def entries(self, node: Object) -> Iterator[tuple[Object, Object]]:
        """(key, value) pairs of a PersistentHashMap's node: entries (tag 0) hold pairs (tag 0),
        nodes (tag 1) or nothing (a scalar); collisions (tag 1) hold keys and values."""
        stack = [node]
        while stack:
            node = stack.pop()
            if self.tag(node) == 1:
                keys, values = (self.items(self.field(node, index)) for index in (0, 1))
                yield from zip(keys, values, strict=True)
                continue
            for entry in self.items(self.field(node, 0)):
                if entry & 1:
                    continue
                if self.tag(entry) == 0:
                    yield self.field(entry, 0), self.field(entry, 1)
                else:
                    stack.append(self.field(entry, 0))

    # Making objects

    def constructor(self, tag: int, fields: Iterable[Object], scalars: bytes = b"") -> Object:
        values = list(fields)
        size = (8 + 8 * len(values) + len(scalars) + 7) & ~7
        ref = self._alloc(size)
        header = size << 32 | len(values) << 48 | tag << 56 | 1
        words = [header, *values]
        ctypes.memmove(
            ref,
            b"".join(word.to_bytes(8, "little") for word in words)
            + scalars.ljust(size - 8 - 8 * len(values), b"\0"),
            size,
        )
        return ref

    def replaced(self, ref: Object, index: int, value: Object) -> Object:
        """A copy of a constructor object with one field replaced; scalars are copied too."""
        size = ctypes.c_uint16.from_address(ref + 4).value
        count = U8.from_address(ref + 6).value
        if size < 8 + 8 * count:
            raise LeanFailure("object of unknown size")
        fields = [self.field(ref, i) for i in range(count)]
        scalars = ctypes.string_at(ref + 8 + 8 * count, size - 8 - 8 * count)
        for i, field in enumerate(fields):
            if i != index:
                self.retain(field)
        fields[index] = value
        return self.constructor(self.tag(ref), fields, scalars)

    def array(self, items: Iterable[Object]) -> Object:
        values = list(items)
        size = 24 + 8 * len(values)
        ref = self._alloc(size)
        header = (size if size <= 4096 else 0) << 32 | ARRAY_TAG << 56 | 1
        words = [header, len(values), len(values), *values]
        ctypes.memmove(ref, b"".join(word.to_bytes(8, "little") for word in words), size)
        return ref

    def list(self, items: Iterable[Object]) -> Object:
        ref = NIL
        for item in reversed(list(items)):
            ref = self.constructor(1, (item, ref))
        return ref

    def some(self, value: Object) -> Object:
        return self.constructor(1, (value,))

    def string(self, text: str) -> Object:
        return self.string_of(text.encode())

    def string_of(self, data: bytes) -> Object:
        """A string from UTF-8."""
        return self._string(data, len(data))

    def natural(self, value: int) -> Object:
        if value < 1 << 63:
            return box(value)
        return self._natural(str(value).encode())  # the caller lifts Python's digit limit

    def name(self, name: Name) -> Object:
        ref = NIL
        for part in name:
            if isinstance(part, str):
                ref = self._name_str(ref, self.string(part))
            else:
                ref = self._name_num(ref, self.natural(part))
        return ref

    # Starting Lean

    def initialize(self) -> None:
        """Start Lean in this process, once: module initialisers (30 ms), search path from
        LEAN_PATH. Starts one thread that forked children do without. Raises LeanFailure."""
        self.function("lean_initialize", None)()
        self.result(self.function("lean_init_search_path", POINTER)(), "search path")
        self.start_tasks(1)
        self.function("lean_io_mark_end_initialization", None)()

    def enable_initializers(self) -> None:
        """Let the next import run initialisers of modules (parsers need it)."""
        self.function("lean_enable_initializer_execution", POINTER)()

    def initialize_thread(self) -> None:
        self.function("lean_initialize_thread", None)()

    def start_tasks(self, workers: int) -> None:
        """A fresh task manager; every forked child needs its own."""
        self.function("lean_init_task_manager_using", None, ctypes.c_uint)(workers)

    def default_options(self) -> Object:
        shell = self.function("lean_shell_options_mk", POINTER, POINTER)(NIL)
        return self.retain(self.field(shell, 0))
