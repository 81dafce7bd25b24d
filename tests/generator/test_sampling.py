import threading
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from generator.backends.transformers import TransformersModel
from generator.ledger import Ledger
from generator.llama import TinyConfig, build_llama
from generator.model import (
    Sample,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    SamplingParams,
)
from generator.sampling import SAMPLE_STAGE, SamplingService, sample_key
from generator.tokenizer import build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x + 1 = 2 := by omega"] * 2)
SIZES = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=2, hidden=32, heads=4, kv_heads=2, mlp=48, context=64
)
BARE = TransformersModel(build_llama(SIZES, seed=0), TOKENIZER, id="tiny", batch_rows=16)
PARAMS = SamplingParams(max_tokens=8)


def request(prompt: str, n: int = 3, first: int = 0) -> SampleRequest:
    return SampleRequest(prompt=prompt, n=n, first=first, params=PARAMS)


def requests(count: int, n: int = 3) -> list[SampleRequest]:
    return [request(f"p{i}", n) for i in range(count)]


def texts(results: Iterable[SampleResult]) -> dict[str, list[tuple[int, str]]]:
    return {r.request.prompt: [(s.index, s.text) for s in r.samples] for r in results}


class Scripted:
    """A backend whose answers a test decides, for what no model does on purpose. Counts calls."""

    id, context_tokens, draws_distinct = "scripted", 64, False

    def __init__(self, answer: Callable[[SampleRequest], SampleResult | None]) -> None:
        self.answer = answer
        self.asked: list[SampleRequest] = []

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        for request in requests:
            self.asked.append(request)
            answer = self.answer(request)
            if answer is not None:
                yield answer

    def close(self) -> None:
        pass


def numbered(asked: SampleRequest) -> SampleResult:
    indices = range(asked.first, asked.first + asked.n)
    samples = tuple(Sample(index=i, text=f"{asked.prompt}/{i}") for i in indices)
    return SampleResult(request=asked, samples=samples)


def failing(kind: SampleFailureKind) -> Callable[[SampleRequest], SampleResult]:
    failure = SampleFailure(kind=kind, detail="because")
    return lambda asked: SampleResult(request=asked, failure=failure)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.sqlite") as opened:
        yield opened


def test_the_service_gives_what_the_backend_gives_and_keeps_it(ledger: Ledger) -> None:
    bare = {r.request.prompt: r for r in BARE.sample(requests(30))}
    service = SamplingService(BARE, ledger)
    served = {r.request.prompt: r for r in service.sample(requests(30))}
    assert {k: r.samples for k, r in served.items()} == {k: r.samples for k, r in bare.items()}
    counted = service.counters
    assert (counted.requests, counted.samples, counted.cached) == (30, 90, 0)
    assert counted.tokens == sum(len(s.token_ids) for r in bare.values() for s in r.samples)
    assert len(list(ledger.rows(SAMPLE_STAGE))) == 90

    again = SamplingService(BARE, ledger)
    cached = {r.request.prompt: r for r in again.sample(requests(30))}
    for prompt, result in cached.items():
        for new, old in zip(result.samples, bare[prompt].samples, strict=True):
            assert (new.text, new.token_ids, new.finish_reason) == (
                old.text,
                old.token_ids,
                old.finish_reason,
            )
            assert new.logprobs == pytest.approx(old.logprobs, abs=1e-5)
    assert again.counters.samples == 0
    assert again.counters.cached == 30


def test_the_cache_outlives_the_process(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "l.sqlite") as ledger:
        first = texts(SamplingService(BARE, ledger).sample(requests(5)))
    with Ledger.open(tmp_path / "l.sqlite") as ledger:
        service = SamplingService(BARE, ledger)
        assert texts(service.sample(requests(5))) == first
        assert service.counters.cached == 5


def test_only_the_missing_samples_of_a_request_are_asked_for(ledger: Ledger) -> None:
    backend = Scripted(numbered)
    service = SamplingService(backend, ledger)
    list(service.sample([request("p", n=2)]))
    (result,) = service.sample([request("p", n=5)])
    assert [(asked.first, asked.n) for asked in backend.asked] == [(0, 2), (2, 3)]
    assert [s.text for s in result.samples] == [f"p/{i}" for i in range(5)]
    assert service.counters.cached_samples == 2
    (later,) = service.sample([request("p", first=3, n=2)])
    assert [s.index for s in later.samples] == [3, 4]
    assert len(backend.asked) == 2


def test_a_model_continues_its_own_samples() -> None:
    (whole,) = BARE.sample([request("p", n=6)])
    (tail,) = BARE.sample([request("p", first=4, n=2)])
    for apart, together in zip(tail.samples, whole.samples[4:], strict=True):
        assert (apart.index, apart.token_ids, apart.text) == (
            together.index,
            together.token_ids,
            together.text,
        )
        # A matrix product of 2 rows rounds differently from one of 6.
        assert apart.logprobs == pytest.approx(together.logprobs, abs=1e-4)


