"""Every part in every state on one page, to hold beside the design (`python -m` shows it).

Its words are a specimen, not texts of the program, and stand here in Spanish as in the picture.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.ui import theme
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.badge import Badge
from privdesk.ui.parts.box import Heading, IconLabel
from privdesk.ui.parts.calendar_popup import CalendarPopup
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.chips import FilterChip
from privdesk.ui.parts.choice_editors import ChoiceEditor, TriStateEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.empty import EmptyRegister
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.search import SearchBox
from privdesk.ui.parts.specimen_buttons import specimen_buttons
from privdesk.ui.parts.specimen_table import specimen_table
from privdesk.ui.parts.state import State, StateChip
from privdesk.ui.parts.text_editors import TextEditor

_TODAY = date(2026, 11, 23)
_HOLIDAYS = {
    date(2026, 11, 2): "Todos los Santos",
    date(2026, 11, 16): "Independencia de Cartagena",
}
_STATES: tuple[State, ...] = (
    "overdue",
    "due_today",
    "target_passed",
    "due_soon",
    "in_time",
    "waiting",
    "issued_unsent",
    "closed",
)
_ICONS = (
    *("today", "request", "authorization", "treatment", "database", "incident", "policy"),
    *("obligation", "report", "history", "settings", "lock", "law", "flag"),
    *("search", "plus", "import", "export", "print", "send", "doc"),
    *("mail", "idcard", "area", "clip", "shield", "key", "restore"),
)


def why_not_business(day: date) -> str | None:
    """The weekends and the two holidays of the picture's month."""
    return _HOLIDAYS.get(day) or ("Fin de semana" if day.weekday() > 4 else None)


