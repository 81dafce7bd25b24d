"""The ledger: every row a run makes, in one SQLite file (WAL) with one writer thread.

Identity is content: a row's key is the hash of what it was made from (`generator.keys`), so that
resume, caching and deduplication are one mechanism: same key, same row. A failure that is an
answer (a rejected attempt, a prompt that is too long) is a row with a verdict or an error. A
failure of the machinery is an *incident*: it is recorded, and the key stays owed.

The shape follows datatrove's request cache (huggingface/datatrove, inference/checkpointing.py): one
writer fed by a queue, so that many producers never fight over the connection.
"""

from __future__ import annotations

import fcntl
import json
import os
import queue
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = 1
# Rows are committed in batches: at most this many, and at most this long after the first is queued.
# One commit per row costs an fsync-free WAL append of ~50 us; 256 rows a batch makes it negligible
# and a kill -9 loses at most 0.1 s of work, which is owed again.
BATCH_ROWS = 256
BATCH_SECONDS = 0.1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS rows (
  key TEXT PRIMARY KEY, stage TEXT NOT NULL, round INTEGER NOT NULL, parents TEXT NOT NULL,
  text TEXT NOT NULL, data TEXT NOT NULL, verdict TEXT, reason TEXT, error TEXT,
  model TEXT, prompt_hash TEXT, tokens INTEGER NOT NULL, seconds REAL NOT NULL,
  cpu_seconds REAL NOT NULL, created REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS rows_stage ON rows (stage, round);
CREATE TABLE IF NOT EXISTS incidents (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL, stage TEXT NOT NULL, reason TEXT NOT NULL,
  detail TEXT NOT NULL, created REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""
_COLUMNS = (
    "key, stage, round, parents, text, data, verdict, reason, error, model, prompt_hash, tokens, "
    "seconds, cpu_seconds, created"
)


class LedgerError(Exception):
    """The ledger cannot be opened or written; the sentence names the file."""


class Row(BaseModel):
    """One row. text: what the row is (a problem, a statement, a proof). data: its other columns.

    parents: keys it was made from. verdict, reason: of a check. error: a typed failure that is an
    answer (`prompt_too_long`, ...). tokens, seconds, cpu_seconds: what it cost. created: Unix time.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    stage: str
    text: str = ""
    round: int = 0
    parents: tuple[str, ...] = ()
    data: Mapping[str, Any] = Field(default_factory=dict)
    verdict: str | None = None
    reason: str | None = None
    error: str | None = None
    model: str | None = None
    prompt_hash: str | None = None
    tokens: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0
    created: float = Field(default_factory=time.time)


class Incident(BaseModel):
    """A failure of the machinery while working on `key`, which stays owed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    stage: str
    reason: str
    detail: str = ""
    created: float = Field(default_factory=time.time)


class StageCount(BaseModel):
    """How many rows of a stage and round have this verdict, reason and error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    stage: str
    round: int
    verdict: str | None
    reason: str | None
    error: str | None
    rows: int


class _Flush:
    """Asks the writer to commit what it has and say so."""

    def __init__(self) -> None:
        self.done = threading.Event()


_Item = Row | Incident | _Flush | None


class Ledger:
    """Open with `Ledger.open(path)`; use as a context manager. Safe to use from any thread."""

    def __init__(self, path: Path, lock_fd: int) -> None:
        self.path = path
        self._lock_fd = lock_fd
        self._queue: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._pending: dict[str, Row] = {}
        self._guard = threading.Lock()
        self._failure: Exception | None = None
        self._reader = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._reader.execute("PRAGMA query_only = ON")
        self._writer = threading.Thread(target=self._write_loop, name="ledger-writer", daemon=True)
        self._writer.start()

    @classmethod
    def open(cls, path: Path) -> Ledger:
        """Open or create. Raises LedgerError when another process has it, or it is no ledger."""
        try:
            lock_fd = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise LedgerError(f"cannot open the ledger {path}: {error.strerror}") from error
        try:
            fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(lock_fd)
            raise LedgerError(f"the ledger {path} is in use by another process") from error
        try:
            _create(path)
            return cls(path, lock_fd)
        except (sqlite3.Error, OSError, LedgerError) as error:
            os.close(lock_fd)
            if isinstance(error, LedgerError):
                raise
            raise LedgerError(f"cannot open the ledger {path}: {error}") from error

    # ------------------------------------------------------------------ writing

    def put(self, row: Row) -> None:
        """Queue a row. A row whose key is already there changes nothing."""
        self._raise_failure()
        with self._guard:
            self._pending.setdefault(row.key, row)
        self._queue.put(row)

    def put_many(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.put(row)

    def incident(self, incident: Incident) -> None:
        """Record a failure of the machinery; its key stays owed."""
        self._raise_failure()
        self._queue.put(incident)

    def flush(self) -> None:
        """Wait until everything queued so far is on disk."""
        mark = _Flush()
        self._queue.put(mark)
        while not mark.done.wait(0.2):
            if not self._writer.is_alive():
                break
        self._raise_failure()

    def close(self) -> None:
        """Write what is queued and let go of the file."""
        self._queue.put(None)
        self._writer.join()
        self._reader.close()
        os.close(self._lock_fd)
        self._raise_failure()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise LedgerError(
                f"cannot write the ledger {self.path}: {self._failure}; rows up to the last commit "
                "are safe, and --resume continues from them"
            ) from self._failure

    def _write_loop(self) -> None:
        try:
            connection = sqlite3.connect(self.path, isolation_level=None)
            connection.execute("PRAGMA synchronous = NORMAL")
        except sqlite3.Error as error:
            self._failure = error
            return
        try:
            while self._write_batch(connection):
                pass
        except sqlite3.Error as error:
            self._failure = error
        finally:
            connection.close()

    def _write_batch(self, connection: sqlite3.Connection) -> bool:
        """Commit one batch. False when the ledger is closed."""
        batch, open_still = self._collect()
        rows = [item for item in batch if isinstance(item, Row)]
        incidents = [item for item in batch if isinstance(item, Incident)]
        if rows or incidents:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.executemany(
                    f"INSERT OR IGNORE INTO rows ({_COLUMNS}) VALUES ({','.join('?' * 15)})",
                    [_encode(row) for row in rows],
                )
                connection.executemany(
                    "INSERT INTO incidents (key, stage, reason, detail, created) "
                    "VALUES (?,?,?,?,?)",
                    [(i.key, i.stage, i.reason, i.detail, i.created) for i in incidents],
                )
                connection.execute("COMMIT")
            except sqlite3.Error:
                # A full disk may already have ended the transaction.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            with self._guard:
                for row in rows:
                    self._pending.pop(row.key, None)
        for item in batch:
            if isinstance(item, _Flush):
                item.done.set()
        return open_still

    def _collect(self) -> tuple[list[Row | Incident | _Flush], bool]:
        batch: list[Row | Incident | _Flush] = []
        item = self._queue.get()
        deadline = time.monotonic() + BATCH_SECONDS
        while True:
            if item is None:
                return batch, False
            batch.append(item)
            if isinstance(item, _Flush) or len(batch) >= BATCH_ROWS:
                return batch, True
            try:
                item = self._queue.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                return batch, True

    # ------------------------------------------------------------------ reading

    def get(self, key: str) -> Row | None:
        """The row with this key, queued rows included."""
        with self._guard:
            pending = self._pending.get(key)
            if pending is not None:
                return pending
            found = self._reader.execute(
                f"SELECT {_COLUMNS} FROM rows WHERE key = ?", (key,)
            ).fetchone()
        return None if found is None else _decode(found)

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def rows(self, stage: str, round: int | None = None) -> Iterator[Row]:
        """The committed rows of a stage (of one round), by creation time. Flushes first."""
        self.flush()
        query = f"SELECT {_COLUMNS} FROM rows WHERE stage = ?"
        arguments: list[str | int] = [stage]
        if round is not None:
            query += " AND round = ?"
            arguments.append(round)
        with self._guard:
            found = self._reader.execute(query + " ORDER BY created, key", arguments).fetchall()
        return (_decode(item) for item in found)

    def counts(self) -> tuple[StageCount, ...]:
        """Rows by stage, round, verdict, reason and error: the funnel is this query."""
        self.flush()
        with self._guard:
            found = self._reader.execute(
                "SELECT stage, round, verdict, reason, error, COUNT(*) FROM rows "
                "GROUP BY 1, 2, 3, 4, 5 ORDER BY 2, 1, 3, 4, 5"
            ).fetchall()
        return tuple(
            StageCount(stage=s, round=r, verdict=v, reason=w, error=e, rows=n)
            for s, r, v, w, e, n in found
        )

    def incidents(self) -> tuple[Incident, ...]:
        """All recorded failures of the machinery, oldest first."""
        self.flush()
        with self._guard:
            found = self._reader.execute(
                "SELECT key, stage, reason, detail, created FROM incidents ORDER BY id"
            ).fetchall()
        return tuple(
            Incident(key=k, stage=s, reason=r, detail=d, created=c) for k, s, r, d, c in found
        )


def _create(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(_SCHEMA)
        connection.execute(
            "INSERT OR IGNORE INTO meta VALUES ('schema_version', ?)", (str(SCHEMA_VERSION),)
        )
        (version,) = connection.execute(
            "SELECT value FROM meta WHERE name = 'schema_version'"
        ).fetchone()
    finally:
        connection.close()
    if version != str(SCHEMA_VERSION):
        raise LedgerError(
            f"the ledger {path} has schema version {version}; this proofmill reads {SCHEMA_VERSION}"
        )


def _encode(row: Row) -> tuple[object, ...]:
    return (
        row.key,
        row.stage,
        row.round,
        json.dumps(row.parents),
        row.text,
        json.dumps(row.data, ensure_ascii=False, sort_keys=True),
        row.verdict,
        row.reason,
        row.error,
        row.model,
        row.prompt_hash,
        row.tokens,
        row.seconds,
        row.cpu_seconds,
        row.created,
    )


def _decode(found: tuple[Any, ...]) -> Row:
    names = _COLUMNS.split(", ")
    values = dict(zip(names, found, strict=True))
    values["parents"] = tuple(json.loads(values["parents"]))
    values["data"] = json.loads(values["data"])
    return Row.model_construct(**values)
