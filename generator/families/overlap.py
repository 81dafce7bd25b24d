"""Contamination of everything this project's problems consist of by benchmark files."""

from __future__ import annotations

import random
from collections.abc import Iterator

from generator.contamination import ContaminationIndex, Overlap
from generator.families.catalog import FAMILIES
from generator.families.family import DIFFICULTIES, instances
from generator.families.handwritten import handwritten


def corpus_overlaps(index: ContaminationIndex, seed: int, per_difficulty: int) -> Iterator[Overlap]:
    """Hits of the hand-written problems, and of per_difficulty instances of every family at every
    difficulty together with a false variant of each."""
    for row in handwritten():
        yield from index.overlaps(row.id, row.problem, row.statement or "")
    for family in FAMILIES:
        dice = random.Random(f"{seed} {family.name}")
        for difficulty in DIFFICULTIES:
            for instance in instances(family, seed, per_difficulty, difficulty):
                yield from index.overlaps(instance.id, instance.problem, instance.statement)
                mutant = family.mutate(instance, dice)
                if mutant is not None:
                    yield from index.overlaps(mutant.id, mutant.problem, mutant.statement)
