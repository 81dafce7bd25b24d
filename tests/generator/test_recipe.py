import json
import tomllib
from pathlib import Path

import pytest

from generator.assets import AssetError, asset
from generator.backends.transformers import TransformersModel
from generator.checkpoint import load_checkpoint, load_metadata
from generator.contamination import normalise_statement
from generator.corpus import (
    COPIES_PER_PROOF,
    Corpus,
    CorpusConfig,
    CorpusRow,
    Task,
    families_fingerprint,
)
from generator.families.catalog import FAMILIES, by_split
from generator.families.family import (
    HELD_OUT_SHARE,
    Family,
    Split,
    content_hash,
    instances,
)
from generator.model import SampleRequest, SamplingParams
from generator.prompts import canonical_statement
from generator.recipe import (
    ModelSizes,
    Preset,
    RecipeError,
    corpus_tokenizer,
    load_preset,
    state_folder,
    train_preset,
)
from generator.sft import SftConfig, SftProgress

SMALL = CorpusConfig(formalize_rows=60, prove_rows=40, difficulties=(1, 3))


def rows_of(families: tuple[Family, ...], config: CorpusConfig = SMALL) -> list[CorpusRow]:
    return list(Corpus(config).rows(families))


def small_preset(tokens: int = 120_000) -> Preset:
    return Preset(
        name="small",
        model=ModelSizes(layers=2, hidden=96, heads=4, kv_heads=2, mlp=192, context=256),
        corpus=CorpusConfig(formalize_rows=200, prove_rows=100, difficulties=(1,)),
        train=SftConfig(
            tokens=tokens, batch_tokens=2048, learning_rate=5e-3, save_every=20, precision="fp32"
        ),
    )


def is_held_out(statement: str) -> bool:
    """The families' rule, from the statement alone."""
    normal = normalise_statement(statement)
    return int(content_hash("held out", normal), 16) % HELD_OUT_SHARE == 0


def test_only_what_may_train_is_in_the_corpus() -> None:
    """No held-out statement, no frontier proof, nothing unseen."""
    family = FAMILIES[0]
    example = next(instances(family, 0, 1, 1, held_out=True))
    assert is_held_out(canonical_statement(example.statement))
    seen: dict[tuple[Split, Task], int] = {}
    for item in rows_of(FAMILIES):
        seen[item.split, item.task] = seen.get((item.split, item.task), 0) + 1
        text = item.row.prompt if item.task is Task.PROVE else item.row.completion
        statement = text.splitlines()[1].removesuffix(" := by")
        # A negation stands for the false statement that it negates.
        if "theorem problem : ¬ (" not in statement:
            assert not is_held_out(statement)
    assert not [key for key in seen if key[0] is Split.UNSEEN]
    assert (Split.FRONTIER, Task.PROVE) not in seen
    assert seen[Split.BASE, Task.PROVE] > 0
    assert seen[Split.BASE, Task.FORMALIZE] > 0


def test_an_unseen_family_and_a_frontier_proof_are_refused_whatever_the_family_says() -> None:
    family = by_split(Split.BASE)[0]
    for split, tasks in ((Split.UNSEEN, set()), (Split.FRONTIER, {Task.FORMALIZE})):
        moved = type("Moved", (type(family),), {"split": split})()
        assert {item.task for item in rows_of((moved,))} == tasks


def test_rows_are_distinct_seeded_and_bounded() -> None:
    family = by_split(Split.BASE)[0]
    rows = rows_of((family,))
    assert [item.row for item in rows] == [item.row for item in rows_of((family,))]
    formalize = [item.row for item in rows if item.task is Task.FORMALIZE]
    prove = [item.row for item in rows if item.task is Task.PROVE]
    assert len(formalize) == len({row.prompt for row in formalize}) <= 60
    assert len(prove) <= 40
    assert max(prove.count(row) for row in prove) <= COPIES_PER_PROOF
    other = rows_of((family,), SMALL.model_copy(update={"seed": 1}))
    assert [item.row for item in rows] != [item.row for item in other]


def test_false_variants_are_translated_as_they_are_said() -> None:
    family = by_split(Split.BASE)[0]
    true_only = SMALL.model_copy(update={"false_share": 0.0})
    true = {item.row.completion for item in rows_of((family,), true_only)}
    mixed = {item.row.completion for item in rows_of((family,))}
    assert mixed - true


