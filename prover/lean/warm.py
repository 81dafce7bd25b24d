"""Warm elaboration: the header is imported in the host, every check starts from that state.

Sources that contain nothing but proofs share one forked child, one after the other, always from the
same start state; sources that declare anything Lean could run get a fork of their own. Acceptance
does not depend on it (the audit has a process of its own); a crash or a memory limit in a child
that has served before is decided again in a fresh one.
"""

from __future__ import annotations

import itertools
import json
import os
import time
from collections import OrderedDict
from pathlib import Path

from prover.lean.child import (
    ChildReport,
    Outcome,
    SharedChild,
    flush_c_streams,
    on_large_stack,
    read_request,
    run_in_child,
    sweep_descendants,
    write_all,
    write_record,
)
from prover.lean.frontend import Checkpoint, Command, Frontend
from prover.lean.gate import Forbidden, Gate, Policy
from prover.lean.hostwire import CANDIDATE, ElaborateRequest, Elaboration, ForbiddenCommand
from prover.lean.native import Native
from prover.lean.olean import MalformedOlean, read_bytes
from prover.lean.sandbox import Sandbox
from prover.lean.wire import Frame

CHECKPOINTS = 16

# Elaborated once in the host before it serves: what it makes Lean set up lazily (simp sets, parser
# caches) is then shared by all children. Messages and results are thrown away.
WARM_UP = """\
theorem w1 (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨a, b⟩ := h
  exact ⟨b, a⟩
theorem w2 (a b : Nat) (h : a ≤ b) : a + 0 = a ∧ a ≤ b + 1 := by
  constructor
  · simp
  · omega
theorem w3 (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [Nat.add_succ, ih]
theorem w4 (p : Prop) : p := by
  have h : 2 + 2 = 4 := by decide
  cases h
  exact nonsense
"""


def compiled_module(path: Path) -> list[bytes]:
    """The module a child wrote (as a list of one), or nothing; the file is removed.

    Raises OSError and nothing else: what is not a regular file counts as nothing.
    """
    try:
        return [read_bytes(path)]
    except (FileNotFoundError, MalformedOlean):
        return []
    finally:
        path.unlink(missing_ok=True)


