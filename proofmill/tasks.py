"""The two tasks of the model as this program asks them: formalize a problem, prove a statement."""

from __future__ import annotations

from functools import cache

from generator.prompts import (
    CANONICAL_NAME,
    ParsedProof,
    ParsedStatement,
    ParseFailure,
    Prompt,
    load_prompt,
    parse_formalize,
    parse_prove,
    render_formalize,
    render_prove,
)
from generator.sft import SftRow
from prover.lean.source import Statement, parse_statement


@cache
def _prompt(name: str) -> Prompt:
    return load_prompt(name)


def formalize_prompt(problem: str, answer: str | None) -> str:
    return render_formalize(_prompt("formalize"), problem, answer)


def prove_prompt(statement: Statement) -> str:
    return render_prove(_prompt("prove"), statement.text)


def proof_of(answer: str) -> str | None:
    """The tactics of an answer; None when there are none."""
    parsed = parse_prove(answer)
    return parsed.text if isinstance(parsed, ParsedProof) else None


def statement_of(answer: str, name: str, header: str) -> Statement | ParseFailure:
    """The statement of an answer, named by us."""
    parsed = parse_formalize(answer)
    if not isinstance(parsed, ParsedStatement):
        return parsed
    statement = parse_statement(parsed.text, header=header)
    renamed = statement.text.replace(statement.name, name, 1)
    return statement.model_copy(update={"name": name, "text": renamed})


def prove_row(statement: Statement, proof: str) -> SftRow:
    """A training row of the proving task."""
    return SftRow(prompt=prove_prompt(statement), completion=proof)


def formalize_row(problem: str, answer: str | None, statement: Statement) -> SftRow:
    """A training row of the formalizing task; theorem names carry no meaning and are left out."""
    text = statement.text.replace(statement.name, CANONICAL_NAME, 1)
    return SftRow(prompt=formalize_prompt(problem, answer), completion=f"{text} := by sorry")
