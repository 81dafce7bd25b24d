"""Limits of one check: heartbeats first, wall clock and memory as the safety net."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Limits(BaseModel):
    """Per-request limits.

    heartbeats: Lean's `maxHeartbeats` option (thousands of small allocations; Lean's default is
        200000). The engine passes it as an option before the candidate; the candidate may lower it.
    wall_seconds: real time of the elaboration, after which the whole process tree is killed.
    memory_mb: resident memory (not address space: Lean reserves 2.3 GB at rest), polled.
    output_bytes: bytes of messages, after which the check is stopped.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    heartbeats: int = Field(default=200_000, gt=0)
    wall_seconds: float = Field(default=10.0, gt=0)
    memory_mb: int = Field(default=2048, ge=256)
    output_bytes: int = Field(default=1_000_000, ge=1024)
