"""Releases: a folder of parquet shards with a card, which `datasets.load_dataset` opens.

Three configurations: `proofs` (every accepted proof and refutation with its trust record),
`statements` (every statement with its fate) and `problems` (the words). A row says `portable:
unknown` until Mathlib itself has checked it: one engine's verdict is never claimed for another.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.parquet as pq
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel, ConfigDict, ValidationError

from generator.assets import asset
from proofmill import __version__
from proofmill.croissant import croissant_text
from proofmill.errors import InputError
from proofmill.fates import Outcome
from prover.lean.source import Statement
from prover.lean.trust import TrustRecord

# The Hub's viewer reads a shard as a whole; 50,000 rows of proofs are some 20 MB.
ROWS_PER_SHARD = 50_000


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ProblemRecord(_Record):
    """A problem in words."""

    id: str
    problem: str
    answer: str | None
    family: str | None
    split: str
    mutation: str | None


class StatementRecord(_Record):
    """A statement, what Lean said of it, and its fate: proved, refuted or open. samples: of the
    models of all rounds, drawn independently of each other and judged by Lean; pass_rate: the share
    that proved the statement, None when the models were not asked."""

    name: str
    problem_id: str | None
    header: str
    preamble: str
    statement: str
    compiles: bool
    statement_hash: str | None
    message: str
    status: Outcome
    samples: int = 0
    pass_rate: float | None = None


class ProofRecord(_Record):
    """A verified proof. statement: the theorem that was proved (for a refutation, the closed
    negation of `about`). maker: `portfolio`, `model` with the model's id in `model`, or `transfer`
    for a proof of another statement of the run, fitted to this one."""

    name: str
    about: str
    direction: Literal["prove", "refute"]
    problem_id: str | None
    split: str
    header: str
    preamble: str
    statement: str
    proof: str
    maker: Literal["portfolio", "model", "transfer"]
    tactic: str | None
    model: str | None
    prompt_hash: str | None
    round: int
    trust: TrustRecord
    portable: Literal["unknown", "yes", "no"] = "unknown"

    def to_statement(self) -> Statement:
        return Statement(
            name=self.name, text=self.statement, header=self.header, preamble=self.preamble
        )


class ReleaseContent(_Record):
    """What a release holds. counts: rows in and out of every filter, by name, for the card."""

    title: str
    problems: tuple[ProblemRecord, ...]
    statements: tuple[StatementRecord, ...]
    proofs: tuple[ProofRecord, ...]
    counts: Mapping[str, int]
    engine: str
    lean_version: str
    library_fingerprint: str
    models: tuple[str, ...]


RECORDS: Mapping[str, type[_Record]] = {
    "proofs": ProofRecord,
    "statements": StatementRecord,
    "problems": ProblemRecord,
}
_TEXT, _LIST = pa.string(), pa.list_(pa.string())
_TRUST = pa.struct(
    [
        ("engine", _TEXT),
        ("lean_version", _TEXT),
        ("library_fingerprint", _TEXT),
        ("header_hash", _TEXT),
        ("statement_hash", _TEXT),
        ("axioms", _LIST),
        (
            "checks",
            pa.struct(
                [
                    (name, _TEXT)
                    for name in (
                        "elaborated",
                        "no_sorry",
                        "axioms_allowed",
                        "statement_match",
                        "kernel_replay",
                    )
                ]
            ),
        ),
        ("protections", _LIST),
        ("seconds", pa.float64()),
        ("peak_memory_mb", pa.float64()),
    ]
)
_OTHER_TYPES: Mapping[str, pa.DataType] = {
    "compiles": pa.bool_(),
    "round": pa.int64(),
    "samples": pa.int64(),
    "pass_rate": pa.float64(),
    "trust": _TRUST,
}


def _schema(record: type[_Record]) -> pa.Schema:
    return pa.schema([(name, _OTHER_TYPES.get(name, _TEXT)) for name in record.model_fields])


def write_release(folder: Path, content: ReleaseContent) -> None:
    """Write the folder under a temporary name, then put it in place of an older one."""
    temporary = folder.with_name(f".{folder.name}.tmp")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir(parents=True)
    present = {name: record for name, record in RECORDS.items() if getattr(content, name)}
    for name, record in RECORDS.items():
        _write_shards(temporary / "data" / name, _schema(record), getattr(content, name))
    (temporary / "manifest.json").write_text(
        json.dumps(
            {
                "engine": content.engine,
                "lean_version": content.lean_version,
                "library_fingerprint": content.library_fingerprint,
                "models": content.models,
                "rows": {
                    "proofs": len(content.proofs),
                    "statements": len(content.statements),
                    "problems": len(content.problems),
                },
                "counts": dict(content.counts),
            },
            indent=2,
        )
        + "\n",
        encoding="utf-8",
    )
    (temporary / "README.md").write_text(_card(content, list(present)), encoding="utf-8")
    (temporary / "croissant.json").write_text(
        croissant_text(content.title, present, __version__), encoding="utf-8"
    )
    if folder.exists():
        shutil.rmtree(folder)
    temporary.replace(folder)


def _write_shards(folder: Path, schema: pa.Schema, rows: Iterable[_Record]) -> None:
    folder.mkdir(parents=True)
    table = pa.Table.from_pylist([row.model_dump(mode="json") for row in rows], schema=schema)
    shards = max(1, -(-table.num_rows // ROWS_PER_SHARD))
    for shard in range(shards):
        part = table.slice(shard * ROWS_PER_SHARD, ROWS_PER_SHARD)
        path = folder / f"train-{shard:05d}-of-{shards:05d}.parquet"
        with pq.ParquetWriter(path, schema) as writer:
            # `datasets` reads a file of no row groups, but not a row group of no rows.
            if part.num_rows:
                writer.write_table(part)


def _card(content: ReleaseContent, configurations: Sequence[str]) -> str:
    """configurations: those with rows, because `datasets` refuses a split without any."""
    environment = Environment(
        loader=FileSystemLoader(asset("templates")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # Markdown for people and the Hub, not HTML
    )
    by_maker: dict[str, int] = {}
    for proof in content.proofs:
        label = f"{proof.maker}, {proof.direction}"
        by_maker[label] = by_maker.get(label, 0) + 1
    size = len(content.proofs)
    return environment.get_template("dataset_card.md.jinja").render(
        content=content,
        configurations=configurations,
        by_maker=sorted(by_maker.items()),
        size_category="n<1K" if size < 1000 else "1K<n<10K" if size < 10_000 else "10K<n<100K",
    )


def read_proofs(folder: Path) -> list[tuple[str, int, ProofRecord]]:
    """All proofs of a release as (shard, row number from 0, record).

    Raises InputError naming the folder, or the shard and the row that cannot be read.
    """
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder")
    shards = sorted((folder / "data" / "proofs").glob("*.parquet"))
    if not shards:
        raise InputError(f"{folder}: no data/proofs/*.parquet in it: not a release")
    found: list[tuple[str, int, ProofRecord]] = []
    for shard in shards:
        found.extend(_read_shard(shard))
    return found


def _read_shard(shard: Path) -> Iterable[tuple[str, int, ProofRecord]]:
    try:
        rows: list[dict[str, Any]] = pq.read_table(shard).to_pylist()
    except (OSError, pa.ArrowException) as error:
        raise InputError(f"{shard}: cannot be read: {error}") from error
    for number, row in enumerate(rows):
        try:
            yield shard.name, number, ProofRecord.model_validate(row)
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(str(part) for part in first["loc"])
            raise InputError(
                f"{shard}: row {number}: field {field}: {first['msg'].lower()}"
            ) from None
