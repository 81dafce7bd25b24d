"""Drawing without replacement, against its definition."""

from collections import Counter
from itertools import product

import pytest
import torch
from pydantic import ValidationError

from generator.backends.distinct_draw import given_maximum
from generator.backends.transformers import TransformersModel
from generator.llama import TinyConfig, build_llama
from generator.model import SampleFailureKind, SampleRequest, SampleResult, SamplingParams
from generator.tokenizer import build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x + 1 = 2 := by omega"] * 2)
CONFIG = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=2, hidden=32, heads=4, kv_heads=2, mlp=48, context=96
)


def make_model(batch_rows: int = 16, scale: float = 10, threads: int = 1) -> TransformersModel:
    weights = build_llama(CONFIG, seed=3)
    with torch.no_grad():
        for parameter in weights.parameters():
            if parameter.dim() == 2:
                parameter.mul_(scale)
    return TransformersModel(
        weights, TOKENIZER, id="random", batch_rows=batch_rows, threads=threads
    )


def request(prompt: str, n: int, first: int = 0, seed: int = 0, **params: object) -> SampleRequest:
    fields = {"max_tokens": 12, "distinct": True, **params}
    return SampleRequest(
        prompt=prompt, n=n, first=first, seed=seed, params=SamplingParams.model_validate(fields)
    )


MODEL = make_model()


def drawn(result: SampleResult) -> list[tuple[int, ...]]:
    assert result.failure is None
    return [sample.token_ids for sample in result.samples]


def test_samples_differ_and_the_first_of_more_draws_are_the_draws() -> None:
    (many,) = MODEL.sample([request("theorem", 40)])
    ids = drawn(many)
    assert len(set(ids)) == len(ids) == 40
    assert [sample.index for sample in many.samples] == list(range(40))
    (few,) = MODEL.sample([request("theorem", 7)])
    (rest,) = MODEL.sample([request("theorem", 5, first=7)])
    assert drawn(few) + drawn(rest) == ids[:12]
    assert [sample.index for sample in rest.samples] == list(range(7, 12))
    (other,) = MODEL.sample([request("theorem", 40, seed=1)])
    assert drawn(other) != ids


def test_they_do_not_depend_on_what_else_is_drawn() -> None:
    asked = [request(f"p{'x ' * (5 * i % 7)}{i}", 1 + 3 * i % 9) for i in range(16)]
    asked += [request(f"q{i}", 3, distinct=False) for i in range(12)]
    asked.append(request("wider than the batch", 30))
    alone = {each.prompt: drawn(next(MODEL.sample([each]))) for each in asked}
    for model in (make_model(batch_rows=8), make_model(batch_rows=192, threads=3)):
        together = {each.request.prompt: drawn(each) for each in model.sample(asked)}
        assert together == alone


def test_log_probs_and_ends_are_those_of_the_model() -> None:
    (result,) = MODEL.sample([request("theorem problem", 12, temperature=1.3)])
    prompt = TOKENIZER.encode_prompt("theorem problem")
    eos = next(iter(TOKENIZER.eos_ids))
    for sample in result.samples:
        ids = torch.tensor([[*prompt, *sample.token_ids]])
        with torch.inference_mode():
            logits = MODEL._model(ids).logits[0, len(prompt) - 1 : -1]
        expected = logits.log_softmax(-1).gather(1, ids[0, len(prompt) :, None])[:, 0]
        assert torch.allclose(torch.tensor(sample.logprobs), expected, atol=1e-3)
        assert eos not in sample.token_ids[:-1]
        assert len(sample.token_ids) == 12 or sample.token_ids[-1] == eos


