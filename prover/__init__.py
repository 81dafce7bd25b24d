"""Lean and proof search: hosting Lean, verifying proofs, searching for them."""
