"""The training rows of our own model, made from the problem families.

What may train what is decided here and nowhere else: words and statements of base and frontier
families make `formalize` rows; statements and proofs of base families alone make `prove` rows. A
family that is unseen, an instance of the held-out side, a proof of a frontier family, and anything
that shares words or a statement with a known benchmark never get in. False variants (a wrong
constant, a dropped hypothesis) make `formalize` rows too: the statement has to say what the words
say, true or not; those of base families also make rows that prove the negation.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from pydantic import BaseModel, ConfigDict, Field

from generator.contamination import ContaminationIndex, known_benchmarks
from generator.families.family import Family, Instance, Split, instances
from generator.keys import canonical_json, text_hash
from generator.prompts import (
    Prompt,
    formalize_completion,
    load_prompt,
    prove_completion,
    render_formalize,
    render_prove,
)
from generator.renaming import renamed
from generator.sft_row import SftRow

# A family whose instances run out repeats them in new words; so many wordings of one instance are
# drawn at most, and so many copies of one proof row are kept at most.
WORDINGS_PER_INSTANCE = 12
COPIES_PER_PROOF = 4

# Of the rows that prove a true statement, so many have other names for its variables and
# hypotheses.
RENAMED_SHARE = 0.5


class Task(StrEnum):
    FORMALIZE = "formalize"
    PROVE = "prove"


class CorpusConfig(BaseModel):
    """How much of what. Numbers are per family.

    formalize_rows, prove_rows: rows aimed at; families with few instances give fewer. false_share:
    of formalize rows, and of prove rows, made from false variants. difficulties: drawn evenly.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    formalize_rows: int = Field(default=3000, ge=0)
    prove_rows: int = Field(default=1500, ge=0)
    false_share: float = Field(default=0.15, ge=0, lt=1)
    difficulties: tuple[int, ...] = (1, 2, 3, 4, 5)
    seed: int = 0


@dataclass(frozen=True)
class CorpusRow:
    """A training row and where it came from."""

    row: SftRow
    task: Task
    family: str
    split: Split


class Corpus:
    """Makes rows with the shipped `formalize` and `prove` prompts.

    against: benchmarks that no row may overlap, those that are known by default.
    """

    def __init__(self, config: CorpusConfig, against: ContaminationIndex | None = None) -> None:
        self.config = config
        self._against = known_benchmarks() if against is None else against
        self._formalize: Prompt = load_prompt("formalize")
        self._prove: Prompt = load_prompt("prove")

    def rows(self, families: Sequence[Family]) -> Iterator[CorpusRow]:
        """Every row, family by family. Same config and families, same rows."""
        for family in families:
            if family.split is Split.UNSEEN:
                continue
            yield from self._formalize_rows(family)
            if family.split is Split.BASE:
                yield from self._prove_rows(family)

    def formalize_row(self, problem: str, answer: str | None, statement: str) -> SftRow:
        return SftRow(
            prompt=render_formalize(self._formalize, problem, answer),
            completion=formalize_completion(statement),
        )

    def prove_row(self, statement: str, proof: str) -> SftRow:
        return SftRow(
            prompt=render_prove(self._prove, statement), completion=prove_completion(proof)
        )

    # ------------------------------------------------------------------ one family

    def _training_instances(self, family: Family, count: int) -> list[Instance]:
        """Instances of the training side over all difficulties, in a random order."""
        config = self.config
        per_difficulty = -(-count // len(config.difficulties))
        found = [
            instance
            for difficulty in config.difficulties
            for instance in instances(family, config.seed, per_difficulty, difficulty, False)
            if not self._against.overlaps(instance.id, statement=instance.statement)
        ]
        random.Random(f"{config.seed}/{family.name}/order").shuffle(found)
        return found

    def _variants(self, family: Family, found: Sequence[Instance]) -> Iterator[Instance]:
        """False variants of the training side."""
        chance = random.Random(f"{self.config.seed}/{family.name}/false")
        for instance in found:
            variant = family.mutate(instance, chance)
            if variant is None or variant.held_out:
                continue
            if not self._against.overlaps(variant.id, statement=variant.statement):
                yield variant

    def _formalize_rows(self, family: Family) -> Iterator[CorpusRow]:
        wanted = self.config.formalize_rows
        if not wanted:
            return
        found = self._training_instances(family, wanted)
        wanted_false = round(self.config.false_share * wanted)
        false = list(self._variants(family, found))[:wanted_false]
        chance = random.Random(f"{self.config.seed}/{family.name}/words")
        seen: set[str] = set()
        groups = ((false, wanted_false), (found, wanted - len(false)))
        for group, limit in groups:
            for problem, instance in self._in_new_words(family, group, limit, chance, seen):
                row = self.formalize_row(problem, instance.answer, instance.statement)
                yield CorpusRow(row, Task.FORMALIZE, family.name, family.split)

    def _in_new_words(
        self,
        family: Family,
        group: Sequence[Instance],
        limit: int,
        chance: random.Random,
        seen: set[str],
    ) -> Iterator[tuple[str, Instance]]:
        """Up to `limit` problems, no two of which read the same and none like a benchmark, going
        round the instances."""
        given = 0
        for turn in range(WORDINGS_PER_INSTANCE):
            for instance in group:
                if given == limit:
                    return
                problem = (
                    instance.problem if turn == 0 else family.render(instance.parameters, chance)
                )
                if problem in seen or self._against.overlaps(instance.id, problem):
                    continue
                seen.add(problem)
                given += 1
                yield problem, instance

    def _prove_rows(self, family: Family) -> Iterator[CorpusRow]:
        wanted = self.config.prove_rows
        if not wanted:
            return
        found = self._training_instances(family, wanted)
        chance = random.Random(f"{self.config.seed}/{family.name}/proofs")
        true = [
            (i.statement, chance.sample(proofs, len(proofs)))
            for i in found
            for proofs in [family.proofs(i.parameters)]
        ]
        false = [
            (v.negation, [v.refutation])
            for v in self._variants(family, found)
            if v.refutation is not None
        ]
        wanted_false = round(self.config.false_share * wanted)
        refuted = _repeated(false, wanted_false)
        proved = _repeated(true, wanted - len(refuted))
        for statement, proof in refuted:
            yield self._proof_of(family, statement, proof)
        for statement, proof in proved:
            if chance.random() < RENAMED_SHARE:
                statement, proof = renamed(statement, proof, chance)
            yield self._proof_of(family, statement, proof)

    def _proof_of(self, family: Family, statement: str, proof: str) -> CorpusRow:
        return CorpusRow(self.prove_row(statement, proof), Task.PROVE, family.name, family.split)


def _repeated(found: Sequence[tuple[str, Sequence[str]]], limit: int) -> list[tuple[str, str]]:
    """Up to `limit` proved statements, each at most COPIES_PER_PROOF times, its proofs by turns."""
    turns = (
        (statement, proofs[turn % len(proofs)])
        for turn in range(COPIES_PER_PROOF)
        for statement, proofs in found
    )
    return list(islice(turns, limit))


def families_fingerprint(families: Sequence[Family]) -> str:
    """sha256 of a few rows of every family: changes when what they say in words or Lean changes."""
    config = CorpusConfig(formalize_rows=20, prove_rows=10)
    rows = [
        [item.family, item.task, item.row.prompt, item.row.completion]
        for item in Corpus(config).rows(families)
    ]
    return text_hash(canonical_json(rows))
