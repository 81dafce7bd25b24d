"""Options that several commands share."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from generator.model import Model
from generator.models import ModelSpec, open_model, open_replicas
from proofmill.lean_choice import LeanChoice
from prover.lean.limits import Limits

project_option = click.option(
    "--lean",
    type=click.Path(path_type=Path),
    metavar="PROJECT",
    help="The Lean of your own Lake project instead of the embedded one.",
)

replicas_option = click.option(
    "--ray-models",
    type=click.IntRange(min=1),
    help="So many copies of the model as Ray actors (RAY_ADDRESS, or this machine).",
)


@contextmanager
def interruptible(sentence: str) -> Iterator[None]:
    """Ctrl-C ends the command with this sentence, which says how to go on, and status 130."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo(f"interrupted; nothing is lost: {sentence}", err=True)
        raise SystemExit(130) from None


def lean_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """--lean, --verify-lean and --ray-hosts, given to the command as one `lean`."""

    @functools.wraps(command)
    def with_lean(
        *args: Any,
        lean: Path | None,
        verify_lean: str | None,
        ray_hosts: int | None,
        **kwargs: Any,
    ) -> Any:
        return command(*args, lean=LeanChoice(lean, verify_lean, ray_hosts), **kwargs)

    hosts = click.option(
        "--ray-hosts",
        type=click.IntRange(min=1),
        help="So many embedded engines as Ray actors (RAY_ADDRESS, or this machine).",
    )
    verify = click.option(
        "--verify-lean",
        metavar="PROJECT|embedded",
        help="What --lean accepts has to hold in this Lean, too.",
    )
    return project_option(verify(hosts(with_lean)))


def open_chosen(spec: ModelSpec, ray_models: int | None) -> Model:
    """The model, or with --ray-models copies of it. Raises ModelError."""
    return open_model(spec) if ray_models is None else open_replicas(spec, ray_models)


def limit_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--seconds, --memory-mb, --heartbeats, given to the command as one `limits`."""

    @functools.wraps(command)
    def with_limits(
        *args: Any, seconds: float, memory_mb: int, heartbeats: int, **kwargs: Any
    ) -> Any:
        limits = Limits(wall_seconds=seconds, memory_mb=memory_mb, heartbeats=heartbeats)
        return command(*args, limits=limits, **kwargs)

    defaults = Limits()
    for option in (
        click.option(
            "--seconds",
            type=click.FloatRange(min=0.1),
            default=defaults.wall_seconds,
            show_default=True,
            help="Wall-clock limit of one check.",
        ),
        click.option(
            "--memory-mb",
            type=click.IntRange(min=256),
            default=defaults.memory_mb,
            show_default=True,
            help="Resident memory limit of one check, in MiB.",
        ),
        click.option(
            "--heartbeats",
            type=click.IntRange(min=1),
            default=defaults.heartbeats,
            show_default=True,
            help="Lean's maxHeartbeats.",
        ),
    ):
        with_limits = option(with_limits)
    return with_limits
