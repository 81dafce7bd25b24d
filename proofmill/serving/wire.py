"""The wire format of `POST /v1/check`: files and attempts in, verdicts with trust records out."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from prover.lean.engine import Attempt, CheckRequest, CheckResult, FileCheck
from prover.lean.limits import Limits
from prover.lean.source import Statement


class CheckItem(BaseModel):
    """A whole file (`source`, and `target` when it must prove given statements), or a proof text
    for a statement of ours (`statement`, `proof`)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str | int | None = None
    source: str | None = None
    target: str | None = None
    statement: Statement | None = None
    proof: str | None = None

    def request(self, limits: Limits) -> CheckRequest:
        """Raises ValueError when the item is neither form."""
        if self.source is not None and self.statement is None and self.proof is None:
            return FileCheck(source=self.source, target=self.target, limits=limits)
        attempted = self.statement is not None and self.proof is not None
        if attempted and self.source is None and self.target is None:
            assert self.statement is not None
            assert self.proof is not None
            return Attempt(statement=self.statement, proof=self.proof, limits=limits)
        raise ValueError("give source (and target, if any), or statement and proof")


class V1Request(BaseModel):
    """items: `CheckItem`s, each validated by itself, so that one bad item is one bad answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    items: tuple[Any, ...] = Field(min_length=1)
    limits: Limits = Field(default_factory=Limits)


class V1Answer(BaseModel):
    """Exactly one of result and error is set. index: place of the item in the request."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    index: int
    id: str | int | None = None
    result: CheckResult | None = None
    error: str | None = None


class V1Response(BaseModel):
    """fingerprint: identity of everything that the verdicts depend on besides the items."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    engine: str
    lean_version: str
    fingerprint: str
    items: tuple[V1Answer, ...]


def read_item(raw: Any, limits: Limits) -> tuple[str | int | None, CheckRequest | str]:
    """The item's id, and its request or the sentence that says what is wrong with it."""
    identifier = raw.get("id") if isinstance(raw, dict) else None
    if not isinstance(identifier, str | int) or isinstance(identifier, bool):
        identifier = None
    try:
        request = CheckItem.model_validate(raw).request(limits)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        return identifier, f"field {field}: {first['msg'].lower()}" if field else first["msg"]
    except ValueError as error:
        return identifier, str(error)
    problem = text_problem(request)
    return identifier, request if problem is None else problem


def text_problem(request: CheckRequest) -> str | None:
    """What makes the text of a request unfit for any engine, or None."""
    texts = [request.source]
    if isinstance(request, FileCheck) and request.target is not None:
        texts.append(request.target)
    for text in texts:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return f"the text is not Unicode: a lone surrogate at character {error.start}"
    return None
