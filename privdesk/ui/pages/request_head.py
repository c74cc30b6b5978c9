"""The head of a request: number, state, person, one sentence, its dates and their count."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from privdesk.rules.case import CaseDeadline
from privdesk.rules.events import DECISIONS
from privdesk.rules.regime import load_regime
from privdesk.rules.rights import CLAIM, KINDS, RIGHTS
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.event_words import by_channel
from privdesk.ui.pages.request_snapshot import RequestSnapshot, document_words
from privdesk.ui.pages.steps import task_words
from privdesk.ui.parts.box import DateCard
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.state import StateChip
from privdesk.ui.shown import business_days, passed


class RequestHead(QWidget):
    """`count_asked(str)` names the term whose count is asked for; `size_asked()` the full size or
    back.
    """

    count_asked = Signal(str)
    size_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.5))
        column.addLayout(self._first_line())
        column.addLayout(self._person_line())
        self.sentence = Label("", tone="text2", wrap=True)
        column.addWidget(self.sentence)
        column.addSpacing(theme.unit(0.5))
        self.cards = QHBoxLayout()
        self.cards.setSpacing(theme.unit())
        self.first = _Card()
        self.limit = _Card()
        self.cards.addWidget(self.first, 1)
        self.cards.addWidget(self.limit, 1)
        column.addLayout(self.cards)
        column.addLayout(self._count_line())

    def _first_line(self) -> QHBoxLayout:
        self.back = Button(translate("Requests", "Back"), "bare", "back", compact=True)
        self.back.clicked.connect(self.size_asked)
        self.back.hide()
        self.number = Label("", tone="text2")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chip = StateChip()
        self.expand = IconButton(
            "expand", translate("Requests", "Open full size (Enter)"), bare=True, compact=True
        )
        self.expand.clicked.connect(self.size_asked)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        for widget in (self.back, self.number, self.chip):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.expand)
        return row

    def _person_line(self) -> QHBoxLayout:
        self.name = ElidedLabel("", "record")
        self.document = Label("", tone="text2")
        row = QHBoxLayout()
        row.setSpacing(theme.unit(1.25))
        row.addWidget(self.name)
        row.addWidget(self.document, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _count_line(self) -> QHBoxLayout:
        self.count = LinkButton(translate("Requests", "How it was counted"), "calendar")
        self.count.clicked.connect(self._count_clicked)
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        return row

    def show_request(self, request: RequestSnapshot, today: date) -> None:
        """Show this request as it stands on that legal day."""
        self.number.setText(request.number)
        self.chip.set_state(request.state)  # type: ignore[arg-type]  # one of rules.urgency
        self.name.setText(request.person["name"])
        document = document_words(
            request.person["document_type"], request.person["document_number"]
        )
        role = translate("Requests", "data subject")
        self.document.setText(" · ".join(part for part in (document, role) if part))
        self.sentence.setText(_sentence(request))
        self._terms = _countable(request)
        self._show_dates(request, today)

    def set_full_size(self, full: bool) -> None:
        """Offer the way back instead of the full size."""
        self.back.setVisible(full)
        self.expand.setVisible(not full)

    def _show_dates(self, request: RequestSnapshot, today: date) -> None:
        answer = request.answer
        if answer is None or answer.due is None:
            self.first.hide()
            self.limit.hide()
            return
        self.limit.show_limit(request, answer, today)
        unmet = request.assessment.open_deadlines
        soonest = next((d for d in unmet if d.due is not None), None)
        if request.assessment.answered_on is not None:
            self.first.show_answered(request, answer)
        elif soonest is not None and soonest.term != answer.term:
            self.first.show_other(request, soonest, today)
        elif answer.target is not None and answer.target < answer.due:
            self.first.show_target(request, answer, today)
        else:
            self.first.hide()

    def _count_clicked(self) -> None:
        if len(self._terms) == 1:
            self.count_asked.emit(self._terms[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for term in self._terms:
            menu.addAction(task_words(term, None)).setData(term)
        menu.triggered.connect(self._term_chosen)
        menu.popup(self.count.mapToGlobal(self.count.rect().bottomLeft()))

    def _term_chosen(self, action: QAction) -> None:
        self.count_asked.emit(str(action.data()))


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
        left: str,
        source: str,
        *,
        is_long: bool = False,
    ) -> None:
        self.icon.set_icon(*icon)
        self.name.setText(name)
        self.show_date(show_date(day), left, source, is_long=is_long)
        self.show()

    def show_limit(self, request: RequestSnapshot, answer: CaseDeadline, today: date) -> None:
        """The legal limit to answer."""
        open_ = request.assessment.answered_on is None and not request.assessment.is_closed
        self._show(
            ("law", "text2"),
            translate("Requests", "Legal limit"),
            answer.due,
            _left(request, answer.due, today) if open_ else "",
            _article(request, answer),
        )

    def show_target(self, request: RequestSnapshot, answer: CaseDeadline, today: date) -> None:
        """The stricter reading's day."""
        self._show(
            ("flag", "amber"),
            translate("Requests", "Target"),
            answer.target,
            _left(request, answer.target, today),
            _target_source(request, answer),
        )

    def show_other(self, request: RequestSnapshot, soonest: CaseDeadline, today: date) -> None:
        """A term that ends before the answer's."""
        is_target = soonest.target is not None and soonest.earliest != soonest.due
        self._show(
            ("flag", "amber") if is_target else ("law", "text2"),
            task_words(soonest.term, None),
            soonest.earliest,
            _left(request, soonest.earliest, today),
            _article(request, soonest),
            is_long=True,
        )

    def show_answered(self, request: RequestSnapshot, answer: CaseDeadline) -> None:
        """When it was answered, and whether in time."""
        answered = request.assessment.answered_on
        in_time = answered is not None and answer.due is not None and answered <= answer.due
        words = translate("Requests", "in time") if in_time else translate("Requests", "late")
        decision = request.assessment.decision
        self._show(
            ("check", "green") if in_time else ("alert", "red"),
            translate("Requests", "Answered"),
            answered,
            words,
            say(DECISIONS[decision]) if decision else "",
        )


