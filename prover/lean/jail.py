"""Runs a program under the same protections as the embedded engine's children.

`python -m prover.lean.jail NEEDED PROGRAM ARGUMENTS...`: NEEDED are paths that must stay visible,
separated as in PATH. Only a private folder is writable (the program starts in it), and there is no
network. One line of JSON on standard error names the protections that are really on; then the
program, without standard error, takes this process's place.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from prover.lean.sandbox import SECCOMP, Sandbox, prepare

# What the filter of system calls still allows when programs may be started.
STARTS_PROGRAMS = "seccomp: no connections; may start programs"


def protection_names(sandbox: Sandbox) -> list[str]:
    """In the words of trust records."""
    return [STARTS_PROGRAMS if n == SECCOMP else n for n in sandbox.protections.names]


def needed_paths(*paths: Path) -> list[Path]:
    """What any Lean process here needs to see: its own paths, Python and our packages."""
    own = [Path(path) for path in (sys.executable, sys.prefix, sys.base_prefix, *sys.path) if path]
    return [*paths, *own]


def main(arguments: list[str]) -> None:
    """Never returns."""
    needed, program, *rest = arguments
    sandbox = prepare([Path(path) for path in needed.split(os.pathsep)], execute=True)
    os.chdir(sandbox.scratch)
    print(json.dumps(protection_names(sandbox)), file=sys.stderr, flush=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sandbox.seal()
    os.execv(program, [program, *rest])


if __name__ == "__main__":
    main(sys.argv[1:])
