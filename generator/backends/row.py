"""A sample being drawn, and the request it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

import torch

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

    @property
    def width(self) -> int:
        """Samples that have to be drawn for it: of draws without replacement, the ones before its
        first too."""
        request = self.request
        return request.n + (request.first if request.params.distinct else 0)

    def new_rows(self) -> list[Row]:
        """The rows that its samples grow from."""
        first, count = self.request.first, 1 if self.request.params.distinct else self.request.n
        return [Row(self, index) for index in range(first, first + count)]

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
    """One sample being drawn.

    Of a request whose samples are drawn without replacement (`generator.backends.distinct_draw`),
    one of the beginnings that are being followed; all grow out of one row without tokens. gone: it
    is followed no more, other rows have taken over.
    """

    owner: OpenRequest
    index: int
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    finish: FinishReason | None = None
    text: str = ""
    gone: bool = False

    @property
    def alive(self) -> bool:
        return self.finish is None and not self.gone

    @property
    def width(self) -> int:
        """Places of a batch that it needs when it joins."""
        return self.owner.width if self.owner.request.params.distinct else 1

    @cached_property
    def uniforms(self) -> torch.Tensor:
        """[new tokens] numbers in [0, 1) from the sample's own generator, one a token; zeros where
        none are needed."""
        count, request = self.owner.max_new, self.owner.request
        if request.params.temperature == 0 or request.params.distinct:
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


def begin_again(rows: Iterable[Row]) -> list[Row]:
    """Rows without tokens for whatever of these rows' samples their requests do not have yet."""
    wanted: dict[tuple[int, int], Row] = {}
    for row in rows:
        owner = row.owner
        index = owner.request.first if owner.request.params.distinct else row.index
        if all(sample.index != index for sample in owner.samples):
            wanted[id(owner), index] = Row(owner, index)
    return list(wanted.values())
