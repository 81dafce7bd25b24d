"""Model backends, one file each, imported only when asked for."""
