"""Final answers in words: find them, normalise them, say whether two are equal.

Equality has three values. `equal` and `different` are said only when something decided them: equal
normal forms, exact rational arithmetic, or math-verify (huggingface/Math-Verify, Kydlíček) in a
worker process that is killed when it takes too long. Everything else is `undecided` with a reason.
math-verify is not symmetric (the gold answer decides how the other is read), so the gold answer
always comes first; it takes a decimal as equal that agrees to six places.

Size limits before anything is parsed follow inspect_ai's scorer (UKGovernmentBEIS/inspect_ai,
scorer/_math.py), which rejects what makes a parser blow up or run code.
"""

from __future__ import annotations

import json
import re
import selectors
import subprocess
import sys
import threading
import time
from collections import OrderedDict
from enum import StrEnum
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

from pydantic import BaseModel, ConfigDict

from generator.keys import content_key
from generator.ledger import Incident, Ledger, Row

ANSWER_STAGE = "answer"
RULES_VERSION = 1
MAX_COMPLETION_CHARACTERS = 1_000_000
MAX_ANSWER_CHARACTERS = 1_024
MAX_NESTING = 32
MAX_DIGITS = 400
CACHE_ENTRIES = 100_000
# Starting a worker imports sympy: 1 to 3 s on an idle machine, more on a busy one.
START_SECONDS = 60.0


# ---------------------------------------------------------------------- extraction


class Where(StrEnum):
    """What marked an answer."""

    BOXED = "boxed"
    HASHES = "hashes"
    ANSWER_IS = "answer_is"


class Extracted(BaseModel):
    """A final answer as it was written."""

    model_config = ConfigDict(frozen=True)

    text: str
    where: Where


_BOX = re.compile(r"\\(?:boxed|fbox)\s*\{")
_HASHES = re.compile(r"^####[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_ANSWER_IS = re.compile(
    r"\banswer\s*(?:is|:|=|equals)\s*:?\s*(.+?)(?=\.(?:\s|\Z)|\n|\Z)", re.IGNORECASE
)


def extract_answer(completion: str) -> Extracted | None:
    """The last marked answer: a balanced \\boxed{…}, else `#### …`, else `answer is …`.

    None when there is none, or the completion is longer than MAX_COMPLETION_CHARACTERS.
    """
    if len(completion) > MAX_COMPLETION_CHARACTERS:
        return None
    for match in reversed(list(_BOX.finditer(completion))):
        content = _balanced(completion, match.end())
        if content is not None and content.strip():
            return Extracted(text=content.strip(), where=Where.BOXED)
    for pattern, where in ((_HASHES, Where.HASHES), (_ANSWER_IS, Where.ANSWER_IS)):
        found = pattern.findall(completion)
        if found and found[-1].strip():
            return Extracted(text=found[-1].strip(), where=where)
    return None


def _balanced(text: str, start: int) -> str | None:
    """The text from `start` to the brace that closes what was open there."""
    depth = 1
    for place in range(start, min(len(text), start + MAX_ANSWER_CHARACTERS + 1)):
        escaped = place > 0 and text[place - 1] == "\\"
        if text[place] == "{" and not escaped:
            depth += 1
        elif text[place] == "}" and not escaped:
            depth -= 1
            if depth == 0:
                return text[start:place]
    return None


# ---------------------------------------------------------------------- normal forms

_REPLACED = (
    (re.compile(r"\\(?:text|mathrm|mathbf|textbf|mbox)\s*\{([^{}]*)\}"), r"\1"),
    (re.compile(r"\\[dt]frac\b"), r"\\frac"),
    (re.compile(r"\\(?:left|right|displaystyle)\b"), ""),
    (re.compile(r"\\[!,;:\s]|~"), " "),
    (re.compile(r"\\\$|\$"), ""),
    (re.compile(r"\\%"), "%"),
    (re.compile(r"\^\s*\{?\s*\\circ\s*\}?"), "°"),
    (re.compile(r"[−–]"), "-"),
)
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
_ASSIGNED = re.compile(r"\A[a-zA-Z]\s*=\s*(?=[^=])")


def normalise_answer(text: str) -> str:
    """Layout, text commands, dollar signs and a final period taken away; `x = 5` becomes `5`.

    Equal normal forms mean the same; different ones say nothing.
    """
    for pattern, replacement in _REPLACED:
        text = pattern.sub(replacement, text)
    text = text.strip().removesuffix(".").strip()
    if _THOUSANDS.fullmatch(text.lstrip("-")):
        text = text.replace(",", "")
    text = _ASSIGNED.sub("", text)
    return " ".join(text.split())


