"""The pool of a run: what it works on, from problem families or from the user's files."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from autoformalize.translate import formalize_prompt
from generator.families.catalog import FAMILIES, by_name, by_split
from generator.families.family import Family, Instance, Split, instances
from generator.keys import content_key
from generator.ledger import Ledger, Row
from generator.models import ModelKind, resolve_model
from proofmill.config import ProblemSettings, RunConfig, file_sha256
from proofmill.errors import InputError
from proofmill.inputs import read_problems, read_statements
from proofmill.item import PoolItem, Use
from proofmill.lean_choice import EMBEDDED
from prover.lean.lake import open_project
from prover.lean.source import ENGINE_HEADER, STRICT_HEADER, Statement, parse_statement
from prover.search.prompting import prove_prompt

PROBLEM_STAGE = "problem"


def build_pool(config: RunConfig, ledger: Ledger) -> list[PoolItem]:
    """All items, their rows put into the ledger. Raises InputError naming file, line and field."""
    path = config.input_file
    if path is not None and file_sha256(path) != config.input_sha256:
        raise InputError(f"{path}: the file has changed since the run began")
    items = list(_items(config))
    ledger.put_many(_row(item) for item in items)
    return items


def check_inputs(config: RunConfig) -> None:
    """Raise InputError for anything in the settings or files that no run could start with."""
    if config.lean is not None:
        open_project(config.lean)  # raises EngineError
    if config.verify_lean is not None and config.verify_lean != EMBEDDED:
        open_project(Path(config.verify_lean))
    spec = resolve_model(config.model)
    if config.train.enabled and spec.kind not in {ModelKind.TINY, ModelKind.OWN}:
        raise InputError(
            f"--model {config.model}: the loop fine-tunes checkpoints of proofmill only; "
            "add --no-train"
        )
    items = list(_items(config))
    if not items:
        raise InputError("the pool is empty: no family has an instance at this difficulty")
    if config.control_seeds and not any(item.use is Use.HELDOUT for item in items):
        raise InputError(
            "--controls compares held-out statements, and this run has none: controls run on the "
            "problem families, with heldout_per_family above 0"
        )


def _items(config: RunConfig) -> Iterator[PoolItem]:
    if config.statements_file is not None and config.problems_file is not None:
        raise InputError("give --problems or --statements, not both")
    if config.statements_file is not None:
        return _from_statements(config)
    if config.problems_file is not None:
        return _from_problems(config)
    return _from_families(config.problems, config.seed)


def _row(item: PoolItem) -> Row:
    return Row(
        key=item.key,
        stage=PROBLEM_STAGE,
        text=item.problem or "",
        data={
            "id": item.id,
            "answer": item.answer,
            "family": item.family,
            "split": item.split,
            "use": item.use.value,
            "mutation": item.mutation,
            "aligned": None if item.aligned is None else item.aligned.text,
        },
    )


def _key(id: str, problem: str | None, aligned: Statement | None) -> str:
    return content_key(
        PROBLEM_STAGE,
        {
            "id": id,
            "problem": problem,
            "aligned": None if aligned is None else aligned.model_dump(),
        },
    )


def _from_statements(config: RunConfig) -> Iterator[PoolItem]:
    assert config.statements_file is not None
    for row in read_statements(config.statements_file):
        statement = row.resolve(config.header)
        yield PoolItem(
            key=_key(row.name, None, statement),
            id=row.name,
            use=Use.TRAIN,
            problem=None,
            answer=None,
            aligned=statement,
        )


def _from_problems(config: RunConfig) -> Iterator[PoolItem]:
    assert config.problems_file is not None
    path = config.problems_file
    header = ENGINE_HEADER if config.header == "engine" else STRICT_HEADER
    for number, row in enumerate(read_problems(path), start=1):
        aligned = None
        if row.statement is not None:
            try:
                aligned = parse_statement(row.statement, header=header)
            except ValueError as error:
                raise InputError(
                    f"{path}: row {number} ({row.id}): field statement: {error}"
                ) from None
        yield PoolItem(
            key=_key(row.id, row.problem, aligned),
            id=row.id,
            use=Use.TRAIN,
            problem=row.problem,
            answer=row.answer,
            aligned=aligned,
        )


def chosen_families(settings: ProblemSettings) -> tuple[Family, ...]:
    """The families a run draws from: the named ones, or the frontier. Raises InputError
    naming one that does not exist."""
    if not settings.families:
        return by_split(Split.FRONTIER)
    found: list[Family] = []
    for name in settings.families:
        try:
            found.append(by_name(name))
        except KeyError:
            known = ", ".join(family.name for family in FAMILIES)
            raise InputError(
                f"key problems.families: no family {name!r}; there are: {known}"
            ) from None
    return tuple(found)


def _from_families(settings: ProblemSettings, seed: int) -> Iterator[PoolItem]:
    for family in chosen_families(settings):
        dice = random.Random(f"{seed} {family.name}")
        for use, count in (
            (Use.TRAIN, settings.per_family),
            (Use.HELDOUT, settings.heldout_per_family),
        ):
            drawn = instances(family, seed, count, settings.difficulty, held_out=use is Use.HELDOUT)
            for instance in drawn:
                chosen = instance
                if dice.random() < settings.false_share:
                    chosen = _mutated(family, instance, dice) or instance
                yield _from_instance(chosen, use)


def _mutated(family: Family, instance: Instance, dice: random.Random) -> Instance | None:
    """A false variant on the same side of the held-out split; its hash decides the side, and one in
    five is held out, so that 20 draws miss the smaller side once in 90 times."""
    for _ in range(20):
        mutated = family.mutate(instance, dice)
        if mutated is not None and mutated.held_out is instance.held_out:
            return mutated
    return None


def _from_instance(instance: Instance, use: Use) -> PoolItem:
    aligned = parse_statement(instance.statement, header=STRICT_HEADER)
    return PoolItem(
        key=_key(instance.id, instance.problem, aligned),
        id=instance.id,
        use=use,
        problem=instance.problem,
        answer=instance.answer,
        aligned=aligned,
        family=instance.family,
        split=instance.split,
        mutation=None if instance.mutation is None else instance.mutation.value,
        declared_proof=instance.proof if use is Use.TRAIN else None,
    )


def preview(config: RunConfig) -> Iterator[tuple[str, str]]:
    """(title, text) of the first problem and of the first prompts, filled: for --dry-run."""
    items = _items(config)
    first = next(items, None)
    if first is None:
        return
    if first.problem is not None:
        yield "first problem", first.problem
        yield "first formalize prompt", formalize_prompt(first.problem, first.answer)
    if first.aligned is not None:
        yield "first prove prompt", prove_prompt(first.aligned)
