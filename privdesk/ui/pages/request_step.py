"""The box of the next step: what the law expects now, and what else can be recorded."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from privdesk.rules.case import NextStep
from privdesk.rules.rights import ASKS_ERASURE
from privdesk.rules.urgency import DUE_TODAY, OVERDUE
from privdesk.text import say, translate
from privdesk.ui import icons, theme
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.pages.fact_menu import FactMenu
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.pages.steps import step_name, step_of
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.flow import FlowLayout
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.tab_order import chain_tabs
from privdesk.ui.parts.taking import take_away

_SHOWN = 3  # steps with a button of their own; the others stand in the menu beside them
_SHOWN_FULL = 5


class RequestStep(Box):
    """`asked(action, document, about)`: a step of the rules or a fact to record, with the number
    of the letter and the id of the event it concerns, each or None. `erasing_asked()` once a
    request to erase was granted and is closed.
    """

    asked = Signal(str, object, object)
    erasing_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "step")
        self.title = Label("", emphasis=True, wrap=True)
        self.why = Label("", tone="text2", wrap=True)
        self.menu = FactMenu(self)
        self.menu.chosen.connect(self._fact_chosen)
        self.facts = Button(translate("Steps", "Record a fact"), compact=True)
        self.facts.setMenu(self.menu)
        head = QHBoxLayout()
        head.setSpacing(theme.unit())
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.facts, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.why)
        self.body.addSpacing(theme.unit(0.5))
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        self.others_menu = QMenu(self)
        self.others_menu.setToolTipsVisible(True)
        self.others_menu.triggered.connect(self._other_chosen)
        self.body.addWidget(self._holder)
        self.erase = Button(translate("Requests", "Erase the person's data…"), icon="trash")
        self.erase.clicked.connect(self.erasing_asked)
        self.body.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[Button] = []
        self.others: Button | None = None
        self._steps: tuple[NextStep, ...] = ()
        self._full = False

    def show_request(self, request: RequestSnapshot, today: date) -> None:
        """Show what this request asks for on that legal day."""
        had_focus = self._has_keyboard()
        self._steps = _pressing_first(request, today)
        self._say(request)
        self._show_steps()
        self.erase.setVisible(_may_erase(request))
        self.menu.show_request(request)
        if had_focus:  # or it would go wherever Qt finds the next button: to the navigation
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keys to the recommended step, or to the facts where nothing is pending."""
        (self.buttons[0] if self.buttons else self.facts).setFocus()

    def steps(self) -> tuple[NextStep, ...]:
        """What is offered, the recommended one first."""
        return self._steps

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()  # of this window: a form may stand over it
        return self.isAncestorOf(focused)  # which is False of none

    def set_full_size(self, full: bool) -> None:
        """In full size the next step is the page's principal button, and more have one."""
        if full != self._full:
            self._full = full
            self._show_steps()

    def _show_steps(self) -> None:
        for old in (*self.buttons, *filter(None, [self.others])):
            self._flow.removeWidget(old)
            take_away(old)
        self.buttons, self.others = [], None
        room = _SHOWN_FULL if self._full else _SHOWN
        shown = len(self._steps) if len(self._steps) <= room + 1 else room
        for number in range(shown):
            self._add_button(number)
        if shown < len(self._steps):
            self._add_others(shown)
        chain_tabs([self.facts, *self.buttons, *filter(None, [self.others])])
        self._holder.setVisible(bool(self.buttons))
        if self.buttons:
            self.buttons[0].set_kind("principal" if self._full else "recommended")

    def _add_button(self, number: int) -> None:
        step = self._steps[number]
        face = STEPS[step.action]
        button = Button(say(face.button), "plain", face.icon if number == 0 else "")
        button.setProperty("number", number)
        button.setToolTip(_tip(step))
        button.clicked.connect(self._clicked)
        self._flow.addWidget(button)
        button.show()  # now, and not with the layout's next turn: it may be given the keyboard
        self.buttons.append(button)

    def _add_others(self, first: int) -> None:
        self.others_menu.clear()
        for number in range(first, len(self._steps)):
            face = STEPS[self._steps[number].action]
            action = self.others_menu.addAction(icons.icon(face.icon), say(face.button))
            action.setData(number)
            action.setToolTip(_tip(self._steps[number]))
        give_mnemonics(self.others_menu.actions())
        self.others = Button(translate("Steps", "Other steps"))
        self.others.setMenu(self.others_menu)
        self._flow.addWidget(self.others)
        self.others.show()

    def _say(self, request: RequestSnapshot) -> None:
        closed = request.assessment.closed_on
        words = ""
        if closed is not None and request.assessment.is_voided:
            title = translate("Steps", "Annulled on {day}", day=show_date(closed))
        elif closed is not None:
            title = translate("Steps", "Closed on {day}", day=show_date(closed))
            words = translate(
                "Steps", "What is recorded now is kept and marked, and moves no term."
            )
        elif self._steps:
            awaits = request.assessment.person_until is not None
            name = step_name(self._steps[0].action, request.kind, awaits_reply=awaits)
            title = translate("Steps", "Next step: {step}", step=name)
            words = _why(self._steps[0])
        else:
            title = translate("Steps", "Nothing is pending")
        self.title.setText(title)
        self.why.setText(words)
        self.why.setVisible(bool(words))

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._ask(int(button.property("number")))

    def _other_chosen(self, action: QAction) -> None:
        self._ask(int(action.data()))

    def _ask(self, number: int) -> None:
        step = self._steps[number]
        self.asked.emit(step.action, step.document, step.about)

    def _fact_chosen(self, name: str) -> None:
        self.asked.emit(name, None, None)


def _may_erase(request: RequestSnapshot) -> bool:
    """Whether it is over, asked for an erasure, was not denied, and somebody is there to erase."""
    assessment = request.assessment
    is_over = assessment.closed_on is not None and not assessment.is_voided
    asks = request.case.right in ASKS_ERASURE and assessment.decision in ("granted", "partly")
    return is_over and asks and not request.is_erased


def _why(step: NextStep) -> str:
    """Why it is to be done, and by when."""
    words = say(STEPS[step.action].why)
    if step.by is None:
        return words
    by = translate("Steps", "At the latest {day}.", day=show_date(step.by))
    return f"{words} {by}"


def _tip(step: NextStep) -> str:
    """The letter it concerns, if one, and why."""
    return "\n".join(filter(None, (step.document, _why(step))))


def _pressing_first(request: RequestSnapshot, today: date) -> tuple[NextStep, ...]:
    """The steps in the law's order, but first the one whose day has come, as Hoy puts it first."""
    steps = request.assessment.steps_on(today)
    binding = [d for d in request.assessment.open_deadlines if d.limit and not d.runs_for_person]
    soonest = min(binding, key=lambda d: (d.limit or date.max, d.earliest), default=None)
    if soonest is None or request.state not in (OVERDUE, DUE_TODAY):
        return steps
    action = step_of(soonest.term, soonest.unsent)
    return tuple(sorted(steps, key=lambda s: s.action != action))
