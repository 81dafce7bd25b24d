"""`proofmill check`: are these files proved?"""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console

from proofmill.cli.engine import open_engine
from proofmill.cli.options import limit_options
from proofmill.errors import InputError
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
@limit_options
def check(files: tuple[Path, ...], as_json: bool, target: Path | None, limits: Limits) -> None:
    """Check Lean files.

    A file is accepted when it has at least one theorem, no error, no sorry, and allowed axioms
    only. Exit status: 0 all accepted, 1 some not, 2 bad usage.
    """
    stated = None if target is None else read_source(target)
    sources = [read_source(file) for file in files]
    requests = (FileCheck(source=text, target=stated, limits=limits) for text in sources)
    waiting: dict[int, CheckResult] = {}
    shown, all_accepted = 0, True
    with open_engine(Console(stderr=True)) as engine:
        for index, result in engine.check_many(requests):
            waiting[index] = result
            while shown in waiting:  # in the order of the arguments, as soon as possible
                result = waiting.pop(shown)
                click.echo(
                    as_row(files[shown], result) if as_json else as_text(files[shown], result)
                )
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


def as_row(file: Path, result: CheckResult) -> str:
    """The JSON row of the contract."""
    return json.dumps(
        {
            "file": str(file),
            "verdict": result.verdict.status.value,
            "reason": None if result.verdict.reason is None else result.verdict.reason.value,
            "detail": result.verdict.detail,
            "messages": [message.model_dump(mode="json") for message in result.messages],
            "theorems": [
                {"name": theorem.name, "axioms": list(theorem.axioms)}
                for theorem in result.theorems
            ],
            "trust": None if result.trust is None else result.trust.model_dump(mode="json"),
        },
        ensure_ascii=False,
    )


def as_text(file: Path, result: CheckResult) -> str:
    """For people: the verdict, then Lean's errors and warnings as file:line:column."""
    verdict = result.verdict
    line = f"{file}: {verdict.status.value}"
    if verdict.accepted:
        line += f" ({', '.join(theorem.name for theorem in result.theorems)})"
    else:
        assert verdict.reason is not None  # only accepted verdicts have none
        line += f" ({verdict.reason.value}){': ' + verdict.detail if verdict.detail else ''}"
    told = [
        f"{file}:{m.line}:{m.column}: {m.severity.value}: {m.text.rstrip()}"
        for m in result.messages
        if m.severity is not Severity.INFORMATION
    ]
    return "\n".join([line, *told])
