"""The dynamic symbols of a 64-bit little-endian ELF library, read from the file itself.

Only what the syntax generator needs (System V ABI, gABI chapter "Symbol Table"): no `nm` or
`readelf` has to be installed.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION = struct.Struct("<IIQQQQIIQQ")
_SYMBOL = struct.Struct("<IBBHQQ")
_DYNSYM = 11
_OBJECT, _FUNCTION = 1, 2
_UNDEFINED = 0


class ElfError(Exception):
    """The file is not an ELF library of the kind this reader knows."""


@dataclass(frozen=True)
class Symbol:
    """One defined dynamic symbol; `is_data` tells objects from functions."""

    name: str
    is_data: bool


def dynamic_symbols(path: Path) -> Iterator[Symbol]:
    """All defined data and function symbols of the library's dynamic symbol table."""
    with path.open("rb") as handle, mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as data:
        if data[:6] != b"\x7fELF\x02\x01":
            raise ElfError(f"{path} is not a 64-bit little-endian ELF file")
        try:
            table, strings = _symbol_table(data)
            for offset in range(table[0], table[0] + table[1], _SYMBOL.size):
                name, info, _, section, _, _ = _SYMBOL.unpack_from(data, offset)
                kind = info & 15
                if section != _UNDEFINED and kind in (_OBJECT, _FUNCTION):
                    start = strings + name
                    end = data.find(b"\0", start)
                    yield Symbol(data[start:end].decode("ascii"), kind == _OBJECT)
        except struct.error as error:
            raise ElfError(f"{path} is cut off: {error}") from None


def _symbol_table(data: mmap.mmap) -> tuple[tuple[int, int], int]:
    """((offset, size) of the symbol table, offset of its strings)."""
    header = _HEADER.unpack_from(data, 0)
    start, entry_size, count = header[6], header[11], header[12]
    sections = [_SECTION.unpack_from(data, start + i * entry_size) for i in range(count)]
    for section in sections:
        if section[1] == _DYNSYM:
            return (section[4], section[5]), sections[section[6]][4]
    raise ElfError("the library has no dynamic symbol table")
