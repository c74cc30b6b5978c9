"""What stands half typed in the window's forms, as Hoy reminds of it: go on, read, discard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.records import INVENTORY
from privdesk.store.drafts import Draft, is_there
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import confirm_discarding
from privdesk.ui.drafts import Key
from privdesk.ui.pages.letters_of_many_draft import FORM, requests_of
from privdesk.ui.parts.box import Box, IconLabel
from privdesk.ui.parts.buttons import Button, LinkButton
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.taking import take_away
from privdesk.ui.parts.text_editors import LongTextEditor
from privdesk.ui.when import when

LETTER = "letter"  # the form of a request's letter
_SHOWN = 3  # the others behind "y N más"
_DAYS = frozenset({"calendar_day", "closure"})
_OFFICE = "settings:"
_EVENT = "event:"
_LIST = "list_entry:"
_TEMPLATE = "template:"
_CALENDAR = "settings:saturday_is_business"


def where(draft: Draft) -> tuple[str, dict[str, object]] | None:
    """The page of the form of a draft, with its argument; None for a form that is no more."""
    form, record = draft.form, draft.record_id
    if form == "new_request":
        return "requests", {"new": True, "draft": record}
    if form == "request_edit":
        return "requests", {"request": record, "edit": True}
    if form == LETTER:
        return "letter", {"request": record, "go_on": True}
    sheet, _, number = form.partition("+")  # of several new ones, which
    if sheet in INVENTORY:
        return sheet, {"record": record} if record else {"new": True, "draft": int(number or 0)}
    if form in _DAYS:
        return "settings", {"section": "calendar", "day": form, "record": record}
    if form == FORM:
        return "requests", {"letters": requests_of(draft.content)}
    if form.startswith(_TEMPLATE):
        name = form.removeprefix(_TEMPLATE)
        is_new = name.startswith("+")
        return "template", {"like": name[1:]} if is_new else {"template": name}
    if form == "numbering":
        return "settings", {"section": "numbering"}
    if form.startswith(_LIST):
        name, _, code = form.removeprefix(_LIST).partition(":")
        return "settings", {"section": "lists", "list": name, "entry": code}
    if form.startswith(_OFFICE):
        section = "calendar" if form == _CALENDAR else "organization"
        return "settings", {"section": section}
    return _short_form(form, record) if form.startswith(_EVENT) else None


def _short_form(form: str, request: int) -> tuple[str, dict[str, object]] | None:
    from privdesk.ui.pages.event_forms import named_form

    named = named_form(form.removeprefix(_EVENT))
    if named is None:
        return None
    step, document, about, place = named
    named_too = {"document": document, "about": about, "place": place}
    asked: dict[str, object] = {"request": request, "step": step}
    return "requests", asked | {name: value for name, value in named_too.items() if value}


class HalfTyped(QWidget):
    """A line for each draft; hidden while there is none. `shown` when its lines are others."""

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_whole = False
        self._drafts: list[Draft] = []
        self.rows: list[DraftRow] = []
        self.box = Box(part="info")
        head = QHBoxLayout()
        head.setSpacing(theme.px(9))
        head.addWidget(IconLabel("edit", "accent"))
        head.addWidget(Label(translate("Drafts", "It was left half typed:"), emphasis=True), 1)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.unit(0.25))
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_more)
        self.box.body.setContentsMargins(theme.px(13), theme.px(8), theme.px(10), theme.px(8))
        self.box.body.addLayout(head)
        self.box.body.addLayout(self._lines)
        rest = QHBoxLayout()
        rest.setContentsMargins(theme.px(25), 0, 0, 0)
        rest.addWidget(self.more)
        rest.addStretch(1)
        self.box.body.addLayout(rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.unit(3), theme.unit())
        column.addWidget(self.box)
        self._is_stale = True
        desk.drafts.changed.connect(self._changed)
        self.hide()

    def _changed(self) -> None:
        self._is_stale = True
        page = self.parentWidget()
        if page is not None and page.isVisible():  # else while every form is typed
            self.freshen()

    def freshen(self) -> None:
        """Read again what stands half typed, where it is another."""
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read again what stands half typed."""
        self._is_stale = False
        self._drafts = self._desk.drafts.kept()
        for row in self.rows:
            take_away(row)
        shown = self._drafts if self._is_whole else self._drafts[:_SHOWN]
        with self._desk.store.read() as session:
            there = [is_there(session, one.record_type, one.record_id) for one in shown]
        self.rows = [
            DraftRow(self._desk, one, is_there=known)
            for one, known in zip(shown, there, strict=True)
        ]
        for row in self.rows:
            self._lines.addWidget(row)
        rest = len(self._drafts) - len(shown)
        self.more.setText(translate("Drafts", "and {count} more", count=rest))
        self.more.setVisible(rest > 0)
        self.setVisible(bool(self._drafts))
        self.shown.emit()

    def controls(self) -> list[QWidget]:
        """What the keyboard reaches here, in its order."""
        rows = [button for row in self.rows for button in (row.go_on, row.read, row.discard)]
        return [*rows, self.more]

    def _show_more(self) -> None:
        self._is_whole = True
        self.refresh()