_FRACTION = re.compile(r"\A(-?)\s*\\frac\s*\{(\d+)\}\s*\{(\d+)\}\Z")
_RATIONAL = re.compile(r"\A[-+]?\d+(?:\s*/\s*\d+)?\Z")
_DECIMAL = re.compile(r"\A[-+]?(?:\d+\.\d*|\.\d+)\Z")


def rational_value(normal: str) -> Fraction | None:
    """The exact value of an integer, fraction or decimal in normal form; None for anything else."""
    if len(normal) > MAX_DIGITS:
        return None
    latex = _FRACTION.match(normal)
    if latex is not None:
        normal = f"{latex[1]}{latex[2]}/{latex[3]}"
    if _RATIONAL.match(normal) or _DECIMAL.match(normal):
        try:
            return Fraction(normal.replace(" ", ""))
        except ZeroDivisionError:
            return None
    return None


# ---------------------------------------------------------------------- equivalence


class Equivalence(StrEnum):
    EQUAL = "equal"
    DIFFERENT = "different"
    UNDECIDED = "undecided"


class Undecided(StrEnum):
    """Why two answers could not be compared. The last two are failures of the machinery."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    CODE = "code"
    UNREADABLE = "unreadable"
    GRADER_ERROR = "grader_error"
    TIMEOUT = "timeout"
    CRASH = "crash"


OWED = frozenset({Undecided.TIMEOUT, Undecided.CRASH})


class Comparison(BaseModel):
    """The verdict on a pair, and why when it is undecided."""

    model_config = ConfigDict(frozen=True)

    verdict: Equivalence
    reason: Undecided | None = None
    detail: str = ""


EQUAL = Comparison(verdict=Equivalence.EQUAL)
DIFFERENT = Comparison(verdict=Equivalence.DIFFERENT)
# Texts that look like code: some parsers of expressions evaluate what they are given.
_CODE = re.compile(r"__|;|\b(?:lambda|import|eval|exec|open|getattr|globals|locals|compile)\b")


def undecided(reason: Undecided, detail: str = "") -> Comparison:
    return Comparison(verdict=Equivalence.UNDECIDED, reason=reason, detail=detail)


def compare_exactly(gold: str, predicted: str) -> Comparison | None:
    """What needs no computer algebra: limits, equal normal forms, rationals. None: ask further."""
    first, second = normalise_answer(gold), normalise_answer(predicted)
    if not first or not second:
        return undecided(Undecided.EMPTY)
    for text in (first, second):
        problem = _too_large(text)
        if problem:
            return undecided(Undecided.TOO_LARGE, problem)
    if first == second:
        return EQUAL
    exact = rational_value(first), rational_value(second)
    if exact[0] is not None and exact[1] is not None:
        return EQUAL if exact[0] == exact[1] else DIFFERENT
    if _CODE.search(first) or _CODE.search(second):
        return undecided(Undecided.CODE)
    return None


def _too_large(text: str) -> str:
    if len(text) > MAX_ANSWER_CHARACTERS:
        return f"{len(text)} characters"
    depth = deepest = 0
    for character in text:
        depth += (character in "([{") - (character in ")]}")
        deepest = max(deepest, depth)
    if deepest > MAX_NESTING:
        return f"{deepest} nested brackets"
    longest = max((len(digits) for digits in re.findall(r"\d+", text)), default=0)
    return f"a number of {longest} digits" if longest > MAX_DIGITS else ""


class AnswerChecker:
    """Compares answers, with workers that are started when first needed and killed when they hang.

    Use as a context manager; safe from any thread. workers: processes at most. seconds: for one
    comparison. memory_mb: address space of a worker. ledger: verdicts are kept in it, keyed by
    (gold, prediction, versions); a time-out or crash is an incident there and is tried again.
    """

    def __init__(
        self,
        *,
        workers: int = 1,
        seconds: float = 5.0,
        memory_mb: int = 2048,
        ledger: Ledger | None = None,
    ) -> None:
        self._seconds = seconds
        self._memory_bytes = memory_mb * 1024 * 1024
        self._ledger = ledger
        self._slots = threading.BoundedSemaphore(workers)
        self._guard = threading.Lock()
        self._idle: list[_Worker] = []
        self._closed = False
        self._cache: OrderedDict[str, Comparison] = OrderedDict()
        self.grader = f"math-verify {version('math-verify')}, rules {RULES_VERSION}"

    def __enter__(self) -> AnswerChecker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the workers."""
        with self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.kill()

    def compare(self, gold: str, predicted: str) -> Comparison:
        """Whether the prediction is the gold answer."""
        known = compare_exactly(gold, predicted)
        if known is not None:
            return known
        first, second = normalise_answer(gold), normalise_answer(predicted)
        key = content_key(ANSWER_STAGE, {"gold": first, "predicted": second, "grader": self.grader})
        cached = self._cached(key)
        if cached is not None:
            return cached
        comparison = self._ask(first, second)
        self._keep(key, first, second, comparison)
        return comparison

    def same(self, gold: str, predicted: str) -> bool:
        """Surely equal; for voting, where unsure answers stay apart."""
        return self.compare(gold, predicted).verdict is Equivalence.EQUAL

    # ------------------------------------------------------------------ cache

    def _cached(self, key: str) -> Comparison | None:
        with self._guard:
            if key in self._cache:
                self._cache.move_to_end(key)
                return self._cache[key]
        row = None if self._ledger is None else self._ledger.get(key)
        if row is None or row.verdict is None:
            return None
        reason = None if row.reason is None else Undecided(row.reason)
        return Comparison(
            verdict=Equivalence(row.verdict), reason=reason, detail=str(row.data["detail"])
        )

    def _keep(self, key: str, gold: str, predicted: str, comparison: Comparison) -> None:
        if comparison.reason in OWED:
            if self._ledger is not None:
                reason = str(comparison.reason)
                self._ledger.incident(Incident(key=key, stage=ANSWER_STAGE, reason=reason))
            return
        with self._guard:
            self._cache[key] = comparison
            if len(self._cache) > CACHE_ENTRIES:
                self._cache.popitem(last=False)
        if self._ledger is not None:
            self._ledger.put(
                Row(
                    key=key,
                    stage=ANSWER_STAGE,
                    text=predicted,
                    data={"gold": gold, "grader": self.grader, "detail": comparison.detail},
                    verdict=comparison.verdict,
                    reason=comparison.reason,
                )
            )

    # ------------------------------------------------------------------ workers

    def _ask(self, gold: str, predicted: str) -> Comparison:
        with self._slots:
            with self._guard:
                if self._closed:
                    return undecided(Undecided.CRASH, "the checker is closed")
                worker = self._idle.pop() if self._idle else None
            if worker is None:
                worker = _Worker(self._memory_bytes)
            answer = worker.ask(gold, predicted, self._seconds)
            with self._guard:
                reusable = worker.alive and not self._closed
                if reusable:
                    self._idle.append(worker)
            if not reusable:
                worker.kill()
        return answer


