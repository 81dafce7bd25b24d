"""What the small model has learned, on instances and wordings it was not trained on.

    python -m benchmarks.tiny_model MODEL [--instances 40] [--samples 8] [--no-lean] [--json]

Formalize: one greedy sample for each held-out instance of every family; `exact` is the aligned
statement up to the names of bound variables, `compiles` what Lean elaborates. Prove: n samples for
each held-out instance of the base families, checked by Lean; pass@1 and pass@n are the unbiased
estimates. Every figure is by split and by family; unseen families are never part of a sum.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console

from generator.contamination import normalise_statement
from generator.families.catalog import FAMILIES
from generator.families.family import DIFFICULTIES, Instance, Split, instances
from generator.model import Model, SampleRequest, SamplingParams
from generator.models import open_model, resolve_model
from generator.prompts import (
    ParsedProof,
    ParsedStatement,
    load_prompt,
    parse_formalize,
    parse_prove,
    render_formalize,
    render_prove,
)
from generator.score import bootstrap_interval, mean_pass_at_k
from proofmill.cli.engine import open_engine
from prover.lean.engine import Attempt, FileCheck, LeanEngine
from prover.lean.source import parse_statement

# Not a seed that any preset trains on; held-out instances are disjoint anyway, wordings need this.
EVALUATION_SEED = 982_451


@dataclass
class Tally:
    """Counts of one family."""

    split: Split
    asked: int = 0
    exact: int = 0
    compiles: int = 0
    proofs: list[tuple[int, int]] = field(default_factory=list)


def held_out_instances(count: int) -> dict[str, list[Instance]]:
    """Up to `count` held-out instances a family, spread over the difficulties."""
    per_difficulty = -(-count // len(DIFFICULTIES))
    return {
        family.name: [
            instance
            for difficulty in DIFFICULTIES
            for instance in instances(family, EVALUATION_SEED, per_difficulty, difficulty, True)
        ][:count]
        for family in FAMILIES
    }


def formalize(
    model: Model, chosen: Sequence[Instance], tallies: dict[str, Tally], lean: LeanEngine | None
) -> None:
    """Count exact and compiling statements."""
    prompt = load_prompt("formalize")
    by_prompt: dict[str, Instance] = {}
    for instance in chosen:
        by_prompt[render_formalize(prompt, instance.problem, instance.answer)] = instance
    params = SamplingParams(temperature=0, max_tokens=160)
    checks: list[tuple[Instance, FileCheck]] = []
    for result in model.sample(SampleRequest(prompt=p, n=1, params=params) for p in by_prompt):
        instance = by_prompt[result.request.prompt]
        tally = tallies[instance.family]
        tally.asked += 1
        parsed = parse_formalize(result.samples[0].text) if result.samples else None
        if not isinstance(parsed, ParsedStatement):
            continue
        same = normalise_statement(parsed.text) == normalise_statement(instance.statement)
        tally.exact += same
        checks.append((instance, FileCheck(source=f"{parsed.text} := by\n  sorry\n")))
    if lean is not None:
        for place, answer in lean.check_many(check for _, check in checks):
            tallies[checks[place][0].family].compiles += answer.compiles


def prove(
    model: Model,
    chosen: Sequence[Instance],
    tallies: dict[str, Tally],
    lean: LeanEngine,
    samples: int,
) -> None:
    """Count accepted proofs of every instance."""
    prompt = load_prompt("prove")
    by_prompt = {render_prove(prompt, instance.statement): instance for instance in chosen}
    params = SamplingParams(temperature=0.8, max_tokens=160)
    accepted: dict[str, int] = dict.fromkeys(by_prompt, 0)

    def attempts() -> Iterator[tuple[str, Attempt]]:
        requests = (SampleRequest(prompt=p, n=samples, params=params) for p in by_prompt)
        for result in model.sample(requests):
            statement = parse_statement(by_prompt[result.request.prompt].statement)
            for sample in result.samples:
                parsed = parse_prove(sample.text)
                if isinstance(parsed, ParsedProof):
                    yield (
                        result.request.prompt,
                        Attempt(statement=statement, proof=parsed.text),
                    )

    planned = list(attempts())
    distinct = list(dict.fromkeys((name, attempt.proof) for name, attempt in planned))
    by_text = {(name, attempt.proof): attempt for name, attempt in planned}
    holds = {
        distinct[place]: answer.verdict.accepted
        for place, answer in lean.check_many(by_text[key] for key in distinct)
    }
    for name, attempt in planned:
        accepted[name] += holds[name, attempt.proof]
    for name, instance in by_prompt.items():
        tallies[instance.family].proofs.append((samples, accepted[name]))


def summary(tallies: Sequence[Tally], samples: int, lean: bool) -> dict[str, object]:
    """Rates over families. Intervals are 95 % bootstraps over families."""
    asked = sum(tally.asked for tally in tallies)
    found: dict[str, object] = {"families": len(tallies), "problems": asked}
    if asked:
        rates = [tally.exact / tally.asked for tally in tallies if tally.asked]
        interval = bootstrap_interval(rates)
        found["exact"] = round(sum(tally.exact for tally in tallies) / asked, 4)
        found["exact_ci95"] = [round(interval.low, 4), round(interval.high, 4)]
        if lean:
            found["compiles"] = round(sum(tally.compiles for tally in tallies) / asked, 4)
    proofs = [pair for tally in tallies for pair in tally.proofs]
    if proofs:
        found["theorems"] = len(proofs)
        found["pass@1"] = round(mean_pass_at_k(proofs, 1), 4)
        found[f"pass@{samples}"] = round(mean_pass_at_k(proofs, samples), 4)
    return found


def measure(model: Model, count: int, samples: int, lean: LeanEngine | None) -> dict[str, object]:
    chosen = held_out_instances(count)
    tallies = {family.name: Tally(family.split) for family in FAMILIES}
    everything = [instance for group in chosen.values() for instance in group]
    formalize(model, everything, tallies, lean)
    if lean is not None:
        base = [instance for instance in everything if instance.split is Split.BASE]
        prove(model, base, tallies, lean, samples)
    by_split: dict[str, list[Tally]] = defaultdict(list)
    for tally in tallies.values():
        by_split[tally.split.value].append(tally)
    checked = lean is not None
    return {
        "model": model.id,
        "splits": {n: summary(g, samples, checked) for n, g in sorted(by_split.items())},
        "families": {n: summary([tally], samples, checked) for n, tally in tallies.items()},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="a checkpoint folder, or `tiny`")
    parser.add_argument("--instances", type=int, default=40, help="held-out instances a family")
    parser.add_argument("--samples", type=int, default=8, help="proofs a theorem")
    parser.add_argument("--threads", type=int, default=None, help="CPU threads of torch")
    parser.add_argument("--no-lean", action="store_true", help="texts only")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    given = parser.parse_args()
    model = open_model(resolve_model(str(given.model)), threads=given.threads)
    opened = nullcontext(None) if given.no_lean else open_engine(Console(stderr=True))
    with opened as lean:
        found = measure(model, given.instances, given.samples, lean)
    print(json.dumps(found, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
