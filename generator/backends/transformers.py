"""Sampling from a transformers causal language model, on the CPU or a GPU.

All samples of a prompt share its prefill: the prompt runs once and its cache rows are repeated.
Prompts of similar length share a batch (left padding); rows that have ended leave it. Each sample
draws from its own random stream, derived from (prompt, seed, round, index), so what else is in the
batch does not change it; only rounding of batched matrix products can, and where it does two
tokens were within about 1e-6 of each other on the sampling interval.

The loop is ours and not `generate`, because `generate` keeps ended rows until the last one ends,
concatenates the cache at every step and has one random stream a call.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import torch
from transformers import PreTrainedModel

from generator.backends.growing_cache import GrowingCache
from generator.checkpoint import Checkpoint, load_checkpoint
from generator.model import (
    FinishReason,
    Sample,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    sample_seed,
)

# Requests are read ahead this many batches, so that prompts of similar length meet in one batch.
WINDOW_BATCHES = 4
# Ended rows leave the batch when this share of its rows has ended. Leaving copies the cache, so not
# at every ending; measured in benchmarks/sampling.md.
DROP_SHARE = 0.25


class Codec(Protocol):
    """What sampling needs of a tokenizer."""

    @property
    def eos_ids(self) -> frozenset[int]: ...

    def encode_prompt(self, text: str) -> list[int]: ...

    def decode(self, ids: Sequence[int]) -> str: ...


@dataclass(eq=False)
class _Request:
    """A request in the window: its prompt ids and what is still missing."""

    request: SampleRequest
    ids: list[int]
    max_new: int
    samples: list[Sample] = field(default_factory=list)
    seconds: float = 0.0
    cpu_seconds: float = 0.0

    def result(self) -> SampleResult:
        return SampleResult(
            request=self.request,
            samples=tuple(sorted(self.samples, key=lambda sample: sample.index)),
            prompt_tokens=len(self.ids),
            completion_tokens=sum(len(sample.token_ids) for sample in self.samples),
            seconds=self.seconds,
            cpu_seconds=self.cpu_seconds,
        )


@dataclass(eq=False)
class _Row:
    """One sample being drawn."""

    owner: _Request
    index: int
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    finish: FinishReason | None = None
    text: str = ""

    def sample(self) -> Sample:
        return Sample(
            index=self.index,
            text=self.text,
            token_ids=tuple(self.ids),
            logprobs=tuple(self.logprobs),
            finish_reason=self.finish or FinishReason.LENGTH,
        )


class TransformersModel:
    """A `Model` over a causal language model. One batch at a time; safe from any thread.

    batch_rows: samples drawn at the same time. threads: torch's CPU threads, a setting of the whole
    process, left alone when None.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        codec: Codec,
        *,
        id: str,
        device: str = "cpu",
        batch_rows: int = 64,
        threads: int | None = None,
    ) -> None:
        if batch_rows < 1:
            raise ValueError("batch_rows must be at least 1")
        if threads is not None:
            torch.set_num_threads(threads)
        model.to(device=torch.device(device))
        self._model = model.eval()
        self._codec = codec
        self._id = id
        self._device = torch.device(device)
        self._batch_rows = batch_rows
        # Model calls have one thread of their own, whoever asks. Each thread that calls torch gets
        # a pool of threads, and pools with more threads than there are cores sleep between any two
        # operations: beside a consumer that had used the model itself, the service's thread took
        # 1.4 to 2.1 s instead of 1.1 s for 192 samples (2 cores, 2 threads).
        self._caller = ThreadPoolExecutor(max_workers=1, thread_name_prefix="model")

    @classmethod
    def from_checkpoint(
        cls,
        checkpoint: Checkpoint | Path,
        *,
        device: str = "cpu",
        batch_rows: int = 64,
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

    def close(self) -> None:
        """Let go of the weights (and of GPU memory). The model cannot be used any more."""
        self._caller.shutdown()
        self._model.to(device=torch.device("meta"))
        if self._device.type == "cuda":
            torch.cuda.empty_cache()

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once, each as soon as its last sample ends. Reads ahead a window."""
        window: list[SampleRequest] = []
        rows = 0
        for request in requests:
            window.append(request)
            rows += request.n
            if rows >= WINDOW_BATCHES * self._batch_rows:
                yield from self._sample_window(window)
                window, rows = [], 0
        yield from self._sample_window(window)

    # ------------------------------------------------------------------ windows and batches

    def _sample_window(self, window: Sequence[SampleRequest]) -> Iterator[SampleResult]:
        admitted: list[_Request] = []
        for request in window:
            entry = self._admit(request)
            if isinstance(entry, SampleFailure):
                yield SampleResult(request=request, failure=entry)
            else:
                admitted.append(entry)
        admitted.sort(key=lambda entry: len(entry.ids))
        rows = [
            _Row(entry, entry.request.first + i)
            for entry in admitted
            for i in range(entry.request.n)
        ]
        starts = range(0, len(rows), self._batch_rows)
        stack = [rows[start : start + self._batch_rows] for start in reversed(starts)]
        failed: set[int] = set()
        while stack:
            batch = [row for row in stack.pop() if id(row.owner) not in failed]
            if not batch:
                continue
            try:
                yield from self._sample_batch(batch)
            except torch.OutOfMemoryError as error:
                unfinished = [row for row in batch if row.finish is None]
                if len(unfinished) > 1:
                    middle = len(unfinished) // 2
                    stack += [_fresh(unfinished[middle:]), _fresh(unfinished[:middle])]
                else:
                    owner = unfinished[0].owner
                    failed.add(id(owner))
                    yield SampleResult(request=owner.request, failure=_out_of_memory(error))

    def _admit(self, request: SampleRequest) -> _Request | SampleFailure:
        ids = self._codec.encode_prompt(request.prompt)
        if not ids:
            return SampleFailure(kind=SampleFailureKind.BAD_REQUEST, detail="the prompt is empty")
        room = self.context_tokens - len(ids)
        if room < 1:
            detail = f"{len(ids)} prompt tokens, context {self.context_tokens}"
            return SampleFailure(kind=SampleFailureKind.PROMPT_TOO_LONG, detail=detail)
        return _Request(request, ids, min(request.params.max_tokens, room))

    def _sample_batch(self, rows: Sequence[_Row]) -> Iterator[SampleResult]:
        """Draw the rows to their ends, yielding each request whose samples are all there."""
        batch = _Batch(self._model, self._codec, rows, self._device)
        work = batch.prefill
        while True:
            for row in self._caller.submit(_without_gradients, work).result():
                owner = row.owner
                owner.samples.append(row.sample())
                if len(owner.samples) == owner.request.n:
                    yield owner.result()
            if not batch.alive:
                return
            work = batch.step


def _without_gradients(work: Callable[[], list[_Row]]) -> list[_Row]:
    with torch.inference_mode():
        return work()


def _fresh(rows: Sequence[_Row]) -> list[_Row]:
    return [_Row(row.owner, row.index) for row in rows]


def _out_of_memory(error: torch.OutOfMemoryError) -> SampleFailure:
    return SampleFailure(
        kind=SampleFailureKind.OUT_OF_MEMORY, detail=str(error).partition("\n")[0][:300]
    )


class _Batch:
    """Rows drawn together, one token a step. Tensors hold the rows not yet dropped, in order."""

    def __init__(
        self,
        model: PreTrainedModel,
        codec: Codec,
        rows: Sequence[_Row],
        device: torch.device,
    ) -> None:
        self._model = model
        self._codec = codec
        self._device = device
        self._rows = list(rows)
        self._cache = GrowingCache(int(model.config.num_hidden_layers))
        params = [row.owner.request.params for row in rows]
        self._temperature = torch.tensor([p.temperature for p in params], device=device)
        self._top_p = torch.tensor([p.top_p for p in params], device=device)
        self._uniforms = _uniforms(rows).to(device)
        self._step = 0
        self._lengths = torch.tensor([len(row.owner.ids) for row in rows], device=device)
        self._next = torch.empty(0, dtype=torch.long, device=device)
        # [rows, 1, 1, tokens], or None when no prompt is padded.
        self._mask: torch.Tensor | None = None

    @property
    def alive(self) -> bool:
        return any(row.finish is None for row in self._rows)

    def prefill(self) -> list[_Row]:
        """Run every distinct prompt once, repeat its cache a row, draw the first tokens."""
        clock = _Clock()
        owners = list(dict.fromkeys(row.owner for row in self._rows))
        longest = max(len(owner.ids) for owner in owners)
        ids = torch.zeros(len(owners), longest, dtype=torch.long)
        mask = torch.zeros(len(owners), longest, dtype=torch.long)
        for place, owner in enumerate(owners):
            ids[place, longest - len(owner.ids) :] = torch.tensor(owner.ids)
            mask[place, longest - len(owner.ids) :] = 1
        padded = bool((mask == 0).any())
        output = self._model(
            input_ids=ids.to(self._device),
            attention_mask=mask.to(self._device) if padded else None,
            position_ids=(mask.cumsum(-1) - 1).clamp(min=0).to(self._device),
            past_key_values=self._cache,
            use_cache=True,
            logits_to_keep=1,
        )
        places = {owner: place for place, owner in enumerate(owners)}
        index = torch.tensor([places[row.owner] for row in self._rows], device=self._device)
        self._cache.batch_select_indices(index)
        if padded:
            longest_new = max(owner.max_new for owner in owners)
            room = torch.ones(len(owners), longest_new, dtype=torch.long)
            full = torch.cat([mask, room], dim=1).bool().to(self._device)
            self._mask = full.index_select(0, index)[:, None, None, :]
        finished = self._draw(output.logits[:, -1].index_select(0, index))
        clock.charge(owners)
        return finished

    def step(self) -> list[_Row]:
        """One more token for every row that has not ended. Returns the rows that end with it."""
        clock = _Clock()
        self._drop_ended()
        positions = self._lengths + self._step - 1
        seen = self._cache.get_seq_length() + 1
        output = self._model(
            input_ids=self._next[:, None],
            attention_mask=None if self._mask is None else self._mask[..., :seen],
            position_ids=positions[:, None],
            past_key_values=self._cache,
            use_cache=True,
        )
        owners = [row.owner for row in self._rows if row.finish is None]
        finished = self._draw(output.logits[:, -1])
        clock.charge(owners)
        return finished

    def _drop_ended(self) -> None:
        kept = [place for place, row in enumerate(self._rows) if row.finish is None]
        if len(self._rows) - len(kept) < max(1, DROP_SHARE * len(self._rows)):
            return
        index = torch.tensor(kept, device=self._device)
        self._cache.batch_select_indices(index)
        self._rows = [self._rows[place] for place in kept]
        self._temperature = self._temperature[index]
        self._top_p = self._top_p[index]
        self._uniforms = self._uniforms[index]
        self._lengths = self._lengths[index]
        self._next = self._next[index]
        if self._mask is not None:
            self._mask = self._mask[index]

    def _draw(self, logits: torch.Tensor) -> list[_Row]:
        """Choose the next token of every row from logits [rows, vocabulary]."""
        logits = logits.float()
        column = min(self._step, self._uniforms.shape[1] - 1)
        uniform = self._uniforms[:, column : column + 1]
        self._next = choose_tokens(logits, self._temperature, self._top_p, uniform)
        log_probs = torch.log_softmax(logits, dim=-1).gather(1, self._next[:, None])[:, 0]
        self._step += 1
        finished = []
        pairs = zip(self._next.tolist(), log_probs.tolist(), strict=True)
        for row, (token, log_prob) in zip(self._rows, pairs, strict=True):
            if row.finish is None:
                row.ids.append(token)
                row.logprobs.append(log_prob)
                if self._ends(row, token):
                    finished.append(row)
        return finished

    def _ends(self, row: _Row, token: int) -> bool:
        """Whether the row ends with this token; sets its text and finish reason if so."""
        params = row.owner.request.params
        if token in self._codec.eos_ids:
            row.text = self._codec.decode(row.ids[:-1])
            row.finish = FinishReason.STOP
        elif params.stop and self._stopped(row, params.stop):
            row.finish = FinishReason.STOP
        elif len(row.ids) >= row.owner.max_new:
            row.text = self._codec.decode(row.ids)
            row.finish = FinishReason.LENGTH
        return row.finish is not None

    def _stopped(self, row: _Row, stops: Sequence[str]) -> bool:
        # A token is at least one byte, so a stop text that ends here began within this many tokens.
        reach = max(len(stop.encode()) for stop in stops) + 1
        tail = self._codec.decode(row.ids[-reach:])
        if not any(stop in tail for stop in stops):
            return False
        text = self._codec.decode(row.ids)
        places = [text.find(stop) for stop in stops]
        found = [place for place in places if place >= 0]
        row.text = text[: min(found)] if found else text
        return bool(found)


class _Clock:
    """Wall and CPU time of one model call, shared by the requests with rows in it."""

    def __init__(self) -> None:
        self._wall = time.perf_counter()
        self._cpu = time.process_time()

    def charge(self, owners: Sequence[_Request]) -> None:
        wall = (time.perf_counter() - self._wall) / len(owners)
        cpu = (time.process_time() - self._cpu) / len(owners)
        for owner in owners:
            owner.seconds += wall
            owner.cpu_seconds += cpu


def choose_tokens(
    logits: torch.Tensor, temperature: torch.Tensor, top_p: torch.Tensor, uniform: torch.Tensor
) -> torch.Tensor:
    """Next token ids [rows] by inverse transform: one uniform number [rows, 1] in [0, 1) a token.

    logits: [rows, vocabulary]. temperature [rows]: 0 takes the most likely token. top_p [rows]:
    the smallest set of most likely tokens with at least this probability (Holtzman et al. 2020,
    arXiv 1904.09751).
    """
    greedy = temperature == 0
    if bool(greedy.all()):
        return logits.argmax(dim=-1)
    scale = torch.where(greedy, torch.ones_like(temperature), temperature)
    probabilities = torch.softmax(logits / scale[:, None], dim=-1).double()
    order: torch.Tensor | None = None
    if bool((top_p < 1).any()):
        probabilities, order = probabilities.sort(dim=-1, descending=True, stable=True)
        before = probabilities.cumsum(dim=-1) - probabilities
        probabilities = probabilities.masked_fill(before >= top_p[:, None], 0.0)
    cumulative = probabilities.cumsum(dim=-1)
    target = uniform.double() * cumulative[:, -1:]
    place = torch.searchsorted(cumulative, target, right=True)
    place = place.clamp(max=logits.shape[-1] - 1)
    drawn = (place if order is None else order.gather(1, place))[:, 0]
    return torch.where(greedy, logits.argmax(dim=-1), drawn)


def _uniforms(rows: Sequence[_Row]) -> torch.Tensor:
    """[rows, longest completion] numbers in [0, 1), each row from its own generator."""
    longest = max(row.owner.max_new for row in rows)
    numbers = torch.zeros(len(rows), longest, dtype=torch.float64)
    for place, row in enumerate(rows):
        if row.owner.request.params.temperature > 0:
            stream = torch.Generator().manual_seed(sample_seed(row.owner.request, row.index))
            drawn = torch.rand(row.owner.max_new, generator=stream, dtype=torch.float64)
            numbers[place, : row.owner.max_new] = drawn
    return numbers
