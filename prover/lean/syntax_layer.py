"""Generates the library's syntax layer: `python -m prover.lean.syntax_layer [--check]`.

Lean's own notation (`+`, `∃`, `intro`, `calc` ...) is compiled into the shared library. A constant
with the name and type of a compiled parser, macro or unexpander needs only a dummy body: the
interpreter looks for the native symbol first. So the library declares those constants, and this
module writes the declarations; nothing of Lean's syntax is written by hand.

It writes, under `lean_project/`: `Init/Syntax.lean`, `Init/Unexpand.lean` and `native_names.txt`,
the list of every name that is bound to native code.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from prover.lean.cache import write_atomically
from prover.lean.elf import dynamic_symbols
from prover.lean.library_source import find_sources
from prover.lean.mangling import Name, demangle, quoted
from prover.lean.native_names import NativeName, declared_names, render
from prover.lean.parser_descr import Kind, load_initialised, parser_kinds
from prover.lean.wheel import LEAN_VERSION, locate_wheel

# Symbols that belong to another declaration: closures, boxed entry points, specialisations.
_DERIVED = re.compile(r"___(?:closed|lam|redArg|boxed|regBuiltin|at___)")
_MACRO = re.compile(r"_aux_(.*?)___macroRules_(.*)_(\d+)\Z")
_UNEXPANDER = re.compile(r"_aux_(Init_.*?)___unexpand_(.*)_(\d+)\Z")

# Parts of Lean's library that this one does not have, or syntax for Lean's own developers.
_OMITTED_COMPONENTS = frozenset(
    [
        "Array",
        "BitVec",
        "Bool",
        "Compiler",
        "ConfigEval",
        "DerivingHelpers",
        "Doc",
        "Int",
        "Json",
        "List",
        "Order",
        "PostprocessTraces",
        "Quotation",
        "Rat",
        "Server",
        "Std",
        "String",
        "Sym",
        "Vector",
        "Widget",
        "_private",
    ]
)

# Which syntax category a parser belongs to, by its name; the first rule that matches counts.
# `None`: not declared. Attribute names are those of Lean's categories (`@[tactic_parser]`).
_CATEGORIES: tuple[tuple[str, str | None], ...] = (
    (r".*\.quot", None),
    (r".*\.withAnnotateState|Lean\.Parser\.Tactic\.(grind.*|suggestions)", None),
    (r"Lean\.Parser\.Tactic\.Conv\.conv", "tactic"),
    (r"Lean\.Parser\.Tactic\.(.*\.)?Conv\..*", "conv"),
    (r"Lean\.Parser\.Tactic\.Grind\..*", None),
    (r"Lean\.Parser\.Tactic\.rcasesPat\..*", "rcasesPat"),
    (r"Lean\.Parser\.Tactic\.rintroPat\..*", "rintroPat"),
    (r"Lean\.Parser\.Tactic\.declareSimpLikeTactic", "command"),
    (r"Lean\.Parser\.Tactic\.(showTermElab|by\?)", "term"),
    # Verification-condition tactics of Std.Do, whose program logic is not part of this library.
    (r"Lean\.Parser\.Tactic\.m\w*(Pat|Macro|Error)\b.*", None),
    (
        r"Lean\.Parser\.Tactic\.m(assumption|cases|clear|constructor|dup|exact|exfalso|exists|frame"
        r"|have|intro|leave|left|pure|refine|renameI|replace|revert|right|spec|start|stop|vcgen).*",
        None,
    ),
    (r"Lean\.Parser\.Tactic\.(vc|invariant|frameAlt|sym\Z|tacticMvc).*", None),
    (r"Lean\.Parser\.Tactic\..*", "tactic"),
    (r"(.*\.)?[^.]*(grind|lia)[^.]*", None),
    (r"Lean\.(Parser\.)?Attr\..*", "attr"),
    (r"Lean\.(deprecated.*|suggest_for|univ_out_params)", "attr"),
    (r"(.*\.)?term[^.]*", "term"),
    (r"(.*\.)?(tactic[^.]*|calcTactic|cdot|solveTactic)", "tactic"),
    (r"Lean\.Elab\.Tactic\.Ext\..*", "tactic"),
    (r"(.*\.)?convCalc_", "conv"),
    (r"Lean\.Parser\.Syntax\.[^.]*Prec[^.]*", "prec"),
    (r"Lean\.Parser\.Syntax\.[^.]*Prio[^.]*", "prio"),
    (r"(.*\.)?prec[^.]*", "prec"),
    (r"(.*\.)?prio[^.]*", "prio"),
    (r"(.*\.)?stx[^.]*", "stx"),
    (r"(.*\.)?binderPred[^.]*", "binderPred"),
    (r"(.*\.)?(boolIfThenElse|coe(Fun|Sort)?Notation|rawNatLit|calc|byElab)", "term"),
    (r"Lean\.(guardMsgsCmd|reduceCmd)", "command"),
)
_CATEGORY_RULES = tuple((re.compile(pattern), category) for pattern, category in _CATEGORIES)

# Unexpanders that Lean's library writes by hand, and the constant each belongs to.
_HAND_WRITTEN_UNEXPANDERS = {
    "unexpandExists": "Exists",
    "unexpandListNil": "List.nil",
    "unexpandListCons": "List.cons",
    "unexpandListToArray": "List.toArray",
    "unexpandSubtype": "Subtype",
    "unexpandProdMk": "Prod.mk",
    "unexpandIte": "ite",
    "unexpandUnit": "PUnit.unit",
}

# Constants whose unexpander is declared, by the generated module it stands in: an unexpander can
# only be attached to a constant that exists there.
_EARLY = "Init.Unexpand"
_LATE = "Init.UnexpandLate"
_UNEXPANDED = {
    _EARLY: """And BEq.beq Bind.bind Bool.and Bool.not Bool.or Dvd.dvd Eq Function.comp Functor.map
        GE.ge GT.gt HAdd.hAdd HAppend.hAppend HDiv.hDiv HEq HMod.hMod HMul.hMul HPow.hPow HSub.hSub
        Iff LE.le LT.lt List.cons Membership.mem Ne Neg.neg Not Or PProd Prod""",
    _LATE: "HAnd.hAnd HOr.hOr HXor.hXor HShiftLeft.hShiftLeft HShiftRight.hShiftRight HSMul.hSMul "
    "Inv.inv bne",
}
_UNEXPAND_IMPORTS = {
    _EARLY: ("Init.Meta",),
    _LATE: ("Init.Algebra.Defs", "Init.BEq", "Init.Nat.Bitwise"),
}

_HEADER = """prelude
{imports}
-- {module}: {purpose}
-- Generated by `python -m prover.lean.syntax_layer` from Lean {lean}'s shared library. Do not edit.
"""


@dataclass(frozen=True)
class _Parser:
    name: Name
    kind: Kind
    category: str | None


def generate() -> dict[str, str]:
    """The generated files, by their path under `lean_project/`. Loads Lean into this process."""
    wheel = locate_wheel()
    symbols = [s for s in dynamic_symbols(wheel.library) if s.name.startswith("l_")]
    data = [s.name for s in symbols if s.is_data and not _DERIVED.search(s.name)]
    functions = [s.name for s in symbols if not s.is_data and not _DERIVED.search(s.name)]
    parsers = _parsers(parser_kinds(load_initialised(wheel), data))
    files = {
        "Init/Syntax.lean": _syntax_file(parsers, functions + data),
        "Init/Unexpand.lean": _unexpand_file(_EARLY, functions + data),
        "Init/UnexpandLate.lean": _unexpand_file(_LATE, functions + data),
    }
    sources = find_sources()
    hand_written = {
        str(path.relative_to(sources)): path.read_text(encoding="utf-8")
        for path in sources.glob("Init/**/*.lean")
        if str(path.relative_to(sources)) not in files
    }
    names: list[NativeName] = []
    for text in [*files.values(), *(hand_written[path] for path in sorted(hand_written))]:
        names += declared_names(text)
    files["native_names.txt"] = render(names)
    return files


def _parsers(kinds: dict[str, Kind]) -> list[_Parser]:
    """The parsers to declare, in alphabetical order of their names."""
    found = []
    for symbol, kind in kinds.items():
        name = demangle(symbol)
        # Some components contain dots themselves (`termMacro.trace[_]_`).
        full = ".".join(component.replace(".", "·") for component in name)
        if not _OMITTED_COMPONENTS.isdisjoint(name):
            continue
        category = _category(full)
        if kind is Kind.ABBREVIATION:
            if full.startswith("Lean.") and not full.startswith("Lean.Parser.Tactic.grind"):
                found.append(_Parser(name, kind, None))
        elif category is not None:
            found.append(_Parser(name, kind, category))
    return sorted(found, key=lambda parser: parser.name)


def _category(full: str) -> str | None:
    for pattern, category in _CATEGORY_RULES:
        if pattern.fullmatch(full):
            return category
    return None


def _syntax_file(parsers: list[_Parser], symbols: Iterable[str]) -> str:
    lines = [_header("Init.Syntax", ("Init.SyntaxTypes",), "Lean's parsers and macros.")]
    lines.append("set_option genSizeOf false")
    for parser in parsers:
        if parser.category is None:
            lines.append(f"@[noinline] def {quoted(parser.name)} : Lean.ParserDescr := .mk0")
    for parser in parsers:
        if parser.category is not None:
            trailing = "Trailing" if parser.kind is Kind.TRAILING else ""
            lines.append(
                f"@[noinline, {parser.category}_parser] def {quoted(parser.name)} : "
                f"Lean.{trailing}ParserDescr := .mk0"
            )
    kinds = {"_".join(p.name): p.name for p in parsers if p.category is not None}
    macros = []
    for symbol in symbols:
        name = demangle(symbol)
        if (match := _MACRO.match(name[-1])) and match.group(2) in kinds:
            macros.append((kinds[match.group(2)], int(match.group(3)), name))
    for kind_name, _, name in sorted(macros):
        lines.append(
            f"@[macro {quoted(kind_name)}] def {quoted(name)} : Lean.Macro := "
            "fun _ _ s => .error .unsupportedSyntax s"
        )
    return "\n".join(lines) + "\n"


def _unexpand_file(module: str, symbols: Iterable[str]) -> str:
    constants = {name.replace(".", "_"): name for name in _UNEXPANDED[module].split()}
    entries = []
    for symbol in symbols:
        name = demangle(symbol)
        if (match := _UNEXPANDER.match(name[-1])) and match.group(2) in constants:
            entries.append((constants[match.group(2)], int(match.group(3)), quoted(name)))
        elif module == _EARLY and len(name) == 1 and name[0] in _HAND_WRITTEN_UNEXPANDERS:
            entries.append((_HAND_WRITTEN_UNEXPANDERS[name[0]], 1, quoted(name)))
    lines = [_header(module, _UNEXPAND_IMPORTS[module], "how messages print Lean's notation back.")]
    for constant, _, text in sorted(entries):
        lines.append(
            f"@[noinline, app_unexpander {constant}] def {text} : "
            "Lean.PrettyPrinter.Unexpander := fun _ _ s => .error .unit s"
        )
    return "\n".join(lines) + "\n"


def _header(module: str, imports: Iterable[str], purpose: str) -> str:
    lines = "\n".join(f"import {name}" for name in imports)
    text = _HEADER.format(module=module, imports=lines, lean=LEAN_VERSION, purpose=purpose)
    return text.rstrip("\n")


def main(arguments: list[str]) -> int:
    """Write the files, or with `--check` only say which differ (exit status 1)."""
    if arguments not in ([], ["--check"]):
        print("usage: python -m prover.lean.syntax_layer [--check]", file=sys.stderr)
        return 2
    sources = find_sources()
    stale = []
    for relative, text in generate().items():
        path = sources / relative
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            stale.append(path)
            if not arguments:
                write_atomically(path, text.encode())
    for path in stale:
        print(f"{'differs' if arguments else 'written'}: {path}")
    return 1 if stale and arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
