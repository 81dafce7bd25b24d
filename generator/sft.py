"""Supervised fine-tuning on completions: the loss counts completion tokens only.

Rows of similar length share a batch, so little is padding and no row sees another; hidden states
are projected to the vocabulary only where there is a target. The batches of an epoch are a function
of (rows, seed, epoch), so a run resumed from its state folder continues with exactly the batch that
was next, and ends with the weights it would have had.

Linear warm-up and cosine decay of the learning rate.
Not covered: several devices, preference losses. LoRA: `generator.lora`.
"""

from __future__ import annotations

import json
import math
import random
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import safetensors.torch
import torch
from pydantic import BaseModel, ConfigDict, Field, model_validator
from torch.nn import functional
from transformers import PreTrainedModel

from generator.keys import canonical_json, text_hash
from generator.optimizer import Optimizer, OptimizerKind
from generator.sft_row import SftRow

# Rows are sorted by length within pools of this many, so that batches stay random across the data
# and padding stays small.
POOL_ROWS = 2048
STATE_FILE = "state.json"

# Targets of a batch are filled up to a multiple of this. In bfloat16 on a CPU, oneDNN compiles the
# products of every new shape and keeps them: for the head 45 ms of CPU and 10 MB for each number of
# targets. Of 416 batches of the tiny preset 299 had a number of their own; so they have 8.
TARGET_MULTIPLE = 128
IGNORED = -100


