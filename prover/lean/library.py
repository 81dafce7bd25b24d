"""The compiled core library: built from `lean_project/` into the user's cache, once per content.

Every module's `.olean` is stored under the hash of the wheel, its source and its imports' hashes,
so a change recompiles only what depends on it. A library is a folder of such files laid out as
Lean's LEAN_PATH wants them, with a manifest of sizes and hashes; a damaged file is found and made
again.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from prover.lean.cache import cache_directory, write_atomically
from prover.lean.library_source import (
    LibraryError,
    Module,
    find_sources,
    read_modules,
)
from prover.lean.wheel import LeanWheel, locate_wheel

__all__ = ["CoreLibrary", "LibraryError", "Progress"]

# Called with (modules done, modules in all, the module just finished).
Progress = Callable[[int, int, str], None]

MODULE_SECONDS = 180.0  # the slowest module takes 3 s alone on one core
KEEP_DAYS = 30
_MANIFEST = "manifest.json"


@dataclass(frozen=True)
class CoreLibrary:
    """The library of one set of sources and one wheel."""

    wheel: LeanWheel
    modules: tuple[Module, ...]
    cache: Path

    @classmethod
    def locate(cls, sources: Path | None = None, cache: Path | None = None) -> CoreLibrary:
        """Read the sources (default: the ones that belong to this installation).

        Raises WheelError when the engine cannot run here, LibraryError when sources are missing.
        """
        wheel = locate_wheel()
        return cls(
            wheel=wheel,
            modules=read_modules(sources or find_sources(), wheel.sha256),
            cache=(cache or cache_directory()) / "lean",
        )

    @property
    def fingerprint(self) -> str:
        """sha256 (hex) over the wheel's library and every module's name and content."""
        text = "\n".join([self.wheel.sha256, *(f"{m.name} {m.key}" for m in self.modules)])
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def directory(self) -> Path:
        """What LEAN_PATH points at once the library is compiled."""
        return self.cache / "library" / self.fingerprint

    @property
    def is_compiled(self) -> bool:
        """Whether every file of the compiled library is there, unchanged."""
        manifest = _read_json(self.directory / _MANIFEST)
        wanted = {str(module.relative.with_suffix(".olean")) for module in self.modules}
        return wanted == set(manifest) and all(
            _is_intact(self.directory / name, manifest[name]) for name in wanted
        )

    def ensure(self, on_progress: Progress | None = None, jobs: int | None = None) -> Path:
        """Compile what is not compiled yet and return the folder for LEAN_PATH.

        Two processes may call this at once: the second waits for the first. Raises LibraryError
        naming the module and Lean's first error; nothing half-made is ever left under a final name.
        """
        if self.is_compiled:
            with suppress(OSError):
                os.utime(self.directory)  # in use: keeps it from being forgotten
            return self.directory
        self.cache.mkdir(parents=True, exist_ok=True)
        with _locked(self.cache / "lock"):
            if not self.is_compiled:
                self._build(on_progress or _no_progress, jobs or min(4, os.cpu_count() or 1))
        return self.directory

    def _build(self, on_progress: Progress, jobs: int) -> None:
        objects = self.cache / "objects"
        objects.mkdir(exist_ok=True)
        self.directory.parent.mkdir(exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".build-", dir=self.directory.parent))
        try:
            _Build(self, work, objects, on_progress).run(jobs)
            manifest = {}
            for module in self.modules:
                (work / module.relative).with_suffix(".lean").unlink(missing_ok=True)
                name = str(module.relative.with_suffix(".olean"))
                manifest[name] = _describe(work / name)
            write_atomically(work / _MANIFEST, json.dumps(manifest, indent=0).encode())
            shutil.rmtree(self.directory, ignore_errors=True)
            work.rename(self.directory)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        _forget_old(objects, self.directory)


class _Build:
    """One compilation: a folder of sources in which modules become `.olean` files."""

    def __init__(
        self, library: CoreLibrary, work: Path, objects: Path, on_progress: Progress
    ) -> None:
        self._library = library
        self._work = work
        self._objects = objects
        self._on_progress = on_progress
        self._done: set[str] = set()
        self._running: dict[str, _Compilation] = {}

    def run(self, jobs: int) -> None:
        waiting: list[Module] = []
        for module in self._library.modules:
            (self._work / module.relative).parent.mkdir(parents=True, exist_ok=True)
            if self._take_from_cache(module):
                self._finish(module)
            else:
                (self._work / module.relative).with_suffix(".lean").write_bytes(module.source)
                waiting.append(module)
        try:
            while waiting or self._running:
                for module in list(waiting):
                    if len(self._running) < jobs and self._done.issuperset(module.imports):
                        waiting.remove(module)
                        self._running[module.name] = _Compilation(module, self._work)
                for compilation in list(self._running.values()):
                    if compilation.finished():
                        del self._running[compilation.module.name]
                        self._keep(compilation.module)
                        self._finish(compilation.module)
                time.sleep(0.01)
        finally:
            for compilation in self._running.values():
                compilation.stop()

    def _finish(self, module: Module) -> None:
        self._done.add(module.name)
        self._on_progress(len(self._done), len(self._library.modules), module.name)

    def _take_from_cache(self, module: Module) -> bool:
        stored = self._objects / f"{module.key}.olean"
        record = _read_json(self._objects / f"{module.key}.json")
        if not record or not _is_intact(stored, record):
            stored.unlink(missing_ok=True)
            return False
        _link_or_copy(stored, (self._work / module.relative).with_suffix(".olean"))
        return True

    def _keep(self, module: Module) -> None:
        made = (self._work / module.relative).with_suffix(".olean")
        stored = self._objects / f"{module.key}.olean"
        temporary = self._objects / f".{module.key}.{os.getpid()}"
        _link_or_copy(made, temporary)
        temporary.replace(stored)
        record = json.dumps(_describe(stored)).encode()
        write_atomically(self._objects / f"{module.key}.json", record)


class _Compilation:
    """One child process that compiles one module."""

    def __init__(self, module: Module, work: Path) -> None:
        self.module = module
        self._started = time.monotonic()
        self._output = tempfile.TemporaryFile()  # noqa: SIM115  closed when the child is collected
        source = str(module.relative.with_suffix(".lean"))
        target = str(module.relative.with_suffix(".olean"))
        packages = str(Path(__file__).resolve().parents[2])
        search = os.pathsep.join(filter(None, [packages, os.environ.get("PYTHONPATH")]))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prover.lean.lean_main", "--json", "-o", target, source],
            cwd=work,
            env={**os.environ, "LEAN_PATH": str(work), "PYTHONPATH": search},
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )
        self._target = work / target

    def finished(self) -> bool:
        """Whether the module is compiled. Raises LibraryError when it cannot be."""
        status = self._process.poll()
        if status is None:
            if time.monotonic() - self._started < MODULE_SECONDS:
                return False
            self.stop()
            raise LibraryError(
                f"compiling module {self.module.name} took more than {MODULE_SECONDS:.0f} s"
            )
        self._output.seek(0)
        text = self._output.read().decode("utf-8", "replace")
        self._output.close()
        error = _first_error(text)
        if error or status != 0 or not self._target.is_file():
            cause = error or f"Lean ended with status {status}: {text.strip()[-300:]}"
            raise LibraryError(f"module {self.module.name} does not compile: {cause}")
        return True

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._output.close()


def _first_error(output: str) -> str | None:
    """The first error in Lean's JSON messages. `sorry` is only a warning to Lean, not to us."""
    for line in output.splitlines():
        with suppress(ValueError):
            message = json.loads(line)
            if message["severity"] == "error" or "declaration uses" in message["data"]:
                position = message["pos"]
                where = f"{message['fileName']}:{position['line']}:{position['column']}"
                return f"{where}: {message['data']}"
    return None


