"""The bar over a letter's text: template, bold, italic, list, field, optional paragraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template import Template
from privdesk.documents.template_set import TemplateSet
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.pages.fact_editors import GroupedChoice
from privdesk.ui.pages.letter_editor import LetterEditor
from privdesk.ui.pages.letter_fields import grouped_fields
from privdesk.ui.pages.letter_menu import grouped_letters
from privdesk.ui.parts.buttons import Button, IconButton


class LetterBar(QWidget):
    """`template_chosen(name)`, `optional_chosen(placeholder)`; the rest acts on the editor.

    `changing` asks to change the template itself, `keeping` to keep the text as one of its own:
    the menu of `more`, which stands in the page's head.
    """

    template_chosen = Signal(str)
    optional_chosen = Signal(str)
    changing = Signal()
    keeping = Signal()

    def __init__(self, editor: LetterEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.templates = GroupedChoice(())
        self.templates.box.setProperty("compact", True)
        self.templates.set_required()
        self.templates.inner().setAccessibleName(translate("Letter", "Template"))
        self.templates.changed.connect(self._choose_template)
        self.bold = IconButton("bold", translate("Letter", "Bold (Ctrl+B)"), bare=True)
        self.italic = IconButton("italic", translate("Letter", "Italic (Ctrl+I)"), bare=True)
        self.list = IconButton("list", translate("Letter", "List"), bare=True)
        self.field = Button(translate("Letter", "Field"), icon="field", compact=True)
        self.optional = Button(translate("Letter", "Optional paragraph"), compact=True)
        self._field_menu = QMenu(self)
        self._optional_menu = QMenu(self)
        fill_with_fields(self._field_menu, self._insert_field)
        self._fill_more()
        self.field.setMenu(self._field_menu)
        self.optional.setMenu(self._optional_menu)
        self.bold.clicked.connect(self._bold)
        self.italic.clicked.connect(self._italic)
        self.list.clicked.connect(editor.toggle_list)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.unit(3), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.unit(0.5))
        row.addWidget(self.templates, 1)
        row.addSpacing(theme.unit(0.5))
        for button in (self.bold, self.italic, self.list):
            row.addWidget(button)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.field)
        row.addSpacing(theme.unit(0.5))
        row.addWidget(self.optional)

    def show_templates(self, templates: TemplateSet, kind: str, chosen: str) -> None:
        """Offer the templates for a kind of request, by whom they go to."""
        self.templates.set_groups(
            [
                (title, [(one.name, _name(one)) for one in letters])
                for title, letters in grouped_letters(templates, kind)
            ]
        )
        self.templates.set_value(chosen)

    def show_optional(self, asked: Sequence[tuple[str, bool]]) -> None:
        """Offer the placeholders that bring a paragraph in; marked where they have a value."""
        self._optional_menu.clear()
        for name, is_filled in asked:
            action = self._optional_menu.addAction(say(PLACEHOLDERS[name].label))
            action.setCheckable(True)
            action.setChecked(is_filled)
            action.setData(name)
            action.triggered.connect(self._choose_optional)
        self.optional.setEnabled(bool(asked))

    def _fill_more(self) -> None:
        self.more = Button(translate("Letter", "Template"), compact=True)
        menu = QMenu(self)
        self.change_template = menu.addAction(translate("Letter", "Change the template…"))
        self.keep_text = menu.addAction(translate("Letter", "Keep this text as a template…"))
        self.change_template.triggered.connect(self.changing)
        self.keep_text.triggered.connect(self.keeping)
        self.more.setMenu(menu)

    def _sender_data(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _insert_field(self) -> None:
        self._editor.insert_field(self._sender_data())

    def _choose_optional(self) -> None:
        self.optional_chosen.emit(self._sender_data())

    def _choose_template(self) -> None:
        self.template_chosen.emit(str(self.templates.value()))

    def _bold(self) -> None:
        self._editor.toggle_bold()
        self._editor.setFocus()

    def _italic(self) -> None:
        self._editor.toggle_italic()
        self._editor.setFocus()


def fill_with_fields(menu: QMenu, chosen: Callable[[], None]) -> None:
    """Offer every placeholder under its group; its name is the data of the action triggered."""
    for title, names in grouped_fields():
        group = menu.addMenu(title)
        for name in names:
            action = group.addAction(name)
            action.setToolTip(say(PLACEHOLDERS[name].description))
            action.setData(name)
            action.triggered.connect(chosen)


def _name(template: Template) -> str:
    title, version = template.title, template.version
    if template.own_id is not None:
        return translate("Letter", "{title}, own, v. {version}", title=title, version=version)
    return translate("Letter", "{title}, v. {version}", title=title, version=version)
