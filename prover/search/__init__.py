"""Proof search over a Lean engine and a model."""
