"""By when a request must be answered, in a sentence, as far as kind and receipt tell."""

from __future__ import annotations

from datetime import date

from privdesk.rules.calendar import Calendar
from privdesk.rules.rights import CLAIM, NOVELTY, OTHER_KINDS, OTHER_LAWS
from privdesk.rules.terms import deadline
from privdesk.text import translate
from privdesk.ui.parts.date_text import show_date


def term_words(kind: str, day: date, calendar: Calendar) -> str:
    """The sentence; "" outside the years that the calendar knows."""
    if not calendar.first_year <= day.year < calendar.last_year:
        return ""
    if kind in OTHER_LAWS:
        return translate(
            "NewRequest", "No term of Ley 1581: {law} sets its own.", law=OTHER_LAWS[kind]
        )
    if kind in OTHER_KINDS:
        return translate("NewRequest", "No term of Ley 1581: answer that it is not habeas data.")
    if kind == NOVELTY:
        return _novelty(day, calendar)
    how = deadline("claim.answer" if kind == CLAIM else "inquiry.answer", day, calendar)
    if how.target < how.due:
        return translate(
            "NewRequest",
            "To be answered by {due} ({article}); target: {target}.",
            due=show_date(how.due),
            article=how.article,
            target=show_date(how.target),
        )
    return translate(
        "NewRequest",
        "To be answered by {due} ({article}).",
        due=show_date(how.due),
        article=how.article,
    )


def _novelty(day: date, calendar: Calendar) -> str:
    how = deadline("processor.update", day, calendar)
    return translate(
        "NewRequest",
        "To be updated by {due} ({article}); target: {target}.",
        due=show_date(how.due),
        article=how.article,
        target=show_date(how.target),
    )
