"""Words to Lean: a model writes statements of a problem, each distinct one becomes a candidate.

The prompt carries the answer ("Show that it is 5."), as in miniF2F's informal statements, so that
one theorem states the whole problem. Theorem names carry no meaning: the model is trained without
them, and every candidate is named by us.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.keys import text_hash
from generator.model import Model, SampleRequest, SampleResult, SamplingParams
from generator.prompts import (
    ParsedStatement,
    Prompt,
    formalize_completion,
    load_prompt,
    parse_formalize,
    render_formalize,
)
from generator.sft_row import SftRow
from prover.lean.source import Statement, parse_statement


@dataclass(frozen=True)
class InformalProblem:
    """A problem in words. key: of its row in the ledger."""

    key: str
    text: str
    answer: str | None


@dataclass(frozen=True)
class TranslationSettings:
    """How to ask. prompt: name of the prompt file. n: samples per problem. header: goes over every
    candidate."""

    prompt: str
    n: int
    params: SamplingParams
    seed: int
    header: str


@dataclass(frozen=True)
class Translation:
    """The distinct statements of a problem, most frequent first, with how many samples wrote each.

    unparsed: samples that hold no statement, by reason. failure: why there are no samples at all.
    """

    problem: InformalProblem
    statements: tuple[tuple[Statement, int], ...]
    samples: int
    tokens: int
    unparsed: dict[str, int]
    failure: str | None


def translate(
    model: Model, problems: Sequence[InformalProblem], how: TranslationSettings
) -> Iterator[Translation]:
    """Sample every problem; problems with the same words and answer share their samples."""
    by_prompt: dict[str, list[InformalProblem]] = {}
    for problem in problems:
        by_prompt.setdefault(formalize_prompt(problem.text, problem.answer, how.prompt), []).append(
            problem
        )
    requests = [
        SampleRequest(prompt=prompt, n=how.n, params=how.params, seed=how.seed)
        for prompt in by_prompt
    ]
    for result in model.sample(requests):
        for problem in by_prompt[result.request.prompt]:
            yield _translation(problem, result, how.header)


def _translation(problem: InformalProblem, result: SampleResult, header: str) -> Translation:
    texts: Counter[str] = Counter()
    unparsed: Counter[str] = Counter()
    for sample in result.samples:
        parsed = parse_formalize(sample.text)
        if isinstance(parsed, ParsedStatement):
            texts[parsed.text] += 1
        else:
            unparsed[parsed.reason.value] += 1
    ordered = sorted(texts.items(), key=lambda pair: (-pair[1], pair[0]))
    return Translation(
        problem=problem,
        statements=tuple((_named(problem, text, header), count) for text, count in ordered),
        samples=len(result.samples),
        tokens=sum(len(sample.token_ids) for sample in result.samples),
        unparsed=dict(unparsed),
        failure=None if result.failure is None else result.failure.kind.value,
    )


def _named(problem: InformalProblem, text: str, header: str) -> Statement:
    name = f"problem_{text_hash(problem.key + text)[:12]}"
    statement = parse_statement(text, header=header)
    renamed = statement.text.replace(statement.name, name, 1)
    return statement.model_copy(update={"name": name, "text": renamed})


# The prompt that our own model is trained on; `generator.models.ModelSpec` names others' prompts.
PLAIN = "formalize"


@cache
def _prompt(name: str) -> Prompt:
    return load_prompt(name)


def formalize_prompt(problem: str, answer: str | None, name: str = PLAIN) -> str:
    """The prompt of one problem."""
    return render_formalize(_prompt(name), problem, answer)


def formalize_row(problem: str, answer: str | None, statement: Statement) -> SftRow:
    """A training row of the translator, under the name that every theorem has there."""
    return SftRow(
        prompt=formalize_prompt(problem, answer), completion=formalize_completion(statement.text)
    )
