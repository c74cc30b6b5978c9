"""The computation of terms on paper: of one term, or of a whole case for its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from privdesk.documents.canvas import QUIET
from privdesk.documents.case_computation import CaseComputation
from privdesk.documents.computation import Computation, Reading
from privdesk.documents.count_words import SkippedSpan, SpanForm, span_words
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR
from privdesk.documents.month_grids import draw_months
from privdesk.documents.sheet_pages import WIDTH, Column, SheetPages
from privdesk.text import short_date, translate

_BODY, _LEADING = 10.0, 14.0


@dataclass(frozen=True)
class SheetFrame:
    """What stands around a sheet: whose it is, when it was made (aware), where, and the seal."""

    organization: str
    created: datetime
    zone: str = "America/Bogota"
    seal: str = ""

    @property
    def day(self) -> date:
        """The legal day on which it was made."""
        return self.created.astimezone(ZoneInfo(self.zone)).date()


def computation_sheet_pdf(computed: Computation, frame: SheetFrame) -> bytes:
    """Letter-size pages with one term's computation; the same arguments give the same bytes."""
    stream = BytesIO()
    made = translate("Computation", "Computation made on {day}", day=short_date(frame.day))
    pages = _pages(stream, computed.title, frame, made)
    pages.text(BOLD, 16, computed.title, 24)
    pages.text(REGULAR, _BODY, computed.subject, _LEADING, most=4)
    _draw_term(pages, computed)
    pages.text(REGULAR, 9.2, computed.note, 13, most=4, colour=QUIET)
    pages.finish()
    return stream.getvalue()


def case_sheet_pdf(case: CaseComputation, frame: SheetFrame) -> bytes:
    """Letter-size pages with every date of a case; the same arguments give the same bytes."""
    stream = BytesIO()
    foot = translate(
        "Computation",
        "Request {number} · computation made on {day}",
        number=case.number,
        day=short_date(frame.day),
    )
    pages = _pages(stream, f"{case.title} {case.number}", frame, foot)
    pages.text(BOLD, 16, case.title, 24)
    pages.text(MEDIUM, 11.4, case.subject, 17, most=3)
    pages.y -= 4
    for label, value in case.lines:
        words = translate("Computation", "{label}: {value}", label=label, value=value)
        pages.text(REGULAR, _BODY, words, _LEADING, most=4)
    _draw_warnings(pages, case)
    _draw_facts(pages, case)
    _draw_terms(pages, case)
    _draw_own(pages, case)
    _draw_notes(pages, case)
    for number, computed in enumerate(case.terms, 1):
        pages.heading(f"{number}. {computed.name}", together=90)
        pages.text(REGULAR, _BODY, computed.standing, _LEADING, most=3)
        _draw_term(pages, computed)
    pages.finish()
    return stream.getvalue()


def _pages(stream: BytesIO, title: str, frame: SheetFrame, foot: str) -> SheetPages:
    pages = SheetPages(
        stream,
        title=title,
        organization=frame.organization,
        created=frame.created,
        foot=foot,
        seal=frame.seal,
    )
    pages.text(MEDIUM, 11, frame.organization, 15)
    return pages


def _draw_warnings(pages: SheetPages, case: CaseComputation) -> None:
    if case.warnings:
        pages.heading(translate("Computation", "Warnings"))
    for warning in case.warnings:
        pages.text(REGULAR, _BODY, f"• {warning}", _LEADING, most=4)


def _draw_facts(pages: SheetPages, case: CaseComputation) -> None:
    """The facts, and under each what the rules remark on it."""
    pages.heading(translate("Computation", "Facts that terms count from"), together=20)
    day, fact = translate("Computation", "Day"), translate("Computation", "Fact")
    pages.table(
        (Column(day, 74), Column(fact, WIDTH - 74)),
        [(short_date(f.day), ". ".join((f.words, *f.remarks))) for f in case.facts],
    )


