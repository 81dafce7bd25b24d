"""The audit host: audits compiled candidates in a process that never elaborated one."""

from __future__ import annotations

import os
import struct
import sys
from collections import OrderedDict
from pathlib import Path

from prover.lean.audit import Auditor, AuditRecord, Refused, Target
from prover.lean.child import (
    Outcome,
    SharedChild,
    on_large_stack,
    read_request,
    sweep_descendants,
    write_record,
)
from prover.lean.closure import ROOT_MODULE, CompiledLibrary
from prover.lean.hostwire import AuditReply, AuditRequest
from prover.lean.native import Native
from prover.lean.olean import CompiledModule, MalformedOlean
from prover.lean.replay import import_clean_environment
from prover.lean.sandbox import Sandbox
from prover.lean.verdict import Reason
from prover.lean.wire import Frame

TARGETS_KEPT = 64


class AuditService:
    """Audits in a forked child that serves many audits: candidates are data there, never run, and
    every audit starts from the same clean environment. What the child has learned about the axioms
    of the library stays (the first audit of an `omega` proof takes 87 ms, later ones 9 ms)."""

    def __init__(self, native: Native, lean_path: Path, sandbox: Sandbox) -> None:
        """Import the core library. Raises LeanFailure, MissingSymbol, MalformedOlean, OSError."""
        sys.set_int_max_str_digits(0)  # numerals in proofs may be long; time is limited anyway
        native.initialize()
        native.init_search_path()
        native.start_tasks(1)
        native.end_initialization()
        environment = import_clean_environment(native, (ROOT_MODULE,))
        self._native = native
        self._library = CompiledLibrary(lean_path)
        self._auditor = Auditor(native, environment, self._library)
        self._sandbox = sandbox
        self._shared = SharedChild(self._serve_requests, sandbox.seal)
        self._targets: OrderedDict[str, Target] = OrderedDict()

    def serve(self, frame: Frame, blobs: list[bytes]) -> tuple[AuditReply, list[bytes]]:
        request = AuditRequest.model_validate(frame)
        content = request.model_dump_json().encode()
        parts = [content, blobs[0], blobs[1] if request.target else b""]
        order = struct.pack("<II", len(parts[0]), len(parts[1])) + b"".join(parts)
        report = self._shared.ask(order, request.child_limits)
        if report is None:
            report = self._shared.ask(order, request.child_limits)
        assert report is not None  # a fresh child decides
        if self._sandbox.processes_possible:
            sweep_descendants(self._shared.pids)
        found: AuditRecord | None = None
        cpu_seconds = report.cpu_seconds
        if report.outcome is Outcome.FINISHED and report.record:
            cpu_seconds = struct.unpack_from("<d", report.record)[0]
            found = AuditRecord.model_validate_json(report.record[8:])
        reply = AuditReply(
            outcome=report.outcome,
            diagnostics=report.diagnostics.decode(errors="replace"),
            record=found,
            seconds=report.seconds,
            cpu_seconds=cpu_seconds,
            peak_memory_mb=report.peak_memory_mb,
        )
        return reply, []

    def failed(self, error: OSError) -> AuditReply:
        return AuditReply(outcome=Outcome.DIED, diagnostics=f"host: {error}")

    # In the child

    def _serve_requests(self, requests: int, record: int) -> None:
        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            while True:
                order = read_request(requests)
                began = os.times()
                first, second = struct.unpack_from("<II", order)
                request = AuditRequest.model_validate_json(order[8 : 8 + first])
                candidate = order[8 + first : 8 + first + second]
                target = order[8 + first + second :]
                answer = self._audit(request, candidate, target).model_dump_json().encode()
                ended = os.times()
                spent = ended.user + ended.system - began.user - began.system
                write_record(record, struct.pack("<d", spent) + answer)

        on_large_stack(work)

    def _audit(self, request: AuditRequest, candidate: bytes, target: bytes) -> AuditRecord:
        try:
            wanted = self._target(request.target, target) if request.target else None
        except Refused as refusal:
            return AuditRecord(reason=refusal.reason, detail=refusal.detail)
        except MalformedOlean as error:
            return AuditRecord(reason=Reason.CRASH, detail=f"target: {error}")
        return self._auditor.audit(candidate, wanted, request.heartbeats * 1000)

    def _target(self, name: str, data: bytes) -> Target:
        """Targets are decoded once."""
        known = self._targets.get(name)
        if known is None:
            known = self._targets[name] = Target(CompiledModule(data), self._library)
            if len(self._targets) > TARGETS_KEPT:
                self._targets.popitem(last=False)
        self._targets.move_to_end(name)
        return known
