"""Counters of a server in Prometheus' text format, in a registry of their own."""

from __future__ import annotations

import resource
from pathlib import Path

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from prover.lean.engine import CheckResult

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0)


class Metrics:
    """Thread-safe: checks finish in the engine's threads."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self.requests = Counter(
            "proofmill_http_requests",
            "Answered HTTP requests.",
            ("route", "status"),
            registry=registry,
        )
        self.disconnects = Counter(
            "proofmill_disconnects", "Requests whose client left first.", registry=registry
        )
        self._checks = Counter(
            "proofmill_checks", "Finished checks.", ("verdict", "reason"), registry=registry
        )
        self._seconds = Histogram(
            "proofmill_check_seconds",
            "Wall seconds of one check, without waiting.",
            buckets=_SECONDS,
            registry=registry,
        )
        self._cpu = Counter("proofmill_check_cpu_seconds", "CPU seconds.", registry=registry)
        self.pending = Gauge(
            "proofmill_checks_pending", "Checks that wait or run.", registry=registry
        )
        workers = "Checks that can run at the same time."
        self.workers = Gauge("proofmill_workers", workers, registry=registry)
        Gauge(
            "proofmill_resident_memory_bytes",
            "Resident memory of the server process (hosts not included).",
            registry=registry,
        ).set_function(resident_bytes)

    def checked(self, result: CheckResult) -> None:
        verdict = result.verdict
        self._checks.labels(verdict.status.value, verdict.reason or "").inc()
        self._seconds.observe(result.seconds)
        self._cpu.inc(result.cpu_seconds)

    def text(self) -> bytes:
        return generate_latest(self._registry)


def resident_bytes() -> float:
    """Resident memory of this process now, from /proc where there is one, else the peak."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0
    return float(pages * resource.getpagesize())
