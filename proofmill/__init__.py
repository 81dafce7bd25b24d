"""The program: the click CLI, the expert-iteration loop, releases and reports."""

import os

# Before anything loads torch: its threads sleep while they wait for each other. Spinning gains
# nothing measurable on a quiet machine, but with two other processes on two cores a training step
# of the small model took 3 to 5.5 s instead of 1.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

__version__ = "0.1.0"
