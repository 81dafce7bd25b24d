"""`proofmill check`: are these files proved?"""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console

from proofmill.check_row import CheckRow
from proofmill.cli.engine import open_engine
from proofmill.cli.options import lean_option, limit_options
from proofmill.errors import InputError
from proofmill.lean_choice import LeanChoice
from prover.lean.engine import CheckResult, FileCheck
from prover.lean.limits import Limits
from prover.lean.messages import Severity


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON row a file.")
@click.option(
    "--statement",
    "target",
    type=click.Path(path_type=Path),
    help="A file that states theorems (bodies `sorry`); each FILE must prove all of them.",
)
@lean_option
@limit_options
def check(
    files: tuple[Path, ...], as_json: bool, target: Path | None, lean: LeanChoice, limits: Limits
) -> None:
    """Check Lean files.

    A file is accepted when it has at least one theorem, no error, no sorry, and allowed axioms
    only. Exit status: 0 all accepted, 1 some not, 2 bad usage.
    """
    stated = None if target is None else read_source(target)
    sources = [read_source(file) for file in files]
    requests = (FileCheck(source=text, target=stated, limits=limits) for text in sources)
    waiting: dict[int, CheckResult] = {}
    shown, all_accepted = 0, True
    with open_engine(Console(stderr=True), lean) as engine:
        for index, result in engine.check_many(requests):
            waiting[index] = result
            while shown in waiting:  # in the order of the arguments, as soon as possible
                result = waiting.pop(shown)
                row = CheckRow.of(files[shown], result)
                click.echo(row.model_dump_json() if as_json else as_text(row))
                all_accepted = all_accepted and result.verdict.accepted
                shown += 1
    raise SystemExit(0 if all_accepted else 1)


def read_source(path: Path) -> str:
    """A Lean file's text. Raises InputError naming the file."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 text: {error}") from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


def as_text(row: CheckRow) -> str:
    """For people: the verdict, then Lean's errors and warnings as file:line:column."""
    line = f"{row.file}: {row.verdict.value}"
    if row.reason is None:
        line += f" ({', '.join(theorem.name for theorem in row.theorems)})"
    else:
        line += f" ({row.reason.value}){': ' + row.detail if row.detail else ''}"
    told = [
        f"{row.file}:{m.line}:{m.column}: {m.severity.value}: {m.text.rstrip()}"
        for m in row.messages
        if m.severity is not Severity.INFORMATION
    ]
    return "\n".join([line, *told])
