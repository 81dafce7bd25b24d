"""A user's own Lean: toolchain and module search path of a Lake project, without running Lake.

What is read: `lean-toolchain`, elan's folder of toolchains, `lake-manifest.json`, the packages'
build folders, the first bytes of compiled modules. Layouts: elan 1.4 to 4 (toolchain folders are
named `leanprover--lean4---v4.x.y`), Lake manifests 5 to 1.x (`packages[{name, type, dir, rev,
subDir}]`), build folders `.lake/build/lib/lean` (4.18 on) and `.lake/build/lib` (before).
"""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from prover.lean.engine import EngineError

VERSION_SECONDS = 60.0
_VERSION = re.compile(r"version (?P<version>[^\s,]+)")
_PINNED = re.compile(r"(?:(?P<origin>[\w.-]+/[\w.-]+):)?(?P<release>[\w.+-]+)")
_BUILD_FOLDERS = (Path(".lake/build/lib/lean"), Path(".lake/build/lib"))
_DEFAULT_ORIGIN = "leanprover/lean4"


@dataclass(frozen=True)
class CompiledBy:
    """Which Lean wrote a compiled module: format, version when the format tells it, commit."""

    format: int
    version: str
    commit: str


@dataclass(frozen=True)
class Toolchain:
    """An installed Lean. version: as `lean --version` says."""

    prefix: Path
    version: str

    @property
    def lean(self) -> Path:
        return self.prefix / "bin" / "lean"

    @property
    def library(self) -> Path:
        return self.prefix / "lib" / "lean"

    def program(self, name: str) -> Path | None:
        """A program of the toolchain, such as `leanchecker`, when it has it."""
        found = self.prefix / "bin" / name
        return found if os.access(found, os.X_OK) else None


@dataclass(frozen=True)
class LakeProject:
    """A project that is ready to be imported from. search_path: Lean's own library first."""

    root: Path
    toolchain: Toolchain
    search_path: tuple[Path, ...]

    def find(self, module: str) -> Path | None:
        """The compiled file of a module."""
        relative = Path(*module.split(".")).with_suffix(".olean")
        for folder in self.search_path:
            if (folder / relative).is_file():
                return folder / relative
        return None


def open_project(root: Path, prefix: Path | None = None) -> LakeProject:
    """The project at `root`. prefix: a toolchain's folder instead of the one that elan has.

    Raises EngineError with one sentence: no project, no toolchain, no manifest, packages that are
    missing, of another revision, not built, half built, or built by another Lean.
    """
    root = root.absolute()
    if not root.is_dir():
        raise EngineError(f"--lean {root}: no such folder")
    if not any((root / name).is_file() for name in ("lakefile.toml", "lakefile.lean")):
        raise EngineError(f"{root}: no Lake project there (no lakefile.toml or lakefile.lean)")
    toolchain = open_toolchain(prefix or find_prefix(root))
    own = _compiled_by(toolchain.library / "Init.olean")
    folders = [toolchain.library]
    for package in _packages(root):
        folder = build_folder(package)
        if folder is None:
            raise EngineError(f"{package}: the package is not built; run `lake build` in {root}")
        _check_compiler(folder, own, root)
        folders.append(folder)
    _check_own_sources(root, folders[-1])
    return LakeProject(root=root, toolchain=toolchain, search_path=tuple(folders))


# Toolchains


def find_prefix(root: Path) -> Path:
    """The folder of the toolchain that elan would use in `root`. Raises EngineError."""
    file = next((p / "lean-toolchain" for p in (root, *root.parents) if _is_pin(p)), None)
    if file is None:
        raise EngineError(f"{root}: no lean-toolchain file, here or above")
    pinned = file.read_text(encoding="utf-8").strip()
    match = _PINNED.fullmatch(pinned)
    if match is None:
        raise EngineError(
            f"{file}: {pinned!r} is not a toolchain, such as leanprover/lean4:v4.35.0"
        )
    elan = Path(os.environ.get("ELAN_HOME") or Path.home() / ".elan")
    installed = elan / "toolchains"
    origin = (match.group("origin") or _DEFAULT_ORIGIN).replace("/", "--")
    release = match.group("release")
    version = f"v{release}" if release[0].isdigit() else release
    names = [f"{origin}---{version}", release]  # the second: `elan toolchain link NAME`
    for name in names:
        if (installed / name / "bin" / "lean").exists():
            return (installed / name).resolve()
    have = ", ".join(sorted(p.name for p in installed.iterdir())) if installed.is_dir() else ""
    raise EngineError(
        f"{file} asks for {pinned}, which is not in {installed} (there: {have or 'nothing'}); "
        f"run: elan toolchain install {pinned}"
    )


def _is_pin(folder: Path) -> bool:
    return (folder / "lean-toolchain").is_file()


