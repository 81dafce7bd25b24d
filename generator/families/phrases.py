"""Phrase tables: the wordings of the problem families, data files in TOML.

A table has `patterns`, texts with {slots}; every other key is a slot with its list of phrases,
which may hold slots again. A slot is looked up among the values that the family passes, then in its
own table, then in the table [shared] of shared.toml. Spans between dollar signs are formulas: one
choice per problem keeps or drops all its dollar signs. A phrase may start in lower case: the first
letter of each sentence is raised.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from generator.assets import asset

_SLOT = re.compile(r"\{(\w+)\}")
_SENTENCE_START = re.compile(r"(^|[.?!]\s+)([a-z])(?=[a-z]* )")


class PhraseError(ValueError):
    """A phrase table that is missing, malformed, or names an unknown slot."""


@dataclass(frozen=True)
class PhraseTable:
    """One family's phrases. name: the family's name. slots: slot name to its phrases."""

    name: str
    patterns: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]

    def compose(self, rng: random.Random, values: Mapping[str, str]) -> str:
        """One wording. Raises PhraseError when a slot is neither a phrase list nor a value."""
        chosen: dict[str, str] = {}

        def fill(match: re.Match[str]) -> str:
            slot = match.group(1)
            if slot in chosen:
                return chosen[slot]
            if slot in values:
                return values[slot]
            if slot not in self.slots:
                raise PhraseError(f"phrase table {self.name!r}: unknown slot {{{slot}}}")
            # One choice per slot and problem, so that a name or object stays the same throughout.
            chosen[slot] = _SLOT.sub(fill, rng.choice(self.slots[slot]))
            return chosen[slot]

        text = _SLOT.sub(fill, rng.choice(self.patterns))
        if rng.random() < 0.5:
            text = text.replace("$", "")
        return _SENTENCE_START.sub(lambda m: m.group(1) + m.group(2).upper(), text)

    def used_slots(self, pattern: str) -> set[str]:
        """Phrase slots (values left out) that a pattern reaches, through other slots as well."""
        reached: set[str] = set()
        open_texts = [pattern]
        while open_texts:
            for slot in _SLOT.findall(open_texts.pop()):
                if slot in self.slots and slot not in reached:
                    reached.add(slot)
                    open_texts.extend(self.slots[slot])
        return reached


def _phrases(path: Path, table: str, key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
        raise PhraseError(
            f"{path}: [{table}] {key} must be a list of texts with at least one entry"
        )
    return tuple(value)


@cache
def _tables() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    tables: dict[str, dict[str, tuple[str, ...]]] = {}
    for path in sorted(asset("problems", "phrases").glob("*.toml")):
        try:
            content = tomllib.loads(path.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise PhraseError(f"{path}: {error}") from error
        for name, table in content.items():
            if name in tables:
                raise PhraseError(f"{path}: table [{name}] is defined twice")
            if not isinstance(table, dict):
                raise PhraseError(f"{path}: {name} must be a table")
            tables[name] = {key: _phrases(path, name, key, value) for key, value in table.items()}
    return tables


@cache
def phrase_table(name: str) -> PhraseTable:
    """The table called name, with the shared slots below its own.

    Raises PhraseError when it is missing, AssetError when the installation has no phrase files.
    """
    tables = _tables()
    if name not in tables:
        raise PhraseError(f"no phrase table [{name}] in data/problems/phrases")
    own = dict(tables[name])
    if "patterns" not in own:
        raise PhraseError(f"phrase table [{name}] has no patterns")
    patterns = own.pop("patterns")
    return PhraseTable(name, patterns, {**tables.get("shared", {}), **own})
