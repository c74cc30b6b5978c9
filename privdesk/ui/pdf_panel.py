"""A PDF with its bar of pages and zoom, in a page of the window or in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import printing, theme, window_state
from privdesk.ui.parts.box import Hairline
from privdesk.ui.parts.buttons import Button, IconButton
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.preview import PdfView, page_words
from privdesk.ui.zoomed_view import FIT


class PdfPanel(QWidget):
    """The view under its bar: title, `página x de y`, previous, next and zoom."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PdfView()
        self.title = ElidedLabel(title, emphasis=True)
        self.where = ElidedLabel("", tone="text2")
        self.previous = IconButton(
            "left", translate("Preview", "Previous page"), bare=True, compact=True
        )
        self.next = IconButton("right", translate("Preview", "Next page"), bare=True, compact=True)
        self.zoom = ChoiceEditor(_zooms(FIT), compact=True)
        self.zoom.set_required()
        self.zoom.box.setMinimumContentsLength(5)
        self.zoom.set_value(FIT)
        self.zoom.inner().setAccessibleName(translate("Preview", "Zoom"))
        self.bar = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._fill_bar())
        column.addWidget(Hairline())
        column.addWidget(self.view, 1)
        self._connect()

    def _fill_bar(self) -> QWidget:
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(theme.unit(2), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.unit())
        row.addWidget(self.title)
        row.addWidget(self.where)
        row.addStretch(1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.zoom)
        return self.bar

    def _connect(self) -> None:
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.zoom.changed.connect(self._choose_zoom)

    def set_pdf(self, pdf: bytes, sizes: tuple[QSizeF, ...] | None = None) -> None:
        """Show a PDF, whose pages' sizes may be known. Raises `BadInput` for what is none."""
        self.view.set_pdf(pdf, sizes)

    def _show_page(self, page: int, pages: int) -> None:
        self.where.setText(page_words(page, pages))
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < pages)

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.set_options(_zooms(zoom))
        self.zoom.set_value(zoom)

    def _choose_zoom(self) -> None:
        chosen = self.zoom.value()
        if isinstance(chosen, float):
            self.view.set_zoom(chosen)

    def _back(self) -> None:
        self.view.go_to(self.view.page() - 1)

    def _on(self) -> None:
        self.view.go_to(self.view.page() + 1)


def _zooms(now: float) -> list[tuple[object, str]]:
    """The zooms to choose from; the one in force is among them."""
    listed = sorted({*PdfView.ZOOMS, now} - {FIT})
    fit: tuple[object, str] = (FIT, translate("Preview", "Width"))
    return [fit, *((zoom, f"{zoom * 100:.0f} %") for zoom in listed)]


class PdfWindow(QDialog):
    """A letter that was issued, to read, print and save. `file_name` is offered when saving."""

    closed = Signal()

    def __init__(
        self, pdf: bytes, title: str, parent: QWidget | None = None, *, file_name: str = ""
    ) -> None:
        """Raises `BadInput` when the bytes are no PDF."""
        super().__init__(parent)
        self._pdf, self._name = pdf, file_name or f"{title}.pdf"
        self._title = title
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.panel = PdfPanel(title)
        self.notice = Notice("error", "", closable=True)
        self.saved = Notice("success", "", closable=True)
        for notice in (self.notice, self.saved):
            notice.hide()
        self.print_button = Button(translate("Preview", "Print…"), icon="print")
        self.save_button = Button(translate("Preview", "Save PDF…"), icon="save")
        self.close_button = Button(translate("Preview", "Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.saved)
        column.addWidget(self.panel, 1)
        column.addWidget(Hairline())
        column.addLayout(self._foot())
        self.panel.set_pdf(pdf)
        self.print_button.clicked.connect(self.print_letter)
        self.save_button.clicked.connect(self.save_letter)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self.print_letter)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save_letter)
        if not window_state.restore_window(self, "pdf"):
            self.resize(theme.px(760), theme.px(680))
        self.panel.view.setFocus()

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.unit(2), theme.px(10), theme.unit(2), theme.px(10))
        row.setSpacing(theme.unit())
        row.addStretch(1)
        for button in (self.print_button, self.save_button, self.close_button):
            row.addWidget(button)
        return row

    def print_letter(self) -> None:
        """Ask for a printer and print (Ctrl+P)."""
        self._try(lambda: printing.print_pdf(self._pdf, self, self._title))

    def save_letter(self) -> None:
        """Ask for a place and save a copy (Ctrl+S)."""
        self._try(self._save)

    def _save(self) -> None:
        if (path := printing.save_copy(self._pdf, self._name, self)) is not None:
            self.saved.say(translate("Preview", "Saved."), str(path))
            self.saved.show()

    def _try(self, act: Callable[[], object]) -> None:
        self.notice.hide()
        self.saved.hide()
        try:
            act()
        except UserError as error:
            self.notice.say(translate("Preview", "It was not done."), str(error))
            self.notice.show()

    def done(self, result: int) -> None:
        window_state.keep_window(self, "pdf")
        super().done(result)
        self.closed.emit()
