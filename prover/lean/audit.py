"""The audit: what a compiled candidate really proves, decided from its declarations alone.

Runs in a process that never elaborated the candidate. Order of the checks, each naming the
declaration it refuses: the file is well formed and imports only the library; nothing unsafe; no
`sorryAx`; no axiom of its own and only allowed axioms reachable; with a target, every theorem of
the target is there with exactly its statement, and every definition the statements use is the
target's; every declaration of the candidate replays in the kernel from a clean environment.

The method is that of leanprover/comparator and GasStationManager/SafeVerify; terms are rebuilt from
data instead of being mapped as objects.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from pydantic import BaseModel, ConfigDict

from prover.lean.closure import CompiledLibrary, reachable_axioms
from prover.lean.engine import Theorem
from prover.lean.native import Native, Object
from prover.lean.olean import (
    CompiledModule,
    Declaration,
    Kind,
    MalformedOlean,
    Name,
    Safety,
    dotted,
)
from prover.lean.replay import (
    HEARTBEAT_ERROR,
    MEMORY_ERROR,
    DeclarationBuilder,
    Kernel,
    KernelRefusal,
)
from prover.lean.terms import TermGraph, content_digest, dependencies, statement_hash
from prover.lean.trust import ALLOWED_AXIOMS, CheckState, TrustChecks
from prover.lean.verdict import Reason

SORRY: Name = ("sorryAx",)

# Names that the kernel computes or treats specially by name. A candidate that declares one which
# the library lacks could make the kernel's computation disagree with its own definition.
KERNEL_NAT = frozenset(
    {"add", "sub", "mul", "div", "mod", "gcd", "pow", "log2", "land", "lor", "xor"}
    | {"shiftLeft", "shiftRight", "beq", "ble"}
)
KERNEL_ROOTS = frozenset({"Lean", "Quot", "String", "Char", "sorryAx", "lcProof", "lcUnreachable"})

# Suffixes of theorems that Lean itself adds to definitions and inductive types.
_GENERATED = re.compile(
    r"injEq|inj|sizeOf_spec|eq_def|eq_unfold|eq_\d+|eq|congr_simp|hcongr_\d+|ext|ext_iff"
    r"|mutual_induct|induct|induct_unfolding|fun_cases|fun_cases_unfolding|splitter"
    r"|noConfusion\w*|ofNat_ctorIdx|ofNat_toCtorIdx|(rec|recOn|casesOn|below|brecOn)(_\d+)?"
)
_GENERATED_SCOPE = re.compile(r"match_\d+|proof_\d+|(below|brecOn)(_\d+)?")


class AuditRecord(BaseModel):
    """What the audit found. `reason` is None exactly when every check held."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: Reason | None = None
    detail: str = ""
    imports: tuple[str, ...] = ()
    theorems: tuple[Theorem, ...] = ()
    statement_hash: str | None = None
    checks: TrustChecks = TrustChecks()
    declarations: int = 0


