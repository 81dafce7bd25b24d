"""Any OpenAI-compatible server (vLLM, llama.cpp, a hosted one) as a `Model`.

Requests run at the same time up to a limit, on an event loop in a thread of its own; n samples of a
prompt are one HTTP request. This is the one layer that retries: connection errors, time-outs, 408,
409, 429, 5xx and unreadable bodies, with exponential back-off and full jitter (Brooker 2015, AWS
Architecture Blog, "Exponential Backoff And Jitter"). What is still failing then is a typed failure,
owed again. A server that refuses us altogether (wrong key, no such model) is a ModelError.

Not covered: streamed tokens, tools, images.
"""

from __future__ import annotations

import asyncio
import json
import os
import queue
import random
import threading
import time
from collections.abc import Coroutine, Iterable, Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel, ConfigDict, Field

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

T = TypeVar("T")

RETRIED_STATUSES = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
# What a context that is too long is called by OpenAI, vLLM and llama.cpp.
_TOO_LONG = ("context_length_exceeded", "maximum context length", "context size", "max_model_len")
_FINISH = {"stop": FinishReason.STOP, "length": FinishReason.LENGTH, None: FinishReason.STOP}


class Api(StrEnum):
    """Which route is asked. chat: the server applies the model's chat template to the prompt."""

    CHAT = "chat/completions"
    COMPLETIONS = "completions"


