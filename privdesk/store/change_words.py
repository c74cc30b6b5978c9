"""How the values that changed in the inventory are said to people."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from privdesk.fields import Field, FieldKind, fields_of, from_plain, value_words
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.rules.lists import EntryList
from privdesk.store.erasure import erased_mark
from privdesk.store.rebuilding import record_at
from privdesk.store.sheets import office_lists

_BETWEEN = " · "


class ChangeWords:
    """Says plain values of the audit chain; lists and titles are read once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._titles: dict[tuple[str, int], str] = {}

    @cached_property
    def _lists(self) -> Mapping[str, EntryList]:
        return office_lists(self._session)

    def of(self, declared: Field, value: Any, number: int) -> str:
        """A plain value as people read it, "" where nothing stands.

        `number` is the entry of the chain as of which a record that is gone is named.
        """
        if declared.kind is FieldKind.DATE:
            value = from_plain(declared, value)
        return value_words(
            declared, value, self._lists, lambda kind, other: self._title(kind, other, number)
        )

    def of_row(self, owned: Owned, values: Mapping[str, Any], number: int, apart: str = "") -> str:
        """A row in a few words: what lists of it show, but for the field `apart` and what is empty.

        Of what nobody answered nothing is said.
        """
        said = (
            self.of(declared, values[declared.name], number)
            for declared in fields_of(RECORD_TYPES[owned.record_type])
            if declared.in_table
            and declared.name not in (owned.owner, apart)
            and values[declared.name] is not None
            and declared.kind is not FieldKind.FLAG
        )
        return _BETWEEN.join(words for words in said if words)

    def _title(self, record_type: str, record_id: int, number: int) -> str:
        key = (record_type, record_id)
        if key not in self._titles:
            self._titles[key] = self._read(record_type, record_id, number)
        return self._titles[key]

    def _read(self, record_type: str, record_id: int, number: int) -> str:
        record = self._session.get(RECORD_TYPES[record_type], record_id)
        if record is not None:
            return record.title
        past = record_at(self._session, number, record_type, record_id)
        words = past.values[RECORD_TYPES[record_type].title_field] if past else None
        return str(words) if words is not None else erased_mark()


class NoWords:
    """In its place where nobody reads what it would say."""

    def of(self, declared: Field, value: Any, number: int) -> str:
        """Nothing."""
        return ""

    def of_row(self, owned: Owned, values: Mapping[str, Any], number: int, apart: str = "") -> str:
        """Nothing."""
        return ""
