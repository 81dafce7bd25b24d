"""Configuration of a run: pydantic models, TOML files, errors that name the key."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Any

import tomli_w
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from generator.model import SamplingParams
from proofmill.errors import InputError
from proofmill.lean_choice import EMBEDDED, LeanChoice
from prover.lean.limits import Limits
from prover.search.portfolio import DEFAULT_TACTICS

QUICK_FAMILIES = (
    "power_growth",
    "geometric_term",
    "quadratic_term",
    "recurrence_bound",
    "bounded_square",
    "power_witness",
)


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ProblemSettings(_Section):
    """How many family instances a run works on, when no --problems or --statements are given.

    families: names; none means all frontier families. per_family: instances of each whose
    proofs may join the training set. heldout_per_family: instances that are only measured on.
    false_share: share of the pool that carries a mutated constant or answer, so that refutation
    has work. difficulty: the dial, 1 to 5.
    """

    families: tuple[str, ...] = ()
    per_family: int = Field(default=9, ge=1)
    heldout_per_family: int = Field(default=16, ge=0)
    false_share: float = Field(default=1 / 3, ge=0, lt=1)
    difficulty: int = Field(default=2, ge=1, le=5)


class SearchSettings(_Section):
    """Portfolio tactics (tried in this order on the statement and on its negation) and sampling.

    contradiction_tactics: tried on `False` under the statement's hypotheses before the search;
    none switches that filter off. samples: whole-proof samples of the model per statement and
    round; train_samples: of a training statement's proving side, as long as it has no proof (44
    are what a run below 10 minutes on two cores has room for).
    Most of these are drawn without replacement by models that can (40 samples of 136 training
    statements, half of them easier: 40 instead of 16 distinct texts each, 82 instead of 74 proved;
    30 of 88 others: 146 instead of 108 distinct proofs, 51 proved by both), by others at
    explore_temperature (32 samples of 133: 55 statements at 1.25, 51 at 1.0, 47 at 1.5).
    formalizations: statement samples per problem that the model translates. max_tokens: of a
    sample; the longest reference proof of a frontier family has 123 tokens of the shipped model.
    """

    tactics: tuple[str, ...] = Field(default=DEFAULT_TACTICS, min_length=1)
    contradiction_tactics: tuple[str, ...] = ("simp_all", "omega", "linarith")
    samples: int = Field(default=8, ge=0)
    train_samples: int = Field(default=44, ge=0)
    formalizations: int = Field(default=4, ge=1)
    temperature: float = Field(default=1.0, ge=0)
    explore_temperature: float = Field(default=1.25, ge=0)
    top_p: float = Field(default=1.0, gt=0, le=1)
    max_tokens: int = Field(default=144, ge=1)

    def sampling(self) -> SamplingParams:
        return SamplingParams(
            temperature=self.temperature, top_p=self.top_p, max_tokens=self.max_tokens
        )

    def exploring(self, *, distinct: bool) -> SamplingParams:
        """For a model that can draw distinct samples, or one that cannot."""
        usual = self.sampling()
        if distinct and usual.temperature > 0 and usual.top_p == 1:
            return usual.model_copy(update={"distinct": True})
        return usual.model_copy(update={"temperature": self.explore_temperature})


class TrainSettings(_Section):
    """Fine-tuning between rounds. steps: optimizer steps a round."""

    enabled: bool = True
    steps: int = Field(default=60, ge=1)
    batch_tokens: int = Field(default=2048, ge=64)
    learning_rate: float = Field(default=1e-3, gt=0)


class RunConfig(_Section):
    """Everything that decides what a run computes. Written to DIR/config.toml and compared on
    resume.

    rounds: of sampling; the model is trained between two. control_seeds: seeds from which the
    controls run as well (the run's own seed and the ones after it); 0 for none. model: `tiny`, a
    checkpoint folder, or a server's URL. ray_hosts, ray_models: Lean hosts and copies of the model
    as Ray actors. input_sha256: of the problems or statements file, filled in when a run starts; a
    resumed run refuses a file that has changed.
    """

    seed: int = Field(default=0, ge=0)
    rounds: int = Field(default=4, ge=1)
    control_seeds: int = Field(default=0, ge=0)
    model: str = "tiny"
    lean: Path | None = None
    verify_lean: str | None = None
    ray_hosts: int | None = Field(default=None, ge=1)
    ray_models: int | None = Field(default=None, ge=1)
    problems_file: Path | None = None
    statements_file: Path | None = None
    input_sha256: str | None = None
    header: str = Field(default="own", pattern="^(own|engine)$")
    problems: ProblemSettings = Field(default_factory=ProblemSettings)
    search: SearchSettings = Field(default_factory=SearchSettings)
    train: TrainSettings = Field(default_factory=TrainSettings)
    limits: Limits = Field(default_factory=Limits)

    def quick(self) -> RunConfig:
        """The same run, smaller: what CI runs."""
        return self.model_copy(
            update={
                "rounds": min(self.rounds, 2),
                "problems": self.problems.model_copy(
                    update={
                        "families": QUICK_FAMILIES,
                        "per_family": 4,
                        "heldout_per_family": 6,
                    }
                ),
                "search": self.search.model_copy(update={"samples": 4, "train_samples": 8}),
                "train": self.train.model_copy(update={"steps": 20}),
            }
        )

    @property
    def input_file(self) -> Path | None:
        return self.statements_file or self.problems_file

    def settled(self) -> RunConfig:
        """With absolute paths and the input file's hash, so that it means the same from anywhere.
        Raises InputError when the file cannot be read."""
        given = self.input_file
        return self.model_copy(
            update={
                "lean": self.lean and self.lean.absolute(),
                "verify_lean": self.verify_lean
                if self.verify_lean in (None, EMBEDDED)
                else str(Path(self.verify_lean).absolute()),
                "problems_file": self.problems_file and self.problems_file.absolute(),
                "statements_file": self.statements_file and self.statements_file.absolute(),
                "input_sha256": self.input_sha256 if given is None else file_sha256(given),
            }
        )

    @property
    def lean_choice(self) -> LeanChoice:
        return LeanChoice(self.lean, self.verify_lean, self.ray_hosts)

    def to_toml(self) -> str:
        return tomli_w.dumps(_without_none(self.model_dump(mode="json")))


def file_sha256(path: Path) -> str:
    """sha256 hex of a file's content. Raises InputError naming it."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


def read_config(path: Path) -> RunConfig:
    """A RunConfig from a TOML file. Raises InputError naming the file and the key."""
    try:
        with path.open("rb") as file:
            raw = tomllib.load(file)
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: not valid TOML: {error}") from error
    return config_from(raw, str(path))


def config_from(raw: dict[str, Any], origin: str) -> RunConfig:
    """Validate; the first mistake becomes the sentence."""
    try:
        return RunConfig.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or "(file)"
        what = "no such setting" if first["type"] == "extra_forbidden" else first["msg"].lower()
        raise InputError(f"{origin}: key {key}: {what}") from None


def differences(old: RunConfig, new: RunConfig) -> tuple[str, ...]:
    """The keys in which two configurations differ, with both values."""
    before, after = _flat(old.model_dump(mode="json")), _flat(new.model_dump(mode="json"))
    return tuple(
        f"{key}: {before.get(key)!r} -> {after.get(key)!r}"
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    )


def _flat(tree: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat


def _without_none(tree: dict[str, Any]) -> dict[str, Any]:
    """TOML has no null: a setting that is not set is left out."""
    return {
        key: _without_none(value) if isinstance(value, dict) else value
        for key, value in tree.items()
        if value is not None
    }
