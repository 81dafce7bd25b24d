"""Replicas of a model as actors of a Ray on this machine. Needs the extra ray."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner

from generator.checkpoint import CheckpointMetadata, save_checkpoint
from generator.ledger import Ledger
from generator.llama import TinyConfig, build_llama
from generator.model import (
    Model,
    ModelError,
    Sample,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
    SamplingParams,
)
from generator.models import ModelSpec, open_model, open_replicas, resolve_model
from generator.sampling import SamplingService
from generator.tokenizer import build_tokenizer
from proofmill.cli import main

ray = pytest.importorskip("ray", reason="needs the extra ray")
pytestmark = pytest.mark.slow

TOKENIZER = build_tokenizer(["theorem problem (x : ℕ) : x + 1 = 2 := by omega"] * 2)
SIZES = TinyConfig(
    vocab=TOKENIZER.vocab_size, layers=1, hidden=32, heads=4, kv_heads=2, mlp=48, context=64
)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> ModelSpec:
    folder = tmp_path_factory.mktemp("model")
    weights = build_llama(SIZES, seed=3)
    with torch.no_grad():
        for parameter in weights.parameters():
            if parameter.dim() == 2:
                parameter.mul_(10)  # so that the untrained model has opinions
    save_checkpoint(folder, weights, TOKENIZER, CheckpointMetadata())
    return resolve_model(str(folder))


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="error")
    yield
    ray.shutdown()


@pytest.fixture(scope="module")
def model(spec: ModelSpec, cluster: None) -> Iterator[Model]:
    opened = open_replicas(spec, 2)
    yield opened
    opened.close()


def request(prompt: str, n: int = 16) -> SampleRequest:
    return SampleRequest(prompt=prompt, n=n, seed=5, params=SamplingParams(max_tokens=12))


DISTINCT = SamplingParams(max_tokens=12, distinct=True)
REQUESTS = [request("theorem " + "x " * (i % 9) + f"{i}") for i in range(60)]


def texts(results: list[SampleResult]) -> dict[str, list[str]]:
    assert all(result.failure is None for result in results)
    found = {r.request.prompt: [s.text for s in r.samples] for r in results}
    assert len(found) == len(results)
    return found


@pytest.fixture(scope="module")
def expected(spec: ModelSpec) -> dict[str, list[str]]:
    """What one model in this process draws."""
    return texts(list(open_model(spec, device="cpu").sample(REQUESTS)))


def test_replicas_draw_what_one_model_draws(
    model: Model, spec: ModelSpec, expected: dict[str, list[str]]
) -> None:
    alone = open_model(spec, device="cpu")
    assert (model.id, model.context_tokens) == (alone.id, alone.context_tokens)
    assert model.draws_distinct
    (few,) = model.sample([REQUESTS[0].model_copy(update={"params": DISTINCT})])
    (same,) = alone.sample([few.request])
    assert [s.text for s in few.samples] == [s.text for s in same.samples]
    assert texts(list(model.sample(iter(REQUESTS)))) == expected
    assert len({text for samples in expected.values() for text in samples}) > 100
    assert list(model.sample([])) == []


def test_what_a_killed_actor_had_is_drawn_by_others(
    model: Model, expected: dict[str, list[str]]
) -> None:
    before = [each.actor for each in model.replicas]  # type: ignore[attr-defined]
    stream = model.sample(REQUESTS)
    results = [next(stream)]
    for actor in before:
        ray.kill(actor)
    results += list(stream)
    assert texts(results) == expected
    assert not {id(each.actor) for each in model.replicas} & {id(each) for each in before}  # type: ignore[attr-defined]


def test_kill_through_the_service_leaves_no_gap(
    model: Model, tmp_path: Path, expected: dict[str, list[str]]
) -> None:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        service = SamplingService(model, ledger, waiting=1)
        stream = service.sample(REQUESTS)
        results = [next(stream)]
        ray.kill(model.replicas[0].actor)  # type: ignore[attr-defined]
        results += list(stream)
        assert texts(results) == expected
        assert service.counters.samples == 60 * 16
        assert texts(list(service.sample(REQUESTS))) == expected
        assert service.counters.cached == 60


def test_request_that_kills_actors_fails_alone(model: Model, spec: ModelSpec) -> None:
    from generator.backends.ray import RayModel, _ModelActor

    class Deadly(_ModelActor):
        """Pickled by value, for it is local."""

        def sample(self, requests: list[str]) -> list[str]:
            if any("poison" in each for each in requests):
                os._exit(1)
            return super().sample(requests)

    class DeadlyModel(RayModel):
        actor_class = Deadly

    model.close()
    deadly = DeadlyModel(spec, 2)
    asked = [request(f"theorem {i}") for i in range(6)]
    asked.insert(2, request("poison"))
    results = list(deadly.sample(asked))
    deadly.close()
    assert len(results) == 7
    (failed,) = [each for each in results if each.failure is not None]
    assert failed.request.prompt == "poison"
    assert failed.failure is not None
    assert failed.failure.kind is SampleFailureKind.SERVER_ERROR
    assert failed.failure.owed
    assert "3 actors died on it: ActorDiedError" in failed.failure.detail


def test_few_requests_are_shared(model: Model, spec: ModelSpec) -> None:
    from generator.backends.ray import RayModel, _ModelActor

    class Signing(_ModelActor):
        """Answers with its process's number."""

        def sample(self, requests: list[str]) -> list[str]:
            asked = [SampleRequest.model_validate_json(each) for each in requests]
            signed = (Sample(index=0, text=str(os.getpid())),)
            return [SampleResult(request=r, samples=signed).model_dump_json() for r in asked]

    class SigningModel(RayModel):
        actor_class = Signing

    model.close()
    signing = SigningModel(spec, 2)
    results = list(signing.sample(REQUESTS[:4]))
    signing.close()
    assert len(results) == 4
    assert len({each.samples[0].text for each in results}) == 2


