"""Against a real HTTP server on this machine, with a real small model behind it."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.backends.openai import (
    Api,
    OpenAIModel,
    ServerSettings,
    read_answer,
    settings_from_url,
)
from generator.backends.transformers import TransformersModel
from generator.ledger import Ledger
from generator.llama import TinyConfig, build_llama
from generator.model import (
    FinishReason,
    ModelError,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    SamplingParams,
)
from generator.sampling import SamplingService
from generator.tokenizer import build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x + 1 = 2 := by omega"] * 2)
SIZES = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=1, hidden=32, heads=4, kv_heads=2, mlp=48, context=64
)
BARE = TransformersModel(build_llama(SIZES, seed=0), TOKENIZER, id="tiny")
Trouble = Callable[[int, dict[str, Any]], tuple[int, dict[str, str], bytes] | None]


class Server:
    """An OpenAI-compatible server. `trouble` may answer a request (its number, its body) instead
    of the model."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.trouble: Trouble = lambda number, body: None
        self.models: list[dict[str, Any]] = [{"id": "tiny", "max_model_len": 64}]
        self.choices = 99
        self.busy = self.busiest = 0
        self.guard = threading.Lock()
        handler = type("Handler", (_Handler,), {"owner": self})
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()

    def completion(self, body: dict[str, Any], chat: bool) -> dict[str, Any]:
        prompt = body["messages"][0]["content"] if chat else body["prompt"]
        asked = SampleRequest(
            prompt=prompt,
            n=min(body["n"], self.choices),
            seed=body["seed"],
            params=SamplingParams(
                temperature=body["temperature"],
                top_p=body["top_p"],
                max_tokens=body["max_tokens"],
                stop=tuple(body.get("stop", ())),
            ),
        )
        (result,) = BARE.sample([asked])
        choices = []
        for sample in result.samples:
            choice: dict[str, Any] = {
                "index": sample.index,
                "finish_reason": sample.finish_reason.value,
            }
            if chat:
                choice["message"] = {"role": "assistant", "content": sample.text}
            else:
                choice["text"] = sample.text
            if body.get("return_token_ids"):
                choice["token_ids"] = list(sample.token_ids)
                told = list(sample.logprobs)
                choice["logprobs"] = (
                    {"content": [{"logprob": p} for p in told]}
                    if chat
                    else {"token_logprobs": told}
                )
            choices.append(choice)
        usage = {
            "prompt_tokens": result.prompt_tokens,
            "completion_tokens": result.completion_tokens,
        }
        return {"choices": choices, "usage": usage}


