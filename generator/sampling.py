"""The sampling service: every pipeline's samples go through one of these.

It is a `Model` around a `Model`. Around the bare backend it adds:
- the ledger as cache: a sample's key is (prompt, model id, parameters, seed, round, index, stage
  version). What is there is not sampled again, what is missing of a request is asked for alone, and
  equal requests in flight are one request;
- a thread of its own, so that sampling goes on while the consumer checks what it got, and a bound
  on the results that wait for the consumer;
- a graceful stop: what is in flight is finished and kept;
- typed failures: an answer (the prompt is too long) is a row and is not asked again, a failure of
  the machinery is an incident and stays owed. Nothing is retried here: retries belong to the one
  layer that talks to a server (`generator.backends.openai`).

Results come as they finish, in any order. The input is read in the service's thread, lazily: the
backend reads ahead its own window and no further.
"""

from __future__ import annotations

import queue
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.keys import content_key, text_hash
from generator.ledger import Incident, Ledger, Row
from generator.model import (
    FinishReason,
    Model,
    Sample,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
)

SAMPLE_STAGE = "sample"
# Part of every key: a change of what a row means asks for its samples again.
STAGE_VERSION = 1
# Decimals of a kept log-probability: half the bytes of the row, and below a float32's error here.
LOGPROB_DECIMALS = 5
_NO_COST = {"seconds": 0.0, "cpu_seconds": 0.0, "prompt_tokens": 0, "completion_tokens": 0}


def sample_key(request: SampleRequest, model_id: str, index: int) -> str:
    """The ledger key of one sample; rows made from the sample name it as a parent."""
    return content_key(
        SAMPLE_STAGE,
        {
            "prompt": request.prompt,
            "model": model_id,
            "params": request.params.model_dump(mode="json"),
            "seed": request.seed,
            "round": request.round,
            "index": index,
            "version": STAGE_VERSION,
        },
    )


@dataclass(frozen=True)
class SamplingCounters:
    """What a service did so far. seconds, cpu_seconds: of the backend, shared among requests.

    requests: answered, failures included. cached: of these, the ones that needed no model call.
    samples, tokens: new ones. failures: by kind; owed ones included.
    """

    requests: int = 0
    cached: int = 0
    samples: int = 0
    cached_samples: int = 0
    prompt_tokens: int = 0
    tokens: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    failures: Mapping[SampleFailureKind, int] = field(default_factory=dict)


