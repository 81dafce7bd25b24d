"""Lean's own command-line program: `LEAN_PATH=... python -m prover.lean.lean_main FILE.lean`.

Arguments are those of `lean`. A file given to `-o` must lie under the current directory.
"""

from __future__ import annotations

import ctypes
import sys

from prover.lean.wheel import WheelError, locate_wheel


def run_lean(arguments: list[str]) -> int:
    """Run `lean ARGUMENTS` in this process (once per process) and return its exit status."""
    library = ctypes.CDLL(str(locate_wheel().library), mode=ctypes.RTLD_GLOBAL)
    words = [b"lean", *(argument.encode() for argument in arguments)]
    vector = (ctypes.c_char_p * (len(words) + 1))(*words, None)
    library.lean_main.restype = ctypes.c_int
    return int(library.lean_main(len(words), vector))


def main() -> None:
    """Entry point of the module."""
    try:
        sys.exit(run_lean(sys.argv[1:]))
    except WheelError as error:
        sys.exit(f"error: {error}")


if __name__ == "__main__":
    main()
