"""The law as plain Python: no SQL, no Qt, `today` always an argument."""
