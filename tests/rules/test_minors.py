"""Under 18 is a minor; the birthday itself is the first day of an adult."""

from __future__ import annotations

from datetime import date

import pytest

from privdesk.rules.minors import is_minor


@pytest.mark.parametrize(
    ("born", "on", "minor"),
    [
        (date(2008, 11, 20), date(2026, 11, 19), True),
        (date(2008, 11, 20), date(2026, 11, 20), False),
        (date(2008, 2, 29), date(2026, 2, 28), True),
        (date(2008, 2, 29), date(2026, 3, 1), False),
        (date(1950, 1, 1), date(2026, 3, 1), False),
    ],
)
def test_a_minor_is_under_eighteen(born: date, on: date, minor: bool) -> None:
    assert is_minor(born, on) == minor