_OUTCOMES = {
    "equal": EQUAL,
    "different": DIFFERENT,
    "gold_unreadable": undecided(Undecided.UNREADABLE, "the gold answer"),
    "prediction_unreadable": undecided(Undecided.UNREADABLE, "the prediction"),
}


class _Worker:
    """One process of answer_worker.py."""

    def __init__(self, memory_bytes: int) -> None:
        script = Path(__file__).with_name("answer_worker.py")
        # -P: the script's folder must not shadow modules of the libraries it imports. A session of
        # its own: Ctrl-C is for the parent, which then finishes what it wants to finish.
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(script), str(memory_bytes)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._buffer = b""
        self._ready = False

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, gold: str, predicted: str, seconds: float) -> Comparison:
        """One comparison. The process is dead after a time-out or a crash."""
        if not self._ready and self._read_line(START_SECONDS) is None:
            return self._lost("the worker did not start")
        self._ready = True
        line = json.dumps({"gold": gold, "predicted": predicted}) + "\n"
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        except BrokenPipeError:
            return self._lost("the worker is gone")
        answer = self._read_line(seconds)
        if answer is None:
            return self._lost(f"no verdict in {seconds} s")
        told = json.loads(answer)
        if told["outcome"] == "error":
            return undecided(Undecided.GRADER_ERROR, told["detail"])
        return _OUTCOMES[told["outcome"]]

    def kill(self) -> None:
        """End the process and let go of its pipes. Harmless when it is dead already."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue

    def _lost(self, detail: str) -> Comparison:
        # An ended process closed its pipe; a hanging one did not.
        crashed = self._process.poll() is not None
        self.kill()
        return undecided(Undecided.CRASH if crashed else Undecided.TIMEOUT, detail)

    def _read_line(self, seconds: float) -> bytes | None:
        """The next line, or None when there is none in time or the process ended."""
        stream = self._process.stdout
        assert stream is not None
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while b"\n" not in self._buffer:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    return None
                chunk = stream.read1(65536)  # type: ignore[attr-defined]
                if not chunk:
                    self._process.wait()
                    return None
                self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line
