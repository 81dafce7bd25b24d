"""The `proofmill` command: one file a subcommand."""

from __future__ import annotations

import errno
from typing import Any

import click

from generator.ledger import LedgerError
from generator.model import ModelError
from proofmill import __version__
from proofmill.cli.check import check
from proofmill.cli.doctor import doctor
from proofmill.cli.dojo import dojo
from proofmill.cli.evaluate import evaluate
from proofmill.cli.families import families
from proofmill.cli.formalize import formalize
from proofmill.cli.lean import lean
from proofmill.cli.release import release
from proofmill.cli.repl import repl
from proofmill.cli.run import run
from proofmill.cli.sample import sample
from proofmill.cli.serve import serve
from proofmill.cli.train import train
from proofmill.cli.verify import verify
from proofmill.errors import InputError
from prover.lean.engine import EngineError

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class Sentence(click.ClickException):
    """An error that the user can mend: its sentence on stderr, exit status 2."""

    exit_code = 2


class Program(click.Group):
    """Turns the typed errors of the layers below into one sentence."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (InputError, EngineError, ModelError, LedgerError) as error:
            raise Sentence(str(error)) from error
        except OSError as error:
            if error.errno not in _NO_SPACE:
                raise
            raise Sentence(
                f"no space left to write {error.filename or 'a file'}; what was written is safe: "
                "free some space and run the same command again (a run: with --resume DIR)"
            ) from error


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="proofmill")
def main() -> None:
    """Formal-mathematics data and theorem proving for Lean 4."""


for _command in (
    run,
    check,
    formalize,
    evaluate,
    verify,
    release,
    sample,
    train,
    families,
    serve,
    repl,
    lean,
    dojo,
    doctor,
):
    main.add_command(_command)
