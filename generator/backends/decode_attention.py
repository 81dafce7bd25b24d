"""Attention for sampling on a CPU, one new token a row at a time.

torch's own `scaled_dot_product_attention` first copies the keys and values once for each query head
of a group and then runs a kernel made for long queries: 59% of a step's time with the shipped model
(64 rows, 100 tokens of cache, one thread). A step has one query a row, so both products are small
batched matrix products over the cache as it is. Everything else (a prompt) goes to torch's kernel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from transformers import PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import ALL_MASK_ATTENTION_FUNCTIONS, sdpa_mask
from transformers.modeling_utils import ALL_ATTENTION_FUNCTIONS

NAME = "proofmill_decode"


def decode_attention(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor | None,
    **options: Any,
) -> tuple[torch.Tensor, None]:
    """An attention function of transformers. query: [rows, heads, new tokens, head size]; key and
    value: [rows, key heads, tokens, head size]; attention_mask: True where a token is seen,
    [rows, 1, new tokens, tokens]. Returns [rows, new tokens, heads, head size]."""
    rows, heads, new, width = query.shape
    if new != 1 or options.get("position_bias") is not None:
        forward: Callable[..., tuple[torch.Tensor, None]] = sdpa_attention_forward
        return forward(module, query, key, value, attention_mask, **options)
    key_heads = key.shape[1]
    scaling = options.get("scaling") or width**-0.5
    grouped = (query * scaling).view(rows, key_heads, heads // key_heads, width)
    scores = torch.matmul(grouped, key.transpose(2, 3)).float()
    if attention_mask is not None:
        scores.masked_fill_(~attention_mask, -torch.inf)
    weights = scores.softmax(dim=-1).to(value.dtype)
    return torch.matmul(weights, value).view(rows, 1, heads, width), None


def use_decode_attention(model: PreTrainedModel) -> None:
    """Let a model sample with it, if torch's kernel is what it has."""
    if model.config._attn_implementation == "sdpa":
        ALL_ATTENTION_FUNCTIONS.register(NAME, decode_attention)
        ALL_MASK_ATTENTION_FUNCTIONS.register(NAME, sdpa_mask)
        model.set_attn_implementation(NAME)