def _describe(path: Path) -> dict[str, object]:
    """Size, modification time and sha256 of a file, to find it changed later."""
    status = path.stat()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"size": status.st_size, "mtime_ns": status.st_mtime_ns, "sha256": digest}


def _is_intact(path: Path, record: object) -> bool:
    """Compare with what was recorded; content is read only when the time differs."""
    if not isinstance(record, dict):
        return False
    try:
        status = path.stat()
        if status.st_size != record.get("size"):
            return False
        if status.st_mtime_ns == record.get("mtime_ns"):
            return True
        return hashlib.sha256(path.read_bytes()).hexdigest() == record.get("sha256")
    except OSError:
        return False


def _read_json(path: Path) -> dict[str, object]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _link_or_copy(source: Path, target: Path) -> None:
    """A hard link where the file system has them."""
    target.unlink(missing_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock that the system releases when this process ends."""
    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _forget_old(objects: Path, current: Path) -> None:
    """Remove compiled files and libraries that nobody has made or used for a month."""
    limit = time.time() - KEEP_DAYS * 86400
    for path in [*objects.iterdir(), *current.parent.iterdir()]:
        if path == current:
            continue
        with suppress(OSError):
            if path.stat().st_mtime < limit:
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _no_progress(done: int, total: int, module: str) -> None:
    """For callers that do not want to hear."""
