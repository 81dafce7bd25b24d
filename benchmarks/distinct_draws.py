"""What drawing without replacement costs and finds, against independent samples.

    python -m benchmarks.distinct_draws [MODEL] [--samples 30] [--instances 4] [--temperature 1.0]
                                        [--threads N] [--json]

Workload: `--samples` proofs of each of `--instances` training instances (difficulty 2) of every
frontier family, drawn once independently of each other and once without replacement, in this order
and in one process; every distinct proof is then checked by Lean. `time_ratio` is the seconds of the
draws without replacement over those of the independent ones, `proved` the statements with an
accepted proof, `proofs` the distinct accepted proofs.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence

from rich.console import Console

from generator.families.catalog import by_split
from generator.families.family import Split, instances
from generator.model import Model, SampleRequest, SamplingParams
from generator.models import open_model, resolve_model
from proofmill.cli.engine import open_engine
from prover.lean.engine import Attempt, LeanEngine
from prover.lean.source import STRICT_HEADER, Statement, parse_statement
from prover.search.prompting import proof_of, prove_prompt

SEED = 20_190_303  # another one than the default run's, so that nothing here was looked at before
DIFFICULTY = 2


def frontier_statements(count: int) -> list[Statement]:
    return [
        parse_statement(instance.statement, header=STRICT_HEADER)
        for family in by_split(Split.FRONTIER)
        for instance in instances(family, SEED, count, DIFFICULTY, held_out=False)
    ]


def drawn(
    model: Model, by_prompt: dict[str, Statement], samples: int, params: SamplingParams
) -> tuple[list[tuple[str, str]], int, float]:
    """Distinct (prompt, proof) pairs, sampled tokens, seconds."""
    requests = [SampleRequest(prompt=each, n=samples, params=params) for each in by_prompt]
    began = time.perf_counter()
    results = list(model.sample(requests))
    seconds = time.perf_counter() - began
    proofs = dict.fromkeys(
        (result.request.prompt, proof)
        for result in sorted(results, key=lambda result: result.request.prompt)
        for sample in result.samples
        for proof in [proof_of(sample.text)]
        if proof is not None
    )
    return list(proofs), sum(result.completion_tokens for result in results), seconds


def accepted(
    lean: LeanEngine, by_prompt: dict[str, Statement], proofs: Sequence[tuple[str, str]]
) -> list[str]:
    """The prompts of the accepted ones, once for each."""
    attempts = (Attempt(statement=by_prompt[prompt], proof=proof) for prompt, proof in proofs)
    return [
        proofs[place][0] for place, answer in lean.check_many(attempts) if answer.verdict.accepted
    ]


def measure(
    model: Model,
    prompt: str,
    lean: LeanEngine,
    samples: int,
    instances: int,
    temperature: float,
) -> dict[str, object]:
    by_prompt = {prove_prompt(each, prompt): each for each in frontier_statements(instances)}
    usual = SamplingParams(temperature=temperature, max_tokens=144)
    drawn(model, dict(list(by_prompt.items())[:8]), samples, usual)  # warm-up
    found: dict[str, dict[str, float]] = {}
    for name, distinct in (("independent", False), ("distinct", True)):
        params = usual.model_copy(update={"distinct": distinct})
        proofs, tokens, seconds = drawn(model, by_prompt, samples, params)
        proved = accepted(lean, by_prompt, proofs)
        found[name] = {
            "seconds": round(seconds, 2),
            "tokens": tokens,
            "texts": len(proofs),
            "proofs": len(proved),
            "proved": len(set(proved)),
        }
    one, two = found["independent"], found["distinct"]
    return {
        "statements": len(by_prompt),
        "samples": samples,
        **found,
        "time_ratio": round(two["seconds"] / one["seconds"], 3),
        "texts_per_second_ratio": round(
            two["texts"] / two["seconds"] / (one["texts"] / one["seconds"]), 3
        ),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", default="tiny", help="a model folder, or `tiny`")
    parser.add_argument("--samples", type=int, default=30, help="proofs a statement")
    parser.add_argument("--instances", type=int, default=4, help="statements a family")
    parser.add_argument("--temperature", type=float, default=1.0)
    parser.add_argument("--threads", type=int, default=None, help="CPU threads of torch")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    given = parser.parse_args()
    spec = resolve_model(given.model)
    model = open_model(spec, threads=given.threads)
    with open_engine(Console(stderr=True)) as lean:
        found = measure(
            model,
            spec.prompt_name("prove"),
            lean,
            given.samples,
            given.instances,
            given.temperature,
        )
    print(json.dumps(found, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
