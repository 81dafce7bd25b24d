import json
from pathlib import Path

import pytest
import torch
from pydantic import ValidationError
from transformers import AutoModelForCausalLM

from generator.checkpoint import (
    METADATA,
    WEIGHTS,
    CheckpointMetadata,
    load_checkpoint,
    save_checkpoint,
)
from generator.llama import TinyConfig, build_llama
from generator.model import ModelError
from generator.tokenizer import build_tokenizer

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x = x := by rfl"] * 2)
CONFIG = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=2, hidden=32, heads=4, kv_heads=2, mlp=48, context=64
)


def test_parameters_are_counted_and_initialisation_is_seeded() -> None:
    model = build_llama(CONFIG, seed=1)
    assert sum(p.numel() for p in model.parameters()) == CONFIG.parameters
    state = torch.random.get_rng_state()
    same, other = build_llama(CONFIG, seed=1), build_llama(CONFIG, seed=2)
    assert torch.equal(torch.random.get_rng_state(), state)
    assert torch.equal(model.lm_head.weight, same.lm_head.weight)
    assert not torch.equal(model.lm_head.weight, other.lm_head.weight)


def test_sizes_that_cannot_be() -> None:
    with pytest.raises(ValidationError, match="not a multiple of heads"):
        TinyConfig(vocab=10, hidden=30, heads=4)


@pytest.mark.parametrize("bf16", [False, True])
def test_a_checkpoint_comes_back(tmp_path: Path, bf16: bool) -> None:
    model = build_llama(CONFIG, seed=1)
    folder = tmp_path / "model"
    identity = save_checkpoint(folder, model, TOKENIZER, CheckpointMetadata(name="t"), bf16=bf16)
    loaded = load_checkpoint(folder)
    assert loaded.id == identity
    assert loaded.metadata.tokenizer_hash == TOKENIZER.hash == loaded.tokenizer.hash
    assert loaded.metadata.parameters == CONFIG.parameters
    dtype = torch.bfloat16 if bf16 else torch.float32
    assert torch.equal(loaded.model.lm_head.weight, model.lm_head.weight.to(dtype).float())
    assert loaded.model.lm_head.weight is loaded.model.model.embed_tokens.weight
    size = (folder / WEIGHTS).stat().st_size
    assert size < CONFIG.parameters * (2 if bf16 else 4) + 8192
    ids = torch.tensor([TOKENIZER.encode_prompt("theorem problem")])
    theirs = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
    torch.testing.assert_close(theirs(ids).logits, loaded.model(ids).logits)


def test_the_id_is_of_the_content(tmp_path: Path) -> None:
    model = build_llama(CONFIG, seed=1)
    first = save_checkpoint(tmp_path / "a", model, TOKENIZER, CheckpointMetadata(name="a"))
    second = save_checkpoint(tmp_path / "b", model, TOKENIZER, CheckpointMetadata(name="b"))
    other = save_checkpoint(
        tmp_path / "a", build_llama(CONFIG, seed=2), TOKENIZER, CheckpointMetadata()
    )
    assert first == second != other
    assert load_checkpoint(tmp_path / "a").id == other
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b"]


def test_a_failed_save_leaves_the_old_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = build_llama(CONFIG, seed=1)
    identity = save_checkpoint(tmp_path / "a", model, TOKENIZER, CheckpointMetadata())

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(TOKENIZER), "save", full_disk)
    with pytest.raises(OSError, match="No space"):
        save_checkpoint(
            tmp_path / "a", build_llama(CONFIG, seed=2), TOKENIZER, CheckpointMetadata()
        )
    assert load_checkpoint(tmp_path / "a").id == identity
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_broken_checkpoints_are_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no config\.json"):
        load_checkpoint(tmp_path)
    folder = tmp_path / "model"
    save_checkpoint(folder, build_llama(CONFIG, seed=1), TOKENIZER, CheckpointMetadata())
    weights = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(weights[: len(weights) // 2])
    with pytest.raises(ModelError, match="cannot open the checkpoint"):
        load_checkpoint(folder)
    (folder / WEIGHTS).write_bytes(weights)
    metadata = json.loads((folder / METADATA).read_text())
    (folder / METADATA).write_text(json.dumps(metadata | {"steps": "many"}))
    with pytest.raises(ModelError, match=r"metadata\.json: steps"):
        load_checkpoint(folder)