class _Handler(BaseHTTPRequestHandler):
    owner: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._send(200, {}, json.dumps({"data": self.owner.models}).encode())

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        owner = self.owner
        with owner.guard:
            number = len(owner.bodies)
            owner.bodies.append(body | {"path": self.path})
            owner.headers.append(dict(self.headers))
            owner.busy += 1
            owner.busiest = max(owner.busiest, owner.busy)
        try:
            trouble = owner.trouble(number, body)
            if trouble is not None:
                self._send(*trouble)
                return
            answer = owner.completion(body, chat=self.path.endswith("/chat/completions"))
            self._send(200, {}, json.dumps(answer).encode())
        finally:
            with owner.guard:
                owner.busy -= 1

    def _send(self, status: int, headers: dict[str, str], content: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.http.shutdown()
    made.http.server_close()


def connect(server: Server, **changes: Any) -> OpenAIModel:
    fields = {"base_url": server.url, "back_off": 0.01, **changes}
    return OpenAIModel(ServerSettings.model_validate(fields))


def request(prompt: str = "theorem", n: int = 2, **params: Any) -> SampleRequest:
    fields = {"max_tokens": 6, **params}
    return SampleRequest(prompt=prompt, n=n, params=SamplingParams.model_validate(fields))


def one(model: OpenAIModel, asked: SampleRequest) -> SampleResult:
    (result,) = model.sample([asked])
    return result


def failure_of(result: SampleResult) -> SampleFailure:
    assert result.failure is not None
    assert result.samples == ()
    return result.failure


def test_draws_without_replacement_are_refused_before_the_server_is_asked(server: Server) -> None:
    model = connect(server)
    assert not model.draws_distinct
    failure = failure_of(one(model, request(n=3, distinct=True)))
    assert failure.kind is SampleFailureKind.BAD_REQUEST
    assert "without replacement" in failure.detail
    assert server.bodies == []


@pytest.mark.parametrize("api", list(Api))
def test_samples_come_from_the_model_behind_the_server(server: Server, api: Api) -> None:
    model = connect(server, api=api, details=True)
    assert model.context_tokens == 64
    asked = request(n=3, stop=("zzz",), temperature=0.5, top_p=0.9)
    result = one(model, asked)
    body = server.bodies[0]
    assert body["path"] == f"/v1/{api}"
    expected = BARE.sample([asked.model_copy(update={"seed": body["seed"]})])
    assert result.samples == next(iter(expected)).samples
    assert result.completion_tokens == sum(len(s.token_ids) for s in result.samples)
    assert (body["n"], body["stop"], body["temperature"]) == (3, ["zzz"], 0.5)
    model.close()


def test_many_requests_run_at_once_within_the_limit(server: Server) -> None:
    server.trouble = lambda number, body: time.sleep(0.05)  # type: ignore[func-returns-value]
    model = connect(server, in_flight=4)
    asked = [request(f"p{i}") for i in range(20)]
    results = list(model.sample(asked))
    assert sorted(r.request.prompt for r in results) == sorted(r.prompt for r in asked)
    assert 2 <= server.busiest <= 4
    model.close()


def test_a_server_that_gives_fewer_choices_is_asked_again(server: Server) -> None:
    server.choices = 2
    model = connect(server)
    result = one(model, request(n=5))
    assert [s.index for s in result.samples] == [0, 1, 2, 3, 4]
    assert [body["n"] for body in server.bodies] == [5, 3, 1]
    assert len({body["seed"] for body in server.bodies}) == 3
    model.close()


@pytest.mark.parametrize(
    "trouble",
    [
        (500, {}, b"oops"),
        (503, {}, b""),
        (429, {"Retry-After": "0.05"}, b'{"error": {"message": "slow down"}}'),
        (200, {}, b'{"choices": [{"text": "abc", "fini'),
        (200, {}, b'{"choices": []}'),
        (200, {}, b'{"object": "error"}'),
    ],
)
def test_passing_trouble_is_retried(
    server: Server, trouble: tuple[int, dict[str, str], bytes]
) -> None:
    server.trouble = lambda number, body: trouble if number < 2 else None
    model = connect(server)
    result = one(model, request())
    assert len(result.samples) == 2
    assert len(server.bodies) == 3
    model.close()


@pytest.mark.parametrize(
    ("trouble", "kind", "detail"),
    [
        ((500, {}, b"oops"), SampleFailureKind.SERVER_ERROR, "HTTP 500: oops"),
        ((200, {}, b'{"choices": [{"te'), SampleFailureKind.BAD_RESPONSE, "not JSON"),
        ((200, {}, b'{"choices": [{}]}'), SampleFailureKind.BAD_RESPONSE, "promises"),
    ],
)
def test_lasting_trouble_is_owed_after_the_attempts(
    server: Server,
    trouble: tuple[int, dict[str, str], bytes],
    kind: SampleFailureKind,
    detail: str,
) -> None:
    server.trouble = lambda number, body: trouble
    model = connect(server, attempts=3)
    failure = failure_of(one(model, request()))
    assert failure.kind is kind
    assert failure.owed
    assert detail in failure.detail
    assert len(server.bodies) == 3
    model.close()


def test_a_slow_server_times_out(server: Server) -> None:
    server.trouble = lambda number, body: time.sleep(0.5)  # type: ignore[func-returns-value]
    model = connect(server, attempts=2, timeout_seconds=0.1)
    failure = failure_of(one(model, request()))
    assert failure.kind is SampleFailureKind.SERVER_ERROR
    assert "ReadTimeout" in failure.detail
    model.close()


@pytest.mark.parametrize(
    ("status", "text", "kind"),
    [
        (400, "temperature is wrong", SampleFailureKind.BAD_REQUEST),
        (422, "no", SampleFailureKind.BAD_REQUEST),
        (
            400,
            "This model's maximum context length is 64 tokens.",
            SampleFailureKind.PROMPT_TOO_LONG,
        ),
    ],
)
def test_a_refused_request_is_an_answer(
    server: Server, status: int, text: str, kind: SampleFailureKind
) -> None:
    content = json.dumps({"error": {"message": text}}).encode()
    server.trouble = lambda number, body: (status, {}, content) if "bad" in str(body) else None
    model = connect(server)
    results = {r.request.prompt: r for r in model.sample([request("bad"), request("good")])}
    failure = failure_of(results["bad"])
    assert (failure.kind, failure.owed) == (kind, False)
    assert failure.detail == f"HTTP {status}: {text}"
    assert len(results["good"].samples) == 2
    assert len(server.bodies) == 2
    model.close()


def test_a_wrong_key_or_model_is_an_error_of_the_whole(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "secret-1")
    model = connect(server)
    assert one(model, request()).failure is None
    assert server.headers[0]["Authorization"] == "Bearer secret-1"
    assert "secret-1" not in model.id
    server.trouble = lambda number, body: (401, {}, b"no")
    with pytest.raises(ModelError, match="set OPENAI_API_KEY"):
        one(model, request())
    model.close()
    with pytest.raises(ModelError, match="no model 'big'; it has tiny"):
        connect(server, model="big")
    server.models.append({"id": "other"})
    with pytest.raises(ModelError, match="lists 2 models"):
        connect(server)


def test_no_server_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ModelError, match=f"cannot reach .*:{port}/v1: ConnectError"):
        OpenAIModel(ServerSettings(base_url=f"http://127.0.0.1:{port}/v1"))


