"""The proving task as the model is asked it, and its training rows."""

from __future__ import annotations

from functools import cache

from generator.prompts import (
    ParsedProof,
    Prompt,
    load_prompt,
    parse_prove,
    prove_completion,
    render_prove,
)
from generator.sft_row import SftRow
from prover.lean.source import Statement

# The prompt that our own model is trained on; `generator.models.ModelSpec` names others' prompts.
PLAIN = "prove"


@cache
def _prompt(name: str) -> Prompt:
    return load_prompt(name)


def prove_prompt(statement: Statement, name: str = PLAIN) -> str:
    """The prompt of one statement; theorem names carry no meaning and are left out."""
    return render_prove(_prompt(name), statement.text)


def proof_of(answer: str) -> str | None:
    """The tactics of an answer; None when there are none."""
    parsed = parse_prove(answer)
    return parsed.text if isinstance(parsed, ParsedProof) else None


def prove_row(statement: Statement, proof: str) -> SftRow:
    """A training row of the prover."""
    return SftRow(prompt=prove_prompt(statement), completion=prove_completion(proof))
