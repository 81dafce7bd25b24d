"""Problem families: words, splits, determinism, mutations. Lean is asked in test_families_lean."""

from __future__ import annotations

import random
import re
import tomllib
from collections import Counter
from itertools import combinations

import pytest

from generator.assets import asset
from generator.contamination import normalise_statement
from generator.families.catalog import FAMILIES, by_name, by_split
from generator.families.family import (
    DIFFICULTIES,
    Family,
    Instance,
    Mutation,
    Split,
    Topic,
    content_hash,
    instances,
    number,
    other,
)
from generator.families.phrases import PhraseError, PhraseTable, phrase_table

PER_DIFFICULTY = 12
each_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)


def sample(family: Family, seed: int = 0, count: int = PER_DIFFICULTY) -> list[Instance]:
    return [i for d in DIFFICULTIES for i in instances(family, seed, count, d)]


def mutants(family: Family, seed: int = 0) -> list[Instance]:
    rng = random.Random(f"{seed} {family.name}")
    drawn = (family.mutate(instance, rng) for instance in sample(family, seed))
    return [mutant for mutant in drawn if mutant is not None]


def test_catalogue_has_the_promised_shape() -> None:
    assert len({family.name for family in FAMILIES}) == len(FAMILIES) >= 30
    assert len(by_split(Split.FRONTIER)) >= 12
    assert len(by_split(Split.UNSEEN)) >= 3
    assert {family.topic for family in FAMILIES} == set(Topic)
    assert {f.topic for f in by_split(Split.BASE)} == set(Topic)
    assert sum(len(by_split(split)) for split in Split) == len(FAMILIES)
    assert all(by_name(family.name) is family for family in FAMILIES)
    with pytest.raises(KeyError):
        by_name("no such family")


@each_family
def test_wordings_vary_even_for_one_statement(family: Family) -> None:
    table = phrase_table(family.name)
    slots = set().union(*(table.used_slots(pattern) for pattern in table.patterns))
    assert len(slots) >= 5, "a family's words are composed from at least five phrase slots"
    assert all(len(table.slots[slot]) == len(set(table.slots[slot])) for slot in slots)
    parameters = family.draw(random.Random(1), 3)
    forms = {
        family.render(parameters, random.Random(seed)).replace("$", "") for seed in range(1000)
    }
    assert len(forms) >= 50
    for text in forms:
        assert text[0].isupper() or text[0].isdigit() or not text[0].isalpha(), text
        assert "{" not in text.replace("_{", "").replace("^{", ""), text
        assert "  " not in text, text


@each_family
def test_same_seed_same_instances(family: Family) -> None:
    first, again = sample(family), sample(family)
    assert first == again
    assert [i.id for i in sample(family, seed=1)] != [i.id for i in first]


@each_family
def test_instances_are_distinct_and_well_formed(family: Family) -> None:
    for difficulty in DIFFICULTIES:
        drawn = list(instances(family, 3, PER_DIFFICULTY, difficulty))
        assert len(drawn) >= 5, "a difficulty with too few instances to hold some out"
        for field in ("id", "statement", "problem"):
            assert len({getattr(i, field) for i in drawn}) == len(drawn), field
        assert len({content_hash(dict(i.parameters)) for i in drawn}) == len(drawn)
        for instance in drawn:
            assert instance.truth
            assert instance.mutation is None
            assert instance.refutation is None
            assert family.holds(instance.parameters)
            assert instance.difficulty == difficulty
            assert instance.statement.startswith(f"theorem {family.name}_")
            assert ":=" not in instance.statement
            if instance.answer is None:
                assert not instance.problem.endswith("?")
            else:
                assert "?" in instance.problem
                assert instance.answer in instance.statement


@each_family
def test_only_base_families_export_proofs(family: Family) -> None:
    for instance in sample(family, count=2):
        assert family.reference_proof(instance.parameters)
        if family.split is Split.BASE:
            assert instance.proof == family.reference_proof(instance.parameters)
            proofs = family.proofs(instance.parameters)
            assert proofs[0] == instance.proof
            assert len(set(proofs)) == len(proofs)
        else:
            assert instance.proof is None
            assert family.proofs(instance.parameters) == ()


@each_family
def test_automation_calls_are_counted_right(family: Family) -> None:
    for instance in sample(family, count=2):
        proof = family.reference_proof(instance.parameters)
        calls = re.findall(r"\b(?:decide|omega|ring|simp|simp_all|nlinarith)\b", proof)
        assert len(calls) == family.automation_calls, proof


