"""`proofmill release`: the dataset of a run, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from proofmill.errors import InputError
from proofmill.rundir import resumed_run


@click.command()
@click.argument("run", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A new folder.")
def release(run: Path, out: Path) -> None:
    """Write the release of RUN to a folder of its own.

    An unfinished run is finished first; what it has is not computed again.
    """
    if out.exists():
        raise InputError(f"--out {out}: exists already")
    with resumed_run(run, None) as directory:
        from proofmill.job import execute  # torch takes seconds to import

        summary = execute(directory, Console(stderr=True), release=out)
    click.echo(f"{summary.release_rows} proofs and refutations: {out}")
