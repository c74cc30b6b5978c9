"""Consecutive numbers per year, from the start that the office has set."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from privdesk.records import Disposal, Document, NumberSeries, Request
from privdesk.records.number_series import DISPOSALS, LETTERS, REQUESTS

_NUMBERED: dict[str, type[Request] | type[Document] | type[Disposal]] = {
    REQUESTS: Request,
    LETTERS: Document,
    DISPOSALS: Disposal,
}


def next_sequence(session: Session, series: str, year: int) -> int:
    """The next number of that series in that year; a write transaction keeps it ours."""
    start = session.scalar(
        select(NumberSeries.start).where(NumberSeries.series == series, NumberSeries.year == year)
    )
    return max(start or 1, last_sequence(session, series, year) + 1)


def last_sequence(session: Session, series: str, year: int) -> int:
    """The highest number given in that series and year; 0 when none was."""
    numbered = _NUMBERED[series]
    return session.scalar(select(func.max(numbered.sequence)).where(numbered.year == year)) or 0


def series_start(session: Session, series: str, year: int) -> NumberSeries | None:
    """The start set for that series and year, if one is."""
    return session.scalar(
        select(NumberSeries).where(NumberSeries.series == series, NumberSeries.year == year)
    )
