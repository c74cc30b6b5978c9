"""Editors of what a fact says: what is missing, where it happened, who or which area it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.rules.events import MISSING
from privdesk.store import lists
from privdesk.store.finding import areas
from privdesk.store.lists import Listing
from privdesk.text import say, translate
from privdesk.ui import theme
from privdesk.ui.desk import Desk
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.segmented import Choice, Segmented
from privdesk.ui.record_editor import OFFERED

DATABASE = "database"
PARTY = "party"


class MissingEditor(Editor[tuple[str, ...]]):
    """Which of the four things of art. 15.1 is missing: keys of events.MISSING, None for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.5))
        self.boxes: dict[str, CheckBox] = {}
        for key, words in MISSING.items():
            box = CheckBox(say(words))
            box.clicked.connect(self._clicked)
            self.boxes[key] = box
            column.addWidget(box)
        self._row.addWidget(holder)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def _clicked(self, _on: bool) -> None:
        self._edited()

    def value(self) -> tuple[str, ...] | None:
        return tuple(key for key, box in self.boxes.items() if box.isChecked()) or None

    def set_value(self, value: Sequence[str] | None) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in (value or ()))
        self.set_error(None)

    def kept(self) -> list[str]:
        return list(self.value() or ())

    def put_back(self, kept: object) -> None:
        if isinstance(kept, list):
            self.set_value([str(one) for one in kept])

    def words(self) -> str:
        return "; ".join(box.text() for box in self.boxes.values() if box.isChecked())

    def problem(self) -> str | None:
        if self._required and self.value() is None:
            return translate("Event", "Mark at least one.")
        return None


class GroupedChoice(ChoiceEditor):
    """A choice whose options stand under headings that cannot be chosen."""

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[tuple[object, str]]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__((), parent)
        self.set_groups(groups)

    def set_groups(self, groups: Sequence[tuple[str, Sequence[tuple[object, str]]]]) -> None:
        """Offer these: each a heading ("" for none) and its options (value, label)."""
        options: list[tuple[object, str]] = []
        heads = []
        for heading, members in groups:
            if heading and members:
                heads.append(len(options))
                options.append((_Heading(heading), heading))
            options += members
        self.set_options(options)
        model = self.box.model()
        for row in heads:
            if isinstance(model, QStandardItemModel):
                item = model.item(row)
                item.setEnabled(False)
                item.setFont(theme.font("minor", emphasis=True))


@dataclass(frozen=True)
class _Heading:
    """The value of a heading: nothing that could be chosen."""

    words: str


class NamedEditor(ChoiceEditor):
    """A database or third party, by its name; a new name may be written.

    The value is the record's id, or the new name as text, or None.
    """

    def __init__(self, desk: Desk, record_type: str, parent: QWidget | None = None) -> None:
        super().__init__(_named(desk, record_type), parent, free_text=True)
        self.record_type = record_type
        self.setProperty("noteIcon", "plus")
        self.changed.connect(self._say_new)

    def put_back(self, kept: object) -> None:
        super().put_back(kept)
        self._say_new()

    def _say_new(self) -> None:
        """A name that is not known is added: nobody should do so by a slip of the keys."""
        self.note_changed.emit(self.note())

    def note(self) -> str:
        """What stands under a new name; "" for a known one or none."""
        if not isinstance(self.value(), str):
            return ""
        if self.record_type == PARTY:
            return translate("Event", "A new third party: it is added when you record.")
        return translate("Event", "A new database: it is added when you record.")


def _named(desk: Desk, record_type: str) -> list[tuple[object, str]]:
    day = desk.day()
    with desk.store.read() as session:
        ids = lists.ids(session, Listing(record_type, descending=True), day)[:OFFERED]
        rows = lists.rows(session, record_type, list(ids), day, ["name"])
    return sorted(((row["id"], str(row["name"])) for row in rows), key=lambda p: p[1].casefold())


