"""A run's own models: the given one, fine-tuned between rounds."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import cycle
from pathlib import Path

from generator.checkpoint import Checkpoint, CheckpointMetadata, load_checkpoint, save_checkpoint
from generator.corpus import Corpus, CorpusConfig
from generator.families.catalog import by_split
from generator.families.family import Split
from generator.models import ModelSpec, local_folder, resolve_model
from generator.optimizer import OptimizerKind
from generator.sft import SftCodec, SftConfig, SftProgress, data_hash, train
from generator.sft_row import SftRow, WeightedRow
from generator.tokenizer import Tokenizer
from proofmill.config import RunConfig
from proofmill.progress import Reporter

# Rows of each task and base family to draw from; a round trains on up to a thousand of them.
BASE_ROWS = 60


class Learner:
    """Checkpoints of a run: `models/round-N` is the model of round N, where it was trained here."""

    def __init__(
        self, config: RunConfig, folder: Path, library_fingerprint: str, seed: int | None = None
    ) -> None:
        """seed: of training and sampling; the run's own unless given."""
        self.config = config
        self.seed = config.seed if seed is None else seed
        self.folder = folder
        self.library_fingerprint = library_fingerprint

    def fine_tune(
        self, before: ModelSpec, rows: Sequence[WeightedRow], round: int, reporter: Reporter
    ) -> tuple[ModelSpec, int]:
        """Train a checkpoint of ours for one pass over the mixture of `rows`. Returns the model of
        `round` and the number of distinct rows."""
        mixed = self.mixture(Tokenizer.load(local_folder(before)), rows, f"replay {round}")
        trained = self._trained(before, mixed, f"round-{round}", round, reporter)
        return trained, len(set(mixed))

    def mixture(
        self, tokenizer: Tokenizer, rows: Sequence[WeightedRow], purpose: str
    ) -> list[SftRow]:
        """What one training has room for: one half of its tokens is `rows`, every one once and
        then their repetitions by weight, the other half distinct rows of the base families, against
        forgetting. Rows that are left out are forgotten: where of two like proofs only the heavier
        was seen, a model lost a family of 11 statements.

        Base rows that repeat are learned by heart: of 263 statements, 115 proved before, a control
        that trained on 300 of them proved 88, on 900 and 1,000 of them 125 and 100.
        """
        cost = _codec(tokenizer).tokens
        tokens = self.config.train.steps * self.config.train.batch_tokens // 2
        base = list(up_to(tokens, self._shuffled_base(purpose), cost))
        once = [each.row for each in rows]
        again = [each.row for each in rows for _ in range(each.weight - 1)]
        dice = random.Random(f"{self.seed} {purpose}")
        dice.shuffle(once)
        dice.shuffle(again)
        verified = list(up_to(sum(map(cost, base)), cycle([*once, *again]), cost))
        return [*verified, *base]

    def train_on_base(
        self, before: ModelSpec, rows: int, round: int, reporter: Reporter
    ) -> tuple[ModelSpec, int]:
        """Train as `fine_tune` does, on `rows` rows of base families alone: a control."""
        chosen = self._shuffled_base(f"base {round}")[:rows]
        return self._trained(before, chosen, f"base-rows-{round}", round, reporter), len(chosen)

    def _shuffled_base(self, purpose: str) -> list[SftRow]:
        base = list(self._base_rows)
        random.Random(f"{self.seed} {purpose}").shuffle(base)
        return base

    @cached_property
    def _base_rows(self) -> Sequence[SftRow]:
        corpus = CorpusConfig(formalize_rows=BASE_ROWS, prove_rows=BASE_ROWS, seed=self.config.seed)
        return [each.row for each in Corpus(corpus).rows(by_split(Split.BASE))]

    def _trained(
        self, before: ModelSpec, rows: Sequence[SftRow], name: str, round: int, reporter: Reporter
    ) -> ModelSpec:
        """The checkpoint of this name; trained unless it is there already."""
        target = self.folder / name
        if not target.exists():
            checkpoint = load_checkpoint(local_folder(before))
            self._train(checkpoint, rows, round, reporter, target)
        return resolve_model(str(target))

    def _train(
        self,
        checkpoint: Checkpoint,
        rows: Sequence[SftRow],
        round: int,
        reporter: Reporter,
        target: Path,
    ) -> None:
        """Train and save as `target`.

        The optimizer's state is kept beside the models while training runs, so that an interrupted
        training continues with the batch that was next.
        """
        tokenizer, steps = checkpoint.tokenizer, self.config.train.steps
        state = target.with_name(f".{target.name}.training")
        config = SftConfig(
            steps=steps,
            batch_tokens=self.config.train.batch_tokens,
            learning_rate=self.config.train.learning_rate,
            optimizer=OptimizerKind.MUON,  # as the model was made
            seed=self.seed + round,
            save_every=50,
        )
        codec = _codec(tokenizer)
        with reporter.step("training", round=round, total=steps) as step:

            def report(progress: SftProgress) -> None:
                step.advance(trained=1)
                step.tell(f"loss {progress.loss:.3f}")

            result = train(checkpoint.model, rows, codec, config, state=state, on_progress=report)
            step.tokens += result.tokens
        metadata = CheckpointMetadata(
            name=f"round {round}",
            data_hash=data_hash(rows),
            library_fingerprint=self.library_fingerprint,
            parent=checkpoint.id,
            steps=steps,
            tokens=result.tokens,
        )
        save_checkpoint(target, checkpoint.model, tokenizer, metadata)
        shutil.rmtree(state, ignore_errors=True)


def _codec(tokenizer: Tokenizer) -> SftCodec:
    return SftCodec(tokenizer.encode_prompt, tokenizer.encode, next(iter(tokenizer.eos_ids)))


def up_to(tokens: int, rows: Iterable[SftRow], cost: Callable[[SftRow], int]) -> Iterator[SftRow]:
    """The first rows that cost at least `tokens` together, or all of them."""
    spent = 0
    for row in rows:
        if spent >= tokens:
            return
        spent += cost(row)
        yield row
