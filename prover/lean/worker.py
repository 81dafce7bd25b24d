"""One worker of the embedded engine: its hosts, and one check at a time through them."""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass

from prover.lean.client import HostClient, HostFailed, HostLost
from prover.lean.engine import Attempt, CheckRequest, CheckResult
from prover.lean.gate import Policy
from prover.lean.hostwire import (
    AuditReply,
    AuditRequest,
    ElaborateRequest,
    Elaboration,
    HostConfig,
    Role,
)
from prover.lean.judge import EngineIdentity, combine, failed, judge_elaboration
from prover.lean.limits import Limits
from prover.lean.messages import parse_messages
from prover.lean.targets import CompiledTarget, TargetStore
from prover.lean.verdict import Reason

WARM_HOSTS = 4  # headers kept warm per worker; a host takes about 60 MB of its own
FAILED_HEADERS = 64

# A guess at the header, in the normal form of `Frontend.header_words`; the host compares it with
# Lean's own parse and says when it is wrong.
_IMPORTS = re.compile(r"\A\s*((?:import\s+\S+\s*\n\s*)+)")


class BadHeader(Exception):
    """The header does not import; the result says why."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__("bad header")
        self.result = result


@dataclass(frozen=True)
class _Elaborated:
    """A host's reply, the module its child wrote, and the protections around that child."""

    reply: Elaboration
    module: bytes | None
    protections: tuple[str, ...]


class Worker:
    """Owns elaborating hosts (one per header, the least recently used dropped first) and an
    auditing host; replaces them when they are lost. Used by one thread. `check` always answers.
    """

    def __init__(
        self,
        elaborator: HostConfig,
        auditor: HostConfig,
        targets: TargetStore,
        identity: EngineIdentity,
    ) -> None:
        self._elaborator = elaborator
        self._auditor = auditor
        self._hosts: OrderedDict[str, HostClient] = OrderedDict()
        self._audit_host: HostClient | None = None
        self._failed_headers: OrderedDict[str, CheckResult] = OrderedDict()
        self._targets = targets
        self._identity = identity

    def start(self) -> None:
        """Start the hosts of the empty header now. Raises `HostFailed`."""
        self._elaborating("")
        self._auditing()

    def warm(self, header: str) -> None:
        """Start a host for a header before it is needed. Raises HostFailed or BadHeader."""
        self._elaborating(header)

    def close(self) -> None:
        for host in (*self._hosts.values(), self._audit_host):
            if host is not None:
                host.kill()
        self._hosts.clear()
        self._audit_host = None

    def check(self, request: CheckRequest) -> CheckResult:
        """One check, whatever happens."""
        try:
            return self._check(request)
        except BadHeader as error:
            return error.result
        except HostLost as error:
            return failed(Reason.LOST_WORKER, str(error))
        except HostFailed as error:
            return failed(Reason.ENGINE_UNAVAILABLE, str(error))
        except OSError as error:
            return failed(Reason.CRASH, f"engine: {error}")

    def _check(self, request: CheckRequest) -> CheckResult:
        limits = request.limits
        target: CompiledTarget | None = None
        header_hash: str | None = None
        policy, ours = Policy.FILE, 0
        if isinstance(request, Attempt):
            statement = request.statement
            header_hash = statement.header_hash
            policy, ours = Policy.ATTEMPT, len(statement.prefix.encode())
            target_source: str | None = statement.with_proof("sorry")
        else:
            target_source = request.target
        if target_source is not None:
            found = self._target(target_source, limits)
            if isinstance(found, CheckResult):
                return found
            target = found
        elaborated = self._elaborate(request.source, policy, ours, limits)
        verdict, messages = judge_elaboration(elaborated.reply, elaborated.module, limits)
        audit: AuditReply | None = None
        if verdict is None and elaborated.module is not None:
            audit = self._audit(elaborated.module, target, limits)
        return combine(
            verdict,
            messages,
            elaborated.reply,
            audit,
            limits,
            self._identity,
            header_hash,
            elaborated.protections,
        )

    def _target(self, source: str, limits: Limits) -> CompiledTarget | CheckResult:
        """The compiled target, from the store or made now; a result when it does not compile."""
        known = self._targets.find(source)
        if known is not None:
            return known
        elaborated = self._elaborate(source, Policy.OURS, 0, limits)
        verdict, messages = judge_elaboration(elaborated.reply, elaborated.module, limits)
        if verdict is None and elaborated.module is not None:
            return self._targets.keep(source, elaborated.module)
        assert verdict is not None
        assert verdict.reason is not None
        detail = f"the statement itself: {verdict.detail}"
        return failed(verdict.reason, detail).model_copy(update={"messages": messages})

    def _elaborate(self, source: str, policy: Policy, ours: int, limits: Limits) -> _Elaborated:
        """What the host that has the source's header says."""
        request = ElaborateRequest(
            source=source,
            policy=policy,
            ours=ours,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
            output_bytes=limits.output_bytes,
        )
        guess = _IMPORTS.match(source) if self._elaborator.role is Role.WARM else None
        elaborated = self._ask(request, " ".join(guess.group(1).split()) if guess else "")
        if elaborated.reply.other_header is not None:
            elaborated = self._ask(request, elaborated.reply.other_header)
        return elaborated

    def _ask(self, request: ElaborateRequest, header: str) -> _Elaborated:
        host = self._elaborating(header)
        frame, blobs = host.ask(request.model_dump(mode="json"), request.wall_seconds)
        reply = Elaboration.model_validate(frame)
        return _Elaborated(reply, blobs[0] if blobs else None, host.protections)

    def _audit(self, module: bytes, target: CompiledTarget | None, limits: Limits) -> AuditReply:
        request = AuditRequest(
            target=target.key if target else None,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
        )
        blobs = [module, target.module] if target else [module]
        frame, _ = self._auditing().ask(request.model_dump(mode="json"), limits.wall_seconds, blobs)
        return AuditReply.model_validate(frame)

    def _elaborating(self, header: str) -> HostClient:
        """A live host; one that died while idle is replaced before anything is lost."""
        host = self._hosts.pop(header, None)
        if host is not None and not host.alive:
            host.kill()
            host = None
        if host is None:
            if header in self._failed_headers:
                raise BadHeader(self._failed_headers[header])
            host = self._start(header)
        self._hosts[header] = host
        while len(self._hosts) > WARM_HOSTS:
            self._hosts.popitem(last=False)[1].kill()
        return host

    def _start(self, header: str) -> HostClient:
        if {"prelude", "module"} & set(header.split()):
            detail = f"line 1: `{header.split()[0]}` is not allowed here"
            raise BadHeader(failed(Reason.FORBIDDEN_COMMAND, detail))
        try:
            return HostClient(self._elaborator.model_copy(update={"header": header}))
        except HostFailed as error:
            if not error.messages:
                raise
            messages = parse_messages("\n".join(error.messages))
            detail = f"line {messages[0].line}: {messages[0].text.splitlines()[0]}"
            result = failed(Reason.ELABORATION_ERROR, detail).model_copy(
                update={"messages": messages}
            )
            self._failed_headers[header] = result
            if len(self._failed_headers) > FAILED_HEADERS:
                self._failed_headers.popitem(last=False)
            raise BadHeader(result) from error

    def _auditing(self) -> HostClient:
        host = self._audit_host
        if host is None or not host.alive:
            if host is not None:
                host.kill()
            host = self._audit_host = HostClient(self._auditor)
        return host