def test_training_lowers_the_loss_and_makes_a_checkpoint(tmp_path: Path) -> None:
    seen: list[SftProgress] = []
    families = by_split(Split.BASE)[:2]
    trained = train_preset(
        small_preset(),
        families,
        tmp_path / "model",
        on_progress=seen.append,
        library_fingerprint="lean",
        commit="abc",
    )
    assert trained.result.last_loss < 0.6 * trained.result.first_loss
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    checkpoint = load_checkpoint(tmp_path / "model")
    assert checkpoint.id == trained.id
    assert checkpoint.metadata.library_fingerprint == "lean"
    assert checkpoint.metadata.settings["families"] == families_fingerprint(families)
    assert json.loads(checkpoint.metadata.settings["preset"])["name"] == "small"
    prompt = rows_of(families)[0].row.prompt
    (result,) = TransformersModel.from_checkpoint(checkpoint).sample(
        [SampleRequest(prompt=prompt, n=2, params=SamplingParams(temperature=0, max_tokens=60))]
    )
    assert result.samples[0].text.startswith("\ntheorem problem")


def test_a_minute_of_the_tiny_preset_lowers_the_loss(tmp_path: Path) -> None:
    """The shipped model's own sizes, optimizer and rate, on fewer rows of every family."""
    tiny = load_preset("tiny")
    preset = tiny.model_copy(
        update={
            "corpus": CorpusConfig(formalize_rows=60, prove_rows=60),
            "train": tiny.train.model_copy(update={"tokens": None, "steps": 100}),
        }
    )
    losses: list[float] = []
    train_preset(
        preset,
        FAMILIES,
        tmp_path / "model",
        on_progress=lambda progress: losses.append(progress.loss),
    )
    # An untrained model starts at the logarithm of the vocabulary: 7.1 nats.
    assert losses[0] > 6
    assert sum(losses[-10:]) / 10 < 0.35 * losses[0]


def test_an_interrupted_training_resumes_to_the_same_model(tmp_path: Path) -> None:
    families = by_split(Split.BASE)[:1]
    preset = small_preset(tokens=40_000)
    straight = train_preset(preset, families, tmp_path / "straight")
    out, steps = tmp_path / "stopped", 0

    def stop() -> bool:
        nonlocal steps
        steps += 1
        return steps == 7

    stopped = train_preset(preset, families, out, stop=stop)
    assert stopped.id is None
    assert not out.exists()
    assert state_folder(out).exists()
    with pytest.raises(RecipeError, match="add --resume"):
        train_preset(preset, families, out)
    resumed = train_preset(preset, families, out, resume=True)
    assert resumed.id == straight.id
    assert not state_folder(out).exists()
    with pytest.raises(RecipeError, match="exists already"):
        train_preset(preset, families, out)
    with pytest.raises(RecipeError, match="nothing to resume"):
        train_preset(preset, families, tmp_path / "new", resume=True)


def test_the_tiny_preset_is_within_its_limits() -> None:
    preset = load_preset("tiny")
    assert preset.model.config(preset.model.vocab).parameters <= 5_000_000
    corpus = list(Corpus(SMALL).rows(FAMILIES))
    tokenizer = corpus_tokenizer(corpus, preset.model.vocab)
    longest = max(
        len(tokenizer.encode_prompt(item.row.prompt)) + len(tokenizer.encode(item.row.completion))
        for item in corpus
    )
    assert longest < preset.model.context


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('name = "a"\n[train]\nsteps = 1\nspeed = 2\n', "key train.speed"),
        ('name = "a"\n[train]\nsteps = 0\n', "key train.steps"),
        ('name = "a"\n[train]\n', "never ends"),
        ('name = "a"\nspeed\n', "line 2"),
    ],
)
def test_bad_presets_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "p.toml"
    path.write_text(text)
    with pytest.raises(RecipeError, match=message) as caught:
        load_preset(str(path))
    assert "p.toml" in str(caught.value)
    with pytest.raises(RecipeError, match="no preset 'huge'"):
        load_preset("huge")


def test_presets_are_toml_of_their_own_name() -> None:
    for path in asset("presets").iterdir():
        assert tomllib.loads(path.read_text())["name"] == path.stem


def test_the_shipped_model_matches_the_families_and_the_tokenizer() -> None:
    """Fails when families changed after the shipped model was trained: train it again."""
    try:
        folder = asset("models", "tiny")
    except AssetError:
        pytest.skip("no model is shipped")
    metadata = load_metadata(folder)
    assert metadata.settings["families"] == families_fingerprint(FAMILIES)
    assert metadata.tokenizer_hash == load_checkpoint(folder).tokenizer.hash
    assert metadata.parameters <= 5_000_000
    assert (folder / "model.safetensors").stat().st_size <= 12_000_000
