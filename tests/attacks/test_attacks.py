"""No attack is accepted, no honest proof is refused.

Attacks are sections of `cases/*.lean`: a title, then sections that start with `--! KIND [NAME]`.
KIND is `target` (the statement, bodies `sorry`), `honest` or `attack` (whole files, or with a NAME
that starts with `proof`: proof texts for the target's one theorem), `limits` (key=value ...). Set
PROOFMILL_ATTACKS to a folder of such files to run others the same way.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from prover.lean.embedded import EmbeddedEngine
from prover.lean.engine import Attempt, CheckRequest, FileCheck
from prover.lean.gate import Policy
from prover.lean.limits import Limits
from prover.lean.native import Native
from prover.lean.source import parse_statement
from prover.lean.verdict import Reason, Status
from prover.lean.wheel import locate_wheel
from prover.lean.word_gate import word_refusal

FOLDER = Path(__file__).parent / "cases"
_SECTION = re.compile(r"^--! ", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """One candidate. attack: it must not be accepted; otherwise it must be."""

    name: str
    attack: bool
    request: CheckRequest


def read_cases(path: Path) -> Iterator[Case]:
    """All candidates of one file."""
    _, *sections = _SECTION.split(path.read_text(encoding="utf-8"))
    target = ""
    limits = Limits()
    for section in sections:
        heading, _, body = section.partition("\n")
        kind, _, name = heading.partition(" ")
        if kind == "target":
            target = body
        elif kind == "limits":
            limits = Limits.model_validate(dict(pair.split("=") for pair in name.split()))
        elif kind in ("attack", "honest"):
            request: CheckRequest = FileCheck(source=body, target=target, limits=limits)
            if name.startswith("proof"):
                statement = parse_statement(target)
                request = Attempt(statement=statement, proof=body, limits=limits)
            yield Case(f"{path.stem}: {name or kind}", kind == "attack", request)
        else:
            raise ValueError(f"{path}: unknown section {kind!r}")


def all_cases(folder: Path) -> list[Case]:
    """All candidates of a folder."""
    return [case for path in sorted(folder.glob("*.lean")) for case in read_cases(path)]


CASES = all_cases(Path(os.environ.get("PROOFMILL_ATTACKS", FOLDER)))


def test_there_are_at_least_sixty_attacks() -> None:
    own = all_cases(FOLDER)
    assert sum(case.attack for case in own) >= 60
    assert len({case.name for case in own}) == len(own)


def refused_by_words(native: Native, request: CheckRequest) -> bool:
    """What the gate of the fallback hosts says."""
    policy, ours = Policy.FILE, 0
    if isinstance(request, Attempt):
        policy, ours = Policy.ATTEMPT, len(request.statement.prefix.encode())
    heartbeats = request.limits.heartbeats
    return word_refusal(request.source.encode(), policy, ours, heartbeats, native) is not None


@pytest.fixture(scope="module")
def native() -> Native:
    return Native(locate_wheel().library)


@pytest.mark.parametrize("case", [c for c in CASES if c.attack], ids=lambda case: case.name)
def test_attack_is_not_accepted(engine: EmbeddedEngine, native: Native, case: Case) -> None:
    result = engine.check(case.request)
    assert not result.verdict.accepted
    assert result.verdict.reason is not Reason.LOST_WORKER  # its host has survived
    if result.verdict.reason is Reason.FORBIDDEN_COMMAND:
        assert refused_by_words(native, case.request)


def test_words_let_nearly_every_honest_file_through(native: Native) -> None:
    honest = [case for case in CASES if not case.attack]
    stopped = [case.name for case in honest if refused_by_words(native, case.request)]
    assert len(stopped) <= len(honest) // 10, stopped


@pytest.mark.parametrize("case", [c for c in CASES if not c.attack], ids=lambda case: case.name)
def test_honest_is_accepted(engine: EmbeddedEngine, case: Case) -> None:
    result = engine.check(case.request)
    assert result.verdict.status is Status.ACCEPTED, (result.verdict, result.first_error)
