"""Live progress (rich bars on a terminal, plain lines elsewhere) and the metrics of each step."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager

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

    def __init__(self, reporter: Reporter, stage: str, total: int | None, task: TaskID) -> None:
        self.stage = stage
        self.counts: dict[str, int] = {}
        self.tokens = 0
        self.core_seconds = 0.0
        self.done = 0
        self.total = total
        self._reporter = reporter
        self._task = task
        self._said = time.monotonic()

    def advance(self, *, tokens: int = 0, core_seconds: float = 0.0, **counts: int) -> None:
        """One more item done; `counts` are added up by name (accepted=1, ...)."""
        self.done += 1
        self.tokens += tokens
        self.core_seconds += core_seconds
        for name, number in counts.items():
            self.counts[name] = self.counts.get(name, 0) + number
        self._reporter.show(self._task, self)

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
    """Shows steps on a console. Use as a context manager."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._live = console.is_terminal
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description:<28}"),
            BarColumn(bar_width=24),
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
    def step(self, stage: str, total: int | None) -> Iterator[Step]:
        """A step with a bar; on leaving, `core_seconds` holds at least this process's own CPU."""
        task = self._progress.add_task(stage, total=total, detail="")
        step = Step(self, stage, total, task)
        cpu, wall = _own_cpu_seconds(), time.monotonic()
        yield step
        step.core_seconds += _own_cpu_seconds() - cpu
        self._progress.update(task, total=step.done, completed=step.done)
        self._progress.stop_task(task)
        if not self._live:
            self.console.print(
                f"{stage}: {step.done} done in {time.monotonic() - wall:.1f} s{_tail(step)}",
                highlight=False,
            )

    def show(self, task: TaskID, step: Step) -> None:
        """Redraw after one more item."""
        detail = _tail(step).lstrip(", ")
        self._progress.update(task, completed=step.done, detail=detail)
        if not self._live and step.due():
            total = "" if step.total is None else f"/{step.total}"
            self.console.print(f"{step.stage}: {step.done}{total}{_tail(step)}", highlight=False)

    def describe(self, task: TaskID, step: Step, text: str) -> None:
        """Text instead of counts (a loss, a module's name)."""
        self._progress.update(task, detail=text)
        if not self._live and step.due():
            self.console.print(f"{step.stage}: {text}", highlight=False)


def _tail(step: Step) -> str:
    return "".join(f", {number} {name}" for name, number in step.counts.items())


def _own_cpu_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
