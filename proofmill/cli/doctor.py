"""`proofmill doctor`: what is there, what is missing, and the command that mends it."""

from __future__ import annotations

import click
from rich.console import Console

from proofmill.doctor_report import DoctorReport, Finding, State


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def doctor(as_json: bool) -> None:
    """Examine engine, library, model, devices and protections.

    Exit status 0 when proofmill can run here, 1 when something needed is missing.
    """
    from proofmill.doctor import examine  # torch takes seconds to import

    marks = {State.GOOD: "[green]ok[/green]", State.NOTE: "[yellow]note[/yellow]"}
    findings: list[Finding] = []
    console = Console()
    for finding in examine():
        findings.append(finding)
        if not as_json:
            mark = marks.get(finding.state, "[red]missing[/red]")
            console.print(f"{mark:<18} {finding.part:<12}", finding.detail, highlight=False)
            if finding.mend:
                console.print(f"{'':<21}mend it with: {finding.mend}", highlight=False)
    usable = all(finding.state is not State.MISSING for finding in findings)
    if as_json:
        click.echo(DoctorReport(usable=usable, findings=tuple(findings)).model_dump_json(indent=2))
    raise SystemExit(0 if usable else 1)
