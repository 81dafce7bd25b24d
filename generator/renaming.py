"""Other names for the variables and hypotheses of a proved statement.

Families write every statement with the same names, so a model that learned them looks up a name by
the kind of statement instead of reading it: on statements with h₁ and h₂ where the nearest base
family has h, 9 of 10 first samples of the model before this began with `obtain ⟨k, hk⟩ := h`. The
renamed theorem is the same one up to bound names, so no contamination or split check changes.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

_NAME = re.compile(r"[^\W\d]\w*'?")
_NUMBERS = ("n", "m", "x", "y", "k", "a", "b", "c", "d", "t", "z", "N")
_FUNCTIONS = ("f", "g", "a", "b", "s", "t", "u")
_PREDICATES = ("P", "Q", "R")
_HYPOTHESES = ("h", "h₀", "h₁", "h₂", "h₃", "h₄", "hx", "hy", "hn", "hm")


@dataclass(frozen=True)
class Binder:
    """One group of binders of a theorem: `(x y : ℕ)`."""

    names: tuple[str, ...]
    type: str

    @property
    def other_names(self) -> tuple[str, ...]:
        """What its names may become: of the same kind, so that statements stay readable."""
        if self.names[0].startswith("h"):
            return _HYPOTHESES
        if "→" not in self.type:
            return _NUMBERS
        return _PREDICATES if self.type.endswith("Prop") else _FUNCTIONS


def binders(statement: str) -> list[Binder]:
    """The explicit binders of `theorem NAME (x : T) ... : GOAL`, in order."""
    found: list[Binder] = []
    depth = start = 0
    for place, sign in enumerate(statement):
        if sign in "([{⟨":
            depth += 1
            start = place + 1 if depth == 1 else start
        elif sign in ")]}⟩":
            depth -= 1
            if depth == 0:
                names, _, type = statement[start:place].partition(" : ")
                found.append(Binder(tuple(names.split()), type))
        elif sign == ":" and depth == 0:
            break
    return found


def renamed(statement: str, proof: str, chance: random.Random) -> tuple[str, str]:
    """The statement and its proof with other names for all binders, drawn from names that stand
    nowhere in the two."""
    taken = set(_NAME.findall(f"{statement} {proof}"))
    new: dict[str, str] = {}
    for binder in binders(statement):
        for name in binder.names:
            free = [each for each in binder.other_names if each not in taken]
            if free:
                new[name] = chance.choice(free)
                taken.add(new[name])
    return _with(statement, new), _with(proof, new)


def _with(text: str, new: dict[str, str]) -> str:
    """Names that stand alone replaced; `Nat.n` and `h.1` are a name after a dot and one before."""
    if not new:
        return text
    pattern = rf"(?<![\w.])({'|'.join(map(re.escape, new))})(?![\w'])"
    return re.sub(pattern, lambda match: new[match.group(1)], text)