class ServerSettings(BaseModel):
    """A server and how to talk to it.

    base_url: up to and with `/v1`. model: the server's name of it; empty takes the only one it has.
    in_flight: requests at the same time. attempts: of one request, the first included. back_off:
    seconds before the second attempt, doubled for each further one, at most back_off_limit.
    context_tokens: taken when the server does not tell. details: ask for token ids (vLLM) and
    log-probabilities; some servers refuse the request with it. The key is read from the
    environment variable key_variable and never kept.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    base_url: str
    model: str = ""
    api: Api = Api.CHAT
    in_flight: int = Field(default=32, gt=0)
    timeout_seconds: float = Field(default=300.0, gt=0)
    attempts: int = Field(default=5, gt=0)
    back_off: float = Field(default=0.5, gt=0)
    back_off_limit: float = Field(default=30.0, gt=0)
    context_tokens: int = Field(default=32_768, gt=0)
    details: bool = False
    key_variable: str = "OPENAI_API_KEY"


def settings_from_url(url: str) -> ServerSettings:
    """Settings from what a user writes: `http://host:8000/v1`, with `#MODEL` to name the model.

    A URL that ends in `/completions` or `/chat/completions` chooses that route. Raises ModelError.
    """
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port is None or parts.port > 0
    except ValueError as error:
        raise ModelError(f"--model {url}: not a URL: {error}") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or not port_is_valid:
        raise ModelError(f"--model {url}: expected http://HOST:PORT/v1, with #MODEL if needed")
    if parts.username or parts.password:
        raise ModelError("--model: put the key in the environment (OPENAI_API_KEY), not in the URL")
    path, api = parts.path.rstrip("/"), Api.CHAT
    for route in (Api.CHAT, Api.COMPLETIONS):
        if path.endswith(f"/{route}"):
            path, api = path.removesuffix(f"/{route}"), route
            break
    base = f"{parts.scheme}://{parts.netloc}{path or '/v1'}"
    return ServerSettings(base_url=base, model=parts.fragment, api=api)


class OpenAIModel:
    """A `Model` behind a server. The server is asked for its models when this is made."""

    def __init__(self, settings: ServerSettings) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="openai", daemon=True)
        self._thread.start()
        self._settings = settings
        self._client = httpx2.AsyncClient(
            base_url=settings.base_url.rstrip("/") + "/",
            headers=_headers(settings),
            timeout=httpx2.Timeout(settings.timeout_seconds, connect=10.0),
            limits=httpx2.Limits(max_connections=settings.in_flight),
        )
        try:
            self._model, self._context = self._run(self._discover())
        except BaseException:
            self.close()
            raise

    @property
    def id(self) -> str:
        """Name and server: the weights behind a server cannot be hashed."""
        return f"{self._model}@{self._settings.base_url}/{self._settings.api}"

    @property
    def context_tokens(self) -> int:
        return self._context

    @property
    def draws_distinct(self) -> bool:
        return False

    def close(self) -> None:
        """Close the connections. Requests in flight are given up."""
        if self._loop.is_closed():
            return
        self._run(self._client.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once, each when its response is there; reads `in_flight` ahead."""
        done: queue.SimpleQueue[SampleResult | BaseException] = queue.SimpleQueue()
        source = iter(requests)
        in_flight, more = 0, True
        while True:
            while more and in_flight < self._settings.in_flight:
                request = next(source, None)
                if request is None:
                    more = False
                    break
                asyncio.run_coroutine_threadsafe(self._answer(request, done), self._loop)
                in_flight += 1
            if not in_flight:
                return
            item = done.get()
            in_flight -= 1
            if isinstance(item, BaseException):
                raise item
            yield item

    # ------------------------------------------------------------------ on the event loop

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _answer(
        self, request: SampleRequest, done: queue.SimpleQueue[SampleResult | BaseException]
    ) -> None:
        try:
            done.put(await self._sample(request))
        except BaseException as error:  # raised where the results are read
            done.put(error)

    async def _sample(self, request: SampleRequest) -> SampleResult:
        """All samples of a request. Servers that give fewer choices than asked are asked again."""
        if request.params.distinct:
            return SampleResult(request=request, failure=NOT_DISTINCT)
        began = time.perf_counter()
        samples: list[Sample] = []
        prompt_tokens = completion_tokens = 0
        # Greedy samples are all the same; vLLM's server refuses to make more than one.
        wanted = 1 if request.params.temperature == 0 else request.n
        while len(samples) < wanted:
            first = request.first + len(samples)
            body = self._body(request, first, wanted - len(samples))
            answer = await self._post(body, wanted - len(samples), first)
            if isinstance(answer, SampleFailure):
                seconds = time.perf_counter() - began
                return SampleResult(request=request, failure=answer, seconds=seconds)
            samples += answer.samples
            prompt_tokens = max(prompt_tokens, answer.prompt_tokens)
            completion_tokens += answer.completion_tokens
        return SampleResult(
            request=request,
            samples=repeat_greedy(request, samples),
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            seconds=time.perf_counter() - began,
        )

    def _body(self, request: SampleRequest, first: int, n: int) -> dict[str, Any]:
        params = request.params
        body: dict[str, Any] = {
            "model": self._model,
            "n": n,
            "temperature": params.temperature,
            "top_p": params.top_p,
            "max_tokens": params.max_tokens,
            # Servers keep seeds in 32 bits, signed.
            "seed": sample_seed(request, first) % 2**31,
        }
        if params.stop:
            body["stop"] = list(params.stop)
        chat = self._settings.api is Api.CHAT
        if chat:
            body["messages"] = [{"role": "user", "content": request.prompt}]
        else:
            body["prompt"] = request.prompt
        if self._settings.details:
            body |= {"logprobs": True if chat else 1, "return_token_ids": True}
        return body

    async def _post(self, body: Mapping[str, Any], n: int, first: int) -> _Answer | SampleFailure:
        """One HTTP request, retried. Only what is worth another try is."""
        failure = SampleFailure(kind=SampleFailureKind.SERVER_ERROR)
        for attempt in range(self._settings.attempts):
            retry_after = 0.0
            try:
                response = await self._client.post(self._settings.api, json=body)
            except httpx2.TransportError as error:
                failure = _failure(SampleFailureKind.SERVER_ERROR, _describe(error))
            else:
                if response.status_code == 200:
                    answer = read_answer(response.content, n, first)
                    if isinstance(answer, _Answer):
                        return answer
                    failure = answer
                elif response.status_code in RETRIED_STATUSES:
                    failure = _failure(SampleFailureKind.SERVER_ERROR, _status_detail(response))
                    retry_after = _retry_after(response)
                else:
                    return self._refusal(response)
            if attempt + 1 < self._settings.attempts:
                await asyncio.sleep(self._delay(attempt, retry_after))
        return failure

    def _delay(self, attempt: int, retry_after: float) -> float:
        limit = self._settings.back_off_limit
        ceiling = min(limit, self._settings.back_off * 2**attempt)
        # Jitter is for the server's sake and decides no result, so it needs no seed.
        return max(min(retry_after, limit), random.uniform(0, ceiling))

    def _refusal(self, response: httpx2.Response) -> SampleFailure:
        """What a status that no retry mends means. Raises ModelError when it is about us."""
        detail = _status_detail(response)
        if response.status_code in {401, 403}:
            raise ModelError(
                f"{self._settings.base_url} refuses the key ({detail}); "
                f"set {self._settings.key_variable}"
            )
        if response.status_code == 404:
            raise ModelError(
                f"{self._settings.base_url} has no {self._settings.api} "
                f"for the model {self._model!r} ({detail})"
            )
        too_long = any(mark in response.text for mark in _TOO_LONG)
        kind = SampleFailureKind.PROMPT_TOO_LONG if too_long else SampleFailureKind.BAD_REQUEST
        return _failure(kind, detail)

    async def _discover(self) -> tuple[str, int]:
        """The model's name and context, from the server's list of models."""
        base, wanted = self._settings.base_url, self._settings.model
        try:
            response = await self._client.get("models")
        except httpx2.TransportError as error:
            raise ModelError(f"cannot reach {base}: {_describe(error)}") from error
        if response.status_code in {401, 403}:
            raise ModelError(f"{base} refuses the key; set {self._settings.key_variable}")
        listed: dict[str, Any] = {}
        if response.status_code == 200:
            with suppress(ValueError, KeyError, TypeError):
                listed = {str(row["id"]): row for row in response.json()["data"]}
        if not wanted:
            if len(listed) != 1:
                names = ", ".join(sorted(listed)[:5]) or "none"
                raise ModelError(f"{base} lists {len(listed)} models ({names}); add #MODEL")
            wanted = next(iter(listed))
        if listed and wanted not in listed:
            names = ", ".join(sorted(listed)[:5])
            raise ModelError(f"{base} has no model {wanted!r}; it has {names}")
        told = listed.get(wanted, {}).get("max_model_len")
        return wanted, told if isinstance(told, int) else self._settings.context_tokens


