"""Lean hosting: one engine protocol, the engines behind it, and the audit that decides acceptance."""
