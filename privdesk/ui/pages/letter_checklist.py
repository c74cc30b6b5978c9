"""What the law asks of a letter, and whether it says it: the list under the editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from privdesk.documents.letter import CheckedItem
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.label import Label

_TWO_COLUMNS = 480


class Checklist(Box):
    """`Contenido que pide la ley`, n of m, and each item with its article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._items: tuple[CheckedItem, ...] = ()
        self._columns = 2
        self._rows: list[_Item] = []
        self.title = Label(translate("Letter", "What the law asks for"), emphasis=True)
        self.count = Label("", tone="text2")
        self.laws = Label("", "minor", "text2")
        margin = theme.unit(3)
        self.body.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        head = QHBoxLayout()
        head.setSpacing(theme.unit())
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.laws)
        self.body.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(28))
        self._grid.setVerticalSpacing(theme.px(5))
        self.body.addLayout(self._grid)

    def show_items(self, items: Sequence[CheckedItem]) -> None:
        """Show the list; what is already shown only changes its marks."""
        given = tuple(items)
        if [i.text for i in given] != [i.text for i in self._items]:
            self._build(given)
        for row, item in zip(self._rows, given, strict=True):
            row.show_item(item)
        self._items = given
        met = sum(item.is_met for item in given)
        self.count.setText(translate("Letter", "{met} of {all}", met=met, all=len(given)))
        is_decree = any(item.article.startswith("Dec.") for item in given)
        self.laws.setText(
            translate("Letter", "Ley 1581 de 2012 and Decreto 1074 de 2015")
            if is_decree
            else translate("Letter", "Ley 1581 de 2012")
        )
        self.setVisible(bool(given))

    def unmet(self) -> list[str]:
        """What the law asks for and the letter does not say."""
        return [item.text for item in self._items if not item.is_met]

    def _build(self, items: tuple[CheckedItem, ...]) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Item() for _ in items]
        self._place()

    def _place(self) -> None:
        for row in self._rows:
            self._grid.removeWidget(row)
        lines = -(-len(self._rows) // self._columns)
        for number, row in enumerate(self._rows):
            column, line = divmod(number, max(1, lines))
            self._grid.addWidget(row, line, column, Qt.AlignmentFlag.AlignTop)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = 2 if self.width() >= theme.px(_TWO_COLUMNS) else 1
        if wanted != self._columns:
            self._columns = wanted
            self._place()


class _Item(QWidget):
    """One thing asked for: its mark, its words, its article."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("check", "green")
        self._text = Label("", wrap=True)
        self._article = Label("", "minor", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._icon, 0, top)
        row.addWidget(self._text, 1)
        row.addWidget(self._article, 0, top)

    def show_item(self, item: CheckedItem) -> None:
        self._icon.set_icon(*(("check", "green") if item.is_met else ("incident", "amber")))
        words = item.text
        if not item.is_met:
            words = translate("Letter", "{item}: not said yet", item=item.text)
        self._text.setText(words)
        self._text.setFont(theme.font("base", emphasis=not item.is_met))
        self._article.setText(item.article)
        self.setAccessibleName(f"{words}, {item.article}")
