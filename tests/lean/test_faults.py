"""Faults that a check has to survive: one answer per request, never a verdict out of a failure."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from prover.lean.child import Outcome, panicked
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, EngineError, FileCheck
from prover.lean.hostwire import Role
from prover.lean.library import CoreLibrary
from prover.lean.limits import Limits
from prover.lean.source import Statement
from prover.lean.verdict import INFRASTRUCTURE, Reason, Status

SWAP = Statement(name="swap", text="theorem swap (p q : Prop) (h : p ∧ q) : q ∧ p")
GOOD = Attempt(statement=SWAP, proof="exact ⟨h.2, h.1⟩")


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def children_of(parent: int) -> list[int]:
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == parent and fields[0] != "Z":
                found.append(int(entry.name))
    return found


def hosts() -> list[int]:
    """Hosts of this process's engines."""
    found = []
    for pid in children_of(os.getpid()):
        try:
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        if b"prover.lean.host" in command:
            found.append(pid)
    return found


@pytest.mark.parametrize("victims", ["children", "hosts"])
def test_kill_at_random(victims: str) -> None:
    count = 80
    done = threading.Event()
    killed = 0

    def killer() -> None:
        nonlocal killed
        dice = random.Random(7)
        while not done.is_set():
            time.sleep(dice.uniform(0.02, 0.15) * (1 if victims == "children" else 4))
            pids = hosts()
            if victims == "children":
                pids = [child for pid in pids for child in children_of(pid)]
            if pids:
                try:
                    os.kill(dice.choice(pids), signal.SIGKILL)
                    killed += 1
                except ProcessLookupError:
                    pass

    others = set(hosts())
    with EmbeddedEngine(workers=2) as engine:
        assert set(hosts()) - others
        thread = threading.Thread(target=killer)
        thread.start()
        try:
            requests = [
                Attempt(statement=SWAP, proof=f"exact ⟨h.2, h.1⟩ -- {n}") for n in range(count)
            ]
            results = dict(engine.check_many(requests))
        finally:
            done.set()
            thread.join()
        assert killed > 0
        assert sorted(results) == list(range(count))
        for result in results.values():
            verdict = result.verdict
            assert verdict.accepted or verdict.reason in INFRASTRUCTURE, verdict
        # A host killed at the very last moment may still take the next request with it.
        afterwards = [engine.check(GOOD).verdict.accepted for _ in range(4)]
        assert afterwards[2:] == [True, True]


@pytest.mark.parametrize("proof", ["decide", "exact of_decide_eq_true (Eq.refl true)"])
def test_a_panic_that_repeats_is_final_and_harms_nobody(engine: EmbeddedEngine, proof: str) -> None:
    """The first proof makes the elaborator panic, the second the kernel in the audit."""
    source = (
        "set_option exponentiation.threshold 100000000000\n"
        f"theorem t : (2 ^ 2 ^ 36) % 7 = 2 := by {proof}\n"
    )
    abort, small = FileCheck(source=source), FileCheck(source=source.replace("2 ^ 2 ^ 36", "9"))
    futures = [engine.submit(request) for request in (GOOD, abort, small, abort, GOOD)]
    verdicts = [future.result(120).verdict for future in futures]
    assert [v.accepted for v in verdicts] == [True, False, True, False, True]
    for panic in (verdicts[1], verdicts[3]):
        assert panic.reason is Reason.LEAN_PANIC
        assert panic.status is Status.REJECTED
        assert not panic.infrastructure
        assert "Nat.pow" in panic.detail


def test_a_child_that_somebody_kills_is_not_a_panic() -> None:
    before = set(hosts())
    with EmbeddedEngine(workers=1) as engine:
        slow = FileCheck(
            source="def loop : Nat → Nat\n  | 0 => 0\n  | n + 1 => loop n\n"
            "theorem t : loop 1000000000 = 0 := by decide +kernel\n",
            limits=Limits(wall_seconds=60),
        )
        future = engine.submit(slow)
        deadline = time.monotonic() + 50
        while not future.done() and time.monotonic() < deadline:
            for host in set(hosts()) - before:
                for child in children_of(host):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(child, signal.SIGKILL)
            time.sleep(0.05)
        verdict = future.result(60).verdict
        assert verdict.reason is Reason.CRASH
        assert verdict.infrastructure
        assert engine.check(GOOD).verdict.accepted


@pytest.mark.parametrize(
    ("outcome", "status", "said", "expected"),
    [
        (Outcome.FINISHED, 1, "INTERNAL PANIC: unreachable code has been reached", True),
        (Outcome.FINISHED, 1, "INTERNAL PANIC: out of memory", False),
        (Outcome.FINISHED, 70, "OSError: [Errno 28] No space left on device", False),
        (Outcome.FINISHED, 0, "INTERNAL PANIC: nothing", False),
        (Outcome.DIED, -signal.SIGABRT, "Stack overflow detected. Aborting.", True),
        (Outcome.DIED, -signal.SIGSEGV, "", True),
        (Outcome.DIED, -signal.SIGKILL, "", False),
        (Outcome.DIED, -signal.SIGBUS, "", False),
        (Outcome.TIMEOUT, -signal.SIGKILL, "INTERNAL PANIC: too late", False),
    ],
)
def test_which_ends_are_panics(outcome: Outcome, status: int, said: str, expected: bool) -> None:
    assert panicked(outcome, status, said) is expected


