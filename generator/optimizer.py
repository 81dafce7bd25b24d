"""The optimizers of a training run, as one thing with one state.

`adamw`: AdamW (Loshchilov and Hutter 2019, arXiv 1711.05101) for every parameter. `muon`: momentum
whose update is orthogonalised by Newton-Schulz steps (Jordan et al. 2024, kellerjordan.github.io/
posts/muon), torch's implementation, with the scale of Liu et al. 2025 (arXiv 2502.16982, section
2.2), so that one learning rate serves both kinds; for the matrices between embedding and head only,
AdamW for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import torch
from torch import nn


class OptimizerKind(StrEnum):
    ADAMW = "adamw"
    MUON = "muon"


class Optimizer:
    """Steps a model's named parameters. Its state is tensors by `KEY/PARAMETER`."""

    def __init__(
        self,
        kind: OptimizerKind,
        parameters: Mapping[str, nn.Parameter],
        *,
        learning_rate: float,
        weight_decay: float,
        beta2: float,
    ) -> None:
        self.parameters = dict(parameters)
        matrices = [p for name, p in parameters.items() if _is_hidden_matrix(name, p)]
        others = [p for name, p in parameters.items() if not _is_hidden_matrix(name, p)]
        tables = [p for p in others if p.dim() >= 2]
        adamw_decayed = tables if kind is OptimizerKind.MUON else [*matrices, *tables]
        self._all: list[torch.optim.Optimizer] = [
            torch.optim.AdamW(
                [
                    {"params": adamw_decayed, "weight_decay": weight_decay},
                    {"params": [p for p in others if p.dim() < 2], "weight_decay": 0.0},
                ],
                lr=learning_rate,
                betas=(0.9, beta2),
                fused=True,
            )
        ]
        if kind is OptimizerKind.MUON and matrices:
            self._all.append(
                torch.optim.Muon(
                    matrices,
                    lr=learning_rate,
                    weight_decay=weight_decay,
                    adjust_lr_fn="match_rms_adamw",
                )
            )

        self._owners = {
            name: self._all[-1] if _is_hidden_matrix(name, parameter) else self._all[0]
            for name, parameter in parameters.items()
        }

    def set_rate(self, rate: float) -> None:
        for optimizer in self._all:
            for group in optimizer.param_groups:
                group["lr"] = rate

    def clear(self) -> None:
        for optimizer in self._all:
            optimizer.zero_grad(set_to_none=True)

    def step(self) -> None:
        for optimizer in self._all:
            optimizer.step()

    def state(self) -> dict[str, torch.Tensor]:
        """Everything that a later step depends on, on the CPU."""
        return {
            f"{key}/{name}": value.detach().cpu().contiguous()
            for name, parameter in self.parameters.items()
            for key, value in self._owners[name].state[parameter].items()
        }

    def restore(self, state: Mapping[str, torch.Tensor]) -> None:
        """Continue from what `state` gave."""
        for full, tensor in state.items():
            key, _, name = full.partition("/")
            parameter = self.parameters[name]
            # Where the parameters are: the fused AdamW wants its step counter there, too.
            self._owners[name].state[parameter][key] = tensor.to(parameter.device)


def _is_hidden_matrix(name: str, parameter: nn.Parameter) -> bool:
    return parameter.dim() == 2 and "embed" not in name and "lm_head" not in name