def _sentence(request: RequestSnapshot) -> str:
    """`Consulta: conocer. Recibida el 10/11/2026 por correo electrónico.`"""
    values = request.values
    words = {
        "kind": say(KINDS[values["kind"]]),
        "right": say(RIGHTS[values["right"]]).lower(),
        "day": show_date(request.case.received),
        "way": by_channel(values["channel"]),
    }
    if values["kind"] == CLAIM:
        return translate("Requests", "{kind} (claim): {right}. Received on {day} {way}.", **words)
    return translate("Requests", "{kind} (inquiry): {right}. Received on {day} {way}.", **words)


def _left(request: RequestSnapshot, day: date | None, today: date) -> str:
    if day is None:
        return ""
    if day == today:
        return business_days(0)
    count = request.calendar.business_days_from(today, day)
    return business_days(count) if count else passed()  # passed, and no business day since


def _article(request: RequestSnapshot, row: CaseDeadline) -> str:
    """`Ley 1581 de 2012, art. 14`; of a closed case the law is asked, not the count."""
    if row.how is not None:
        return row.how.article
    return load_regime(request.case.law).rule(row.term, request.case.received).article


def _target_source(request: RequestSnapshot, answer: CaseDeadline) -> str:
    how = answer.how
    if how is None:
        return translate("Requests", "Stricter reading")
    received_counts = request.calendar.is_business_day(how.start)
    if answer.term == "inquiry.answer" and answer.target == how.strict and received_counts:
        return translate("Requests", "Stricter reading: the receipt is day 1")
    return how.target_reading


def _countable(request: RequestSnapshot) -> list[str]:
    """The terms of the law whose count can be shown, the open ones first, the soonest before."""
    rows = [d for d in request.assessment.deadlines if d.due is not None]
    rows.sort(key=lambda d: (d.met_on is not None, d.earliest))
    return [d.term for d in rows]