def test_deep_terms_do_not_exhaust_the_stack(engine: EmbeddedEngine) -> None:
    deep = "(" * 40000 + "trivial" + ")" * 40000
    source = f"set_option maxRecDepth 100000000\ntheorem t : True := {deep}\n"
    result = engine.check(FileCheck(source=source, limits=Limits(wall_seconds=30)))
    assert result.verdict.accepted
    wrong = FileCheck(source=source.replace("True", "False"), limits=Limits(wall_seconds=30))
    assert engine.check(wrong).verdict.reason is Reason.ELABORATION_ERROR


def test_memory_limit(engine: EmbeddedEngine) -> None:
    source = "theorem t : True := by\n  have := " + " ++ ".join(["[1]"] * 3) + "\n  trivial\n"
    bomb = (
        "set_option maxHeartbeats 0\nset_option maxRecDepth 100000000\n"
        "def loop : Nat → Nat → Nat\n  | 0, a => a\n  | n + 1, a => loop n (a + a)\n"
        "theorem t : loop 100000000 1 = 0 := by decide +kernel\n"
    )
    limits = Limits(memory_mb=400, wall_seconds=30)
    result = engine.check(FileCheck(source=bomb, limits=limits))
    assert result.verdict.reason in (Reason.MEMORY_LIMIT, Reason.TIMEOUT, Reason.CRASH)
    assert result.peak_memory_mb < 1500
    assert not engine.check(FileCheck(source=source)).verdict.infrastructure


def test_full_disk() -> None:
    script = """
import sys
from pathlib import Path
from prover.lean import sandbox
from prover.lean.gate import Policy
from prover.lean.host import Host
from prover.lean.hostwire import CheckOrder, HostConfig, Role
from prover.lean.library import CoreLibrary
import os

sandbox._SCRATCH_BYTES = 4096
library = CoreLibrary.locate()
lean_path = library.ensure()
os.environ["LEAN_PATH"] = str(lean_path)
box = sandbox.prepare([library.wheel.library, lean_path])
if not box.protections.namespaces:
    print("skip")
    sys.exit()
config = HostConfig(role=Role.WARM, library=library.wheel.library, lean_path=lean_path,
                    scratch=box.scratch)
host = Host(config, box)
text = "".join(f"theorem t{n} (a b : Nat) (h : a < b) : a + {n} < b + {n} := by omega\\n"
               for n in range(8))
order = CheckOrder(policy=Policy.FILE, ours=0, heartbeats=200000, wall_seconds=30.0,
                   memory_mb=2000, output_bytes=100000)
for source in (text, "theorem t : 1 = 1 := rfl\\n"):
    reply = host.check(order, source.encode(), b"")
    print(reply.elaboration.status, reply.audit is not None)
"""
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        env=environment(),
    )
    if "skip" in done.stdout:
        pytest.skip("no file system of its own without namespaces")
    full, after = done.stdout.splitlines()
    assert full.endswith("False")
    assert not full.startswith("0")
    assert after == "0 True"


def test_damaged_library_is_an_engine_error(tmp_path: Path) -> None:
    damaged = tmp_path / "library"
    shutil.copytree(CoreLibrary.locate().ensure(), damaged)
    victim = next(iter(sorted((damaged / "Init").glob("*.olean"))))
    victim.write_bytes(victim.read_bytes()[:1000])
    with pytest.raises(EngineError, match="does not work here"):
        EmbeddedEngine(workers=1, lean_path=damaged)


def test_missing_library_is_an_engine_error(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="does not work here"):
        EmbeddedEngine(workers=1, lean_path=tmp_path)


def test_hosts_end_when_the_engine_is_killed() -> None:
    script = """
import os, sys, time
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import FileCheck
if __name__ == "__main__":
    engine = EmbeddedEngine(workers=2)
    for _ in engine.check_many(FileCheck(source="theorem t : 1 = 1 := rfl") for _ in range(30)):
        pass
    print("ready", flush=True)
    time.sleep(60)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=environment()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    scratch = set(Path("/dev/shm").glob("proofmill-*"))
    started = children_of(process.pid)
    assert started
    process.kill()
    process.wait()
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        alive = [pid for pid in started if Path(f"/proc/{pid}").exists()]
        if not alive and set(Path("/dev/shm").glob("proofmill-*")) <= scratch:
            return
        time.sleep(0.1)
    pytest.fail(f"left behind: {alive}")


def test_interrupt_reaches_only_the_engine() -> None:
    script = """
import signal, sys, time
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt
from prover.lean.source import Statement
if __name__ == "__main__":
    statement = Statement(name="t", text="theorem t : 1 = 1")
    with EmbeddedEngine(workers=1) as engine:
        try:
            print("ready", flush=True)
            time.sleep(60)
        except KeyboardInterrupt:
            print(engine.check(Attempt(statement=statement, proof="rfl")).verdict.status)
"""
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        text=True,
        env=environment(),
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    os.killpg(process.pid, signal.SIGINT)  # what Ctrl-C in a terminal does
    assert process.communicate(timeout=30)[0] == "accepted\n"


def test_fork_mode_survives_the_same_candidates() -> None:
    with EmbeddedEngine(workers=1, mode=Role.FORK) as engine:
        loop = "def loop : Nat → Nat\n  | 0 => 0\n  | n + 1 => loop n\n"
        endless = FileCheck(
            source=loop + "theorem t : loop 1000000000 = 0 := by decide +kernel\n",
            limits=Limits(wall_seconds=1.0),
        )
        assert engine.check(endless).verdict.reason is Reason.TIMEOUT
        assert engine.check(GOOD).verdict.accepted
