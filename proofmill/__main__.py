"""`python -m proofmill`."""

from proofmill.cli import main

main(prog_name="proofmill")
