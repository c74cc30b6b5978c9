"""Bytes out: letters, registers and sheets."""
