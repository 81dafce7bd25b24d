"""The main job from an open run folder to summary and release, and what it shows at the end."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from generator.sampling import SamplingService
from proofmill.cli.engine import open_engine
from proofmill.cli.options import open_chosen
from proofmill.iterate import Iteration
from proofmill.progress import Reporter
from proofmill.publish import release_content
from proofmill.release import write_release
from proofmill.report import report_html
from proofmill.run_summary import Summary
from proofmill.rundir import RunDirectory, write_text
from proofmill.summary import summarise


def execute(directory: RunDirectory, console: Console, *, release: Path | None = None) -> Summary:
    """Run or continue; writes summary, report and release (to `release`, or into the run)."""
    # Sampling, training and Lean each take every core. Checks are a quarter of a proving step's CPU
    # time (51 of 223 core-seconds in round 0 on two cores, one of them kept for Lean: 173 s), so a
    # core kept for them idles; nothing is checked while the model trains.
    with (
        open_engine(console, directory.config.lean_choice) as engine,
        Reporter(console, directory.append_metrics) as reporter,
    ):
        iteration = Iteration(
            directory,
            engine,
            reporter,
            opened=lambda spec: SamplingService(
                open_chosen(spec, directory.config.ray_models), directory.ledger
            ),
        )
        result = iteration.execute()
        with reporter.step("release", total=1) as step:
            content = release_content(result, directory.ledger, engine)
            write_release(release or directory.release, content)
            step.advance(proofs=len(content.proofs))
        summary = summarise(result, engine, directory.metrics, len(content.proofs))
    write_text(directory.summary, summary.model_dump_json(indent=2) + "\n")
    page = report_html(
        f"proofmill run {directory.path.name}",
        summary,
        result,
        content,
        directory.ledger,
        directory.metrics,
    )
    write_text(directory.report, page)
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
        ("  by another's proof only", summary.proved_transfer_only),
        ("refuted", summary.refuted),
        ("Lean checks", f"{summary.checks} ({summary.checks_per_second} a second)"),
        ("samples a second", summary.samples_per_second),
        ("seconds", summary.wall_seconds),
    ):
        table.add_row(name, str(value))
    rounds = Table(
        title="held-out statements that no portfolio tactic closes", title_justify="left"
    )
    for heading in ("arm", "seed", *(f"round {each.round}" for each in summary.rounds), "gain"):
        rounds.add_column(heading, justify="right")
    for arm in summary.arms:
        gain = ""
        if arm.gain is not None and arm.gain_ci95 is not None:
            low, high = arm.gain_ci95
            gain = f"{100 * arm.gain:+.0f} points ({100 * low:+.0f} to {100 * high:+.0f})"
        proved = [f"{each} of {arm.primary_total}" for each in arm.primary_proved]
        rounds.add_row(arm.arm.replace("_", " "), str(arm.seed), *proved, gain)
    console.print(table)
    if any(arm.primary_total for arm in summary.arms):  # a run on a file holds nothing out
        console.print(rounds)
    owed = len(directory.ledger.incidents())
    if owed:
        console.print(
            f"{owed} requests met a failure of the machinery (a crashed process, not a verdict); "
            f"proofmill run --resume {directory.path} asks again what is still owed"
        )
    click.echo(f"ledger   {directory.path / 'ledger.sqlite'}")
    click.echo(f"summary  {directory.summary}")
    click.echo(f"release  {directory.release}")
    click.echo(f"report   {directory.report}")
