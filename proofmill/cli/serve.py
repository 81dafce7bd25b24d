"""`proofmill serve`: verdicts over HTTP."""

from __future__ import annotations

import importlib.util

import click
from pydantic import SecretStr
from rich.console import Console

from proofmill.cli.engine import open_engine
from proofmill.cli.options import lean_option
from proofmill.errors import InputError
from proofmill.lean_choice import LeanChoice
from proofmill.serving.settings import HeaderRule, ServeSettings

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--api-key", envvar="PROOFMILL_API_KEY", help="Bearer key that requests must carry.")
@click.option(
    "--queue",
    type=click.IntRange(min=1),
    default=256,
    show_default=True,
    help="Checks that may wait or run; beyond that requests get 429.",
)
@click.option(
    "--max-body-mb", type=click.IntRange(min=1), default=32, show_default=True, help="Beyond: 413."
)
@click.option(
    "--max-seconds",
    type=click.FloatRange(min=0.1),
    default=300.0,
    show_default=True,
    help="Upper bound of a request's own time limit.",
)
@click.option("--memory-mb", type=click.IntRange(min=256), default=2048, show_default=True)
@click.option("--heartbeats", type=click.IntRange(min=1), default=200_000, show_default=True)
@click.option(
    "--header",
    type=click.Choice([rule.value for rule in HeaderRule]),
    default=HeaderRule.OWN.value,
    show_default=True,
    help="`engine` blanks the imports of Kimina snippets; every answer says so.",
)
@click.option(
    "--drain-seconds",
    type=click.IntRange(min=0),
    default=60,
    show_default=True,
    help="How long a stopping server works on the requests it has.",
)
@lean_option
def serve(
    host: str,
    port: int,
    api_key: str | None,
    queue: int,
    max_body_mb: int,
    max_seconds: float,
    memory_mb: int,
    heartbeats: int,
    header: str,
    drain_seconds: int,
    lean: LeanChoice,
) -> None:
    """Serve Lean verdicts over HTTP until SIGTERM or Ctrl-C.

    Speaks the routes of Kimina Lean Server (its published client works unchanged) and /v1/check
    with trust records. /health answers when the engine is ready.
    """
    missing = [name for name in ("fastapi", "uvicorn", "prometheus_client") if _missing(name)]
    if missing:
        raise InputError(f"{missing[0]} is not installed: pip install 'proofmill[serve]'")
    from proofmill.serving import server

    settings = ServeSettings(
        host=host,
        port=port,
        api_key=SecretStr(api_key) if api_key else None,
        queue=queue,
        max_body_mb=max_body_mb,
        max_seconds=max_seconds,
        memory_mb=memory_mb,
        heartbeats=heartbeats,
        header=HeaderRule(header),
        drain_seconds=drain_seconds,
    )
    console = Console(stderr=True)
    if settings.api_key is None and host not in _LOOPBACK:
        console.print(f"warning: anyone who reaches {host} can use this server: give --api-key")
    with server.bind(settings) as listener, open_engine(console, lean) as engine:
        where = f"http://{host}:{listener.getsockname()[1]}"
        click.echo(f"{engine.name} Lean {engine.lean_version}, {engine.workers} workers: {where}")
        server.serve(engine, settings, listener)


def _missing(package: str) -> bool:
    return importlib.util.find_spec(package) is None
