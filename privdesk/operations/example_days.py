"""The days of the example: all of them lie around the day on which it is made."""

from __future__ import annotations

from datetime import date, timedelta

from privdesk.rules.calendar import Calendar
from privdesk.rules.terms import deadline

_DAY = timedelta(days=1)
OPENED = -430  # calendar days from today


class Days:
    """Business days counted from the last one that is not after `today`."""

    def __init__(self, today: date, calendar: Calendar) -> None:
        self.today, self.calendar = today, calendar
        self._last = calendar.previous_business_day(today)

    @property
    def opening(self) -> date:
        """The business day on which the office began to keep its file."""
        return self.recorded(OPENED)

    def recorded(self, count: int) -> date:
        """When the office puts down what happened so many calendar days from today: on its next
        business day, and never before it opened its file or after today.
        """
        day = self.today + timedelta(days=max(count, OPENED))
        worked = self.calendar.next_business_day(day)
        return worked if worked <= self.today else min(day, self.today)

    def back(self, count: int) -> date:
        """So many business days before the last one; 0 is that day."""
        day = self._last
        for _ in range(count):
            day = self.calendar.previous_business_day(day - _DAY)
        return day

    def ahead(self, count: int) -> date:
        """So many business days, 1 or more, after today."""
        return self.calendar.add_business_days(self.today, count)

    def received_for(self, term: str, due: date) -> date:
        """The last business day on which a request can have come in whose term ends on `due`."""
        day = self.calendar.previous_business_day(due - _DAY)
        while deadline(term, day, self.calendar).due > due:
            day = self.calendar.previous_business_day(day - _DAY)
        return day
