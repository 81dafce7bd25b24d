"""`proofmill sample`: n samples of every prompt of a file."""

from __future__ import annotations

from pathlib import Path

import click
from pydantic import BaseModel, ConfigDict, Field
from rich.console import Console

from generator.ledger import Ledger
from generator.model import SampleRequest, SampleResult, SamplingParams
from generator.models import resolve_model
from generator.sampling import SamplingService
from proofmill.cli.options import interruptible, open_chosen, replicas_option
from proofmill.errors import InputError
from proofmill.inputs import read_rows
from proofmill.progress import Reporter
from proofmill.rundir import make_folder, write_rows


class PromptRow(BaseModel):
    """A row of --prompts."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str | int | None = None
    prompt: str = Field(min_length=1)


class SampledText(BaseModel):
    """One sample."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    tokens: int
    finish_reason: str


class SampledRow(BaseModel):
    """The answer to one prompt: its samples, or an error of a named kind."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str | int
    prompt: str
    model: str
    samples: tuple[SampledText, ...]
    error: str | None = None


@click.command()
@click.option("--model", required=True, help="`tiny`, `smol`, a checkpoint folder or a URL.")
@click.option("--prompts", type=click.Path(path_type=Path), required=True, help="JSONL {prompt}.")
@click.option("--n", type=click.IntRange(min=1), default=1, show_default=True)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="JSONL of samples.")
@click.option("--temperature", type=click.FloatRange(min=0), default=1.0, show_default=True)
@click.option("--max-tokens", type=click.IntRange(min=1), default=128, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@replicas_option
def sample(
    model: str,
    prompts: Path,
    n: int,
    out: Path,
    temperature: float,
    max_tokens: int,
    seed: int,
    ray_models: int | None,
) -> None:
    """Sample every prompt of a file through the cached service.

    Samples are kept in OUT.sqlite as they come: the same command continues where it was
    interrupted. Exit status 1 when a prompt has no samples.
    """
    rows = read_rows(prompts, PromptRow)
    spec = resolve_model(model)
    if out.is_dir():
        raise InputError(f"--out {out}: is a folder, a file is expected")
    make_folder(out.parent)
    params = SamplingParams(temperature=temperature, max_tokens=max_tokens)
    console = Console(stderr=True)
    found: dict[str, SampleResult] = {}
    with (
        interruptible("the same command goes on"),
        Ledger.open(out.with_name(f"{out.name}.sqlite")) as ledger,
        Reporter(console) as reporter,
    ):
        service = SamplingService(open_chosen(spec, ray_models), ledger)
        distinct = dict.fromkeys(row.prompt for row in rows)
        requests = [SampleRequest(prompt=p, n=n, params=params, seed=seed) for p in distinct]
        with reporter.step("sampling", total=len(requests)) as step:
            for result in service.sample(requests):
                found[result.request.prompt] = result
                step.add(tokens=sum(len(s.token_ids) for s in result.samples))
                step.advance(samples=len(result.samples), failed=result.failure is not None)
        service.close()
    written = [
        _row(number if row.id is None else row.id, service.id, found[row.prompt])
        for number, row in enumerate(rows, start=1)
    ]
    write_rows(out, written)
    failed = [row for row in written if row.error is not None]
    for row in failed:
        click.echo(f"{prompts}: row {row.id}: {row.error}", err=True)
    click.echo(f"{len(written) - len(failed)} of {len(written)} prompts sampled: {out}")
    raise SystemExit(1 if failed else 0)


def _row(id: str | int, model: str, result: SampleResult) -> SampledRow:
    failure = result.failure
    return SampledRow(
        id=id,
        prompt=result.request.prompt,
        model=model,
        samples=tuple(
            SampledText(
                text=each.text, tokens=len(each.token_ids), finish_reason=each.finish_reason.value
            )
            for each in result.samples
        ),
        error=None if failure is None else f"{failure.kind.value}: {failure.detail}",
    )
