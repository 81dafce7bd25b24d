"""Samples that are drawn together, one token a step; rows join and leave while it runs.

Every row of the key-value cache ends at the same column, the newest token; a row begins at the
column where its prompt begins, and what is before that is masked. So a row can join at any step:
its prompt runs on its own and is put next to the others, aligned at the end.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import torch
from torch.nn.utils.rnn import pad_sequence
from transformers import PreTrainedModel

from generator.backends.growing_cache import GrowingCache
from generator.model import FinishReason, Sample, SampleRequest, SampleResult, sample_seed


class Codec(Protocol):
    """What sampling needs of a tokenizer."""

    @property
    def eos_ids(self) -> frozenset[int]: ...

    def encode_prompt(self, text: str) -> list[int]: ...

    def decode(self, ids: Sequence[int]) -> str: ...


@dataclass(eq=False)
class OpenRequest:
    """A request being answered: its prompt ids, its limit of new tokens, and what is there."""

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
class Row:
    """One sample being drawn."""

    owner: OpenRequest
    index: int
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    finish: FinishReason | None = None
    text: str = ""

    @cached_property
    def uniforms(self) -> torch.Tensor:
        """[new tokens] numbers in [0, 1) from the sample's own generator, one a token; zeros where
        nothing is left to chance."""
        count, request = self.owner.max_new, self.owner.request
        if request.params.temperature == 0:
            return torch.zeros(count, dtype=torch.float64)
        stream = torch.Generator().manual_seed(sample_seed(request, self.index))
        return torch.rand(count, generator=stream, dtype=torch.float64)

    @property
    def cached(self) -> int:
        """Tokens in the cache: the prompt, and what was drawn but for the newest."""
        return len(self.owner.ids) + max(0, len(self.ids) - 1)

    def sample(self) -> Sample:
        return Sample(
            index=self.index,
            text=self.text,
            token_ids=tuple(self.ids),
            logprobs=tuple(self.logprobs),
            finish_reason=self.finish or FinishReason.LENGTH,
        )

    def draw(self, token: int, log_prob: float, codec: Codec) -> bool:
        """Take the next token; whether the row ends with it, with its text and finish reason."""
        self.ids.append(token)
        self.logprobs.append(log_prob)
        stop = self.owner.request.params.stop
        if token in codec.eos_ids:
            self.text = codec.decode(self.ids[:-1])
            self.finish = FinishReason.STOP
        elif stop and self._stopped(stop, codec):
            self.finish = FinishReason.STOP
        elif len(self.ids) >= self.owner.max_new:
            self.text = codec.decode(self.ids)
            self.finish = FinishReason.LENGTH
        return self.finish is not None

    def _stopped(self, stops: Sequence[str], codec: Codec) -> bool:
        # A token is at least one byte, so a stop text that ends here began within this many tokens.
        reach = max(len(stop.encode()) for stop in stops) + 1
        tail = codec.decode(self.ids[-reach:])
        if not any(stop in tail for stop in stops):
            return False
        text = codec.decode(self.ids)
        places = [text.find(stop) for stop in stops]
        found = [place for place in places if place >= 0]
        self.text = text[: min(found)] if found else text
        return bool(found)


class RunningBatch:
    """The rows that are drawn now, and their cache in the order of `rows`.

    Rows that have ended stay until the next `exchange`.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        codec: Codec,
        device: torch.device,
        cpu_clock: Callable[[], float],
    ) -> None:
        """cpu_clock: CPU seconds of whatever works on this batch alone."""
        self.rows: list[Row] = []
        self._cpu_clock = cpu_clock
        self._model = model
        self._codec = codec
        self._device = device
        self._cache = self._new_cache()

    def _new_cache(self) -> GrowingCache:
        return GrowingCache(int(self._model.config.num_hidden_layers))

    @property
    def alive(self) -> int:
        return sum(row.finish is None for row in self.rows)

    def exchange(self, new: Sequence[Row]) -> list[Row]:
        """Let ended rows go and new ones join: their distinct prompts run once and they draw their
        first token. Returns the rows that end with it."""
        clock = _Clock(self._cpu_clock)
        places = [place for place, row in enumerate(self.rows) if row.finish is None]
        kept = [self.rows[place] for place in places]
        if not new:
            self._cache.batch_select_indices(self._tensor(places))
            self._arrange(kept)
            return []
        owners = list(dict.fromkeys(row.owner for row in new))
        prompts = self._new_cache()
        logits = self._prefill(owners, prompts)
        unused = self._cache.get_seq_length() - max((row.cached for row in kept), default=0)
        order = {owner: place for place, owner in enumerate(owners)}
        index = self._tensor([order[row.owner] for row in new])
        self._cache.join(self._tensor(places), unused, prompts, index)
        self._arrange([*kept, *new])
        finished = self._draw(logits.index_select(0, index), len(kept))
        clock.charge(owners)
        return finished

    def _arrange(self, rows: list[Row]) -> None:
        """Take these rows, which the cache has already, and what a step needs of them."""
        self.rows = rows
        length = self._cache.get_seq_length()
        # The newest token, not yet in the cache; the column of the prompt's first token.
        self._next = self._tensor([row.ids[-1] if row.ids else 0 for row in rows])
        self._starts = self._tensor([length - row.cached for row in rows])
        self._drawn = self._tensor([len(row.ids) for row in rows])
        params = [row.owner.request.params for row in rows]
        self._temperature = torch.tensor([p.temperature for p in params], device=self._device)
        self._top_p = torch.tensor([p.top_p for p in params], device=self._device)
        uniforms = [row.uniforms for row in rows]
        self._uniforms = pad_sequence(uniforms, batch_first=True).to(self._device)

    def _tensor(self, numbers: Sequence[int]) -> torch.Tensor:
        return torch.tensor(numbers, dtype=torch.long, device=self._device)

    def _prefill(self, owners: Sequence[OpenRequest], cache: GrowingCache) -> torch.Tensor:
        """Run the prompts, padded on the left. Returns the logits behind each."""
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
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
        )
        logits: torch.Tensor = output.logits[:, -1]
        return logits

    def step(self) -> list[Row]:
        """One more token for every row that has not ended. Returns the rows that end with it."""
        clock = _Clock(self._cpu_clock)
        logits = self._next_logits()
        owners = [row.owner for row in self.rows if row.finish is None]
        finished = self._draw(logits, 0)
        clock.charge(owners)
        return finished

    def _next_logits(self) -> torch.Tensor:
        seen = self._cache.get_seq_length() + 1
        mask: torch.Tensor | None = None  # [rows, 1, 1, tokens], True from a row's first token on
        if bool((self._starts > 0).any()):
            columns = torch.arange(seen, device=self._device)
            mask = (columns >= self._starts[:, None])[:, None, None, :]
        output = self._model(
            input_ids=self._next[:, None],
            attention_mask=mask,
            position_ids=(seen - 1 - self._starts)[:, None],
            past_key_values=self._cache,
            use_cache=True,
        )
        logits: torch.Tensor = output.logits[:, -1]
        return logits

    def _draw(self, logits: torch.Tensor, first: int) -> list[Row]:
        """The next token of the rows from `first` on, whose logits [rows, vocabulary] these are."""
        logits = logits.float()
        column = self._drawn[first:].clamp(max=self._uniforms.shape[1] - 1)
        uniform = self._uniforms[first:].gather(1, column[:, None])
        chosen = choose_tokens(logits, self._temperature[first:], self._top_p[first:], uniform)
        log_probs = torch.log_softmax(logits, dim=-1).gather(1, chosen[:, None])[:, 0]
        self._next[first:] = chosen
        self._drawn[first:] += 1
        drawn = zip(self.rows[first:], chosen.tolist(), log_probs.tolist(), strict=True)
        return [
            row
            for row, token, log_prob in drawn
            if row.finish is None and row.draw(token, log_prob, self._codec)
        ]


class _Clock:
    """Wall and CPU time of one model call, shared by the requests with rows in it."""

    def __init__(self, cpu_clock: Callable[[], float]) -> None:
        self._cpu_clock = cpu_clock
        self._wall = time.perf_counter()
        self._cpu = cpu_clock()

    def charge(self, owners: Sequence[OpenRequest]) -> None:
        wall = (time.perf_counter() - self._wall) / len(owners)
        cpu = (self._cpu_clock() - self._cpu) / len(owners)
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
