"""Errors of the program that are the user's to mend: one sentence, exit status 2."""

from __future__ import annotations


class InputError(Exception):
    """Bad input, a bad setting, or a place that cannot be written. The sentence names it."""
