"""Every family against the real Lean: proofs and refutations accepted, false statements refused."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from generator.families.catalog import FAMILIES, by_split
from generator.families.family import DIFFICULTIES, Family, Instance, Split, instances
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, FileCheck
from prover.lean.messages import Severity
from prover.lean.source import STRICT_HEADER, parse_statement
from prover.search.portfolio import DEFAULT_TACTICS

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
    others = [
        theorem(i.statement.replace(" ", f" style_{place}_", 1), proof)
        for i in true[::3]
        for place, proof in enumerate(family.other_proofs(i.parameters))
    ]
    refutations = [theorem(m.negation, m.refutation) for m in false if m.refutation is not None]
    assert len(refutations) == len(false)
    good = engine.check(
        FileCheck(source="\n".join([STRICT_HEADER, *proofs, *others, *refutations]))
    )
    assert good.verdict.accepted, good.first_error
    assert len(good.theorems) == len(true) + len(others) + len(false)

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


def test_most_frontier_families_are_out_of_the_portfolios_reach(engine: EmbeddedEngine) -> None:
    chosen = [next(instances(family, 5, 1, 3)) for family in by_split(Split.FRONTIER)]
    attempts = [
        (instance.family, tactic, Attempt(statement=statement, proof=tactic))
        for instance in chosen
        for statement in [parse_statement(instance.statement, header=STRICT_HEADER)]
        for tactic in DEFAULT_TACTICS
    ]
    closed = {
        attempts[index][:2]
        for index, result in engine.check_many(attempt for *_, attempt in attempts)
        if result.verdict.accepted
    }
    beyond = {instance.family for instance in chosen} - {family for family, _ in closed}
    assert len(beyond) >= 12, f"closed by one tactic: {sorted(closed)}"
    # The same attempts do close a base family, so the refusals above say something.
    easy = parse_statement(next(instances(FAMILIES[0], 5, 1, 3)).statement, header=STRICT_HEADER)
    tried = [engine.check(Attempt(statement=easy, proof=tactic)) for tactic in DEFAULT_TACTICS]
    assert any(result.verdict.accepted for result in tried)
