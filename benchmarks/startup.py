"""What a check costs before it proves anything, next to the library's first form:
`python -m benchmarks.startup [--json]`.

The first form is the header that the library began with: logic, Lean's syntax, ℕ, coercions and
the simp set of logic (`FIRST_FORM` and what these modules import), from the sources of this
checkout; `--first FOLDER` takes another folder of sources instead (its own `Init.lean`). Both
libraries get an embedded engine with one worker, and in every round each library does, in turn:

- `host`: a host starts: Lean is loaded, the header imported, the warm-up file elaborated (once per
  worker and header);
- `check`: one of `CHECKS` sources with a theorem that needs no work, in the serving child;
- `fork`: the same behind a definition; Lean could run it, so such a source gets a fork of its own.

Reported are the ratios present / first form of the medians over the rounds, for wall time and for
CPU time of the engine's processes. A check's start-up is `check` and `fork`; `host` is shared by
all checks of a worker.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from pathlib import Path
from statistics import median

from benchmarks.lean_checks import family_cpu
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck
from prover.lean.library import CoreLibrary
from prover.lean.library_source import find_sources

FIRST_FORM = ("Classical", "Coe", "Decidable", "Meta", "Nat.Basic", "Notation", "Simp", "Unexpand")
CHECKS = 100
CHECK = "theorem start{n} (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩\n"
FORK = "def one{n} (n : Nat) : Nat := n\n" + CHECK


def first_form(folder: Path) -> Path:
    """The sources of the first form, made in the folder."""
    shutil.copytree(find_sources() / "Init", folder / "Init")
    imports = "".join(f"import Init.{name}\n" for name in FIRST_FORM)
    (folder / "Init.lean").write_text(f"prelude\n{imports}", encoding="utf-8")
    return folder


class Clock:
    """Wall and CPU seconds of this process and its descendants since it was made."""

    def __init__(self) -> None:
        self._cpu, self._started = family_cpu(os.getpid()), time.monotonic()

    def read(self) -> dict[str, float]:
        wall = time.monotonic() - self._started
        return {"wall": wall, "cpu": family_cpu(os.getpid()) - self._cpu}


def check(engine: EmbeddedEngine, text: str, count: int) -> None:
    """Check one source after another; every one must be without an error."""
    for number in range(count):
        result = engine.check(FileCheck(source=text.format(n=number)))
        assert result.compiles, result.first_error


def measure(library: CoreLibrary) -> dict[str, dict[str, float]]:
    """One round of one library: seconds for a host, for a check, for a fork."""
    clock = Clock()
    with EmbeddedEngine(library=library, workers=1) as engine:
        found = {"host": clock.read()}
        check(engine, CHECK, 20)
        for name, text in (("check", CHECK), ("fork", FORK)):
            clock = Clock()
            check(engine, text, CHECKS)
            found[name] = {kind: spent / CHECKS for kind, spent in clock.read().items()}
    return found


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--rounds", type=int, default=5, help="medians of so many rounds")
    parser.add_argument("--first", type=Path, help="sources of another first form")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sources = options.first or first_form(Path(folder) / "first")
        libraries = {"first": CoreLibrary.locate(sources=sources), "present": CoreLibrary.locate()}
        for library in libraries.values():
            measure(library)  # compiles, and brings the files into memory
        rounds = [
            {name: measure(library) for name, library in libraries.items()}
            for _ in range(options.rounds)
        ]
    medians = {
        name: {
            step: {kind: median(each[name][step][kind] for each in rounds) for kind in kinds}
            for step, kinds in rounds[0][name].items()
        }
        for name in libraries
    }
    ratios = {
        f"ratio_{step}_{kind}": seconds / medians["first"][step][kind]
        for step, kinds in medians["present"].items()
        for kind, seconds in kinds.items()
    }
    report = {
        **ratios,
        "modules": {name: len(library.modules) for name, library in libraries.items()},
        "seconds": medians,
        "rounds": options.rounds,
    }
    print(json.dumps(report, indent=None if options.json else 2))


if __name__ == "__main__":
    main()
