"""One name that a letter's template may put between braces."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.text import Message


class Placeholder(NamedTuple):
    """One name of the template language: what stands between the braces and what it means.

    `rows` is set where the value may be lines of "Datum: content", which print as a table: the
    name of the table's head in `resources/letters/es/frame.toml`.
    """

    name: str
    label: Message
    description: Message
    rows: str = ""