class Refused(Exception):
    """A check that did not hold."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Target:
    """The statements that a candidate has to prove, as compiled by us with `sorry` bodies."""

    def __init__(self, module: CompiledModule, library: CompiledLibrary) -> None:
        """Raises `Refused(no_theorem)` when the target states no theorem."""
        self.module = module
        self._graph = TermGraph(module.image)
        self.theorems = [d for d in module.declarations() if is_user_theorem(module, d)]
        if not self.theorems:
            raise Refused(Reason.NO_THEOREM, "the target states no theorem")
        self.hashes = {d.name: statement_hash(self._graph, d) for d in self.theorems}
        self.definitions = self._definitions(library)

    def _definitions(self, library: CompiledLibrary) -> dict[Name, str]:
        """Digest of every declaration of the target that a statement uses, transitively."""
        found: dict[Name, str] = {}
        stack = [name for d in self.theorems for name in self._graph.constants(d.type)]
        while stack:
            name = stack.pop()
            if name in found or name in library:
                continue
            if name not in self.module:
                raise MalformedOlean(f"the target mentions {dotted(name)}, which is nowhere")
            declaration = self.module[name]
            found[name] = content_digest(self._graph, self.module, declaration)
            stack.extend(dependencies(self._graph, self.module, declaration))
        return found


class Auditor:
    """Audits candidates against one clean environment of the core library."""

    def __init__(self, native: Native, environment: Object, library: CompiledLibrary) -> None:
        self._native = native
        self._environment = environment
        self.library = library

    def audit(self, candidate: bytes, target: Target | None, heartbeats: int) -> AuditRecord:
        """Every check on one candidate. heartbeats: raw kernel units, 0 for none. Never raises for
        anything the candidate does."""
        run = _Audit(self._native, self._environment, self.library, target, heartbeats)
        try:
            run.check(candidate)
        except Refused as refusal:
            return run.record(refusal.reason, refusal.detail)
        except MalformedOlean as error:
            return run.record(Reason.MALFORMED_OUTPUT, f"compiled candidate: {error}")
        return run.record(None, "")


class _Audit:
    """One audit in progress."""

    def __init__(
        self,
        native: Native,
        environment: Object,
        library: CompiledLibrary,
        target: Target | None,
        heartbeats: int,
    ) -> None:
        self._native = native
        self._environment = environment
        self._library = library
        self._target = target
        self._heartbeats = heartbeats
        self._axioms: dict[Name, frozenset[Name]] = {}
        self._theorems: tuple[Theorem, ...] = ()
        self._added = 0
        self._states: dict[str, CheckState] = {}
        self._imports: tuple[str, ...] = ()

    def record(self, reason: Reason | None, detail: str) -> AuditRecord:
        hashes = sorted({theorem.statement_hash for theorem in self._theorems})
        if self._target is not None:
            hashes = sorted(self._target.hashes.values())
        return AuditRecord(
            reason=reason,
            detail=detail,
            imports=self._imports,
            theorems=self._theorems,
            statement_hash=hashes[0] if len(hashes) == 1 else None,
            checks=TrustChecks(**self._states),
            declarations=self._added,
        )

    def check(self, candidate: bytes) -> None:
        module = CompiledModule(candidate)
        self._graph = TermGraph(module.image)
        self._needs = {d.name: dependencies(self._graph, module, d) for d in module.declarations()}
        self._imports = module.imports
        for imported in module.imports:
            if imported not in self._library.modules:
                raise Refused(
                    Reason.MALFORMED_OUTPUT, f"imports {imported}, which is not in the library"
                )
        self._states["elaborated"] = CheckState.HELD
        own = list(module.declarations())
        for declaration in own:
            self._refuse_tricks(module, declaration)
        unfinished = self._check_axioms(module, own)
        if self._target is not None:
            self._step("statement_match", lambda: self._match(module))
        elif not self._theorems:
            raise Refused(Reason.NO_THEOREM, "the file proves no theorem")
        self._step("kernel_replay", lambda: self._replay(module))
        if unfinished:
            raise Refused(Reason.SORRY, f"{unfinished[0]} uses sorry")

    def _step(self, name: str, action: Callable[[], None]) -> None:
        self._states[name] = CheckState.FAILED
        action()
        self._states[name] = CheckState.HELD

    def _refuse_tricks(self, module: CompiledModule, declaration: Declaration) -> None:
        name = declaration.name
        shown = dotted(name)
        if name in self._library:
            raise Refused(Reason.MALFORMED_OUTPUT, f"declares {shown} of the library again")
        if is_kernel_name(name):
            raise Refused(
                Reason.UNSAFE_DECLARATION, f"declares {shown}, a name the kernel treats specially"
            )
        if declaration.kind is Kind.AXIOM:
            return
        if declaration.safety is not Safety.SAFE and name[-1] != "_unsafe_rec":
            raise Refused(Reason.UNSAFE_DECLARATION, f"{shown} is {declaration.safety}")
        if declaration.kind in (Kind.OPAQUE, Kind.QUOTIENT):
            raise Refused(Reason.UNSAFE_DECLARATION, f"{shown} is {declaration.kind}")

    def _check_axioms(self, module: CompiledModule, own: list[Declaration]) -> list[str]:
        """Fill in the theorems; returns the declarations that rest on `sorry`."""
        reached = {d.name: self._axioms_of(module, d.name) for d in own}
        self._theorems = tuple(
            Theorem(
                name=dotted(public_name(d.name)),
                axioms=tuple(sorted(map(dotted, reached[d.name]))),
                statement_hash=statement_hash(self._graph, d),
            )
            for d in own
            if is_user_theorem(module, d)
        )
        unfinished = [dotted(d.name) for d in own if SORRY in reached[d.name]]
        self._states["no_sorry"] = CheckState.FAILED if unfinished else CheckState.HELD
        self._states["axioms_allowed"] = CheckState.FAILED
        for declaration in own:
            axioms = reached[declaration.name] - {SORRY}
            forbidden = {dotted(axiom) for axiom in axioms} - ALLOWED_AXIOMS
            if forbidden:
                shown = dotted(declaration.name)
                raise Refused(
                    Reason.AXIOM_NOT_ALLOWED, f"{shown} uses {', '.join(sorted(forbidden))}"
                )
        self._states["axioms_allowed"] = CheckState.HELD
        return unfinished

    def _axioms_of(self, module: CompiledModule, name: Name) -> frozenset[Name]:
        def settled(other: Name) -> frozenset[Name] | None:
            if other in self._library:
                return self._library.axioms((other,))
            return self._axioms.get(other)

        def needs_of(other: Name) -> tuple[bool, frozenset[Name]]:
            if other not in module:
                raise MalformedOlean(f"mentions {dotted(other)}, which is declared nowhere")
            return module[other].kind is Kind.AXIOM, self._needs[other]

        self._axioms.update(reachable_axioms(name, needs_of, settled))
        return self._axioms[name]

    def _match(self, module: CompiledModule) -> None:
        target = self._target
        assert target is not None
        for name, expected in target.hashes.items():
            shown = dotted(name)
            if name not in module:
                raise Refused(Reason.STATEMENT_MISSING, f"{shown} is not declared")
            declaration = module[name]
            if declaration.kind is not Kind.THEOREM:
                raise Refused(
                    Reason.STATEMENT_CHANGED, f"{shown} is not a theorem but {declaration.kind}"
                )
            if statement_hash(self._graph, declaration) != expected:
                raise Refused(Reason.STATEMENT_CHANGED, f"{shown} states something else")
        for name, digest in target.definitions.items():
            shown = dotted(name)
            if name not in module:
                raise Refused(Reason.STATEMENT_CHANGED, f"{shown} of the target is not declared")
            if content_digest(self._graph, module, module[name]) != digest:
                raise Refused(Reason.STATEMENT_CHANGED, f"{shown} differs from the target's")

    def _replay(self, module: CompiledModule) -> None:
        kernel = Kernel(self._native, self._environment, self._heartbeats)
        builder = DeclarationBuilder(self._native, self._graph, module)
        try:
            for declaration in replay_order(module, self._library, self._needs):
                kernel.add(declaration.name, builder.build(declaration))
                self._added = kernel.added
        except KernelRefusal as refusal:
            reason = {
                HEARTBEAT_ERROR: Reason.HEARTBEATS,
                MEMORY_ERROR: Reason.MEMORY_LIMIT,
            }.get(refusal.code, Reason.KERNEL_REJECTED)
            raise Refused(reason, str(refusal)) from refusal


def replay_order(
    module: CompiledModule, library: CompiledLibrary, needs: Mapping[Name, frozenset[Name]]
) -> Iterator[Declaration]:
    """The module's safe declarations, dependencies first, one per inductive group.

    needs: what each declaration of the module mentions.
    """
    done: set[Name] = set()
    open_names: set[Name] = set()
    for root in module:
        if module[root].safety is not Safety.SAFE:
            continue
        stack = [_leader(module, root)]
        while stack:
            name = stack[-1]
            if name in done:
                stack.pop()
                continue
            members = _members(module, name)
            needed = frozenset().union(*(needs[member] for member in members)) - members
            waiting = set()
            for other in needed:
                if other in library:
                    continue
                if other not in module:
                    raise MalformedOlean(f"mentions {dotted(other)}, which is declared nowhere")
                leader = _leader(module, other)
                if leader not in done and leader not in members:
                    waiting.add(leader)
            if waiting:
                if name in open_names:
                    raise MalformedOlean(f"{dotted(name)} depends on itself")
                open_names.add(name)
                stack.extend(sorted(waiting, key=repr))
                continue
            declaration = module[name]
            if declaration.safety is not Safety.SAFE:
                raise Refused(
                    Reason.UNSAFE_DECLARATION, f"{dotted(name)} is {declaration.safety} and used"
                )
            done.add(name)
            stack.pop()
            yield declaration


def _leader(module: CompiledModule, name: Name) -> Name:
    """The declaration whose replay produces `name`: itself, or its inductive group's first."""
    declaration = module[name]
    if declaration.kind is Kind.CONSTRUCTOR:
        declaration = _inductive(module, declaration.parent or ())
    if declaration.kind in (Kind.RECURSOR, Kind.INDUCTIVE):
        return _inductive(module, (declaration.group or ((),))[0]).name
    return declaration.name