@pytest.mark.parametrize("temperature", [0.4, 0.6])
def test_pairs_are_drawn_as_often_as_without_replacement(temperature: float) -> None:
    """First and second draw of completions of two tokens: p(a) * p(b) / (1 - p(a))."""
    model = make_model(scale=25)
    prompt, draws = "x", 3000
    probabilities = _of_two_tokens(model, prompt, temperature)
    found = Counter(
        (ids[0], ids[1])
        for seed in range(draws)
        for result in model.sample(
            [request(prompt, 2, seed=seed, max_tokens=2, temperature=temperature)]
        )
        for ids in [drawn(result)]
    )
    likely = sorted(probabilities, key=lambda ids: -probabilities[ids])[:6]
    checked = 0
    for one, two in product(likely, likely):
        if one == two:
            assert (one, two) not in found
            continue
        p = probabilities[one] * probabilities[two] / (1 - probabilities[one])
        assert abs(found[one, two] / draws - p) < 4 * (p * (1 - p) / draws) ** 0.5 + 1e-3
        checked += p * draws > 30
    assert checked >= 4  # pairs that are common enough to be wrong about


def _of_two_tokens(
    model: TransformersModel, prompt: str, temperature: float
) -> dict[tuple[int, ...], float]:
    ids = TOKENIZER.encode_prompt(prompt)
    eos = next(iter(TOKENIZER.eos_ids))
    with torch.inference_mode():
        first = (model._model(torch.tensor([ids])).logits[0, -1] / temperature).softmax(-1)
        longer = torch.tensor([[*ids, token] for token in range(CONFIG.vocab)])
        second = (model._model(longer).logits[:, -1] / temperature).softmax(-1)
    found = {
        (one, two): float(first[one] * second[one, two])
        for one in range(CONFIG.vocab)
        for two in range(CONFIG.vocab)
        if one != eos
    }
    found[(eos,)] = float(first[eos])
    return found


def test_the_conditioned_maximum_is_the_maximum() -> None:
    noisy = torch.tensor([[3.0, 2.0, -40.0], [0.5, 0.5, -1.0]], dtype=torch.float64)
    moved = given_maximum(noisy, torch.tensor([[-5.0], [2.0]], dtype=torch.float64))
    assert moved[:, 0].tolist() == [-5.0, 2.0]
    assert bool((moved[:, 1:] <= moved[:, :1]).all())
    assert bool((moved.diff(dim=-1) <= 0).all())  # the order stays
    assert bool(moved.isfinite().all())


def test_what_cannot_be_drawn_is_said() -> None:
    wide = request("theorem", CONFIG.vocab + 1)
    (result,) = MODEL.sample([wide])
    assert result.failure is not None
    assert result.failure.kind is SampleFailureKind.BAD_REQUEST
    assert f"{CONFIG.vocab} tokens" in result.failure.detail
    for params in ({"temperature": 0}, {"top_p": 0.9}):
        with pytest.raises(ValidationError, match="distinct samples need"):
            request("theorem", 2, **params)


def test_a_batch_that_does_not_fit_begins_again_with_less() -> None:
    """Memory for 20 rows: independent samples and distinct ones share what there is."""
    asked = [request(f"p{i}", 6) for i in range(5)]
    asked += [request(f"q{i}", 4, distinct=False) for i in range(5)]
    expected = {each.prompt: drawn(next(MODEL.sample([each]))) for each in asked}
    model = make_model(batch_rows=40)
    forward = model._model.forward

    def limited(*args: object, **kwargs: object) -> object:
        ids = kwargs["input_ids"]
        assert isinstance(ids, torch.Tensor)
        if len(ids) > 20:
            raise torch.OutOfMemoryError("no memory")
        return forward(*args, **kwargs)

    model._model.forward = limited  # type: ignore[method-assign]
    asked.append(request("too wide", 25))
    results = {each.request.prompt: each for each in model.sample(asked)}
    failed = results.pop("too wide")
    assert failed.failure is not None
    assert failed.failure.kind is SampleFailureKind.OUT_OF_MEMORY
    assert {prompt: drawn(result) for prompt, result in results.items()} == expected
