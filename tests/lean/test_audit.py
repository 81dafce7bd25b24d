"""The audit on compiled modules made by Lean itself, damaged ones and forged ones."""

from __future__ import annotations

import os
import random
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prover.lean.audit import AuditRecord, is_user_theorem, public_name
from prover.lean.auditing import AuditRoom
from prover.lean.child import Outcome
from prover.lean.closure import CompiledLibrary
from prover.lean.gate import Policy
from prover.lean.hostwire import Audit, CheckOrder
from prover.lean.library import CoreLibrary
from prover.lean.native import Native
from prover.lean.olean import CompiledModule, Kind, MalformedOlean, Safety, dotted
from prover.lean.sandbox import Protections, Sandbox
from prover.lean.terms import TermGraph, content_digest, dependencies, statement_hash
from prover.lean.verdict import Reason

Compile = Callable[[str], bytes]

GOAL = "theorem goal (a b : Nat) (h : a = b) : b = a := h.symm\n"


@pytest.fixture(scope="module")
def lean_path() -> Path:
    return CoreLibrary.locate().ensure()


@pytest.fixture(scope="module")
def compile_source(lean_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Compile:
    """Lean's own program on a source, its compiled module as bytes."""
    known: dict[str, bytes] = {}

    def compile_source(source: str) -> bytes:
        if source not in known:
            folder = tmp_path_factory.mktemp("compile")
            (folder / "Candidate.lean").write_text(source, encoding="utf-8")
            paths = os.pathsep.join(path for path in sys.path if path)
            subprocess.run(
                [
                    *(sys.executable, "-m", "prover.lean.lean_main"),
                    *("-o", "Candidate.olean", "Candidate.lean"),
                ],
                cwd=folder,
                env={**os.environ, "LEAN_PATH": str(lean_path), "PYTHONPATH": paths},
                check=True,
                capture_output=True,
                timeout=60,
            )
            known[source] = (folder / "Candidate.olean").read_bytes()
        return known[source]

    return compile_source


@pytest.fixture(scope="module")
def room(lean_path: Path) -> Iterator[AuditRoom]:
    """An audit room in this process; children need no sandbox to read data."""
    os.environ["LEAN_PATH"] = str(lean_path)
    native = Native(CoreLibrary.locate().wheel.library)
    native.initialize()
    sandbox = Sandbox(Protections(), Path("/nonexistent"), None, b"", execute=False)
    made = AuditRoom(native, lean_path, sandbox)
    yield made
    made.close()


def run(room: AuditRoom, module: bytes, target: bytes = b"", seconds: float = 60.0) -> Audit:
    name = str(hash(target)) if target else None
    order = CheckOrder(
        policy=Policy.FILE,
        ours=0,
        heartbeats=200_000,
        wall_seconds=seconds,
        memory_mb=4000,
        output_bytes=100_000,
        target=name,
    )
    return room.audit(order, module, target)


def verdict(room: AuditRoom, module: bytes, target: bytes = b"") -> AuditRecord:
    audit = run(room, module, target)
    assert audit.outcome is Outcome.FINISHED, audit.diagnostics
    assert audit.record is not None
    return AuditRecord.model_validate_json(audit.record)


def test_every_check_is_told(room: AuditRoom, compile_source: Compile) -> None:
    record = verdict(room, compile_source(GOAL), compile_source(GOAL))
    assert record.reason is None
    checks = record.checks.model_dump(exclude={"commands_allowed"})
    assert set(checks.values()) == {"held"}
    assert record.declarations == 1
    assert [theorem.name for theorem in record.theorems] == ["goal"]


def test_mutual_nested_and_indexed_types_replay(room: AuditRoom, compile_source: Compile) -> None:
    source = """\
inductive Vec (α : Type u) : Nat → Type u where
  | nil : Vec α 0
  | cons {n : Nat} : α → Vec α n → Vec α (n + 1)
inductive Box (α : Type) where
  | nil : Box α
  | cons : α → Box α → Box α
inductive Tree where
  | node : Box Tree → Tree
mutual
inductive Ev : Nat → Prop where
  | z : Ev 0
  | s (n : Nat) : Od n → Ev (n + 1)
inductive Od : Nat → Prop where
  | s (n : Nat) : Ev n → Od (n + 1)
end
structure Pt where
  x : Nat
  y : Nat
def Pt.swap (p : Pt) : Pt := ⟨p.y, p.x⟩
theorem swap_swap (p : Pt) : p.swap.swap = p := rfl
theorem tree (t : Tree) : t = t := by cases t; rfl
theorem two : Ev 2 := .s 1 (.s 0 .z)
theorem big : 2 ^ 200 = 2 ^ 100 * 2 ^ 100 := by decide
theorem goal (a b : Nat) (h : a = b) : b = a := by
  have := two
  exact h.symm
"""
    record = verdict(room, compile_source(source), compile_source(GOAL))
    assert record.reason is None, record.detail
    names = {theorem.name for theorem in record.theorems}
    assert names == {"swap_swap", "tree", "two", "big", "goal"}
    assert record.declarations > 20


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (GOAL.replace("h.symm", "sorry"), Reason.SORRY),
        ("axiom cheat : False\n" + GOAL.replace("h.symm", "cheat.elim"), Reason.AXIOM_NOT_ALLOWED),
        ("axiom unused : False\n" + GOAL, Reason.AXIOM_NOT_ALLOWED),
        (GOAL.replace("b = a", "a = b").replace("h.symm", "h"), Reason.STATEMENT_CHANGED),
        (GOAL.replace("theorem", "def"), Reason.STATEMENT_CHANGED),
        (GOAL.replace("goal", "other"), Reason.STATEMENT_MISSING),
        ("unsafe def f : Nat := f\n" + GOAL, Reason.UNSAFE_DECLARATION),
        ("partial def f (n : Nat) : Nat := f n\n" + GOAL, Reason.UNSAFE_DECLARATION),
        ("opaque f : Nat\n" + GOAL, Reason.UNSAFE_DECLARATION),
        ("def Lean.mine : Nat := 1\n" + GOAL, Reason.UNSAFE_DECLARATION),
        (
            "set_option debug.skipKernelTC true\n"
            "theorem bad : (0 : Nat) = 1 := by decide +kernel\n" + GOAL,
            Reason.KERNEL_REJECTED,
        ),
        (
            "set_option debug.skipKernelTC true\n"
            + GOAL.replace(
                "h.symm", "by\n  have : (0 : Nat) = 1 := by decide +kernel\n  contradiction"
            ),
            Reason.KERNEL_REJECTED,
        ),
    ],
)
def test_reasons(room: AuditRoom, compile_source: Compile, source: str, reason: Reason) -> None:
    record = verdict(room, compile_source(source), compile_source(GOAL))
    assert record.reason is reason, record.detail


