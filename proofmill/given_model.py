"""The model that a configuration names, and whether the loop can train it; loads nothing."""

from __future__ import annotations

from generator.assets import AssetError, asset
from generator.models import ModelKind, ModelSpec, resolve_model


def given_model(text: str) -> ModelSpec | None:
    """The model that a configuration names; None for `tiny` where no trained one is shipped."""
    if text == ModelKind.TINY:
        try:
            asset("models", "tiny")
        except AssetError:
            return None
    return resolve_model(text)


def trainable(spec: ModelSpec | None) -> bool:
    """Whether the loop can fine-tune this model: a checkpoint of ours, or one that it makes."""
    return spec is None or spec.kind in {ModelKind.TINY, ModelKind.OWN}
