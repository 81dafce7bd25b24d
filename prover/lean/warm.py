"""Warm elaboration: the header is imported in the host, every check starts from that state.

Sources that contain nothing but proofs share one forked child, one after the other, always from the
same start state; sources that declare anything Lean could run get a fork of their own. In the
shared child Lean adds declarations without a kernel check, since the audit's replay makes it anyway
(a third of the time of a heavy proof), except where something else depends on it. Acceptance
does not depend on it (the audit has a process of its own); a crash or a memory limit in a child
that has served before is decided again in a fresh one.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import struct
import time
from collections import OrderedDict
from pathlib import Path

from prover.lean.child import (
    ChildReport,
    Outcome,
    SharedChild,
    flush_c_streams,
    on_large_stack,
    own_peak_mb,
    read_request,
    run_in_child,
    write_all,
    write_record,
)
from prover.lean.frontend import Checkpoint, Command, Frontend
from prover.lean.gate import Gate, NodeKinds, Policy, Refused
from prover.lean.hostwire import CANDIDATE, CheckOrder, Elaboration, Forbidden
from prover.lean.native import Native
from prover.lean.olean import MalformedOlean, read_bytes
from prover.lean.sandbox import Sandbox
from prover.lean.trust import CheckState

CHECKPOINTS = 16

# Sources with these words are elaborated with the kernel: `decide +kernel` (or in a configuration)
# asks it by adding a lemma, and examples are in no compiled module.
_NEEDS_KERNEL = re.compile(rb"kernel|config|example")

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


# Our part of the source, heartbeats, with the kernel: what the state before a statement depends on.
_Start = tuple[bytes, int, bool]


def compiled_module(path: Path) -> bytes | None:
    """The module a child wrote, or None; the file is removed.

    Raises OSError and nothing else: what is not a regular file counts as nothing.
    """
    try:
        return read_bytes(path)
    except (FileNotFoundError, MalformedOlean):
        return None
    finally:
        path.unlink(missing_ok=True)


# In the shared child's answer: the source needs a fork of its own, and the kernel.
_UNDECIDED = b"needs_own_process"


class WarmElaborator:
    """Elaborates from a state in which the header is imported already."""

    def __init__(self, native: Native, header: str, sandbox: Sandbox) -> None:
        """Import the header into an initialised Lean. Raises HeaderFailed, LeanFailure,
        MissingSymbol."""
        self._native = native
        self._sandbox = sandbox
        self._frontend = Frontend(native, CANDIDATE)
        self._frontend.import_header(header.encode())
        self._kinds = NodeKinds(native, self._frontend.tree)
        self._numbers = itertools.count()
        self._shared = SharedChild(self._serve_requests, sandbox.seal)
        self._checkpoints: OrderedDict[_Start, Checkpoint] = OrderedDict()

    def warm_up(self) -> None:
        """Elaborate the warm-up file in this process."""

        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            elaboration = self._frontend.begin(WARM_UP.encode(), 200_000)
            gate = Gate(self._kinds, self._native, Policy.FILE, 0, 200_000)
            elaboration.run(lambda command: gate.check(command) is None, lambda _: None)

        on_large_stack(work)

    @property
    def pids(self) -> frozenset[int]:
        return self._shared.pids

    def elaborate(self, order: CheckOrder, source: bytes) -> Elaboration:
        """Elaborate one source. Raises OSError when there can be no child or no file."""
        module = self._sandbox.scratch / f"{next(self._numbers)}.olean"
        report = None if order.kernel else self._in_shared_child(order, source, module)
        if report is None:
            report = run_in_child(
                lambda record: on_large_stack(lambda: self._alone(order, source, module, record)),
                order.limits,
                self._sandbox.seal,
            )
        return _elaboration(report, compiled_module(module))

    def _in_shared_child(
        self, order: CheckOrder, source: bytes, module: Path
    ) -> ChildReport | None:
        """The report of the serving child; None when the request needs a fork of its own."""
        head = json.dumps({**order.frame(), "module": str(module)}).encode()
        request = struct.pack("<I", len(head)) + head + source
        report = self._shared.ask(request, order.limits)
        if report is None or report.outcome is not Outcome.FINISHED or not report.record:
            return report
        return None if _UNDECIDED in report.record else report

    # In children

    def _serve_requests(self, requests: int, record: int) -> None:
        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            while True:
                request = read_request(requests)
                size = struct.unpack_from("<I", request)[0]
                head = json.loads(request[4 : 4 + size])
                module = Path(head.pop("module"))
                order, source = CheckOrder.of(head), request[4 + size :]
                answer = self._elaborate(order, source, module, shared=True)
                write_record(record, json.dumps(answer).encode())

        on_large_stack(work)

    def _alone(self, order: CheckOrder, source: bytes, module: Path, record: int) -> None:
        self._native.initialize_thread()
        self._native.start_tasks(1)
        answer = self._elaborate(order, source, module, shared=False)
        write_all(record, json.dumps(answer).encode())
        os._exit(0)  # skip what threads and exit handlers would do: nothing here needs it

    def _elaborate(
        self, order: CheckOrder, source: bytes, module: Path, *, shared: bool
    ) -> dict[str, object]:
        """Elaborate, print messages, write the module when there is no error."""
        began = time.process_time()
        kernel = not (shared and order.audit) or _NEEDS_KERNEL.search(source) is not None
        ours = (source[: order.ours], order.heartbeats, kernel)
        gate = Gate(self._kinds, self._native, order.policy, order.ours, order.heartbeats)
        refused: list[Refused] = []
        answer: dict[str, object] = {"finished": True, "kernel": kernel}
        errors = 0

        def inspect(command: Command) -> bool:
            found = gate.check(command)
            if found is not None:
                refused.append(found)
                return False
            if shared and not gate.is_plain(command):
                answer[_UNDECIDED.decode()] = True
                return False
            if shared and order.ours and command.start < order.ours < command.end:
                self._keep(ours, elaboration.checkpoint(kernel=kernel))
            return True

        def emit(message: str) -> None:
            nonlocal errors
            errors += '"severity":"error"' in message
            write_all(1, message.encode() + b"\n")

        attempt = order.policy is Policy.ATTEMPT
        start = self._checkpoints.get(ours) if order.ours else None
        elaboration = self._frontend.begin(
            source, order.heartbeats, start, hints=not attempt, kernel=kernel or attempt
        )
        if elaboration.header != self._frontend.header:
            return {"other_header": elaboration.header}
        if elaboration.run(inspect, emit):
            if not errors and not elaboration.errors:
                elaboration.write_module(str(module))
            elif not (kernel or attempt or elaboration.kernel_accepts(order.heartbeats * 1000)):
                answer[_UNDECIDED.decode()] = True  # the messages lack what the kernel has to say
        elaboration.close()
        flush_c_streams()
        if refused:
            before = source[: refused[0].position]
            answer["forbidden"] = {"what": refused[0].what, "line": before.count(b"\n") + 1}
        answer["cpu_seconds"] = time.process_time() - began
        answer["peak_mb"] = own_peak_mb()
        return answer

    def _keep(self, ours: _Start, checkpoint: Checkpoint | None) -> None:
        """Remember the state before our statement: its other attempts start there."""
        if checkpoint is None:
            return
        self._checkpoints[ours] = checkpoint
        self._checkpoints.move_to_end(ours)
        if len(self._checkpoints) > CHECKPOINTS:
            self._checkpoints.popitem(last=False)


def _elaboration(report: ChildReport, module: bytes | None) -> Elaboration:
    answer = json.loads(report.record) if report.record else {}
    completed = report.outcome is Outcome.FINISHED and report.status == 0 and bool(answer)
    forbidden = answer.get("forbidden")
    return Elaboration(
        outcome=report.outcome,
        status=0 if completed else report.status or 1,
        output=report.output,
        module=module,
        diagnostics=report.diagnostics.decode(errors="replace"),
        forbidden=Forbidden(**forbidden) if forbidden else None,
        commands=CheckState.HELD,
        kernel=answer.get("kernel", False),
        other_header=answer.get("other_header"),
        seconds=report.seconds,
        cpu_seconds=report.cpu_seconds or answer.get("cpu_seconds", 0.0),
        peak_memory_mb=report.peak_memory_mb or answer.get("peak_mb", 0.0),
    )
