"""One worker of the embedded engine: its hosts, and one check at a time through them."""

from __future__ import annotations

import shutil
from pathlib import Path

from prover.lean.client import HostClient, HostFailed, HostLost
from prover.lean.engine import Attempt, CheckRequest, CheckResult
from prover.lean.host import (
    AuditReply,
    AuditRequest,
    ElaborateRequest,
    Elaboration,
    HostConfig,
    Role,
)
from prover.lean.judge import EngineIdentity, combine, failed, judge_elaboration
from prover.lean.limits import Limits
from prover.lean.targets import TargetStore
from prover.lean.verdict import Reason


class Worker:
    """Owns an elaborating host and an auditing host; replaces them when they are lost.

    Used by one thread. `check` always returns a result.
    """

    def __init__(
        self,
        elaborator: HostConfig,
        auditor: HostConfig,
        targets: TargetStore,
        identity: EngineIdentity,
    ) -> None:
        self._configs = {Role.AUDIT: auditor, elaborator.role: elaborator}
        self._elaborate_role = elaborator.role
        self._hosts: dict[Role, HostClient] = {}
        self._targets = targets
        self._identity = identity

    def start(self) -> None:
        """Start both hosts now. Raises `HostFailed`."""
        for role in self._configs:
            self._host(role)

    def close(self) -> None:
        for host in self._hosts.values():
            host.kill()
        self._hosts.clear()

    def check(self, request: CheckRequest) -> CheckResult:
        """One check, whatever happens."""
        try:
            return self._check(request)
        except HostLost as error:
            return failed(Reason.LOST_WORKER, str(error))
        except HostFailed as error:
            return failed(Reason.ENGINE_UNAVAILABLE, str(error))
        except OSError as error:
            return failed(Reason.CRASH, f"engine: {error}")

    def _check(self, request: CheckRequest) -> CheckResult:
        limits = request.limits
        target: Path | None = None
        header_hash: str | None = None
        if isinstance(request, Attempt):
            statement = request.statement
            header_hash = statement.header_hash
            target_source: str | None = statement.with_proof("sorry")
        else:
            target_source = request.target
        if target_source is not None:
            found = self._target(target_source, limits)
            if isinstance(found, CheckResult):
                return found
            target = found
        elaboration = self._elaborate(request.source, limits)
        try:
            verdict, messages = judge_elaboration(elaboration, limits)
            audit: AuditReply | None = None
            if verdict is None and elaboration.olean is not None:
                audit = self._audit(elaboration.olean, target, limits)
            return combine(
                verdict, messages, elaboration, audit, limits, self._identity, header_hash
            )
        finally:
            _remove(elaboration.directory)

    def _target(self, source: str, limits: Limits) -> Path | CheckResult:
        """The compiled target, from the store or made now; a result when it does not compile."""
        known = self._targets.find(source)
        if known is not None:
            return known
        elaboration = self._elaborate(source, limits)
        try:
            verdict, messages = judge_elaboration(elaboration, limits)
            if verdict is None and elaboration.olean is not None:
                return self._targets.keep(source, elaboration.olean)
            assert verdict is not None
            assert verdict.reason is not None
            detail = f"the statement itself: {verdict.detail}"
            return failed(verdict.reason, detail).model_copy(update={"messages": messages})
        finally:
            _remove(elaboration.directory)

    def _elaborate(self, source: str, limits: Limits) -> Elaboration:
        request = ElaborateRequest(
            source=source,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
            output_bytes=limits.output_bytes,
        )
        reply = self._host(self._elaborate_role).ask(
            request.model_dump(mode="json"), limits.wall_seconds
        )
        return Elaboration.model_validate(reply)

    def _audit(self, olean: Path, target: Path | None, limits: Limits) -> AuditReply:
        request = AuditRequest(
            olean=olean,
            target=target,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
        )
        reply = self._host(Role.AUDIT).ask(request.model_dump(mode="json"), limits.wall_seconds)
        return AuditReply.model_validate(reply)

    def _host(self, role: Role) -> HostClient:
        """A live host; one that died while idle is replaced before anything is lost."""
        host = self._hosts.get(role)
        if host is None or not host.alive:
            if host is not None:
                host.kill()
            host = self._hosts[role] = HostClient(self._configs[role])
        return host


def _remove(directory: Path | None) -> None:
    if directory is not None:
        shutil.rmtree(directory, ignore_errors=True)
