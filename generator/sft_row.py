"""A row of supervised fine-tuning, apart from `generator.sft`: making rows needs no torch."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class SftRow(BaseModel):
    """One training row. The model is trained to continue `prompt` with `completion` and end."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str
    completion: str