class SamplingService:
    """See the module. Several `sample` calls may run at the same time; the backend decides whether
    they really do.

    waiting: how many finished results may wait for the consumer. ledger: None samples uncached.
    """

    def __init__(self, model: Model, ledger: Ledger | None = None, *, waiting: int = 64) -> None:
        if waiting < 1:
            raise ValueError("waiting must be at least 1")
        self._model = model
        self._ledger = ledger
        self._waiting = waiting
        self._stopping = threading.Event()
        self._guard = threading.Lock()
        self._totals: Counter[str] = Counter()
        self._spent = [0.0, 0.0]
        self._failures: Counter[SampleFailureKind] = Counter()

    @property
    def id(self) -> str:
        return self._model.id

    @property
    def context_tokens(self) -> int:
        return self._model.context_tokens

    @property
    def draws_distinct(self) -> bool:
        return self._model.draws_distinct

    @property
    def counters(self) -> SamplingCounters:
        """A snapshot."""
        with self._guard:
            return SamplingCounters(
                **self._totals,
                seconds=self._spent[0],
                cpu_seconds=self._spent[1],
                failures=dict(self._failures),
            )

    def stop(self) -> None:
        """Ask nothing more of the backend. Running `sample` calls end once what is in flight has
        been answered; requests not yet read from their input are left unread."""
        self._stopping.set()

    def close(self) -> None:
        """Stop, and close the backend."""
        self.stop()
        self._model.close()

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once. Leaving the iteration early finishes and keeps what is in
        flight. Raises what the backend or the input raises, after the results before it."""
        call = _Call(self, requests)
        call.start()
        try:
            yield from call.results()
        finally:
            call.abandon()

    # ------------------------------------------------------------------ ledger and counters

    def lookup(self, request: SampleRequest) -> tuple[list[Sample], SampleFailure | None]:
        """The samples the ledger has of a request, up to the first missing one, or the failure."""
        found: list[Sample] = []
        if self._ledger is None:
            return found, None
        for index in range(request.first, request.first + request.n):
            row = self._ledger.get(sample_key(request, self.id, index))
            if row is None:
                return found, None
            if row.error is not None:
                kind = SampleFailureKind(row.error)
                return found, SampleFailure(kind=kind, detail=row.text)
            found.append(_sample(row, index))
        return found, None

    def record(self, asked: SampleRequest, result: SampleResult) -> SampleResult:
        """Keep a backend's answer; what the ledger already had of it wins over the new text."""
        with self._guard:
            self._totals["samples"] += len(result.samples)
            self._totals["prompt_tokens"] += result.prompt_tokens
            self._totals["tokens"] += result.completion_tokens
            self._spent[0] += result.seconds
            self._spent[1] += result.cpu_seconds
        if self._ledger is None:
            return result
        if result.failure is not None:
            self._record_failure(asked, result)
            return result
        prompt_hash = text_hash(asked.prompt)
        kept: list[Sample] = []
        for sample in result.samples:
            row = self._row(asked, sample, result, prompt_hash)
            earlier = self._ledger.get(row.key)
            if earlier is None or earlier.error is not None:
                self._ledger.put(row)
                kept.append(sample)
            else:
                kept.append(_sample(earlier, sample.index))
        return result.model_copy(update={"samples": tuple(kept)})

    def _row(
        self, asked: SampleRequest, sample: Sample, result: SampleResult, prompt_hash: str
    ) -> Row:
        return Row(
            key=sample_key(asked, self.id, sample.index),
            stage=SAMPLE_STAGE,
            round=asked.round,
            text=sample.text,
            data={
                "index": sample.index,
                "seed": asked.seed,
                "finish": sample.finish_reason.value,
                "token_ids": sample.token_ids,
                "logprobs": [round(value, LOGPROB_DECIMALS) for value in sample.logprobs],
            },
            model=self.id,
            prompt_hash=prompt_hash,
            # A server that gives no token ids still says how many tokens there were.
            tokens=len(sample.token_ids) or result.completion_tokens // len(result.samples),
            seconds=result.seconds / len(result.samples),
            cpu_seconds=result.cpu_seconds / len(result.samples),
        )

    def _record_failure(self, asked: SampleRequest, result: SampleResult) -> None:
        failure = result.failure
        if self._ledger is None or failure is None:
            return
        key = sample_key(asked, self.id, asked.first)
        if failure.owed:
            self._ledger.incident(
                Incident(key=key, stage=SAMPLE_STAGE, reason=failure.kind, detail=failure.detail)
            )
            return
        self._ledger.put(
            Row(
                key=key,
                stage=SAMPLE_STAGE,
                round=asked.round,
                text=failure.detail,
                error=failure.kind,
                model=self.id,
                prompt_hash=text_hash(asked.prompt),
                seconds=result.seconds,
            )
        )

    def count(self, result: SampleResult, cached_samples: int, asked: bool) -> None:
        """Count an answered request."""
        with self._guard:
            self._totals["requests"] += 1
            self._totals["cached"] += not asked
            self._totals["cached_samples"] += cached_samples
            if result.failure is not None:
                self._failures[result.failure.kind] += 1

    @property
    def stopping(self) -> bool:
        return self._stopping.is_set()

    @property
    def waiting(self) -> int:
        return self._waiting

    @property
    def backend(self) -> Model:
        return self._model


def _sample(row: Row, index: int) -> Sample:
    return Sample(
        index=index,
        text=row.text,
        token_ids=tuple(row.data["token_ids"]),
        logprobs=tuple(row.data["logprobs"]),
        finish_reason=FinishReason(row.data["finish"]),
    )


