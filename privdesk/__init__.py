"""Privdesk keeps a small organization's data-protection records and the law's terms over them."""

__version__ = "0.4.0"
