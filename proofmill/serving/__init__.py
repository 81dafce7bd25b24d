"""The HTTP door: `proofmill serve` (extra `serve`)."""
