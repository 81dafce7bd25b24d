"""The core library's source files: its modules, what they import, and their content keys."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

ROOT_MODULE = "Init"
_IMPORT = re.compile(r"import\s+([\w.]+)\s*(?:--.*)?\Z")


class LibraryError(Exception):
    """The core library cannot be found or compiled; the message names the module and the cause."""


@dataclass(frozen=True)
class Module:
    """One source file. key: sha256 over the wheel, the source and the keys of its imports."""

    name: str
    source: bytes
    imports: tuple[str, ...]
    key: str

    @property
    def relative(self) -> Path:
        """`Init.Nat.Basic` lies in `Init/Nat/Basic` (plus suffix)."""
        return Path(*self.name.split("."))


def find_sources() -> Path:
    """`lean_project/` of a checkout (next to the packages) or of an installed wheel."""
    here = Path(__file__).resolve()
    candidates = (here.parents[2] / "lean_project", here.parent / "lean_project")
    for candidate in candidates:
        if (candidate / f"{ROOT_MODULE}.lean").is_file():
            return candidate
    raise LibraryError(
        f"the Lean core library's sources are missing (looked for {ROOT_MODULE}.lean in "
        f"{' and '.join(map(str, candidates))}); reinstall proofmill"
    )


def read_modules(sources: Path, wheel_sha256: str) -> tuple[Module, ...]:
    """All modules that `Init` reaches, every one after its imports."""
    texts: dict[str, tuple[bytes, tuple[str, ...]]] = {}
    ordered: dict[str, Module] = {}
    pending: list[tuple[str, tuple[str, ...]]] = [(ROOT_MODULE, ())]
    while pending:
        name, chain = pending[-1]
        if name in chain:
            raise LibraryError(
                f"modules import each other in a circle: {' → '.join(chain)} → {name}"
            )
        if name in ordered:
            pending.pop()
            continue
        if name not in texts:
            source = _read(sources, name, chain)
            texts[name] = (source, parse_imports(name, source.decode("utf-8")))
        source, imports = texts[name]
        missing = [item for item in imports if item not in ordered]
        if missing:
            pending.append((missing[0], (*chain, name)))
            continue
        parts = [wheel_sha256, name, hashlib.sha256(source).hexdigest()]
        parts += [ordered[item].key for item in imports]
        key = hashlib.sha256("\n".join(parts).encode()).hexdigest()
        ordered[name] = Module(name=name, source=source, imports=imports, key=key)
        pending.pop()
    return tuple(ordered.values())


def parse_imports(name: str, text: str) -> tuple[str, ...]:
    """The modules a library file imports. It must begin with `prelude`: Lean would otherwise
    import `Init` into a part of `Init`."""
    imports: list[str] = []
    prelude = False
    in_comment = False
    for line in text.splitlines():
        stripped = line.strip()
        if in_comment or stripped.startswith("/-"):
            in_comment = "-/" not in stripped
        elif stripped == "prelude":
            prelude = True
        elif found := _IMPORT.match(stripped):
            imports.append(found.group(1))
        elif stripped and not stripped.startswith("--"):
            break
    if not prelude:
        raise LibraryError(f"module {name} does not begin with `prelude`")
    return tuple(imports)


def _read(sources: Path, name: str, chain: tuple[str, ...]) -> bytes:
    path = sources / Path(*name.split(".")).with_suffix(".lean")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        importer = f", imported by {chain[-1]}" if chain else ""
        raise LibraryError(f"module {name}{importer}, has no file {path}") from None
