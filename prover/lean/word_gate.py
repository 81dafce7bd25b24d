"""Which commands a candidate may contain, decided on words: for hosts without Lean's parser.

Stricter than `gate.py`, never laxer: what that gate refuses on the syntax tree is refused here by
any of its words, wherever it stands. Comments and strings are searched, too, because only Lean
knows for certain where one begins (`<--x` is a token and a number, `{n //-x}` no comment, and
`s!"{...}"` holds code). So an honest file may be refused for a word in a comment.
"""

from __future__ import annotations

import re

from prover.lean.gate import ATTRIBUTES, LEAN_ROOTS, OPTION_PREFIXES, OPTIONS, Policy, Refused
from prover.lean.mangling import mangle
from prover.lean.native import Native

# Every word that begins a command in Lean 4.35 or in what is built on it (found by giving Lean's
# parser all words of its library), except those that `gate.py` allows.
_COMMANDS = frozenset(
    {
        *("add_decl_doc", "alias", "assert_not_exists", "assert_not_imported", "binder_predicate"),
        *("builtin_dsimproc", "builtin_dsimproc_decl", "builtin_initialize", "builtin_simproc"),
        *("builtin_simproc_decl", "compile_def", "compile_inductive", "declare_simp_like_tactic"),
        *("declare_syntax_cat", "declare_config_elab", "declare_command_config_elab"),
        *("deprecated_module", "deprecated_syntax", "docs_to_verso", "dsimproc", "dsimproc_decl"),
        *("elab", "elab_rules", "elab_stx_quot", "gen_injective_theorems", "grind_pattern"),
        *("grind_propagator", "builtin_grind_propagator", "import", "init_grind_norm"),
        *("init_quot", "initialize", "library_note", "macro", "macro_rules", "meta", "module"),
        *("mk_iff_of_inductive_prop", "notation", "notation3", "infix", "infixl", "infixr"),
        *("prefix", "postfix", "prelude", "public", "recall", "recommended_spelling"),
        *("register_builtin_option", "register_error_explanation", "register_label_attr"),
        *("register_linter_set", "register_option", "register_parser_alias"),
        *("register_simp_attr", "register_tactic_tag", "run_cmd", "run_elab", "run_meta"),
        *("seal", "unseal", "show_panel_widgets", "simproc", "simproc_decl", "simproc_pattern"),
        *("suppress_compilation", "unsuppress_compilation", "syntax", "tactic_extension"),
        *("unif_hint", "unlock_limits", "unset_option", "with_exporting", "with_weak_namespace"),
    }
)
# Words that run code where they stand, or lead to code that runs.
_PROGRAMS = frozenset(
    {
        *("unsafe", "partial", "by_elab", "run_tac", "include_str", "native_decide", "native"),
        *("dbg_trace", "dbg_trace_if_shared", "bv_decide", "bv_check", "bv_omega", "eval_tactic"),
        *("implemented_by", "extern", "csimp", "init", "builtin_init", "ofReduceBool"),
        *("trustCompiler", "skipKernelTC", "skip_kernel", "simprocs", "dynamicQuot"),
        *("elab_to_syntax", "elabToSyntax", "evalTactic", "decl_name", "export_name"),
    }
)
_OURS = frozenset({"macro", "macro_rules", "syntax", "declare_syntax_cat", "notation", "notation3"})
_OURS |= {"infix", "infixl", "infixr", "prefix", "postfix"}
_HASH_COMMANDS = frozenset({"#check", "#check_failure", "#print", "#synth", "#reduce"})
_DEFINING = frozenset(
    {"def", "abbrev", "instance", "structure", "inductive", "class", "coinductive", "opaque"}
)
_WITH_MEMBERS = frozenset({"structure", "inductive", "class", "coinductive"})
_DECLARING = _DEFINING | {"theorem", "lemma", "axiom", "namespace"}
_IN_ATTRIBUTES = ATTRIBUTES | {"local", "scoped", "low", "mid", "high", "default", "only", "at"}

# Letters beyond ASCII separate words: whether Lean takes one into a word need not be known then.
_WORD = re.compile(r"(?P<number>(?<=[0-9]))?(?P<word>[A-Za-z_][A-Za-z0-9_'!?.]*)")
_HASH = re.compile(r"#[A-Za-z_]\w*")
_OPTION = re.compile(r"set_option\s+(?P<name>[\w.]+)(?:\s+(?P<value>\S+))?")
_NAME = re.compile(r"\s+(?P<name>[^\s({\[⦃:]+)")
_ATTRIBUTES = re.compile(r"(?:@\[|\battribute\s*\[)(?P<inside>[^\[\]]*)\]")
_OPENS_ATTRIBUTES = re.compile(r"@\s*\[|\battribute\b")
# `(option := value)`, possibly with a comment in it, which may hold anything.
_CONFIGURATION = re.compile(r"\bconfig\b|\([^()]*(?::=|--|/-)")
_FLAG = re.compile(r"[+-]«?(?P<word>[^\W\d][\w'!?]*)")


