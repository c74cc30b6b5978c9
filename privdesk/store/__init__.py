"""The encrypted file: opening, writing, auditing, searching, copying and upgrading it."""
