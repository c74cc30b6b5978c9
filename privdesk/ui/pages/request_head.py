"""The head of a request: number, state, person, where it stands, its dates, what is to know."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.rules.identity import written_document
from privdesk.rules.rights import CLAIM, INQUIRY, KINDS, OTHER_LAWS, RIGHTS
from privdesk.rules.stages import Stage
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.event_words import by_channel
from privdesk.ui.pages.request_about import RequestAbout
from privdesk.ui.pages.request_cards import RequestCards
from privdesk.ui.pages.request_snapshot import RequestSnapshot
from privdesk.ui.parts.box import IconLabel
from privdesk.ui.parts.buttons import Button, IconButton, LinkButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.state import StateChip
from privdesk.ui.parts.tab_order import chain_tabs

_WARNINGS = 1  # shown at once; the others on a click


class RequestHead(QWidget):
    """`count_asked(str)` names the term whose count is asked for, `sheet_asked()` asks how every
    date of the case was counted, `size_asked()` the full size or back, `other_asked(int)` another
    request by its id.
    """

    count_asked = Signal(str)
    sheet_asked = Signal()
    size_asked = Signal()
    other_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term = ""
        self._warnings: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.5))
        column.addLayout(self._first_line())
        column.addLayout(self._person_line())
        self.sentence = Label("", tone="text2", wrap=True)
        column.addWidget(self.sentence)
        self.about = RequestAbout()
        self.about.other_asked.connect(self.other_asked)
        column.addWidget(self.about)
        column.addSpacing(theme.unit(0.5))
        self.cards = RequestCards()
        self.first, self.limit = self.cards.first, self.cards.limit
        column.addWidget(self.cards)
        column.addLayout(self._count_line())
        self.warning = Notice("warning", "", action=translate("Requests", "All"))
        self.warning.acted.connect(self._show_all_warnings)
        self.warning.hide()
        column.addWidget(self.warning)

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
        self.document = ElidedLabel("", tone="text2")
        self._verified_icon = IconLabel("check", "green")
        self._verified_icon.setFixedHeight(theme.px(19))
        self.verified = Label(translate("Requests", "identity verified"), tone="green")
        row = QHBoxLayout()
        row.setSpacing(theme.unit(1.25))
        row.addWidget(self.name)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self.document, 0, bottom)
        proof = QHBoxLayout()
        proof.setSpacing(theme.unit(0.5))
        proof.addWidget(self._verified_icon, 0, bottom)
        proof.addWidget(self.verified, 0, bottom)
        row.addLayout(proof)
        row.addStretch(1)
        return row

    def _count_line(self) -> QHBoxLayout:
        self.count = LinkButton(translate("Requests", "How it was counted"), "calendar")
        self.count.clicked.connect(self._count_clicked)
        self.sheet = LinkButton(translate("Computation", "Computation of terms"), "doc")
        self.sheet.clicked.connect(self.sheet_asked)
        self.extension = ElidedLabel("", "minor", "text2")
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addWidget(self.count)
        row.addWidget(self.sheet)
        row.addStretch(1)
        row.addWidget(self.extension)
        return row

    def show_request(self, request: RequestSnapshot, today: date) -> None:
        """Show this request as it stands on that legal day."""
        self.number.setText(request.number)
        self.chip.set_state(request.state)  # type: ignore[arg-type]  # one of rules.urgency
        self.name.setText(request.person["name"])
        document = written_document(
            request.person["document_type"], request.person["document_number"]
        )
        role = translate("Requests", "data subject")
        self.document.setText(" · ".join(part for part in (document, role) if part))
        # The name gives way first; only what is no number of any document is cut.
        self.document.setMinimumWidth(min(self.document.sizeHint().width(), theme.px(240)))
        proven = request.assessment.identity_verified
        self._verified_icon.setVisible(proven)
        self.verified.setVisible(proven)
        self.sentence.setText(_sentence(request))
        self.about.show_request(request)
        chain_tabs((self.expand, *self.about.links))  # made anew: Tab would meet them last
        self._term = request.assessment.head.term
        self.cards.show_request(request, today)
        self.extension.setText(_extension_words(request, today))
        self._show_warnings(request.assessment.warnings)

    def set_full_size(self, full: bool) -> None:
        """Offer the way back instead of the full size."""
        self.back.setVisible(full)
        self.expand.setVisible(not full)

    def _show_warnings(self, warnings: tuple[str, ...]) -> None:
        if warnings != self._warnings:
            self._warnings = warnings
            self._say_warnings(_WARNINGS)
        self.warning.setVisible(bool(warnings))

    def _show_all_warnings(self) -> None:
        self._say_warnings(len(self._warnings))

    def _say_warnings(self, shown: int) -> None:
        count = len(self._warnings)
        head = translate("Requests", "Worth knowing:")
        self.warning.say(head, "\n".join(self._warnings[:shown]))
        self.warning.action.setText(translate("Requests", "All {count}", count=count))
        self.warning.action.setVisible(shown < count)

    def _count_clicked(self) -> None:
        self.count_asked.emit(self._term)


def _sentence(request: RequestSnapshot) -> str:
    """`Consulta: conocer. Recibida el 10/11/2026 por correo electrónico.` and where it stands."""
    values = request.values
    kind, right = values["kind"], values["right"]
    words = {
        "kind": say(KINDS[kind]),
        "right": say(RIGHTS[right]).lower(),
        "day": show_date(request.case.received),
        "way": by_channel(values["channel"]),
    }
    if kind == CLAIM:
        said = translate("Requests", "{kind} (claim): {right}. Received on {day} {way}.", **words)
    elif kind == INQUIRY:
        said = translate("Requests", "{kind} (inquiry): {right}. Received on {day} {way}.", **words)
    else:
        said = translate("Requests", "{kind}. Received on {day} {way}.", **words)
    if request.assessment.stage == Stage.RECEIVED and kind not in OTHER_LAWS:
        return said  # the dates below say the rest
    return f"{said} {request.assessment.why}".strip()


def _extension_words(request: RequestSnapshot, today: date) -> str:
    """`Plazo para prorrogar: 25/11/2026`, while the term can still be extended."""
    main, assessment = request.answer, request.assessment
    if assessment.extension is None or main.due is None or main.met_on or not main.shown:
        return ""
    if main.due < today:
        return ""
    return translate("Requests", "Extension: until {day}", day=show_date(main.due))
