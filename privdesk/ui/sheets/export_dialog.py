"""What is saved of the inventory: which register, as of which day, in which format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from privdesk.documents.article_30 import LAYOUTS
from privdesk.documents.inventory_scope import KINDS, TITLES
from privdesk.operations.inventory_out import formats_of
from privdesk.operations.inventory_selection import listed_type
from privdesk.store.inventory import first_day
from privdesk.text import N_, Message, say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.editors import why_not
from privdesk.ui.parts.asking_window import AskingWindow
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import Label
from privdesk.ui.parts.progress import figure

THIS_LIST = "list"
ALL, SHOWN, MARKED = "all", "shown", "marked"
_LIST_FORMATS = (".pdf", ".xlsx", ".csv", ".json")
_FORMATS: dict[str, Message] = {
    ".pdf": N_("Export", "PDF, to print"),
    ".xlsx": N_("Export", "Excel workbook, a sheet for each table"),
    ".zip": N_("Export", "CSV texts in a .zip, one for each table"),
    ".csv": N_("Export", "CSV text"),
    ".json": N_("Export", "JSON, for another program"),
}
_LAYOUT_WORDS: dict[str, Message] = dict(
    zip(
        LAYOUTS,
        (
            N_("Export", "Record of activities as a controller (GDPR, art. 30.1)"),
            N_("Export", "Record of activities as a processor (GDPR, art. 30.2)"),
        ),
        strict=True,
    )
)


@dataclass(frozen=True)
class InFront:
    """The list from which it is asked: how many records it shows, how many of them are marked, and
    whether something narrows it.
    """

    shown: int = 0
    marked: int = 0
    is_narrowed: bool = False


class ExportDialog(AskingWindow):
    """Asks what, which of it, as of which day and in which format; `wanted()` when it is to be
    saved.

    `kind` is the register of the list `in_front`.
    """

    wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        kind: str,
        in_front: InFront | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, translate("Export", "Export"))
        self._kind, self._list = kind, in_front or InFront()
        count = self._list.shown
        self._today = desk.today()
        with desk.store.read() as session:
            first = first_day(session, desk.zone) or self._today
        self._first = min(first, self._today)  # a clock that was wrong once hides no day
        self.what = ChoiceEditor(self._offered(kind, count))
        self.which = ChoiceEditor(self._selections())
        self.ending = ChoiceEditor()
        self.day = DateEditor(self._today, why_not(desk), earliest=self._first, latest=self._today)
        self.what_field = LabeledField(translate("Export", "What"), self.what, required=True)
        self.which_field = LabeledField(
            translate("Export", "Which records"), self.which, required=True
        )
        self.ending_field = LabeledField(translate("Export", "Format"), self.ending, required=True)
        self.day_field = LabeledField(translate("Export", "As of"), self.day)
        self.save = Button(translate("Export", "Save as…"), "principal")
        words = translate(
            "Export", "The file is not encrypted: whoever has it reads what is in it."
        )
        self.lay_out(
            translate("Export", "Export"),
            self.save,
            self.what_field,
            self.which_field,
            self.ending_field,
            self.day_field,
            Label(words, "minor", "amber", wrap=True),
        )
        self.setFixedWidth(theme.px(520))
        self.what.changed.connect(self._what_chosen)
        self.what.set_value(THIS_LIST if count else kind)
        self.which.set_value(self._likely())
        self.day.set_value(self._today)
        self._what_chosen()

    def _selections(self) -> list[tuple[object, str]]:
        """What of a register can be meant: of that of the list in front."""
        shown, marked = self._list.shown, self._list.marked
        offered: list[tuple[object, str]] = [(ALL, translate("Export", "All of them"))]
        if shown:
            words = translate("Export", "What the list shows ({count})", count=figure(shown))
            offered.append((SHOWN, words))
        if marked:
            words = translate("Export", "The marked rows ({count})", count=figure(marked))
            offered.append((MARKED, words))
        return offered

    def _likely(self) -> str:
        """Who marked several rows, or narrowed the list, most likely means those."""
        if self._list.marked > 1:
            return MARKED
        return SHOWN if self._list.shown and self._list.is_narrowed else ALL

    @staticmethod
    def _offered(kind: str, count: int) -> list[tuple[object, str]]:
        registers = [kind, *(one for one in KINDS if one != kind)]
        offered: list[tuple[object, str]] = []
        if count:
            words = translate("Export", "This list as it is shown (records: {count})", count=count)
            offered.append((THIS_LIST, words))
        offered += [
            (one, translate("Export", "{register}, each record whole", register=say(TITLES[one])))
            for one in registers
        ]
        offered += [(layout, say(words)) for layout, words in _LAYOUT_WORDS.items()]
        return offered

    def _what_chosen(self) -> None:
        kind = str(self.what.value())
        endings = _LIST_FORMATS if kind == THIS_LIST else formats_of(kind)
        self.ending.set_options([(ending, say(_FORMATS[ending])) for ending in endings])
        if self.ending.value() is None:
            self.ending.set_value(endings[0])
        self.which_field.setVisible(self._can_select(kind))
        QTimer.singleShot(0, self, self.adjustSize)  # once the field has come or gone
        self.day.setEnabled(kind != THIS_LIST)
        if kind == THIS_LIST:
            self.day.set_value(self._today)
            self.day_field.set_help(translate("Export", "A list is saved as it stands today."))
            return
        self.day_field.set_help(
            translate(
                "Export",
                "Today, or a day that has passed, since {first}: it is rebuilt from the history.",
                first=show_date(self._first),
            )
        )

    def _can_select(self, kind: str) -> bool:
        """Whether the list in front is of what that kind tells of."""
        of_list = listed_type(self._kind)
        return bool(self._list.shown) and of_list is not None and listed_type(kind) == of_list

    def chosen_which(self) -> str:
        """`ALL`, `SHOWN` or `MARKED`."""
        return str(self.which.value()) if self._can_select(self.chosen_kind()) else ALL

    def chosen_kind(self) -> str:
        """`THIS_LIST`, or one of `operations.inventory_out.EXPORTS`."""
        return str(self.what.value())

    def chosen_ending(self) -> str:
        """The suffix of the file, with its point."""
        return str(self.ending.value())

    def chosen_day(self) -> date | None:
        """The past day; None for today."""
        day = self.day.value()
        return None if day == self._today else day

    def accept(self) -> None:
        wrong = [editor for editor in (self.what, self.ending, self.day) if not editor.check()]
        if wrong:
            wrong[0].inner().setFocus()
            return
        super().accept()
        self.wanted.emit()
