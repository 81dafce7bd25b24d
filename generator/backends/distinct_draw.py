"""Samples of one prompt without replacement: stochastic beam search.

Every completion gets its log-probability plus Gumbel noise of its own; the k highest sums are k
draws without replacement, in the order of the draws. A beginning of completions carries the highest
sum among them, which is found without looking at them: the sums of its continuations are drawn
given that their maximum is its own. So a beam of the k best beginnings ends with exactly the k best
completions (Kool, van Hoof and Welling 2019, arXiv:1903.06059, algorithm 1; the numerically stable
form of their appendix B.3).

The noise of a continuation depends on the request's prompt, seed and round and on the tokens before
it, not on k: the first k of more draws are the k draws.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from generator.backends.row import Codec, Row
from generator.model import sample_seed


@dataclass(frozen=True, eq=False)
class _Beginning:
    """log_prob: of its tokens, at the request's temperature. highest: the highest sum among its
    completions. noise_key: what its continuations' noise is drawn from."""

    row: Row
    log_prob: float
    highest: float
    noise_key: bytes


@dataclass(frozen=True)
class _Step:
    """One more token. place: of the beginning in the beam. log_prob: of the token under the model.
    total: log_prob of the longer beginning."""

    place: int
    token: int
    log_prob: float
    total: float


class DistinctDraw:
    """The beam of one request. `rows`: the beginnings that are being followed."""

    def __init__(self, root: Row) -> None:
        """root: a row without tokens."""
        self._owner = root.owner
        key = sample_seed(root.owner.request, 0).to_bytes(8, "big")
        self._beam = [_Beginning(root, 0.0, 0.0, key)]
        self._ended: list[tuple[float, Row]] = []

    @property
    def rows(self) -> list[Row]:
        return [beginning.row for beginning in self._beam]

    def grow(self, logits: torch.Tensor, codec: Codec) -> list[tuple[int, Row]]:
        """Follow every beginning by one token. logits: [rows, vocabulary], float, behind each of
        `rows`. Returns the new rows, each with the place in the old `rows` that it grew from; the
        old ones are gone."""
        before, self._beam = self._beam, []
        ways: list[tuple[float, Row | _Step]] = [*self._ended, *self._steps(before, logits)]
        best = heapq.nlargest(self._owner.width, ways, key=lambda each: each[0])
        self._ended = []
        parents: list[int] = []
        for highest, found in best:
            if isinstance(found, Row):
                self._ended.append((highest, found))
                continue
            parent = before[found.place]
            ids, logprobs = [*parent.row.ids], [*parent.row.logprobs]
            row = Row(self._owner, parent.row.index, ids, logprobs)
            if row.draw(found.token, found.log_prob, codec):
                self._ended.append((highest, row))
                continue
            key = _extended(parent.noise_key, found.token)
            self._beam.append(_Beginning(row, found.total, highest, key))
            parents.append(found.place)
        for beginning in before:
            beginning.row.gone = True
        return list(zip(parents, self.rows, strict=True))

    def finished(self) -> list[Row]:
        """The request's samples, once `rows` is empty."""
        self._ended.sort(key=lambda found: -found[0])
        for index, (_, row) in enumerate(self._ended):
            row.index = index
        return [row for _, row in self._ended[self._owner.request.first :]]

    def _steps(self, beam: Sequence[_Beginning], logits: torch.Tensor) -> list[tuple[float, _Step]]:
        """The best steps of all, as many as the beam has places, with the highest sum among the
        completions behind each."""
        device, width = logits.device, self._owner.width
        temperature = self._owner.request.params.temperature
        log_probs = logits.log_softmax(dim=-1)
        scaled = log_probs if temperature == 1 else (logits / temperature).log_softmax(dim=-1)
        noise = gumbel_noise([each.noise_key for each in beam], logits.shape[-1])
        # Within a beginning the order is that of noisy log-probabilities, so the rest can go.
        noisy = (scaled + noise.to(device)).topk(min(width, logits.shape[-1]))
        totals = torch.tensor([each.log_prob for each in beam], dtype=torch.float64, device=device)
        highest = torch.tensor([each.highest for each in beam], dtype=torch.float64, device=device)
        sums = given_maximum(noisy.values.double() + totals[:, None], highest[:, None])
        found = sums.flatten().topk(min(width, sums.numel()))
        places = found.indices // sums.shape[1]
        tokens = noisy.indices.flatten()[found.indices]
        steps = zip(
            places.tolist(),
            tokens.tolist(),
            log_probs[places, tokens].tolist(),
            (totals[places] + scaled[places, tokens]).tolist(),
            strict=True,
        )
        return [
            (highest, _Step(*step))
            for highest, step in zip(found.values.tolist(), steps, strict=True)
        ]


def given_maximum(noisy: torch.Tensor, maximum: torch.Tensor) -> torch.Tensor:
    """Sums [rows, continuations], the highest first, moved so that they are draws given that the
    highest is `maximum` [rows, 1]."""
    gap = maximum - noisy + torch.log1p(-torch.exp(noisy - noisy[:, :1]))
    return maximum - gap.relu() - torch.log1p(torch.exp(-gap.abs()))


def gumbel_noise(keys: Sequence[bytes], count: int) -> torch.Tensor:
    """[keys, count] draws from the standard Gumbel distribution, a row's from its key alone."""
    uniform = torch.empty(len(keys), count)
    for row, key in zip(uniform, keys, strict=True):
        stream = torch.Generator().manual_seed(int.from_bytes(key, "big") >> 1)
        torch.rand(count, generator=stream, out=row)
    return -(-uniform.log()).log()


def _extended(key: bytes, token: int) -> bytes:
    return hashlib.sha256(key + token.to_bytes(4, "big")).digest()[:8]
