"""Lean's encoding of declaration names as C symbols (Lean 4.35, `Lean.Compiler.NameMangling`).

`Lean.Parser.Tactic.intro` is `l_Lean_Parser_Tactic_intro`. Inside a component `_` becomes `__` and
other characters `_xHH`, `_uHHHH` or `_UHHHHHHHH`; `_` joins components, `_00` where a plain `_`
could be misread. Numbers inside names (private names) are not needed here.
"""

from __future__ import annotations

import re

PREFIX = "l_"
_ESCAPE = re.compile(r"x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})")
_UNDERSCORES = re.compile(r"_+")
_MISREAD = re.compile(r"_*(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-9]|\Z)")
_PLAIN_COMPONENT = re.compile(r"[^\W\d][\w'?!]*\Z")

# Words that Lean reads as keywords: a component that is one must be quoted.
_KEYWORDS = frozenset(
    [
        "at",
        "by",
        "calc",
        "case",
        "conv",
        "deriving",
        "def",
        "do",
        "else",
        "end",
        "exact",
        "exists",
        "first",
        "for",
        "forall",
        "from",
        "fun",
        "have",
        "if",
        "in",
        "infix",
        "infixl",
        "infixr",
        "instance",
        "intro",
        "let",
        "local",
        "macro",
        "match",
        "mutual",
        "namespace",
        "notation",
        "nomatch",
        "omega",
        "open",
        "postfix",
        "prefix",
        "private",
        "protected",
        "return",
        "scoped",
        "section",
        "show",
        "structure",
        "suffices",
        "then",
        "theorem",
        "unless",
        "using",
        "variable",
        "where",
        "with",
        "class",
        "abbrev",
        "axiom",
        "example",
        "import",
        "set_option",
        "syntax",
        "universe",
        "elab",
        "decide",
        "rfl",
        "done",
    ]
)

Name = tuple[str, ...]


def mangle(name: Name) -> str:
    """The symbol of a declaration, with its prefix `l_`."""
    result = ""
    previous = ""
    for position, component in enumerate(name):
        encoded = _encode(component)
        if position:
            result += "_"
        if position and (previous.endswith("_") or _MISREAD.match(encoded)):
            result += "00"
        result += encoded
        previous = component
    return PREFIX + result


def demangle(symbol: str) -> Name:
    """The declaration a symbol belongs to, as components. The symbol starts with `l_`."""
    text = symbol.removeprefix(PREFIX)
    components: list[str] = []
    current = ""
    position = 0
    while position < len(text):
        run = _UNDERSCORES.match(text, position)
        if run is None:
            current += text[position]
            position += 1
            continue
        length = len(run.group())
        position = run.end()
        if length % 2 == 0:
            current += "_" * (length // 2)
        elif escape := _ESCAPE.match(text, position):
            current += "_" * (length // 2)
            current += chr(int(next(filter(None, escape.groups())), 16))
            position = escape.end()
        elif text.startswith("00", position):
            components.append(current + "_" * (length // 2))
            current = ""
            position += 2
        else:
            components.append(current)
            current = "_" * (length // 2)
    return (*components, current)


def quoted(name: Name) -> str:
    """The name as Lean source text, with `«»` where a component needs it."""
    return ".".join(
        part if _PLAIN_COMPONENT.match(part) and part not in _KEYWORDS else f"«{part}»"
        for part in name
    )


def _encode(component: str) -> str:
    encoded = ""
    for character in component:
        code = ord(character)
        if character == "_":
            encoded += "__"
        elif character.isascii() and character.isalnum():
            encoded += character
        elif code < 1 << 8:
            encoded += f"_x{code:02x}"
        elif code < 1 << 16:
            encoded += f"_u{code:04x}"
        else:
            encoded += f"_U{code:08x}"
    return encoded
