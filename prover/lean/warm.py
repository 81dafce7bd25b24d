"""Warm elaboration: the header is imported in the host, every check starts from it in a fork."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path

from prover.lean.child import Outcome, flush_c_streams, on_large_stack, run_in_child, write_all
from prover.lean.frontend import Command, Frontend
from prover.lean.gate import Forbidden, Gate, Policy
from prover.lean.hostwire import CANDIDATE, ElaborateRequest, Elaboration, ForbiddenCommand
from prover.lean.native import Native
from prover.lean.olean import MalformedOlean, read_bytes
from prover.lean.sandbox import Sandbox
from prover.lean.wire import Frame

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

        def body(record: int) -> None:
            on_large_stack(lambda: self._elaborate(request, olean, record))

        report = run_in_child(body, request.child_limits, self._sandbox.seal)
        found = json.loads(report.record) if report.record else None
        completed = report.outcome is Outcome.FINISHED and report.status == 0 and found is not None
        forbidden = found.get("forbidden") if found else None
        elaboration = Elaboration(
            outcome=report.outcome,
            status=0 if completed else report.status or 1,
            output=report.output.decode(errors="replace"),
            diagnostics=report.diagnostics.decode(errors="replace"),
            forbidden=ForbiddenCommand.model_validate(forbidden) if forbidden else None,
            inspected=True,
            other_header=found.get("other_header") if found else None,
            seconds=report.seconds,
            cpu_seconds=report.cpu_seconds,
            peak_memory_mb=report.peak_memory_mb,
        )
        return elaboration, compiled_module(olean)

    def failed(self, error: OSError) -> Elaboration:
        return Elaboration(outcome=Outcome.DIED, diagnostics=f"host: {error}")

    def _elaborate(self, request: ElaborateRequest, olean: Path, record: int) -> None:
        """In the child: elaborate, print messages, write the module when there is no error."""
        native = self._native
        native.initialize_thread()
        native.start_tasks(1)
        gate = Gate(self._frontend.tree, native, request.policy, request.ours, request.heartbeats)
        refused: list[Forbidden] = []
        errors = 0

        def inspect(command: Command) -> bool:
            found = gate.check(command)
            if found is not None:
                refused.append(found)
            return found is None

        def emit(message: str) -> None:
            nonlocal errors
            errors += '"severity":"error"' in message
            write_all(1, message.encode() + b"\n")

        elaboration = self._frontend.begin(request.source, request.heartbeats)
        if elaboration.header != self._frontend.header:
            write_all(record, json.dumps({"other_header": elaboration.header}).encode())
            os._exit(0)
        if elaboration.run(inspect, emit) and not errors:
            elaboration.write_module(str(olean))
        flush_c_streams()
        frame: dict[str, object] = {"finished": True}
        if refused:
            before = request.source.encode()[: refused[0].position]
            frame["forbidden"] = {"what": refused[0].what, "line": before.count(b"\n") + 1}
        write_all(record, json.dumps(frame).encode())
        os._exit(0)  # skip what threads and atexit handlers would do: nothing here needs it
