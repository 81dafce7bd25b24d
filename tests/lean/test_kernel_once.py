"""Proofs go through the kernel once, in the audit; nothing that callers see depends on it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from prover.lean.holes import code_words
from prover.lean.library_source import find_sources

# A host in a process of its own. With "blind" it does not notice which sources need the kernel.
SCRIPT = """
import json, os, re, sys
from prover.lean import sandbox, warm
from prover.lean.audit import AuditRecord
from prover.lean.gate import Policy
from prover.lean.host import Host
from prover.lean.hostwire import CheckOrder, HostConfig, Role
from prover.lean.library import CoreLibrary
from prover.lean.messages import parse_messages

asked = json.load(sys.stdin)
if asked["blind"]:
    warm._NEEDS_KERNEL = re.compile(rb"(?!)")
library = CoreLibrary.locate()
lean_path = library.ensure()
os.environ["LEAN_PATH"] = str(lean_path)
box = sandbox.prepare([library.wheel.library, lean_path])
host = Host(HostConfig(role=Role.WARM, library=library.wheel.library, lean_path=lean_path,
                       scratch=box.scratch), box)
order = CheckOrder(policy=Policy.FILE, ours=0, heartbeats=200000, wall_seconds=60.0,
                   memory_mb=4000, output_bytes=100000)
for source in asked["sources"]:
    reply = host.check(order, source.encode(), b"")
    record = None
    if reply.audit is not None:
        record = AuditRecord.model_validate_json(reply.audit.record)
    print(json.dumps({
        "kernel": reply.elaboration.kernel,
        "errors": [m.line for m in parse_messages(reply.elaboration.output.decode())
                   if m.severity == "error"],
        "audited": record is not None,
        "reason": record and record.reason,
    }))
"""

TRIES = """\
theorem t : 2 + 2 = 4 ∨ 1 = 2 := by
  first
    | have : 1 = 2 := by decide +kernel
      exact Or.inr this
    | exact Or.inl rfl
"""
WRONG = "theorem t : (0 : Nat) = 1 := by decide +kernel\n"
RIGHT = "theorem t : (1 : Nat) = 1 := by decide +kernel\n"
BROKEN = "theorem u : 1 = 1 := nonsense\n"


def answers(sources: list[str], *, blind: bool) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input=json.dumps({"blind": blind, "sources": sources}),
        capture_output=True,
        text=True,
        timeout=200,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def blind() -> dict[str, dict[str, Any]]:
    """What comes of sources that need the kernel when the host does not see that they do."""
    sources = [TRIES, WRONG, RIGHT, WRONG + BROKEN, RIGHT + BROKEN]
    return dict(zip(sources, answers(sources, blind=True), strict=True))


def test_a_tactic_that_the_kernel_refuses_gets_its_second_try(blind: dict[str, Any]) -> None:
    assert blind[TRIES] == {"kernel": True, "errors": [], "audited": True, "reason": None}
    assert blind[RIGHT] == {"kernel": False, "errors": [], "audited": True, "reason": None}


def test_what_the_kernel_refuses_is_lean_s_own_error(blind: dict[str, Any]) -> None:
    assert blind[WRONG] == {"kernel": True, "errors": [1], "audited": False, "reason": None}


def test_a_file_that_is_not_audited_lacks_no_error(blind: dict[str, Any]) -> None:
    assert blind[WRONG + BROKEN]["errors"] == [1, 2]
    assert blind[RIGHT + BROKEN] == {
        "kernel": False,
        "errors": [2],
        "audited": False,
        "reason": None,
    }


def test_sources_that_need_the_kernel_get_it_at_once() -> None:
    plain = "theorem t : 1 = 1 := rfl\n"
    sources = {
        plain: False,
        TRIES: True,
        plain + "example : 1 = 1 := rfl\n": True,
        "theorem t : 1 = 1 := by first | decide (config := {}) | rfl\n": True,
        "def one : Nat := 1\n" + plain: True,
    }
    found = answers(list(sources), blind=False)
    assert [each["kernel"] for each in found] == list(sources.values())
    assert all(each["reason"] is None and not each["errors"] for each in found)


def test_no_tactic_of_the_library_asks_the_kernel() -> None:
    """One that did would have to be known to the host by name."""
    files = list(find_sources().rglob("*.lean"))
    assert len(files) > 50
    for file in files:
        words = {word for _, word in code_words(file.read_text(encoding="utf-8"))}
        assert "kernel" not in words, file
