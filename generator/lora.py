"""Low-rank adapters for fine-tuning pretrained models (the extra `lora`).

LoRA: Hu et al. 2021, arXiv 2106.09685, through peft. The adapters sit inside the model that
`generator.sft.train` gets, so training is the same loop; merging gives an ordinary model back.
"""

from __future__ import annotations

import importlib.util
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from generator.model import ModelError


class LoraSettings(BaseModel):
    """rank: of the adapters. scale: their outputs are multiplied by scale / rank. targets: names of
    the linear layers that get one."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rank: int = Field(default=16, gt=0)
    scale: float = Field(default=32.0, gt=0)
    targets: tuple[str, ...] = (
        *("q_proj", "k_proj", "v_proj", "o_proj"),
        *("gate_proj", "up_proj", "down_proj"),
    )


class Lora:
    """Adapters on a model. Only they are trainable while this holds the model."""

    def __init__(self, model: Any, settings: LoraSettings) -> None:
        if importlib.util.find_spec("peft") is None:
            raise ModelError("LoRA needs the extra lora: pip install 'proofmill[lora]'")
        from peft import LoraConfig, get_peft_model

        config = LoraConfig(
            r=settings.rank,
            lora_alpha=settings.scale,
            target_modules=list(settings.targets),
            task_type="CAUSAL_LM",
        )
        self._wrapped = get_peft_model(model, config)

    @property
    def model(self) -> Any:
        """What to train: the original model with the adapters in place."""
        return self._wrapped.get_base_model()

    def merge(self) -> Any:
        """Add the adapters to the weights; the result is a model without adapters."""
        return self._wrapped.merge_and_unload()
