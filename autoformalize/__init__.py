"""Words to Lean and back."""