@dataclass(eq=False)
class _Asked:
    """A request the backend is working on: what the ledger had of it, and who waits for it."""

    head: list[Sample]
    waiting: list[SampleRequest]


class _End:
    """The last item of the queue: how the producer ended."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


class _Call:
    """One running `sample`: a producer thread that feeds the backend, and a bounded queue."""

    def __init__(self, service: SamplingService, requests: Iterable[SampleRequest]) -> None:
        self._service = service
        self._source = iter(requests)
        self._queue: queue.Queue[SampleResult | _End] = queue.Queue(service.waiting)
        self._abandoned = threading.Event()
        # What was asked of the backend and not answered yet, by the request as it was asked.
        self._asked: dict[SampleRequest, _Asked] = {}
        self._ready: deque[SampleResult] = deque()
        self._input_error: BaseException | None = None
        self._thread = threading.Thread(target=self._produce, name="sampling", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def results(self) -> Iterator[SampleResult]:
        while True:
            item = self._queue.get()
            if isinstance(item, _End):
                if item.error is not None:
                    raise item.error
                return
            yield item

    def abandon(self) -> None:
        """Nobody reads any more: ask for nothing new and wait for what is in flight."""
        self._abandoned.set()
        while self._thread.is_alive():
            try:
                self._queue.get(timeout=0.05)
            except queue.Empty:
                continue

    # ------------------------------------------------------------------ the producer thread

    def _produce(self) -> None:
        error: BaseException | None = None
        try:
            # Everything the backend does with an input error would lose what is in flight, so the
            # feed ends instead and the error is raised last.
            for result in self._service.backend.sample(self._feed()):
                self._answer(result)
                self._deliver_ready()
            self._deliver_ready()
            self._fail_unanswered()
        except BaseException as caught:  # handed to the consumer, who raises it
            error = caught
        self._queue.put(_End(error or self._input_error))

    def _feed(self) -> Iterator[SampleRequest]:
        """What the ledger lacks of the requests. Cached ones are delivered on the way."""
        while not (self._abandoned.is_set() or self._service.stopping):
            try:
                request = next(self._source, None)
            except BaseException as caught:  # raised to the consumer after the last result
                self._input_error = caught
                return
            if request is None:
                return
            head, failure = self._service.lookup(request)
            if failure is not None or len(head) == request.n:
                samples = () if failure is not None else tuple(head)
                result = SampleResult(request=request, samples=samples, failure=failure)
                self._service.count(result, len(samples), asked=False)
                self._deliver(result)
                continue
            changes = {"first": request.first + len(head), "n": request.n - len(head)}
            missing = request.model_copy(update=changes) if head else request
            if missing in self._asked:
                self._asked[missing].waiting.append(request)
                continue
            self._asked[missing] = _Asked(head, [request])
            yield missing

    def _answer(self, result: SampleResult) -> None:
        """Turn a backend's answer into answers for everyone who waits for it."""
        asked = self._asked.pop(result.request)
        kept = self._service.record(result.request, result)
        for place, request in enumerate(asked.waiting):
            samples = () if kept.failure is not None else (*asked.head, *kept.samples)
            # The cost of the call is the first one's; the others got it for nothing.
            share = {} if place == 0 else _NO_COST
            answer = kept.model_copy(update={"request": request, "samples": samples, **share})
            self._service.count(answer, len(asked.head), asked=place == 0)
            self._ready.append(answer)

    def _deliver_ready(self) -> None:
        while self._ready:
            self._deliver(self._ready.popleft())

    def _deliver(self, result: SampleResult) -> None:
        while not self._abandoned.is_set():
            try:
                self._queue.put(result, timeout=0.2)
            except queue.Full:
                continue
            return

    def _fail_unanswered(self) -> None:
        """A backend that ends without answering broke its promise; what it owes stays owed."""
        detail = "the backend ended without an answer"
        failure = SampleFailure(kind=SampleFailureKind.SERVER_ERROR, detail=detail)
        for missing in list(self._asked):
            self._answer(SampleResult(request=missing, failure=failure))
        self._deliver_ready()
