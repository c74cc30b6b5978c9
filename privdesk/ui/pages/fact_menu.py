"""The menu "Registrar un hecho": everything that can have happened to a request, by its matter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.errors import UserError
from privdesk.rules.case import (
    ASK_AREA,
    CLOSE,
    DECIDE,
    DECLARE_WITHDRAWAL,
    EXECUTE,
    LIFT_LEGEND,
    RECORD_AREA_REPLY,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
    VERIFY_IDENTITY,
)
from privdesk.rules.events import (
    AREA_ASKED,
    CLOSED,
    COMPLETION_ASKED,
    LEGEND_SET,
    SENT,
    VOIDED,
)
from privdesk.rules.possible import check_event
from privdesk.rules.rights import CLAIM, INQUIRY, NOVELTY
from privdesk.text import N_, Message, say
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.pages.event_foresight import proposed_event
from privdesk.ui.pages.event_forms import (
    BOUNCE,
    COMPLAINT,
    DELIVERY,
    INCOMPLETE,
    RECLASSIFY,
    STRIKE,
    TAKE_NOTE,
    VOID,
)
from privdesk.ui.pages.request_snapshot import RequestSnapshot

_GROUPS: tuple[tuple[Message, tuple[tuple[str, Message], ...]], ...] = (
    (
        N_("Facts", "The person"),
        (
            (VERIFY_IDENTITY, N_("Facts", "Identity verified…")),
            (RECORD_COMPLETE, N_("Steps", "Claim complete and ours…")),
            (INCOMPLETE, N_("Facts", "Reply still incomplete…")),
            (DECLARE_WITHDRAWAL, N_("Facts", "Withdrawal…")),
            (COMPLAINT, N_("Facts", "Complaint to the SIC…")),
        ),
    ),
    (
        N_("Facts", "Legend"),
        (
            (SET_LEGEND, N_("Steps", "Legend “claim in process” set…")),
            (LIFT_LEGEND, N_("Facts", "Legend lifted…")),
        ),
    ),
    (
        N_("Facts", "Decision and execution"),
        ((DECIDE, N_("Facts", "Decision…")), (EXECUTE, N_("Facts", "Search or execution…"))),
    ),
    (
        N_("Facts", "Areas of the office"),
        (
            (ASK_AREA, N_("Facts", "Request to an area…")),
            (RECORD_AREA_REPLY, N_("Facts", "Reply of an area…")),
        ),
    ),
)
_SENDINGS: tuple[tuple[str, Message], ...] = (
    (RECORD_SENDING, N_("Steps", "Sending…")),
    (DELIVERY, N_("Steps", "Delivery…")),
    (BOUNCE, N_("Steps", "Bounced sending…")),
)
_FILE: tuple[tuple[str, Message], ...] = (
    (TAKE_NOTE, N_("Steps", "Note…")),
    (RECLASSIFY, N_("Facts", "Reclassify…")),
    (CLOSE, N_("Steps", "Closing…")),
    (VOID, N_("Facts", "Annul the request…")),
    (STRIKE, N_("Steps", "Strike out an event…")),
)


class FactMenu(QMenu):
    """`chosen(str)`: the fact to record, a key of event_forms.FORMS."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.triggered.connect(self._triggered)

    def show_request(self, request: RequestSnapshot) -> None:
        """Offer what can sensibly have happened to this request, late ones included."""
        self.clear()
        possible = _possible(request)
        self._add(self, _SENDINGS, possible)
        self.addSeparator()
        for heading, facts in _GROUPS:
            known = tuple(fact for fact in facts if possible.get(fact[0], True))
            if len(known) == 1:
                self._add(self, known, possible)
            elif known:
                self._add(self.addMenu(say(heading)), known, possible)
        self.addSeparator()
        self._add(self, _FILE, possible)
        give_mnemonics(self.actions())

    @staticmethod
    def _add(
        menu: QMenu, facts: tuple[tuple[str, Message], ...], possible: dict[str, bool]
    ) -> None:
        for name, words in facts:
            if possible.get(name, True):
                menu.addAction(say(words)).setData(name)

    def facts(self) -> dict[str, QAction]:
        """Every action now offered, by the fact that it records."""
        found: dict[str, QAction] = {}
        menus: list[QMenu] = [self]
        while menus:
            for action in menus.pop().actions():
                if isinstance(inner := action.menu(), QMenu):
                    menus.append(inner)
                elif action.data():
                    found[str(action.data())] = action
        return found

    def _triggered(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(str(action.data()))


def _possible(request: RequestSnapshot) -> dict[str, bool]:
    """Which facts make sense for this request; those not named always do."""
    kind = request.kind
    sendings = bool(request.standing(SENT))
    ended = bool(request.standing(CLOSED) or request.standing(VOIDED))
    return {
        VERIFY_IDENTITY: kind != NOVELTY,
        RECORD_COMPLETE: kind == CLAIM,
        INCOMPLETE: kind == CLAIM and bool(request.standing(SENT, COMPLETION_ASKED)),
        DECLARE_WITHDRAWAL: kind != NOVELTY,
        COMPLAINT: kind != NOVELTY,
        SET_LEGEND: kind == CLAIM,
        LIFT_LEGEND: bool(request.standing(LEGEND_SET)),
        DECIDE: kind in (CLAIM, INQUIRY),
        EXECUTE: kind in (CLAIM, INQUIRY, NOVELTY),
        RECORD_AREA_REPLY: bool(request.standing(SENT, AREA_ASKED)),
        DELIVERY: sendings,
        BOUNCE: sendings,
        CLOSE: _can_close(request),
        VOID: not ended,
        STRIKE: bool(request.standing()),
    }


def _can_close(request: RequestSnapshot) -> bool:
    """Whether the rules would let the file be closed after what has happened."""
    last = max((e.on for e in request.case.events), default=request.case.received)
    try:
        closing = proposed_event(request.case, CLOSED, last, {})
        check_event(request.case, closing, last, request.calendar)
    except UserError:
        return False
    return True
