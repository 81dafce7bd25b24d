"""Run configurations: TOML in and out, keys named when wrong, differences named on resume."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofmill.config import RunConfig, config_from, differences, read_config
from proofmill.errors import InputError
from proofmill.rundir import new_run, resumed_run


@given(seed=st.integers(0, 10**6), rounds=st.integers(1, 9), samples=st.integers(0, 64))
def test_toml_round_trips(
    tmp_path_factory: pytest.TempPathFactory, seed: int, rounds: int, samples: int
) -> None:
    config = RunConfig(seed=seed, rounds=rounds)
    config = config.model_copy(
        update={"search": config.search.model_copy(update={"samples": samples})}
    )
    file = tmp_path_factory.mktemp("config") / "config.toml"
    file.write_text(config.to_toml(), encoding="utf-8")
    assert read_config(file) == config


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("sede = 1\n", "key sede: no such setting"),
        ("[search]\nsampels = 1\n", "key search.sampels: no such setting"),
        ("rounds = 0\n", "key rounds"),
        ('rounds = "two"\n', "key rounds"),
        ("rounds = \n", "not valid TOML"),
    ],
)
def test_a_wrong_key_is_named(tmp_path: Path, text: str, named: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_config(file)
    assert str(file) in str(caught.value)
    assert named in str(caught.value)


def test_differences_name_both_values() -> None:
    assert differences(RunConfig(), RunConfig(seed=3)) == ("seed: 0 -> 3",)
    assert differences(RunConfig(), RunConfig().quick())
    assert config_from({}, "here") == RunConfig()


def test_a_run_is_made_once_and_resumed_with_its_own_settings(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    with new_run(folder, RunConfig(seed=5)) as run:
        run.append_metrics({"stage": "portfolio"})
    with pytest.raises(InputError, match="--resume"), new_run(folder, RunConfig()):
        pass
    with resumed_run(folder, None) as run:
        assert run.config.seed == 5
    with (
        pytest.raises(InputError, match="seed: 5 -> 6"),
        resumed_run(folder, RunConfig(seed=6)),
    ):
        pass
    with pytest.raises(InputError, match="no run there"), resumed_run(tmp_path, None):
        pass


def test_a_torn_metrics_line_is_cut_off(tmp_path: Path) -> None:
    with new_run(tmp_path / "run", RunConfig()) as run:
        run.append_metrics({"stage": "a"})
        with run.metrics.open("a", encoding="utf-8") as file:
            file.write('{"stage": "to')
        run.append_metrics({"stage": "b"})
        assert run.metrics.read_text(encoding="utf-8").splitlines() == [
            '{"stage": "a"}',
            '{"stage": "b"}',
        ]


def test_places_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(InputError, match="is a file"), new_run(file, RunConfig()):
        pass
    with pytest.raises(InputError, match="cannot be written"), new_run(file / "x", RunConfig()):
        pass
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match="not empty"), new_run(tmp_path / "full", RunConfig()):
        pass
