"""Settings of a server."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, SecretStr


class HeaderRule(StrEnum):
    """own: sources as they are. engine: leading imports of Kimina requests are blanked out, which
    every answer records; for engines without Mathlib."""

    OWN = "own"
    ENGINE = "engine"


class ServeSettings(BaseModel):
    """queue: admitted checks that are not finished yet; when so many are waiting or running, new
    requests get 429. max_seconds: upper bound of a request's own time limit, per check.
    drain_seconds: how long a stopping server waits for the requests it has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    api_key: SecretStr | None = None
    queue: int = Field(default=256, ge=1)
    max_body_mb: int = Field(default=32, ge=1)
    max_seconds: float = Field(default=300.0, gt=0)
    memory_mb: int = Field(default=2048, ge=256)
    heartbeats: int = Field(default=200_000, gt=0)
    header: HeaderRule = HeaderRule.OWN
    drain_seconds: int = Field(default=60, ge=0)
