"""What the sampling service costs on top of the bare backend.

    python -m benchmarks.sampling_overhead [--json] [--runs 5] [--prompts 48] [--samples 8]

The model has the sizes of the tiny preset and random weights, so every sample has its full length.
Bare and served runs alternate, so that whatever else the machine does falls on both; `overhead` is
the median over runs of (served seconds / bare seconds - 1), and `cpu_overhead` the same of CPU
seconds, which other work on the machine moves less. Served runs write a fresh ledger each.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from generator.backends.transformers import TransformersModel
from generator.ledger import Ledger
from generator.llama import build_llama
from generator.model import SampleRequest, SamplingParams
from generator.recipe import load_preset
from generator.sampling import SamplingService
from generator.tokenizer import build_tokenizer

# Words of roughly the length that problems have; what they say does not matter to the cost.
PROMPT = "prove\ntheorem problem (x : ℤ) (h : {a} * x + {b} = {c}) : x = {a} := by"
TOKENS_PER_SAMPLE = 40


def make_model(threads: int | None) -> TransformersModel:
    tokenizer = build_tokenizer([PROMPT.format(a=i, b=i, c=i) for i in range(50)])
    sizes = load_preset("tiny").model.config(3072)
    return TransformersModel(build_llama(sizes, seed=0), tokenizer, id="bench", threads=threads)


def make_requests(prompts: int, samples: int) -> list[SampleRequest]:
    params = SamplingParams(max_tokens=TOKENS_PER_SAMPLE)
    return [
        SampleRequest(prompt=PROMPT.format(a=i, b=7 * i, c=i * i + 7 * i), n=samples, params=params)
        for i in range(prompts)
    ]


def timed(work: Callable[[], int]) -> tuple[float, float, int]:
    """Seconds of wall clock and of CPU, and what the work returns (sampled tokens)."""
    began, cpu_began = time.perf_counter(), time.process_time()
    tokens = work()
    return time.perf_counter() - began, time.process_time() - cpu_began, tokens


def bare(model: TransformersModel, requests: Sequence[SampleRequest]) -> int:
    return sum(result.completion_tokens for result in model.sample(requests))


def served(model: TransformersModel, requests: Sequence[SampleRequest]) -> int:
    with (
        tempfile.TemporaryDirectory() as folder,
        Ledger.open(Path(folder) / "ledger.sqlite") as ledger,
    ):
        service = SamplingService(model, ledger)
        return sum(result.completion_tokens for result in service.sample(requests))


def measure(runs: int, prompts: int, samples: int, threads: int | None) -> dict[str, object]:
    model = make_model(threads)
    requests = make_requests(prompts, samples)
    bare(model, requests[: max(1, prompts // 4)])  # warm-up: allocator, thread pools
    ratios, cpu_ratios, seconds = [], [], []
    tokens = 0
    for _ in range(runs):
        without, cpu_without, tokens = timed(lambda: bare(model, requests))
        with_service, cpu_with, same = timed(lambda: served(model, requests))
        if same != tokens:
            raise RuntimeError(f"the service sampled {same} tokens, the backend {tokens}")
        ratios.append(with_service / without - 1)
        cpu_ratios.append(cpu_with / cpu_without - 1)
        seconds.append(without)
    return {
        "overhead": round(statistics.median(ratios), 4),
        "overheads": [round(ratio, 4) for ratio in ratios],
        "cpu_overhead": round(statistics.median(cpu_ratios), 4),
        "tokens_per_second": round(tokens / statistics.median(seconds)),
        "requests": prompts,
        "samples_per_request": samples,
        "tokens": tokens,
        "threads": torch.get_num_threads(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--prompts", type=int, default=48)
    parser.add_argument("--samples", type=int, default=8)
    parser.add_argument("--threads", type=int, default=None, help="CPU threads of torch")
    given = parser.parse_args()
    found = measure(given.runs, given.prompts, given.samples, given.threads)
    if given.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:20} {value}")


if __name__ == "__main__":
    main()
