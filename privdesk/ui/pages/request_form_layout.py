"""The parts of the form of a new request and where each of them stands."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.pages.mail_intake import MailIntake
from privdesk.ui.pages.minor_field import MinorField
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.pages.request_applicant import RequestApplicant
from privdesk.ui.pages.request_asked import RequestAsked
from privdesk.ui.pages.request_evidence import RequestEvidence
from privdesk.ui.pages.request_person import RequestPerson
from privdesk.ui.pages.request_repeats import RequestRepeats
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.scrolled import Scrolled


class NewRequestLayout(QWidget):
    """Head, notices and the mail; who asks beside what is asked; the evidence; and the foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.intake = MailIntake(desk)
        self.repeats = RequestRepeats(desk)
        self.person = RequestPerson(desk, translate("NewRequest", "Data subject"))
        self.minor = MinorField(desk, self.person.form)
        self.applicant = RequestApplicant(desk)
        self.asked = RequestAsked(desk)
        self.evidence = RequestEvidence()
        self.failure = Notice("error", "")
        self.recorded = Notice("success", "", closable=True)
        self.restored = DraftNotice(desk)
        self.other_draft = Notice("info", "", "", translate("Drafts", "Go on with it"))
        self.term = ElidedLabel("", tone="text2")
        self.cancel = Button(translate("Common", "Cancel"))
        self.another = Button(translate("NewRequest", "Save and record another of the same mail"))
        self.save_button = Button(translate("NewRequest", "Save request"), "principal", "save")
        self._lay_out()

    def _stand(self) -> QWidget:
        """Head, foot and between them what scrolls, which is given: each is in its place before it
        is filled, since a part put somewhere else is dressed anew with all that it holds.
        """
        self.area = Scrolled()
        head = PageHead(translate("NewRequest", "New request"))
        head.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.area, 1)
        inner = QWidget()
        inner.setProperty("part", "page")
        self.area.setWidget(inner)
        return inner

    def _lay_out(self) -> None:
        inner = self._stand()
        who = QVBoxLayout()
        who.setSpacing(theme.unit(1.5))
        self.person.below.addWidget(self.minor)
        self.minor.hide()
        who.addWidget(self.person)
        who.addWidget(self.applicant)
        who.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.unit(4))
        columns.addLayout(who, 4)
        columns.addWidget(self.asked, 5)
        body = QVBoxLayout(inner)
        margin = theme.unit(3)
        body.setContentsMargins(margin, 0, margin, theme.unit(2))
        body.setSpacing(theme.unit(1.5))
        for widget in (
            self.restored, self.other_draft, self.recorded, self.failure, self.intake, self.repeats
        ):  # fmt: skip
            body.addWidget(widget)
        self.other_draft.hide()
        self.recorded.hide()
        self.failure.hide()
        body.addLayout(columns)
        body.addWidget(self.evidence)
        body.addStretch(1)
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("part", "foot")
        foot.setMinimumHeight(theme.px(52))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.unit(3), theme.px(8), theme.unit(3), theme.px(8))
        row.setSpacing(theme.unit())
        row.addWidget(self.term, 1)
        for button in (self.cancel, self.another, self.save_button):
            row.addWidget(button)
        self.another.hide()
        return foot
