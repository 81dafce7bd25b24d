"""A key-value cache that grows in place, for sampling loops that drop finished rows.

transformers' DynamicLayer concatenates at every step, which copies the whole cache once a token;
this one keeps a buffer with room and copies only when that is used up or rows are dropped.
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
        self._buffers = (keys, values)
        self.keys, self.values = keys[:, :, : self._length], values[:, :, : self._length]


class GrowingCache(Cache):  # type: ignore[misc]
    """One GrowingLayer a layer of the model."""

    def __init__(self, layers: int) -> None:
        super().__init__(layers=[GrowingLayer() for _ in range(layers)])
