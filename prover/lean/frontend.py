"""Lean's front end driven command by command through ctypes: parse, look, elaborate.

The header is imported once per process; every check starts from that state in a forked child.
Each command is parsed by Lean's own parser in the scope it will be elaborated in, shown to
`inspect`, and only then elaborated, so that nothing forbidden ever runs. `Elab.async` is off: one
thread does all the work, which makes a check 1.4 times faster; what could go unnoticed that way (an
error that is never printed) cannot lead to acceptance, which the audit alone decides.

Entry points of Lean 4.35.0 (see `native.py` for the conventions; `b` marks borrowed arguments):
`parseHeader(input) -> IO (Syntax, ModuleParserState, MessageLog)`, `processHeader(syntax, options,
messages, input, trust, plugins, leakEnv, mainModule) -> IO (Environment, MessageLog)`,
`parseCommand(input, {env, options, namespace, opens}, state, messages) -> (Syntax, state,
messages)`, `elabCommandAtFrontend(syntax, input b, state ref b) -> IO Unit`,
`saveModuleData(path b, module name b, data b) -> IO Unit`. Fields: `Frontend.State` command state,
parser state, position, commands; `Command.State` 0 environment, 1 messages, 2 scopes, 8 InfoState
(three fields and the scalar `enabled`), 10 snapshot tasks, 13 in all; kernel environment 0
constants, of which 1 are those of the current module (a PersistentHashMap's root node).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prover.lean.leansyntax import SyntaxTree
from prover.lean.native import (
    EMPTY_MAP,
    NIL,
    POINTER,
    SIZE,
    U8,
    U32,
    LeanFailure,
    Native,
    Object,
    box,
)

# A source whose first token is one of these has no header (comments may stand before one).
_NO_HEADER = re.compile(
    rb"(theorem|lemma|def|example|open|set_option|variable|namespace|section)\b|@"
)

TRUST_LEVEL = 1024  # what `lean` itself passes; below it imported modules would be re-checked
_ENVIRONMENT, _MESSAGES, _SCOPES, _INFO, _SNAPSHOTS = 0, 1, 2, 8, 10
_COMMAND_STATE_FIELDS = 13
# ConstantInfo and Declaration number axioms, definitions, theorems and opaques alike, from 0.
_LAST_SIMPLE_CONSTANT = 3
UNKNOWN_CONSTANT = 0  # constructor of KernelException


class HeaderFailed(Exception):
    """The header does not parse or import; `messages` are Lean's, one JSON object each."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__("the header does not import")
        self.messages = messages


@dataclass(frozen=True)
class Command:
    """A parsed command that has not been elaborated. start, end: byte offsets of what was parsed.

    namespace: the current namespace (a Name object). Valid until the next command is parsed.
    """

    syntax: Object
    start: int
    end: int
    namespace: Object


@dataclass(frozen=True)
class Checkpoint:
    """The state just before a command: an elaboration of another source that begins with the same
    bytes may start here. messages: what was printed up to here."""

    command_state: Object
    parser_state: Object
    messages: tuple[str, ...]


# Looks at a command before it is elaborated; returning False ends the elaboration there.
Inspect = Callable[[Command], bool]


