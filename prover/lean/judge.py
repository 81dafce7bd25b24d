"""From what the hosts found to a verdict. Acceptance needs a positive record of every check."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from prover.lean.audit import AuditRecord
from prover.lean.child import Outcome
from prover.lean.engine import CheckResult
from prover.lean.hostwire import Audit, CheckReply, Elaboration
from prover.lean.limits import Limits
from prover.lean.messages import (
    MalformedMessages,
    Message,
    Severity,
    only_heartbeat_errors,
    parse_messages,
    sorry_positions,
    unsolved_goals,
)
from prover.lean.trust import CheckState, TrustRecord
from prover.lean.verdict import ACCEPTED, Reason, Verdict, not_accepted


@dataclass(frozen=True)
class EngineIdentity:
    """What a trust record says about the engine."""

    engine: str
    lean_version: str
    library_fingerprint: str


def failed(reason: Reason, detail: str) -> CheckResult:
    """A result without any finding."""
    return CheckResult(verdict=not_accepted(reason, detail))


def stopped(outcome: Outcome, limits: Limits, diagnostics: str, step: str) -> Verdict | None:
    """The verdict of a child that did not finish by itself; None when it did."""
    if outcome is Outcome.TIMEOUT:
        return not_accepted(
            Reason.TIMEOUT, f"{step} reached the limit of {limits.wall_seconds:g} seconds"
        )
    if outcome is Outcome.MEMORY:
        return not_accepted(
            Reason.MEMORY_LIMIT, f"{step} reached the limit of {limits.memory_mb} MiB"
        )
    if outcome is Outcome.OUTPUT:
        return not_accepted(
            Reason.OUTPUT_LIMIT, f"{step} printed more than {limits.output_bytes} bytes"
        )
    if outcome in (Outcome.DIED, Outcome.PANICKED):
        lines = diagnostics.strip().splitlines()
        reason = Reason.LEAN_PANIC if outcome is Outcome.PANICKED else Reason.CRASH
        return not_accepted(reason, f"{step} crashed: {lines[-1] if lines else 'no message'}")
    return None


def judge_elaboration(
    elaboration: Elaboration, has_module: bool, limits: Limits
) -> tuple[Verdict | None, tuple[Message, ...]]:
    """The verdict when the audit is not needed (None: go on to the audit), and the messages."""
    end = stopped(elaboration.outcome, limits, elaboration.diagnostics, "elaboration")
    if end is not None:
        return end, parse_messages(elaboration.output.decode(errors="replace"), cut_off=True)
    try:
        messages = parse_messages(elaboration.output.decode(errors="replace"))
    except MalformedMessages as error:
        return not_accepted(Reason.MALFORMED_OUTPUT, str(error)), ()
    if elaboration.forbidden is not None:
        found = elaboration.forbidden
        return not_accepted(
            Reason.FORBIDDEN_COMMAND, f"line {found.line}: {found.what} is not allowed here"
        ), messages
    errors = [message for message in messages if message.severity is Severity.ERROR]
    if only_heartbeat_errors(messages):
        return not_accepted(Reason.HEARTBEATS, errors[0].text.splitlines()[0]), messages
    if errors:
        return not_accepted(
            Reason.ELABORATION_ERROR, f"line {errors[0].line}: {errors[0].text.splitlines()[0]}"
        ), messages
    if not has_module and elaboration.status == 0:
        return not_accepted(
            Reason.MALFORMED_OUTPUT, "Lean reported no error but wrote no compiled module"
        ), messages
    if not has_module:
        lines = elaboration.diagnostics.strip().splitlines() or ["no message"]
        return not_accepted(
            Reason.CRASH, f"Lean ended early (status {elaboration.status}): {lines[-1]}"
        ), messages
    return None, messages


def combine(
    reply: CheckReply,
    limits: Limits,
    identity: EngineIdentity,
    header_hash: str | None,
    protections: tuple[str, ...],
) -> CheckResult:
    """The final result. header_hash: of the statement's header; None: of the file's imports.

    protections: of the host that elaborated.
    """
    elaboration, audit = reply.elaboration, reply.audit
    verdict, messages = judge_elaboration(elaboration, audit is not None, limits)
    record: AuditRecord | None = None
    if audit is not None and audit.record is not None:
        record = AuditRecord.model_validate_json(audit.record)
    if verdict is None:
        verdict = _audit_verdict(audit, record, limits)
    seconds = elaboration.seconds + (audit.seconds if audit else 0.0)
    peak = max(elaboration.peak_memory_mb, audit.peak_memory_mb if audit else 0.0)
    trust: TrustRecord | None = None
    if record is not None:
        imports = "\n".join(record.imports)
        trust = TrustRecord(
            engine=identity.engine,
            lean_version=identity.lean_version,
            library_fingerprint=identity.library_fingerprint,
            header_hash=header_hash or hashlib.sha256(imports.encode()).hexdigest(),
            statement_hash=record.statement_hash,
            axioms=tuple(sorted({axiom for t in record.theorems for axiom in t.axioms})),
            checks=record.checks.model_copy(update={"commands_allowed": elaboration.commands}),
            protections=protections,
            seconds=seconds,
            peak_memory_mb=peak,
        )
    return CheckResult(
        verdict=verdict,
        messages=messages,
        theorems=record.theorems if record is not None else (),
        goals=unsolved_goals(messages),
        sorries=sorry_positions(messages),
        trust=trust,
        seconds=seconds,
        cpu_seconds=elaboration.cpu_seconds + (audit.cpu_seconds if audit else 0.0),
        peak_memory_mb=peak,
    )


def _audit_verdict(audit: Audit | None, record: AuditRecord | None, limits: Limits) -> Verdict:
    if audit is None:
        return not_accepted(Reason.CRASH, "the audit did not run")
    end = stopped(audit.outcome, limits, audit.diagnostics, "audit")
    if end is not None:
        return end
    if record is None:
        return not_accepted(Reason.CRASH, f"audit ended early: {audit.diagnostics[-200:]}")
    if record.reason is not None:
        return not_accepted(record.reason, record.detail)
    if not _complete(record):
        return not_accepted(Reason.CRASH, "the audit's record is incomplete")
    return ACCEPTED


def _complete(record: AuditRecord) -> bool:
    """A positive record: every check that applies says that it held."""
    held = record.checks.model_dump(exclude={"commands_allowed"})  # the host's to say
    if record.checks.statement_match is CheckState.NOT_CHECKED:
        del held["statement_match"]  # a file without a target
    return bool(record.theorems) and all(state is CheckState.HELD for state in held.values())
