"""Compiled targets: each statement is compiled once (with `sorry`) and used by all its attempts."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import dataclass

CAPACITY = 1024  # a compiled statement takes about 10 kB


@dataclass(frozen=True)
class CompiledTarget:
    """A target module. key: sha256 of its source."""

    key: str
    module: bytes


class TargetStore:
    """Targets by content of the source, the least recently used dropped first. Thread-safe."""

    def __init__(self) -> None:
        self._targets: OrderedDict[str, CompiledTarget] = OrderedDict()
        self._lock = threading.Lock()

    def find(self, source: str) -> CompiledTarget | None:
        key = _key(source)
        with self._lock:
            target = self._targets.get(key)
            if target is not None:
                self._targets.move_to_end(key)
            return target

    def keep(self, source: str, module: bytes) -> CompiledTarget:
        key = _key(source)
        target = CompiledTarget(key, module)
        with self._lock:
            self._targets[key] = target
            while len(self._targets) > CAPACITY:
                self._targets.popitem(last=False)
        return target


def _key(source: str) -> str:
    return hashlib.sha256(source.encode()).hexdigest()