class _Answer(BaseModel):
    """What one response held."""

    model_config = ConfigDict(frozen=True)

    samples: tuple[Sample, ...]
    prompt_tokens: int
    completion_tokens: int


def read_answer(content: bytes, n: int, first: int) -> _Answer | SampleFailure:
    """The samples of a response body, numbered from `first`; at most n, at least one."""
    try:
        body = json.loads(content)
        choices = body["choices"][:n]
        if not choices:
            return _failure(SampleFailureKind.BAD_RESPONSE, "the response has no choices")
        samples = tuple(_choice(choice, first + place) for place, choice in enumerate(choices))
        usage = body.get("usage") or {}
        return _Answer(
            samples=samples,
            prompt_tokens=int(usage.get("prompt_tokens") or 0),
            completion_tokens=int(usage.get("completion_tokens") or 0),
        )
    except json.JSONDecodeError as error:
        tail = content[-60:].decode(errors="replace")
        detail = f"{len(content)} bytes that are not JSON ({error.msg}), ending {tail!r}"
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        detail = f"a response without what the API promises: {type(error).__name__}: {error}"
    return _failure(SampleFailureKind.BAD_RESPONSE, detail)


def _choice(choice: Mapping[str, Any], index: int) -> Sample:
    text = choice["message"]["content"] if "message" in choice else choice["text"]
    if not isinstance(text, str):
        raise TypeError("a choice without text")
    finish = choice.get("finish_reason")
    if finish not in _FINISH:
        raise ValueError(f"finish_reason {finish!r}")
    return Sample(
        index=index,
        text=text,
        token_ids=tuple(choice.get("token_ids") or ()),
        logprobs=_logprobs(choice.get("logprobs")),
        finish_reason=_FINISH[finish],
    )


def _logprobs(told: Mapping[str, Any] | None) -> tuple[float, ...]:
    if not told:
        return ()
    if told.get("content") is not None:
        return tuple(float(entry["logprob"]) for entry in told["content"])
    return tuple(float(value) for value in told.get("token_logprobs") or ())


def _headers(settings: ServerSettings) -> dict[str, str]:
    key = os.environ.get(settings.key_variable)
    return {"Authorization": f"Bearer {key}"} if key else {}


def _failure(kind: SampleFailureKind, detail: str) -> SampleFailure:
    return SampleFailure(kind=kind, detail=detail[:500])


def _describe(error: httpx2.TransportError) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


def _status_detail(response: httpx2.Response) -> str:
    text = response.text.strip().replace("\n", " ")
    with suppress(ValueError, KeyError, TypeError):
        body = response.json()
        text = str(body["error"]["message"] if "error" in body else body["message"])
    return f"HTTP {response.status_code}: {text[:300]}"


def _retry_after(response: httpx2.Response) -> float:
    """Seconds the server asks us to wait; 0 when it names none (or a date)."""
    try:
        return max(0.0, float(response.headers.get("retry-after", "0")))
    except ValueError:
        return 0.0
