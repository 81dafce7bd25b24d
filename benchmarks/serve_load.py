"""Load on a real `proofmill serve` over loopback: rate, latencies, what was lost, what was wrong.

    python -m benchmarks.serve_load [--json] [--clients N] [--seconds S]

N clients each send one snippet after another to /api/check for S seconds: correct proofs, wrong
proofs, `sorry`, an axiom, with known verdicts. `lost`: no answer, or another status than 200 and
429; `wrong`: an answer with another verdict than the known one. Both are 0 or something is broken.
Every client waits for its answer before it sends again, so at most N requests are open.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2

MAX_CLIENTS = 256
MAX_SECONDS = 600.0
_PAGE = os.sysconf("SC_PAGE_SIZE")

# (share, expected verdict, proof); N is a fresh number each time, so that nothing could be cached.
MIX = (
    (4, "accepted", "theorem t{n} (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact ⟨h.2, h.1⟩\n"),
    (3, "accepted", "theorem t{n} (a b : Nat) (h : a ≤ b) : a ≤ b + {n} := by\n  omega\n"),
    (2, "accepted", "theorem t{n} (a : Nat) : a + {n} + 0 = a + {n} := by\n  simp\n"),
    (3, "rejected", "theorem t{n} (a b : Nat) (h : a ≤ b) : b + {n} < a := by\n  omega\n"),
    (2, "rejected", "theorem t{n} (a : Nat) : a = a + {n} + 1 := by\n  rfl\n"),
    (1, "rejected", "theorem t{n} (p : Prop) : p := by\n  sorry\n"),
    (1, "rejected", "axiom a{n} : False\ntheorem t{n} : 1 = 2 := a{n}.elim\n"),
)


@dataclass
class Tally:
    """What the clients saw. latencies: seconds of answered checks."""

    latencies: list[float] = field(default_factory=list)
    full: int = 0
    lost: int = 0
    wrong: int = 0
    problems: list[str] = field(default_factory=list)

    def problem(self, text: str) -> None:
        if len(self.problems) < 5:
            self.problems.append(text)


@contextmanager
def running_server() -> Iterator[tuple[str, int]]:
    """A server of this checkout on a free loopback port: its address and process id."""
    process = subprocess.Popen(
        [sys.executable, "-m", "proofmill", "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        if found is None:
            raise SystemExit("the server did not start")
        for _ in range(200):
            try:
                httpx2.get(found.group() + "/health")
                break
            except httpx2.ConnectError:
                time.sleep(0.05)
        yield found.group(), process.pid
    finally:
        process.terminate()
        process.wait(60)


async def client(
    http: httpx2.AsyncClient, number: int, until: float, tally: Tally, weights: list[int]
) -> None:
    """One client's requests, one after the other."""
    dice = random.Random(number)
    count = 0
    while time.monotonic() < until:
        count += 1
        _, expected, text = dice.choices(MIX, weights)[0]
        code = text.format(n=1000 * count + number)
        body = {"snippets": [{"id": f"{number}-{count}", "code": code}], "timeout": 30}
        began = time.monotonic()
        try:
            response = await http.post("/api/check", json=body)
        except httpx2.HTTPError as error:
            tally.lost += 1
            tally.problem(f"{type(error).__name__}: {error}")
            continue
        if response.status_code == 429:
            tally.full += 1
            await asyncio.sleep(min(1.0, float(response.headers["retry-after"])))
            continue
        if response.status_code != 200:
            tally.lost += 1
            tally.problem(f"status {response.status_code}: {response.text[:200]}")
            continue
        tally.latencies.append(time.monotonic() - began)
        result = response.json()["results"][0]
        status = (result.get("verdict") or {}).get("status")
        if result["id"] != f"{number}-{count}" or status != expected:
            tally.wrong += 1
            tally.problem(f"{expected} expected: {json.dumps(result)[:300]}")


async def drive(url: str, clients: int, seconds: float) -> tuple[Tally, float]:
    """All clients; returns what they saw and how long it took."""
    tally = Tally()
    weights = [share for share, _, _ in MIX]
    limits = httpx2.Limits(max_connections=clients, max_keepalive_connections=clients)
    async with httpx2.AsyncClient(base_url=url, timeout=120, limits=limits) as http:
        began = time.monotonic()
        until = began + seconds
        await asyncio.gather(*(client(http, i, until, tally, weights) for i in range(clients)))
        return tally, time.monotonic() - began


def memory_mb(pid: int) -> float:
    """Resident memory of the server and its hosts, MiB; shared pages count in each process."""
    total, waiting = 0, [pid]
    while waiting:
        current = waiting.pop()
        try:
            total += int(Path(f"/proc/{current}/statm").read_text().split()[1]) * _PAGE
            for task in Path(f"/proc/{current}/task").iterdir():
                waiting.extend(int(each) for each in (task / "children").read_text().split())
        except (OSError, IndexError):
            continue
    return total / (1 << 20)


def percentile(values: list[float], share: float) -> float:
    """Milliseconds; 0 when there are no values."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return round(1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)


def main() -> None:
    """Run and report; exit status 1 when something was lost or wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--clients", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if not 1 <= arguments.clients <= MAX_CLIENTS or not 0 < arguments.seconds <= MAX_SECONDS:
        parser.error(f"clients: 1 to {MAX_CLIENTS}; seconds: up to {MAX_SECONDS:g}")
    with running_server() as (url, pid):
        asyncio.run(drive(url, 1, 1.0))  # hosts have then seen every kind of snippet
        before = memory_mb(pid)
        tally, seconds = asyncio.run(drive(url, arguments.clients, arguments.seconds))
        after = memory_mb(pid)
    report = {
        "clients": arguments.clients,
        "cores": len(os.sched_getaffinity(0)),
        "seconds": round(seconds, 1),
        "checks": len(tally.latencies),
        "checks_per_second": round(len(tally.latencies) / seconds, 1),
        "mean_ms": round(1000 * statistics.fmean(tally.latencies or [0.0]), 1),
        "p50_ms": percentile(tally.latencies, 0.50),
        "p95_ms": percentile(tally.latencies, 0.95),
        "p99_ms": percentile(tally.latencies, 0.99),
        "full_429": tally.full,
        "lost": tally.lost,
        "wrong": tally.wrong,
        "memory_mb_before": round(before),
        "memory_mb_after": round(after),
    }
    if arguments.json:
        print(json.dumps(report))
    else:
        print("\n".join(f"{name:<20}{value}" for name, value in report.items()))
    for problem in tally.problems:
        print(problem, file=sys.stderr)
    raise SystemExit(1 if tally.lost or tally.wrong or not tally.latencies else 0)


if __name__ == "__main__":
    main()
