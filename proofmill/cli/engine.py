"""Opening the Lean engine for a command; first use compiles the core library, with progress."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console

from proofmill.errors import InputError
from proofmill.lean_choice import EMBEDDED, LeanChoice
from proofmill.progress import Reporter
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import EngineError, LeanEngine
from prover.lean.library import CoreLibrary, LibraryError
from prover.lean.toolchain import ToolchainEngine
from prover.lean.verified import VerifiedEngine
from prover.lean.wheel import WheelError

EMBEDDED_ONLY = LeanChoice()


@contextmanager
def open_engine(console: Console, lean: LeanChoice = EMBEDDED_ONLY) -> Iterator[LeanEngine]:
    """The chosen engine, ready to check. Raises EngineError with what mends it."""
    engine = _engine(console, lean.project) if lean.ray_hosts is None else _on_ray(lean)
    if lean.verify is not None:
        try:
            second = _engine(console, None if lean.verify == EMBEDDED else Path(lean.verify))
        except EngineError:
            engine.close()
            raise
        engine = VerifiedEngine(engine, second)
    try:
        yield engine
    finally:
        engine.close()


def locate_library(console: Console) -> CoreLibrary:
    """The compiled core library. Raises EngineError."""
    try:
        library = CoreLibrary.locate()
        if not library.is_compiled:
            with Reporter(console) as reporter:
                compile_library(library, reporter)
    except (WheelError, LibraryError) as error:
        raise EngineError(str(error)) from error
    return library


def _engine(console: Console, project: Path | None) -> LeanEngine:
    return _embedded(console) if project is None else ToolchainEngine(project)


def _on_ray(lean: LeanChoice) -> LeanEngine:
    assert lean.ray_hosts is not None
    if lean.project is not None:
        raise InputError("--ray-hosts: actors have the embedded engine; leave --lean out")
    if importlib.util.find_spec("ray") is None:
        raise InputError("--ray-hosts: Ray is not installed: pip install 'proofmill[ray]'")
    from prover.lean.ray_engine import RayEngine

    return RayEngine(lean.ray_hosts)


def _embedded(console: Console) -> EmbeddedEngine:
    try:
        return EmbeddedEngine(library=locate_library(console))
    except (WheelError, LibraryError) as error:
        raise EngineError(str(error)) from error


def compile_library(library: CoreLibrary, reporter: Reporter) -> None:
    """Compile what the cache does not have yet."""
    with reporter.step("compiling the core library", total=None) as step:

        def report(done: int, total: int, module: str) -> None:
            step.done, step.total = done, total
            step.tell(f"{done}/{total} {module}")

        library.ensure(on_progress=report)
