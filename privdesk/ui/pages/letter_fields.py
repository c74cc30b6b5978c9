"""The values that a letter needs and the records do not know: one editor for each placeholder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.parts.box import Hairline, Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.text_editors import LongTextEditor

# Where the menu "Campo" offers each placeholder; the others are of the answer itself.
GROUPS: tuple[tuple[Message, tuple[str, ...]], ...] = (
    (
        N_("Letter", "The person"),
        (
            *("tratamiento", "saludo", "nombre del titular", "documento del titular"),
            *("dirección de notificación", "nombre del solicitante", "documento del solicitante"),
            "calidad del solicitante",
        ),
    ),
    (
        N_("Letter", "The request"),
        (
            *("número", "clase", "derecho ejercido", "fecha de recibo", "medio de recibo"),
            *("texto de la solicitud", "pretensión", "fecha límite", "término", "artículo"),
            "verificación de identidad",
        ),
    ),
    (
        N_("Letter", "The organization"),
        (
            *("organización", "NIT", "dirección de la organización"),
            *("teléfono de la organización", "correo de la organización", "ciudad"),
            *("fecha de emisión", "nombre del firmante", "cargo del firmante"),
        ),
    ),
)
ANSWER = N_("Letter", "The answer")
_LONG = frozenset({"datos del titular", "respuesta de fondo", "hechos", "análisis"})


def grouped_fields() -> list[tuple[str, list[str]]]:
    """Every placeholder once, under the title of its group."""
    placed = {name for _, names in GROUPS for name in names}
    rest = [name for name in PLACEHOLDERS if name not in placed]
    return [*((say(title), list(names)) for title, names in GROUPS), (say(ANSWER), rest)]


class Asked(NamedTuple):
    """A placeholder to be filled in, with the value that it has now."""

    name: str
    value: str


class FieldsPanel(QWidget):
    """The fields in their groups; `typed(name, text)` at each change, `closed` to go back."""

    typed = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LongTextEditor] = {}
        self.back = Button(translate("Letter", "Back to the text"), icon="back", compact=True)
        self.back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(theme.unit(3), theme.px(7), theme.unit(2), theme.px(7))
        head.addWidget(Label(translate("Letter", "Fields of the letter"), emphasis=True))
        head.addStretch(1)
        head.addWidget(self.back)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self._scroll, 1)

    def show_fields(self, groups: Sequence[tuple[str, Sequence[Asked]]]) -> None:
        """Ask for these; an empty group is left out."""
        self.fields = {}
        page = QWidget()
        page.setProperty("part", "page")
        column = QVBoxLayout(page)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2), margin, margin)
        column.setSpacing(theme.unit(2))
        for title, asked in groups:
            if asked:
                column.addWidget(Heading(title, "minor"))
            for one in asked:
                column.addWidget(self._field(one))
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _field(self, asked: Asked) -> LabeledField:
        editor = LongTextEditor(lines=5 if asked.name in _LONG else 2)
        editor.set_value(asked.value)
        editor.setObjectName(asked.name)
        editor.changed.connect(self._changed)
        self.fields[asked.name] = editor
        known = PLACEHOLDERS[asked.name]
        return LabeledField(say(known.label), editor, say(known.description))

    def _changed(self) -> None:
        editor = self.sender()
        if isinstance(editor, LongTextEditor):
            self.typed.emit(editor.objectName(), editor.value() or "")

    def focus_field(self, name: str) -> None:
        """Bring the keyboard to a field, or to the first one."""
        editor = self.fields.get(name) or next(iter(self.fields.values()), None)
        if editor is not None:
            editor.inner().setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(editor, 0, theme.px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
