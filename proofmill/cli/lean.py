"""`proofmill lean`: the user's own Lean."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

from proofmill.lean_selftest import SelftestRow, selftest_rows
from proofmill.lean_setup import run_step, setup_steps
from proofmill.progress import Reporter
from prover.lean.lake import open_project
from prover.lean.toolchain import Level, ToolchainEngine

_PROJECT = click.Path(path_type=Path)


@click.group()
def lean() -> None:
    """Your own Lean: set up a project, and test that it can be used here."""


@lean.command()
@click.option("--lean", "project", type=_PROJECT, required=True, help="A Lake project.")
@click.option("--toolchain", type=_PROJECT, help="A toolchain's folder instead of elan's.")
@click.option("--module", help="Imported by every test; default `Mathlib` if it is there.")
@click.option(
    "--level",
    type=click.Choice([level.value for level in Level]),
    help="Less than the best that is possible: how far the acceptance of a proof goes.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON row a test.")
def selftest(
    project: Path, toolchain: Path | None, module: str | None, level: str | None, as_json: bool
) -> None:
    """Check a few proofs with the Lean of PROJECT and say what works and how fast.

    Exit status 0 when everything passed.
    """
    found = open_project(project, toolchain)
    console = Console()
    if not as_json:
        click.echo(f"Lean {found.toolchain.version} in {found.toolchain.prefix}")
        for folder in found.search_path:
            click.echo(f"modules: {folder}")
    if module is None and found.find("Mathlib") is not None:
        module = "Mathlib"
    wanted = None if level is None else Level(level)
    rows: list[SelftestRow] = []
    with ToolchainEngine(found, workers=1, level=wanted) as engine:
        for row in selftest_rows(engine, module):
            rows.append(row)
            if as_json:
                click.echo(row.model_dump_json())
            else:
                mark = "[green]ok[/green]  " if row.passed else "[red]FAIL[/red]"
                told = f"{row.what}: {row.detail} ({row.seconds:.1f} s)"
                console.print(mark, escape(told), soft_wrap=True, highlight=False)
    raise SystemExit(0 if all(row.passed for row in rows) else 1)


@lean.command()
@click.argument("project", type=_PROJECT)
@click.option("--dry-run", is_flag=True, help="Print the commands, run none.")
def setup(project: Path, dry_run: bool) -> None:
    """Install what PROJECT needs: elan, the pinned Lean, Mathlib's cache, and build it."""
    if dry_run:
        for step in setup_steps(project):
            click.echo(str(step))
        return
    with Reporter(Console(stderr=True)) as reporter:
        for step in setup_steps(project):
            with reporter.step(step.why, total=1) as shown:
                run_step(step, shown.tell)
                shown.advance()
    open_project(project)
    click.echo(f"ready; test it with: proofmill lean selftest --lean {project}")