class Frontend:
    """One process's Lean front end, on an initialised Lean. Raises MissingSymbol when the library
    is not the known one."""

    def __init__(self, native: Native, main_module: str) -> None:
        self.native = native
        self._main_module = main_module
        f, p = native.function, POINTER
        self._make_input = f("l_Lean_Parser_mkInputContext___redArg", p, p, p, U8, p)
        self._parse_header = f("l_Lean_Parser_parseHeader", p, p)
        self._process_header = f("l_Lean_Elab_processHeader", p, p, p, p, p, U32, p, U8, p)
        self._set_main_module = f("l_Lean_Environment_setMainModule", p, p, p)
        self._make_state = f("l_Lean_Elab_Command_mkState", p, p, p, p)
        self._parse_command = f("l_Lean_Parser_parseCommand", p, p, p, p, p)
        self._is_terminal = f("l_Lean_Parser_isTerminalCommand", U8, p)
        self._make_ref = f("lean_st_mk_ref", p, p)
        self._get_ref = f("lean_st_ref_get", p, p)
        self._mark_position = f("l_Lean_Elab_Frontend_updateCmdPos___redArg", p, p)
        self._set_parser_state = f("l_Lean_Elab_Frontend_setParserState___redArg", p, p, p)
        self._set_messages = f("l_Lean_Elab_Frontend_setMessages___redArg", p, p, p)
        self._elaborate = f("l_Lean_Elab_Frontend_elabCommandAtFrontend", p, p, p, p)
        self._messages_array = f("l_Lean_MessageLog_toArray", p, p)
        self._message_json = f("l_Lean_Message_toJson", p, p)
        self._compress = f("l_Lean_Json_compress", p, p)
        self._task_get = f("lean_task_get", p, p)
        self._report_tree = f("l_Lean_Language_SnapshotTree_runAndReport", p, p, p, U8, p)
        self._kernel_environment = f("lean_elab_environment_to_kernel_env", p, p)
        self._add_declaration = f("lean_add_decl", p, p, SIZE, SIZE, p, p)
        self._imports = f("l_Lean_Environment_imports", p, p)
        self._save_module = f("l_Lean_saveModuleData", p, p, p, p)
        self._module_name = native.name((main_module,))
        self._set_option = f("l_Lean_Options_set___redArg", p, p, p, p, p)
        options = native.default_options()
        options = self._with_option(options, "Bool", ("Elab", "async"), box(0))
        options = self._with_option(options, "Bool", ("internal", "cmdlineSnapshots"), box(1))
        self._options = options
        self._initial = NIL
        self._initial_states: dict[tuple[int, bool, bool], Object] = {}
        self._no_messages = NIL
        self.tree = SyntaxTree(native)
        self.header = ""

    def _with_option(
        self, options: Object, kind: str, name: tuple[str, ...], value: Object
    ) -> Object:
        instance = self.native.constant(f"l_Lean_KVMap_instValue{kind}")
        return self._set_option(instance, options, self.native.name(name), value)

    def _input(self, source: bytes) -> Object:
        """An InputContext. Positions are byte offsets."""
        native = self.native
        name = native.string(f"{self._main_module}.lean")
        return self._make_input(native.string_of(source), name, 1, box(len(source)))

    def import_header(self, source: bytes) -> None:
        """Import what the header of `source` asks for. Raises `HeaderFailed`."""
        native = self.native
        context = self._input(source)
        parsed = native.result(self._parse_header(native.retain(context)), "parse of the header")
        syntax = native.field(parsed, 0)
        messages = native.field(native.field(parsed, 1), 1)
        self.header = self.header_words(syntax)
        native.enable_initializers()
        outcome = native.result(
            self._process_header(
                native.retain(syntax),
                native.retain(self._options),
                native.retain(messages),
                context,
                TRUST_LEVEL,
                native.array([]),
                1,
                native.name((self._main_module,)),
            ),
            "import of the header",
        )
        found = self._texts(native.field(outcome, 1))
        if found:
            raise HeaderFailed(found)
        environment = self._set_main_module(
            native.retain(native.field(outcome, 0)), native.name((self._main_module,))
        )
        self._no_messages = native.field(outcome, 1)
        self._initial = self._make_state(
            environment, native.retain(self._no_messages), native.retain(self._options)
        )
        info = native.field(self._initial, _INFO)
        if U8.from_address(self._initial + 6).value != _COMMAND_STATE_FIELDS or (
            U8.from_address(info + 6).value != 3
        ):
            raise LeanFailure("the command state has an unexpected layout")

    def header_words(self, syntax: Object) -> str:
        """A parsed header in normal form: its tokens, single spaces between them."""
        return " ".join(self.tree.words(syntax))

    def begin(
        self,
        source: bytes,
        heartbeats: int,
        checkpoint: Checkpoint | None = None,
        *,
        hints: bool = True,
        kernel: bool = True,
    ) -> Elaboration:
        """A new elaboration of `source` from the imported header's state, or from a checkpoint.

        hints: keep the information that linters need for their warnings (unused variables, ...);
        errors and goals are the same without, and a small proof takes a fifth less time.
        kernel: have declarations checked; False only where a replay decides (a checkpoint has its
        own answer).
        """
        return Elaboration(self, source, heartbeats, checkpoint, hints=hints, kernel=kernel)

    def initial_state(self, heartbeats: int, *, hints: bool, kernel: bool) -> Object:
        """The header's command state (borrowed) with the heartbeat limit in its first scope's
        options."""
        known = self._initial_states.get((heartbeats, hints, kernel))
        if known is not None:
            return known
        native = self.native
        with native.owned() as own:
            state = self._with_scope_option(
                self._initial, "Nat", ("maxHeartbeats",), box(heartbeats)
            )
            if not kernel:
                state = self.without_kernel(own(state))
            if not hints:
                info = native.field(state, _INFO)
                fields = [native.retain(native.field(info, index)) for index in range(3)]
                state = native.replaced(own(state), _INFO, native.constructor(0, fields, b"\0"))
        self._initial_states[(heartbeats, hints, kernel)] = state
        return state

    def without_kernel(self, state: Object) -> Object:
        """A copy of a command state (borrowed) that adds declarations without a kernel check."""
        return self._with_scope_option(state, "Bool", ("debug", "skipKernelTC"), box(1))

    def _with_scope_option(
        self, state: Object, kind: str, name: tuple[str, ...], value: Object
    ) -> Object:
        """A copy of a command state (borrowed) with an option set in its innermost scope."""
        native = self.native
        scopes = native.field(state, _SCOPES)
        scope = native.field(scopes, 0)
        options = self._with_option(native.retain(native.field(scope, 1)), kind, name, value)
        outer = native.retain(native.field(scopes, 1))
        changed = native.constructor(1, (native.replaced(scope, 1, options), outer))
        return native.replaced(state, _SCOPES, changed)

    def empty_parser_state(self, position: int) -> Object:
        """ModuleParserState: a position, and not recovering from an error."""
        return self.native.constructor(0, (box(position),), b"\0")

    def _texts(self, log: Object) -> list[str]:
        """The messages of a log (borrowed), as JSON."""
        native = self.native
        texts = []
        with native.owned() as own:
            array = own(self._messages_array(log))
            for index in range(native.length(array)):
                message = native.retain(native.item(array, index))
                texts.append(native.text(own(self._compress(self._message_json(message)))))
        return texts


