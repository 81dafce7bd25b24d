"""Statements and the files made of them. A statement is ours; only the proof text is a model's."""

from __future__ import annotations

import hashlib
import re

from pydantic import BaseModel, ConfigDict, field_validator

# Statements that we make ourselves stand under this header, as in Mathlib: a misspelt name
# is an error, not a variable that Lean binds by itself (a known defect of published statements).
STRICT_HEADER = "set_option autoImplicit false"
# What `--header engine` puts in place of a header that names modules this engine does not have.
ENGINE_HEADER = f"open Real Nat Topology Rat BigOperators\n{STRICT_HEADER}"


class Statement(BaseModel):
    """One Lean theorem without its proof.

    name: the declared name. header: imports, opens, options (may be empty). text: from `theorem` up
    to but without `:=`. preamble: definitions the statement uses, between header and theorem.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    text: str
    header: str = ""
    preamble: str = ""

    @field_validator("text")
    @classmethod
    def _no_body(cls, text: str) -> str:
        stripped = text.strip()
        if not stripped:
            raise ValueError("empty statement")
        return stripped

    @property
    def prefix(self) -> str:
        """Everything before the proof text, ending in `:= by`."""
        parts = [part.strip() for part in (self.header, self.preamble) if part.strip()]
        return "\n\n".join([*parts, self.text + " := by"])

    @property
    def header_hash(self) -> str:
        return hashlib.sha256(self.header.strip().encode()).hexdigest()

    def with_proof(self, proof: str) -> str:
        """The complete file: the proof indented under `:= by`, its relative layout kept."""
        lines = proof.expandtabs(2).strip("\n").splitlines() or [""]
        margin = min((len(x) - len(x.lstrip()) for x in lines if x.strip()), default=0)
        body = "\n".join("  " + line[margin:] if line.strip() else "" for line in lines)
        return f"{self.prefix}\n{body}\n"

    def negation(self) -> Statement | None:
        """The closed negation, `theorem NAME_negation : ¬ (∀ binders, P)`.

        Made from our own text at the colon that ends the binders; None when there is none. Whoever
        uses it compares the two as elaborated terms first (`prover.search.negation`).
        """
        parts = self._binders_and_proposition()
        if parts is None:
            return None
        binders, proposition = parts
        closed = f"∀ {binders}, ({proposition})" if binders else f"({proposition})"
        name = f"{self.name}_negation"
        return self.model_copy(update={"name": name, "text": f"theorem {name} : ¬ ({closed})"})

    def hypotheses_contradict(self) -> Statement | None:
        """`theorem NAME_hypotheses BINDERS : False`; None without binders. An accepted proof of it
        says that the statement holds for no reason of its own; a failed one says nothing."""
        parts = self._binders_and_proposition()
        if parts is None or not parts[0]:
            return None
        name = f"{self.name}_hypotheses"
        return self.model_copy(update={"name": name, "text": f"theorem {name} {parts[0]} : False"})

    def _binders_and_proposition(self) -> tuple[str, str] | None:
        match = _DECLARATION.match(self.text)
        if match is None:
            return None
        rest = self.text[match.end() :]
        colon = _top_level_colon(rest)
        return None if colon is None else (rest[:colon].strip(), rest[colon + 1 :].strip())


_OPENING, _CLOSING = "([{⟨⦃", ")]}⟩⦄"


def _top_level_colon(text: str) -> int | None:
    """Index of the first colon outside brackets that is not part of `:=`."""
    depth = 0
    for index, character in enumerate(text):
        if character in _OPENING:
            depth += 1
        elif character in _CLOSING:
            depth -= 1
        elif character == ":" and depth == 0 and text[index + 1 : index + 2] != "=":
            return index
    return None


_DECLARATION = re.compile(r"\b(?:theorem|lemma)\s+(?P<name>[^\s\(\{\[:]+)")
_BODY = re.compile(r"\s*:=\s*(?:by\b\s*)?(?:sorry\b)?\s*\Z")


def parse_statement(text: str, *, header: str = "") -> Statement:
    """A statement from text such as `theorem t (x : ℕ) : x = x := by sorry`.

    Finds the first `theorem`/`lemma`; what stands before it becomes the preamble. Only an empty
    body (`:=`, `:= by`, `:= sorry`, `:= by sorry`) is cut off. Raises ValueError naming what is
    missing.
    This is for statements that we or the user write; candidates are never split by text.
    """
    match = _DECLARATION.search(text)
    if match is None:
        raise ValueError("no `theorem` or `lemma` in the statement")
    declaration = _BODY.sub("", text[match.start() :].rstrip())
    return Statement(
        name=match.group("name"),
        text=declaration,
        header=header,
        preamble=text[: match.start()].strip(),
    )
