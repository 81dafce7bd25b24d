"""The main job on real Lean with a real small model: its numbers, its release, its resumption."""

from __future__ import annotations

import json
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from datasets import load_dataset

SUMMARY_KEYS = {
    "problems",
    "statements_sampled",
    "statements_compiled",
    "statements_accepted",
    "proved",
    "refuted",
    "proved_by_portfolio",
    "proved_by_model",
    "proved_model_only",
    "proved_transfer_only",
    "rounds",
    "arms",
    "mutations",
    "release_rows",
    "wall_seconds",
    "checks",
    "checks_per_second",
    "samples_per_second",
    "engine",
    "lean_version",
}
ROUND_KEYS = {
    "round",
    "train_rows",
    "heldout_total",
    "heldout_proved",
    "heldout_model_only",
    "ci95",
    "samples_total",
    "tokens_total",
    "core_seconds",
    "primary_total",
    "primary_proved",
    "primary_ci95",
    "pass_at",
}
CONFIG = """
seed = 3
rounds = 2
control_seeds = 1

[problems]
families = {families}
per_family = 3
heldout_per_family = 2
false_share = 0.3
difficulty = 1

[search]
samples = 3
train_samples = 4
max_tokens = 72
tactics = ["rfl", "decide", "simp", "omega"]

[train]
steps = 4
batch_tokens = 1024
"""


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    # Two base families, which the portfolio closes, and one of the frontier, which it does not.
    families = ["numeral_arithmetic", "packed_left", "power_growth"]
    path = tmp_path_factory.mktemp("config") / "config.toml"
    path.write_text(CONFIG.format(families=json.dumps(families)))
    return path