class Elaboration:
    """One source being elaborated. Lives in a forked child."""

    def __init__(
        self,
        frontend: Frontend,
        source: bytes,
        heartbeats: int,
        checkpoint: Checkpoint | None,
        *,
        hints: bool,
        kernel: bool,
    ) -> None:
        self._frontend = frontend
        native = self._native = frontend.native
        self._context = frontend._input(source)
        self.header = frontend.header
        self._emitted: list[str] = []
        self._header_messages: list[str] = []
        if checkpoint is not None:
            parser_state = native.retain(checkpoint.parser_state)
            command_state = native.retain(checkpoint.command_state)
            self._header_messages = list(checkpoint.messages)
        else:
            parser_state = self._after_header(source)
            command_state = native.retain(
                frontend.initial_state(heartbeats, hints=hints, kernel=kernel)
            )
        state = native.constructor(
            0, (command_state, native.retain(parser_state), box(0), native.array([]))
        )
        self._ref = frontend._make_ref(state)
        self._before = parser_state
        self._emitted_before = 0
        self._reported_snapshots = 0
        self._broken = checkpoint is None and bool(self._header_messages)
        self.errors = False

    def _after_header(self, source: bytes) -> Object:
        """The parser state behind the header (owned). What cannot be one is not parsed as one."""
        native, frontend = self._native, self._frontend
        text = source.lstrip(b" \n")
        if not frontend.header and text and _NO_HEADER.match(text):
            return frontend.empty_parser_state(len(source) - len(text))
        with native.owned() as own:
            outcome = own(frontend._parse_header(native.retain(self._context)))
            parsed = native.result(outcome, "parse of the header")
            self.header = frontend.header_words(native.field(parsed, 0))
            rest = native.field(parsed, 1)
            self._header_messages = frontend._texts(native.field(rest, 1))
            return native.retain(native.field(rest, 0))

    def close(self) -> None:
        """Give back everything that belongs to this elaboration."""
        for ref in (self._ref, self._before, self._context):
            self._native.release(ref)

    def _state(self) -> Object:
        """The front end's state (owned)."""
        return self._frontend._get_ref(self._ref)

    def _finish(self, outcome: Object, action: str) -> None:
        """Take note of an `IO Unit` result."""
        try:
            self._native.result(outcome, action)
        finally:
            self._native.release(outcome)

    def run(self, inspect: Inspect, emit: Callable[[str], None]) -> bool:
        """Elaborate to the end of the source. `emit` gets every message (JSON) as it comes.

        Returns False when `inspect` refused a command. Messages of asynchronous parts are printed
        by Lean itself to standard output.
        """
        native, frontend = self._native, self._frontend

        def pass_on(message: str) -> None:
            self._emitted.append(message)
            emit(message)

        for text in self._header_messages:
            pass_on(text)
        while not self._broken:
            self._emitted_before = len(self._emitted)
            command = self._parse(pass_on)
            try:
                if not inspect(command):
                    return False
                syntax = native.retain(command.syntax)
                outcome = frontend._elaborate(syntax, self._context, self._ref)
                self._finish(outcome, "elaboration")
                self._report(pass_on)
                if frontend._is_terminal(native.retain(command.syntax)):
                    break
            finally:
                native.release(command.syntax)
                native.release(command.namespace)
        return True

    def checkpoint(self, *, kernel: bool) -> Checkpoint | None:
        """The state before the command that `inspect` is looking at; None when messages of it were
        printed by Lean itself and are not known here. kernel: as for `Frontend.begin`."""
        if self._reported_snapshots:
            return None
        native = self._native
        with native.owned() as own:
            state = native.field(own(self._state()), 0)
            return Checkpoint(
                command_state=(
                    native.retain(state) if kernel else self._frontend.without_kernel(state)
                ),
                parser_state=native.retain(self._before),
                messages=tuple(self._emitted[: self._emitted_before]),
            )

    def _parse(self, emit: Callable[[str], None]) -> Command:
        """Parse the next command (owned); parse errors are passed on at once."""
        native, frontend = self._native, self._frontend
        self._finish(frontend._mark_position(self._ref), "position")
        with native.owned() as own:
            state = own(self._state())
            command_state, parser_state = native.field(state, 0), native.field(state, 1)
            native.release(self._before)
            self._before = native.retain(parser_state)
            scope = native.field(native.field(command_state, _SCOPES), 0)
            surroundings = native.constructor(
                0,
                (
                    native.retain(native.field(command_state, _ENVIRONMENT)),
                    *(native.retain(native.field(scope, index)) for index in (1, 2, 3)),
                ),
            )
            parsed = own(
                frontend._parse_command(
                    native.retain(self._context),
                    surroundings,
                    native.retain(parser_state),
                    native.retain(frontend._no_messages),
                )
            )
            rest = native.field(parsed, 1)
            after = native.field(rest, 0)
            for text in frontend._texts(native.field(rest, 1)):
                emit(text)
            command = Command(
                syntax=native.retain(native.field(parsed, 0)),
                start=native.field(parser_state, 0) >> 1,
                end=native.field(after, 0) >> 1,
                namespace=native.retain(native.field(scope, 2)),
            )
            outcome = frontend._set_parser_state(native.retain(after), self._ref)
        self._finish(outcome, "parser state")
        return command

    def _report(self, emit: Callable[[str], None]) -> None:
        """Pass on the messages of the last command; the log starts empty again."""
        native, frontend = self._native, self._frontend
        with native.owned() as own:
            command_state = native.field(own(self._state()), 0)
            texts = frontend._texts(native.field(command_state, _MESSAGES))
            snapshots = native.items(native.field(command_state, _SNAPSHOTS))
            for snapshot in snapshots[self._reported_snapshots :]:
                tree = frontend._task_get(native.field(snapshot, 3))
                outcome = own(
                    frontend._report_tree(native.retain(tree), frontend._options, 1, EMPTY_MAP)
                )
                self.errors |= native.result(outcome, "report of messages") != NIL
            self._reported_snapshots = len(snapshots)
        for text in texts:
            emit(text)
        if texts:
            messages = native.retain(frontend._no_messages)
            self._finish(frontend._set_messages(messages, self._ref), "messages")

    def write_module(self, path: str) -> None:
        """Write the source's own declarations as a compiled module; nothing else that a module may
        hold (attributes, parsers), since the audit reads declarations only. Raises `LeanFailure`
        (a full disk, for example)."""
        native, frontend = self._native, self._frontend
        with native.owned() as own:
            environment = native.field(native.field(own(self._state()), 0), _ENVIRONMENT)
            names, infos = [], []
            for name, info in self._own_constants(environment, own):
                names.append(native.retain(name))
                infos.append(native.retain(info))
            fields = (
                frontend._imports(environment),
                *(native.array(items) for items in (names, infos, [], [])),
            )
            module = own(native.constructor(0, fields, b"\0"))
            outcome = own(
                frontend._save_module(own(native.string(path)), frontend._module_name, module)
            )
            native.result(outcome, "writing the compiled module")

    def _own_constants(
        self, environment: Object, own: Callable[[Object], Object]
    ) -> Iterator[tuple[Object, Object]]:
        """Name and information (borrowed) of every declaration that the header does not have."""
        native = self._native
        kernel = own(self._frontend._kernel_environment(native.retain(environment)))
        return native.entries(native.field(native.field(kernel, 0), 1))

    def kernel_accepts(self, heartbeats: int) -> bool:
        """Whether the kernel accepts what was added without a check, theorems and what their
        proofs define: for a source with errors, which no replay will see. heartbeats: raw units."""
        native, frontend = self._native, self._frontend
        with native.owned() as own:
            environment = native.field(native.field(own(self._state()), 0), _ENVIRONMENT)
            waiting = [info for _, info in self._own_constants(environment, own)]
            header = native.field(frontend._initial, _ENVIRONMENT)
            known = own(frontend._kernel_environment(native.retain(header)))
            while waiting:
                later = []
                for info in waiting:
                    if native.tag(info) > _LAST_SIMPLE_CONSTANT:
                        return False
                    declaration = native.constructor(
                        native.tag(info), [native.retain(native.field(info, 0))]
                    )
                    outcome = own(
                        frontend._add_declaration(
                            native.retain(known), heartbeats, 0, declaration, NIL
                        )
                    )
                    if native.tag(outcome) == 1:
                        known = native.field(outcome, 0)
                    elif native.tag(native.field(outcome, 0)) == UNKNOWN_CONSTANT:
                        later.append(info)  # it needs one that comes later in the table
                    else:
                        return False
                if len(later) == len(waiting):
                    return False
                waiting = later
        return True