def named_id(session: Session, record_type: str, value: object) -> int | None:
    """The id of what a `NamedEditor` holds; a new name's record is added. None for nothing.

    Inside `store.write()`.
    """
    if value is None or isinstance(value, int):
        return value
    name = str(value).strip()
    if not name:
        return None
    if record_type == PARTY:
        return find_or_add_party(session, name).id
    return find_or_add_database(session, name).id


@dataclass(frozen=True)
class PlaceChosen:
    """A database or third party: its id, or the name of a new one."""

    record_type: str
    named: int | str

    @property
    def place(self) -> str:
        """As the rules name it; a new one has no number yet."""
        return f"{self.record_type}:{self.named if isinstance(self.named, int) else 0}"

    def fields(self, session: Session) -> dict[str, int | None]:
        """The event's field of it; a new name's record is added. Inside `store.write()`."""
        return {f"{self.record_type}_id": named_id(session, self.record_type, self.named)}


def chosen_place(place: str | None) -> PlaceChosen | None:
    """A place of the rules (`database:3`) as the editor holds it."""
    kind, _, number = (place or "").partition(":")
    return PlaceChosen(kind, int(number)) if number.isdecimal() else None


class PlaceEditor(Editor[PlaceChosen]):
    """Where something happened: one of the databases or of the third parties, or a new one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = Segmented(
            (
                Choice(DATABASE, translate("Event", "Database"), "database"),
                Choice(PARTY, translate("Event", "Third party"), "party"),
            )
        )
        self.kind.setAccessibleName(translate("Event", "Database or third party"))
        self.kind.changed.connect(self._kind_changed)
        self.named = {name: NamedEditor(desk, name) for name in (DATABASE, PARTY)}
        self.named[DATABASE].inner().setAccessibleName(translate("Event", "Database"))
        self.named[PARTY].inner().setAccessibleName(translate("Event", "Third party"))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit(0.75))
        column.addWidget(self.kind)
        self.setProperty("noteIcon", "plus")
        for editor in self.named.values():
            editor.changed.connect(self._named_changed)
            column.addWidget(editor)
        self._row.addWidget(holder)
        self._show_kind()

    def inner(self) -> QWidget:
        return self._now().inner()

    def _now(self) -> NamedEditor:
        return self.named[str(self.kind.value())]

    def _show_kind(self) -> None:
        for name, editor in self.named.items():
            editor.setVisible(name == self.kind.value())
        self.note_changed.emit(self._now().note())

    def _kind_changed(self, _kind: object) -> None:
        self.set_error(None)
        self._show_kind()
        self._edited()

    def _named_changed(self) -> None:
        self.note_changed.emit(self._now().note())
        self._edited()

    def value(self) -> PlaceChosen | None:
        named = self._now().value()
        return PlaceChosen(str(self.kind.value()), named) if isinstance(named, int | str) else None

    def set_value(self, value: PlaceChosen | None) -> None:
        if value is not None:
            self.kind.set_value(value.record_type)
        for name, editor in self.named.items():
            here = value is not None and value.record_type == name
            editor.set_value(value.named if here and value is not None else None)
        self._show_kind()
        self.set_error(None)

    def words(self) -> str:
        return self._now().words()

    def kept(self) -> dict[str, object]:
        named = {name: editor.kept() for name, editor in self.named.items()}
        return {"kind": self.kind.value(), **named}

    def put_back(self, kept: object) -> None:
        if not isinstance(kept, dict):
            return
        if kept.get("kind") in self.named:
            self.kind.set_value(kept["kind"])
        for name, editor in self.named.items():
            editor.put_back(kept.get(name))
        self._show_kind()
        self.set_error(None)


class AreaEditor(ChoiceEditor):
    """An area of the office: one asked before, who keeps a database, or a new one; its name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        day = desk.day()
        with desk.store.read() as session:
            known = areas(session)
            ids = lists.ids(session, Listing(DATABASE), day)[:OFFERED]
            rows = lists.rows(session, DATABASE, list(ids), day, ["contact"])
        keepers = sorted({str(row["contact"]) for row in rows if row["contact"]} - set(known))
        names = [*known, *keepers]
        super().__init__([(name, name) for name in names], parent, free_text=True)
