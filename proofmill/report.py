"""report.html: one file that opens offline, on a phone, in light and dark."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from generator.assets import asset
from generator.ledger import Ledger
from proofmill.fates import Fate, Outcome
from proofmill.iterate import RunResult
from proofmill.release import ProofRecord, ReleaseContent
from proofmill.run_summary import Summary
from proofmill.summary import read_metrics
from prover.search.attempts import ATTEMPT_STAGE, Direction

PROOFS_SHOWN = 12
ERRORS_SHOWN = 12
MESSAGE_LENGTH = 110


@dataclass(frozen=True)
class FamilyRow:
    """What happened to the statements of one family (or of the user's file)."""

    family: str
    split: str
    statements: int
    portfolio: int
    model: int
    model_only: int
    transfer_only: int
    refuted: int
    open: int


@dataclass(frozen=True)
class ShownProof:
    """A proof beside its problem."""

    direction: str
    maker: str
    round: int
    problem: str | None
    source: str


def report_html(
    title: str,
    summary: Summary,
    result: RunResult,
    content: ReleaseContent,
    ledger: Ledger,
    metrics: Path,
) -> str:
    """The page of a finished run."""
    environment = Environment(
        loader=FileSystemLoader(asset("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("report.html.jinja").render(
        title=title,
        summary=summary,
        fingerprint=content.library_fingerprint,
        tiles=(
            ("problems", summary.problems),
            ("statements searched", summary.statements_accepted),
            ("proved", summary.proved),
            ("refuted", summary.refuted),
            ("proved by the model only", summary.proved_model_only),
            ("Lean checks a second", summary.checks_per_second),
        ),
        curve=learning_curve(summary),
        families=family_rows(result.fates),
        counts=list(content.counts.items()),
        proofs=shown_proofs(content),
        errors=error_classes(ledger),
        steps=list(read_metrics(metrics)),
    )


def learning_curve(summary: Summary) -> str:
    """An inline SVG of the primary share by round, every arm and seed; empty without held-out
    statements."""
    points = [(each, each.primary_ci95) for each in summary.rounds if each.primary_ci95 is not None]
    if not points:
        return ""
    figure = Figure(figsize=(6.4, 2.8), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    numbers = [each.round for each, _ in points]
    shares = [100 * each.primary_proved / each.primary_total for each, _ in points]
    below = [max(0.0, s - 100 * low) for s, (_, (low, _)) in zip(shares, points, strict=True)]
    above = [max(0.0, 100 * high - s) for s, (_, (_, high)) in zip(shares, points, strict=True)]
    axes.errorbar(
        numbers, shares, yerr=[below, above], marker="o", capsize=4, color="#2f6fde", label="loop"
    )
    styles = {"loop": "#2f6fde", "no_training": "#7a828c", "base_rows": "#c2691c"}
    labelled = {"loop"}
    for arm in summary.arms[1:]:
        curve = [100 * proved / arm.primary_total for proved in arm.primary_proved]
        label = None if arm.arm in labelled else arm.arm.replace("_", " ")
        labelled.add(arm.arm)
        axes.plot(range(len(curve)), curve, "--", color=styles[arm.arm], label=label, alpha=0.7)
    axes.set_xticks(numbers)
    axes.set_ylim(0, 100)
    axes.set_xlabel("round")
    axes.set_ylabel("% proved")
    axes.legend(frameon=False)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    figure.patch.set_alpha(0)
    axes.patch.set_alpha(0)
    buffer = io.StringIO()
    figure.savefig(buffer, format="svg")
    drawing = buffer.getvalue()
    # Black becomes the page's own ink, so that the drawing follows light and dark.
    return drawing[drawing.index("<svg") :].replace("#000000", "currentColor")


def family_rows(fates: Sequence[Fate]) -> list[FamilyRow]:
    """One row a family, in the order of the pool."""
    groups: dict[tuple[str, str], list[Fate]] = {}
    for fate in fates:
        key = (fate.item.family or "your statements", fate.item.split or "")
        groups.setdefault(key, []).append(fate)
    return [
        FamilyRow(
            family=family,
            split=split,
            statements=len(group),
            portfolio=sum(Direction.PROVE in fate.by_portfolio for fate in group),
            model=sum(Direction.PROVE in fate.by_model for fate in group),
            model_only=sum(
                Direction.PROVE in fate.by_model and Direction.PROVE not in fate.by_portfolio
                for fate in group
            ),
            transfer_only=sum(
                Direction.PROVE in fate.by_transfer
                and Direction.PROVE not in fate.by_model
                and Direction.PROVE not in fate.by_portfolio
                for fate in group
            ),
            refuted=sum(fate.outcome is Outcome.REFUTED for fate in group),
            open=sum(fate.outcome is Outcome.OPEN for fate in group),
        )
        for (family, split), group in sorted(groups.items())
    ]


def shown_proofs(content: ReleaseContent) -> list[ShownProof]:
    """Some proofs, the model's first, each about another statement."""
    problems = {problem.id: problem.problem for problem in content.problems}
    chosen: dict[str, ProofRecord] = {}
    for proof in sorted(content.proofs, key=lambda each: (each.maker != "model", -each.round)):
        chosen.setdefault(proof.about, proof)
    return [
        ShownProof(
            direction=proof.direction,
            maker=proof.maker,
            round=proof.round,
            problem=problems.get(proof.problem_id or ""),
            source=proof.to_statement().with_proof(proof.proof).strip(),
        )
        for proof in list(chosen.values())[:PROOFS_SHOWN]
    ]


def error_classes(ledger: Ledger) -> list[tuple[str, int]]:
    """First lines of Lean's errors on attempts that were not accepted, most frequent first."""
    classes: Counter[str] = Counter()
    for row in ledger.rows(ATTEMPT_STAGE):
        if row.verdict != "accepted":
            lines = str(row.data.get("message") or row.reason or "").splitlines() or [""]
            classes[lines[0][:MESSAGE_LENGTH]] += 1
    return classes.most_common(ERRORS_SHOWN)
