import time

import pytest
import torch

from generator.backends.decode_attention import use_decode_attention
from generator.backends.growing_cache import GrowingCache
from generator.backends.running_batch import choose_tokens
from generator.backends.transformers import TransformersModel
from generator.llama import TinyConfig, build_llama
from generator.model import (
    FinishReason,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    SamplingParams,
)
from generator.tokenizer import EOS_ID, build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x + 1 = 2 := by omega"] * 2)
CONFIG = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=2, hidden=32, heads=4, kv_heads=2, mlp=48, context=96
)


def make_model(batch_rows: int = 16, threads: int | None = None) -> TransformersModel:
    # Weights ten times the usual size, so that the untrained model has opinions.
    weights = build_llama(CONFIG, seed=3)
    with torch.no_grad():
        for parameter in weights.parameters():
            if parameter.dim() == 2:
                parameter.mul_(10)
    return TransformersModel(
        weights, TOKENIZER, id="random", batch_rows=batch_rows, threads=threads
    )


MODEL = make_model()


def request(prompt: str, n: int = 2, seed: int = 0, **params: object) -> SampleRequest:
    fields = {"max_tokens": 12, **params}
    return SampleRequest(
        prompt=prompt, n=n, seed=seed, params=SamplingParams.model_validate(fields)
    )


def one(asked: SampleRequest) -> SampleResult:
    (result,) = MODEL.sample([asked])
    return result


def texts(results: list[SampleResult]) -> dict[str, list[str]]:
    return {r.request.prompt: [s.text for s in r.samples] for r in results}


def test_every_request_is_answered_once_with_its_samples() -> None:
    requests = [request(f"theorem {'x ' * i}", n=1 + i % 5) for i in range(20)]
    results = list(MODEL.sample(iter(requests)))
    assert sorted(r.request.prompt for r in results) == sorted(r.prompt for r in requests)
    for result in results:
        assert result.failure is None
        assert [s.index for s in result.samples] == list(range(result.request.n))
        assert result.prompt_tokens == len(TOKENIZER.encode_prompt(result.request.prompt))
        assert result.seconds > 0


def test_samples_do_not_depend_on_the_rest_of_the_batch() -> None:
    requests = [request(f"theorem {'x ' * i}", n=3) for i in range(12)]
    together = texts(list(MODEL.sample(requests)))
    alone = {k: v for r in requests for k, v in texts(list(MODEL.sample([r]))).items()}
    reordered = texts(list(make_model(batch_rows=5).sample(reversed(requests))))
    assert together == alone == reordered
    assert len({text for samples in together.values() for text in samples}) > 30


def test_rows_join_while_others_are_being_drawn() -> None:
    """Short and long samples and prompts, more rows than places, a request larger than all."""
    requests = [
        request(f"p{'x ' * (7 * i % 11)}{i}", n=1 + 3 * i % 5, max_tokens=2 + 5 * i % 17)
        for i in range(24)
    ]
    requests.insert(9, request("many", n=21, max_tokens=9))
    results = texts(list(make_model(batch_rows=8).sample(iter(requests))))
    assert len(results) == len(requests)
    for asked in requests:
        alone = make_model(batch_rows=asked.n).sample([asked])
        assert results[asked.prompt] == texts(list(alone))[asked.prompt]


def test_batches_side_by_side_draw_the_same_samples() -> None:
    wide = make_model(batch_rows=192, threads=3)
    assert (wide.lanes, wide.lane_rows) == (3, 64)
    requests = [request(f"p{'x ' * (i % 9)}{i}", n=1 + i % 7) for i in range(150)]
    stream = wide.sample(requests)
    first = [next(stream) for _ in range(3)]
    stream.close()  # type: ignore[attr-defined]
    began = time.process_time()
    answers = list(wide.sample(requests))
    spent = time.process_time() - began
    assert 0 < sum(each.cpu_seconds for each in answers) <= spent  # nobody's time counts twice
    results = texts(answers)
    assert texts(first).items() <= results.items()
    assert results == texts(list(make_model(threads=1).sample(requests)))
    wide.close()


def test_the_attention_of_a_step_is_that_of_the_whole_text() -> None:
    weights = MODEL._model
    prompt = TOKENIZER.encode_prompt("theorem " + "x " * 9)[:8]
    ids = torch.tensor([prompt, prompt[::-1]])
    mask = torch.tensor([[1] * 8, [0] * 3 + [1] * 5])
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    with torch.inference_mode():
        assert weights.config._attn_implementation == "proofmill_decode"
        weights.set_attn_implementation("eager")
        whole = weights(input_ids=ids, attention_mask=mask, position_ids=positions).logits[:, -1]
        use_decode_attention(weights)  # nothing is done: it is not torch's kernel
        assert weights.config._attn_implementation == "eager"
        weights.set_attn_implementation("sdpa")
        use_decode_attention(weights)
        assert weights.config._attn_implementation == "proofmill_decode"
        cache = GrowingCache(CONFIG.layers)
        for step in (slice(0, 7), slice(7, 8)):
            shown = mask[:, None, None, : step.stop].bool() if step.start else mask[:, :7]
            last = weights(
                input_ids=ids[:, step],
                attention_mask=shown,
                position_ids=positions[:, step],
                past_key_values=cache,
            ).logits[:, -1]
    assert torch.allclose(last, whole, atol=1e-4)