def test_binder_names_and_universe_names_do_not_count(compile_source: Compile) -> None:
    def hash_of(source: str) -> str:
        module = CompiledModule(compile_source(source))
        return statement_hash(TermGraph(module.image), module[("goal",)])

    assert hash_of(GOAL) == hash_of(
        GOAL.replace("(a b : Nat)", "{x y : Nat}")
        .replace("a = b", "x = y")
        .replace("b = a", "y = x")
    )
    assert hash_of(GOAL) != hash_of(GOAL.replace("b = a :=", "a = b :=").replace(".symm", ""))
    general = "theorem goal.{u} (α : Sort u) (a b : α) (h : a = b) : b = a := h.symm\n"
    assert hash_of(general) == hash_of(general.replace("u", "v"))


def test_content_digest_sees_bodies_but_not_proofs(compile_source: Compile) -> None:
    def digest(source: str, name: str) -> str:
        module = CompiledModule(compile_source(source))
        return content_digest(TermGraph(module.image), module, module[(name,)])

    assert digest("def f : Nat := 1\n", "f") != digest("def f : Nat := 2\n", "f")
    one = "theorem t : 1 + 1 = 2 := rfl\n"
    assert digest(one, "t") == digest(one.replace("rfl", "by decide"), "t")


def test_walk_of_a_module(compile_source: Compile) -> None:
    module = CompiledModule(compile_source("def two : Nat := 1 + 1\ntheorem t : two = 2 := rfl\n"))
    kinds = {dotted(d.name): d.kind for d in module.declarations()}
    assert kinds["two"] is Kind.DEFINITION
    assert kinds["t"] is Kind.THEOREM
    assert all(d.safety is Safety.SAFE for d in module.declarations())
    graph = TermGraph(module.image)
    mentioned = {dotted(n) for n in dependencies(graph, module, module[("t",)])}
    assert {"two", "Nat", "Eq", "rfl"} <= mentioned
    assert [dotted(d.name) for d in module.declarations() if is_user_theorem(module, d)] == ["t"]
    assert public_name(("_private", "Candidate", 0, "x", "y")) == ("x", "y")


