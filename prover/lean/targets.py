"""Compiled targets: each statement is compiled once (with `sorry`) and used by all its attempts."""

from __future__ import annotations

import hashlib
import shutil
import threading
from collections import OrderedDict
from pathlib import Path

CAPACITY = 512  # a compiled statement takes about 10 kB


class TargetStore:
    """Files by content of the source, the least recently used dropped first. Thread-safe."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._paths: OrderedDict[str, Path] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, source: str) -> Path | None:
        key = _key(source)
        with self._lock:
            path = self._paths.get(key)
            if path is None or not path.exists():
                return None
            self._paths.move_to_end(key)
            return path

    def keep(self, source: str, olean: Path) -> Path:
        """Store a compiled target and return where it lies now. Raises OSError."""
        key = _key(source)
        path = self._directory / f"{key}.olean"
        temporary = olean.with_suffix(".target")
        shutil.copyfile(olean, temporary)
        temporary.replace(path)
        with self._lock:
            self._paths[key] = path
            while len(self._paths) > CAPACITY:
                _, old = self._paths.popitem(last=False)
                old.unlink(missing_ok=True)
        return path


def _key(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()
