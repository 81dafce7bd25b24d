"""A key-value cache that grows in place, for sampling loops that drop finished rows.

transformers' DynamicLayer concatenates at every step, which copies the whole cache once a token;
this one keeps a buffer with room and copies only when that is used up or when rows leave and join.
"""

from __future__ import annotations

from typing import Any

import torch
from transformers.cache_utils import Cache, DynamicLayer

# Tokens of room added when a buffer is full.
ROOM = 64


class GrowingLayer(DynamicLayer):  # type: ignore[misc]
    """One layer's keys and values: [rows, heads, tokens, head size], views of larger buffers."""

    def __init__(self) -> None:
        super().__init__()
        self._buffers: tuple[torch.Tensor, torch.Tensor] | None = None
        self._length = 0

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *args: Any, **kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Append [rows, heads, new, head size] and return everything so far."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        start, end = self._length, self._length + key_states.shape[-2]
        keys, values = self._with_room(key_states, value_states, end)
        keys[:, :, start:end] = key_states
        values[:, :, start:end] = value_states
        self._length = end
        self.keys, self.values = keys[:, :, :end], values[:, :, :end]
        return self.keys, self.values

    def _with_room(
        self, key_states: torch.Tensor, value_states: torch.Tensor, end: int
    ) -> tuple[torch.Tensor, torch.Tensor]:
        if self._buffers is not None and self._buffers[0].shape[2] >= end:
            return self._buffers
        grown = []
        for index, states in enumerate((key_states, value_states)):
            rows, heads, _, width = states.shape
            buffer = states.new_empty(rows, heads, end + ROOM, width)
            if self._buffers is not None:
                buffer[:, :, : self._length] = self._buffers[index][:, :, : self._length]
            grown.append(buffer)
        self._buffers = (grown[0], grown[1])
        return self._buffers

    def batch_select_indices(self, indices: torch.Tensor) -> None:
        """Keep (and repeat) rows: row i becomes the old row indices[i]."""
        if self._buffers is None:
            return
        keys, values = (buffer.index_select(0, indices) for buffer in self._buffers)
        self._set(keys, values, self._length)

    def copy_rows(self, sources: torch.Tensor, targets: torch.Tensor, tokens: int) -> None:
        """Give rows `targets` the last `tokens` tokens of rows `sources`."""
        assert self._buffers is not None
        part = slice(self._length - tokens, self._length)
        for buffer in self._buffers:
            buffer[targets, :, part] = buffer[sources, :, part]

    def join(
        self, kept: torch.Tensor, trimmed: int, other: GrowingLayer, new: torch.Tensor
    ) -> None:
        """Rows `kept` of this layer without their first `trimmed` tokens, then rows `new` of
        another, both aligned at their last token; zeros where a row has nothing."""
        assert other._buffers is not None
        mine, theirs = self._length - trimmed, other._length
        length = max(mine, theirs)
        joined = []
        for index, buffer in enumerate(other._buffers):
            _, heads, _, width = buffer.shape
            whole = buffer.new_zeros(len(kept) + len(new), heads, length + ROOM, width)
            if self._buffers is not None and len(kept):
                old = self._buffers[index][:, :, trimmed : self._length].index_select(0, kept)
                whole[: len(kept), :, length - mine : length] = old
            whole[len(kept) :, :, length - theirs : length] = buffer[:, :, :theirs].index_select(
                0, new
            )
            joined.append(whole)
        self._set(joined[0], joined[1], length)

    def _set(self, keys: torch.Tensor, values: torch.Tensor, length: int) -> None:
        if not self.is_initialized:
            self.lazy_initialization(keys, values)
        self._buffers, self._length = (keys, values), length
        self.keys, self.values = keys[:, :, :length], values[:, :, :length]


class GrowingCache(Cache):  # type: ignore[misc]
    """One GrowingLayer a layer of the model."""

    def __init__(self, layers: int) -> None:
        super().__init__(layers=[GrowingLayer() for _ in range(layers)])

    def copy_rows(self, sources: torch.Tensor, targets: torch.Tensor, tokens: int) -> None:
        """`GrowingLayer.copy_rows` for every layer."""
        for layer in self.layers:
            layer.copy_rows(sources, targets, tokens)

    def join(
        self, kept: torch.Tensor, trimmed: int, other: GrowingCache, new: torch.Tensor
    ) -> None:
        """`GrowingLayer.join` for every layer."""
        for mine, theirs in zip(self.layers, other.layers, strict=True):
            mine.join(kept, trimmed, theirs, new)
