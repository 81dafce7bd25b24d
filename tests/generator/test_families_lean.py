"""Every family against the real Lean: proofs and refutations accepted, false statements refused."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from generator.families.catalog import FAMILIES
from generator.families.family import DIFFICULTIES, Family, Instance, instances
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck
from prover.lean.messages import Severity
from prover.lean.source import STRICT_HEADER, parse_statement

PER_DIFFICULTY = 3  # 15 instances a family; more take longer than the suite has


@pytest.fixture(scope="module")
def engine() -> Iterator[EmbeddedEngine]:
    with EmbeddedEngine(workers=2) as started:
        yield started


def theorem(statement: str, proof: str) -> str:
    return parse_statement(statement).with_proof(proof)


def drawn(family: Family) -> list[Instance]:
    found = [i for d in DIFFICULTIES for i in instances(family, 17, PER_DIFFICULTY, d)]
    return list({i.statement: i for i in found}.values())


def mutants(family: Family, true: list[Instance]) -> list[Instance]:
    rng = random.Random(family.name)
    found = [m for i in true if (m := family.mutate(i, rng)) is not None]
    return list({m.statement: m for m in found}.values())


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_proofs_and_refutations_check(engine: EmbeddedEngine, family: Family) -> None:
    true = drawn(family)
    assert len(true) >= 10
    false = mutants(family, true)
    assert false
    proofs = [theorem(i.statement, family.reference_proof(i.parameters)) for i in true]
    refutations = [theorem(m.negation, m.refutation) for m in false if m.refutation is not None]
    assert len(refutations) == len(false)
    good = engine.check(FileCheck(source="\n".join([STRICT_HEADER, *proofs, *refutations])))
    assert good.verdict.accepted, good.first_error
    assert len(good.theorems) == len(true) + len(false)

    # A theorem of a false statement, proved as the family proves true ones, must be an error.
    attempts = [theorem(m.statement, family.reference_proof(true[0].parameters)) for m in false]
    source, starts = STRICT_HEADER + "\n", []
    for attempt in attempts:
        starts.append(source.count("\n") + 1)
        source += attempt + "\n"
    bad = engine.check(FileCheck(source=source))
    errors = {message.line for message in bad.messages if message.severity is Severity.ERROR}
    for start, attempt in zip(starts, attempts, strict=True):
        lines = range(start, start + attempt.count("\n") + 1)
        assert errors & set(lines), f"a false statement was proved:\n{attempt}"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_the_negation_is_the_one_that_the_prover_makes(family: Family) -> None:
    for instance in drawn(family)[:3]:
        negated = parse_statement(instance.statement).negation()
        assert negated is not None
        assert negated.text == instance.negation
