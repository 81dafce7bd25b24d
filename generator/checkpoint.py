"""Checkpoints: a folder with safetensors, config, tokenizer and a record of where it came from.

The folder is what transformers and vLLM open. It is written under a temporary name and renamed, so
a half-written checkpoint never carries the final name. Its id is a hash of weights, config and
tokenizer; metadata is not part of it, so the same model made twice has one id.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from importlib.metadata import version
from pathlib import Path

import safetensors.torch
import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.utils.logging import disable_progress_bar

from generator.model import ModelError
from generator.tokenizer import Tokenizer

WEIGHTS, CONFIG, METADATA = "model.safetensors", "config.json", "metadata.json"
_HASHED = (CONFIG, "tokenizer.json")


def tool_versions() -> dict[str, str]:
    """The versions that decide what training produces."""
    return {name: version(name) for name in ("torch", "transformers", "tokenizers", "safetensors")}


class CheckpointMetadata(BaseModel):
    """Where a model came from. Hashes are sha256 hex; empty when there is nothing to name.

    library_fingerprint: the Lean library its proofs were made for. commit: of this project.
    data_hash: of the training rows. settings: anything else that reproduces it (config, recipe).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = ""
    data_hash: str = ""
    tokenizer_hash: str = ""
    library_fingerprint: str = ""
    commit: str = ""
    tools: dict[str, str] = Field(default_factory=tool_versions)
    parent: str = ""
    steps: int = 0
    tokens: int = 0
    parameters: int = 0
    settings: dict[str, str] = Field(default_factory=dict)


class Checkpoint:
    """A loaded model with its tokenizer, metadata and id."""

    def __init__(
        self, model: LlamaForCausalLM, tokenizer: Tokenizer, metadata: CheckpointMetadata, id: str
    ) -> None:
        self.model = model
        self.tokenizer = tokenizer
        self.metadata = metadata
        self.id = id


def save_checkpoint(
    folder: Path,
    model: LlamaForCausalLM,
    tokenizer: Tokenizer,
    metadata: CheckpointMetadata,
    *,
    bf16: bool = False,
) -> str:
    """Write a checkpoint and return its id. An existing folder is replaced as a whole.

    bf16: store weights in bfloat16 (half the size; the model in memory is not touched). Tied
    embeddings are stored once. metadata's tokenizer_hash and parameters are filled in here.
    """
    folder = folder.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    temporary.chmod(0o755)
    try:
        _write(temporary, model, tokenizer, metadata, torch.bfloat16 if bf16 else None)
        identity = checkpoint_id(temporary)
        replace_folder(temporary, folder)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return identity


def _write(
    folder: Path,
    model: LlamaForCausalLM,
    tokenizer: Tokenizer,
    metadata: CheckpointMetadata,
    dtype: torch.dtype | None,
) -> None:
    tied = model.config.tie_word_embeddings
    tensors = {
        name: tensor.detach().to("cpu", dtype or tensor.dtype).contiguous()
        for name, tensor in model.state_dict().items()
        if not (tied and name == "lm_head.weight")
    }
    safetensors.torch.save_file(tensors, folder / WEIGHTS, metadata={"format": "pt"})
    config = LlamaConfig.from_dict(model.config.to_dict())
    config.architectures = ["LlamaForCausalLM"]
    config.dtype = dtype or next(model.parameters()).dtype
    config.save_pretrained(folder)
    tokenizer.save(folder)
    filled = metadata.model_copy(
        update={
            "tokenizer_hash": tokenizer.hash,
            "parameters": sum(p.numel() for p in model.parameters()),
        }
    )
    (folder / METADATA).write_text(filled.model_dump_json(indent=2) + "\n", encoding="utf-8")


def replace_folder(temporary: Path, folder: Path) -> None:
    """Give `temporary` the name `folder`, which may exist and is then removed."""
    if not folder.exists():
        temporary.rename(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{folder.name}.old.", dir=folder.parent))
    folder.rename(old / folder.name)
    temporary.rename(folder)
    shutil.rmtree(old)


def checkpoint_id(folder: Path) -> str:
    """The id of the model in a folder: 16 hex digits of sha256 over weights, config, tokenizer.

    Works for any folder that transformers opens. Raises ModelError when there are no weights.
    """
    weights = sorted(folder.glob("*.safetensors"))
    if not weights:
        raise ModelError(f"{folder} has no .safetensors file, so it is not a model checkpoint")
    digest = hashlib.sha256()
    for path in [*weights, *(folder / name for name in _HASHED if (folder / name).exists())]:
        digest.update(path.name.encode())
        with path.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()[:16]


def load_metadata(folder: Path) -> CheckpointMetadata:
    """metadata.json of a checkpoint; ModelError names the file and the field that is wrong."""
    path = folder / METADATA
    try:
        return CheckpointMetadata.model_validate_json(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "file"
        raise ModelError(f"{path}: {field}: {first['msg']}") from error


def load_checkpoint(folder: Path, *, dtype: torch.dtype = torch.float32) -> Checkpoint:
    """Open one of our checkpoints on the CPU. ModelError says what is missing or broken."""
    if not (folder / CONFIG).is_file():
        raise ModelError(f"{folder} is not a model checkpoint: there is no {CONFIG} in it")
    metadata = load_metadata(folder)
    identity = checkpoint_id(folder)
    try:
        tokenizer = Tokenizer.load(folder)
        disable_progress_bar()  # a bar for 0.01 s of loading breaks into the program's own
        model = LlamaForCausalLM.from_pretrained(folder, dtype=dtype, local_files_only=True)
    except (OSError, ValueError, RuntimeError, safetensors.SafetensorError) as error:
        raise ModelError(f"cannot open the checkpoint {folder}: {error}") from error
    if model.config.vocab_size < tokenizer.vocab_size:
        raise ModelError(
            f"{folder}: the model knows {model.config.vocab_size} tokens, "
            f"its tokenizer {tokenizer.vocab_size}"
        )
    model.eval()
    return Checkpoint(model, tokenizer, metadata, identity)
