"""A run's folder: configuration, ledger, metrics, models, summary, release; made or resumed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from generator.ledger import Ledger, LedgerError
from proofmill.config import RunConfig, differences, read_config
from proofmill.errors import InputError
from prover.lean.cache import write_atomically

# A run of the default size writes 107 MB, one with controls from three seeds 494 MB; with less free
# space than this it would end in the middle, so it does not start.
MIN_FREE_BYTES = 200_000_000
MIN_FREE_BYTES_PER_CONTROL_SEED = 150_000_000


class RunDirectory:
    """Paths of one run, its ledger and its metrics file."""

    def __init__(self, path: Path, config: RunConfig, ledger: Ledger) -> None:
        self.path = path
        self.config = config
        self.ledger = ledger

    @property
    def models(self) -> Path:
        return self.path / "models"

    @property
    def release(self) -> Path:
        return self.path / "release"

    @property
    def summary(self) -> Path:
        return self.path / "summary.json"

    @property
    def report(self) -> Path:
        return self.path / "report.html"

    @property
    def metrics(self) -> Path:
        return self.path / "metrics.jsonl"

    def append_metrics(self, record: dict[str, Any]) -> None:
        """One line per finished step. A torn last line (power cut) is cut off first."""
        line = json.dumps(record, ensure_ascii=False) + "\n"
        _drop_torn_line(self.metrics)
        with self.metrics.open("a", encoding="utf-8") as file:
            file.write(line)


def write_text(path: Path, text: str) -> None:
    """Write under a temporary name in the same folder, then rename."""
    write_atomically(path, text.encode())


def write_rows(path: Path, rows: Sequence[BaseModel]) -> None:
    """A JSONL file, written under a temporary name and renamed; fields that are None left out."""
    write_text(path, "".join(row.model_dump_json(exclude_none=True) + "\n" for row in rows))


def make_folder(path: Path) -> None:
    """Make a folder of results, or use the one there. Raises InputError naming it."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"--out {path}: cannot be written: {error.strerror}") from error


@contextmanager
def new_run(path: Path, config: RunConfig) -> Iterator[RunDirectory]:
    """Start a run in a folder that is new or empty. Raises InputError when it cannot be."""
    if path.exists() and not path.is_dir():
        raise InputError(f"--out {path}: is a file, not a folder")
    if (path / "config.toml").exists():
        raise InputError(
            f"--out {path}: holds a run already; continue it with --resume {path}, or name another"
        )
    if path.is_dir() and any(path.iterdir()):
        raise InputError(f"--out {path}: is not empty")
    try:
        path.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(path).free
        need = MIN_FREE_BYTES + config.control_seeds * MIN_FREE_BYTES_PER_CONTROL_SEED
        if free < need:
            raise InputError(
                f"--out {path}: {free // 1_000_000} MB free, this run needs {need // 1_000_000} MB"
            )
        write_text(path / "config.toml", config.to_toml())
    except OSError as error:
        raise InputError(f"--out {path}: cannot be written: {error.strerror}") from error
    with _opened(path, config) as run:
        yield run


@contextmanager
def resumed_run(path: Path, override: RunConfig | None) -> Iterator[RunDirectory]:
    """Continue a run. With `override`, its settings must be those of the run.

    Raises InputError when the folder holds no run or the settings differ, naming the differences.
    """
    if not (path / "config.toml").exists():
        raise InputError(f"--resume {path}: no run there (no config.toml)")
    config = read_config(path / "config.toml")
    if override is not None:
        changed = differences(config, override)
        if changed:
            raise InputError(
                f"--resume {path}: the settings differ from the run's: {'; '.join(changed)}"
            )
    with _opened(path, config) as run:
        yield run


@contextmanager
def _opened(path: Path, config: RunConfig) -> Iterator[RunDirectory]:
    try:
        ledger = Ledger.open(path / "ledger.sqlite")
    except LedgerError as error:
        raise InputError(str(error)) from error
    with ledger:
        yield RunDirectory(path, config, ledger)


def _drop_torn_line(path: Path) -> None:
    if not path.exists():
        return
    content = path.read_bytes()
    if content and not content.endswith(b"\n"):
        path.write_bytes(content[: content.rfind(b"\n") + 1])
