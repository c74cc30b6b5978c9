"""What going back to a backup would lose or bring, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from privdesk.records import RECORD_TYPES
from privdesk.text import say, translate
from privdesk.ui.parts.progress import figure
from privdesk.ui.shown import day_and_hour

if TYPE_CHECKING:
    from privdesk.store.comparing import Beyond

_NAMED = 6  # numbers or names said of each record type
_LONGEST = 40  # characters of one of them
# What an officer asks for first; what is part of another record is not told apart.
_TOLD = ("request", "document", "attachment", "person", "database", "party", "letter_template")


def counted_words(actions: int, *, is_lost: bool) -> str:
    """How many actions would be lost, or come."""
    if is_lost:
        if actions == 1:
            return translate("GoingBack", "One action would be lost.")
        return translate("GoingBack", "{count} actions would be lost.", count=figure(actions))
    if actions == 1:
        return translate("GoingBack", "One action that is not here would come.")
    return translate(
        "GoingBack", "{count} actions that are not here would come.", count=figure(actions)
    )


def erased_words(erasures: int) -> str:
    """How many people whose data were erased since the backup would come back with it."""
    if erasures == 1:
        return translate("GoingBack", "One person was erased since this backup.")
    return translate(
        "GoingBack", "{count} people were erased since this backup.", count=figure(erasures)
    )


def told_words(beyond: Beyond, zone: str) -> str:
    """Since when, and what was made new, by numbers and names."""
    lines, new = [], _new(beyond.new, beyond.titles)
    if beyond.first is not None and beyond.last is not None:
        first, last = day_and_hour(beyond.first, zone), day_and_hour(beyond.last, zone)
        when = translate("GoingBack", "From {first} to {last}", first=first, last=last)
        if first == last:  # to the minute
            when = translate("GoingBack", "On {day}", day=first)
        lines.append(f"{when}:" if new else when)
    return "\n".join(lines + new)


def _new(new: Mapping[str, int], titles: Mapping[str, tuple[str, ...]]) -> list[str]:
    lines = []
    for name in _TOLD:
        count = new.get(name, 0)
        if not count:
            continue
        named = [t if len(t) <= _LONGEST else f"{t[:_LONGEST]}…" for t in titles.get(name, ())]
        some = ", ".join(named[:_NAMED]) + (", …" if count > _NAMED else "")
        kind = say(RECORD_TYPES[name].type_label)
        lines.append(
            translate(
                "GoingBack",
                "{kind}: {count} new ({names})",
                kind=kind,
                count=figure(count),
                names=some,
            )
        )
    return lines
