"""`proofmill verify`: check every proof of a release again, with a fresh engine."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console

from proofmill.cli.engine import open_engine
from proofmill.cli.options import lean_option, limit_options
from proofmill.lean_choice import LeanChoice
from proofmill.progress import Reporter
from proofmill.verify import recheck
from prover.lean.limits import Limits


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@lean_option
@limit_options
def verify(folder: Path, as_json: bool, lean: LeanChoice, limits: Limits) -> None:
    """Re-check every row of a release FOLDER. Exit status 0 only if all hold."""
    console = Console(stderr=True)
    with open_engine(console, lean) as engine, Reporter(console) as reporter:
        outcome = recheck(folder, engine, limits, reporter)
    if as_json:
        click.echo(json.dumps(outcome.model_dump(mode="json"), ensure_ascii=False))
    else:
        for failure in outcome.failures:
            click.echo(f"{failure.shard}: row {failure.row} ({failure.name}): {failure.why}")
        click.echo(f"{outcome.held} of {outcome.rows} proofs hold")
        if outcome.library_changed:
            click.echo("the core library has changed since the release was made")
    raise SystemExit(0 if outcome.held == outcome.rows else 1)
