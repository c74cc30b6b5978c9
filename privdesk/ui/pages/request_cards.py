"""The two dates in a request's head: which ones they are, what is left, where they come from."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.rules.case import EXECUTION, UPDATE, CaseDeadline
from privdesk.rules.events import DECISIONS
from privdesk.rules.regime import load_regime
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.pages.steps import task_words
from privdesk.ui.parts.box import DateCard
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.shown import business_days, passed

_EXTENSIONS = ("inquiry.extension", "claim.extension")


class Left(NamedTuple):
    """The days left in words, and whether the day has passed."""

    words: str = ""
    is_late: bool = False


class RequestCards(QWidget):
    """`limit` is the legal limit; `first` what comes before it or took its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.unit())
        self.first = _Card()
        self.limit = _Card()
        row.addWidget(self.first, 1)
        row.addWidget(self.limit, 1)

    def show_request(self, request: RequestSnapshot, today: date) -> None:
        """Show the dates of this request as they stand on that legal day."""
        main, assessment = request.answer, request.assessment
        self.first.hide()
        self.limit.hide()
        if assessment.is_voided:
            pass
        elif main.due is None:
            self._show_own_date(request, main, today)
        elif main.shown or main.met_on is not None:
            self._show_limit(request, main, today)
        else:
            self._show_instead(request, today)
        self.setVisible(not (self.first.isHidden() and self.limit.isHidden()))

    def _show_limit(self, request: RequestSnapshot, main: CaseDeadline, today: date) -> None:
        self.limit.show_limit(request, main, today)
        soonest = _soonest(request)
        if main.met_on is not None:
            self.first.show_met(request, main)
        elif soonest is not None and soonest.term != main.term:
            self.first.show_other(request, soonest, today)
        elif main.target is not None and main.due is not None and main.target < main.due:
            self.first.show_target(request, main, today)

    def _show_instead(self, request: RequestSnapshot, today: date) -> None:
        """The answer's dates stand behind the person's, or the duty to answer has ended."""
        until = request.assessment.person_until
        if until is not None:
            self.limit.show_person(request, until, today)
        if (soonest := _soonest(request)) is not None:
            self.first.show_other(request, soonest, today)

    def _show_own_date(self, request: RequestSnapshot, main: CaseDeadline, today: date) -> None:
        if main.met_on is not None:
            self.first.show_met(request, main)
        elif main.internal is not None:
            self.limit.show_internal(request, main, today)


def _soonest(request: RequestSnapshot) -> CaseDeadline | None:
    """The first open date of the law that binds the office."""
    unmet = request.assessment.open_deadlines
    return next((d for d in unmet if d.due is not None and not d.runs_for_person), None)