class SftConfig(BaseModel):
    """How to train. Stops at `steps` or when `tokens` have been seen, whichever is set and first.

    tokens: prompt and completion tokens, padding not counted. batch_tokens: upper limit of a batch,
    padding counted. warmup: share of the run. floor: final learning rate as a share of the peak.
    optimizer: see `generator.optimizer`. precision: `fp32`, `bf16` (autocast) or `auto`: bf16 on a
    GPU or a CPU that has it in hardware and is faster with it, else fp32. save_every: steps between
    saved states.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    steps: int | None = Field(default=None, gt=0)
    tokens: int | None = Field(default=None, gt=0)
    batch_tokens: int = Field(default=8192, gt=0)
    optimizer: OptimizerKind = OptimizerKind.ADAMW
    learning_rate: float = Field(default=2e-3, gt=0)
    warmup: float = Field(default=0.03, ge=0, lt=1)
    floor: float = Field(default=0.05, ge=0, le=1)
    weight_decay: float = Field(default=0.1, ge=0)
    beta2: float = Field(default=0.98, gt=0, lt=1)
    clip: float = Field(default=1.0, gt=0)
    seed: int = 0
    precision: str = Field(default="auto", pattern="^(auto|fp32|bf16)$")
    save_every: int = Field(default=200, gt=0)

    @model_validator(mode="after")
    def _ends(self) -> SftConfig:
        if self.steps is None and self.tokens is None:
            raise ValueError("set steps or tokens, or training never ends")
        return self

    def progress(self, step: int, tokens: int) -> float:
        """How much of the run is done, 0 to 1."""
        shares = [step / self.steps] if self.steps else []
        shares += [tokens / self.tokens] if self.tokens else []
        return min(1.0, max(shares))

    def rate(self, progress: float) -> float:
        """The learning rate at this progress."""
        if progress < self.warmup:
            return self.learning_rate * max(progress / self.warmup, 0.01)
        done = (progress - self.warmup) / (1 - self.warmup)
        cosine = 0.5 * (1 + math.cos(math.pi * done))
        return self.learning_rate * (self.floor + (1 - self.floor) * cosine)


@dataclass(frozen=True)
class SftProgress:
    """One step done. loss: nats a completion token, mean over the batch. tokens: so far."""

    step: int
    tokens: int
    loss: float
    rate: float
    progress: float
    tokens_per_second: float


@dataclass(frozen=True)
class SftResult:
    """How training ended. completed: False when it was stopped; its state folder then resumes."""

    steps: int
    tokens: int
    first_loss: float
    last_loss: float
    completed: bool
    seconds: float
    skipped_rows: int


@dataclass(frozen=True)
class EncodedRow:
    """Token ids of a row; the first `prompt` of them are not targets.

    An array takes 4 bytes an id where a tuple of ints takes 40, and a corpus has 20M of them."""

    ids: array[int]
    prompt: int


class SftCodec:
    """What training needs of a tokenizer: prompt ids, completion ids, the end id."""

    def __init__(
        self,
        encode_prompt: Callable[[str], list[int]],
        encode: Callable[[str], list[int]],
        eos_id: int,
    ) -> None:
        self.encode_prompt = encode_prompt
        self.encode = encode
        self.eos_id = eos_id

    def row(self, row: SftRow) -> EncodedRow:
        prompt = self.encode_prompt(row.prompt)
        ids = array("i", (*prompt, *self.encode(row.completion), self.eos_id))
        return EncodedRow(ids, len(prompt))

    def tokens(self, row: SftRow) -> int:
        return len(self.row(row).ids)


class SftDataError(ValueError):
    """There is nothing to train on."""


def data_hash(rows: Iterable[SftRow]) -> str:
    """sha256 of the rows in order."""
    return text_hash(canonical_json([[row.prompt, row.completion] for row in rows]))


def train(
    model: PreTrainedModel,
    rows: Sequence[SftRow],
    codec: SftCodec,
    config: SftConfig,
    *,
    state: Path | None = None,
    on_progress: Callable[[SftProgress], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> SftResult:
    """Train `model` in place. Parameters must be fp32 (autocast does the rest).

    state: folder that holds what resuming needs; when it exists, training continues from it (it
    must be of the same rows and config, else SftDataError says what changed). stop: asked after
    every step; True saves the state and returns. Rows longer than the model's context are skipped
    and counted. Raises SftDataError when no row is left.
    """
    context = int(model.config.max_position_embeddings)
    encoded = [codec.row(row) for row in rows]
    kept = [row for row in encoded if len(row.ids) <= context and row.prompt < len(row.ids)]
    if not kept:
        raise SftDataError(f"no training row fits the context of {context} tokens")
    run = _Run(model, kept, config, identity=f"{data_hash(rows)} {config.model_dump_json()}")
    if state is not None and (state / STATE_FILE).exists():
        run.load(state)
    ended = run.loop(state, on_progress, stop)
    return SftResult(
        steps=run.step,
        tokens=run.tokens,
        first_loss=run.first_loss,
        last_loss=run.last_loss,
        completed=ended,
        seconds=run.seconds,
        skipped_rows=len(encoded) - len(kept),
    )


def epoch_batches(
    rows: Sequence[EncodedRow], config: SftConfig, epoch: int
) -> list[list[EncodedRow]]:
    """The batches of an epoch, a function of its arguments alone. Every row is in one of them."""
    chance = random.Random(f"{config.seed}/{epoch}")
    order = list(range(len(rows)))
    chance.shuffle(order)
    batches: list[list[EncodedRow]] = []
    for start in range(0, len(order), POOL_ROWS):
        pool = sorted(order[start : start + POOL_ROWS], key=lambda i: (len(rows[i].ids), i))
        batch: list[EncodedRow] = []
        for index in pool:
            if batch and len(rows[index].ids) * (len(batch) + 1) > config.batch_tokens:
                batches.append(batch)
                batch = []
            batch.append(rows[index])
        batches.append(batch)
    chance.shuffle(batches)
    return batches


class _Run:
    """One training run: the model, its optimizer, and where in the data it is."""

    def __init__(
        self, model: PreTrainedModel, rows: list[EncodedRow], config: SftConfig, identity: str
    ) -> None:
        self.model = model
        self.rows = rows
        self.config = config
        self.identity = text_hash(identity)
        self.device = next(model.parameters()).device
        trained = {n: p for n, p in model.named_parameters() if p.requires_grad}
        self.optimizer = Optimizer(
            config.optimizer,
            trained,
            learning_rate=config.learning_rate,
            weight_decay=config.weight_decay,
            beta2=config.beta2,
        )
        self.trained = trained
        self.bf16 = wants_bf16(config.precision, self.device)
        self.step = self.tokens = self.epoch = self.batch = 0
        self.first_loss = self.last_loss = math.nan
        self.seconds = 0.0

    def loop(
        self,
        state: Path | None,
        on_progress: Callable[[SftProgress], None] | None,
        stop: Callable[[], bool] | None,
    ) -> bool:
        """Step until the end (True) or until `stop` (False)."""
        self.model.train()
        attention = self.model.config._attn_implementation
        if self.device.type == "cpu":
            # torch's fused attention is slow backwards on CPUs: 40 ms a layer for 32 rows of 64
            # tokens, 1.6 times the whole step (3.5k against 5.6k tokens a second, 2 threads).
            self.model.set_attn_implementation("eager")
        try:
            for batch in self._batches():
                began = time.perf_counter()
                progress = self._train_step(batch)
                elapsed = time.perf_counter() - began
                self.seconds += elapsed
                if on_progress is not None:
                    seen = sum(len(row.ids) for row in batch)
                    on_progress(
                        SftProgress(
                            step=self.step,
                            tokens=self.tokens,
                            loss=self.last_loss,
                            rate=self.config.rate(progress),
                            progress=self._progress(),
                            tokens_per_second=seen / elapsed,
                        )
                    )
                stopped = stop is not None and stop()
                if state is not None and (stopped or self.step % self.config.save_every == 0):
                    self.save(state)
                if stopped:
                    return self._progress() >= 1
            return True
        finally:
            self.model.set_attn_implementation(attention)
            self.model.eval()

    def _progress(self) -> float:
        return self.config.progress(self.step, self.tokens)

    def _batches(self) -> Iterator[list[EncodedRow]]:
        while True:
            batches = epoch_batches(self.rows, self.config, self.epoch)
            while self.batch < len(batches):
                if self._progress() >= 1:
                    return
                self.batch += 1
                yield batches[self.batch - 1]
            self.epoch, self.batch = self.epoch + 1, 0

    def _train_step(self, batch: Sequence[EncodedRow]) -> float:
        """One update. Returns the progress its learning rate was taken from."""
        progress = self._progress()
        self.optimizer.set_rate(self.config.rate(progress))
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.bf16):
            loss = completion_loss(self.model, batch)
        self.optimizer.clear()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(list(self.trained.values()), self.config.clip)
        self.optimizer.step()
        self.last_loss = float(loss.detach())
        if self.step == 0:
            self.first_loss = self.last_loss
        self.step += 1
        self.tokens += sum(len(row.ids) for row in batch)
        return progress

    # ------------------------------------------------------------------ state

    def save(self, folder: Path) -> None:
        """Write everything resuming needs. Killed at any point, the folder holds the state before
        or after: state.json names the tensors it belongs to, and is replaced in one step."""
        folder.mkdir(parents=True, exist_ok=True)
        tensors: dict[str, torch.Tensor] = {}
        for name, parameter in self.trained.items():
            tensors[f"model/{name}"] = parameter.detach().cpu().contiguous()
        tensors.update(self.optimizer.state())
        kept = folder / f"step-{self.step}.safetensors"
        safetensors.torch.save_file(tensors, kept)
        position = {
            "identity": self.identity,
            "tensors": kept.name,
            "step": self.step,
            "tokens": self.tokens,
            "epoch": self.epoch,
            "batch": self.batch,
            "first_loss": self.first_loss,
            "last_loss": self.last_loss,
            "seconds": self.seconds,
        }
        temporary = folder / "state.json.new"
        temporary.write_text(json.dumps(position, indent=2) + "\n")
        temporary.replace(folder / STATE_FILE)
        for path in folder.glob("step-*.safetensors"):
            if path != kept:
                path.unlink()

    def load(self, folder: Path) -> None:
        """Continue from a saved state. Raises SftDataError when it belongs to another run."""
        position = json.loads((folder / STATE_FILE).read_text())
        if position["identity"] != self.identity:
            raise SftDataError(
                f"{folder} is the state of a run with other rows or settings; "
                "remove it to start again, or restore what it was made with"
            )
        tensors = safetensors.torch.load_file(folder / position["tensors"])
        with torch.no_grad():
            for name, parameter in self.trained.items():
                parameter.copy_(tensors[f"model/{name}"])
        moments = {k: v for k, v in tensors.items() if not k.startswith("model/")}
        self.optimizer.restore(moments)
        self.step, self.tokens = position["step"], position["tokens"]
        self.epoch, self.batch = position["epoch"], position["batch"]
        self.first_loss, self.last_loss = position["first_loss"], position["last_loss"]
        self.seconds = position["seconds"]


def completion_loss(model: PreTrainedModel, batch: Sequence[EncodedRow]) -> torch.Tensor:
    """Mean cross-entropy (nats) over the completion tokens of a batch. Right padding."""
    device = next(model.parameters()).device
    longest = max(len(row.ids) for row in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    target = torch.zeros(len(batch), longest, dtype=torch.bool)
    for place, row in enumerate(batch):
        ids[place, : len(row.ids)] = torch.tensor(row.ids)
        target[place, row.prompt - 1 : len(row.ids) - 1] = True
    ids, target = ids.to(device), target.to(device)
    # Padding stands to the right, so the causal mask alone hides it from every target position.
    hidden = model.base_model(input_ids=ids, use_cache=False).last_hidden_state
    hidden, labels = hidden[target], ids.roll(-1, dims=1)[target]
    short = -len(labels) % TARGET_MULTIPLE
    logits = model.get_output_embeddings()(functional.pad(hidden, (0, 0, 0, short)))
    labels = functional.pad(labels, (0, short), value=IGNORED)
    return functional.cross_entropy(logits.float(), labels, ignore_index=IGNORED)


def wants_bf16(precision: str, device: torch.device) -> bool:
    """Whether to run in bfloat16 autocast; `auto` asks for hardware that gains from it."""
    if precision != "auto":
        return precision == "bf16"
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported())
    # Without bf16 instructions the casts cost more than they save. With AVX512-BF16, 5M parameters
    # train at 5.6k tokens/s a thread against 2.8k in fp32.
    capabilities = torch.cpu.get_capabilities()
    return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))
