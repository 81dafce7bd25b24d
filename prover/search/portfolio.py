"""The portfolio: fixed tactic texts tried on every statement, the baseline of every claim.

Each is one automation call or a short chain of them. The order is from cheap to dear, because a
statement that one of them closes is not asked the rest.
"""

from __future__ import annotations

DEFAULT_TACTICS: tuple[str, ...] = (
    "rfl",
    "decide",
    "simp",
    "intros\nsimp_all",
    "omega",
    "intros\nsubst_vars\ndecide",
    "norm_num",
    "ring",
    "constructor <;> simp_all",
    "constructor <;> omega",
    "intros\nlinarith",
    "intros\nnlinarith",
    "grind",
)