class _Card(DateCard):
    """One of the two dates: what it is, the days left, the day, where it comes from."""

    def __init__(self) -> None:
        super().__init__("law", "")
        # A long task ("Poner leyenda…") gives way to the days left and is whole in its tooltip.
        whole, self.name = self.name, ElidedLabel("", tone="text2")
        item = self.body.itemAt(0)
        if item is not None and (head := item.layout()) is not None:
            head.replaceWidget(whole, self.name)
        whole.deleteLater()

    def _show(
        self,
        icon: tuple[str, str],
        name: str,
        day: date | None,
        left: Left,
        source: str,
        *,
        is_long: bool = False,
    ) -> None:
        self.icon.set_icon(*(("alert", "red") if left.is_late else icon))
        for label in (self.left, self.late):
            label.set_tone("red" if left.is_late else "text")
        self.name.setText(name)
        self.show_date(show_date(day), left.words, source, is_long=is_long)
        self.show()

    def show_limit(self, request: RequestSnapshot, main: CaseDeadline, today: date) -> None:
        """The legal limit to answer, or to update."""
        extended = main.term in _EXTENSIONS
        name = translate("Requests", "Legal limit")
        if extended:
            name = translate("Requests", "Extended limit")
        open_ = main.met_on is None and not request.assessment.is_closed
        left = _left(request, main.due, today) if open_ else Left()
        source = source_words(request, main)
        self._show(("law", "text2"), name, main.due, left, source, is_long=extended)

    def show_target(self, request: RequestSnapshot, main: CaseDeadline, today: date) -> None:
        """The stricter reading's day."""
        self._show(
            ("flag", "amber"),
            translate("Requests", "Target"),
            main.target,
            _left(request, main.target, today),
            _target_source(request, main),
        )

    def show_other(self, request: RequestSnapshot, soonest: CaseDeadline, today: date) -> None:
        """A term that ends before the answer's."""
        is_target = soonest.target is not None and soonest.earliest != soonest.due
        self._show(
            ("flag", "amber") if is_target else ("law", "text2"),
            task_words(soonest.term, None),
            soonest.earliest,
            _left(request, soonest.earliest, today),
            source_words(request, soonest),
            is_long=True,
        )

    def show_person(self, request: RequestSnapshot, until: date, today: date) -> None:
        """The end of the person's own two months; once it has passed, nobody here is late."""
        is_over = until < today
        name = translate("Requests", "The person may reply until")
        if is_over:
            name = translate("Requests", "The person's time ended on")
        self._show(
            ("flag", "amber") if is_over else ("pause", "text2"),
            name,
            until,
            _left(request, until, today)._replace(is_late=False),
            translate("Requests", "Ley 1581 de 2012, art. 15, num. 1"),
            is_long=True,
        )

    def show_internal(self, request: RequestSnapshot, main: CaseDeadline, today: date) -> None:
        """A date of the office's own, where Ley 1581 sets none."""
        self._show(
            ("calendar", "text2"),
            translate("Requests", "Own date to answer"),
            main.internal,
            _left(request, main.internal, today),
            translate("Requests", "No term of Ley 1581"),
            is_long=True,
        )

    def show_met(self, request: RequestSnapshot, main: CaseDeadline) -> None:
        """When it was answered or updated, and whether in time."""
        met, limit = main.met_on, main.limit
        late = met is not None and limit is not None and met > limit
        words = translate("Requests", "late") if late else translate("Requests", "in time")
        decision = request.assessment.decision
        name = translate("Requests", "Answered")
        if main.term == UPDATE:
            name = translate("Requests", "Updated")
        self._show(
            ("alert", "red") if late else ("check", "green"),
            name,
            met,
            Left(words if limit is not None else ""),
            say(DECISIONS[decision]) if decision else "",
        )


def _left(request: RequestSnapshot, day: date | None, today: date) -> Left:
    if day is None:
        return Left()
    if day == today:
        return Left(business_days(0))
    count = request.calendar.business_days_from(today, day)
    if count > 0:
        return Left(business_days(count))
    return Left(_ago(-count) if count else passed(), is_late=True)  # no business day since


def _ago(count: int) -> str:
    """How long ago it passed: beside a red mark that says the rest."""
    if count == 1:
        return translate("Requests", "1 business day ago")
    return translate("Requests", "{count} business days ago", count=count)


def source_words(request: RequestSnapshot, row: CaseDeadline) -> str:
    """`Ley 1581 de 2012, art. 14`; of a closed case the law is asked, not the count."""
    if row.how is not None:
        return row.how.article
    if row.term == EXECUTION:
        return translate("Requests", "Decreto 1074 de 2015, art. 2.2.2.25.2.6")
    return load_regime(request.case.law).rule(row.term, request.case.received).article


def _target_source(request: RequestSnapshot, answer: CaseDeadline) -> str:
    how = answer.how
    if how is None:
        return translate("Requests", "Stricter reading")
    received_counts = request.calendar.is_business_day(how.start)
    if answer.term == "inquiry.answer" and answer.target == how.strict and received_counts:
        return translate("Requests", "Stricter reading: the receipt is day 1")
    return how.target_reading
