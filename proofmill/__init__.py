"""The program: the click CLI, the expert-iteration loop, releases and reports."""

__version__ = "0.1.0"