class Gallery(QWidget):
    """The parts list of the design as one live page of 1366×768."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Privdesk: componentes")
        row = QHBoxLayout(self)
        margin = theme.unit(3)
        row.setContentsMargins(margin, theme.px(14), margin, theme.px(8))
        row.setSpacing(margin)
        for fill, wide in ((self._first, 426), (self._second, 428), (self._third, 416)):
            column = QVBoxLayout()
            column.setSpacing(theme.px(10))
            fill(column)
            column.addStretch(1)
            holder = QWidget()
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            holder.setFixedWidth(theme.px(wide))
            row.addWidget(holder)
        row.addStretch(1)
        self.resize(theme.px(1366), theme.px(768))
        row.activate()  # the least size before there is a window: offscreen cannot change it after

    def _first(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading("Botones", "minor"))
        column.addLayout(specimen_buttons())
        column.addWidget(Heading("Campos", "minor"))
        column.addLayout(self._fields())
        column.addLayout(self._choices())
        column.addWidget(Heading("Progreso, con cancelar", "minor"))
        self.progress = ProgressBox(
            "Exportando solicitudes a Excel",
            "Puede seguir trabajando. Si cancela, no queda archivo.",
        )
        self.progress.set_progress(6200, 10000)
        column.addWidget(self.progress)
        column.addWidget(Heading("Adjunto", "minor"))
        digest = "5e1c" + "0" * 56 + "9a40"
        column.addWidget(AttachmentRow("cédula.jpg", "Imagen", 412 * 1024, "13/11/2026", digest))

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.unit(2))
        grid.setVerticalSpacing(theme.unit())
        name, nit, mail, case = (TextEditor() for _ in range(4))
        channel = ChoiceEditor([("mail", "Correo electrónico"), ("desk", "Ventanilla")])
        name.set_value("Ana Ficticia")
        nit.set_value("999.000.123-7")
        channel.set_value("mail")
        case.set_value("2026-0142")
        case.setEnabled(False)
        self.mail = mail
        mail.set_value("ana@")
        fields = (
            LabeledField(
                "Nombres y apellidos", name, "Como figura en su documento.", required=True
            ),
            LabeledField("Número de NIT", nit, required=True),
            LabeledField("Correo electrónico", mail),
            LabeledField("Canal", channel),
            LabeledField("Buscar", SearchBox("Nombre o número", "Ctrl+F")),
            LabeledField("Radicado", case),
        )
        nit.set_error("El dígito debe ser 2: corrija el número o el dígito.")
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        return grid

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.tri_state = TriStateEditor()
        row.addWidget(self.tri_state)
        row.addStretch(1)
        mine, other = CheckBox("Del titular"), CheckBox("De otra")
        mine.setChecked(True)
        row.addWidget(mine)
        row.addWidget(other)
        return row

    def _second(self, column: QVBoxLayout) -> None:
        column.addWidget(
            Heading("Fecha: con valor y calendario, vacía, con valor, con error", "minor")
        )
        column.addLayout(self._dates())
        column.addWidget(Heading("Estados: icono, palabra y color", "minor"))
        states = QGridLayout()
        states.setVerticalSpacing(theme.px(10))
        for number, state in enumerate(_STATES):
            states.addWidget(StateChip(state), number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
            states.setColumnStretch(number % 2, 1)
        column.addLayout(states)
        column.addWidget(Heading("Insignias y filtros", "minor"))
        column.addLayout(self._badges())
        column.addWidget(Heading("Iconos: 20 px, trazo de 1,5 px, un solo color", "minor"))
        icons = QGridLayout()
        icons.setVerticalSpacing(theme.px(14))
        for number, name in enumerate(_ICONS):
            icons.addWidget(IconLabel(name, "text", 20), number // 14, number % 14)
        column.addLayout(icons)
        column.addLayout(self._texts())

    def _dates(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.unit(2))
        received, delivered, due, born = (DateEditor(_TODAY, why_not_business) for _ in range(4))
        received.set_value(date(2026, 11, 10))
        due.set_value(date(2026, 11, 30))
        born.line.setText("31/02/1990")
        left, right = QVBoxLayout(), QVBoxLayout()
        right.setSpacing(theme.px(12))
        left.setSpacing(theme.px(3))
        left.addWidget(LabeledField("Fecha de recibo", received, required=True))
        self.calendar = CalendarPopup(_TODAY, why_not_business)
        self.calendar.setWindowFlags(Qt.WindowType.Widget)
        self.calendar.grid.show_day(date(2026, 11, 10), date(2026, 11, 10))
        left.addWidget(self.calendar)
        left.addStretch(1)
        for label, editor, said in (
            ("Fecha de entrega", delivered, "Vacía: aún no se sabe."),
            ("Vencimiento", due, ""),
            ("Nacimiento", born, ""),
        ):
            right.addWidget(LabeledField(label, editor, said))
        born.check()
        right.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 214)
        grid.setColumnStretch(1, 198)
        self.received = received
        return grid

    def _badges(self) -> QHBoxLayout:
        row = QHBoxLayout()
        chosen = FilterChip("Abiertas")
        chosen.setChecked(True)
        for widget in (
            Badge(4, 1, self),
            Label("hay vencidas", tone="text2"),
            Badge(3, 0, self),
            Label("vencen hoy", tone="text2"),
            FilterChip("Reclamos"),
            chosen,
        ):
            row.addWidget(widget)
        row.insertStretch(4, 1)
        return row

    def _texts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for label in (
            Label("Título 20", "title"),
            Label("Sección 15", "section"),
            Label("Base 13"),
            Label("Énfasis 13", emphasis=True),
            Label("Menor 12", "minor", "text2"),
        ):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _third(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading("Filas de tabla", "minor"))
        self.table = specimen_table()
        column.addWidget(self.table)
        column.addWidget(Heading("Avisos", "minor"))
        self.notices = (
            Notice(
                "info", "Hay un festivo nuevo.", "Tres casos abiertos cambian de fecha.", "Revisar"
            ),
            Notice("success", "Copia terminada y verificada.", "Hoy, 7:58 a. m.", closable=True),
            Notice(
                "warning",
                "Identidad sin verificar.",
                "Esta carta revela datos del titular.",
                "Verificar",
            ),
            Notice(
                "error",
                "No se guardó el PDF.",
                "El disco está lleno. La carta sigue como borrador.",
                "Elegir otro lugar",
            ),
        )
        for notice in self.notices:
            column.addWidget(notice)
        column.addWidget(Heading("Registro vacío", "minor"))
        self.empty = EmptyRegister(
            "incident",
            "Aún no hay incidentes",
            "Aquí se registra toda violación de seguridad, grave o no, y su reporte a la SIC "
            "(Ley 1581 de 2012, art. 17, lit. n).",
            "Nuevo incidente",
            "Importar…",
            "Ver el ejemplo",
        )
        column.addWidget(self.empty)


def main(run: Callable[[QApplication], int] | None = None) -> int:
    """Show the gallery; the argument "dark" or "light" chooses the colours."""
    app = QApplication(sys.argv[:1])
    chosen = {"dark": True, "light": False}
    theme.apply(app, chosen.get(sys.argv[-1]))
    window = Gallery()
    window.show()
    return run(app) if run else app.exec()


if __name__ == "__main__":
    sys.exit(main())
