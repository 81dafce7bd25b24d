"""The cold compile of the core library, in parallel next to one module after another:
`python -m benchmarks.library_compile [--json] [--jobs N]`.

What `proofmill run` does once on a fresh machine: every module of `lean_project/` in an empty
cache, `--jobs` processes at once, a module as soon as its imports are there. The alternative is the
same compile with one process at a time, in the same run.

Keys: `ratio_vs_sequential` (seconds in parallel / seconds in sequence; 1 / jobs would be perfect),
`busy` (share of the cores' time that was used), wall and CPU seconds of both, `modules`. Wanted:
at most 60 s on two cores with nothing else running.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path

from prover.lean.library import CoreLibrary


def compile_cold(jobs: int) -> dict[str, float]:
    """Wall and CPU seconds of one compile in an empty cache."""
    with tempfile.TemporaryDirectory() as folder:
        library = CoreLibrary.locate(cache=Path(folder))
        before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        library.ensure(jobs=jobs)
        wall, after = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"wall": wall, "cpu": cpu}


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--jobs", type=int, default=2, help="processes at once (default 2)")
    options = parser.parse_args()
    if options.jobs < 1:
        parser.error("--jobs must be at least 1")
    parallel, sequential = compile_cold(options.jobs), compile_cold(1)
    report = {
        "ratio_vs_sequential": parallel["wall"] / sequential["wall"],
        "busy": parallel["cpu"] / (parallel["wall"] * options.jobs),
        "seconds": {"parallel": parallel, "sequential": sequential},
        "jobs": options.jobs,
        "modules": len(CoreLibrary.locate().modules),
    }
    print(json.dumps(report, indent=None if options.json else 2))


if __name__ == "__main__":
    main()
