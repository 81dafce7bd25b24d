"""`proofmill families`: the problem families, or one of them with examples."""

from __future__ import annotations

import random

import click
from rich.console import Console
from rich.table import Table

from generator.families.catalog import FAMILIES, by_name
from generator.families.family import DIFFICULTIES, Family, instances
from proofmill.errors import InputError


@click.command()
@click.option("--show", metavar="NAME", help="Examples of one family, with statements.")
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
def families(show: str | None, seed: int) -> None:
    """List the problem families, or show examples of one."""
    if show is not None:
        try:
            family = by_name(show)
        except KeyError:
            raise InputError(
                f"--show {show}: no such family; `proofmill families` lists them"
            ) from None
        _examples(family, seed)
        return
    table = Table("family", "split", "topic", "automation calls")
    for family in FAMILIES:
        table.add_row(
            family.name, family.split.value, family.topic.value, str(family.automation_calls)
        )
    Console().print(table)
    click.echo(f"{len(FAMILIES)} families")


def _examples(family: Family, seed: int) -> None:
    click.echo(f"{family.name}: {family.split.value}, {family.topic.value}")
    for difficulty in DIFFICULTIES:
        for instance in instances(family, seed, 1, difficulty):
            click.echo(f"\n[difficulty {difficulty}] {instance.problem}")
            if instance.answer is not None:
                click.echo(f"answer: {instance.answer}")
            click.echo(f"{instance.statement} := by")
            if instance.proof is not None:
                click.echo("\n".join(f"  {line}" for line in instance.proof.splitlines()))
            false = family.mutate(instance, random.Random(f"{seed} {instance.id}"))
            if false is not None and false.mutation is not None:
                click.echo(f"false ({false.mutation.value}): {false.statement}")
