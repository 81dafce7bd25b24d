"""The generator core: sampling, ledger, training. Knows no Lean."""
