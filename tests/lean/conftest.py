"""Real engines for the tests of this folder, started once; Lean files against the library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.hostwire import Role
from prover.lean.library import CoreLibrary

ROOT = Path(__file__).parents[2]
CLOSED = "does not depend on any axioms"
ALLOWED = {"propext", "Classical.choice", "Quot.sound"}
Row = tuple[str, int, str]  # severity, line, text


@pytest.fixture(scope="session")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(workers=2) as started:
        assert started.mode is Role.WARM, started.notice
        yield started


class LeanFiles:
    """Runs Lean files against the library of this checkout."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = CoreLibrary.locate().ensure(jobs=1)

    def run(self, text: str, name: str = "Test") -> list[Row]:
        """(severity, line, text) of every message; the file must be read to its end."""
        file = self._folder / f"{name}.lean"
        file.write_text(text + "\n#check Nat.zero\n", encoding="utf-8")
        # Lean stops at 100 errors otherwise, and tables of refusals have more.
        options = ["--json", "-DmaxErrors=100000"]
        done = subprocess.run(
            [sys.executable, "-m", "prover.lean.lean_main", *options, file.name],
            cwd=self._folder,
            env={
                **os.environ,
                "LEAN_PATH": str(self._path),
                "PYTHONPATH": str(ROOT),
            },
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        messages = [(r["severity"], r["pos"]["line"], r["data"]) for r in rows]
        assert messages, done.stderr
        assert "Nat.zero : " in messages[-1][2], done.stdout
        return messages[:-1]

    def prove(self, text: str, theorems: Iterable[str], axioms: bool = False) -> None:
        """Assert that every theorem is there, without an error, without an axiom.

        axioms: whether Lean's three standard ones may be used.
        """
        names = list(theorems)
        asked = "".join(f"\n#print axioms {name}" for name in names)
        messages = self.run(text + asked)
        assert [m for m in messages if m[0] != "information"] == []
        found = [text for _, _, text in messages]
        assert len(found) == len(names)
        for name, answer in zip(names, found, strict=True):
            if axioms and answer.startswith(f"'{name}' depends on axioms: ["):
                listed = answer.split("[", 1)[1].rstrip("]").split(", ")
                assert set(listed) <= ALLOWED, answer
            else:
                assert answer == f"'{name}' {CLOSED}"


@pytest.fixture(scope="module")
def lean_files(tmp_path_factory: pytest.TempPathFactory) -> LeanFiles:
    """Runs Lean files in a folder of its own."""
    return LeanFiles(tmp_path_factory.mktemp("lean"))
