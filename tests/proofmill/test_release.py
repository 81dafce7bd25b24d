"""Releases open with datasets, say what they hold, and name the row that cannot be read."""

from __future__ import annotations

from pathlib import Path

import mlcroissant
import pyarrow.parquet as pq
import pytest
from datasets import load_dataset

from proofmill.errors import InputError
from proofmill.fates import Outcome
from proofmill.release import (
    ProblemRecord,
    ProofRecord,
    ReleaseContent,
    StatementRecord,
    read_proofs,
    write_release,
)
from prover.lean.trust import CheckState, TrustChecks, TrustRecord

TRUST = TrustRecord(
    engine="embedded",
    lean_version="4.35.0",
    library_fingerprint="f" * 64,
    header_hash="0" * 64,
    statement_hash="1" * 64,
    axioms=("propext",),
    checks=TrustChecks(elaborated=CheckState.HELD, kernel_replay=CheckState.NOT_CHECKED),
    seconds=0.25,
)
PROOF = ProofRecord(
    name="t",
    about="t",
    direction="prove",
    problem_id="p1",
    split="train",
    header="",
    preamble="",
    statement="theorem t (n : ℕ) : n = n",
    proof="rfl",
    maker="portfolio",
    tactic="rfl",
    model=None,
    prompt_hash=None,
    round=0,
    trust=TRUST,
)
CONTENT = ReleaseContent(
    title="a test",
    problems=(
        ProblemRecord(
            id="p1", problem="n is n?", answer=None, family="f", split="train", mutation=None
        ),
    ),
    statements=(
        StatementRecord(
            name="t",
            problem_id="p1",
            header="",
            preamble="",
            statement=PROOF.statement,
            compiles=True,
            statement_hash="1" * 64,
            message="",
            status=Outcome.PROVED,
            samples=12,
            pass_rate=0.25,
        ),
    ),
    proofs=(PROOF,),
    counts={"problems": 1, "statements, open": 0},
    engine="embedded",
    lean_version="4.35.0",
    library_fingerprint="f" * 64,
    models=("abc",),
)


def test_datasets_opens_every_configuration(tmp_path: Path) -> None:
    write_release(tmp_path / "release", CONTENT)
    cache = str(tmp_path / "cache")
    proofs = load_dataset(str(tmp_path / "release"), split="train", cache_dir=cache)
    assert proofs[0]["statement"] == "theorem t (n : ℕ) : n = n"
    assert proofs[0]["trust"]["checks"]["elaborated"] == "held"
    assert proofs[0]["trust"]["checks"]["kernel_replay"] == "not_checked"
    assert proofs[0]["trust"]["axioms"] == ["propext"]
    assert proofs[0]["portable"] == "unknown"
    for name in ("statements", "problems"):
        assert (
            len(load_dataset(str(tmp_path / "release"), name, split="train", cache_dir=cache)) == 1
        )


def test_records_come_back_and_an_older_release_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "release"
    write_release(folder, CONTENT)
    (folder / "left-over").write_text("old")
    write_release(folder, CONTENT)
    assert not (folder / "left-over").exists()
    ((shard, number, record),) = read_proofs(folder)
    assert (shard, number, record) == ("train-00000-of-00001.parquet", 0, PROOF)
    assert [path.name for path in tmp_path.iterdir()] == ["release"]


def test_a_release_without_proofs_still_opens(tmp_path: Path) -> None:
    empty = CONTENT.model_copy(update={"proofs": ()})
    write_release(tmp_path / "release", empty)
    assert read_proofs(tmp_path / "release") == []
    opened = load_dataset(str(tmp_path / "release"), cache_dir=str(tmp_path / "cache"))
    assert opened["train"][0]["status"] == "proved"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such folder"):
        read_proofs(tmp_path / "absent")
    with pytest.raises(InputError, match="not a release"):
        read_proofs(tmp_path)
    write_release(tmp_path / "release", CONTENT)
    shard = next((tmp_path / "release" / "data" / "proofs").glob("*.parquet"))
    table = pq.read_table(shard)
    pq.write_table(table.drop_columns(["proof"]), shard)
    with pytest.raises(InputError, match=r"row 0: field proof"):
        read_proofs(tmp_path / "release")
    shard.write_bytes(b"no parquet")
    with pytest.raises(InputError, match="cannot be read"):
        read_proofs(tmp_path / "release")


def test_the_croissant_file_is_valid_and_reads_the_rows(tmp_path: Path) -> None:
    write_release(tmp_path / "release", CONTENT)
    dataset = mlcroissant.Dataset(tmp_path / "release" / "croissant.json")
    assert not dataset.metadata.issues.errors
    (row,) = dataset.records("proofs")
    assert row["proofs/statement"].decode() == PROOF.statement
    (statement,) = dataset.records("statements")
    assert bool(statement["statements/compiles"]) is True
    assert statement["statements/samples"] == 12
    assert statement["statements/pass_rate"] == 0.25
