"""The JSON schemas of everything that commands read and write, generated from the models.

`python -m proofmill.schemas FOLDER` writes one file a schema; docs/schemas/ is its output, and a
test fails when it is not.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel

from proofmill.check_row import CheckRow
from proofmill.config import RunConfig
from proofmill.doctor_report import DoctorReport
from proofmill.evaluate import EvaluatedRow, EvaluationTotal
from proofmill.formalize import FormalizeSummary
from proofmill.formalize import StatementRow as SampledStatementRow
from proofmill.inputs import ProblemRow, StatementRow
from proofmill.release import ProblemRecord, ProofRecord, StatementRecord
from proofmill.run_summary import Summary
from proofmill.verify import Recheck

SCHEMAS: Mapping[str, type[BaseModel]] = {
    "config": RunConfig,
    "problems.input": ProblemRow,
    "statements.input": StatementRow,
    "summary": Summary,
    "check.row": CheckRow,
    "eval.row": EvaluatedRow,
    "eval.total": EvaluationTotal,
    "verify": Recheck,
    "doctor": DoctorReport,
    "formalize.statement": SampledStatementRow,
    "formalize.summary": FormalizeSummary,
    "release.proof": ProofRecord,
    "release.statement": StatementRecord,
    "release.problem": ProblemRecord,
}


def schema_text(model: type[BaseModel]) -> str:
    """The JSON schema of a model, stable from run to run."""
    return json.dumps(model.model_json_schema(), indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path) -> None:
    """One file a schema."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in SCHEMAS.items():
        (folder / f"{name}.json").write_text(schema_text(model), encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