def _draw_terms(pages: SheetPages, case: CaseComputation) -> None:
    if not case.terms:
        return
    pages.heading(translate("Computation", "Terms of the law"), together=20)
    columns = (
        Column(translate("Computation", "Term"), 150),
        Column(translate("Computation", "From"), 62),
        Column(translate("Computation", "Target"), 62),
        Column(translate("Computation", "Legal limit"), 66),
        Column(translate("Computation", "How it stands"), WIDTH - 340),
    )
    rows = [
        (
            c.name,
            short_date(c.start) if c.start else "—",
            short_date(c.target),
            short_date(c.due),
            c.standing,
        )
        for c in case.terms
    ]
    pages.table(columns, rows)


def _draw_own(pages: SheetPages, case: CaseComputation) -> None:
    """The office's own work: no days are counted, so its row says all there is."""
    if not case.own:
        return
    pages.heading(translate("Computation", "Work of the office, without a count"), together=20)
    columns = (
        Column(translate("Computation", "Task"), 140),
        Column(translate("Computation", "Date"), 62),
        Column(translate("Computation", "Where it comes from"), 178),
        Column(translate("Computation", "How it stands"), WIDTH - 380),
    )
    pages.table(columns, [_own_row(c) for c in case.own])


def _own_row(computed: Computation) -> tuple[str, str, str, str]:
    reasons = [r.text for r in computed.readings if r.text] + [computed.article]
    dated = computed.readings[0].day if computed.readings else computed.due
    return (
        computed.name,
        short_date(dated),
        " ".join(part for part in reasons if part),
        computed.standing,
    )


def _draw_term(pages: SheetPages, computed: Computation) -> None:
    """Readings, months, what is not counted, and the law's words."""
    for reading in _readings(computed):
        words = f"{reading.label}: {short_date(reading.day)}"
        pages.room(30)
        pages.text(MEDIUM, _BODY, words, 17)
        if reading.text:
            pages.text(REGULAR, _BODY, reading.text, _LEADING, most=8)
    draw_months(pages, computed)
    if computed.has_days and computed.has_target:
        words = translate(
            "Computation",
            "In bold, the days of the legal limit; in parentheses, those of the target.",
        )
        pages.text(REGULAR, 8.4, words, 12, colour=QUIET)
    _draw_skipped(pages, computed)
    pages.text(REGULAR, 9.2, computed.law_words(), 14, most=8, colour=QUIET)


def _readings(computed: Computation) -> list[Reading]:
    """The dates to print: limit and target as one where they are the same day."""
    found = {r.kind: r for r in computed.readings}
    if computed.has_target or "limit" not in found or "target" not in found:
        return list(computed.readings)
    limit, target = found["limit"], found["target"]
    words = " ".join(dict.fromkeys(t for t in (limit.text, target.text) if t))
    label = translate("Computation", "Legal limit and target")
    rest = [r for r in computed.readings if r.kind not in ("limit", "target")]
    return [Reading("limit", label, limit.day, words), *rest]


def _draw_skipped(pages: SheetPages, computed: Computation) -> None:
    """The days left out by either reading, gathered by their reason."""
    target = computed.not_counted("target") if computed.has_target else ()
    spans = sorted(
        {*computed.not_counted("limit"), *target},
        key=lambda span: (span.first, span.last),
    )
    if not spans:
        return
    pages.room(30)
    pages.text(MEDIUM, _BODY, translate("Computation", "Days that are not counted"), 17)
    years = {d.year for span in spans for d in (span.first, span.last)}
    form: SpanForm = "month" if len(years) == 1 else "date"
    for why, days in _by_reason(spans).items():
        words = "; ".join(span_words(span, form) for span in days)
        pages.text(REGULAR, 9.2, f"{why}: {words}.", 13, most=40)


def _by_reason(spans: list[SkippedSpan]) -> dict[str, list[SkippedSpan]]:
    found: dict[str, list[SkippedSpan]] = {}
    for span in spans:
        same = found.setdefault(span.why, [])
        if not any(s.first <= span.first and span.last <= s.last for s in same):
            same.append(span)
    return found


def _draw_notes(pages: SheetPages, case: CaseComputation) -> None:
    words = translate(
        "Computation",
        "The legal limit is the last day that the law gives on its usual reading. The target is "
        "the stricter reading, where its words admit two: who answers within it complies with "
        "both.",
    )
    pages.text(REGULAR, 9.2, words, 13, most=4, colour=QUIET)
    pages.text(REGULAR, 9.2, case.note, 13, most=4, colour=QUIET)
