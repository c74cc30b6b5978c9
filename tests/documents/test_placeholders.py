"""Every placeholder has a name that can be written, and words for the officer."""

from __future__ import annotations

from privdesk.documents.markup import parse_body
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import say


def test_each_placeholder_can_be_written_and_is_explained() -> None:
    for name, placeholder in PLACEHOLDERS.items():
        assert placeholder.name == name == " ".join(name.split())
        assert parse_body(f"{{{name}}}")[0].lines[0].pieces[0].text == name
        assert say(placeholder.label)
        assert say(placeholder.description).endswith(".")


def test_labels_are_told_apart() -> None:
    labels = [say(placeholder.label) for placeholder in PLACEHOLDERS.values()]
    assert len(set(labels)) == len(labels) > 40
