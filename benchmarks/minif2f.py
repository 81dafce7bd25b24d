"""Which statements of a miniF2F-like file elaborate: `python -m benchmarks.minif2f FILE`.

FILE is JSONL with `name` and `statement`, as `proofmill eval` reads it. Every statement is checked
with `sorry` as its proof, under the engine's own header, and `docs/minif2f.md` is written anew: how
many elaborate, by the types they mention, and each failure with the name it misses. With
`--portfolio SECONDS` every tactic of the portfolio is then tried on every statement that
elaborates, each alone, and the page counts what each proves.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from proofmill.errors import InputError
from proofmill.inputs import StatementRow, read_rows
from prover.lean.cache import write_atomically
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, CheckResult
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.search.portfolio import DEFAULT_TACTICS

PAGE = Path("docs/minif2f.md")
_REAL = re.compile(r"[ℝℂ√π]|\b(?:Real|Complex|NNReal|Polynomial)\b")
_FINSET = re.compile(r"Finset|[∑∏]|divisors")
_MISSING = re.compile(r"[Uu]nknown (?:identifier|constant|namespace) [`'‹]([^`'›]+)[`'›]")
_FIELD = re.compile(r"does not contain [`']([^`']+)[`']")


@dataclass(frozen=True)
class Elaborated:
    """One statement and what the engine said about it with `sorry` as the proof."""

    name: str
    text: str
    statement: Statement
    result: CheckResult

    @property
    def kind(self) -> str:
        """The widest type that the text mentions."""
        if _REAL.search(self.text):
            return "ℝ or ℂ"
        if "ZMod" in self.text:
            return "ZMod"
        if "ℚ" in self.text:
            return "ℚ"
        return "Finset, no ℚ or ℝ" if _FINSET.search(self.text) else "ℕ and ℤ"

    @property
    def missing(self) -> str:
        """The name whose absence the first error reports; the error's first line otherwise."""
        error = self.result.first_error
        found = _MISSING.search(error) or _FIELD.search(error)
        return f"`{found.group(1)}`" if found else error.split("\n", 1)[0]


def elaborate(engine: EmbeddedEngine, rows: Sequence[StatementRow]) -> list[Elaborated]:
    """Check every statement with `sorry`, in the file's order."""
    statements = [row.resolve("engine") for row in rows]
    attempts = [Attempt(statement=each, proof="sorry") for each in statements]
    results = dict(engine.check_many(attempts))
    return [
        Elaborated(row.name, row.statement, statement, results[index])
        for index, (row, statement) in enumerate(zip(rows, statements, strict=True))
    ]


def prove(
    engine: EmbeddedEngine, good: Sequence[Elaborated], seconds: float
) -> dict[str, list[str]]:
    """For each tactic of the portfolio, the names of the statements that it proves alone."""
    limits = Limits(wall_seconds=seconds)
    proved: dict[str, list[str]] = {}
    for tactic in DEFAULT_TACTICS:
        attempts = [Attempt(statement=x.statement, proof=tactic, limits=limits) for x in good]
        results = dict(engine.check_many(attempts))
        proved[tactic] = [x.name for i, x in enumerate(good) if results[i].verdict.accepted]
        print(f"{tactic!r}: {len(proved[tactic])}", file=sys.stderr)
    return proved


def page(items: Sequence[Elaborated], proved: dict[str, list[str]] | None, seconds: float) -> str:
    """The whole page."""
    lines = [
        "# miniF2F on the embedded library",
        "",
        "Written by `python -m benchmarks.minif2f FILE` (see its `--help`); do not edit. Every",
        "statement is elaborated with `sorry` under `open Real Nat Topology Rat BigOperators` and",
        "`set_option autoImplicit false`.",
        "",
        *_counts(items),
        "",
        *_failures([item for item in items if not item.result.compiles]),
    ]
    if proved is not None:
        lines += ["", *_portfolio(len(items), proved, seconds)]
    return "\n".join(lines) + "\n"


def _counts(items: Sequence[Elaborated]) -> Iterator[str]:
    every = Counter(item.kind for item in items)
    good = Counter(item.kind for item in items if item.result.compiles)
    yield "| statements that mention | elaborate | of |"
    yield "|---|---|---|"
    for kind, count in sorted(every.items(), key=lambda pair: -pair[1]):
        yield f"| {kind} | {good[kind]} | {count} |"
    yield f"| all | {sum(good.values())} | {len(items)} |"


def _failures(bad: Sequence[Elaborated]) -> Iterator[str]:
    yield "## What does not elaborate"
    yield ""
    if not bad:
        yield "Nothing."
        return
    yield "| first missing name | statements |"
    yield "|---|---|"
    for name, count in Counter(item.missing for item in bad).most_common():
        yield f"| {name} | {count} |"
    yield ""
    for item in bad:
        yield f"- `{item.name}`: {item.missing}"


def _portfolio(total: int, proved: dict[str, list[str]], seconds: float) -> Iterator[str]:
    yield f"## What the portfolio proves ({seconds:g} s for each tactic)"
    yield ""
    yield "| tactic | proves | first to prove |"
    yield "|---|---|---|"
    before: set[str] = set()
    for tactic, names in proved.items():
        new = set(names) - before
        before |= new
        shown = tactic.replace("\n", "; ").replace("|", "\\|")
        yield f"| `{shown}` | {len(names)} | {len(new)} |"
    yield f"| together | {len(before)} of {total} | |"


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, help="JSONL with name and statement")
    parser.add_argument("--page", type=Path, default=PAGE, help=f"the page (default: {PAGE})")
    parser.add_argument("--portfolio", type=float, metavar="SECONDS", help="also try the tactics")
    parser.add_argument("--workers", type=int, help="checks at a time (default: one per core)")
    options = parser.parse_args()
    try:
        rows = read_rows(options.file, StatementRow)
    except InputError as error:
        sys.exit(f"error: {error}")
    with EmbeddedEngine(workers=options.workers) as engine:
        items = elaborate(engine, rows)
        good = [item for item in items if item.result.compiles]
        seconds = options.portfolio
        proved = prove(engine, good, seconds) if seconds is not None else None
    write_atomically(options.page, page(items, proved, seconds or 0.0).encode())
    print(f"{len(good)} of {len(items)} statements elaborate; {options.page} written")


if __name__ == "__main__":
    main()
