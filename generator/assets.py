"""Where the files of data/ are: in a checkout next to the packages, installed inside proofmill."""

from __future__ import annotations

from pathlib import Path

_PACKAGES = Path(__file__).resolve().parent.parent


class AssetError(Exception):
    """A file that comes with the program is not there."""


def asset(*parts: str) -> Path:
    """The path of data/PARTS. Raises AssetError when the installation lacks it."""
    for root in (_PACKAGES / "data", _PACKAGES / "proofmill" / "data"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(parts)
    raise AssetError(f"data/{name} is missing from this installation; install proofmill again")
