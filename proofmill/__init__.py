"""The program: the click CLI, the expert-iteration loop, releases and reports."""

import os

# Before anything loads torch: its threads sleep while they wait for each other. With two other
# processes on two cores a training step of the small model took 3 to 5.5 s spinning and 1 s so;
# on quiet cores 0.30 and 0.67 s spinning, 0.33 and 0.37 s so.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

__version__ = "0.1.0"
