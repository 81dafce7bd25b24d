"""`proofmill lean setup`: the documented steps from a pinned project to one that can be imported.

elan (https://github.com/leanprover/elan), the pinned toolchain, `lake update` when there is no
manifest, Mathlib's cache when the project depends on Mathlib, `lake build`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from proofmill.errors import InputError

ELAN_SCRIPT = "https://elan.lean-lang.org/elan-init.sh"
# Not `curl | sh`: an empty script succeeds when nothing was downloaded.
INSTALL_ELAN = (
    f'set -e; script=$(mktemp); curl -sSfL {ELAN_SCRIPT} -o "$script"; '
    'sh "$script" -y --default-toolchain none; rm "$script"'
)
LAST_LINES = 5


@dataclass(frozen=True)
class SetupStep:
    """One command. why: what it is for."""

    why: str
    command: tuple[str, ...]
    folder: Path

    def __str__(self) -> str:
        shown = self.command[-1] if self.command[:2] == ("sh", "-c") else " ".join(self.command)
        return f"{shown}  # {self.why}"


def setup_steps(project: Path) -> Iterator[SetupStep]:
    """What is still to be done, one after the other. Raises InputError for what is no project."""
    if not any((project / name).is_file() for name in ("lakefile.toml", "lakefile.lean")):
        raise InputError(f"{project}: no Lake project there (no lakefile.toml or lakefile.lean)")
    pin = project / "lean-toolchain"
    if not pin.is_file():
        raise InputError(f"{project}: no lean-toolchain file")
    if find_program("elan") is None:
        yield SetupStep("install elan, Lean's version manager", ("sh", "-c", INSTALL_ELAN), project)
    wanted = pin.read_text(encoding="utf-8").strip()
    yield SetupStep("the pinned Lean", ("elan", "toolchain", "install", wanted), project)
    if not (project / "lake-manifest.json").is_file():
        yield SetupStep("fetch the packages", ("lake", "update"), project)
    if _needs_mathlib(project):
        yield SetupStep("Mathlib, compiled already", ("lake", "exe", "cache", "get"), project)
    yield SetupStep("compile the project", ("lake", "build"), project)


def find_program(name: str) -> str | None:
    """On PATH, or in elan's own folder, which a shell started before elan does not have there."""
    home = Path(os.environ.get("ELAN_HOME") or Path.home() / ".elan")
    return shutil.which(name) or shutil.which(name, path=str(home / "bin"))


def _needs_mathlib(project: Path) -> bool:
    try:
        raw = json.loads((project / "lake-manifest.json").read_text(encoding="utf-8"))
        return any(package.get("name") == "mathlib" for package in raw.get("packages", []))
    except (OSError, ValueError, AttributeError):
        return any(
            "mathlib" in path.read_text(encoding="utf-8")
            for path in (project / "lakefile.toml", project / "lakefile.lean")
            if path.is_file()
        )


def run_step(step: SetupStep, tell: Callable[[str], None]) -> None:
    """Run one step; `tell` gets each line it prints. Raises InputError with its last lines."""
    program = find_program(step.command[0])
    if program is None:
        raise InputError(f"{step.command[0]} is not on PATH; it is needed for: {step.why}")
    lines: list[str] = []
    with subprocess.Popen(
        [program, *step.command[1:]],
        cwd=step.folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.strip():
                lines.append(line.strip())
                tell(line.strip())
    if process.returncode != 0:
        said = " | ".join(lines[-LAST_LINES:]) or "no output"
        raise InputError(f"`{step}` failed with status {process.returncode}: {said}")
