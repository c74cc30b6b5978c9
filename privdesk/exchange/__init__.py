"""Bytes in, and the documented format both ways."""
