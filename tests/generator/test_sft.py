import random
from array import array
from itertools import pairwise
from pathlib import Path

import pytest
import torch

from generator.backends.transformers import TransformersModel
from generator.llama import TinyConfig, build_llama
from generator.model import SampleRequest, SamplingParams
from generator.optimizer import OptimizerKind
from generator.sft import (
    EncodedRow,
    SftCodec,
    SftConfig,
    SftDataError,
    SftProgress,
    SftRow,
    completion_loss,
    epoch_batches,
    train,
)
from generator.tokenizer import build_tokenizer


def rows(count: int) -> list[SftRow]:
    chance = random.Random(0)
    made = []
    for _ in range(count):
        a, word = chance.randrange(1000), chance.choice(["apples", "pears", "coins"])
        padding = "so " * chance.randrange(4)
        made.append(
            SftRow(prompt=f"Tom has {padding}{a} {word}.\n", completion=f"x : {a} = {a} {word}")
        )
    return made


ROWS = rows(400)
TOKENIZER = build_tokenizer([r.prompt + r.completion for r in ROWS], vocab_size=1024)
CODEC = SftCodec(TOKENIZER.encode_prompt, TOKENIZER.encode, TOKENIZER.eos_id)
CONFIG = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=2, hidden=64, heads=4, kv_heads=2, mlp=128, context=64
)


@pytest.mark.parametrize("optimizer", OptimizerKind)
def test_the_loss_falls_and_the_model_writes_what_it_was_taught(optimizer: OptimizerKind) -> None:
    model = build_llama(CONFIG, seed=0)
    seen: list[SftProgress] = []
    config = SftConfig(steps=120, batch_tokens=1024, learning_rate=5e-3, optimizer=optimizer)
    result = train(model, ROWS, CODEC, config, on_progress=seen.append)
    assert result.completed
    assert result.steps == 120 == len(seen)
    assert result.last_loss < 0.5 * result.first_loss
    assert seen[-1].progress == 1
    request = SampleRequest(
        prompt="Tom has so 512 pears.\n", n=1, params=SamplingParams(temperature=0)
    )
    answer = next(iter(TransformersModel(model, TOKENIZER, id="t").sample([request])))
    assert answer.samples[0].text.startswith("x :")
    assert answer.samples[0].text.rpartition(" ")[2] in {"apples", "pears", "coins"}


def test_only_completion_tokens_count() -> None:
    model = build_llama(CONFIG, seed=0)
    first = [CODEC.row(row) for row in ROWS[:3]]
    ids = [torch.tensor([row.ids]) for row in first]
    losses = []
    for row, tensor in zip(first, ids, strict=True):
        logits = model(tensor).logits[0, :-1]
        per_token = torch.nn.functional.cross_entropy(logits, tensor[0, 1:], reduction="none")
        losses.append(per_token[row.prompt - 1 :])
    expected = torch.cat(losses).mean()
    torch.testing.assert_close(completion_loss(model, first), expected, atol=1e-5, rtol=1e-5)


def test_an_epoch_has_every_row_once_within_the_token_limit() -> None:
    encoded = [CODEC.row(row) for row in ROWS]
    config = SftConfig(steps=1, batch_tokens=300, seed=4)
    batches = epoch_batches(encoded, config, epoch=0)
    assert sorted(tuple(r.ids) for b in batches for r in b) == sorted(tuple(r.ids) for r in encoded)
    assert max(len(b) * max(len(r.ids) for r in b) for b in batches) <= 300
    assert batches == epoch_batches(encoded, config, epoch=0)
    assert batches != epoch_batches(encoded, config, epoch=1)


@pytest.mark.parametrize("optimizer", OptimizerKind)
def test_a_stopped_run_continues_to_the_same_weights(
    tmp_path: Path, optimizer: OptimizerKind
) -> None:
    config = SftConfig(
        steps=24, batch_tokens=2048, save_every=7, precision="fp32", optimizer=optimizer
    )
    straight = build_llama(CONFIG, seed=0)
    train(straight, ROWS, CODEC, config)

    state = tmp_path / "state"
    count = 0

    def after_ten() -> bool:
        nonlocal count
        count += 1
        return count == 10

    stopped = build_llama(CONFIG, seed=0)
    result = train(stopped, ROWS, CODEC, config, state=state, stop=after_ten)
    assert not result.completed
    assert result.steps == 10
    resumed = build_llama(CONFIG, seed=99)
    result = train(resumed, ROWS, CODEC, config, state=state)
    assert result.completed
    assert result.steps == 24
    for name, parameter in straight.named_parameters():
        assert torch.equal(parameter, resumed.get_parameter(name)), name
    assert sorted(path.name for path in state.iterdir()) == ["state.json", "step-21.safetensors"]


def test_a_kill_while_saving_leaves_the_state_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tensors of the next state are written, the switch to them is not: the old one counts."""
    config = SftConfig(steps=8, batch_tokens=2048, save_every=2, precision="fp32")
    straight = build_llama(CONFIG, seed=0)
    train(straight, ROWS, CODEC, config)

    class KilledError(Exception):
        pass

    replace = Path.replace

    def killed_at_the_third(self: Path, target: Path) -> Path:
        if (state / "step-6.safetensors").exists():
            raise KilledError
        return replace(self, target)

    state = tmp_path / "state"
    monkeypatch.setattr(Path, "replace", killed_at_the_third)
    with pytest.raises(KilledError):
        train(build_llama(CONFIG, seed=0), ROWS, CODEC, config, state=state)
    monkeypatch.undo()
    assert (state / "step-4.safetensors").exists()
    resumed = build_llama(CONFIG, seed=99)
    assert train(resumed, ROWS, CODEC, config, state=state).steps == 8
    assert torch.equal(straight.lm_head.weight, resumed.lm_head.weight)


def test_a_state_of_another_run_is_refused(tmp_path: Path) -> None:
    config = SftConfig(steps=2, save_every=1)
    model = build_llama(CONFIG, seed=0)
    train(model, ROWS[:20], CODEC, config, state=tmp_path / "state")
    with pytest.raises(SftDataError, match="other rows or settings"):
        train(model, ROWS[:21], CODEC, config, state=tmp_path / "state")


def test_tokens_end_a_run_and_long_rows_are_counted() -> None:
    model = build_llama(CONFIG, seed=0)
    long = SftRow(prompt="x " * 70, completion="y")
    config = SftConfig(tokens=3000, batch_tokens=512)
    result = train(model, [*ROWS, long], CODEC, config)
    assert 3000 <= result.tokens < 3600
    assert result.skipped_rows == 1
    with pytest.raises(SftDataError, match="fits the context of 64"):
        train(model, [long], CODEC, config)


def test_the_rate_warms_up_and_decays() -> None:
    config = SftConfig(steps=100, learning_rate=1.0, warmup=0.1, floor=0.1)
    rates = [config.rate(step / 100) for step in range(101)]
    assert rates[5] == pytest.approx(0.5)
    assert max(rates) == pytest.approx(1.0)
    assert rates[-1] == pytest.approx(0.1)
    assert all(a >= b for a, b in pairwise(rates[10:]))


def test_a_run_that_would_never_end_is_refused() -> None:
    with pytest.raises(ValueError, match="never ends"):
        SftConfig()


def test_encoded_rows_end_with_eos() -> None:
    row = CODEC.row(SftRow(prompt="a", completion="b"))
    assert row == EncodedRow(array("i", (1, *TOKENIZER.encode("a"), *TOKENIZER.encode("b"), 2)), 2)