class WarmService:
    """Elaborates from a state in which the header is imported already."""

    def __init__(self, native: Native, header: str, directory: Path, sandbox: Sandbox) -> None:
        """Initialise Lean, import the header. Raises HeaderFailed, LeanFailure, MissingSymbol."""
        self._native = native
        self._directory = directory
        self._sandbox = sandbox
        self._frontend = Frontend(native, CANDIDATE)
        self._frontend.start()
        self._frontend.import_header(header)
        self._numbers = itertools.count()
        self._shared = SharedChild(self._serve_requests, sandbox.seal)
        self._checkpoints: OrderedDict[tuple[bytes, int], Checkpoint] = OrderedDict()

    def warm_up(self) -> None:
        """Elaborate the warm-up file in this process."""

        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            elaboration = self._frontend.begin(WARM_UP, 200_000)
            gate = Gate(self._frontend.tree, self._native, Policy.FILE, 0, 200_000)
            elaboration.run(lambda command: gate.check(command) is None, lambda _: None)

        on_large_stack(work)

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[Elaboration, list[bytes]]:
        request = ElaborateRequest.model_validate(frame)
        olean = self._directory / f"{next(self._numbers)}.olean"
        report = self._in_shared_child(request, olean)
        if report is None:
            report = run_in_child(
                lambda record: on_large_stack(lambda: self._alone(request, olean, record)),
                request.child_limits,
                self._sandbox.seal,
            )
        if self._sandbox.processes_possible:
            sweep_descendants(self._shared.pids)
        return _elaboration(report), compiled_module(olean)

    def failed(self, error: OSError) -> Elaboration:
        return Elaboration(outcome=Outcome.DIED, diagnostics=f"host: {error}")

    def _in_shared_child(self, request: ElaborateRequest, olean: Path) -> ChildReport | None:
        """The report of the serving child; None when the request needs a fork of its own."""
        order = json.dumps({"request": request.model_dump(mode="json"), "olean": str(olean)})
        report = self._shared.ask(order.encode(), request.child_limits)
        if report is None or report.outcome is not Outcome.FINISHED or not report.record:
            return report
        return None if json.loads(report.record).get("needs_own_process") else report

    # In children

    def _serve_requests(self, requests: int, record: int) -> None:
        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            while True:
                order = json.loads(read_request(requests))
                request = ElaborateRequest.model_validate(order["request"])
                answer = self._elaborate(request, Path(order["olean"]), shared=True)
                write_record(record, json.dumps(answer).encode())

        on_large_stack(work)

    def _alone(self, request: ElaborateRequest, olean: Path, record: int) -> None:
        self._native.initialize_thread()
        self._native.start_tasks(1)
        write_all(record, json.dumps(self._elaborate(request, olean, shared=False)).encode())
        os._exit(0)  # skip what threads and exit handlers would do: nothing here needs it

    def _elaborate(
        self, request: ElaborateRequest, olean: Path, *, shared: bool
    ) -> dict[str, object]:
        """Elaborate, print messages, write the module when there is no error."""
        began = time.process_time()
        source = request.source.encode()
        ours = (source[: request.ours], request.heartbeats)
        gate = Gate(
            self._frontend.tree, self._native, request.policy, request.ours, request.heartbeats
        )
        refused: list[Forbidden] = []
        answer: dict[str, object] = {"finished": True}
        errors = 0

        def inspect(command: Command) -> bool:
            found = gate.check(command)
            if found is not None:
                refused.append(found)
                return False
            if shared and not gate.is_plain(command):
                answer["needs_own_process"] = True
                return False
            if shared and request.ours and command.start < request.ours < command.end:
                self._keep(ours, elaboration.checkpoint())
            return True

        def emit(message: str) -> None:
            nonlocal errors
            errors += '"severity":"error"' in message
            write_all(1, message.encode() + b"\n")

        elaboration = self._frontend.begin(
            request.source,
            request.heartbeats,
            self._checkpoints.get(ours) if request.ours else None,
        )
        if elaboration.header != self._frontend.header:
            return {"other_header": elaboration.header}
        if elaboration.run(inspect, emit) and not errors and not elaboration.errors:
            elaboration.write_module(str(olean))
        flush_c_streams()
        if refused:
            before = source[: refused[0].position]
            answer["forbidden"] = {"what": refused[0].what, "line": before.count(b"\n") + 1}
        answer["cpu_seconds"] = time.process_time() - began
        return answer

    def _keep(self, ours: tuple[bytes, int], checkpoint: Checkpoint | None) -> None:
        """Remember the state before our statement: its other attempts start there."""
        if checkpoint is None:
            return
        self._checkpoints[ours] = checkpoint
        self._checkpoints.move_to_end(ours)
        if len(self._checkpoints) > CHECKPOINTS:
            self._checkpoints.popitem(last=False)


def _elaboration(report: ChildReport) -> Elaboration:
    answer = json.loads(report.record) if report.record else {}
    completed = report.outcome is Outcome.FINISHED and report.status == 0 and bool(answer)
    forbidden = answer.get("forbidden")
    return Elaboration(
        outcome=report.outcome,
        status=0 if completed else report.status or 1,
        output=report.output.decode(errors="replace"),
        diagnostics=report.diagnostics.decode(errors="replace"),
        forbidden=ForbiddenCommand.model_validate(forbidden) if forbidden else None,
        inspected=True,
        other_header=answer.get("other_header"),
        seconds=report.seconds,
        cpu_seconds=report.cpu_seconds or answer.get("cpu_seconds", 0.0),
        peak_memory_mb=report.peak_memory_mb,
    )
