"""The parts of the template page and where each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.page import Page
from privdesk.ui.pages.letter_preview import LetterPreview
from privdesk.ui.pages.template_bar import TemplateBar
from privdesk.ui.pages.template_editor import TemplateEditor
from privdesk.ui.pages.template_fields import FieldsList
from privdesk.ui.pages.template_problems import ProblemsList
from privdesk.ui.pages.template_purpose import TemplatePurpose
from privdesk.ui.parts.box import Hairline, IconLabel
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.text_editors import TextEditor

_SIDES, _HALVES = "template", "template_right"


class TemplateLayout(Page):
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        notices = QVBoxLayout()
        notices.setContentsMargins(theme.unit(2), 0, theme.unit(2), 0)
        notices.setSpacing(theme.unit())
        for notice in (self.restored, self.error, self.done, self.behind):
            notice.hide()
            notices.addWidget(notice)
        column.addLayout(notices)
        column.addWidget(Hairline())
        column.addWidget(self._sides(), 1)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        self.back = IconButton("back", translate("Templates", "Back"), bare=True)
        self.title_label = Label("", "title")
        self.beside = ElidedLabel("", tone="text2")
        self.versions_button = Button(translate("Templates", "Versions…"), icon="history")
        self.restore_button = Button("", icon="restore")
        head = QWidget()
        head.setFixedHeight(theme.px(60))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(16), 0, theme.unit(3), 0)
        row.setSpacing(theme.unit())
        row.addWidget(self.back)
        row.addWidget(self.title_label)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.beside, 1)
        row.addWidget(self.versions_button)
        row.addWidget(self.restore_button)
        return head

    def _sides(self) -> QSplitter:
        self.splitter = _splitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._right())
        self.splitter.setStretchFactor(0, 6)
        self.splitter.setStretchFactor(1, 5)
        _settle(self.splitter, _SIDES, (634, 524))
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
        self.halves = _splitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.preview)
        self.halves.addWidget(self.fields)
        _settle(self.halves, _HALVES, (340, 220))
        column.addWidget(self.halves, 1)
        return right

    def _case_row(self) -> QWidget:
        self.case = TextEditor()
        self.case.inner().setAccessibleName(translate("Templates", "Number of the request"))
        self.case.setFixedWidth(theme.px(110))
        self.case_words = ElidedLabel("", tone="text2")
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

    def title(self) -> str:
        return self.title_label.text()


def _splitter(direction: Qt.Orientation) -> QSplitter:
    splitter = QSplitter(direction)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


def _settle(splitter: QSplitter, name: str, sizes: tuple[int, int]) -> None:
    """Share the room as the officer left it, or as it is good at first."""
    if not window_state.restore_splitter(splitter, name):
        splitter.setSizes([theme.px(size) for size in sizes])
    splitter.splitterMoved.connect(lambda: window_state.keep_splitter(splitter, name))
