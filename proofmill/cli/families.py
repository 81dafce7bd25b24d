"""`proofmill families`: the problem families, or one of them with examples."""

from __future__ import annotations

import random
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from generator.contamination import BenchmarkFormatError, ContaminationIndex
from generator.families.catalog import FAMILIES, by_name
from generator.families.family import DIFFICULTIES, Family, instances
from generator.families.overlap import corpus_overlaps
from proofmill.errors import InputError

# Of every family, each with a false variant: 101 families give some 49,000 texts.
INSTANCES_PER_DIFFICULTY = 50


@click.command()
@click.option("--show", metavar="NAME", help="Examples of one family, with statements.")
@click.option(
    "--against",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Report what the families and the hand-written problems share with this benchmark file "
    "(JSONL, fields `informal`, `problem`, `statement`); exit 1 when there is anything.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
def families(show: str | None, against: tuple[Path, ...], seed: int) -> None:
    """List the problem families, show examples of one, or look for a benchmark in all of them."""
    if against:
        _report_overlaps(against, seed)
        return
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


def _report_overlaps(files: tuple[Path, ...], seed: int) -> None:
    """Print every shared 13-gram and every equal normalised statement; exit 1 on any."""
    try:
        index = ContaminationIndex.from_files(files)
    except (OSError, BenchmarkFormatError) as error:
        raise InputError(f"--against: {error}") from error
    found = list(corpus_overlaps(index, seed, INSTANCES_PER_DIFFICULTY))
    for each in found:
        click.echo(f"{each.id} shares {each.evidence!r} with {each.benchmark} of {each.file}")
    click.echo(f"{len(found)} overlaps of {len(FAMILIES)} families and the hand-written problems")
    if found:
        raise SystemExit(1)


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
