"""`proofmill train`: make a model from nothing by a preset."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path
from types import FrameType

import click
from rich.console import Console

from proofmill.errors import InputError
from proofmill.progress import Reporter
from prover.lean.library import CoreLibrary


@click.command()
@click.option("--preset", default="tiny", show_default=True, help="`tiny`, or a TOML file.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("models/tiny"),
    show_default=True,
    help="Folder of the checkpoint.",
)
@click.option("--resume", is_flag=True, help="Continue an interrupted training of OUT.")
@click.option("--threads", type=click.IntRange(min=1), help="CPU threads; default: all cores.")
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Keep out what shares words or a statement with this benchmark file (JSONL, fields "
    "`informal`, `problem`, `statement`), beside the benchmarks known by digest.",
)
def train(
    preset: str, out: Path, resume: bool, threads: int | None, against: tuple[Path, ...]
) -> None:
    """Train a small model on the problem families, as a preset says.

    Ctrl-C saves the state; `--resume` continues with the batch that was next.
    """
    import torch

    from generator.contamination import (
        BenchmarkFormatError,
        ContaminationIndex,
        known_benchmarks,
    )
    from generator.families.catalog import FAMILIES
    from generator.recipe import RecipeError, load_preset, train_preset
    from generator.sft import SftProgress

    try:
        benchmarks = known_benchmarks().joined(ContaminationIndex.from_files(against))
    except (OSError, BenchmarkFormatError) as error:
        raise InputError(f"--against: {error}") from error
    torch.set_num_threads(threads or len(os.sched_getaffinity(0)))
    interrupted = False

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        nonlocal interrupted
        interrupted = True

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        recipe = load_preset(preset)
        with (
            Reporter(Console(stderr=True)) as reporter,
            reporter.step("training", total=1000) as step,
        ):

            def report(progress: SftProgress) -> None:
                step.done = round(1000 * progress.progress)
                step.tell(
                    f"loss {progress.loss:.3f}, {progress.tokens:,} tokens, "
                    f"{progress.tokens_per_second:,.0f} a second"
                )

            result = train_preset(
                recipe,
                FAMILIES,
                out,
                resume=resume,
                on_progress=report,
                stop=lambda: interrupted,
                against=benchmarks,
                library_fingerprint=CoreLibrary.locate().fingerprint,
                commit=_commit(),
            )
    except RecipeError as error:
        raise InputError(str(error)) from error
    finally:
        signal.signal(signal.SIGINT, before)
    if result.id is None:
        click.echo(f"interrupted; continue with: proofmill train --out {out} --resume", err=True)
        raise SystemExit(130)
    click.echo(f"model {result.id}: {out}")


def _commit() -> str:
    """The commit of a checkout, for the checkpoint's metadata; empty outside one."""
    done = subprocess.run(
        ["git", "rev-parse", "HEAD"],
        cwd=Path(__file__).resolve().parent,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() if done.returncode == 0 else ""
