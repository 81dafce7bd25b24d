"""For every test: an interrupt means the same wherever the suite is started from."""

from __future__ import annotations

import signal


def pytest_configure() -> None:
    """Undo an ignored SIGINT, which a shell hands to what it starts in the background and Python
    hands on to the programs that the tests interrupt."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
