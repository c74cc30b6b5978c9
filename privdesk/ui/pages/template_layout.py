"""The parts of the template page and where each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.pages.letter_preview import LetterPreview
from privdesk.ui.pages.template_bar import TemplateBar
from privdesk.ui.pages.template_editor import TemplateEditor
from privdesk.ui.pages.template_fields import FieldsList
from privdesk.ui.pages.template_problems import ProblemsList
from privdesk.ui.pages.template_purpose import TemplatePurpose
from privdesk.ui.pages.writing_layout import Sides, WritingLayout
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.text_editors import TextEditor


class TemplateLayout(WritingLayout):
    """Head, notices, the text with its purpose beside its PDF and the fields, and the foot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.editor = TemplateEditor()
        self.bar = TemplateBar(self.editor)
        self.purpose = TemplatePurpose()
        self.problems = ProblemsList()
        self.preview = LetterPreview()
        self.fields = FieldsList()
        self.error = Notice("error", "", closable=True)
        self.done = Notice("success", "", closable=True)
        self.restored = DraftNotice(desk)
        see = translate("Templates", "See the difference…")
        self.behind = Notice("warning", "", "", see)
        self.taken = self.behind.add_action(translate("Templates", "I took it into account"))
        for notice in (self.restored, self.error, self.done, self.behind):
            notice.hide()
        self.versions_button = Button(translate("Templates", "Versions…"), icon="history")
        self.restore_button = Button("", icon="restore")
        self._stand(
            self._head(translate("Templates", "Back"), self.versions_button, self.restore_button),
            (self.restored, self.error, self.done, self.behind),
            self._sides(),
            self._foot(),
        )

    def _sides(self) -> QSplitter:
        sizes = {self._left(): 634, self._right(): 524}
        self.splitter = Sides(Qt.Orientation.Horizontal, "template", sizes)
        self.splitter.setStretchFactor(0, 6)
        self.splitter.setStretchFactor(1, 5)
        return self.splitter

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.purpose)
        column.addWidget(Hairline())
        column.addWidget(self.bar)
        column.addWidget(Hairline())
        column.addWidget(self.editor, 1)
        self.editor.setMinimumHeight(theme.px(96))
        column.addWidget(self.problems)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._case_row())
        column.addWidget(Hairline())
        sizes = {self.preview: 340, self.fields: 220}
        self.halves = Sides(Qt.Orientation.Vertical, "template_right", sizes)
        column.addWidget(self.halves, 1)
        return right

    def _case_row(self) -> QWidget:
        self.case = TextEditor()
        self.case.inner().setAccessibleName(translate("Templates", "Number of the request"))
        self.case.setFixedWidth(theme.px(110))
        self.case_words = Label("", tone="text2", wrap=True)
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(theme.unit(2), theme.px(6), theme.unit(2), theme.px(6))
        row.setSpacing(theme.unit())
        row.addWidget(Label(translate("Templates", "Seen on the request")))
        row.addWidget(self.case)
        row.addWidget(self.case_words, 1)
        return row_widget

    def _foot(self) -> QWidget:
        self.foot_icon = IconLabel("check", "green")
        self.foot_words = ElidedLabel("")
        self.discard = Button(translate("Templates", "Discard changes"))
        self.save_button = Button(translate("Templates", "Save"), "principal", "save")
        foot = QFrame()
        foot.setProperty("part", "foot")
        foot.setFixedHeight(theme.px(52))
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.unit(3), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.foot_icon)
        row.addWidget(self.foot_words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save_button)
        return foot
