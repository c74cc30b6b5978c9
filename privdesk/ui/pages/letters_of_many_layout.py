"""How the window of letters to many stands: letter and requests, what is the same, the foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.text import translate
from privdesk.ui import theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_fields import FieldsPanel
from privdesk.ui.pages.letters_of_many_issued import ManyIssued
from privdesk.ui.pages.letters_of_many_model import PERSON, STATE, ManyModel
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.tab_order import chain_tabs
from privdesk.ui.parts.table import TableView


class ManyLayout(QDialog):
    """The letter and the requests at the left, what is the same in all at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.stack = QStackedWidget()
        self.issued = ManyIssued(desk)
        self.fields = FieldsPanel(desk)
        self.stack.addWidget(self._choosing())
        self.stack.addWidget(self.issued)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setMinimumSize(theme.px(760), theme.px(460))
        if not window_state.restore_window(self, "letters"):
            self.resize(theme.px(1080), theme.px(620))

    def _choosing(self) -> QWidget:
        self.letter = ChoiceEditor(())
        self.letter.set_required()
        self.fits = Label("", tone="text2", wrap=True)
        self.fields_title = Label(translate("LettersOfMany", "The same in all"), "section")
        self.none_asked = Label("", tone="text2", wrap=True)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._right())
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([theme.px(660), theme.px(420)])
        self.above = QVBoxLayout()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(self.splitter, 1)
        column.addWidget(Hairline())
        column.addLayout(self._foot())
        return whole

    def _chain_tabs(self) -> None:
        """Tab goes from the table to what is asked now, made anew with each letter, and to the
        foot.
        """
        first = (self.letter.inner(), self.table, self.offers_dates, self.signed)
        foot = (self.leave_out, self.view, self.cancel, self.issue)
        chain_tabs([*first, *self.fields.controls(), *foot])

    def _left(self) -> QWidget:
        self.model = ManyModel(parent=self)
        self.table = TableView(edge=False)
        self.table.setModel(self.model)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(translate("LettersOfMany", "Requests"))
        header = self.table.horizontalHeader()
        header.resizeSection(0, theme.px(92))
        header.resizeSection(PERSON, theme.px(200))
        header.setSectionResizeMode(STATE, header.ResizeMode.Stretch)
        self.about = Label("", tone="text2", wrap=True)
        self.about.setMinimumHeight(theme.unit(5))
        top = QVBoxLayout()
        margin = theme.unit(3)
        top.setContentsMargins(margin, theme.unit(2), margin, theme.px(12))
        top.setSpacing(theme.unit())
        self.title = Label("", "section", wrap=True)
        top.addWidget(self.title)
        label = translate("LettersOfMany", "Letter")
        top.addWidget(LabeledField(label, self.letter, required=True))
        top.addWidget(self.fits)
        under = QVBoxLayout()
        under.setContentsMargins(margin, theme.unit(), margin, theme.unit())
        under.addWidget(self.about)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Hairline())
        column.addWidget(self.table, 1)
        column.addWidget(Hairline())
        column.addLayout(under)
        return side

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(3), 0)
        head.setSpacing(theme.unit())
        head.addWidget(self.fields_title)
        head.addWidget(self.none_asked)
        self.offers_dates = CheckBox(
            translate("LettersOfMany", "Each with the date that is offered for it")
        )
        self.signed = CheckBox(translate("Letter", "With the digitized signature"))
        self.signed.setChecked(True)
        for box in (self.offers_dates, self.signed):
            box.hide()
            head.addWidget(box)
        column.addLayout(head)
        column.addWidget(self.fields, 1)
        side.setMinimumWidth(theme.px(280))
        return side

    def _foot(self) -> QVBoxLayout:
        self.progress = ProgressBox("", "")
        self.failure = Notice("error", "", closable=True)
        self.state = Label("", emphasis=True)
        self.leave_out = Button("", icon="minus")
        self.view = Button(translate("LettersOfMany", "View the chosen one"), icon="eye")
        self.cancel = Button(translate("Common", "Cancel"))
        self.issue = Button("", "principal", "check")
        row = QHBoxLayout()
        row.setSpacing(theme.unit())
        row.addWidget(self.state, 1)
        for button in (self.leave_out, self.view, self.cancel, self.issue):
            row.addWidget(button)
        foot = QVBoxLayout()
        margin = theme.unit(3)
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        foot.setSpacing(theme.unit())
        for widget in (self.progress, self.failure):
            widget.hide()
            foot.addWidget(widget)
        foot.addLayout(row)
        return foot
