"""Negations that are checked as terms before anything is refuted with them.

A statement `t : T` and its negation `t_negation : N` are put into one file with
`theorem t_link : type_of% @t_negation = ¬ type_of% @t := rfl`. Only when the kernel accepts it
is N the closed negation of T, whatever the text looked like (auto-bound variables, notation).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prover.lean.engine import CheckResult
from prover.lean.source import Statement
from prover.lean.trust import ALLOWED_AXIOMS
from prover.search.attempts import CheckedFile, CheckRecorder, FileWork

NEGATION_STAGE = "negation"


def linked_negations(
    recorder: CheckRecorder, statements: Iterable[tuple[str, Statement]]
) -> Iterator[tuple[CheckedFile, Statement | None]]:
    """The check of each statement that has a negation, and the negation when it was shown to be
    one. `checked.work.parent` is the statement's parent key."""
    negations: dict[str, Statement] = {}

    def work() -> Iterator[FileWork]:
        for parent, statement in statements:
            negation = statement.negation()
            if negation is not None:
                negations[parent] = negation
                yield FileWork(parent, statement, _linked(statement, negation))

    for checked in recorder.files(NEGATION_STAGE, work(), _link_holds):
        yield checked, negations[checked.work.parent] if checked.holds else None


def _link_name(statement: Statement) -> str:
    return f"{statement.name}_link"


def _linked(statement: Statement, negation: Statement) -> str:
    link = (
        f"theorem {_link_name(statement)} : "
        f"(type_of% @{negation.name}) = (¬ type_of% @{statement.name}) := rfl"
    )
    return f"{statement.with_proof('sorry')}\n{negation.text} := by\n  sorry\n\n{link}\n"


def _link_holds(item: FileWork, result: CheckResult) -> bool:
    return result.compiles and any(
        theorem.name == _link_name(item.statement) and ALLOWED_AXIOMS.issuperset(theorem.axioms)
        for theorem in result.theorems
    )
