"""Samples that are drawn together, one token a step; rows join and leave while it runs.

Every row of the key-value cache ends at the same column, the newest token; a row begins at the
column where its prompt begins, and what is before that is masked. So a row can join at any step:
its prompt runs on its own and is put next to the others, aligned at the end. Rows of a request that
is drawn without replacement grow out of each other: where one becomes several, they take the places
of those that are followed no more.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import torch
from torch.nn.utils.rnn import pad_sequence
from transformers import PreTrainedModel

from generator.backends.distinct_draw import DistinctDraw
from generator.backends.growing_cache import GrowingCache
from generator.backends.row import Codec, OpenRequest, Row


class RunningBatch:
    """The rows that are drawn now, and their cache in the order of `rows`.

    Rows that have ended stay until the next `exchange`.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        codec: Codec,
        device: torch.device,
        cpu_clock: Callable[[], float],
    ) -> None:
        """cpu_clock: CPU seconds of whatever works on this batch alone."""
        self.rows: list[Row] = []
        self._draws: dict[OpenRequest, DistinctDraw] = {}  # requests without replacement
        self._cpu_clock = cpu_clock
        self._model = model
        self._codec = codec
        self._device = device
        self._cache = self._new_cache()

    def _new_cache(self) -> GrowingCache:
        return GrowingCache(int(self._model.config.num_hidden_layers))

    @property
    def alive(self) -> int:
        return sum(row.alive for row in self.rows)

    def exchange(self, new: Sequence[Row]) -> list[Row]:
        """Let ended rows go and new ones join: their distinct prompts run once and they draw their
        first token. Returns the rows that end with it."""
        clock = _Clock(self._cpu_clock)
        places = [place for place, row in enumerate(self.rows) if row.alive]
        kept = [self.rows[place] for place in places]
        if not new:
            self._cache.batch_select_indices(self._tensor(places))
            self._arrange(kept)
            return []
        owners = list(dict.fromkeys(row.owner for row in new))
        prompts = self._new_cache()
        logits = self._prefill(owners, prompts)
        unused = self._cache.get_seq_length() - max((row.cached for row in kept), default=0)
        order = {owner: place for place, owner in enumerate(owners)}
        joining = [row for row in new for _ in range(row.width)]
        index = self._tensor([order[row.owner] for row in joining])
        self._cache.join(self._tensor(places), unused, prompts, index)
        self._arrange([*kept, *joining])
        for row in new:
            if row.owner.request.params.distinct:
                self._draws[row.owner] = DistinctDraw(row)
        finished = self._draw(logits.index_select(0, index), len(kept))
        clock.charge(owners)
        return finished

    def _arrange(self, rows: list[Row]) -> None:
        """Take these rows, which the cache has already, and what a step needs of them."""
        self.rows = rows
        length = self._cache.get_seq_length()
        # The newest token, not yet in the cache; the column of the prompt's first token.
        self._next = self._tensor([row.ids[-1] if row.ids else 0 for row in rows])
        self._starts = self._tensor([length - row.cached for row in rows])
        self._drawn = self._tensor([len(row.ids) for row in rows])
        params = [row.owner.request.params for row in rows]
        self._temperature = torch.tensor([p.temperature for p in params], device=self._device)
        self._top_p = torch.tensor([p.top_p for p in params], device=self._device)
        uniforms = [row.uniforms for row in rows]
        self._uniforms = pad_sequence(uniforms, batch_first=True).to(self._device)

    def _tensor(self, numbers: Sequence[int]) -> torch.Tensor:
        return torch.tensor(numbers, dtype=torch.long, device=self._device)

    def _prefill(self, owners: Sequence[OpenRequest], cache: GrowingCache) -> torch.Tensor:
        """Run the prompts, padded on the left. Returns the logits behind each."""
        longest = max(len(owner.ids) for owner in owners)
        ids = torch.zeros(len(owners), longest, dtype=torch.long)
        mask = torch.zeros(len(owners), longest, dtype=torch.long)
        for place, owner in enumerate(owners):
            ids[place, longest - len(owner.ids) :] = torch.tensor(owner.ids)
            mask[place, longest - len(owner.ids) :] = 1
        padded = bool((mask == 0).any())
        output = self._model(
            input_ids=ids.to(self._device),
            attention_mask=mask.to(self._device) if padded else None,
            position_ids=(mask.cumsum(-1) - 1).clamp(min=0).to(self._device),
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,
        )
        logits: torch.Tensor = output.logits[:, -1]
        return logits

    def step(self) -> list[Row]:
        """One more token for every row that has not ended. Returns the rows that end with it."""
        clock = _Clock(self._cpu_clock)
        logits = self._next_logits()
        owners = [row.owner for row in self.rows if row.alive]
        finished = self._draw(logits, 0)
        clock.charge(owners)
        return finished

    def _next_logits(self) -> torch.Tensor:
        seen = self._cache.get_seq_length() + 1
        mask: torch.Tensor | None = None  # [rows, 1, 1, tokens], True from a row's first token on
        if bool((self._starts > 0).any()):
            columns = torch.arange(seen, device=self._device)
            mask = (columns >= self._starts[:, None])[:, None, None, :]
        output = self._model(
            input_ids=self._next[:, None],
            attention_mask=mask,
            position_ids=(seen - 1 - self._starts)[:, None],
            past_key_values=self._cache,
            use_cache=True,
        )
        logits: torch.Tensor = output.logits[:, -1]
        return logits

    def _draw(self, logits: torch.Tensor, first: int) -> list[Row]:
        """The next token of the rows from `first` on, whose logits [rows, vocabulary] these are."""
        logits = logits.float()
        places: dict[OpenRequest, list[int]] = {}
        single: list[int] = []
        for place in range(first, len(self.rows)):
            owner = self.rows[place].owner
            if owner in self._draws:
                places.setdefault(owner, []).append(place)
            else:
                single.append(place)
        self._drawn[first:] += 1
        finished = self._draw_single(logits, first, single) if single else []
        return finished + self._grow(logits, first, places) if places else finished

    def _draw_single(self, logits: torch.Tensor, first: int, places: list[int]) -> list[Row]:
        """The next token of rows that are drawn independently of each other."""
        index = self._tensor(places)
        if len(places) < len(logits):
            logits = logits.index_select(0, index - first)
        column = (self._drawn[index] - 1).clamp(max=self._uniforms.shape[1] - 1)
        uniform = self._uniforms[index].gather(1, column[:, None])
        chosen = choose_tokens(logits, self._temperature[index], self._top_p[index], uniform)
        log_probs = torch.log_softmax(logits, dim=-1).gather(1, chosen[:, None])[:, 0]
        self._next[index] = chosen
        drawn = zip(places, chosen.tolist(), log_probs.tolist(), strict=True)
        return [
            self.rows[place]
            for place, token, log_prob in drawn
            if self.rows[place].alive and self.rows[place].draw(token, log_prob, self._codec)
        ]

    def _grow(
        self, logits: torch.Tensor, first: int, places: dict[OpenRequest, list[int]]
    ) -> list[Row]:
        """The next token of requests that are drawn without replacement, at these places."""
        finished: list[Row] = []
        homeless: list[tuple[int, Row]] = []
        for owner, mine in places.items():
            draw = self._draws[owner]
            place_of = {self.rows[place]: place for place in reversed(mine)}
            before = [place_of[row] for row in draw.rows]
            seen = len(draw.rows[0].ids)
            grown = draw.grow(logits[self._tensor(before) - first], self._codec)
            homeless += self._settle([(before[parent], row) for parent, row in grown], mine, seen)
            if not draw.rows:
                finished += draw.finished()
                del self._draws[owner]
        if homeless:  # more rows than their request has places left: the batch grows
            sources = self._tensor([*range(len(self.rows)), *(source for source, _ in homeless)])
            self._cache.batch_select_indices(sources)
            self._arrange([*self.rows, *(row for _, row in homeless)])
        return finished

    def _settle(
        self, grown: Sequence[tuple[int, Row]], places: Sequence[int], seen: int
    ) -> list[tuple[int, Row]]:
        """Put rows where they grew from, or into other `places` of their request, with the last
        `seen` tokens of the cache. Returns those that find none."""
        settled: dict[int, Row] = {}
        others: list[tuple[int, Row]] = []
        for source, row in grown:
            if source in settled:
                others.append((source, row))
            else:
                settled[source] = row
        free = [place for place in places if place not in settled]
        moves = list(zip(free, others, strict=False))
        if moves and seen:
            sources = self._tensor([source for _, (source, _) in moves])
            self._cache.copy_rows(sources, self._tensor([place for place, _ in moves]), seen)
        settled.update((place, row) for place, (_, row) in moves)
        for place, row in settled.items():
            self.rows[place] = row
        tokens = self._tensor([row.ids[-1] for row in settled.values()])
        self._next[self._tensor(list(settled))] = tokens
        return others[len(free) :]


