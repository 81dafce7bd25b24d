"""Extraction: layout of text, and states and premises that real Lean confirms."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from prover.lean.extract import NO_GOALS, Extractor, core_tree
from prover.lean.tactic_layout import declarations, tactics

SOURCE = """\
import A
/-- theorem in words -/
@[simp] theorem a : 1 = 1 := rfl
namespace N
protected theorem b.c (h : p) :
    q := by
  constructor
  · exact ⟨h, by simp [x, y]⟩
  · have k : 1 = 1 := by
      rfl
    exact k
-- theorem no : False
private noncomputable def d' : Nat :=
  let theorem_ := 1
  theorem_

section
lemma «e f» : p := by cases h with
  | inl a => intro; exact a
  | inr b =>
    first | rfl | skip <;> omega
    exact b
end
end N
theorem _root_.g : r := by { rfl }
instance : Inhabited Nat := ⟨0⟩
"""


def _texts(name: str) -> list[tuple[str, str | None, bool]]:
    place = next(d for d in declarations(SOURCE) if d.name == name)
    return [
        (
            SOURCE[s.start : s.end],
            None if s.following is None else SOURCE[s.following : s.following + 7],
            s.closes,
        )
        for s in tactics(SOURCE, place.start, place.end)
    ]


def test_declarations_by_layout() -> None:
    found = [(d.name, d.keyword) for d in declarations(SOURCE)]
    assert found == [
        ("a", "theorem"),
        ("N.b.c", "theorem"),
        ("N.d'", "def"),
        ("N.«e f»", "lemma"),
        ("g", "theorem"),
    ]
    codes = {d.name: SOURCE[d.start : d.end] for d in declarations(SOURCE)}
    assert codes["a"] == "theorem a : 1 = 1 := rfl"
    assert codes["N.b.c"].endswith("exact k")
    assert codes["N.d'"].endswith("theorem_")


def test_tactics_by_layout() -> None:
    assert _texts("N.b.c") == [
        ("constructor", "· exact", False),
        ("exact ⟨h, by simp [x, y]⟩", None, False),
        ("simp [x, y]", None, False),
        ("have k : 1 = 1 := by\n      rfl", "exact k", True),
        ("rfl", None, False),
        ("exact k", None, False),
    ]
    whole, *inner = _texts("N.«e f»")
    assert whole[0].startswith("cases h with")
    assert whole[0].endswith("exact b")
    assert inner == [
        ("intro", "exact a", False),
        ("exact a", None, False),
        ("first | rfl | skip <;> omega", "exact b", False),
        ("exact b", None, False),
    ]
    assert _texts("a") == []


@pytest.fixture(scope="module")
def extractor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Extractor]:
    with Extractor(core_tree(tmp_path_factory.mktemp("lean"))) as started:
        yield started


def test_module_of_the_core_library(extractor: Extractor) -> None:
    module = extractor.extract("Init.Nat.Dvd")
    assert module.path == "Init/Nat/Dvd.lean"
    assert "Init.Nat.DivMod" in module.imports
    by_name = {d.full_name: d for d in module.declarations}
    theorem = by_name["Nat.mul_dvd_mul"]
    assert theorem.keyword == "theorem"
    assert "Nat.mul_mul_mul_comm" in theorem.premises
    assert {"Nat", "Dvd.dvd"} <= set(theorem.uses)
    assert theorem.code.startswith("theorem ")
    steps = module.tactics["Nat.mul_dvd_mul"]
    assert steps[0].text == "obtain ⟨e, rfl⟩ := h"
    assert steps[0].state_before == "a b c d : Nat\nh : a ∣ b\nk : c ∣ d\n⊢ a * c ∣ b * d"
    assert steps[-1].state_after == NO_GOALS
    for before, after in pairwise(steps):
        assert before.state_after == after.state_before
    assert [name for _, _, name in steps[-1].premises] == ["Nat.mul_mul_mul_comm"]


def test_every_state_is_a_goal_and_most_theorems_have_tactics(extractor: Extractor) -> None:
    module = extractor.extract("Init.Nat.Dvd")
    steps = [step for each in module.tactics.values() for step in each]
    assert len(steps) > 50
    assert all("⊢ " in step.state_before for step in steps)
    assert all("⊢ " in s.state_after or s.state_after == NO_GOALS for s in steps)
    written = [d for d in module.declarations if d.keyword == "theorem" and ":= by" in d.code]
    traced = [d for d in written if d.full_name in module.tactics]
    assert len(traced) == len(written)


def test_places_cover_what_is_compiled(extractor: Extractor) -> None:
    """Nearly everything that a person wrote is found by its layout; the rest is Lean's own."""
    source = Path(extractor.tree.sources["Init.Int.Order"][1]).read_text(encoding="utf-8")
    written = sum(
        line.startswith(("theorem ", "protected theorem ")) for line in source.split("\n")
    )
    found = [d for d in extractor.declared("Init.Int.Order") if d.keyword == "theorem"]
    assert len(found) == written
