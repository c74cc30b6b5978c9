"""What is said of a list beside its entries: where it comes from, and what to check."""

from __future__ import annotations

from privdesk.rules.lists import EntryList
from privdesk.text import short_date, translate


def source_words(of: EntryList) -> str:
    """Where a list comes from; of countries each ground, with its day."""
    if not of.grounds:
        return translate("Lists", "Source: {words}", words=of.source)
    return "\n".join(
        translate(
            "Lists",
            "{label}, since {day}: {words}.",
            label=ground.label,
            day=short_date(ground.since),
            words=ground.source,
        )
        for ground in of.grounds.values()
    )


def caution_words(of: EntryList) -> tuple[str, str]:
    """What must be known before one relies on a list: a head and a text; empty for nothing."""
    if of.has_rnbd_code:
        return (
            translate("Lists", "This is not the SIC's own list"),
            translate(
                "Lists",
                "It was made by the subjects that the RNBD asks about. Write in “RNBD code” what "
                "you read in its form, and change the words where they differ.",
            ),
        )
    if any(ground.note for ground in of.grounds.values()):
        return (
            translate("Lists", "Part of it rests on a secondary source"),
            translate(
                "Lists",
                "The countries that the European Commission declared adequate, and those that the "
                "SIC may add: check them before you rely on them.",
            ),
        )
    return "", ""
