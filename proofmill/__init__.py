"""The program: the click CLI, the expert-iteration loop, releases and reports."""

import os

# Before anything loads torch: its threads sleep when they have waited for each other for a while.
# A training step of the small model on two cores, quiet and beside two busy processes (medians and
# worst of 3): spinning 0.25 s and 1.1 s, 8.1 at worst; 10,000 spins 0.25 and 1.0, 1.1 at worst;
# sleeping at once 0.30 and 0.67.
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

__version__ = "0.1.0"
