"""`proofmill run`: the main job."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from generator.sampling import SamplingService
from proofmill.cli.engine import open_engine
from proofmill.config import RunConfig, config_from, read_config
from proofmill.errors import InputError
from proofmill.iterate import Iteration
from proofmill.pool import preview
from proofmill.progress import Reporter
from proofmill.publish import release_content
from proofmill.release import write_release
from proofmill.rundir import RunDirectory, new_run, resumed_run, write_text
from proofmill.summary import Summary, summarise


@click.command()
@click.option("--config", "config_file", type=click.Path(path_type=Path), help="A TOML file.")
@click.option("--problems", type=click.Path(path_type=Path), help="JSONL {id, problem, answer?}.")
@click.option(
    "--statements", type=click.Path(path_type=Path), help="JSONL {name, statement, header?}."
)
@click.option("--model", help="`tiny`, or a checkpoint folder.")
@click.option("--lean", type=click.Path(path_type=Path), help="Your own Lean project.")
@click.option("--header", type=click.Choice(["own", "engine"]), help="Replace statements' headers.")
@click.option("--rounds", type=click.IntRange(min=1), help="Rounds of search and training.")
@click.option("--samples", type=click.IntRange(min=0), help="Proof samples a statement and round.")
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the run (new or empty).")
@click.option("--quick", is_flag=True, help="The same run, smaller.")
@click.option("--no-train", is_flag=True, help="Search every round with the first model.")
@click.option("--resume", type=click.Path(path_type=Path), help="Continue the run in this folder.")
@click.option("--seed", type=click.IntRange(min=0), help="Seed of everything random.")
@click.option("--dry-run", is_flag=True, help="Print the configuration and the first prompts.")
def run(
    config_file: Path | None,
    out: Path | None,
    resume: Path | None,
    dry_run: bool,
    **flags: object,
) -> None:
    """Problems in words to verified proofs, and a better model, round by round."""
    console = Console(stderr=True)
    given = _given(config_file, flags)
    if dry_run:
        config = given or RunConfig()
        click.echo(config.to_toml())
        for title, text in preview(config):
            click.echo(f"--- {title}\n{text}")
        return
    if resume is not None and out is not None:
        raise InputError("give --out for a new run or --resume to continue one, not both")
    with _opened(out, resume, given) as directory:
        summary = execute(directory, console)
    show(summary, directory, console)


def _given(config_file: Path | None, flags: dict[str, object]) -> RunConfig | None:
    """The configuration that the command line asks for; None when it says nothing."""
    quick, no_train = flags.pop("quick"), flags.pop("no_train")
    set_flags = {name: value for name, value in flags.items() if value is not None}
    if config_file is None and not set_flags and not quick and not no_train:
        return None
    config = RunConfig() if config_file is None else read_config(config_file)
    if quick:
        config = config.quick()
    raw = config.model_dump()
    samples = set_flags.pop("samples", None)
    if samples is not None:
        raw["search"]["samples"] = samples
    if no_train:
        raw["train"]["enabled"] = False
    renamed = {"problems": "problems_file", "statements": "statements_file"}
    raw.update({renamed.get(name, name): value for name, value in set_flags.items()})
    return config_from(raw, "command line")


@contextmanager
def _opened(
    out: Path | None, resume: Path | None, given: RunConfig | None
) -> Iterator[RunDirectory]:
    if resume is not None:
        with resumed_run(resume, given) as directory:
            yield directory
    else:
        folder = out or Path("runs") / time.strftime("%Y%m%d-%H%M%S")
        with new_run(folder, given or RunConfig()) as directory:
            yield directory


def execute(directory: RunDirectory, console: Console) -> Summary:
    """Run or continue; writes summary and release."""
    config = directory.config
    with (
        open_engine(console, lean=config.lean) as engine,
        Reporter(console, directory.append_metrics) as reporter,
    ):
        iteration = Iteration(
            directory,
            engine,
            reporter,
            cached=lambda model: SamplingService(model, directory.ledger),
        )
        result = iteration.execute()
        with reporter.step("release", total=1) as step:
            content = release_content(result, directory.ledger, engine)
            write_release(directory.release, content)
            step.advance(proofs=len(content.proofs))
        summary = summarise(result, engine, directory.metrics, len(content.proofs))
    write_text(directory.summary, summary.model_dump_json(indent=2) + "\n")
    return summary


def show(summary: Summary, directory: RunDirectory, console: Console) -> None:
    """The final tables and the paths of what was written."""
    table = Table(title="proofmill run", show_header=False, title_justify="left")
    for name, value in (
        ("problems", summary.problems),
        (
            "statements that compile",
            f"{summary.statements_compiled} of {summary.statements_sampled}",
        ),
        ("proved", summary.proved),
        ("  by the portfolio", summary.proved_by_portfolio),
        ("  by the model", summary.proved_by_model),
        ("  by the model only", summary.proved_model_only),
        ("refuted", summary.refuted),
        ("Lean checks", f"{summary.checks} ({summary.checks_per_second} a second)"),
        ("samples a second", summary.samples_per_second),
        ("seconds", summary.wall_seconds),
    ):
        table.add_row(name, str(value))
    rounds = Table(title="held-out statements proved by the model", title_justify="left")
    for heading in ("round", "trained on", "proved", "95% interval", "model only"):
        rounds.add_column(heading, justify="right")
    for each in summary.rounds:
        interval = "" if each.ci95 is None else f"{each.ci95[0]:.0%} to {each.ci95[1]:.0%}"
        rounds.add_row(
            str(each.round),
            f"{each.train_rows} rows",
            f"{each.heldout_proved} of {each.heldout_total}",
            interval,
            str(each.heldout_model_only),
        )
    console.print(table)
    console.print(rounds)
    click.echo(f"ledger   {directory.path / 'ledger.sqlite'}")
    click.echo(f"summary  {directory.summary}")
    click.echo(f"release  {directory.release}")
