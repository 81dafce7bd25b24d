"""One worker of the toolchain engine: its language server, its hosts, and one check at a time."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

from prover.lean.check_future import CheckFuture, GivenUp
from prover.lean.client import HostFailed, HostLost
from prover.lean.engine import Attempt, CheckRequest, CheckResult, FileCheck, Theorem
from prover.lean.gate import Policy
from prover.lean.hostwire import CheckOrder, CheckReply
from prover.lean.imports import imports_of
from prover.lean.judge import EngineIdentity, combine, failed, judge_elaboration
from prover.lean.lake import LakeProject
from prover.lean.limits import Limits
from prover.lean.lsp import LanguageServer, LimitReached, Reported, ServerLost
from prover.lean.messages import (
    Severity,
    only_heartbeat_errors,
    sorry_positions,
    unsolved_goals,
)
from prover.lean.targets import CompiledTarget, TargetStore
from prover.lean.toolchain_host import (
    REFUSED_BY_CHECKER,
    AuditSettings,
    ToolchainHostClient,
    ToolchainHostConfig,
)
from prover.lean.trust import ALLOWED_AXIOMS, CheckState, TrustChecks, TrustRecord
from prover.lean.verdict import ACCEPTED, Reason, Verdict, not_accepted
from prover.lean.vetting import refusal, vet

WARM_HOSTS = 2
NO_TARGET_FILES = "a target file can only be compared by the audit, which this Lean does not have"


@dataclass(frozen=True)
class WorkerSettings:
    """audit: when ours is possible. checker: the toolchain's leanchecker."""

    project: LakeProject
    audit: AuditSettings | None
    checker: Path | None
    library_fingerprint: str


