"""Replicas of a model as Ray actors (extra `ray`): one `Model` over all GPUs of a cluster.

Each actor opens the same `ModelSpec` (its folder has to exist on every machine) with one GPU, or
one CPU where the cluster has none. A sample's random stream comes from its request, so it does not
matter which replica draws it. What an actor had when it died is sampled again by others; a request
that takes actor after actor with it is answered by a failure, which ledgers owe again.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import ray

from generator.model import (
    Model,
    ModelError,
    SampleFailure,
    SampleFailureKind,
    SampleRequest,
    SampleResult,
)
from generator.models import Backend, ModelKind, ModelSpec, open_model
from generator.ray_cluster import ActorPlaces, ClusterError

START_SECONDS = 1800.0  # a model of tens of gigabytes from a network disk
# Samples in one call of an actor: what the backends draw at the same time by default, or more.
CALL_ROWS = {Backend.TRANSFORMERS: 128, Backend.VLLM: 256}
CALLS_PER_ACTOR = 2  # one runs, one waits, so that no actor idles between two
MAX_LOSSES = 3


class _ModelActor:
    """Lives in a Ray worker process. Requests and results travel as JSON."""

    def __init__(self, spec: str) -> None:
        self._spec = ModelSpec.model_validate_json(spec)
        self._model: Model | None = None

    def identity(self) -> tuple[str, int, bool]:
        model = self._opened()
        return model.id, model.context_tokens, model.draws_distinct

    def sample(self, requests: list[str]) -> list[str]:
        asked = [SampleRequest.model_validate_json(each) for each in requests]
        return [result.model_dump_json() for result in self._opened().sample(asked)]

    def _opened(self) -> Model:
        """Not in the constructor: a ModelError reaches the caller as such only from a method. On a
        place with a GPU a torch that cannot use it is an error, not a slow model on the CPU."""
        if self._model is None:
            device = "cuda" if ray.get_gpu_ids() else None
            self._model = open_model(self._spec, device=device)
        return self._model


@dataclass(frozen=True)
class _Call:
    """Requests that one actor works on together. losses: actors that died on them."""

    requests: tuple[SampleRequest, ...]
    losses: int = 0


@dataclass(eq=False)
class _Replica:
    """An actor. started: its identity, once it has opened the model."""

    actor: Any
    started: Any
    ready: bool = False


class RayModel:
    """A `Model` over actors. `sample` may be called from several threads."""

    actor_class: ClassVar[type] = _ModelActor

    def __init__(self, spec: ModelSpec, replicas: int, address: str | None = None) -> None:
        """replicas: actors. address: of a cluster; None for RAY_ADDRESS, or a Ray on this machine.

        Raises ModelError when replicas cannot start or are not all the same model.
        """
        if spec.kind is ModelKind.SERVER:
            raise ModelError(f"{spec.location} is a server; replicas of it are its own affair")
        if spec.location:
            spec = spec.model_copy(update={"location": str(Path(spec.location).resolve())})
        self._spec = spec.model_dump_json()
        self._call_rows = CALL_ROWS[spec.backend]
        self._lock = threading.Lock()
        self._failed_starts = 0
        try:
            self._places = ActorPlaces(replicas, gpu=True, address=address)
        except ClusterError as error:
            raise ModelError(f"ray: {error}") from error
        self.replicas = [self._new() for _ in range(replicas)]  # by position; replaced when lost
        try:
            found = set(ray.get([each.started for each in self.replicas], timeout=START_SECONDS))
        except ModelError as error:
            self._places.close()
            raise _unwrapped(error) from error
        except ray.exceptions.RayError as error:
            self._places.close()
            raise ModelError(f"ray: replicas do not start: {error}") from error
        if len(found) != 1:
            self._places.close()
            raise ModelError("ray: the machines have different weights under the same name")
        self._id, self._context, self._distinct = found.pop()

    @property
    def id(self) -> str:
        """That of the weights: the same model without replicas has the same."""
        return str(self._id)

    @property
    def context_tokens(self) -> int:
        return int(self._context)

    @property
    def draws_distinct(self) -> bool:
        return bool(self._distinct)

    def close(self) -> None:
        """End the actors; what they are drawing is lost."""
        self._places.close()

    def sample(self, requests: Iterable[SampleRequest]) -> Iterator[SampleResult]:
        """Answer every request once, a call at a time. Reads ahead what all replicas can take."""
        source = iter(requests)
        backlog: deque[SampleRequest] = deque()
        again: deque[_Call] = deque()
        running: dict[Any, tuple[_Call, _Replica]] = {}
        more = True
        while True:
            while more and _rows(backlog) < self._call_rows * len(self.replicas):
                request = next(source, None)
                if request is None:
                    more = False
                    break
                backlog.append(request)
            for replica in self._free(running):
                call = again.popleft() if again else self._cut(backlog, more)
                if call is None:
                    break
                running[_ask(replica, call)] = (call, replica)
            if not (running or again or backlog):
                return
            starting = [each.started for each in self.replicas if not each.ready]
            done, _ = ray.wait([*running, *starting], num_returns=1)
            for answer in done:
                if answer in running:
                    yield from self._answered(answer, running, again)

    def _free(self, running: dict[Any, tuple[_Call, _Replica]]) -> list[_Replica]:
        """Replicas with room for another call, as often as they have, idle ones first."""
        slots: list[tuple[int, int]] = []
        for position, replica in enumerate(list(self.replicas)):
            if self._is_ready(position, replica):
                used = sum(each is replica for _, each in running.values())
                slots += [(n, position) for n in range(used, CALLS_PER_ACTOR)]
        return [self.replicas[position] for _, position in sorted(slots)]

    def _is_ready(self, position: int, replica: _Replica) -> bool:
        """Whether a replica has its model. One that cannot open it is replaced, not for ever."""
        if not replica.ready and ray.wait([replica.started], timeout=0)[0]:
            try:
                ray.get(replica.started)
            except ModelError as error:
                raise _unwrapped(error) from error
            except ray.exceptions.RayError as error:
                with self._lock:
                    self._failed_starts += 1
                if self._failed_starts >= MAX_LOSSES:
                    raise ModelError(f"ray: replicas do not start again: {error}") from error
                self._replace(replica)
            else:
                replica.ready = True
                with self._lock:
                    self._failed_starts = 0
        return replica.ready

    def _cut(self, backlog: deque[SampleRequest], more: bool) -> _Call | None:
        """The next call; at the end of the input what is left is shared among all replicas."""
        size = self._call_rows
        if not more:
            size = min(size, math.ceil(_rows(backlog) / len(self.replicas)))
        taken: list[SampleRequest] = []
        while backlog and _rows(taken) < size:
            taken.append(backlog.popleft())
        return _Call(tuple(taken)) if taken else None

    def _answered(
        self,
        answer: Any,
        running: dict[Any, tuple[_Call, _Replica]],
        again: deque[_Call],
    ) -> Iterator[SampleResult]:
        """The results of a call, or what becomes of the calls of an actor that died."""
        _, replica = running[answer]
        try:
            results = _results(answer)
        except ray.exceptions.RayError:
            self._replace(replica)
            yield from _lost(replica, running, again)
        else:
            del running[answer]
            yield from results

    def _new(self) -> _Replica:
        actor = self._places.start(self.actor_class, self._spec)
        return _Replica(actor, actor.identity.remote())

    def _replace(self, replica: _Replica) -> None:
        """What failed on a GPU may have broken its process, so no actor lives on after an error."""
        with self._lock:
            if replica in self.replicas:
                ray.kill(replica.actor)
                self.replicas[self.replicas.index(replica)] = self._new()


def _ask(replica: _Replica, call: _Call) -> Any:
    return replica.actor.sample.remote([each.model_dump_json() for each in call.requests])


def _rows(requests: Iterable[SampleRequest]) -> int:
    return sum(each.n for each in requests)


def _unwrapped(error: ModelError) -> ModelError:
    """Ray's error that is also ours carries the remote traceback in its text."""
    return ModelError(str(getattr(error, "cause", error)))


