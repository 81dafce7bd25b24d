"""`proofmill sample` with the shipped model, in processes of its own."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]
COUNT = 250


def start(prompts: Path, out: Path) -> subprocess.Popen[str]:
    command = ["sample", "--model", "tiny", "--n", "4", "--prompts", str(prompts)]
    return subprocess.Popen(
        [sys.executable, "-m", "proofmill", *command, "--out", str(out)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_interrupted_it_says_how_to_go_on_and_loses_nothing(tmp_path: Path) -> None:
    prompts = tmp_path / "prompts.jsonl"
    rows = [
        {"id": f"p{i}", "prompt": f"theorem t (x : ℕ) : x + {i} = {i} + x"} for i in range(COUNT)
    ]
    prompts.write_text("".join(json.dumps(row) + "\n" for row in rows))
    out = tmp_path / "o.jsonl"
    process = start(prompts, out)
    ledger = f"file:{out}.sqlite?mode=ro"
    kept = 0
    while not kept:
        assert process.poll() is None
        time.sleep(0.05)
        with suppress(sqlite3.OperationalError), closing(sqlite3.connect(ledger, uri=True)) as read:
            kept = read.execute("SELECT count(*) FROM rows").fetchone()[0]
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 130, said
    assert "interrupted; nothing is lost: the same command goes on" in said
    assert not out.exists()
    process = start(prompts, out)
    assert "250 of 250 prompts sampled" in process.communicate(timeout=120)[0]
    uninterrupted = tmp_path / "u.jsonl"
    start(prompts, uninterrupted).communicate(timeout=120)
    assert out.read_text() == uninterrupted.read_text()
    written = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["id"] for row in written] == [row["id"] for row in rows]
    assert all(len(row["samples"]) == 4 for row in written)


def test_a_bad_row_is_named_before_anything_is_sampled(tmp_path: Path) -> None:
    prompts = tmp_path / "prompts.jsonl"
    prompts.write_text('{"prompt": "theorem"}\n{"promt": "theorem"}\n')
    process = start(prompts, tmp_path / "o.jsonl")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert f"{prompts}: line 2" in said
    assert "prompt" in said
    assert not (tmp_path / "o.jsonl.sqlite").exists()
