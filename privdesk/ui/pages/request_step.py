"""The box of the next step: what the law expects now, and what else can be recorded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from privdesk.rules.case import (
    CLOSE,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
    NextStep,
)
from privdesk.rules.events import SENT
from privdesk.rules.rights import CLAIM
from privdesk.rules.urgency import DUE_TODAY, OVERDUE
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.pages.event_forms import standing
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.pages.steps import STEPS, step_name, step_of
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label

_FACTS: tuple[tuple[str, Message], ...] = (
    (RECORD_COMPLETE, N_("Steps", "Claim complete and ours…")),
    (SET_LEGEND, N_("Steps", "Legend “claim in process” set…")),
    (RECORD_SENDING, N_("Steps", "Sending…")),
    ("delivery", N_("Steps", "Delivery…")),
    ("bounce", N_("Steps", "Bounced sending…")),
    ("note", N_("Steps", "Note…")),
    (CLOSE, N_("Steps", "Closing…")),
    ("strike", N_("Steps", "Strike out an event…")),
)


class RequestStep(Box):
    """`asked(str, object)`: a step of the rules or a fact to record, with a letter's number or
    None.
    """

    asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "step")
        self.title = Label("", emphasis=True, wrap=True)
        self.why = Label("", tone="text2", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.why)
        self.body.addSpacing(theme.unit(0.5))
        self.menu = QMenu(self)
        self.menu.triggered.connect(self._fact_chosen)
        self.facts = Button(translate("Steps", "Record a fact"))
        self.facts.setMenu(self.menu)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addWidget(self._holder, 1)
        row.addWidget(self.facts, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(row)
        self.buttons: list[Button] = []
        self._full = False

    def show_request(self, request: RequestSnapshot) -> None:
        """Show what this request asks for now."""
        steps = _pressing_first(request)
        had_focus = self._has_keyboard()
        self._say(request, steps)
        for old in self.buttons:
            self._flow.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self.buttons = []
        for number, step in enumerate(steps):
            face = STEPS[step.action]
            button = Button(say(face.button), "plain", face.icon if number == 0 else "")
            button.setProperty("action", step.action)
            button.setProperty("letter", step.document)
            if step.document and sum(s.action == step.action for s in steps) > 1:
                button.setToolTip(step.document)
            button.clicked.connect(self._clicked)
            self._flow.addWidget(button)
            self.buttons.append(button)
        self._holder.setVisible(bool(self.buttons))
        self._mark()
        self._fill_menu(request)
        if had_focus:  # or it would go wherever Qt finds the next button: to the navigation
            (self.buttons[0] if self.buttons else self.facts).setFocus()

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()  # of this window: a form may stand over it
        return self.isAncestorOf(focused)  # which is False of none

    def set_full_size(self, full: bool) -> None:
        """In full size the next step is the page's principal button."""
        self._full = full
        self._mark()

    def _mark(self) -> None:
        if self.buttons:
            self.buttons[0].set_kind("principal" if self._full else "recommended")

    def _say(self, request: RequestSnapshot, steps: tuple[NextStep, ...]) -> None:
        closed = request.assessment.closed_on
        if closed is not None:
            self.title.setText(translate("Steps", "Closed on {day}", day=show_date(closed)))
            self.why.setText(
                translate("Steps", "What is recorded now is kept and marked, and moves no term.")
            )
        elif steps:
            face = STEPS[steps[0].action]
            name = step_name(steps[0].action, request.kind)
            self.title.setText(translate("Steps", "Next step: {step}", step=name))
            self.why.setText(say(face.why))
        else:
            self.title.setText(translate("Steps", "Nothing is pending"))
            self.why.setText("")
        self.why.setVisible(bool(self.why.text()))

    def _fill_menu(self, request: RequestSnapshot) -> None:
        self.menu.clear()
        sendings = bool(standing(request, SENT))
        possible = {
            RECORD_COMPLETE: request.kind == CLAIM,
            SET_LEGEND: request.kind == CLAIM,
            "delivery": sendings,
            "bounce": sendings,
            CLOSE: request.assessment.answered_on is not None and not request.assessment.is_closed,
            "strike": bool(standing(request)),
        }
        for name, words in _FACTS:
            if name == "strike":
                self.menu.addSeparator()
            if possible.get(name, True):
                self.menu.addAction(say(words)).setData(name)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            letter = button.property("letter")
            self.asked.emit(str(button.property("action")), str(letter) if letter else None)

    def _fact_chosen(self, action: QAction) -> None:
        self.asked.emit(str(action.data()), None)


def _pressing_first(request: RequestSnapshot) -> tuple[NextStep, ...]:
    """The steps in the law's order, but first the one whose day has come, as Hoy puts it first."""
    steps = request.assessment.next_steps
    soonest = next(iter(request.assessment.open_deadlines), None)
    if soonest is None or request.state not in (OVERDUE, DUE_TODAY):
        return steps
    action = step_of(soonest.term, soonest.unsent)
    return tuple(sorted(steps, key=lambda s: s.action != action))