class ToolchainWorker:
    """Used by one thread. `check` always answers."""

    def __init__(self, settings: WorkerSettings) -> None:
        self._settings = settings
        self._targets = TargetStore()
        self._server: LanguageServer | None = None
        self._hosts: OrderedDict[tuple[str, ...], ToolchainHostClient] = OrderedDict()
        self._future: CheckFuture | None = None
        self._busy: LanguageServer | ToolchainHostClient | None = None
        self._identity = EngineIdentity(
            engine="toolchain",
            lean_version=settings.project.toolchain.version,
            library_fingerprint=settings.library_fingerprint,
        )

    def close(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server = None
        for host in self._hosts.values():
            host.kill()
        self._hosts.clear()

    def interrupt(self) -> None:
        """End the process that the running check uses. From another thread."""
        busy = self._busy
        if busy is not None:
            busy.end()

    def check(self, request: CheckRequest, future: CheckFuture | None = None) -> CheckResult:
        """One check, whatever happens. future: of this check, when it may be given up."""
        limits = request.limits
        self._future = future
        try:
            return self._check(request)
        except LimitReached as error:
            if error.what == "memory":
                detail = f"elaboration reached the limit of {limits.memory_mb} MiB"
                return failed(Reason.MEMORY_LIMIT, detail)
            detail = f"elaboration reached the limit of {limits.wall_seconds:g} seconds"
            return failed(Reason.TIMEOUT, detail)
        except (ServerLost, HostLost, GivenUp) as error:
            return failed(Reason.LOST_WORKER, str(error))
        except HostFailed as error:
            return failed(Reason.ENGINE_UNAVAILABLE, str(error))
        except OSError as error:
            return failed(Reason.CRASH, f"engine: {error}")

    def goals(self, source: str, line: int, column: int, limits: Limits) -> tuple[str, ...] | None:
        """The goals at a position of a source (line from 1); None outside of proofs.

        Raises ServerLost or LimitReached.
        """
        return self._ready(limits).goals(_header(source), source, line, column, limits)

    def _check(self, request: CheckRequest) -> CheckResult:
        missing = self._missing_import(request.source)
        if missing is not None:
            return failed(Reason.ELABORATION_ERROR, missing)
        ours = len(request.statement.prefix) if isinstance(request, Attempt) else 0
        strict = self._settings.audit is None
        found = refusal(request.source, request.limits, ours, strict=strict)
        if found is not None:
            detail = f"line {found.line}: {found.what} is not allowed here"
            return failed(Reason.FORBIDDEN_COMMAND, detail)
        header = _header(request.source)
        reported = self._ready(request.limits).report(header, request.source, request.limits)
        verdict = _first_verdict(reported, request.limits)
        if verdict is not None:
            return CheckResult(
                verdict=verdict,
                messages=reported.messages,
                goals=unsolved_goals(reported.messages),
                sorries=sorry_positions(reported.messages),
                seconds=reported.seconds,
                cpu_seconds=reported.cpu_seconds,
                peak_memory_mb=reported.peak_memory_mb,
            )
        if self._settings.audit is None:
            return self._by_messages(request, reported)
        return self._by_audit(request)

    def _missing_import(self, source: str) -> str | None:
        for found in imports_of(source):
            if self._settings.project.find(found.module) is None:
                line = source.count("\n", 0, found.start) + 1
                return f"line {line}: module {found.module} is not in the project's build folders"
        return None

    # Acceptance

    def _by_audit(self, request: CheckRequest) -> CheckResult:
        limits = request.limits
        header_hash: str | None = None
        target_source = request.target if isinstance(request, FileCheck) else None
        if isinstance(request, Attempt):
            header_hash = request.statement.header_hash
            target_source = request.statement.with_proof("sorry")
        target: CompiledTarget | None = None
        if target_source is not None:
            known = self._target(target_source, limits)
            if isinstance(known, CheckResult):
                return known
            target = known
        host = self._host(request.source)
        order = _order(limits, target.key if target else None)
        reply = host.check(order, request.source, target.module if target else b"")
        checked = _checker_verdict(reply)
        if checked is not None:
            return CheckResult(verdict=checked)
        return combine(reply, limits, self._identity, header_hash, host.protections)

    def _target(self, source: str, limits: Limits) -> CompiledTarget | CheckResult:
        known = self._targets.find(source)
        if known is not None:
            return known
        order = _order(limits, None, audit=False)
        elaboration = self._host(source).check(order, source).elaboration
        module = elaboration.module
        verdict, messages = judge_elaboration(elaboration, module is not None, limits)
        if verdict is None and module is not None:
            return self._targets.keep(source, module)
        assert verdict is not None
        assert verdict.reason is not None
        detail = f"the statement itself: {verdict.detail}"
        return failed(verdict.reason, detail).model_copy(update={"messages": messages})

    def _by_messages(self, request: CheckRequest, reported: Reported) -> CheckResult:
        """A fresh process compiles the candidate together with our questions about it."""
        limits = request.limits
        if isinstance(request, FileCheck) and request.target is not None:
            return failed(Reason.ENGINE_UNAVAILABLE, NO_TARGET_FILES)
        vetted = vet(request)
        if isinstance(request, FileCheck):  # which of the names that its words suggest are there?
            server = self._ready(limits)
            asked = server.report(_header(request.source), vetted.text, limits)
            known = vetted.read(asked.messages) or ()
            vetted = vet(request, [theorem.name for theorem in known])
        host = self._host(request.source)
        reply = host.check(_order(limits, None, audit=False), vetted.text)
        elaboration = reply.elaboration
        verdict, messages = judge_elaboration(elaboration, True, limits)
        errors = [m for m in messages if m.severity is Severity.ERROR]
        theorems: tuple[Theorem, ...] | None = None
        checks: dict[str, CheckState] = {}
        about_questions = all(message.line >= vetted.first_line for message in errors)
        if verdict is None or (verdict.reason is Reason.ELABORATION_ERROR and about_questions):
            theorems = vetted.read(messages)
            same = vetted.same_statement(messages)
            verdict, checks = _judge_messages(theorems, same, request)
        checker = _checker_verdict(reply)
        if checker is not None:
            verdict = checker
        elif verdict.accepted and host.checker:
            checks["kernel_replay"] = CheckState.HELD
        trust = None
        if checks:
            trust = self._trust(request, theorems or (), checks, host, elaboration.seconds)
        return CheckResult(
            verdict=verdict,
            messages=reported.messages,
            theorems=theorems or (),
            goals=unsolved_goals(reported.messages),
            sorries=sorry_positions(reported.messages),
            trust=trust,
            seconds=reported.seconds + elaboration.seconds,
            cpu_seconds=reported.cpu_seconds + elaboration.cpu_seconds,
            peak_memory_mb=max(reported.peak_memory_mb, elaboration.peak_memory_mb),
        )

    def _trust(
        self,
        request: CheckRequest,
        theorems: tuple[Theorem, ...],
        checks: dict[str, CheckState],
        host: ToolchainHostClient,
        seconds: float,
    ) -> TrustRecord:
        header = _header(request.source)
        if isinstance(request, Attempt):
            header_hash = request.statement.header_hash
        else:
            header_hash = hashlib.sha256(header.encode()).hexdigest()
        return TrustRecord(
            engine="toolchain",
            lean_version=self._identity.lean_version,
            library_fingerprint=self._identity.library_fingerprint,
            header_hash=header_hash,
            statement_hash=theorems[0].statement_hash if len(theorems) == 1 else None,
            axioms=tuple(sorted({axiom for t in theorems for axiom in t.axioms})),
            checks=TrustChecks(**checks),
            protections=host.protections,
            seconds=seconds,
        )

    # Processes

    def _ready(self, limits: Limits) -> LanguageServer:
        """A live server with these heartbeats. Raises ServerLost."""
        server = self._server
        if server is not None and (not server.alive or server.heartbeats != limits.heartbeats):
            server.kill()
            server = None
        if server is None:
            project = self._settings.project
            server = LanguageServer(project.toolchain.lean, project.search_path, limits.heartbeats)
            self._server = server
        self._use(server)
        return server

    def _host(self, source: str) -> ToolchainHostClient:
        """A live host whose audit knows the source's imports. Raises HostFailed."""
        settings = self._settings
        imports = tuple(sorted({found.module for found in imports_of(source)} - {"Init"}))
        modules = imports if settings.audit is not None else ()
        host = self._hosts.pop(modules, None)
        if host is not None and not host.alive:
            host.kill()
            host = None
        if host is None:
            host = ToolchainHostClient(
                ToolchainHostConfig(
                    lean=settings.project.toolchain.lean,
                    search_path=settings.project.search_path,
                    audit=settings.audit,
                    roots=modules,
                    checker=settings.checker,
                )
            )
        self._hosts[modules] = host
        while len(self._hosts) > WARM_HOSTS:
            self._hosts.popitem(last=False)[1].kill()
        self._use(host)
        return host

    def _use(self, process: LanguageServer | ToolchainHostClient) -> None:
        """Raises GivenUp. In this order, so that `interrupt` finds the process or we see its call:
        a check may be given up while a process starts, which takes seconds."""
        self._busy = process
        if self._future is not None and self._future.given_up:
            raise GivenUp("the check was given up")


def _header(source: str) -> str:
    return " ".join(found.module for found in imports_of(source))


def _order(limits: Limits, target: str | None, *, audit: bool = True) -> CheckOrder:
    return CheckOrder(
        policy=Policy.FILE,
        ours=0,
        heartbeats=limits.heartbeats,
        wall_seconds=limits.wall_seconds,
        memory_mb=limits.memory_mb,
        output_bytes=limits.output_bytes,
        target=target,
        audit=audit,
    )


def _first_verdict(reported: Reported, limits: Limits) -> Verdict | None:
    """What the language server's messages settle; None: on to a fresh process."""
    size = sum(len(message.text.encode()) for message in reported.messages)
    if size > limits.output_bytes:
        detail = f"elaboration printed more than {limits.output_bytes} bytes"
        return not_accepted(Reason.OUTPUT_LIMIT, detail)
    errors = [m for m in reported.messages if m.severity is Severity.ERROR]
    if not errors:
        return None
    first = errors[0].text.splitlines()[0] if errors[0].text else ""
    if only_heartbeat_errors(reported.messages):
        return not_accepted(Reason.HEARTBEATS, first)
    return not_accepted(Reason.ELABORATION_ERROR, f"line {errors[0].line}: {first}")


def _checker_verdict(reply: CheckReply) -> Verdict | None:
    """The toolchain's leanchecker refused, or did not come to its end."""
    audit = reply.audit
    if audit is None or not audit.diagnostics.startswith(REFUSED_BY_CHECKER):
        return None
    return not_accepted(Reason.KERNEL_REJECTED, audit.diagnostics)


def _judge_messages(
    theorems: tuple[Theorem, ...] | None, same: bool, request: CheckRequest
) -> tuple[Verdict, dict[str, CheckState]]:
    held, lost = CheckState.HELD, CheckState.FAILED
    if theorems is None:
        return not_accepted(Reason.MALFORMED_OUTPUT, "Lean did not answer our questions"), {}
    if not theorems:
        reason = Reason.STATEMENT_MISSING if isinstance(request, Attempt) else Reason.NO_THEOREM
        return not_accepted(reason, "Lean knows no theorem of this file"), {}
    axioms = {axiom for theorem in theorems for axiom in theorem.axioms}
    checks = {"elaborated": held, "no_sorry": held, "axioms_allowed": held}
    if axioms - ALLOWED_AXIOMS - {"sorryAx"}:
        shown = ", ".join(sorted(axioms - ALLOWED_AXIOMS - {"sorryAx"}))
        detail = f"{theorems[0].name} uses {shown}"
        return not_accepted(Reason.AXIOM_NOT_ALLOWED, detail), {**checks, "axioms_allowed": lost}
    if isinstance(request, Attempt):
        checks["statement_match"] = held if same else lost
        if not same:
            detail = f"{request.statement.name} states something else"
            return not_accepted(Reason.STATEMENT_CHANGED, detail), checks
    if "sorryAx" in axioms:
        detail = f"{theorems[0].name} uses sorry"
        return not_accepted(Reason.SORRY, detail), {**checks, "no_sorry": lost}
    return ACCEPTED, checks
