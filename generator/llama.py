"""The Llama architecture at any size, from a small typed configuration.

The architecture is transformers' own `LlamaForCausalLM` (Touvron et al. 2023, arXiv 2302.13971), so
that a checkpoint opens in transformers and vLLM without code of ours.
"""

from __future__ import annotations

import torch
from pydantic import BaseModel, ConfigDict, Field, model_validator
from transformers import LlamaConfig, LlamaForCausalLM

from generator.tokenizer import BOS_ID, EOS_ID, PAD_ID


class TinyConfig(BaseModel):
    """Sizes of a Llama model. Embeddings are tied, so `vocab * hidden` is paid once.

    context: longest sequence in tokens. mlp: inner width of the gated feed-forward block.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    vocab: int = Field(gt=0)
    layers: int = Field(default=6, gt=0)
    hidden: int = Field(default=256, gt=0)
    heads: int = Field(default=8, gt=0)
    kv_heads: int = Field(default=4, gt=0)
    mlp: int = Field(default=704, gt=0)
    context: int = Field(default=512, gt=0)
    rope_theta: float = Field(default=10_000.0, gt=0)

    @model_validator(mode="after")
    def _heads_divide(self) -> TinyConfig:
        if self.hidden % self.heads:
            raise ValueError(f"hidden {self.hidden} is not a multiple of heads {self.heads}")
        if (self.hidden // self.heads) % 2:
            raise ValueError(f"head size {self.hidden // self.heads} is odd; rotary needs even")
        if self.heads % self.kv_heads:
            raise ValueError(f"heads {self.heads} is not a multiple of kv_heads {self.kv_heads}")
        return self

    @property
    def parameters(self) -> int:
        """Number of parameters, without building the model."""
        head = self.hidden // self.heads
        attention = 2 * self.hidden * self.heads * head + 2 * self.hidden * self.kv_heads * head
        layer = attention + 3 * self.hidden * self.mlp + 2 * self.hidden
        return self.vocab * self.hidden + self.layers * layer + self.hidden

    def llama_config(self) -> LlamaConfig:
        """The same sizes as transformers writes them."""
        return LlamaConfig(
            vocab_size=self.vocab,
            hidden_size=self.hidden,
            intermediate_size=self.mlp,
            num_hidden_layers=self.layers,
            num_attention_heads=self.heads,
            num_key_value_heads=self.kv_heads,
            max_position_embeddings=self.context,
            rope_parameters={"rope_type": "default", "rope_theta": self.rope_theta},
            tie_word_embeddings=True,
            pad_token_id=PAD_ID,
            bos_token_id=BOS_ID,
            eos_token_id=EOS_ID,
        )


def build_llama(config: TinyConfig, *, seed: int) -> LlamaForCausalLM:
    """A freshly initialised model on the CPU in fp32; same config and seed, same weights.

    The global random state is left as it was.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = LlamaForCausalLM(config.llama_config())
    model.eval()
    return model
