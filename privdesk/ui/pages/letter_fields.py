"""What a letter needs besides its text: its facts, and the values of its placeholders."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_facts import FactFields, FactsAsked
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.tab_order import tab_stops
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
    """Data of the letter and, under them, the fields in their groups.

    `given(fact, value)` and `typed(name, text)` at each change, `closed` to go back.
    """

    given = Signal(str, object)
    typed = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, LongTextEditor] = {}
        self.facts = FactFields(desk)
        self.facts.given.connect(self.given)
        self._facts_title = Heading(translate("Letter", "Data of the letter"), "minor")
        self._holder = QWidget()
        page = QWidget()
        page.setProperty("part", "page")
        self._column = QVBoxLayout(page)
        margin = theme.unit(3)
        self._column.setContentsMargins(margin, theme.unit(2), margin, margin)
        self._column.setSpacing(theme.unit(2))
        for widget in (self._facts_title, self.facts, self._holder):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll, 1)

    def show_facts(self, asked: FactsAsked) -> None:
        """Ask for the facts of the letter; without any their section is left out."""
        self.facts.show_facts(asked)
        for widget in (self._facts_title, self.facts):
            widget.setVisible(bool(self.facts.fields))

    def show_fields(self, groups: Sequence[tuple[str, Sequence[Asked]]]) -> None:
        """Ask for these; an empty group is left out."""
        self.fields = {}
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(2))
        for title, asked in groups:
            if asked:
                column.addWidget(Heading(title, "minor"))
            for one in asked:
                column.addWidget(self._field(one))
        self._column.replaceWidget(self._holder, fresh)
        fresh.show()  # at once, or a field could not take the keyboard yet
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = fresh
        if (body := self._scroll.widget()) is not None:
            body.adjustSize()  # at once, or what scrolls would be pressed into what is seen

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what the fields say now, as once a third party was chosen; the one that has the
        keyboard stays as it is.
        """
        for name, editor in self.fields.items():
            value = values.get(name, "")
            if not editor.inner().hasFocus() and (editor.value() or "") != value:
                editor.set_value(value)

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

    def controls(self) -> list[QWidget]:
        """What Tab reaches, as it stands: the facts and, under them, the fields."""
        asked = [*self.facts.fields.values(), *self.fields.values()]
        return [control for one in asked for control in tab_stops(one)]

    def focus_field(self, name: str) -> None:
        """Bring the keyboard to a fact or a field, or to the first one."""
        if (body := self._scroll.widget()) is not None:
            body.adjustSize()  # what was just asked for has its place now
        found: QWidget | None = self.facts.focus_fact(name)
        if found is None and name not in self.fields:
            found = next(filter(None, map(self.facts.focus_fact, self.facts.fields)), None)
        if found is None:
            editor = self.fields.get(name) or next(iter(self.fields.values()), None)
            if editor is None:
                return
            editor.inner().setFocus(Qt.FocusReason.OtherFocusReason)
            found = editor
        self._scroll.ensureWidgetVisible(found, 0, theme.px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
