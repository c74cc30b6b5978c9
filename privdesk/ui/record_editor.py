"""The editor of a reference: a record of another register, chosen or made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.records import RECORD_TYPES
from privdesk.store import lists
from privdesk.store.links import titles_of_ids
from privdesk.store.lists import Listing
from privdesk.text import N_, Message, say
from privdesk.ui.desk import Desk
from privdesk.ui.parts.choice_editors import ChoiceEditor

OFFERED = 500  # records offered in a drop-down list
_ANOTHER = "another"  # the line that makes another one; no record has a text for its id
_PRESSED = QEvent.Type.KeyPress
_CREATED = frozenset({"party", "retention_rule", "contract"})

_OF = {"contract": ("party_id",)}  # whose they are, which tells apart those of one name

_ANOTHER_WORDS: dict[str, Message] = {
    "party": N_("Lists", "Create another…"),
    "contract": N_("Lists", "Create another contract…"),
    "retention_rule": N_("Lists", "Create another rule…"),
    "database": N_("Lists", "Create another database…"),
}
_HELP: dict[str, Message] = {
    "party": N_("Lists", "One that is on record; Ctrl+Enter creates another."),
    "contract": N_("Lists", "A contract that is on record; Ctrl+Enter creates another."),
    "retention_rule": N_("Lists", "A rule that is on record; Ctrl+Enter creates another."),
    "database": N_("Lists", "A database that is on record; Ctrl+Enter creates another."),
}
# Where there is none yet and none can be made here: where they are made.
_MADE_IN: dict[str, Message] = {
    "database": N_("Lists", "None yet: they are made in Processing › Databases."),
    "activity": N_("Lists", "None yet: they are made in Processing › Activities."),
    "request": N_("Lists", "None yet: they are recorded in Requests."),
    "person": N_("Lists", "None yet: they come on record with their requests."),
}


class RecordEditor(ChoiceEditor):
    """A record of another register, chosen by its title; the value is its id.

    The newest `OFFERED` records are offered, and always the one that is the value. A third party,
    a retention rule or a contract that is not on record yet is made by Ctrl+Enter or the last
    line, and then chosen; a database, too, where `set_creates` says so.
    """

    def __init__(self, desk: Desk, target: str, parent: QWidget | None = None) -> None:
        self._desk, self._target = desk, target
        self._creates = target in _CREATED
        self._before: object | None = None
        self._known: Callable[[], Mapping[str, Any]] = dict
        self._is_empty = True
        super().__init__((), parent)
        self.set_options(self._offered(()))

    def set_creates(self) -> None:
        """Let another one be made here where its name is all that it needs."""
        self._creates = self._target in _HELP
        self.refresh()

    def set_known(self, known: Callable[[], Mapping[str, Any]]) -> None:
        """What is known here of the record that is meant, by its fields: the third party of a
        contract. Those of which it is so come first, and another one begins with it.
        """
        self._known = known
        self.refresh()

    def _offered(self, also: tuple[int, ...]) -> list[tuple[object, str]]:
        if self._target not in RECORD_TYPES:
            return []
        title = RECORD_TYPES[self._target].title_field
        names = [title, *_OF.get(self._target, ())]
        day = self._desk.day()
        with self._desk.store.read() as session:
            ids = lists.ids(session, Listing(self._target, descending=True), day)[:OFFERED]
            wanted = list(dict.fromkeys((*also, *ids)))
            found = lists.rows(session, self._target, wanted, day, names)
            if self._target in _OF:
                _say_whose(session, found, title, self._known().get("party_id"))
        found.sort(key=lambda row: (row.get("is_other", False), str(row[title]).casefold()))
        pairs: list[tuple[object, str]] = [(row["id"], str(row[title])) for row in found]
        self._is_empty = not pairs
        if self._creates:
            pairs.append((_ANOTHER, say(_ANOTHER_WORDS[self._target])))
        return pairs

    def usual_help(self) -> str:
        if self._creates:
            return say(_HELP[self._target]) if self.isEnabled() else ""
        made_in = _MADE_IN.get(self._target)
        return say(made_in) if made_in is not None and self._is_empty else ""

    def set_read_only(self, read_only: bool = True) -> None:
        super().set_read_only(read_only)
        self.help_changed.emit()

    def has_options(self) -> bool:
        """Whether there is any record to choose."""
        return not self._is_empty

    def refresh(self) -> None:
        """Offer what is on record now."""
        value = self.value()
        self.set_options(self._offered((value,) if isinstance(value, int) else ()))
        self.help_changed.emit()

    def value(self) -> object | None:
        value = super().value()
        return self._before if value == _ANOTHER else value

    def set_value(self, value: object | None) -> None:
        if isinstance(value, int) and value not in [v for v, _label in self._options]:
            self._options = []
            self.set_options(self._offered((value,)))
        super().set_value(value)
        self._before = super().value()

    def put_back(self, kept: object) -> None:
        if isinstance(kept, int) and not isinstance(kept, bool):
            self.set_value(kept)  # one that is no longer there is not offered
        elif kept is None:
            self.set_value(None)

    def create_another(self) -> None:
        """Ask for what another one needs, keep it, and choose it."""
        from privdesk.ui.new_record import ask_record

        made = ask_record(self._desk, self._target, self._known(), self)
        self.refresh()
        if made:
            self.set_value(made)
            self._edited()

    def _activated(self, number: int) -> None:
        if super().value() == _ANOTHER:
            self.set_value(self._before)
            if not self.box.is_keyed:  # arrows and letters come by there too
                self.create_another()
            return
        super()._activated(number)

    def _edited(self) -> None:
        self._before = self.value()
        super()._edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._creates and isinstance(event, QKeyEvent) and event.type() == _PRESSED:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.create_another()
                return True
        return super().eventFilter(watched, event)


def _say_whose(session: Session, found: list[dict[str, Any]], title: str, party: Any) -> None:
    """Name the third party of each that is not of the one that is known."""
    known = titles_of_ids(session, "party", [party]) if isinstance(party, int) else ()
    mine = known[0][2] if known else None
    for row in found:
        row["is_other"] = row["party_id"] != mine
        if row["is_other"]:
            row[title] = f"{row[title]} · {row['party_id']}"
