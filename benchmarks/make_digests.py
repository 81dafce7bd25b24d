"""Write digests of benchmark files into data/benchmarks, for what trains our models to avoid.

    python -m benchmarks.make_digests FILE.jsonl...

A digest holds hashes of 13-grams and of normalised statements, no text.
"""

from __future__ import annotations

from pathlib import Path

import click

from generator.contamination import BenchmarkDigest

FOLDER = Path(__file__).resolve().parent.parent / "data" / "benchmarks"


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
def main(files: tuple[Path, ...]) -> None:
    """Digest every one of FILES."""
    FOLDER.mkdir(exist_ok=True)
    for file in files:
        digest = BenchmarkDigest.of(file).model_copy(update={"file": file.name})
        out = FOLDER / f"{file.stem}.json"
        out.write_text(digest.model_dump_json() + "\n", encoding="utf-8")
        click.echo(
            f"{out}: {len(digest.ngram_rows)} n-grams, {len(digest.statement_rows)} statements"
        )


if __name__ == "__main__":
    main()