def test_axioms_of_the_library(lean_path: Path) -> None:
    library = CompiledLibrary(lean_path)
    found = {dotted(name) for name in library.axioms([("Classical", "em")])}
    assert found == {"propext", "Classical.choice", "Quot.sound"}
    assert not library.axioms([("Nat", "add_comm")])


def test_damaged_modules_never_crash_the_audit(room: AuditRoom, compile_source: Compile) -> None:
    source = compile_source(
        "inductive T where\n  | leaf : T\n  | node : T → T → T\n"
        "theorem aux (a c : Nat) (k : a + 0 = c) : c = a := by subst k; rfl\n" + GOAL
    )
    target = compile_source(GOAL)
    dice = random.Random(7)
    seen: Counter[str] = Counter()
    for _ in range(200):
        data = bytearray(source)
        for _ in range(dice.choice([1, 1, 4, 30])):
            data[dice.randrange(0x50, len(data))] = dice.randrange(256)
        audit = run(room, bytes(data), target)
        seen[str(audit.outcome)] += 1
        assert audit.record is not None, audit.diagnostics
        record = AuditRecord.model_validate_json(audit.record)
        seen[str(record.reason)] += 1
    assert seen["finished"] == 200
    assert seen["malformed_output"] > 20


def test_cyclic_terms_and_wild_pointers(compile_source: Compile) -> None:
    data = bytearray(compile_source(GOAL))
    module = CompiledModule(bytes(data))
    goal = module[("goal",)]
    offset = goal.type - module.image.base
    data[offset + 24 : offset + 32] = struct.pack("<Q", goal.type)  # the body is the term itself
    with pytest.raises(MalformedOlean, match="cyclic"):
        TermGraph(CompiledModule(bytes(data)).image).add(goal.type)
    data[offset + 24 : offset + 32] = struct.pack("<Q", module.image.base + (1 << 40))
    with pytest.raises(MalformedOlean, match="out of range"):
        TermGraph(CompiledModule(bytes(data)).image).add(goal.type)


def test_forged_names_are_refused(room: AuditRoom, compile_source: Compile) -> None:
    """Names written into the file by hand: one twice, one of the library."""
    data = compile_source("theorem goax : 1 = 1 := rfl\ntheorem trivix : 1 = 1 := rfl\n" + GOAL)
    assert verdict(room, data).reason is None
    twice = verdict(room, data.replace(b"goax\0", b"goal\0"))
    assert twice.reason is Reason.MALFORMED_OUTPUT
    assert "twice" in twice.detail
    forged = verdict(room, data.replace(b"trivix\0", b"absurd\0"))
    assert forged.reason is Reason.MALFORMED_OUTPUT
    assert "absurd" in forged.detail


@pytest.mark.parametrize("content", [b"", b"olean", b"olean\x02" + bytes(90), b"\0" * 5000])
def test_no_module_at_all(room: AuditRoom, content: bytes) -> None:
    if content:
        assert verdict(room, content).reason is Reason.MALFORMED_OUTPUT
    with pytest.raises(MalformedOlean):
        CompiledModule(content)


def test_the_audit_has_a_time_limit(room: AuditRoom, compile_source: Compile) -> None:
    source = (
        "def loop : Nat → Nat\n  | 0 => 0\n  | n + 1 => loop n\n"
        "set_option debug.skipKernelTC true\n"
        "theorem slow : loop 1000000000 = 0 := by decide +kernel\n" + GOAL
    )
    slow = run(room, compile_source(source), compile_source(GOAL), seconds=1.5)
    assert slow.outcome is Outcome.TIMEOUT
    assert slow.record is None
    assert verdict(room, compile_source(GOAL)).reason is None


def test_axioms_on_file(lean_path: Path, tmp_path: Path) -> None:
    """What hosts read instead of walking the library; a file of another library is not used."""
    walked, read = CompiledLibrary(lean_path), CompiledLibrary(lean_path)
    path = tmp_path / "axioms.json"
    assert not read.load_axioms(path)
    walked.save_axioms(path)
    assert read.load_axioms(path)
    names = [("Classical", "em"), ("Nat", "add_comm"), ("sorryAx",)]
    assert [read.axioms([n]) for n in names] == [walked.axioms([n]) for n in names]
    path.write_text(path.read_text().replace(walked.stamp, "0" * 64))
    assert not CompiledLibrary(lean_path).load_axioms(path)
