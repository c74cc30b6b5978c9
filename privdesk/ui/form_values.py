"""What stands in the editors of a record: what is on record, typed, changed elsewhere, half typed.

It knows what stood in the record when it was shown: what another form changes since is shown where
nothing was typed, and asked about, field by field, where something was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput
from privdesk.fields import Field, FieldKind, from_plain, to_plain
from privdesk.text import say
from privdesk.ui.conflicts import Change, ConflictBox
from privdesk.ui.desk import Desk
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.shown import shown_with_title

_TEXTS = {FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.LISTED}


class FormValues(QWidget):
    """The editors of a form by the names of what they edit; a subclass makes and places them.

    `changed()` tells each edit by the officer. What changed elsewhere in the meantime stands in
    `conflicts`, which the subclass places above them.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, fields: Mapping[str, Field], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = dict(fields)
        self.editors: dict[str, Editor[Any]] = {}
        self.labeled: dict[str, LabeledField] = {}
        self._desk = desk
        self._loaded: dict[str, Any] = {}
        self._stood: dict[str, Any] = {}  # in the record, as it was read; empty for a new one
        self._now: dict[str, Any] = {}  # in the record, where that is another and undecided
        self.conflicts = ConflictBox()
        self.conflicts.taken.connect(self._take)
        self.conflicts.left.connect(self._leave)

    # What a name is: of a field here, of more in a subclass

    def label_of(self, name: str) -> str:
        """What the officer calls it."""
        return say(self.fields[name].label)

    def words_of(self, name: str, value: Any) -> str:
        """A value of it as the officer reads it."""
        return shown_with_title(self._desk, self.fields[name], value)

    def plain_of(self, name: str, value: Any) -> Any:
        """A value of it as plain JSON."""
        return to_plain(self.fields[name], value)

    def value_from(self, name: str, plain: Any) -> Any:
        """The value that `plain_of` gave. Raises `BadInput` where it is none."""
        return from_plain(self.fields[name], plain)

    def names(self) -> Sequence[str]:
        """All that is edited here, as one reads it; a subclass may have no editor of it yet."""
        return tuple(self.editors)

    def load(self, values: Mapping[str, Any], *, on_record: bool = False) -> None:
        """Show these values, by field name; a field without one is emptied.

        `on_record`: they stand so in a record, which others may change too.
        """
        for name, editor in self.editors.items():
            editor.set_value(values.get(name))
        self._stood = {name: values.get(name) for name in self.names()} if on_record else {}
        self._now = {}
        self._show_conflicts()
        self.rebase()

    def rebase(self) -> None:
        """What stands there now counts as unchanged."""
        self._loaded = {name: editor.value() for name, editor in self.editors.items()}

    def values(self) -> dict[str, Any]:
        """What stands in the form, by field name; an empty text is "" where text is kept so."""
        return {name: self._value(name) for name in self.names()}

    def _value(self, name: str) -> Any:
        value = self.editors[name].value()
        if value is None and name in self.fields and self.fields[name].kind in _TEXTS:
            return ""
        return value

    def changed_values(self) -> dict[str, Any]:
        """What the officer changed since it was loaded."""
        return {
            name: self._value(name)
            for name, editor in self.editors.items()
            if editor.value() != self._loaded.get(name)
        }

    def is_dirty(self) -> bool:
        """Whether something stands there that was not loaded, or cannot even be read."""
        return any(self._is_touched(name) for name in self.editors)

    def _is_touched(self, name: str) -> bool:
        editor = self.editors[name]
        return editor.is_unread() or editor.value() != self._loaded.get(name)

    # Another form on the same record

    def expected(self) -> dict[str, Any]:
        """What stood in the record where the officer changed it, as operations ask for it."""
        return {n: self._stood[n] for n in self.changed_values() if n in self._stood}

    def take_news(self, values: Mapping[str, Any]) -> None:
        """The record says this now: shown where nothing was typed, asked about where it was."""
        self._take_values(values)

    def _take_values(self, values: Mapping[str, Any]) -> None:
        for name in self._stood.keys() & values.keys():
            now = values[name]
            self._now.pop(name, None)
            if now == self._stood[name]:
                continue
            if not self._is_touched(name):
                self._put(name, now)
            elif now == self._value(name) and not self.editors[name].is_unread():
                self._settle(name, now)
            else:
                self._now[name] = now
        self._show_conflicts()

    def forget_record(self) -> None:
        """The record was taken away: what stands in the form would be a new one."""
        self._stood, self._now, self._loaded = {}, {}, {}
        self._show_conflicts()

    def is_undecided(self) -> bool:
        """Whether something changed elsewhere that the officer wrote over."""
        return bool(self._now)

    def _put(self, name: str, now: Any) -> None:
        self.editors[name].set_value(now)
        self._stood[name], self._loaded[name] = now, self.editors[name].value()

    def _settle(self, name: str, now: Any) -> None:
        """What is typed there is to stand in the place of that."""
        self._stood[name] = now
        self._loaded[name] = (now.strip() or None) if isinstance(now, str) else now

    def _take(self, name: str) -> None:
        self._put(name, self._now.pop(name))
        self._decided(name)

    def _leave(self, name: str) -> None:
        self._settle(name, self._now.pop(name))
        self._decided(name)

    def _decided(self, name: str) -> None:
        self._show_conflicts()
        self.go_to_name(name)
        self.changed.emit()

    def _show_conflicts(self) -> None:
        self.conflicts.show_changes(
            [self._change(name) for name in self.names() if name in self._now]
        )

    def _change(self, name: str) -> Change:
        stood, now = (self.words_of(name, v) for v in (self._stood[name], self._now[name]))
        return Change(name, self.label_of(name), stood, now, self.editors[name].words())

    # Half typed

    def draft_values(self, *, whole: bool = False) -> dict[str, Any] | None:
        """What was typed, and what stood there before, as plain JSON; None for nothing.

        Of a new record all that stands there: the day that was offered is another one tomorrow;
        with `whole` also where nothing was typed.
        """
        if not whole and not self.is_dirty():
            return None
        wanted = [n for n in self.editors if not self._stood or self._is_touched(n)]
        typed = {n: self.editors[n].kept() for n in wanted}
        stood = {n: self.plain_of(n, self._stood[n]) for n in typed if n in self._stood}
        return {"typed": typed, "stood": stood}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what was typed; what the record says by now where that was is asked about."""
        typed, stood = draft["typed"], draft["stood"]
        news: dict[str, Any] = {}
        for name, kept in typed.items():
            if name not in self.names():
                continue  # of another version
            self.editors[name].put_back(kept)
            if name in self._stood and name in stood:
                news[name] = self._stood[name]
                self._stood[name] = self.value_from(name, stood[name])
        self._take_values(news)
        self.changed.emit()

    def draft_lines(self) -> list[tuple[str, str]]:
        """What was typed, for a reader: labels and words."""
        touched = [name for name in self.editors if self._is_touched(name)]
        return [(self.label_of(n), self.editors[n].words()) for n in touched]

    def check(self) -> bool:
        """Show each field's problem beside it; the focus goes to the first one."""
        wrong = [n for n in self.names() if n in self.editors and not self.editors[n].check()]
        if wrong:
            self.go_to_name(wrong[0])
        return not wrong

    def go_to_name(self, name: str) -> None:
        """Bring the keyboard to that editor."""
        self.editors[name].inner().setFocus()
        bring_into_sight(self.editors[name])

    def show_error(self, error: BadInput) -> bool:
        """Put the error under its field and go there; False when the field is not here."""
        labeled = self.labeled.get(error.field)
        if labeled is None:
            return False
        labeled.set_error(str(error))
        self.go_to_name(error.field)
        return True

    def set_read_only(self, read_only: bool = True) -> None:
        """Show without letting change."""
        for editor in self.editors.values():
            editor.set_read_only(read_only)
