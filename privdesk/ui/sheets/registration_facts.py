"""Whether a database must be in the RNBD, by when, and how that was counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.rules.registration import Registration
from privdesk.rules.registration_state import registration_state
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Tone
from privdesk.ui.parts.progress import figure
from privdesk.ui.sheets.facts import Facts, FactsBox, Line, Remark
from privdesk.ui.sheets.registration_faces import chip_of_state
from privdesk.ui.shown import NOTHING, business_days

_SOON = 3  # business days


class RegistrationFacts(QWidget):
    """The facts over two links: `count_asked()`, and `settings_asked()` where they lack something.

    `past_asked()` for the sheet of a past day; `opened(str, int)` by a link to another record,
    `gap_asked(str, int)` by one to a record that
    lacks what the sheet asks for.
    """

    count_asked = Signal()
    settings_asked = Signal()
    past_asked = Signal()
    opened = Signal(str, int)
    gap_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactsBox()
        self.facts.opened.connect(self.opened)
        self.count = LinkButton(translate("Requests", "How it was counted"), "calendar")
        self.count.clicked.connect(self.count_asked)
        self.settings = LinkButton(translate("DatabasePage", "Complete the settings"), "settings")
        self.settings.clicked.connect(self.settings_asked)
        self.past = LinkButton(translate("DatabasePage", "RNBD sheet of a past day…"), "print")
        self.past.clicked.connect(self.past_asked)
        self.besides = FactsBox()
        self.besides.opened.connect(self.gap_asked)
        self.linked = FactsBox()
        self.linked.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(self.facts)
        column.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.past, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.px(4))
        column.addWidget(self.besides)
        column.addSpacing(theme.px(4))
        column.addWidget(Hairline())
        column.addSpacing(theme.px(4))
        column.addWidget(self.linked)
        column.addStretch(1)

    def show_registration(self, found: Registration, *, is_closed: bool) -> None:
        """Say it; of a database that is closed nothing runs."""
        lines = tuple(_lines(found, is_closed=is_closed))
        self.facts.show_facts(Facts("law", _head(found), lines, tuple(_remarks(found))))
        runs = found.must is not False and not found.is_registered and not is_closed
        self.count.setVisible(found.count is not None and runs)
        self.settings.setVisible(found.must is None or bool(found.notes))

    def show_besides(self, *besides: Facts) -> None:
        """What its sheet lacks that stands elsewhere; nothing where it lacks nothing."""
        self.besides.show_facts(*besides)
        self.besides.setVisible(bool(besides))

    def show_links(self, links: Facts) -> None:
        """The records that it has to do with."""
        self.linked.show_facts(links)


def _head(found: Registration) -> str:
    if found.is_registered:
        return translate("DatabasePage", "Registered in the RNBD")
    if found.must is None:
        return translate("DatabasePage", "It is not known whether the RNBD asks for it")
    if found.must:
        return translate("DatabasePage", "Must be registered in the RNBD")
    return translate("DatabasePage", "Need not be registered in the RNBD")


def _lines(found: Registration, *, is_closed: bool) -> Iterator[Line]:
    if found.assets is not None:
        yield Line(translate("DatabasePage", "Total assets"), pesos(found.assets))
    if (limit := found.threshold) is not None:
        words = translate("DatabasePage", "100,000 UVT of {year}", year=limit.year)
        yield Line(words, pesos(limit.pesos))
    yield Line(translate("DatabasePage", "Created"), _day(found.created))
    if found.is_registered:
        yield Line(translate("DatabasePage", "Registered"), _day(found.registered))
        if found.number:
            yield Line(translate("DatabasePage", "RNBD number"), found.number)
        return
    if found.due is None or found.must is False or is_closed:
        return
    yield Line(translate("DatabasePage", "Limit to register it"), _day(found.due), strong=True)
    if found.days_left is not None:
        yield _left(found.days_left)


def _left(days: int) -> Line:
    tone: Tone = "red" if days <= 0 else "amber" if days <= _SOON else "text"
    if days < 0:
        return Line(translate("DatabasePage", "Passed"), business_days(days), tone)
    return Line(translate("DatabasePage", "Left"), business_days(days), tone)


def _remarks(found: Registration) -> Iterator[Remark]:
    if found.must is None:
        yield Remark(found.why, "amber", "incident")
    elif not found.is_registered and found.must and found.count is not None:
        yield Remark(f"{found.count.due_reading} {found.count.article}".strip())
    else:
        yield Remark(found.why)
    for note in found.notes:
        yield Remark(note, "amber", "incident")


def registration_chip(
    found: Registration, *, is_closed: bool, unreported: bool
) -> tuple[ChipFace, str]:
    """How a database stands with the RNBD, in a word."""
    return chip_of_state(registration_state(found, is_closed=is_closed, unreported=unreported))


def pesos(amount: int) -> str:
    """An amount as it is written: `$ 6.120.000.000`."""
    return f"$\N{NO-BREAK SPACE}{figure(amount)}"


def _day(day: date | None) -> str:
    return show_date(day) if day is not None else NOTHING