@each_family
def test_mutants_are_false_and_carry_a_refutation(family: Family) -> None:
    true = sample(family)
    found = mutants(family)
    assert len(found) >= 0.6 * len(true), "the mutator hardly ever finds a false variant"
    known = {normalise_statement(i.statement) for i in true}
    for mutant in found:
        assert not mutant.truth
        assert mutant.mutation is not None
        assert mutant.proof is None
        assert not family.holds(mutant.parameters)
        assert mutant.refutation
        assert normalise_statement(mutant.statement) not in known
        assert mutant.negation.startswith("theorem ")
        assert "_negation : ¬ (" in mutant.negation


def test_every_kind_of_mutation_occurs() -> None:
    kinds = Counter(m.mutation for family in FAMILIES for m in mutants(family))
    assert set(kinds) == set(Mutation)


@each_family
def test_held_out_sides_are_disjoint_and_both_filled(family: Family) -> None:
    train = list(instances(family, 5, 25, 4, held_out=False))
    held = list(instances(family, 5, 25, 4, held_out=True))
    assert len(train) >= 20
    assert len(held) >= 5
    assert all(not i.held_out for i in train)
    assert all(i.held_out for i in held)
    sides = [{normalise_statement(i.statement) for i in side} for side in (train, held)]
    assert not sides[0] & sides[1]
    keys = [{content_hash(dict(i.parameters)) for i in side} for side in (train, held)]
    assert not keys[0] & keys[1]


def test_no_statement_is_on_two_splits() -> None:
    statements: dict[Split, set[str]] = {split: set() for split in Split}
    for family in FAMILIES:
        for instance in [*sample(family, count=40), *mutants(family)]:
            assert instance.split is family.split
            statements[family.split].add(normalise_statement(instance.statement))
    for one, two in combinations(Split, 2):
        assert not statements[one] & statements[two], (one, two)


def test_held_out_depends_on_the_statement_alone() -> None:
    family = by_name("linear_equation")
    parameters = {"a": 3, "sign": "+", "b": 4, "c": 19, "r": 5}
    sides = {family.held_out(dict(reversed(parameters.items()))), family.held_out(parameters)}
    assert len(sides) == 1
    share = [i.held_out for f in FAMILIES for i in instances(f, 9, 60, 5)]
    assert 0.15 < sum(share) / len(share) < 0.25


def test_difficulty_makes_numbers_larger() -> None:
    rng = random.Random(0)
    means = [sum(number(rng, d) for _ in range(300)) / 300 for d in DIFFICULTIES]
    assert means == sorted(means)
    assert means[-1] > 20 * means[0]
    with pytest.raises(ValueError, match="difficulty must be 1 to 5, not 6"):
        next(instances(FAMILIES[0], 0, 1, 6))


def test_other_never_returns_the_value_nor_less_than_least() -> None:
    rng = random.Random(0)
    for value in range(-5, 6):
        for least in (None, 0, 2):
            drawn = {other(rng, value, least=least) for _ in range(40)}
            assert value not in drawn
            assert least is None or min(drawn) >= least
            assert max(drawn) > value


def test_a_finite_family_ends() -> None:
    family = by_name("power_residue")
    drawn = list(instances(family, 0, 10_000, 1))
    assert 10 < len(drawn) < 200


def test_phrases_choose_a_slot_once_per_problem() -> None:
    table = PhraseTable("t", ("{who} and {who} {what}",), {"who": ("a", "b"), "what": ("{n}",)})
    texts = {table.compose(random.Random(s), {"n": "7"}) for s in range(30)}
    assert texts == {"A and a 7", "B and b 7"}


def test_unknown_slots_and_tables_are_named() -> None:
    table = PhraseTable("t", ("{missing}",), {})
    with pytest.raises(PhraseError, match=r"'t'.*missing"):
        table.compose(random.Random(0), {})
    with pytest.raises(PhraseError, match="no_such_family"):
        phrase_table("no_such_family")


def test_phrase_files_have_no_orphan_tables() -> None:
    names: set[str] = set()
    for path in sorted(asset("problems", "phrases").glob("*.toml")):
        names |= set(tomllib.loads(path.read_text(encoding="utf-8")))
    expected = {family.name for family in FAMILIES} | {"shared"}
    dropped = {f"{f.name}_dropped" for f in FAMILIES if f.dropped_binder_template}
    assert names == expected | dropped
