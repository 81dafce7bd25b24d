"""Bounded work in flight: submit lazily, yield results as they finish."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import TypeVar

Work = TypeVar("Work")
Result = TypeVar("Result")


def in_window(
    submit: Callable[[Work], Future[Result]], work: Iterable[Work], window: int
) -> Iterator[tuple[int, Result]]:
    """(index, result) of every item as it finishes, with at most `window` submitted at a time.

    `work` is read only when there is room, so it may be an endless or an expensive generator.
    """
    pending: dict[Future[Result], int] = {}
    source = enumerate(work)
    exhausted = False
    while True:
        while not exhausted and len(pending) < window:
            item = next(source, None)
            if item is None:
                exhausted = True
                break
            pending[submit(item[1])] = item[0]
        if not pending:
            return
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            yield pending.pop(future), future.result()
