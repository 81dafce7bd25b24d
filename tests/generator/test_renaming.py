"""Renamed proofs: the same theorem to Lean and to the contamination check, under other names."""

from __future__ import annotations

import random

import pytest

from generator.contamination import normalise_statement
from generator.corpus import RENAMED_SHARE, Corpus, CorpusConfig, Task
from generator.families.catalog import by_name, by_split
from generator.families.family import Instance, Split, instances
from generator.renaming import Binder, binders, renamed
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt
from prover.lean.source import STRICT_HEADER, parse_statement


def base_instances() -> list[Instance]:
    families = by_split(Split.BASE)
    return [i for family in families for d in (1, 4) for i in instances(family, 23, 1, d)]


def test_binders_are_read_with_their_types() -> None:
    text = "theorem t (x y : ℕ) (P : ℕ → Prop) (h₁ : ∃ k : ℕ, x = (2 * k)) : (x : ℤ) < 3"
    assert binders(text) == [
        Binder(("x", "y"), "ℕ"),
        Binder(("P",), "ℕ → Prop"),
        Binder(("h₁",), "∃ k : ℕ, x = (2 * k)"),
    ]
    assert binders("theorem t : ∃ x : ℕ, x = 2") == []


def test_only_names_that_stand_alone_change() -> None:
    statement = "theorem h_n (n : ℕ) (h : n.succ = 3) : Nat.n n = h'"
    for seed in range(20):
        new, proof = renamed(statement, "exact h.1 h₁ h' (Nat.h n)", random.Random(seed))
        name, hypothesis = binders(new)[0].names[0], binders(new)[1].names[0]
        assert {name, hypothesis}.isdisjoint({"n", "h", "h'", "h₁"})
        binder = f"({name} : ℕ) ({hypothesis} : {name}.succ = 3)"
        assert new == f"theorem h_n {binder} : Nat.n {name} = h'"
        assert proof == f"exact {hypothesis}.1 h₁ h' (Nat.h {name})"


def test_new_names_stand_nowhere_in_the_proof_and_keep_their_kind() -> None:
    changed = 0
    for seed, instance in enumerate(base_instances()):
        assert instance.proof is not None
        statement, proof = renamed(instance.statement, instance.proof, random.Random(seed))
        assert normalise_statement(statement) == normalise_statement(instance.statement)
        before, after = binders(instance.statement), binders(statement)
        changed += before != after
        for old, new in zip(before, after, strict=True):
            assert set(new.names).isdisjoint(old.names)
            assert [each.startswith("h") for each in new.names] == [
                each.startswith("h") for each in old.names
            ]
        assert len(proof.splitlines()) == len(instance.proof.splitlines())
    assert changed > 50


def test_lean_accepts_renamed_proofs_and_refuses_half_renamed_ones() -> None:
    chance = random.Random(5)
    good, bad = [], []
    for instance in base_instances():
        for proof in by_name(instance.family).proofs(instance.parameters):
            statement, changed = renamed(instance.statement, proof, chance)
            good.append((statement, changed))
            if changed != proof:
                bad.append((statement, proof))
    assert len(good) > 250
    assert len(bad) > 150
    with EmbeddedEngine(workers=2) as engine:
        for rows, accepted in ((good, True), (bad[::5], False)):
            attempts = [
                Attempt(statement=parse_statement(statement, header=STRICT_HEADER), proof=proof)
                for statement, proof in rows
            ]
            for index, result in engine.check_many(attempts):
                assert result.verdict.accepted is accepted, (rows[index], result.first_error)


def test_a_share_of_the_corpus_is_renamed() -> None:
    family = by_name("shifted_sum")
    rows = Corpus(CorpusConfig(formalize_rows=40, prove_rows=200)).rows([family])
    found = [item for item in rows if item.task is Task.PROVE and "¬" not in item.row.prompt]
    own = sum("(x y : ℕ) (h₁ : ∃ k : ℕ, x" in item.row.prompt for item in found)
    assert len(found) > 150
    assert own / len(found) == pytest.approx(1 - RENAMED_SHARE, abs=0.12)
