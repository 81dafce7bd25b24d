"""Places for actors on a Ray cluster (extra `ray`): reserved together, kept when an actor dies.

A placement group holds one bundle an actor, so that what does not fit is said at the start, a new
actor finds the place of the one that died, and Ray moves the places of a machine that is lost.
"""

from __future__ import annotations

import contextlib
import os
from typing import Any

import ray
from ray.util.placement_group import placement_group, remove_placement_group
from ray.util.scheduling_strategies import PlacementGroupSchedulingStrategy

# A Ray on this machine never grows; a cluster may have to start machines first.
LOCAL_SECONDS = 15.0
CLUSTER_SECONDS = 600.0


class ClusterError(Exception):
    """Ray cannot be reached, or has no room; the sentence says which."""


class ActorPlaces:
    """`count` places of `need` each (such as {"CPU": 1}). Close it to give them back."""

    def __init__(self, count: int, *, gpu: bool = False, address: str | None = None) -> None:
        """address: of a cluster; None for RAY_ADDRESS, a Ray that this process uses already, or one
        on this machine. gpu: a GPU for each actor where the cluster has any. Raises ClusterError.
        """
        self._own = not ray.is_initialized()
        if self._own:
            _start(address)
        self._need: dict[str, float] = {"CPU": 1}
        if gpu and ray.cluster_resources().get("GPU"):
            self._need["GPU"] = 1
        self._group = placement_group([self._need] * count)
        grows = bool(address or os.environ.get("RAY_ADDRESS"))
        if not self._group.wait(CLUSTER_SECONDS if grows else LOCAL_SECONDS):
            has = ray.cluster_resources()
            self.close()
            one = " and ".join(f"{number:g} {name}" for name, number in self._need.items())
            total = ", ".join(f"{has.get(name, 0):g} {name}" for name in self._need)
            raise ClusterError(
                f"no room for {count} actors with {one} each; the cluster has {total} in all"
            )

    def start(self, kind: type, *arguments: Any) -> Any:
        """A new actor in a free place."""
        strategy = PlacementGroupSchedulingStrategy(placement_group=self._group)
        options = {"num_cpus": self._need["CPU"], "scheduling_strategy": strategy}
        if "GPU" in self._need:
            options["num_gpus"] = self._need["GPU"]
        return ray.remote(**options)(kind).remote(*arguments)

    def close(self) -> None:
        """Give the places back (their actors end); stop the Ray that was started here."""
        with contextlib.suppress(ray.exceptions.RayError):
            remove_placement_group(self._group)
        if self._own:
            ray.shutdown()


def _start(address: str | None) -> None:
    local: dict[str, Any] = {} if address else {"include_dashboard": False}
    try:
        ray.init(address=address, log_to_driver=False, logging_level="error", **local)
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise ClusterError(str(error)) from error
