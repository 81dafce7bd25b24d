"""The ledger with real SQLite: one writer, same key same row, killed at random, disk full."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from generator.keys import content_key
from generator.ledger import Incident, Ledger, LedgerError, Row


def make_row(number: int, verdict: str | None = None) -> Row:
    return Row(
        key=content_key("attempt", {"number": number}),
        stage="attempt",
        text=f"proof {number}",
        round=number % 2,
        parents=("a", "b"),
        data={"statement": "ℕ", "rank": number},
        verdict=verdict,
        tokens=3,
    )


def test_rows_come_back_as_written(tmp_path: Path) -> None:
    row = make_row(1, "accepted")
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        ledger.put(row)
        assert ledger.get(row.key) == row
        ledger.flush()
        assert ledger.get(row.key) == row
        assert ledger.get("absent") is None
        assert list(ledger.rows("attempt", round=1)) == [row]
        assert list(ledger.rows("attempt", round=0)) == []


def test_the_first_row_with_a_key_stays(tmp_path: Path) -> None:
    first = make_row(1, "accepted")
    second = first.model_copy(update={"verdict": "rejected"})
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        ledger.put_many([first, second])
        ledger.flush()
        ledger.put(second)
        ledger.flush()
        assert ledger.get(first.key) == first
        assert [c.rows for c in ledger.counts()] == [1]


def test_many_threads_one_writer(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        threads = [
            threading.Thread(
                target=lambda start=start: [ledger.put(make_row(n)) for n in range(start, 800)]
            )
            for start in (0, 200, 400, 600)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(list(ledger.rows("attempt"))) == 800


def test_incidents_leave_the_key_owed(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        ledger.incident(Incident(key="k", stage="attempt", reason="lost_worker"))
        assert "k" not in ledger
        assert [i.reason for i in ledger.incidents()] == ["lost_worker"]
        assert ledger.counts() == ()


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    with Ledger.open(path), pytest.raises(LedgerError, match="in use by another process"):
        Ledger.open(path)
    with Ledger.open(path):
        pass


def test_no_ledger_and_wrong_version_are_named(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_text("this is no database, it only has a long enough text in it to be one\n" * 20)
    with pytest.raises(LedgerError, match=r"ledger\.sqlite"):
        Ledger.open(path)
    with pytest.raises(LedgerError, match="cannot open the ledger"):
        Ledger.open(tmp_path / "missing" / "ledger.sqlite")


WRITER = """
import sys
from pathlib import Path
from generator.keys import content_key
from generator.ledger import Ledger, Row
with Ledger.open(Path(sys.argv[1])) as ledger:
    for n in range(100000):
        key = content_key("attempt", {"number": n})
        if key not in ledger:
            ledger.put(Row(key=key, stage="attempt", text=f"proof {n}"))
        if n % 500 == 0:
            ledger.flush()
            print(n, flush=True)
"""


def test_kill_9_loses_only_what_was_not_flushed(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    dice = random.Random(7)
    promised = -1
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WRITER), str(path)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for line in process.stdout:
            promised = max(promised, int(line))
            if promised > 0 and dice.random() < 0.3:
                break
        time.sleep(dice.random() * 0.05)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with Ledger.open(path) as ledger:
            texts = {row.text for row in ledger.rows("attempt")}
        assert {f"proof {n}" for n in range(promised + 1)} <= texts


def test_a_full_disk_is_said_and_what_was_committed_stays(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    script = """
    import resource, sys
    from pathlib import Path
    from generator.ledger import Ledger, LedgerError, Row
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a write past the limit fails like a full disk
    with Ledger.open(Path(sys.argv[1])) as ledger:
        ledger.put(Row(key="first", stage="s", text="kept"))
        ledger.flush()
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        try:
            for n in range(10_000):
                ledger.put(Row(key=str(n), stage="s", text="x" * 1000))
            ledger.flush()
        except LedgerError as error:
            print(error)
            sys.stdout.flush()
            import os
            os._exit(7)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 7, done.stderr
    assert "cannot write the ledger" in done.stdout
    assert "--resume" in done.stdout
    with Ledger.open(path) as ledger:
        assert ledger.get("first") is not None
