"""How our own model is made from nothing: a preset file, the families, one call.

`train_preset` writes a checkpoint folder. While it runs, the optimizer's state lies beside it, and
an interrupted training continues from there with the batch that was next. Same preset, families,
thread count and processor, same weights; the metadata says what it was made from.
"""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from generator.assets import AssetError, asset
from generator.checkpoint import CheckpointMetadata, save_checkpoint
from generator.contamination import ContaminationIndex
from generator.corpus import Corpus, CorpusConfig, CorpusRow, families_fingerprint
from generator.families.family import Family
from generator.llama import TinyConfig, build_llama
from generator.sft import SftCodec, SftConfig, SftProgress, SftResult, data_hash, train, wants_bf16
from generator.tokenizer import Tokenizer, build_tokenizer


class ModelSizes(BaseModel):
    """Sizes of the model. vocab: at most; the tokenizer may need fewer ids."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vocab: int = Field(default=3072, gt=0)
    layers: int = Field(default=6, gt=0)
    hidden: int = Field(default=256, gt=0)
    heads: int = Field(default=8, gt=0)
    kv_heads: int = Field(default=4, gt=0)
    mlp: int = Field(default=704, gt=0)
    context: int = Field(default=512, gt=0)
    seed: int = 0

    def config(self, vocab: int) -> TinyConfig:
        return TinyConfig(vocab=vocab, **self.model_dump(exclude={"vocab", "seed"}))


class Preset(BaseModel):
    """A training recipe, as in data/presets/NAME.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1)
    model: ModelSizes = Field(default_factory=ModelSizes)
    corpus: CorpusConfig = Field(default_factory=CorpusConfig)
    train: SftConfig


class RecipeError(Exception):
    """A preset cannot be read or run; one sentence that names file and field."""


@dataclass(frozen=True)
class Trained:
    """A training that ended or was stopped. id: of the checkpoint; None while unfinished."""

    folder: Path
    id: str | None
    result: SftResult
    rows: int
    parameters: int


def load_preset(name_or_path: str) -> Preset:
    """`tiny`, or the path of a TOML file. Raises RecipeError."""
    path = Path(name_or_path)
    if path.suffix != ".toml":
        try:
            path = asset("presets", f"{name_or_path}.toml")
        except AssetError:
            raise RecipeError(
                f"no preset {name_or_path!r}; give `tiny` or the path of a .toml file"
            ) from None
    try:
        return Preset.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise RecipeError(f"cannot read {path}: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise RecipeError(f"{path}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the file"
        raise RecipeError(f"{path}: key {field}: {first['msg']}") from error


def train_preset(
    preset: Preset,
    families: Sequence[Family],
    out: Path,
    *,
    resume: bool = False,
    on_progress: Callable[[SftProgress], None] | None = None,
    stop: Callable[[], bool] | None = None,
    against: ContaminationIndex | None = None,
    library_fingerprint: str = "",
    commit: str = "",
) -> Trained:
    """Train and write the checkpoint `out` (bfloat16).

    resume: continue from the state that an interrupted call left beside `out`; without it such a
    state is a RecipeError, and so is an `out` that exists. stop: asked after every step. against:
    benchmarks that no row may overlap, those that are known by default.
    """
    state = state_folder(out)
    _check_folders(out, state, resume)
    corpus = list(Corpus(preset.corpus, against).rows(families))
    if not corpus:
        raise RecipeError(f"preset {preset.name}: the families give no training rows")
    # Families come one after the other; the order of rows is the trainer's to shuffle, but the
    # tokenizer and the hash see them like this.
    rows = [item.row for item in corpus]
    tokenizer = corpus_tokenizer(corpus, preset.model.vocab)
    model = build_llama(preset.model.config(tokenizer.vocab_size), seed=preset.model.seed)
    codec = SftCodec(tokenizer.encode_prompt, tokenizer.encode, tokenizer.eos_id)
    result = train(
        model, rows, codec, preset.train, state=state, on_progress=on_progress, stop=stop
    )
    parameters = sum(parameter.numel() for parameter in model.parameters())
    if not result.completed:
        return Trained(out, None, result, len(rows), parameters)
    metadata = CheckpointMetadata(
        name=preset.name,
        data_hash=data_hash(rows),
        library_fingerprint=library_fingerprint,
        commit=commit,
        steps=result.steps,
        tokens=result.tokens,
        settings=_settings(preset, families, corpus, result),
    )
    identity = save_checkpoint(out, model, tokenizer, metadata, bf16=True)
    shutil.rmtree(state, ignore_errors=True)
    return Trained(out, identity, result, len(rows), parameters)


def state_folder(out: Path) -> Path:
    """Where an unfinished training of `out` keeps its state."""
    return out.with_name(f"{out.name}.training")


def corpus_tokenizer(corpus: Sequence[CorpusRow], vocab: int) -> Tokenizer:
    """The tokenizer of the rows that train the model."""
    texts = (text for item in corpus for text in (item.row.prompt, item.row.completion))
    return build_tokenizer(texts, vocab_size=vocab, min_count=3)


def _check_folders(out: Path, state: Path, resume: bool) -> None:
    if out.exists():
        raise RecipeError(f"{out} exists already; choose another --out or remove it")
    if state.exists() and not resume:
        raise RecipeError(
            f"{state} holds an interrupted training; add --resume, or remove it to start again"
        )
    if resume and not state.exists():
        raise RecipeError(f"there is nothing to resume: {state} does not exist")


def _settings(
    preset: Preset, families: Sequence[Family], corpus: Sequence[CorpusRow], result: SftResult
) -> dict[str, str]:
    return {
        "preset": preset.model_dump_json(),
        "families": families_fingerprint(families),
        "rows": str(len(corpus)),
        "seconds": f"{result.seconds:.0f}",
        "precision": "bf16" if wants_bf16(preset.train.precision, torch.device("cpu")) else "fp32",
        "last_loss": f"{result.last_loss:.4f}",
    }
