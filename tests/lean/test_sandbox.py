"""Protections around elaborating children: what a sealed child can and cannot do on this system."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from prover.lean import sandbox
from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt
from prover.lean.source import Statement

# Runs in a process of its own: entering namespaces changes a process for good.
PROBE = """
import json, os, socket, subprocess, sys, threading
from pathlib import Path
from prover.lean.sandbox import prepare

outside = Path(sys.argv[1])
box = prepare([Path(sys.executable), *map(Path, sys.path)])
scratch = box.scratch
report, writer = os.pipe()
child = os.fork()
if child == 0:
    box.seal()
    found = {}
    def tried(name, action):
        try:
            action()
            found[name] = True
        except OSError:
            found[name] = False
    tried("read", lambda: Path("/etc/passwd").read_bytes())
    tried("write scratch", lambda: (scratch / "x").write_text("x"))
    tried("write outside", lambda: (outside / "x").write_text("x"))
    tried("socket", socket.socket)
    tried("fork", os.fork)
    tried("exec", lambda: os.execv("/bin/true", ["true"]))
    tried("signal parent", lambda: os.kill(os.getppid(), 0))
    tried("parent memory", lambda: open(f"/proc/{os.getppid()}/mem", "r+b"))
    def thread():
        t = threading.Thread(target=lambda: None)
        t.start()
        t.join()
    tried("thread", thread)
    os.write(writer, json.dumps([box.protections.names, found]).encode())
    os._exit(0)
os.waitpid(child, 0)
sys.stdout.write(os.read(report, 10000).decode())
"""


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], dict[str, bool]]:
    outside = tmp_path_factory.mktemp("outside")
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(outside)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    names, found = json.loads(done.stdout)
    return names, found


def test_what_a_computation_needs_still_works(
    probe: tuple[list[str], dict[str, bool]],
) -> None:
    _, found = probe
    assert found["read"]
    assert found["write scratch"]
    assert found["thread"]


@pytest.mark.parametrize(
    ("action", "protections"),
    [
        ("write outside", {sandbox.NAMESPACES, sandbox.LANDLOCK}),
        ("socket", {sandbox.SECCOMP}),
        ("fork", {sandbox.SECCOMP}),
        ("exec", {sandbox.SECCOMP}),
        ("signal parent", {sandbox.SECCOMP}),
        ("parent memory", {sandbox.NAMESPACES, sandbox.LANDLOCK}),
    ],
)
def test_each_named_protection_is_real(
    probe: tuple[list[str], dict[str, bool]], action: str, protections: set[str]
) -> None:
    names, found = probe
    if not protections & set(names):
        pytest.skip(f"this system offers none of {sorted(protections)}")
    assert not found[action]


def test_this_process_is_untouched(tmp_path: Path) -> None:
    before = os.getuid()
    found = sandbox.available_protections()
    assert os.getuid() == before
    (tmp_path / "still writable").write_text("x")
    socket.socket().close()
    assert all(isinstance(name, str) for name in found.names)


def test_trust_records_tell_the_truth(engine: EmbeddedEngine) -> None:
    statement = Statement(name="t", text="theorem t : 1 = 1")
    result = engine.check(Attempt(statement=statement, proof="rfl"))
    assert result.trust is not None
    assert result.trust.protections == sandbox.available_protections().names
