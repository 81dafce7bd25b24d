"""Sampling from a transformers causal language model, on the CPU or a GPU.

All samples of a prompt share its prefill: the prompt runs once and its cache rows are repeated.
When a quarter of the rows have ended, the next prompts take their places (continuous batching, as
in Orca, Yu et al. 2022), so that the few long samples do not keep the others waiting: with the
shipped model a batch that drains has 15 of 64 rows drawing on average. Each sample draws from its
own random stream, derived from (prompt, seed, round, index), so what else is in the batch does not
change it; only rounding of batched matrix products can, and where it does two tokens were within
about 1e-6 of each other on the sampling interval.

The loop is ours and not `generate`, because `generate` keeps ended rows until the last one ends,
concatenates the cache at every step and has one random stream a call.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path

import torch
from transformers import PreTrainedModel

from generator.backends.decode_attention import use_decode_attention
from generator.backends.row import Codec, OpenRequest, Row, begin_again
from generator.backends.running_batch import RunningBatch
from generator.checkpoint import Checkpoint, load_checkpoint
from generator.model import SampleFailure, SampleFailureKind, SampleRequest, SampleResult

# Rows of a batch: on one core 64 draw 1.15 times as many tokens a second as 32, 128 1.06 times as
# many as 64 (the shipped model).
LANE_ROWS = 64
# Requests are read ahead this many batches, so that prompts of similar length join together.
WINDOW_BATCHES = 1
# Rows that have ended leave, and others join, when this share of the places is free. Both copy the
# cache, so not at every ending.
FREE_SHARE = 0.25
# A request without replacement needs all its places at once; it may have so many times the places
# that are free, so that a batch does not have to drain for it.
OVERFLOW = 2


class TransformersModel:
    """A `Model` over a causal language model. Safe from any thread.

    batch_rows: samples drawn at the same time. threads: of a CPU, torch's default when None. Every
    LANE_ROWS rows are a batch with a thread of its own; threads beyond that share the work inside a
    matrix, which pays less: 1,200 samples of the shipped model took 15.5 s with one thread, 13.9 s
    with two that share matrices, 9.6 s with two batches side by side (2 cores).
    """

    def __init__(
        self,
        model: PreTrainedModel,
        codec: Codec,
        *,
        id: str,
        device: str = "cpu",
        batch_rows: int = LANE_ROWS,
        threads: int | None = None,
    ) -> None:
        if batch_rows < 1:
            raise ValueError("batch_rows must be at least 1")
        self._device = torch.device(device)
        model.to(device=self._device)
        on_cpu = self._device.type == "cpu"
        if on_cpu:
            use_decode_attention(model)
        self._model = model.eval()
        self._codec = codec
        self._id = id
        threads = threads or torch.get_num_threads()
        self.lanes = min(threads, max(1, batch_rows // LANE_ROWS)) if on_cpu else 1
        self.lane_rows = batch_rows // self.lanes
        # Model calls have threads of their own, whoever asks. Each thread that calls torch gets a
        # pool of threads, and pools with more threads than there are cores sleep between any two
        # operations: beside a consumer that had used the model itself, the service's thread took
        # 1.4 to 2.1 s instead of 1.1 s for 192 samples (2 cores, 2 threads).
        self._callers = ThreadPoolExecutor(
            max_workers=self.lanes,
            thread_name_prefix="model",
            initializer=torch.set_num_threads,  # counts in the thread that calls it
            initargs=(threads // self.lanes,),
        )

    @classmethod
    def from_checkpoint(
        cls,
        checkpoint: Checkpoint | Path,
        *,
        device: str = "cpu",
        batch_rows: int = LANE_ROWS,
        threads: int | None = None,
    ) -> TransformersModel:
        """One of our checkpoints, loaded or in a folder."""
        loaded = checkpoint if isinstance(checkpoint, Checkpoint) else load_checkpoint(checkpoint)
        return cls(
            loaded.model,
            loaded.tokenizer,
            id=loaded.id,
            device=device,
            batch_rows=batch_rows,
            threads=threads,
        )

    @property
    def id(self) -> str:
        return self._id

    @property
    def context_tokens(self) -> int:
        return int(self._model.config.max_position_embeddings)

    @property
    def draws_distinct(self) -> bool:
        return True

    def close(self) -> None:
        """Let go of the weights (and of GPU memory). The model cannot be used any more."""
        self._callers.shutdown()
        self._model.to(device=torch.device("meta"))
        if self._device.type == "cuda":
            torch.cuda.empty_cache()

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once, each as soon as its last sample ends. Reads ahead a window."""
        yield from _Sampling(self, requests).results()

    def admit(self, request: SampleRequest) -> OpenRequest | SampleFailure:
        """The request with its prompt's ids, or why it cannot be answered."""
        ids = self._codec.encode_prompt(request.prompt)
        if not ids:
            return SampleFailure(kind=SampleFailureKind.BAD_REQUEST, detail="the prompt is empty")
        room = self.context_tokens - len(ids)
        if room < 1:
            detail = f"{len(ids)} prompt tokens, context {self.context_tokens}"
            return SampleFailure(kind=SampleFailureKind.PROMPT_TOO_LONG, detail=detail)
        entry = OpenRequest(request, ids, min(request.params.max_tokens, room))
        vocabulary = int(self._model.config.vocab_size)
        if request.params.distinct and entry.width > vocabulary:
            detail = f"{entry.width} distinct samples, but {vocabulary} tokens to begin them with"
            return SampleFailure(kind=SampleFailureKind.BAD_REQUEST, detail=detail)
        return entry

    def new_batch(self) -> RunningBatch:
        # Batches side by side have a thread each; one batch may have threads of torch's as well.
        clock = time.thread_time if self.lanes > 1 else time.process_time
        return RunningBatch(self._model, self._codec, self._device, clock)

    def start(self, work: Callable[[], list[Row]]) -> Future[list[Row]]:
        """Make one model call in a thread of the model's own."""
        return self._callers.submit(_without_gradients, work)


