"""The run's own model: made lightly trained when none is given, fine-tuned between rounds."""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.checkpoint import Checkpoint, CheckpointMetadata, load_checkpoint, save_checkpoint
from generator.corpus import Corpus, CorpusConfig
from generator.families.catalog import by_split
from generator.families.family import Split
from generator.llama import TinyConfig, build_llama
from generator.models import ModelSpec, local_folder, resolve_model
from generator.sft import SftCodec, SftConfig, SftProgress, data_hash, train
from generator.sft_row import SftRow
from generator.tokenizer import build_tokenizer
from proofmill.config import RunConfig
from proofmill.given_model import given_model
from proofmill.progress import Reporter

# A model for a warm start of half a minute on 2 cores; its only task is to write short proofs.
FRESH_VOCAB = 1536
BASE_ROWS = 60  # of each task and base family: more than the warm start's steps will see
FRESH_LAYERS, FRESH_HIDDEN, FRESH_MLP, FRESH_CONTEXT = 4, 160, 448, 384


class Learner:
    """Checkpoints of a run: `models/round-N` is the model of round N, where it was trained here."""

    def __init__(self, config: RunConfig, folder: Path, library_fingerprint: str) -> None:
        self.config = config
        self.folder = folder
        self.library_fingerprint = library_fingerprint

    def first(self, reporter: Reporter) -> tuple[ModelSpec, int]:
        """The model of round 0 and the number of rows it was trained on here.

        A given model (or the shipped one) is used as it is. Without one, a fresh model is lightly
        trained on the base families: words to statements, statements to their declared proofs.
        """
        given = given_model(self.config.model)
        if given is not None:
            return given, 0
        target = self.folder / "round-0"
        rows = self._base_rows()
        if not target.exists():
            texts = [text for row in rows for text in (row.prompt, row.completion)]
            tokenizer = build_tokenizer(texts, vocab_size=FRESH_VOCAB)
            sizes = TinyConfig(
                vocab=tokenizer.vocab_size,
                layers=FRESH_LAYERS,
                hidden=FRESH_HIDDEN,
                heads=4,
                kv_heads=2,
                mlp=FRESH_MLP,
                context=FRESH_CONTEXT,
            )
            model = build_llama(sizes, seed=self.config.seed)
            fresh = Checkpoint(model, tokenizer, CheckpointMetadata(name="fresh"), id="")
            self._train(fresh, rows, self.config.train.warm_steps, 0, reporter)
        return resolve_model(str(target)), len(rows)

    def fine_tune(
        self, before: ModelSpec, rows: Sequence[SftRow], round: int, reporter: Reporter
    ) -> tuple[ModelSpec, int]:
        """Train a checkpoint of ours on `rows` and as many rows of the base families, against
        forgetting. Returns the model of `round` and the number of rows."""
        target = self.folder / f"round-{round}"
        base = self._base_rows()
        random.Random(f"{self.config.seed} replay {round}").shuffle(base)
        mixed = [*rows, *base[: len(rows)]]
        if not target.exists():
            checkpoint = load_checkpoint(local_folder(before))
            self._train(checkpoint, mixed, self.config.train.steps, round, reporter)
        return resolve_model(str(target)), len(mixed)

    def _base_rows(self) -> list[SftRow]:
        corpus = CorpusConfig(formalize_rows=BASE_ROWS, prove_rows=BASE_ROWS, seed=self.config.seed)
        return [each.row for each in Corpus(corpus).rows(by_split(Split.BASE))]

    def _train(
        self,
        checkpoint: Checkpoint,
        rows: Sequence[SftRow],
        steps: int,
        round: int,
        reporter: Reporter,
    ) -> None:
        """Train and save under the round's name. Zero steps save the model as it is.

        The optimizer's state is kept beside the models while training runs, so that an interrupted
        training continues with the batch that was next.
        """
        tokenizer, tokens = checkpoint.tokenizer, 0
        state = self.folder / f".training-{round}"
        if steps:
            config = SftConfig(
                steps=steps,
                batch_tokens=self.config.train.batch_tokens,
                learning_rate=self.config.train.learning_rate,
                seed=self.config.seed + round,
                save_every=50,
            )
            codec = SftCodec(
                tokenizer.encode_prompt, tokenizer.encode, next(iter(tokenizer.eos_ids))
            )
            with reporter.step("training", round=round, total=steps) as step:

                def report(progress: SftProgress) -> None:
                    step.advance(trained=1)
                    step.tell(f"loss {progress.loss:.3f}")

                result = train(
                    checkpoint.model, rows, codec, config, state=state, on_progress=report
                )
                step.tokens += result.tokens
            tokens = result.tokens
        metadata = CheckpointMetadata(
            name=f"round {round}",
            data_hash=data_hash(rows),
            library_fingerprint=self.library_fingerprint,
            parent=checkpoint.id,
            steps=steps,
            tokens=tokens,
        )
        save_checkpoint(self.folder / f"round-{round}", checkpoint.model, tokenizer, metadata)
        shutil.rmtree(state, ignore_errors=True)