def _inductive(module: CompiledModule, name: Name) -> Declaration:
    if name not in module or module[name].kind is not Kind.INDUCTIVE:
        raise MalformedOlean(f"{dotted(name)} is not an inductive type of this file")
    return module[name]


def _members(module: CompiledModule, leader: Name) -> set[Name]:
    """The names that come into being together with `leader` (recursors are the kernel's own)."""
    declaration = module[leader]
    if declaration.kind is not Kind.INDUCTIVE:
        return {leader}
    group = [_inductive(module, name) for name in declaration.group]
    members = {member.name for member in group}
    for member in group:
        for constructor in member.constructors:
            if constructor not in module or module[constructor].kind is not Kind.CONSTRUCTOR:
                raise MalformedOlean(f"{dotted(constructor)} is not a constructor")
            members.add(constructor)
    return members


def is_kernel_name(name: Name) -> bool:
    """Whether the kernel treats the name specially."""
    return bool(name) and (
        name[0] in KERNEL_ROOTS or (len(name) == 2 and name[0] == "Nat" and name[1] in KERNEL_NAT)
    )


def public_name(name: Name) -> Name:
    """A private name without its `_private.Module.0` prefix; other names unchanged."""
    if name and name[0] == "_private" and 0 in name:
        return name[name.index(0) + 1 :]
    return name


def is_user_theorem(module: CompiledModule, declaration: Declaration) -> bool:
    """Whether a person wrote this theorem: not one that Lean adds to definitions and types."""
    if declaration.kind is not Kind.THEOREM:
        return False
    name = public_name(declaration.name)
    if not name or any(
        isinstance(part, int) or part.startswith("_") or _GENERATED_SCOPE.fullmatch(part)
        for part in name
    ):
        return False
    parent = declaration.name[:-1]
    return not (parent in module and _GENERATED.fullmatch(str(name[-1])))
