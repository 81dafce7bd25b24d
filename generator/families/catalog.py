"""All problem families."""

from __future__ import annotations

from generator.families.algebra import LinearEquation, LinearSolutionExists
from generator.families.family import Family, Split
from generator.families.inequalities import PowerComparison
from generator.families.logic import ThresholdPair
from generator.families.number_theory import MultipleWitness, Remainder
from generator.families.prealgebra import NumeralArithmetic, PackedLeft
from generator.families.sequences import RecurrenceValue

FAMILIES: tuple[Family, ...] = (
    NumeralArithmetic(),
    PackedLeft(),
    LinearSolutionExists(),
    LinearEquation(),
    Remainder(),
    MultipleWitness(),
    RecurrenceValue(),
    PowerComparison(),
    ThresholdPair(),
)


def by_name(name: str) -> Family:
    """The family called name. Raises KeyError when there is none."""
    for family in FAMILIES:
        if family.name == name:
            return family
    raise KeyError(name)


def by_split(split: Split) -> tuple[Family, ...]:
    """The families of one split, in catalogue order."""
    return tuple(family for family in FAMILIES if family.split is split)