class _Clock:
    """Wall and CPU time of one model call, shared by the requests with rows in it."""

    def __init__(self, cpu_clock: Callable[[], float]) -> None:
        self._cpu_clock = cpu_clock
        self._wall = time.perf_counter()
        self._cpu = cpu_clock()

    def charge(self, owners: Sequence[OpenRequest]) -> None:
        wall = (time.perf_counter() - self._wall) / len(owners)
        cpu = (self._cpu_clock() - self._cpu) / len(owners)
        for owner in owners:
            owner.seconds += wall
            owner.cpu_seconds += cpu


def choose_tokens(
    logits: torch.Tensor, temperature: torch.Tensor, top_p: torch.Tensor, uniform: torch.Tensor
) -> torch.Tensor:
    """Next token ids [rows] by inverse transform: one uniform number [rows, 1] in [0, 1) a token.

    logits: [rows, vocabulary]. temperature [rows]: 0 takes the most likely token. top_p [rows]:
    the smallest set of most likely tokens with at least this probability (Holtzman et al. 2020,
    arXiv 1904.09751).
    """
    greedy = temperature == 0
    if bool(greedy.all()):
        return logits.argmax(dim=-1)
    scale = torch.where(greedy, torch.ones_like(temperature), temperature)
    probabilities = torch.softmax(logits / scale[:, None], dim=-1).double()
    order: torch.Tensor | None = None
    if bool((top_p < 1).any()):
        probabilities, order = probabilities.sort(dim=-1, descending=True, stable=True)
        before = probabilities.cumsum(dim=-1) - probabilities
        probabilities = probabilities.masked_fill(before >= top_p[:, None], 0.0)
    cumulative = probabilities.cumsum(dim=-1)
    target = uniform.double() * cumulative[:, -1:]
    place = torch.searchsorted(cumulative, target, right=True)
    place = place.clamp(max=logits.shape[-1] - 1)
    drawn = (place if order is None else order.gather(1, place))[:, 0]
    return torch.where(greedy, logits.argmax(dim=-1), drawn)