def word_refusal(
    source: bytes, policy: Policy, ours: int, heartbeats: int, native: Native
) -> Refused | None:
    """The first thing that is not allowed; None when the source may be elaborated.

    ours: how many bytes at the start are not the candidate's. Positions are byte offsets.
    """
    text = source[ours:].decode(errors="replace")
    found = min(
        filter(None, (rule(text, policy, heartbeats, native) for rule in _RULES)), default=None
    )
    if found is None:
        return None
    offset, what = found
    return Refused(what, ours + len(text[:offset].encode()))


_Found = tuple[int, str]


def _words(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    refused = (_COMMANDS | _PROGRAMS) - (_OURS if policy is Policy.OURS else frozenset())
    for match in _WORD.finditer(text):
        word = match["word"]
        parts = _parts(word)
        if match["number"] is not None:  # `1e5macro` is a number and a word
            parts |= {each for each in refused if each in word}
        bad = parts & refused
        if bad:
            return match.start(), min(bad)
    return None


def _hashes(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    for match in _HASH.finditer(text):
        if match.group() not in _HASH_COMMANDS:
            return match.start(), match.group()
    return None


def _options(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    for match in re.finditer("set_option", text):
        option = _OPTION.match(text, match.start())
        name = option["name"] if option else ""
        allowed = name in OPTIONS or name.startswith(OPTION_PREFIXES)
        if not allowed or name.startswith("trace.profiler"):
            return match.start(), f"set_option {name}"
        if option and name == "maxHeartbeats" and policy is Policy.ATTEMPT:
            value = option["value"] or ""
            if not (value.isdecimal() and 0 < int(value) <= heartbeats):
                return match.start(), "set_option maxHeartbeats above the limit"
    return None


def _attributes(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    for match in _OPENS_ATTRIBUTES.finditer(text):
        if policy is Policy.ATTEMPT and match.group() == "attribute":
            return match.start(), "attribute"
        listed = _ATTRIBUTES.match(text, match.start())
        if listed is None:
            return match.start(), "attribute"
        for word in re.findall(r"[^\W\d][\w.]*", listed["inside"]):
            if word not in _IN_ATTRIBUTES:
                return match.start(), f"attribute {word}"
    return None


def _declarations(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    """Names of Lean's own code, and definitions where their full name is not plain to see."""
    words = [(match.start(), match["word"]) for match in _WORD.finditer(text)]
    present = {word for _, word in words}
    defines = bool(present & _DEFINING)
    for offset, word in words:
        if word == "deriving" and "instance" in present:
            return offset, "deriving instance"
        if word not in _DECLARING:
            continue
        match = _NAME.match(text, offset + len(word))
        name = match["name"].removeprefix("_root_.") if match else ""
        if name.split(".")[0].strip("«»") in LEAN_ROOTS:
            return offset, f"declaration of {name}, a name of Lean's own code"
        if word == "namespace" and defines and policy is not Policy.OURS:
            return offset, "definition in a namespace"
        if word in _DEFINING and policy is not Policy.OURS:
            if "--" in name or "/-" in name:
                return offset, "definition whose name is not plain"
            symbol = mangle(tuple(name.replace("«", "").replace("»", "").split(".")))
            if native.exports(symbol) or native.exports(f"{symbol}___boxed"):
                return offset, f"declaration of {name}, a native function of Lean"
    return None


def _configurations(text: str, policy: Policy, heartbeats: int, native: Native) -> _Found | None:
    """Configurations are evaluated: beside definitions there are none but flags (`+kernel`) whose
    word stands nowhere else, so that it is nothing the candidate declares."""
    words = [(match.start(), match["word"]) for match in _WORD.finditer(text)]
    defining = {word for _, word in words} & _DEFINING
    if policy is Policy.OURS or not defining:
        return None
    match = _CONFIGURATION.search(text)
    if match is None:
        elsewhere = {
            part
            for at, word in words
            if text[at - 1 : at] not in ("+", "-")
            for part in _parts(word)
        }
        for match in _FLAG.finditer(text):
            if (
                defining & _WITH_MEMBERS
                or match["word"] in elsewhere
                or not match["word"].isascii()
            ):
                break
        else:
            return None
    return match.start(), "configuration beside a definition"


def _parts(word: str) -> set[str]:
    """A dotted word's components, with and without their last marks, and the whole word."""
    return {word, *word.split("."), *re.split(r"[.!?']", word)}


_RULES = (_words, _hashes, _options, _attributes, _declarations, _configurations)