def test_every_part_of_the_key_matters() -> None:
    base = request("p")
    variants = [
        base,
        base.model_copy(update={"prompt": "q"}),
        base.model_copy(update={"seed": 1}),
        base.model_copy(update={"round": 1}),
        base.model_copy(update={"params": SamplingParams(max_tokens=8, temperature=0.5)}),
    ]
    keys = {sample_key(v, model, index) for v in variants for model in "ab" for index in (0, 1)}
    assert len(keys) == 20
    assert sample_key(base, "a", 1) == sample_key(base.model_copy(update={"n": 9}), "a", 1)


def test_equal_requests_in_flight_are_one(ledger: Ledger) -> None:
    twice = [request("p"), request("q"), request("p")]
    service = SamplingService(BARE, ledger)
    results = [r for r in service.sample(twice) if r.request.prompt == "p"]
    assert len(results) == 2
    assert results[0].samples == results[1].samples
    assert service.counters.samples == 6
    assert sum(r.seconds for r in results) == max(r.seconds for r in results)


def test_an_answered_failure_is_kept_and_not_asked_again(ledger: Ledger) -> None:
    service = SamplingService(BARE, ledger)
    mixed = [request("x" * 80), *requests(3)]
    by_prompt = {r.request.prompt: r for r in service.sample(mixed)}
    failure = by_prompt["x" * 80].failure
    assert failure is not None
    assert failure.kind is SampleFailureKind.PROMPT_TOO_LONG
    assert all(by_prompt[f"p{i}"].failure is None for i in range(3))
    assert service.counters.failures == {SampleFailureKind.PROMPT_TOO_LONG: 1}
    backend = Scripted(numbered)
    backend.id = "tiny"
    (again,) = SamplingService(backend, ledger).sample([request("x" * 80)])
    assert again.failure == failure
    assert backend.asked == []


@pytest.mark.parametrize("kind", [SampleFailureKind.SERVER_ERROR, SampleFailureKind.BAD_RESPONSE])
def test_a_failure_of_the_machinery_is_an_incident_and_owed(
    ledger: Ledger, kind: SampleFailureKind
) -> None:
    backend = Scripted(failing(kind))
    service = SamplingService(backend, ledger)
    (result,) = service.sample([request("p")])
    assert result.failure is not None
    assert result.failure.owed
    assert list(ledger.rows(SAMPLE_STAGE)) == []
    (incident,) = ledger.incidents()
    assert (incident.reason, incident.detail) == (kind, "because")
    backend.answer = numbered
    (result,) = service.sample([request("p")])
    assert len(result.samples) == 3


def test_a_backend_that_forgets_a_request_owes_it(ledger: Ledger) -> None:
    backend = Scripted(lambda asked: None if asked.prompt == "p1" else numbered(asked))
    results = {r.request.prompt: r for r in SamplingService(backend, ledger).sample(requests(3))}
    failure = results["p1"].failure
    assert failure is not None
    assert failure.kind is SampleFailureKind.SERVER_ERROR
    assert len(results["p0"].samples) == len(results["p2"].samples) == 3


def test_stop_finishes_what_is_in_flight(ledger: Ledger) -> None:
    read = 0

    def endless() -> Iterator[SampleRequest]:
        nonlocal read
        while True:
            read += 1
            yield request(f"p{read}")

    service = SamplingService(BARE, ledger, waiting=4)
    results = []
    for result in service.sample(endless()):
        results.append(result)
        if len(results) == 10:
            service.stop()
    assert len(results) == read
    assert len(list(ledger.rows(SAMPLE_STAGE))) == 3 * read


def test_leaving_early_keeps_what_was_in_flight(ledger: Ledger) -> None:
    read = 0

    def endless() -> Iterator[SampleRequest]:
        nonlocal read
        while True:
            read += 1
            yield request(f"p{read}")

    stream = SamplingService(BARE, ledger, waiting=4).sample(endless())
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert len(list(ledger.rows(SAMPLE_STAGE))) == 3 * read
    assert not [t for t in threading.enumerate() if t.name == "sampling"]


def test_results_that_wait_are_bounded(ledger: Ledger) -> None:
    backend = Scripted(numbered)
    stream = SamplingService(backend, ledger, waiting=5).sample(iter(requests(200)))
    next(stream)
    time.sleep(0.3)
    # One delivered, five waiting, one in the producer's hand, one read ahead.
    assert len(backend.asked) <= 8
    assert len(list(stream)) == 199


def test_sampling_goes_on_while_the_consumer_works(ledger: Ledger) -> None:
    backend = Scripted(numbered)
    stream = SamplingService(backend, ledger).sample(iter(requests(20)))
    next(stream)
    deadline = time.monotonic() + 5
    while len(backend.asked) < 20 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert len(backend.asked) == 20


def test_an_error_of_the_input_comes_after_the_results() -> None:
    def broken() -> Iterator[SampleRequest]:
        yield from requests(3)
        raise ValueError("problems.jsonl, line 4: bad")

    results: list[SampleResult] = []
    with pytest.raises(ValueError, match="line 4"):
        results.extend(SamplingService(BARE).sample(broken()))
    assert len(results) == 3


def test_an_error_of_the_backend_reaches_the_consumer() -> None:
    def broken(_: SampleRequest) -> SampleResult:
        raise RuntimeError("driver lost")

    with pytest.raises(RuntimeError, match="driver lost"):
        list(SamplingService(Scripted(broken)).sample(requests(2)))
