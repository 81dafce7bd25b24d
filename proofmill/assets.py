"""Files without code that the program ships: templates, prompts, problems, the small model."""

from __future__ import annotations

from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parent.parent / "data"
_INSTALLED = Path(__file__).resolve().parent / "data"


def asset(name: str) -> Path:
    """The path of `data/NAME`, in a checkout or in an installed wheel."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name