class _Lane:
    """A batch and the model call that works on it."""

    def __init__(self, batch: RunningBatch) -> None:
        self.batch = batch
        self.new: list[Row] = []
        self.call: Future[list[Row]] | None = None

    def advance(self, model: TransformersModel, new: list[Row]) -> None:
        """Begin the next token of the rows, or a change of rows."""
        batch, self.new = self.batch, new
        ended = len(batch.rows) - batch.alive
        if new or ended >= max(1, FREE_SHARE * len(batch.rows)):
            self.call = model.start(lambda: batch.exchange(new))
        else:
            self.call = model.start(batch.step)


class _Sampling:
    """One running `sample`: what waits, what is being drawn, and how many rows fit."""

    def __init__(self, model: TransformersModel, requests: Iterable[SampleRequest]) -> None:
        self._model = model
        self._source = iter(requests)
        self._more = True
        self._waiting: deque[Row] = deque()
        self._lanes = [_Lane(model.new_batch()) for _ in range(model.lanes)]
        self._limit = model.lane_rows  # of a lane
        self._fits = 1  # the most rows that have run in one
        self._failed: set[OpenRequest] = set()

    def results(self) -> Iterator[SampleResult]:
        try:
            while True:
                if self._more and not self._waiting:
                    yield from self._read_window()
                calls = self._start()
                if calls:
                    wait(calls, return_when=FIRST_COMPLETED)
                    yield from self._finished()
                elif not self._more:
                    return
        finally:  # nobody reads any more, or an error: what the batches hold is still being used
            wait([lane.call for lane in self._lanes if lane.call is not None])

    def _start(self) -> list[Future[list[Row]]]:
        """Have every lane at work that has anything to do; the calls."""
        for lane in self._lanes:
            if lane.call is None:
                new = self._joining(lane.batch)
                if new or lane.batch.alive:
                    lane.advance(self._model, new)
        return [lane.call for lane in self._lanes if lane.call is not None]

    def _finished(self) -> Iterator[SampleResult]:
        """Take what has come of the lanes' calls; results of requests that are complete."""
        for lane in self._lanes:
            if lane.call is None or not lane.call.done():
                continue
            call, lane.call = lane.call, None
            try:
                ended = call.result()
            except torch.OutOfMemoryError as error:
                yield from self._shrink(lane, error)
                continue
            self._fits = max(self._fits, len(lane.batch.rows))
            for row in ended:
                owner = row.owner
                owner.samples.append(row.sample())
                if len(owner.samples) == owner.request.n:
                    yield owner.result()

    def _read_window(self) -> Iterator[SampleResult]:
        """Queue the rows of the next requests, short prompts first; requests that fail at once."""
        admitted: list[OpenRequest] = []
        rows = 0
        while rows < WINDOW_BATCHES * self._model.lane_rows * self._model.lanes:
            request = next(self._source, None)
            if request is None:
                self._more = False
                break
            entry = self._model.admit(request)
            if isinstance(entry, SampleFailure):
                yield SampleResult(request=request, failure=entry)
            else:
                admitted.append(entry)
                rows += entry.width
        for entry in sorted(admitted, key=lambda entry: len(entry.ids)):
            self._waiting += entry.new_rows()

    def _joining(self, batch: RunningBatch) -> list[Row]:
        """The rows that join now, whole requests unless one is larger than the places that have to
        be free: a prompt runs again for what is left of its request."""
        alive = batch.alive
        room, wanted = self._limit - alive, max(1, int(FREE_SHARE * self._limit))
        new: list[Row] = []
        if room < wanted and alive:
            return new
        while self._waiting and room > 0:
            row = self._waiting[0]
            if row.owner in self._failed:
                self._waiting.popleft()
                continue
            left = row.owner.request.n - (row.index - row.owner.request.first)
            if row.width > 1:
                if row.width > OVERFLOW * room and (alive or new):
                    break
            elif left > room and left <= wanted:
                break
            while room > 0 and self._waiting and self._waiting[0].owner is row.owner:
                new.append(self._waiting.popleft())
                room -= row.width
        return new

    def _shrink(self, lane: _Lane, error: torch.OutOfMemoryError) -> Iterator[SampleResult]:
        """Begin again with half of the rows; a request that does not fit alone, or whose only row
        that is left does not, fails."""
        again = begin_again([*lane.batch.rows, *lane.new])
        lane.batch = self._model.new_batch()
        if len(again) > 1:
            self._limit = max(1, sum(row.width for row in again) // 2)
            self._waiting.extendleft(reversed(again))
            return
        owner = again[0].owner
        self._failed.add(owner)
        self._limit = min(self._model.lane_rows, self._fits)
        yield SampleResult(request=owner.request, failure=_out_of_memory(error))


def _without_gradients(work: Callable[[], list[Row]]) -> list[Row]:
    with torch.inference_mode():
        return work()


def _out_of_memory(error: torch.OutOfMemoryError) -> SampleFailure:
    return SampleFailure(
        kind=SampleFailureKind.OUT_OF_MEMORY, detail=str(error).partition("\n")[0][:300]
    )
