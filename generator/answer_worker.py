"""The process that compares answers with math-verify. Run as a file, one JSON line a request.

It is a process and not a thread because only a process can be killed: sympy can take for ever on a
few characters. It imports nothing of ours, so that it starts fast, and it never answers on its own
judgement: what math-verify cannot read is reported as such.

    {"gold": "1/2", "predicted": "0.5"}  ->  {"outcome": "equal"}
    outcomes: equal, different, gold_unreadable, prediction_unreadable, error
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys


def main() -> None:
    memory_bytes = int(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    # Whatever a library prints must not end up between our lines.
    channel = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    logging.disable(logging.CRITICAL)
    from math_verify import ExprExtractionConfig, LatexExtractionConfig, parse, verify

    configs = [LatexExtractionConfig(), ExprExtractionConfig()]

    def compare(gold: str, predicted: str) -> str:
        # Time limits in the library are signals; ours is that the parent kills this process.
        first = parse(f"${gold}$", configs, "no_fallback", parsing_timeout=None)
        if not first:
            return "gold_unreadable"
        second = parse(f"${predicted}$", configs, "no_fallback", parsing_timeout=None)
        if not second:
            return "prediction_unreadable"
        same = verify(first, second, timeout_seconds=None, raise_on_error=True)
        return "equal" if same else "different"

    print(json.dumps({"outcome": "ready"}), file=channel, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = {"outcome": compare(request["gold"], request["predicted"])}
        except MemoryError:
            # What is left of this process is not to be trusted with another request.
            os._exit(3)
        except Exception as error:  # the library raises anything; the parent gets it as a value
            answer = {"outcome": "error", "detail": f"{type(error).__name__}: {error}"[:200]}
        print(json.dumps(answer), file=channel, flush=True)


if __name__ == "__main__":
    main()
