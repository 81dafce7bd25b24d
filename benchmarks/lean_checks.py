"""How fast the embedded engine checks, next to other ways: `python -m benchmarks.lean_checks`.

Everything is measured in one run on the same cores, our engine with its whole audit. See
`workloads/README.md` for what the workloads are. `--json` prints one object: the ratios, the
workload sizes and the raw figures.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.lean_peers import (
    HEARTBEATS,
    Measured,
    language_workers,
    process_per_check,
    pure_elaboration,
)
from benchmarks.make_workloads import FOLDER, source_of
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, CheckRequest, FileCheck
from prover.lean.library import CoreLibrary
from prover.lean.limits import Limits
from prover.lean.source import Statement

LIMITS = Limits(heartbeats=HEARTBEATS, wall_seconds=20.0)
# As many as it takes for every worker to have had one; the language workers get one each, too.
WARM_UP = [FileCheck(source="theorem warm : 1 + 1 = 2 := by omega\n", limits=LIMITS)] * 20


@dataclass(frozen=True)
class Line:
    """One line of a workload."""

    name: str
    statement: str
    proof: str
    accepted: bool

    @property
    def source(self) -> str:
        return source_of(self.name, self.statement, self.proof)

    @property
    def attempt(self) -> Attempt:
        statement = Statement(name=self.name, text=f"theorem {self.name} {self.statement}")
        return Attempt(statement=statement, proof=self.proof, limits=LIMITS)


def load(name: str, limit: int | None) -> list[Line]:
    """A workload's first `limit` lines."""
    text = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    lines = [Line(**json.loads(line)) for line in text.splitlines()]
    return lines[:limit]


def family(root: int) -> dict[int, float]:
    """A process and all its living descendants, each with its CPU seconds and those of the
    children it has reaped."""
    parents: dict[int, int] = {}
    spent: dict[int, float] = {}
    tick = os.sysconf("SC_CLK_TCK")
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(entry.name)] = int(fields[1])
        spent[int(entry.name)] = sum(int(field) for field in fields[11:15]) / tick
    members = {root}
    grown = True
    while grown:
        more = {pid for pid, parent in parents.items() if parent in members} - members
        members |= more
        grown = bool(more)
    return {pid: spent.get(pid, 0.0) for pid in members}


def family_cpu(root: int) -> float:
    """CPU seconds of a process and its descendants."""
    return sum(family(root).values())


def ours(engine: EmbeddedEngine, requests: Sequence[CheckRequest]) -> Measured:
    """Our engine on the requests."""
    for _ in engine.check_many(WARM_UP * engine.workers):
        pass
    cpu, started = family_cpu(os.getpid()), time.monotonic()
    found = dict(engine.check_many(requests))
    wall = time.monotonic() - started
    accepted = tuple(found[index].verdict.accepted for index in range(len(requests)))
    return Measured(wall, family_cpu(os.getpid()) - cpu, accepted)


def compare(
    engine: EmbeddedEngine, name: str, lines: list[Line], lean_path: Path, rounds: int
) -> dict[str, float]:
    """All ways on one workload; medians of `rounds` interleaved runs."""
    as_attempts = name == "attempts"
    requests: list[CheckRequest] = [
        line.attempt if as_attempts else FileCheck(source=line.source, limits=LIMITS)
        for line in lines
    ]
    sources = [request.source for request in requests]
    sample = sources[:: max(1, len(sources) // 30)]
    mine, workers, processes, pure = [], [], [], []
    for _ in range(rounds):
        mine.append(ours(engine, requests))
        workers.append(language_workers(sources, lean_path, engine.workers))
        processes.append(process_per_check(sample, lean_path, engine.workers))
        pure.append(pure_elaboration(sources, lean_path))
    expected = tuple(line.accepted for line in lines)
    cpu_limit = median(pure)
    wall = median(each.wall_seconds for each in mine)
    return {
        "checks": len(lines),
        "checks_per_second": median(each.rate for each in mine),
        "wall_seconds": wall,
        "cpu_seconds": median(each.cpu_seconds for each in mine),
        "cores_used": median(each.cpu_seconds / each.wall_seconds for each in mine),
        "language_workers_per_second": median(each.rate for each in workers),
        "language_workers_cpu_seconds": median(each.cpu_seconds for each in workers),
        "process_per_check_per_second": median(each.rate for each in processes),
        "pure_elaboration_cpu_seconds": cpu_limit,
        "ratio_vs_process_per_check": median(each.rate for each in mine)
        / median(each.rate for each in processes),
        "ratio_vs_language_workers": median(each.rate for each in mine)
        / median(each.rate for each in workers),
        "ratio_to_elaboration_limit": wall * engine.workers / cpu_limit,
        "wrong_verdicts": sum(a != b for a, b in zip(mine[-1].accepted, expected, strict=True)),
        "peer_disagreements": sum(
            a != b for a, b in zip(workers[-1].accepted, expected, strict=True)
        ),
    }


def soak(engine: EmbeddedEngine, lines: list[Line], checks: int) -> dict[str, float]:
    """Resident memory of the engine's processes over many checks, after a warm-up of a tenth."""
    requests = [lines[index % len(lines)].attempt for index in range(checks)]
    for _ in engine.check_many(requests[: checks // 10]):
        pass
    before = family_mb()
    started = time.monotonic()
    for _ in engine.check_many(requests):
        pass
    return {
        "checks": checks,
        "checks_per_second": checks / (time.monotonic() - started),
        "resident_mb_before": before,
        "resident_mb_after": family_mb(),
    }


def family_mb() -> float:
    """Resident memory of this process, the hosts and their children, in MiB; pages that several
    of them share count once (proportional set size)."""
    total = 0
    for pid in family(os.getpid()):
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--limit", type=int, help="only the first lines of each workload")
    parser.add_argument("--rounds", type=int, default=1, help="medians of so many runs")
    parser.add_argument("--workers", type=int, help="default: one per core")
    parser.add_argument("--soak", type=int, default=0, metavar="CHECKS", help="memory over time")
    options = parser.parse_args()
    lean_path = CoreLibrary.locate().ensure()
    raw: dict[str, dict[str, float]] = {}
    with EmbeddedEngine(workers=options.workers) as engine:
        for name in ("easy", "mixed", "heavy", "attempts"):
            raw[name] = compare(engine, name, load(name, options.limit), lean_path, options.rounds)
            if not options.json:
                print(f"{name}:")
                for key, value in raw[name].items():
                    print(f"  {key:34} {value:.2f}")
        if options.soak:
            raw["soak"] = soak(engine, load("attempts", None), options.soak)
        report = {
            "ratio_vs_process_per_check": raw["mixed"]["ratio_vs_process_per_check"],
            "ratio_vs_best_peer": raw["mixed"]["ratio_vs_language_workers"],
            "ratio_vs_best_peer_attempts": raw["attempts"]["ratio_vs_language_workers"],
            "ratio_to_elaboration_limit": raw["mixed"]["ratio_to_elaboration_limit"],
            "workload": {name: int(found["checks"]) for name, found in raw.items()},
            "workers": engine.workers,
            "mode": str(engine.mode),
            "raw": raw,
        }
    print(json.dumps(report, indent=None if options.json else 2))


if __name__ == "__main__":
    main()