def open_toolchain(prefix: Path) -> Toolchain:
    """A toolchain by its folder. Raises EngineError when it is not one or does not run."""
    lean = prefix / "bin" / "lean"
    if not os.access(lean, os.X_OK) or not (prefix / "lib" / "lean" / "Init.olean").is_file():
        raise EngineError(f"{prefix}: not a Lean toolchain (bin/lean and lib/lean/Init.olean)")
    try:
        done = subprocess.run(
            [str(lean), "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=VERSION_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineError(f"{lean} does not run: {error}") from error
    match = _VERSION.search(done.stdout)
    if done.returncode != 0 or match is None:
        said = (done.stderr or done.stdout).strip().splitlines() or ["no output"]
        raise EngineError(f"{lean} --version failed: {said[-1]}")
    return Toolchain(prefix=prefix, version=match.group("version"))


# Packages


def _packages(root: Path) -> list[Path]:
    """Folders of all packages, the project itself last."""
    manifest = root / "lake-manifest.json"
    try:
        raw = json.loads(manifest.read_text(encoding="utf-8"))
        packages = [_package(root, raw, entry) for entry in raw.get("packages", [])]
    except FileNotFoundError:
        raise EngineError(f"{manifest}: no such file; run `lake update` in {root}") from None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise EngineError(f"{manifest}: not a Lake manifest: {error!r}") from error
    return [*packages, root]


def _package(root: Path, manifest: dict[str, Any], entry: dict[str, Any]) -> Path:
    name = str(entry["name"]).strip("«»")
    if entry.get("type") == "path":
        folder = root / str(entry["dir"])
    else:
        folder = root / str(manifest.get("packagesDir") or ".lake/packages") / name
        _check_revision(folder, name, entry.get("rev"), root)
    folder = folder / str(entry.get("subDir") or "")
    if not folder.is_dir():
        raise EngineError(f"{folder}: package {name} is missing; run `lake update` in {root}")
    return folder


def _check_revision(folder: Path, name: str, wanted: Any, root: Path) -> None:
    """Refuse a package at another revision than the manifest's (where its .git tells one)."""
    git = folder / ".git"
    head = _read_line(git / "HEAD")
    if head is not None and head.startswith("ref: "):
        head = _read_line(git / head.removeprefix("ref: "))
    if head is not None and wanted and head != wanted:
        raise EngineError(
            f"{folder}: package {name} is at {head[:12]}, the manifest wants {wanted[:12]}; "
            f"run `lake update {name}` in {root}"
        )


def _read_line(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None


def build_folder(package: Path) -> Path | None:
    """Where a package's compiled modules are, or None when there are none."""
    for relative in _BUILD_FOLDERS:
        folder = package / relative
        if folder.is_dir() and next(folder.glob("**/*.olean"), None) is not None:
            return folder
    return None


def _check_compiler(folder: Path, own: CompiledBy, root: Path) -> None:
    """Refuse modules of another Lean: they would not load, or load wrongly."""
    example = next(folder.glob("**/*.olean"))
    found = _compiled_by(example)
    if (found.format, found.commit) != (own.format, own.commit):
        theirs = found.version or found.commit[:12]
        ours = own.version or own.commit[:12]
        raise EngineError(
            f"{example}: compiled by Lean {theirs}, the toolchain is {ours}; "
            f"run `lake build` in {root}"
        )


def _compiled_by(path: Path) -> CompiledBy:
    """The head of a compiled module. Format 1: commit at 6; 2: version at 7, commit at 40."""
    try:
        with path.open("rb") as file:
            head = file.read(0x60)
    except OSError as error:
        raise EngineError(f"{path}: cannot be read: {error.strerror}") from error
    if len(head) < 0x38 or head[:5] != b"olean":
        raise EngineError(f"{path}: not a compiled Lean module; run `lake build`")
    if head[5] == 1:
        return CompiledBy(1, "", _text(head[6:46]))
    return CompiledBy(head[5], _text(head[7:40]), _text(head[40:80]))


def _text(raw: bytes) -> str:
    return raw.rstrip(b"\0").decode("ascii", "replace")


def _check_own_sources(root: Path, build: Path) -> None:
    """Refuse the project's own modules when a source is newer than what was compiled from it, or
    when an imported source of a compiled folder was never compiled."""
    for olean in build.glob("**/*.olean"):
        source = root / olean.relative_to(build).with_suffix(".lean")
        try:
            stale = source.stat().st_mtime_ns > olean.stat().st_mtime_ns
        except FileNotFoundError:
            continue  # sources in another folder (srcDir), or a module that was removed
        if stale:
            raise EngineError(
                f"{source} is newer than its compiled module; run `lake build` in {root}"
            )
    for name in {p.name for p in build.iterdir() if p.is_dir()}:
        for source in (root / name).glob("**/*.lean"):
            if not (build / source.relative_to(root).with_suffix(".olean")).is_file():
                raise EngineError(f"{source} is not compiled; run `lake build` in {root}")
