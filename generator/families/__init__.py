"""Template-based problem families (TDG / TemplateGSM, arXiv:2411.18104; seeds row 9)."""
