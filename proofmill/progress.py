"""Live progress (rich bars on a terminal, plain lines elsewhere) and the record of each step."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

# Without a terminal one line at most this often: a log stays readable and shows that work goes on.
PLAIN_SECONDS = 10.0


class Step:
    """One step of a run: counts what is done and what it cost."""

    def __init__(self, reporter: Reporter, label: str, total: int | None, task: TaskID) -> None:
        self.label = label
        self.total = total
        self.done = 0
        self.counts: dict[str, int] = {}
        self.tokens = 0
        self.core_seconds = 0.0
        self._reporter = reporter
        self._task = task
        self._said = time.monotonic()

    def advance(self, items: int = 1, /, **counts: int) -> None:
        """`items` more are done; `counts` are added up by name (accepted=1, ...)."""
        self.done += items
        self.add(**counts)
        self._reporter.show(self._task, self)

    def expect(self, items: int) -> None:
        """`items` more are to be done."""
        self.total = (self.total or 0) + items
        self._reporter.show(self._task, self)

    def add(self, *, tokens: int = 0, core_seconds: float = 0.0, **counts: int) -> None:
        """Count without moving the bar."""
        self.tokens += tokens
        self.core_seconds += core_seconds
        for name, number in counts.items():
            self.counts[name] = self.counts.get(name, 0) + number

    def tell(self, text: str) -> None:
        """Replace the text beside the bar."""
        self._reporter.describe(self._task, self, text)

    def due(self) -> bool:
        """Whether a plain line is due."""
        now = time.monotonic()
        if now - self._said < PLAIN_SECONDS:
            return False
        self._said = now
        return True


class Reporter:
    """Shows steps on a console; hands the record of each finished step to `on_record`."""

    def __init__(
        self, console: Console, on_record: Callable[[dict[str, Any]], None] | None = None
    ) -> None:
        self.console = console
        self._on_record = on_record
        self._live = console.is_terminal
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description:<26}"),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[detail]}"),
            console=console,
            disable=not self._live,
        )

    def __enter__(self) -> Reporter:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    @contextmanager
    def step(self, stage: str, *, total: int | None, round: int | None = None) -> Iterator[Step]:
        """A step with a bar. Leaving it normally records stage, counts, tokens and seconds;
        `core_seconds` includes this process's own CPU time."""
        label = stage if round is None else f"{stage}, round {round}"
        task = self._progress.add_task(label, total=total, detail="")
        step = Step(self, label, total, task)
        cpu, wall = _own_cpu_seconds(), time.monotonic()
        yield step
        step.core_seconds += _own_cpu_seconds() - cpu
        seconds = time.monotonic() - wall
        self._progress.update(task, total=step.done, completed=step.done)
        self._progress.stop_task(task)
        if not self._live:
            self.console.print(
                f"{label}: {step.done} done in {seconds:.1f} s{_tail(step)}", highlight=False
            )
        if self._on_record is not None:
            self._on_record(
                {
                    "stage": stage,
                    "round": round,
                    "counts": {"done": step.done, **step.counts},
                    "tokens": step.tokens,
                    "core_seconds": round_to(step.core_seconds),
                    "wall_seconds": round_to(seconds),
                    "time": round_to(time.time()),
                }
            )

    def show(self, task: TaskID, step: Step) -> None:
        """Redraw after more items."""
        detail = _tail(step).lstrip(", ")
        self._progress.update(task, completed=step.done, total=step.total, detail=detail)
        if not self._live and step.due():
            total = "" if step.total is None else f"/{step.total}"
            self.console.print(f"{step.label}: {step.done}{total}{_tail(step)}", highlight=False)

    def describe(self, task: TaskID, step: Step, text: str) -> None:
        """Text instead of counts (a loss, a module's name)."""
        self._progress.update(task, completed=step.done, total=step.total, detail=text)
        if not self._live and step.due():
            self.console.print(f"{step.label}: {text}", highlight=False)


def round_to(seconds: float) -> float:
    """Milliseconds are as exact as a wall clock is worth writing down."""
    return round(seconds, 3)


def _tail(step: Step) -> str:
    return "".join(f", {number} {name}" for name, number in step.counts.items())


def _own_cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