def test_seed_and_index_decide_the_sample() -> None:
    few = one(request("theorem", n=2, seed=1))
    many = one(request("theorem", n=40, seed=1))
    other = one(request("theorem", n=2, seed=2))
    assert [s.text for s in few.samples] == [s.text for s in many.samples[:2]]
    assert [s.text for s in few.samples] != [s.text for s in other.samples]


def test_log_probs_are_those_of_the_full_forward_pass() -> None:
    long, short = request("theorem problem (x : ℕ)", n=2), request("x", n=2, temperature=0.7)
    for result in MODEL.sample([long, short]):
        prompt = TOKENIZER.encode_prompt(result.request.prompt)
        for sample in result.samples:
            ids = torch.tensor([[*prompt, *sample.token_ids]])
            with torch.inference_mode():
                logits = MODEL._model(ids).logits[0, len(prompt) - 1 : -1]
            expected = torch.log_softmax(logits, -1).gather(1, ids[0, len(prompt) :, None])[:, 0]
            torch.testing.assert_close(
                torch.tensor(sample.logprobs), expected, atol=2e-4, rtol=1e-4
            )


def test_greedy_is_argmax_and_all_samples_agree() -> None:
    result = one(request("theorem problem", n=3, temperature=0))
    assert len({s.token_ids for s in result.samples}) == 1
    ids = TOKENIZER.encode_prompt("theorem problem")
    for token in result.samples[0].token_ids:
        with torch.inference_mode():
            assert int(MODEL._model(torch.tensor([ids])).logits[0, -1].argmax()) == token
        ids.append(token)


def test_sampled_frequencies_are_the_distribution() -> None:
    logits = torch.tensor([[2.0, 1.0, 0.0, -1.0]]).expand(20_000, 4)
    uniform = torch.rand(20_000, 1, generator=torch.Generator().manual_seed(0))
    ones = torch.ones(20_000)
    for temperature in (1.0, 0.5):
        drawn = choose_tokens(logits, ones * temperature, ones, uniform)
        expected = torch.softmax(logits[0] / temperature, -1)
        found = torch.bincount(drawn, minlength=4) / 20_000
        torch.testing.assert_close(found, expected, atol=0.01, rtol=0)
    # Probabilities 0.64, 0.24, 0.09, 0.03: the nucleus of 0.7 is the first two.
    drawn = choose_tokens(logits, ones, ones * 0.7, uniform)
    assert set(drawn.tolist()) == {0, 1}
    assert set(choose_tokens(logits, ones, ones * 0.6, uniform).tolist()) == {0}


def test_finish_reasons_and_stop_texts() -> None:
    free = one(request("theorem", n=8, max_tokens=30))
    ended = [s for s in free.samples if s.token_ids[-1] == EOS_ID]
    assert all(s.finish_reason is FinishReason.STOP for s in ended)
    whole = next(s for s in free.samples if s.finish_reason is FinishReason.LENGTH)
    assert len(whole.token_ids) == len(whole.logprobs) == 30
    stop = whole.text[10:13]
    stopped = one(request("theorem", n=8, max_tokens=30, stop=(stop,)))
    sample = stopped.samples[whole.index]
    assert sample.finish_reason is FinishReason.STOP
    assert sample.text == whole.text[: whole.text.index(stop)]
    assert sample.token_ids == whole.token_ids[: len(sample.token_ids)]


def test_long_prompts_fail_and_near_ones_are_cut_at_the_context() -> None:
    fits, too_long = request("x" * 90, n=2, max_tokens=50), request("x" * 96, n=2)
    results = {r.request.prompt: r for r in MODEL.sample([fits, too_long, request("x")])}
    assert len(results) == 3
    failure = results["x" * 96].failure
    assert failure is not None
    assert failure.kind is SampleFailureKind.PROMPT_TOO_LONG
    assert not failure.owed
    assert max(len(s.token_ids) for s in results["x" * 90].samples) <= 96 - 91


def test_results_stream_before_the_input_ends() -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield request("theorem " + "x " * (taken % 7), n=4, seed=taken)

    stream = MODEL.sample(endless())  # type: ignore[arg-type]
    for _ in range(10):
        next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert taken < 40


def test_running_out_of_memory_halves_the_batch_and_fails_only_what_cannot_fit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = make_model()
    expected = texts(list(model.sample([request(f"p{i}", n=3) for i in range(4)])))
    forward = model._model.forward

    def scarce(*args: object, **kwargs: object) -> object:
        ids = kwargs["input_ids"]
        assert isinstance(ids, torch.Tensor)
        if ids.shape[0] > 4 or ids.shape[1] > 40:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate\nmore")
        return forward(*args, **kwargs)

    monkeypatch.setattr(model._model, "forward", scarce)
    requests = [request(f"p{i}", n=3) for i in range(4)] + [request("y" * 50, n=3)]
    results = list(model.sample(requests))
    assert len(results) == 5
    good = [r for r in results if r.failure is None]
    assert texts(good) == expected
    (bad,) = [r.failure for r in results if r.failure is not None]
    assert bad.kind is SampleFailureKind.OUT_OF_MEMORY
    assert bad.owed
    assert bad.detail == "CUDA out of memory. Tried to allocate"


@pytest.mark.gpu
def test_a_gpu_samples_like_the_cpu() -> None:
    model = make_model()
    here = texts(list(model.sample([request(f"p{i}", n=3) for i in range(4)])))
    there = TransformersModel(model._model, TOKENIZER, id="random", device="cuda")
    assert texts(list(there.sample([request(f"p{i}", n=3) for i in range(4)]))) == here
