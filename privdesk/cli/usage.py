"""What argparse itself says, in the user's language."""

from __future__ import annotations

import argparse

from privdesk.text import N_, Message, say

# argparse looks its words up in `argparse._` under these very texts, %-placeholders included.
_WORDS: dict[str, Message] = {
    message.source: message
    for message in (
        N_("Usage", "usage: "),
        N_("Usage", "positional arguments"),
        N_("Usage", "options"),
        N_("Usage", "show this help message and exit"),
        N_("Usage", "show program's version number and exit"),
        N_("Usage", "%(prog)s: error: %(message)s\n"),
        N_("Usage", "the following arguments are required: %s"),
        N_("Usage", "unrecognized arguments: %s"),
        N_("Usage", "expected one argument"),
        N_("Usage", "expected at least one argument"),
        N_("Usage", "argument %(argument_name)s: %(message)s"),
        N_("Usage", "invalid choice: %(value)r (choose from %(choices)s)"),
        N_("Usage", "ambiguous option: %(option)s could match %(matches)s"),
        N_("Usage", "ignored explicit argument %r"),
        N_("Usage", "not allowed with argument %s"),
        N_("Usage", "unknown parser %(parser_name)r (choices: %(choices)s)"),
    )
}


def speak() -> None:
    """Let argparse say its own words as the program says its texts."""
    argparse._ = _translated  # type: ignore[attr-defined]


def _translated(text: str) -> str:
    known = _WORDS.get(text)
    return say(known) if known else text