def test_the_service_caches_a_servers_samples(server: Server, tmp_path: Path) -> None:
    model = connect(server)
    with Ledger.open(tmp_path / "l.sqlite") as ledger:
        first = one(SamplingService(model, ledger), request(n=3))  # type: ignore[arg-type]
        asked = len(server.bodies)
        service = SamplingService(model, ledger)
        again = one(service, request(n=3))  # type: ignore[arg-type]
        assert again.samples == first.samples
        assert len(server.bodies) == asked
    model.close()


def test_finish_reasons() -> None:
    def body(finish: object) -> bytes:
        return json.dumps({"choices": [{"text": "a", "finish_reason": finish}]}).encode()

    for finish, expected in (("length", FinishReason.LENGTH), (None, FinishReason.STOP)):
        answer = read_answer(body(finish), 1, 0)
        assert not isinstance(answer, SampleFailure)
        assert answer.samples[0].finish_reason is expected
    refused = read_answer(body("content_filter"), 1, 0)
    assert isinstance(refused, SampleFailure)
    assert "content_filter" in refused.detail


def test_urls() -> None:
    plain = settings_from_url("http://localhost:8000/v1#big")
    assert (plain.base_url, plain.model, plain.api) == ("http://localhost:8000/v1", "big", Api.CHAT)
    route = settings_from_url("https://h/v1/completions")
    assert (route.base_url, route.api) == ("https://h/v1", Api.COMPLETIONS)
    assert settings_from_url("http://h/v1/chat/completions#m").api is Api.CHAT
    assert settings_from_url("http://h:1").base_url == "http://h:1/v1"
    for wrong in ("ftp://h/v1", "http://", "http://h:x/v1"):
        with pytest.raises(ModelError, match="--model"):
            settings_from_url(wrong)
    with pytest.raises(ModelError, match="environment") as caught:
        settings_from_url("http://user:hunter2@h/v1")
    assert "hunter2" not in str(caught.value)
