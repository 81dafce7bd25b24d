"""`proofmill repl`: the community REPL's JSON on standard input and output."""

from __future__ import annotations

import json
import sys
from io import TextIOWrapper

import click
from rich.console import Console

from proofmill.cli.engine import open_engine
from proofmill.cli.options import lean_option, limit_options
from proofmill.lean_choice import LeanChoice
from proofmill.repl import Repl, read_requests
from prover.lean.limits import Limits


@click.command()
@lean_option
@limit_options
def repl(lean: LeanChoice, limits: Limits) -> None:
    """Answer JSON requests on standard input, as leanprover-community/repl does.

    Requests are separated by blank lines; every answer is one line of JSON and a blank line.
    """
    lines = TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    with open_engine(Console(stderr=True), lean) as engine:
        session = Repl(engine, limits)
        for request in read_requests(lines):
            answer = json.dumps(session.answer(request), ensure_ascii=False)
            click.echo(f"{answer}\n")
