"""A row of supervised fine-tuning, apart from `generator.sft`: making rows needs no torch."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class SftRow(BaseModel):
    """One training row. The model is trained to continue `prompt` with `completion` and end."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: str
    completion: str


class WeightedRow(BaseModel):
    """A row that a mixture repeats `weight` times as often as one of weight 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    row: SftRow
    weight: int = Field(default=1, gt=0)
