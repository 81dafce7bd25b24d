"""`proofmill formalize`: problems in words to Lean statements."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click
from rich.console import Console

from autoformalize.translate import TranslationSettings
from generator.ledger import Ledger
from generator.model import SamplingParams
from generator.models import resolve_model
from generator.sampling import SamplingService
from proofmill.cli.engine import open_engine
from proofmill.cli.options import (
    interruptible,
    lean_option,
    limit_options,
    open_chosen,
    replicas_option,
)
from proofmill.formalize import formalize_problems
from proofmill.inputs import read_problems
from proofmill.lean_choice import LeanChoice
from proofmill.progress import Reporter
from proofmill.rundir import make_folder, write_rows, write_text
from prover.lean.limits import Limits
from prover.lean.source import STRICT_HEADER
from prover.search.attempts import CheckRecorder


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of results.")
@click.option("--model", default="tiny", show_default=True)
@click.option("--samples", type=click.IntRange(min=1), default=8, show_default=True)
@click.option("--temperature", type=click.FloatRange(min=0), default=0.7, show_default=True)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@replicas_option
@limit_options
@lean_option
def formalize(
    file: Path,
    out: Path,
    model: str,
    samples: int,
    temperature: float,
    seed: int,
    ray_models: int | None,
    limits: Limits,
    lean: LeanChoice,
) -> None:
    """Translate the problems of FILE (JSONL {id, problem, answer?}) into Lean statements.

    Writes OUT/statements.jsonl, one row a distinct sampled statement, and OUT/summary.json. The
    same command on the same folder continues where it was interrupted.
    """
    rows = read_problems(file)
    spec = resolve_model(model)
    make_folder(out)
    console = Console(stderr=True)
    how = TranslationSettings(
        prompt=spec.prompt_name("formalize"),
        n=samples,
        params=SamplingParams(temperature=temperature, max_tokens=192),
        seed=seed,
        header=STRICT_HEADER,
    )
    with interruptible("the same command goes on"), ExitStack() as stack:
        ledger = stack.enter_context(Ledger.open(out / "ledger.sqlite"))
        sampler = SamplingService(open_chosen(spec, ray_models), ledger)
        stack.callback(sampler.close)
        engine = stack.enter_context(open_engine(console, lean))
        reporter = stack.enter_context(Reporter(console))
        recorder = CheckRecorder(engine, ledger, limits)
        statements, summary = formalize_problems(rows, sampler, recorder, how, reporter)
    write_rows(out / "statements.jsonl", statements)
    write_text(out / "summary.json", summary.model_dump_json(indent=2) + "\n")
    click.echo(
        f"{summary.compiled} of {summary.samples} samples compile; "
        f"{summary.problems_with_a_compiling_statement} of {summary.problems} problems have a "
        "compiling statement"
    )
    click.echo(f"statements  {out / 'statements.jsonl'}")
    click.echo(f"summary     {out / 'summary.json'}")
