"""Who is a minor: under 18, whose representative acts for them (Decreto 1074, 2.2.2.25.2.9)."""

from __future__ import annotations

from datetime import date

_ADULT = 18


def is_minor(born: date, on: date) -> bool:
    """Whether a person born on that day is under 18 on a legal day.

    Who was born on 29 February turns older on 1 March in other years.
    """
    years = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return years < _ADULT
