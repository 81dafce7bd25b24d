"""`proofmill eval`: what of these statements elaborates, and what is proved."""

from __future__ import annotations

import json
import tempfile
from contextlib import ExitStack
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from generator.ledger import Ledger
from generator.model import SamplingParams
from generator.models import open_model, resolve_model
from proofmill.cli.engine import open_engine
from proofmill.cli.options import lean_option
from proofmill.evaluate import (
    EvaluatedRow,
    EvaluationSettings,
    EvaluationTotal,
    evaluate_statements,
    total_of,
)
from proofmill.inputs import read_statements
from proofmill.lean_choice import LeanChoice
from proofmill.progress import Reporter
from prover.lean.limits import Limits
from prover.search.attempts import CheckRecorder
from prover.search.prompting import PLAIN


@click.command("eval")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--samples", type=click.IntRange(min=0), default=0, show_default=True)
@click.option("--model", default="tiny", show_default=True, help="Asked when --samples is not 0.")
@click.option(
    "--header",
    type=click.Choice(["engine", "own"]),
    default="own",
    show_default=True,
    help="`engine` replaces every header by the engine's; rows say which header was used.",
)
@click.option(
    "--seconds",
    type=click.FloatRange(min=0.1),
    default=10.0,
    show_default=True,
    help="Wall-clock limit of one check.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
@lean_option
@click.option("--json", "as_json", is_flag=True, help="One JSON row a statement, then the total.")
def evaluate(
    file: Path,
    samples: int,
    model: str,
    header: str,
    seconds: float,
    seed: int,
    lean: LeanChoice,
    as_json: bool,
) -> None:
    """Evaluate a FILE of statements: JSONL rows {name, statement, header?}."""
    rows = read_statements(file)
    console = Console(stderr=True)
    spec = resolve_model(model) if samples else None
    settings = EvaluationSettings(
        header=header,
        prompt=PLAIN if spec is None else spec.prompt_name("prove"),
        samples=samples,
        sampling=SamplingParams(temperature=0.9, max_tokens=128),
        seed=seed,
    )
    with ExitStack() as stack:
        sampler = None if spec is None else open_model(spec)
        engine = stack.enter_context(open_engine(console, lean))
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="proofmill-eval-"))
        ledger = stack.enter_context(Ledger.open(Path(folder) / "ledger.sqlite"))
        reporter = stack.enter_context(Reporter(console))
        recorder = CheckRecorder(engine, ledger, Limits(wall_seconds=seconds))
        found = evaluate_statements(rows, recorder, sampler, settings, reporter)
    _print(found, total_of(found), as_json)


def _print(rows: list[EvaluatedRow], total: EvaluationTotal, as_json: bool) -> None:
    if as_json:
        for row in rows:
            click.echo(row.model_dump_json())
        click.echo(json.dumps({"total": total.model_dump()}))
        return
    table = Table("statement", "elaborates", "portfolio", "model")
    for row in rows:
        table.add_row(
            row.name,
            "yes" if row.elaborated else (row.error or "").splitlines()[0][:60],
            (row.by or "").replace("\n", "; "),
            "yes" if row.proved_by_model else "",
        )
    Console().print(table)
    click.echo(
        f"{total.elaborated} of {total.statements} elaborate; "
        f"{total.proved_by_portfolio} proved by the portfolio, {total.proved_by_model} by the model"
    )