def _results(answer: Any) -> list[SampleResult]:
    """What an actor answered. Raises ModelError or Ray's error."""
    try:
        return [SampleResult.model_validate_json(each) for each in ray.get(answer)]
    except ModelError as error:
        raise _unwrapped(error) from error


def _lost(
    replica: _Replica,
    running: dict[Any, tuple[_Call, _Replica]],
    again: deque[_Call],
) -> Iterator[SampleResult]:
    """The calls of an actor that died. They are in the order in which they were made, and an actor
    works in that order: what it had answered counts, the first that it had not is what it died on,
    the rest is asked again as if nothing had been."""
    guilty: _Call | None = None
    for ref in [ref for ref, (_, other) in running.items() if other is replica]:
        call, _ = running.pop(ref)
        if guilty is not None:
            again.append(call)
            continue
        try:
            yield from _results(ref)
        except ray.exceptions.RayError as error:
            guilty = call
            yield from _asked_again(call, again, error)


def _asked_again(call: _Call, again: deque[_Call], error: Exception) -> Iterator[SampleResult]:
    """Once lost a call is asked again as it was; then alone, so that only the guilty one fails."""
    losses = call.losses + 1
    if losses >= MAX_LOSSES:
        cause = getattr(error, "cause", None) or error
        detail = f"{losses} actors died on it: {type(cause).__name__}: {cause}"[:300]
        failure = SampleFailure(kind=SampleFailureKind.SERVER_ERROR, detail=f"ray: {detail}")
        yield from (SampleResult(request=each, failure=failure) for each in call.requests)
    elif losses == 1:
        again.append(_Call(call.requests, losses))
    else:
        again.extend(_Call((each,), losses) for each in call.requests)
