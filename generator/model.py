"""The model protocol: what samples text for every pipeline, formal or informal.

n samples of one prompt are one request, so that a backend computes the prompt once. Token ids and
log-probabilities are kept as sampled and never re-tokenised. A request that fails is a value in the
stream, not an exception that ends it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field, model_validator


class SamplingParams(BaseModel):
    """How to sample. temperature 0 is greedy. stop: texts that end a sample, left out of it.

    distinct: without replacement, so that no two samples of a request have the same tokens; only
    for models that `draws_distinct`, and from the whole distribution.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    temperature: float = Field(default=1.0, ge=0)
    top_p: float = Field(default=1.0, gt=0, le=1)
    max_tokens: int = Field(default=128, gt=0)
    stop: tuple[str, ...] = ()
    distinct: bool = False

    @model_validator(mode="after")
    def _distinct_is_random(self) -> SamplingParams:
        if self.distinct and (self.temperature == 0 or self.top_p < 1):
            raise ValueError("distinct samples need a temperature above 0 and top_p 1")
        return self


class SampleRequest(BaseModel):
    """Samples first .. first+n-1 of one prompt.

    Same prompt, model, params, seed, round and index: same sample. So asking for more samples of a
    prompt later is asking for a higher `first`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str
    n: int = Field(gt=0)
    first: int = Field(default=0, ge=0)
    params: SamplingParams = Field(default_factory=SamplingParams)
    seed: int = 0
    round: int = 0


def sample_seed(request: SampleRequest, index: int) -> int:
    """The 63-bit seed of one sample's random stream."""
    name = f"{request.seed}/{request.round}/{index}/{request.prompt}"
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") >> 1


def repeat_greedy(request: SampleRequest, samples: Sequence[Sample]) -> tuple[Sample, ...]:
    """The samples of a request; for a greedy one, its only sample at every index asked for."""
    if request.params.temperature > 0 or not samples:
        return tuple(samples)
    indices = range(request.first, request.first + request.n)
    return tuple(samples[0].model_copy(update={"index": index}) for index in indices)


class FinishReason(StrEnum):
    STOP = "stop"
    LENGTH = "length"


class Sample(BaseModel):
    """One completion. token_ids and logprobs have one entry per sampled token (logprobs natural log
    under the sampling distribution before temperature; empty when the backend gives none)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    index: int
    text: str
    token_ids: tuple[int, ...] = ()
    logprobs: tuple[float, ...] = ()
    finish_reason: FinishReason = FinishReason.STOP


class SampleFailureKind(StrEnum):
    PROMPT_TOO_LONG = "prompt_too_long"
    BAD_REQUEST = "bad_request"
    BAD_RESPONSE = "bad_response"
    SERVER_ERROR = "server_error"
    OUT_OF_MEMORY = "out_of_memory"
    STOPPED = "stopped"


OWED_AGAIN = frozenset(
    {
        SampleFailureKind.BAD_RESPONSE,
        SampleFailureKind.SERVER_ERROR,
        SampleFailureKind.OUT_OF_MEMORY,
        SampleFailureKind.STOPPED,
    }
)


class SampleFailure(BaseModel):
    """Why a request has no samples. `owed` failures are infrastructure and are asked again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: SampleFailureKind
    detail: str = ""

    @property
    def owed(self) -> bool:
        return self.kind in OWED_AGAIN


NOT_DISTINCT = SampleFailure(
    kind=SampleFailureKind.BAD_REQUEST, detail="this backend cannot draw without replacement"
)


class SampleResult(BaseModel):
    """The answer to one request: n samples, or a failure and no samples."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    request: SampleRequest
    samples: tuple[Sample, ...] = ()
    failure: SampleFailure | None = None
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0


class ModelError(Exception):
    """A model cannot be loaded or used; the sentence says what mends it."""


class Model(Protocol):
    """Anything that samples."""

    @property
    def id(self) -> str:
        """Identity of the weights and tokenizer (a content hash for local models)."""

    @property
    def context_tokens(self) -> int:
        """Longest prompt plus completion, in tokens."""

    @property
    def draws_distinct(self) -> bool:
        """Whether it can draw without replacement; if not, such requests are bad ones."""

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request exactly once, streaming results as they finish, in any order."""

    def close(self) -> None: ...
