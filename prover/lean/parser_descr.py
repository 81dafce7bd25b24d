"""Reads the parser descriptions that Lean's own library holds in memory once it is initialised.

`syntax`, `infix` and `macro` commands of Lean's library compile to global `Lean.ParserDescr`
objects (Init.Prelude: 13 constructors). A global is taken for one only if the whole tree behind it
has the right shape. Memory is read through /proc/self/mem, where a wrong guess is an error number
and not a crash: Linux only, like the engine.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from prover.lean.wheel import LeanWheel

_HIGHEST_ADDRESS = 1 << 47
_MAX_DEPTH = 60
_MAX_STRING = 10_000

# Fields of each constructor, by tag: (n)ame, (s)tring, natural (k), (d)escription. Trailing Bool
# fields are stored unboxed behind the object fields and do not matter here.
_FIELDS = ("n", "nd", "ndd", "nkd", "nkkd", "s", "s", "nk", "n", "snd", "dsd", "dsd", "ss")
_NAME_STR, _NAME_NUM = 1, 2


class Kind(Enum):
    """What the description builds, which decides how it is declared."""

    LEADING = 3  # ParserDescr.node
    TRAILING = 4  # ParserDescr.trailingNode
    ABBREVIATION = 9  # ParserDescr.nodeWithAntiquot


class _NotADescription(Exception):
    pass


class _Memory:
    """Bounds-checked reads of this process's own memory."""

    def __init__(self) -> None:
        self._file = os.open("/proc/self/mem", os.O_RDONLY)

    def close(self) -> None:
        os.close(self._file)

    def bytes(self, address: int, count: int) -> bytes:
        if not 4096 <= address < _HIGHEST_ADDRESS or not 0 <= count <= _MAX_STRING:
            raise _NotADescription
        try:
            data = os.pread(self._file, count, address)
        except OSError:
            raise _NotADescription from None
        if len(data) != count:
            raise _NotADescription
        return data

    def word(self, address: int) -> int:
        return int.from_bytes(self.bytes(address, 8), "little")

    def check_description(self, address: int, depth: int = 0) -> int:
        """The constructor's tag; raises when the object is not a description."""
        tag, count = self._shape(address)
        if depth > _MAX_DEPTH or tag >= len(_FIELDS) or count != len(_FIELDS[tag]):
            raise _NotADescription
        for position, kind in enumerate(_FIELDS[tag]):
            value = self.word(address + 8 + 8 * position)
            if kind == "d":
                self.check_description(value, depth + 1)
            elif kind == "n":
                self._check_name(value)
            elif kind == "s":
                self._check_string(value)
            elif not value & 1:
                raise _NotADescription
        return tag

    def _shape(self, address: int) -> tuple[int, int]:
        """(tag, number of object fields) of a heap object."""
        if address % 8:
            raise _NotADescription
        header = self.bytes(address, 8)
        return header[7], header[6]

    def _check_name(self, address: int) -> None:
        while not address & 1:
            tag, count = self._shape(address)
            if count != 2 or tag not in (_NAME_STR, _NAME_NUM):
                raise _NotADescription
            if tag == _NAME_STR:
                self._check_string(self.word(address + 16))
            address = self.word(address + 8)

    def _check_string(self, address: int) -> None:
        if self._shape(address)[0] != 249:
            raise _NotADescription
        size = self.word(address + 8)
        try:
            self.bytes(address + 32, size - 1).decode("utf-8")
        except UnicodeDecodeError:
            raise _NotADescription from None


def load_initialised(wheel: LeanWheel) -> ctypes.CDLL:
    """Load Lean into this process and run its initialisers, which create the global objects."""
    library = ctypes.CDLL(str(Path(wheel.library)), mode=ctypes.RTLD_GLOBAL)
    library.lean_initialize()
    initialise = library.runtime_initialize_Lean
    initialise.restype = ctypes.c_void_p
    initialise.argtypes = [ctypes.c_uint8]
    initialise(1)
    return library


def parser_kinds(library: ctypes.CDLL, symbols: Iterable[str]) -> dict[str, Kind]:
    """Which of the data symbols are parser descriptions, and of which kind."""
    memory = _Memory()
    kinds: dict[str, Kind] = {}
    known = {kind.value for kind in Kind}
    try:
        for symbol in symbols:
            address = ctypes.addressof(ctypes.c_void_p.in_dll(library, symbol))
            try:
                tag = memory.check_description(memory.word(address))
            except _NotADescription:
                continue
            if tag in known:
                kinds[symbol] = Kind(tag)
    finally:
        memory.close()
    return kinds