class DraftRow(QWidget):
    """One draft: what it is, when it was typed, and what can be done with it."""

    def __init__(
        self, desk: Desk, draft: Draft, *, is_there: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._where = where(draft) if is_there and draft.content is not None else None
        self.words = ElidedLabel(_line(desk, draft, is_there=is_there))
        self.go_on = LinkButton(translate("Drafts", "Go on"))
        self.read = LinkButton(translate("Drafts", "Read"))
        self.discard = LinkButton(translate("Drafts", "Discard…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(25), 0, 0, 0)
        row.setSpacing(theme.unit(1.5))
        row.addWidget(self.words, 1)
        for button in (self.go_on, self.read, self.discard):
            button.setAccessibleName(f"{button.text()}: {_title(draft)}")
            row.addWidget(button)
        if self._where is None:
            self.go_on.hide()
        if self._where is not None or draft.content is None:
            self.read.hide()
        self.go_on.clicked.connect(self._go_on)
        self.read.clicked.connect(self._read)
        self.discard.clicked.connect(self._discard)

    def _go_on(self) -> None:
        if self._where is not None:
            self._desk.go(*self._where)

    def _read(self) -> None:
        DraftReader(self._draft, self.window()).open()

    def _discard(self) -> None:
        if confirm_discarding(self):
            draft = self._draft
            self._desk.drafts.discard(Key(draft.form, draft.record_type, draft.record_id))


class DraftReader(QDialog):
    """What a form held that is no more, or whose record is none: to be read and copied."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(_title(draft))
        self.text = LongTextEditor(lines=16)
        self.text.set_value(draft_text(draft))
        self.text.set_read_only()
        self.text.setAccessibleName(translate("Drafts", "What was half typed"))
        self.copy = Button(translate("Drafts", "Copy"), icon="copy")
        self.close_button = Button(translate("Messages", "Close"), "principal")
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, theme.unit(2.5), margin, theme.unit(2))
        column.setSpacing(theme.unit(1.5))
        column.addWidget(Label(_title(draft), "section", wrap=True))
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.resize(theme.px(560), theme.px(440))

    def _copy(self) -> None:
        self.text.paper.selectAll()
        self.text.paper.copy()


def draft_text(draft: Draft) -> str:
    """What a draft says, a line for each field."""
    lines = (draft.content or {}).get("lines")
    pairs = lines if isinstance(lines, list) else []
    return "\n".join(f"{one[0]}: {one[1]}" for one in pairs if _is_line(one))


def _is_line(one: object) -> bool:
    """Whether it is a label with words, as they are kept."""
    return isinstance(one, list) and len(one) == 2 and bool(one[1])


def _title(draft: Draft) -> str:
    title: Any = (draft.content or {}).get("title")
    return str(title)[:200] if title else translate("Drafts", "A form")


def _line(desk: Desk, draft: Draft, *, is_there: bool) -> str:
    moment = when(draft.saved_at, desk.now(), desk.zone)
    if draft.content is None:
        return translate("Drafts", "{title} ({moment}). It cannot be read: it is damaged.",
                         title=_title(draft), moment=moment)  # fmt: skip
    if not is_there:
        return translate("Drafts", "{title} ({moment}). Its record was taken away.",
                         title=_title(draft), moment=moment)  # fmt: skip
    return translate("Drafts", "{title} ({moment})", title=_title(draft), moment=moment)
