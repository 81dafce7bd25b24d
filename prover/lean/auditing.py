"""Auditing in a host: a forked child in which no candidate is ever elaborated."""

from __future__ import annotations

import json
import struct
import sys
import time
from collections import OrderedDict
from pathlib import Path

from prover.lean.audit import Auditor, AuditRecord, Refused, Target
from prover.lean.child import (
    ChildReport,
    Outcome,
    SharedChild,
    on_large_stack,
    own_peak_mb,
    panicked,
    read_request,
    write_record,
)
from prover.lean.closure import AXIOMS_FILE, ROOT_MODULE, CompiledLibrary
from prover.lean.hostwire import Audit, CheckOrder
from prover.lean.native import Native
from prover.lean.olean import CompiledModule, MalformedOlean
from prover.lean.replay import import_clean_environment
from prover.lean.sandbox import Sandbox
from prover.lean.trust import CheckState
from prover.lean.verdict import Reason

TARGETS_KEPT = 64
_FINDINGS = struct.Struct("<dd?")  # CPU seconds, peak MiB, refused by the kernel
AUDITS_PER_CHILD = 200  # the terms that an audit rebuilds are not freed: 50 kB for an easy proof


class AuditRoom:
    """Audits in a forked child that serves many audits: candidates are data there, never run, and
    every audit starts from the same clean environment, imported without parser or attribute state.
    """

    def __init__(self, native: Native, lean_path: Path, sandbox: Sandbox) -> None:
        """Import the core library into an initialised Lean. Raises LeanFailure, MissingSymbol,
        MalformedOlean, OSError."""
        sys.set_int_max_str_digits(0)  # numerals in proofs may be long; time is limited anyway
        environment = import_clean_environment(native, (ROOT_MODULE,))
        self._native = native
        self._library = CompiledLibrary(lean_path)
        self._library.load_axioms(lean_path / AXIOMS_FILE)
        self._auditor = Auditor(native, environment, self._library)
        self._shared = SharedChild(self._serve_requests, sandbox.seal, AUDITS_PER_CHILD)
        self._targets: OrderedDict[str, Target] = OrderedDict()

    @property
    def pids(self) -> frozenset[int]:
        return self._shared.pids

    def close(self) -> None:
        self._shared.replace()

    def audit(self, order: CheckOrder, module: bytes, target: bytes) -> Audit:
        """Audit one compiled candidate. Raises OSError when there can be no child."""
        head = json.dumps({"target": order.target, "heartbeats": order.heartbeats}).encode()
        request = struct.pack("<II", len(head), len(module)) + head + module + target
        report = self._shared.ask(request, order.limits)
        if report is None or _panicked(report):
            report = self._shared.ask(request, order.limits)
        assert report is not None  # a fresh child decides
        outcome = Outcome.PANICKED if _panicked(report) else report.outcome
        record: bytes | None = None
        cpu_seconds, peak, refused = report.cpu_seconds, report.peak_memory_mb, False
        if report.outcome is Outcome.FINISHED and report.record:
            cpu_seconds, own_peak, refused = _FINDINGS.unpack_from(report.record)
            peak = peak or own_peak
            record = report.record[_FINDINGS.size :]
        return Audit(
            outcome=outcome,
            diagnostics=report.diagnostics.decode(errors="replace"),
            record=record,
            refused_by_kernel=refused,
            seconds=report.seconds,
            cpu_seconds=cpu_seconds,
            peak_memory_mb=peak,
        )

    # In the child

    def _serve_requests(self, requests: int, record: int) -> None:
        def work() -> None:
            self._native.initialize_thread()
            self._native.start_tasks(1)
            while True:
                request = read_request(requests)
                began = time.process_time()
                first, second = struct.unpack_from("<II", request)
                head = json.loads(request[8 : 8 + first])
                module = request[8 + first : 8 + first + second]
                target = request[8 + first + second :]
                answer = self._audit(head["target"], head["heartbeats"], module, target)
                refused = answer.checks.kernel_replay is CheckState.FAILED
                findings = _FINDINGS.pack(time.process_time() - began, own_peak_mb(), refused)
                write_record(record, findings + answer.model_dump_json().encode())

        on_large_stack(work)

    def _audit(
        self, name: str | None, heartbeats: int, module: bytes, target: bytes
    ) -> AuditRecord:
        try:
            wanted = self._target(name, target) if name else None
        except Refused as refusal:
            return AuditRecord(reason=refusal.reason, detail=refusal.detail)
        except MalformedOlean as error:
            return AuditRecord(reason=Reason.CRASH, detail=f"target: {error}")
        return self._auditor.audit(module, wanted, heartbeats * 1000)

    def _target(self, name: str, data: bytes) -> Target:
        """Targets are decoded once."""
        known = self._targets.get(name)
        if known is None:
            known = self._targets[name] = Target(CompiledModule(data), self._library)
            if len(self._targets) > TARGETS_KEPT:
                self._targets.popitem(last=False)
        self._targets.move_to_end(name)
        return known


def _panicked(report: ChildReport) -> bool:
    diagnostics = report.diagnostics.decode(errors="replace")
    return panicked(report.outcome, report.status, diagnostics)
