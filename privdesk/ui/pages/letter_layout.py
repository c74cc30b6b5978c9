"""The parts of the letter page and where each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.pages.letter_bar import LetterBar
from privdesk.ui.pages.letter_checklist import Checklist
from privdesk.ui.pages.letter_choice import LetterChoice
from privdesk.ui.pages.letter_editor import LetterEditor
from privdesk.ui.pages.letter_fields import FieldsPanel
from privdesk.ui.pages.letter_foot import LetterFoot
from privdesk.ui.pages.letter_issued import IssuedPanel
from privdesk.ui.pages.letter_preview import LetterPreview
from privdesk.ui.pages.letter_remarks import LetterRemarks
from privdesk.ui.pages.writing_layout import Sides, WritingLayout
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.notice import Notice

_TEXT, _FIELDS, _ISSUED = range(3)


class LetterLayout(WritingLayout):
    """Head, notices, the letter's text or data beside its PDF, and the foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.editor = LetterEditor()
        self.bar = LetterBar(self.editor)
        self.choice = LetterChoice()
        self.checklist = Checklist()
        self.fields = FieldsPanel(desk)
        self.issued_panel = IssuedPanel()
        self.preview = LetterPreview()
        self.foot = LetterFoot()
        self.notice = Notice("error", "", closable=True)
        self.notice.hide()
        self.restored = DraftNotice(desk)
        self.remarks = LetterRemarks()
        self._stand(
            self._head(translate("Letter", "Back to the request"), self.bar.more),
            (self.restored, self.notice, self.remarks),
            self._sides(),
            self.foot,
        )

    def _sides(self) -> QSplitter:
        sizes: dict[QWidget, int] = {self._left(): 634, self.preview: 524}
        self.splitter = Sides(Qt.Orientation.Horizontal, "letter", sizes)
        self.splitter.setStretchFactor(0, 6)
        self.splitter.setStretchFactor(1, 5)
        return self.splitter

    def _left(self) -> QWidget:
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Hairline())
        column.addWidget(self.editor, 1)
        column.addWidget(self.checklist)
        self.editor.setMinimumHeight(theme.px(72))
        self.left = QStackedWidget()
        for panel in (writing, self.fields, self.issued_panel):
            self.left.addWidget(panel)
        self._choice_line = Hairline()
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.choice)
        outer.addWidget(self._choice_line)
        outer.addWidget(self.left, 1)
        return whole

    # The three sides of the left half

    def show_text(self) -> None:
        """The letter's text with its bar and what the law asks of it."""
        self._show_side(_TEXT)

    def show_data(self) -> None:
        """The letter's facts and fields."""
        self._show_side(_FIELDS)

    def show_end(self) -> None:
        """What comes after it was issued."""
        self._show_side(_ISSUED)

    def shows_data(self) -> bool:
        """Whether the facts and fields are in front."""
        return self.left.currentIndex() == _FIELDS

    def _show_side(self, side: int) -> None:
        self.left.setCurrentIndex(side)
        self.choice.show_side(is_text=side == _TEXT)
        for widget in (self.choice, self._choice_line, self.foot):
            widget.setVisible(side != _ISSUED)