def test_sample_command(model: Model, spec: ModelSpec, tmp_path: Path) -> None:
    model.close()
    prompts = tmp_path / "prompts.jsonl"
    prompts.write_text("".join(json.dumps({"prompt": r.prompt}) + "\n" for r in REQUESTS[:9]))
    written = []
    for name, extra in (("here", []), ("there", ["--ray-models", "2"])):
        out = tmp_path / f"{name}.jsonl"
        command = ["sample", "--model", spec.location, "--prompts", str(prompts), "--n", "3"]
        done = CliRunner().invoke(main, [*command, "--out", str(out), *extra])
        assert done.exit_code == 0, done.output
        written.append(out.read_text())
    assert written[0] == written[1]


def test_what_cannot_be_started(spec: ModelSpec, cluster: None, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no room for 3 actors with 1 CPU each; .* 2 CPU in"):
        open_replicas(spec, 3)
    with pytest.raises(ModelError, match="is a server"):
        open_replicas(resolve_model("http://127.0.0.1:9/v1#m"), 2)
    broken = tmp_path / "model"
    broken.mkdir()
    for file in Path(spec.location).iterdir():
        (broken / file.name).write_bytes(file.read_bytes())
    (broken / "model.safetensors").write_bytes(b"no weights")
    with pytest.raises(ModelError) as here:
        open_model(resolve_model(str(broken)), device="cpu")
    with pytest.raises(ModelError) as there:
        open_replicas(resolve_model(str(broken)), 1)
    assert str(there.value) == str(here.value)


@pytest.mark.skipif(torch.cuda.is_available(), reason="this torch can use a GPU")
def test_a_place_with_a_gpu_wants_a_torch_that_sees_it(spec: ModelSpec) -> None:
    """Ray believes in the GPU it is told of; the model must not run on the CPU instead."""
    script = (
        "import ray, sys\n"
        "from generator.model import ModelError\n"
        "from generator.models import open_replicas, resolve_model\n"
        "ray.init(num_cpus=2, num_gpus=1, include_dashboard=False, log_to_driver=False)\n"
        "try:\n"
        "    open_replicas(resolve_model(sys.argv[1]), 1)\n"
        "except ModelError as error:\n"
        "    print(error)\n"
    )
    command = [sys.executable, "-c", script, spec.location]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert done.stdout == f"no GPU for {spec.location}: torch {torch.__version__} sees none\n"
