"""Pretrained models in a folder that transformers opens: safetensors, never pickle, never remote.

A model that comes with a chat template is asked through it; its prompts are then the instruct ones.
Nothing is downloaded and no code of the folder is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

from generator.model import ModelError
from generator.tokenizer import Tokenizer, is_own_tokenizer


class PretrainedCodec:
    """A transformers tokenizer as sampling and training use it."""

    def __init__(self, tokenizer: Any, eos_ids: frozenset[int]) -> None:
        self._tokenizer = tokenizer
        self._eos_ids = eos_ids

    @property
    def eos_ids(self) -> frozenset[int]:
        return self._eos_ids

    @property
    def eos_id(self) -> int:
        """The id that ends a training row."""
        return int(self._tokenizer.eos_token_id)

    @property
    def chat(self) -> bool:
        """Whether prompts go through a chat template."""
        return bool(self._tokenizer.chat_template)

    def encode_prompt(self, text: str) -> list[int]:
        """A user's message in the chat template when there is one, else the text after BOS."""
        if self.chat:
            messages = [{"role": "user", "content": text}]
            return list(
                self._tokenizer.apply_chat_template(
                    messages, add_generation_prompt=True, tokenize=True, return_dict=False
                )
            )
        return list(self._tokenizer(text).input_ids)

    def encode(self, text: str) -> list[int]:
        """A completion's ids, nothing added."""
        return list(self._tokenizer(text, add_special_tokens=False).input_ids)

    def decode(self, ids: Sequence[int]) -> str:
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))


def load_codec(folder: Path) -> PretrainedCodec:
    """The tokenizer of a folder. Raises ModelError."""
    try:
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"cannot open the tokenizer in {folder}: {error}") from error
    told = config.eos_token_id
    ids = told if isinstance(told, list) else [told]
    ends = {int(i) for i in (*ids, tokenizer.eos_token_id) if i is not None}
    if not ends:
        raise ModelError(f"{folder}: the model has no end-of-sequence token")
    return PretrainedCodec(tokenizer, frozenset(ends))


def open_codec(folder: Path) -> Tokenizer | PretrainedCodec:
    """Our own tokenizer when the folder has it, else what transformers opens."""
    return Tokenizer.load(folder) if is_own_tokenizer(folder) else load_codec(folder)


def load_pretrained(folder: Path, *, dtype: torch.dtype) -> tuple[Any, PretrainedCodec]:
    """Model (on the CPU) and codec of a folder. Raises ModelError."""
    codec = load_codec(folder)
    try:
        model = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, local_files_only=True
        )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelError(f"cannot open the model in {folder}: {error}") from error
    return model.eval(), codec
