"""Lean hosting: one engine protocol, the engines behind it, the audit that decides acceptance."""
