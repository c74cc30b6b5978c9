"""The letter page: its text, what the law asks of it, its real PDF, and issuing it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.operations.letters import PreparedLetter
from privdesk.text import translate
from privdesk.ui import messages, printing, theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.page import Page
from privdesk.ui.pages.letter_bar import LetterBar
from privdesk.ui.pages.letter_checklist import Checklist
from privdesk.ui.pages.letter_draft import IssuedLetter, LetterDraft, unprintable_in
from privdesk.ui.pages.letter_editor import LetterEditor
from privdesk.ui.pages.letter_fields import Asked, FieldsPanel
from privdesk.ui.pages.letter_foot import LetterFoot
from privdesk.ui.pages.letter_issued import IssuedPanel
from privdesk.ui.pages.letter_preview import LetterPreview
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import IconButton
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice

_PAUSE = 350  # ms without a key until the PDF is made again
_NAMED = 2  # more than these would not fit in the foot; the list above has them all
_TEXT, _FIELDS, _ISSUED = range(3)


class LetterPage(Page):
    """Argument: `{"request": id, "template": name or step}`."""

    name = "letter"
    watches = frozenset({"request", "request_event", "organization", "person", "database"})
    can = frozenset({"print"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft: LetterDraft | None = None
        self.issued: IssuedLetter | None = None
        self.prepared: PreparedLetter | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._prepare)
        self.editor = LetterEditor()
        self.bar = LetterBar(self.editor)
        self.checklist = Checklist()
        self.fields = FieldsPanel()
        self.issued_panel = IssuedPanel()
        self.preview = LetterPreview()
        self.foot = LetterFoot()
        self.notice = Notice("error", "", closable=True)
        self.notice.hide()
        self._lay_out()
        self._connect()

    # Its layout

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.notice)
        column.addWidget(Hairline())
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 6)
        self.splitter.setStretchFactor(1, 5)
        if not window_state.restore_splitter(self.splitter, "letter"):
            self.splitter.setSizes([theme.px(634), theme.px(524)])
        self.splitter.splitterMoved.connect(self._keep_splitter)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.foot)

    def _head(self) -> QWidget:
        self.back = IconButton("back", translate("Letter", "Back to the request"), bare=True)
        self.title_label = Label("", "title")
        self.beside = ElidedLabel("", tone="text2")
        head = QWidget()
        head.setFixedHeight(theme.px(60))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.back)
        row.addWidget(self.title_label)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.beside, 1)
        return head

    def _left(self) -> QWidget:
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Hairline())
        column.addWidget(self.editor, 1)
        column.addWidget(self.checklist)
        self.editor.setMinimumHeight(theme.px(120))
        self.left = QStackedWidget()
        for panel in (writing, self.fields, self.issued_panel):
            self.left.addWidget(panel)
        return self.left

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.preview.failed.connect(self._not_drawn)
        self.editor.edited.connect(self._edited)
        self.editor.field_wanted.connect(self.complete)
        self.bar.template_chosen.connect(self._choose_template)
        self.bar.optional_chosen.connect(self.complete)
        self.fields.typed.connect(self._typed)
        self.fields.closed.connect(self._close_fields)
        self.foot.completing.connect(self._complete_first)
        self.foot.issue_asked.connect(self.ask_to_issue)
        self.foot.confirmed.connect(self.issue)
        self.issued_panel.sending.connect(self.record_sending)
        self.issued_panel.printing.connect(self.print_page)
        self.issued_panel.saving.connect(self.save_letter)

    def _keep_splitter(self) -> None:
        window_state.keep_splitter(self.splitter, "letter")

    # Coming and going

    def title(self) -> str:
        return self.title_label.text()

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict):
            return
        request_id, wanted = int(argument["request"]), str(argument.get("template") or "")
        same = self.draft is not None and self.draft.about.id == request_id and not self.issued
        if not same and not self.may_leave():
            return
        try:
            fresh = LetterDraft(self.desk, request_id, wanted)
        except UserError as error:
            self._say_error(translate("Letter", "The letter cannot be written."), error)
            return
        if same and self.draft is not None:
            self.draft.choose(fresh.base.name)
        else:
            self.draft = fresh
        self._show_draft()

    def refresh(self) -> None:
        if self.draft is None or self.issued is not None:
            return
        try:
            self.draft.read_again()
        except UserError as error:
            self._say_error(translate("Letter", "The request cannot be read."), error)
            return
        self._say_about()
        self._prepare()

    def may_leave(self) -> bool:
        self._take_text()
        if self.draft is None or not self.draft.is_dirty:
            return True
        leaves = messages.confirm(
            self,
            translate("Letter", "Leave the letter without issuing it?"),
            translate(
                "Letter",
                "What you typed in it is kept nowhere yet: if you leave, it is lost.",
            ),
            translate("Letter", "Discard and leave"),
            danger=True,
        )
        if leaves:
            self._forget()
        return leaves

    def _forget(self) -> None:
        self._pause.stop()
        self.draft, self.issued, self.prepared = None, None, None

    def go_back(self) -> None:
        """To the request; asks when something typed would be lost."""
        if self.draft is not None:
            self.desk.go("requests", {"request": self.draft.about.id})
        else:
            self.desk.go("requests")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.issued is None:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # What is shown

    def _show_draft(self) -> None:
        assert self.draft is not None
        self.issued = None
        self.notice.hide()
        self.foot.show()
        self.foot.stop_asking()
        self.left.setCurrentIndex(_TEXT)
        self._say_about()
        self.bar.show_templates(self.draft.templates, self.draft.base.name)
        self.editor.set_source(self.draft.source, self.draft.filled())
        self._prepare()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_about(self) -> None:
        assert self.draft is not None
        about = self.draft.about
        self.title_label.setText(self.draft.base.title)
        parts = [about.number, about.person]
        if about.limit:
            parts.append(translate("Letter", "legal limit {day}", day=show_date(about.limit)))
        self.beside.setText(" · ".join(parts))

    def _say_error(self, head: str, error: UserError) -> None:
        self.notice.say(head, str(error))
        self.notice.show()

    def _take_text(self) -> None:
        if self.draft is not None and self.issued is None:
            self.draft.source = self.editor.source()

    def _edited(self) -> None:
        self.foot.stop_asking()
        self._pause.start()

    def _typed(self, name: str, text: str) -> None:
        if self.draft is not None:
            self.draft.type(name, text)
            self._edited()

    def _choose_template(self, name: str) -> None:
        if self.draft is not None:
            self._take_text()
            self.draft.choose(name)
            self._show_draft()

    # The letter as it would be issued

    def _prepare(self) -> bool:
        """Fill the letter with what is known and typed, and draw it; False when it cannot be."""
        self._pause.stop()
        if self.draft is None or self.issued is not None:
            return False
        self._take_text()
        try:
            self.prepared = self.draft.prepare()
        except UserError as error:
            self.prepared = None
            head = translate("Letter", "The text has a mistake.")
            self.foot.say("alert", "red", head, str(error))
            return False
        self.editor.set_filled(self.draft.filled())
        self.bar.show_optional(self.draft.optional())
        self.checklist.show_items(self.prepared.letter.checklist)
        self.foot.say_what_is_missing(self.prepared.letter, unprintable_in(self.prepared))
        self.preview.draw(self.prepared)
        return True

    def _not_drawn(self, error: object) -> None:
        if isinstance(error, UserError):
            self._say_error(translate("Letter", "The PDF could not be made."), error)

    # Completing

    def complete(self, name: str = "") -> None:
        """Ask for the values of the letter, beginning with a placeholder or what is missing."""
        if not self._prepare() or self.draft is None or self.prepared is None:
            return
        asked = self.draft.asked(self.prepared)
        titles = {
            "missing": translate("Letter", "Missing to issue it"),
            "law": translate("Letter", "Asked for by the law"),
            "optional": translate("Letter", "Optional: each brings its paragraph in"),
            "known": translate("Letter", "From the records; change it only for this letter"),
        }
        self.fields.show_fields(
            [
                (titles[key], [Asked(name, self.draft.value(name)) for name in names])
                for key, names in asked.items()
            ]
        )
        self.left.setCurrentIndex(_FIELDS)
        self.fields.focus_field(name)

    def _complete_first(self) -> None:
        self.complete()

    def _close_fields(self) -> None:
        self.left.setCurrentIndex(_TEXT)
        self._prepare()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Issuing

    def ask_to_issue(self) -> None:
        """Go to what is missing, or ask for the last confirmation with the number to be."""
        if not self._prepare() or self.draft is None or self.prepared is None:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.prepared.letter.missing:
            self.complete(self.prepared.letter.missing[0])
            return
        if unprintable_in(self.prepared):
            self._show_unprintable(self.draft.unprintable_field())
            return
        unmet = self.checklist.unmet()
        warning = ""
        if len(unmet) > _NAMED:
            warning = translate(
                "Letter",
                "{count} of the things that the law asks for are not in it.",
                count=len(unmet),
            )
        elif unmet:
            warning = translate(
                "Letter", "The letter does not say: {items}.", items=", ".join(unmet)
            )
        self.foot.ask(self.draft.next_number(), warning)

    def _show_unprintable(self, name: str) -> None:
        if name:
            self.complete(name)
        else:
            self.left.setCurrentIndex(_TEXT)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def issue(self) -> None:
        """Issue the letter and show it as it was filed."""
        if self.draft is None or not self._prepare():
            return
        self.notice.hide()
        try:
            issued = self.draft.issue()
        except UserError as error:
            self.foot.stop_asking()
            self._say_error(translate("Letter", "The letter was not issued."), error)
            return
        self.issued = issued
        self._show_issued(issued)

    def _show_issued(self, issued: IssuedLetter) -> None:
        self.foot.hide()
        self.preview.show_issued(issued.pdf)
        self.left.setCurrentIndex(_ISSUED)
        self.issued_panel.show_letter(issued, self.desk.zone)

    def record_sending(self) -> None:
        """Go to the request with the form that records how the letter left."""
        if self.draft is not None and self.issued is not None:
            step = {"step": "record_sending", "document": self.issued.number}
            self.desk.go("requests", {"request": self.draft.about.id, **step})

    # Paper and file

    def print_page(self) -> None:
        """Print the letter, or its draft, marked as such (Ctrl+P)."""
        pdf = self.preview.view.pdf()
        if pdf:
            self._try(lambda: printing.print_pdf(pdf, self, self._job()))

    def save_letter(self) -> None:
        """Save a copy of the issued letter where the officer says."""
        if self.issued is not None:
            issued = self.issued
            self._try(lambda: printing.save_copy(issued.pdf, f"{issued.number}.pdf", self))

    def _job(self) -> str:
        return self.issued.number if self.issued else self.title_label.text()

    def _try(self, act: Callable[[], object]) -> None:
        self.notice.hide()
        try:
            act()
        except UserError as error:
            self._say_error(translate("Letter", "It was not done."), error)