def start(*arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "proofmill", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> str:
    output, _ = process.communicate(timeout=240)
    assert process.returncode == 0, output
    return output


@pytest.fixture(scope="module")
def done(config: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "run"
    output = finish(start("run", "--config", config, "--out", folder))
    for name in ("ledger.sqlite", "summary.json", "release", "report.html"):
        assert str(folder / name) in output
    return folder


def ledger_set(folder: Path) -> set[tuple[str, str, str | None]]:
    connection = sqlite3.connect(folder / "ledger.sqlite")
    try:
        return set(connection.execute("SELECT key, text, verdict FROM rows"))
    finally:
        connection.close()


def test_summary_has_the_frozen_keys_and_true_numbers(done: Path) -> None:
    summary = json.loads((done / "summary.json").read_text())
    assert set(summary) == SUMMARY_KEYS
    assert [set(each) for each in summary["rounds"]] == [ROUND_KEYS, ROUND_KEYS]
    assert summary["problems"] == 15
    assert 13 <= summary["statements_compiled"] <= summary["statements_sampled"]
    assert summary["proved"] >= 8
    assert summary["refuted"] >= 1
    assert summary["proved"] + summary["refuted"] <= summary["statements_accepted"]
    assert summary["rounds"][1]["train_rows"] >= 2 * summary["release_rows"] / 3
    assert summary["rounds"][0]["heldout_total"] == 6
    arms = {arm["arm"]: arm for arm in summary["arms"]}
    assert list(arms) == ["loop", "no_training", "base_rows"]
    first, last = summary["rounds"]
    assert arms["loop"]["primary_proved"] == [first["primary_proved"], last["primary_proved"]]
    assert {arm["primary_proved"][0] for arm in summary["arms"]} == {first["primary_proved"]}
    assert first["primary_total"] >= 1
    assert list(first["pass_at"]) == ["1", "2"]
    gain = last["pass_at"]["1"] - first["pass_at"]["1"]
    assert abs(arms["loop"]["sample_gain"] - gain) < 2e-4
    low, high = arms["loop"]["sample_gain_ci95"]
    assert low <= arms["loop"]["sample_gain"] <= high
    assert sum(each["statements"] for each in summary["mutations"].values()) >= 1
    assert summary["engine"] == "embedded"
    assert summary["lean_version"] == "4.35.0"
    accepted = sum(verdict == "accepted" for _, _, verdict in ledger_set(done))
    assert accepted >= summary["release_rows"] >= summary["proved"] + summary["refuted"]


def test_metrics_name_stage_counts_tokens_and_core_seconds(done: Path) -> None:
    records = [json.loads(line) for line in (done / "metrics.jsonl").read_text().splitlines()]
    assert [r["stage"] for r in records] == [
        "formalizing",
        "elaborating",
        "comparing",
        "hypotheses",
        "negating",
        "portfolio",
        "proving",  # the loop
        "transferring",
        "training",
        "proving",  # nothing is trained after it, so what is proved already is left alone
        "proving",  # no training
        "training",  # base rows
        "proving",
        "release",
    ]
    for record in records:
        assert {"stage", "counts", "tokens", "core_seconds"} <= set(record)
        assert record["core_seconds"] > 0


def test_the_release_opens_and_verifies(done: Path, tmp_path: Path) -> None:
    rows = load_dataset(str(done / "release"), split="train", cache_dir=str(tmp_path))
    summary = json.loads((done / "summary.json").read_text())
    assert len(rows) == summary["release_rows"]
    for row in rows:
        assert set(row["trust"]["checks"].values()) == {"held"}
        assert row["portable"] == "unknown"
        assert row["direction"] == "prove" or row["statement"].startswith(
            f"theorem {row['about']}_negation : ¬ ("
        )
    assert f"{len(rows)} of {len(rows)} proofs hold" in finish(start("verify", done / "release"))


def test_the_report_is_one_file_that_needs_nothing_else(done: Path) -> None:
    page = (done / "report.html").read_text(encoding="utf-8")
    summary = json.loads((done / "summary.json").read_text())
    assert f"<b>{summary['proved']}</b>proved" in page
    assert "<svg" in page
    assert "currentColor" in page
    for outside in ("http-equiv", "<script", "<link", 'src="', "url("):
        assert outside not in page.replace('clip-path="url(#', "").replace("url(#", ""), outside
    # Letters of the drawing have no colour of their own: without this they are black in the dark.
    assert "fill: currentColor" in page


def test_a_release_of_its_own_is_the_same(done: Path, tmp_path: Path) -> None:
    finish(start("release", done, "--out", tmp_path / "mine"))
    rows = load_dataset(str(tmp_path / "mine"), split="train", cache_dir=str(tmp_path / "cache"))
    assert len(rows) == json.loads((done / "summary.json").read_text())["release_rows"]


def test_an_edited_row_is_named(done: Path, tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    (shard,) = (done / "release" / "data" / "proofs").glob("*.parquet")
    table = pq.read_table(shard)
    rows = table.to_pylist()
    target = next(i for i, row in enumerate(rows) if row["direction"] == "prove")
    rows[target]["statement"] = f"theorem {rows[target]['name']} : 1 + 1 = 3"
    edited = tmp_path / "release" / "data" / "proofs" / shard.name
    edited.parent.mkdir(parents=True)
    pq.write_table(pa.Table.from_pylist(rows, schema=table.schema), edited)
    process = start("verify", tmp_path / "release")
    output, _ = process.communicate(timeout=120)
    assert process.returncode == 1
    assert f"row {target} ({rows[target]['name']})" in output
    assert f"{len(rows) - 1} of {len(rows)} proofs hold" in output


def test_resuming_a_finished_run_asks_nothing_again(done: Path) -> None:
    before = ledger_set(done)
    summary = json.loads((done / "summary.json").read_text())
    finish(start("run", "--resume", done))
    assert ledger_set(done) == before
    again = json.loads((done / "summary.json").read_text())
    for key in SUMMARY_KEYS - {"wall_seconds", "checks_per_second", "samples_per_second"}:
        assert again[key] == summary[key], key


def test_killed_at_random_points_the_run_ends_with_the_same_ledger(
    done: Path, config: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    dice = random.Random(11)
    arguments: list[str | Path] = ["run", "--config", config, "--out", folder]
    for _ in range(4):
        process = start(*arguments)
        deadline = time.monotonic() + dice.uniform(3.0, 14.0)
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(dice.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGINT]))
        process.communicate(timeout=60)
        if (folder / "config.toml").exists():
            arguments = ["run", "--resume", folder]
    finish(start(*arguments))
    assert ledger_set(folder) == ledger_set(done)
    finished = json.loads((folder / "summary.json").read_text())
    reference = json.loads((done / "summary.json").read_text())
    for each in (*finished["rounds"], *reference["rounds"]):
        del each["core_seconds"]  # the same checks, measured another time
    for key in ("proved", "refuted", "proved_by_model", "release_rows", "rounds", "arms"):
        assert finished[key] == reference[key], key


FULL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write past the limit fails like a full disk
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from proofmill.cli import main
main(sys.argv[2:], prog_name="proofmill")
"""


@pytest.mark.parametrize("bytes_left", [150_000, 2_000_000])
def test_a_full_disk_is_one_sentence_and_the_run_goes_on_later(
    done: Path, config: Path, tmp_path: Path, bytes_left: int
) -> None:
    folder = tmp_path / "run"
    command = ["run", "--config", str(config), "--out", str(folder)]
    full = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(bytes_left), *command],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert full.returncode == 2, full.stderr
    assert "Traceback" not in full.stderr
    assert "Error: " in full.stderr
    finish(start("run", "--resume", folder))
    assert ledger_set(folder) == ledger_set(done)
