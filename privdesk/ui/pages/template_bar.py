"""The bar over a template's text: marks, fields, optional paragraphs, and parts of letters."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from privdesk.documents.template_parts import shared_part
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.pages.letter_bar import fill_with_fields
from privdesk.ui.pages.template_editor import TemplateEditor
from privdesk.ui.parts.buttons import Button, IconButton

_PARTS: dict[str, Message] = {
    "encabezado": N_("Templates", "Opening for the person"),
    "encabezado_tercero": N_("Templates", "Opening for a third party"),
    "encabezado_area": N_("Templates", "Opening for an area"),
    "encabezado_expediente": N_("Templates", "Opening for the file"),
    "referencia": N_("Templates", "Data of the request"),
    "referencia_tercero": N_("Templates", "Data of the request, for a third party"),
    "saludo": N_("Templates", "Salutation to the person"),
    "saludo_tercero": N_("Templates", "Salutation to a third party"),
    "derecho_de_queja": N_("Templates", "Right to complain to the SIC"),
    "queja_por_la_decision": N_("Templates", "Complaint against the decision"),
    "contacto": N_("Templates", "Whom the person can ask"),
    "contacto_tercero": N_("Templates", "Whom the third party can ask"),
    "firma": N_("Templates", "Signature"),
}


class TemplateBar(QWidget):
    """Bold, italic, list, field, optional paragraph and common part: each acts on the editor."""

    def __init__(self, editor: TemplateEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self.bold = IconButton("bold", translate("Letter", "Bold (Ctrl+B)"), bare=True)
        self.italic = IconButton("italic", translate("Letter", "Italic (Ctrl+I)"), bare=True)
        self.list = IconButton("list", translate("Letter", "List"), bare=True)
        self.field = Button(translate("Letter", "Field"), icon="field", compact=True)
        self.optional = Button(translate("Letter", "Optional paragraph"), compact=True)
        self.part = Button(translate("Templates", "Common part"), compact=True)
        self.bold.clicked.connect(self._bold)
        self.italic.clicked.connect(self._italic)
        self.list.clicked.connect(editor.toggle_list)
        self._fill_menus()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.unit(3), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.unit(0.5))
        for button in (self.bold, self.italic, self.list):
            row.addWidget(button)
        for menu_button in (self.field, self.optional, self.part):
            row.addSpacing(theme.unit(0.5))
            row.addWidget(menu_button)
        row.addStretch(1)

    def _fill_menus(self) -> None:
        fields, optional, parts = QMenu(self), QMenu(self), QMenu(self)
        fill_with_fields(fields, self._insert_field)
        fill_with_fields(optional, self._make_optional)
        for name, words in _PARTS.items():
            action = parts.addAction(say(words))
            action.setData(name)
            action.triggered.connect(self._insert_part)
        self.field.setMenu(fields)
        self.optional.setMenu(optional)
        self.part.setMenu(parts)
        self.optional.setToolTip(
            translate(
                "Templates",
                "The paragraph with the cursor is then only written where the field has a value.",
            )
        )

    def _insert_field(self) -> None:
        self._editor.insert_field(_data(self.sender()))

    def _make_optional(self) -> None:
        self._editor.make_optional(_data(self.sender()))

    def _insert_part(self) -> None:
        self._editor.insert_source(shared_part(_data(self.sender())))

    def _bold(self) -> None:
        self._editor.toggle_bold()
        self._editor.setFocus()

    def _italic(self) -> None:
        self._editor.toggle_italic()
        self._editor.setFocus()


def _data(sender: QObject | None) -> str:
    return str(sender.data()) if isinstance(sender, QAction) else ""
