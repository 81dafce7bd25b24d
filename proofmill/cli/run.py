"""`proofmill run`: the main job."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console

from proofmill.cli.options import interruptible, replicas_option
from proofmill.config import RunConfig, config_from, read_config
from proofmill.errors import InputError
from proofmill.rundir import RunDirectory, new_run, resumed_run

CONTROL_SEEDS = 3


@click.command()
@click.option("--config", "config_file", type=click.Path(path_type=Path), help="A TOML file.")
@click.option("--problems", type=click.Path(path_type=Path), help="JSONL {id, problem, answer?}.")
@click.option(
    "--statements", type=click.Path(path_type=Path), help="JSONL {name, statement, header?}."
)
@click.option("--model", help="`tiny`, or a checkpoint folder.")
@click.option("--lean", type=click.Path(path_type=Path), help="Your own Lean project.")
@click.option("--verify-lean", help="A project or `embedded`: proofs have to hold there, too.")
@click.option("--ray-hosts", type=click.IntRange(min=1), help="Lean hosts as Ray actors.")
@replicas_option
@click.option("--header", type=click.Choice(["own", "engine"]), help="Replace statements' headers.")
@click.option("--rounds", type=click.IntRange(min=1), help="Rounds of search and training.")
@click.option("--samples", type=click.IntRange(min=0), help="Proof samples a statement and round.")
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the run (new or empty).")
@click.option("--quick", is_flag=True, help="The same run, smaller.")
@click.option(
    "--controls", is_flag=True, help="Also run both controls, and everything from three seeds."
)
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
    given = _given(config_file, flags)
    if dry_run:
        from proofmill.pool import preview

        config = given or RunConfig()
        click.echo(config.to_toml())
        for title, text in preview(config):
            click.echo(f"--- {title}\n{text}")
        return
    if resume is not None and out is not None:
        raise InputError("give --out for a new run or --resume to continue one, not both")
    if resume is None:
        from proofmill.pool import check_inputs

        check_inputs(given or RunConfig())  # before the folder is made: mend the file, run again
    with _opened(out, resume, given) as directory:
        # Here and not at the top: torch takes seconds to import, and bad input is told before that.
        from proofmill.job import execute, show

        console = Console(stderr=True)
        with interruptible(f"proofmill run --resume {directory.path}"):
            show(execute(directory, console), directory, console)


def _given(config_file: Path | None, flags: dict[str, object]) -> RunConfig | None:
    """The configuration that the command line asks for; None when it says nothing."""
    quick, no_train, controls = (flags.pop(name) for name in ("quick", "no_train", "controls"))
    set_flags = {name: value for name, value in flags.items() if value is not None}
    if config_file is None and not set_flags and not (quick or no_train or controls):
        return None
    config = RunConfig() if config_file is None else read_config(config_file)
    if quick:
        config = config.quick()
    raw = config.model_dump()
    samples = set_flags.pop("samples", None)
    if samples is not None:
        raw["search"]["samples"] = raw["search"]["train_samples"] = samples
    if controls:
        raw["control_seeds"] = CONTROL_SEEDS
    if no_train:
        raw["train"]["enabled"] = False
    renamed = {"problems": "problems_file", "statements": "statements_file"}
    raw.update({renamed.get(name, name): value for name, value in set_flags.items()})
    return config_from(raw, "command line").settled()


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
