"""Scores of sampled runs: pass@k, bootstrap intervals, paired comparisons.

pass@k is the unbiased estimator of Chen et al. 2021 (arXiv 2107.03374, section 2.1). Intervals are
percentile bootstraps over problems (Efron and Tibshirani 1993, chapter 13), because the samples of
one problem are not independent of each other and problems are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, ConfigDict

RESAMPLES = 2000


class Interval(BaseModel):
    """An estimate with the interval that covers it at `confidence`."""

    model_config = ConfigDict(frozen=True)

    estimate: float
    low: float
    high: float
    confidence: float


class PairedDifference(BaseModel):
    """The mean of second minus first over the same problems.

    p_value: two-sided, the share of resampled differences on the far side of zero, at least
    1 / (resamples + 1).
    """

    model_config = ConfigDict(frozen=True)

    difference: Interval
    p_value: float


def pass_at_k(n: int, correct: int, k: int) -> float:
    """The chance that one of k samples or more is correct, from c of n: 1 - C(n-c,k) / C(n,k).

    Raises ValueError unless 0 <= correct <= n and 1 <= k <= n.
    """
    if not 0 <= correct <= n or not 1 <= k <= n:
        raise ValueError(f"pass@{k} of {correct} correct in {n} samples is not defined")
    if n - correct < k:
        return 1.0
    # The product form needs no large binomials.
    return 1.0 - math.prod(1.0 - k / i for i in range(n - correct + 1, n + 1))


def mean_pass_at_k(counts: Sequence[tuple[int, int]], k: int) -> float:
    """pass@k averaged over problems given as (samples, correct). Raises ValueError on none."""
    if not counts:
        raise ValueError("pass@k of no problems is not defined")
    return sum(pass_at_k(n, correct, k) for n, correct in counts) / len(counts)


def bootstrap_interval(
    values: Sequence[float],
    *,
    confidence: float = 0.95,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Interval:
    """The mean of one value a problem, with its percentile bootstrap interval.

    Raises ValueError on no values.
    """
    means = _resampled_means(np.asarray(values, dtype=np.float64), resamples, seed)
    low, high = np.quantile(means, [(1 - confidence) / 2, (1 + confidence) / 2])
    return Interval(
        estimate=float(np.mean(values)), low=float(low), high=float(high), confidence=confidence
    )


def paired_bootstrap(
    first: Sequence[float],
    second: Sequence[float],
    *,
    confidence: float = 0.95,
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> PairedDifference:
    """Compare two systems on the same problems, in the same order. Raises ValueError otherwise."""
    if len(first) != len(second):
        raise ValueError(f"{len(first)} and {len(second)} problems cannot be paired")
    differences = np.asarray(second, dtype=np.float64) - np.asarray(first, dtype=np.float64)
    interval = bootstrap_interval(
        differences.tolist(), confidence=confidence, resamples=resamples, seed=seed
    )
    means = _resampled_means(differences, resamples, seed)
    below, above = int((means <= 0).sum()), int((means >= 0).sum())
    p_value = min(1.0, 2 * (min(below, above) + 1) / (resamples + 1))
    return PairedDifference(difference=interval, p_value=p_value)


def _resampled_means(
    values: np.ndarray[tuple[int], np.dtype[np.float64]], resamples: int, seed: int
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    if values.size == 0:
        raise ValueError("there is nothing to resample")
    stream = np.random.default_rng(seed)
    # In slices, so that memory stays below 8 MB for any number of problems.
    per_slice = max(1, 1_000_000 // values.size)
    parts = []
    for start in range(0, resamples, per_slice):
        shape = (min(per_slice, resamples - start), values.size)
        parts.append(values[stream.integers(0, values.size, shape)].mean(axis=1))
    return np.concatenate(parts)
