"""Statements and the files made of them. A statement is ours; only the proof text is a model's."""

from __future__ import annotations

import hashlib
import re

from pydantic import BaseModel, ConfigDict, field_validator

# What `--header engine` puts in place of a header that names modules this engine does not have.
ENGINE_HEADER = "open Real Nat Topology Rat BigOperators"


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

    def negated_name(self) -> str:
        return f"{self.name}_negation"


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
