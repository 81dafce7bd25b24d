"""The JSON schemas in docs/ are those of the models."""

from __future__ import annotations

from pathlib import Path

from proofmill.schemas import SCHEMAS, schema_text

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "schemas"


def test_the_schemas_in_docs_are_current() -> None:
    written = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.json")}
    current = {name: schema_text(model) for name, model in SCHEMAS.items()}
    assert written == current, "run: python -m proofmill.schemas docs/schemas"
