"""A folder laid out as elan and Lake leave it, made from the wheel's Lean and the core library.

`bin/lean` is a launcher script for the Lean in the wheel; everything else is where it always is:
`toolchains/leanprover--lean4---v4.35.0/{bin,lib/lean}`, a project with `lean-toolchain`,
`lakefile.toml`, `lake-manifest.json`, a git package, a path package and compiled modules.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from prover.lean.library import CoreLibrary

ROOT = Path(__file__).parents[2]
REVISION = "4f2c8e0d6a1b35978c0e2d4f6a8b0c1d2e3f4a5b"
BASIC = """\
import Dep
namespace Demo
def triple (n : Nat) : Nat := 3 * n
theorem triple_zero : triple 0 = 0 := rfl
theorem triple_add (a b : Nat) : triple (a + b) = triple a + triple b := by
  simp only [triple]
  omega
end Demo
"""
DEP = "theorem dep_fact (n : Nat) : n + 0 = n := rfl\n"
LOCAL = "theorem local_fact : 1 + 1 = 2 := rfl\n"


@dataclass(frozen=True)
class ElanLayout:
    """home: ELAN_HOME. project: a Lake project that is built."""

    home: Path
    project: Path

    @property
    def toolchain(self) -> Path:
        return self.home / "toolchains" / "leanprover--lean4---v4.35.0"

    @property
    def build(self) -> Path:
        return self.project / ".lake" / "build" / "lib" / "lean"

    def compile(self, package: Path, module: str, path: list[Path]) -> None:
        """As Lake does: from the package's folder into its build folder."""
        source = Path(*module.split(".")).with_suffix(".lean")
        target = Path(".lake/build/lib/lean") / source.with_suffix(".olean")
        (package / target).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [self.toolchain / "bin" / "lean", "-o", str(target), str(source)],
            cwd=package,
            env={**os.environ, "LEAN_PATH": os.pathsep.join(map(str, path))},
            check=True,
            timeout=120,
        )


def lay_out(folder: Path) -> ElanLayout:
    """Make everything below `folder`."""
    layout = ElanLayout(folder / "elan", folder / "project")
    library = CoreLibrary.locate().ensure(jobs=1)
    (layout.toolchain / "bin").mkdir(parents=True)
    launcher = layout.toolchain / "bin" / "lean"
    launcher.write_text(
        f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m prover.lean.lean_main "$@"\n'
    )
    launcher.chmod(0o755)
    shutil.copytree(library, layout.toolchain / "lib" / "lean")
    project = layout.project
    dep = project / ".lake" / "packages" / "dep"
    local = folder / "local"
    for package in (project, dep, local):
        package.mkdir(parents=True, exist_ok=True)
        (package / "lakefile.toml").write_text(f'name = "{package.name}"\n')
    (project / "lean-toolchain").write_text("leanprover/lean4:v4.35.0\n")
    (dep / ".git").mkdir()
    (dep / ".git" / "HEAD").write_text(f"{REVISION}\n")
    git = {"type": "git", "name": "dep", "rev": REVISION, "url": "u", "subDir": None}
    path = {"type": "path", "name": "local", "dir": "../local"}
    manifest = {"version": "1.1.0", "packagesDir": ".lake/packages", "packages": [git, path]}
    (project / "lake-manifest.json").write_text(json.dumps({**manifest, "name": "project"}))
    (dep / "Dep.lean").write_text(DEP)
    (local / "Local.lean").write_text(LOCAL)
    (project / "Demo").mkdir()
    (project / "Demo" / "Basic.lean").write_text(BASIC)
    core = layout.toolchain / "lib" / "lean"
    layout.compile(dep, "Dep", [core])
    layout.compile(local, "Local", [core])
    layout.compile(project, "Demo.Basic", [core, dep / ".lake/build/lib/lean"])
    return layout
