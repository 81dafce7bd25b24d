"""One worker of the embedded engine: its hosts, and one check at a time through them."""

from __future__ import annotations

import re
from collections import OrderedDict

from prover.lean.check_future import CheckFuture, GivenUp
from prover.lean.client import HostClient, HostFailed, HostLost
from prover.lean.engine import Attempt, CheckRequest, CheckResult
from prover.lean.gate import Policy
from prover.lean.hostwire import CheckOrder, CheckReply, HostConfig, Role
from prover.lean.judge import EngineIdentity, combine, failed, judge_elaboration
from prover.lean.limits import Limits
from prover.lean.messages import parse_messages
from prover.lean.sandbox import scratch_folder
from prover.lean.targets import CompiledTarget, TargetStore
from prover.lean.verdict import Reason

WARM_HOSTS = 4  # headers kept warm per worker
FAILED_HEADERS = 64

# A guess at the header, in the normal form of `Frontend.header_words`; the host compares it with
# Lean's own parse and says when it is wrong.
_IMPORTS = re.compile(r"\A\s*((?:import\s+\S+\s*\n\s*)+)")


class BadHeader(Exception):
    """The header does not import; the result says why."""

    def __init__(self, result: CheckResult) -> None:
        super().__init__("bad header")
        self.result = result


class Worker:
    """Owns hosts, one per header, the least recently used dropped first; replaces them when they
    are lost. Used by one thread. `check` always answers.
    """

    def __init__(self, config: HostConfig, targets: TargetStore, identity: EngineIdentity) -> None:
        self._config = config
        self._hosts: OrderedDict[str, HostClient] = OrderedDict()
        self._failed_headers: OrderedDict[str, CheckResult] = OrderedDict()
        self._targets = targets
        self._identity = identity
        self._future: CheckFuture | None = None
        self._busy: HostClient | None = None

    def start(self, header: str = "") -> None:
        """Have a host for the header ready. Raises HostFailed or BadHeader."""
        self._host(header)

    def close(self) -> None:
        for host in self._hosts.values():
            host.kill()
        self._hosts.clear()

    def interrupt(self) -> None:
        """End the host that the running check uses. From another thread."""
        busy = self._busy
        if busy is not None:
            busy.end()

    def check(self, request: CheckRequest, future: CheckFuture | None = None) -> CheckResult:
        """One check, whatever happens. future: of this check, when it may be given up."""
        self._future = future
        try:
            return self._check(request)
        except BadHeader as error:
            return error.result
        except (HostLost, GivenUp) as error:
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
        order = CheckOrder(
            policy=policy,
            ours=ours,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
            output_bytes=limits.output_bytes,
            target=target.key if target else None,
        )
        reply, protections = self._ask(order, request.source, target.module if target else b"")
        return combine(reply, limits, self._identity, header_hash, protections)

    def _target(self, source: str, limits: Limits) -> CompiledTarget | CheckResult:
        """The compiled target, from the store or made now; a result when it does not compile."""
        known = self._targets.find(source)
        if known is not None:
            return known
        order = CheckOrder(
            policy=Policy.OURS,
            ours=0,
            heartbeats=limits.heartbeats,
            wall_seconds=limits.wall_seconds,
            memory_mb=limits.memory_mb,
            output_bytes=limits.output_bytes,
            audit=False,
        )
        elaboration = self._ask(order, source)[0].elaboration
        module = elaboration.module
        verdict, messages = judge_elaboration(elaboration, module is not None, limits)
        if verdict is None and module is not None:
            return self._targets.keep(source, module)
        assert verdict is not None
        assert verdict.reason is not None
        detail = f"the statement itself: {verdict.detail}"
        return failed(verdict.reason, detail).model_copy(update={"messages": messages})

    def _ask(
        self, order: CheckOrder, source: str, target: bytes = b""
    ) -> tuple[CheckReply, tuple[str, ...]]:
        """The answer of the host that has the source's header, and that host's protections."""
        guess = _IMPORTS.match(source) if self._config.role is Role.WARM else None
        host = self._host(" ".join(guess.group(1).split()) if guess else "")
        reply = self._using(host).check(order, source.encode(), target)
        if reply.elaboration.other_header is not None:
            host = self._host(reply.elaboration.other_header)
            reply = self._using(host).check(order, source.encode(), target)
        return reply, host.protections

    def _using(self, host: HostClient) -> HostClient:
        """Raises GivenUp. In this order, so that `interrupt` finds the host or we see its call: a
        check may be given up while a host starts."""
        self._busy = host
        if self._future is not None and self._future.given_up:
            raise GivenUp("the check was given up")
        return host

    def _host(self, header: str) -> HostClient:
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
            return HostClient(
                self._config.model_copy(update={"header": header, "scratch": scratch_folder()})
            )
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
