"""Which records of the inventory point to another one: links are named from both ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from privdesk.fields import FieldKind, fields_of
from privdesk.records import INVENTORY, RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.text import say, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import Sheet
    from privdesk.store.inventory import Inventory


class Mention(NamedTuple):
    """A record that names another one; `how` is the field or the list of rows that does."""

    record_type: str
    id: int
    title: str
    how: str


class Link(NamedTuple):
    """Records of one type that point to a record in the same way; `titles` are their names."""

    label: str
    titles: tuple[str, ...]


class Links:
    """The links of an inventory, found once."""

    def __init__(self, inventory: Inventory) -> None:
        found: dict[tuple[str, int], dict[Mention, None]] = defaultdict(dict)
        for record_type in INVENTORY:
            for sheet in inventory.sheets(record_type):
                assert sheet.id is not None
                title = inventory.title(record_type, sheet.id)
                for target, how in _pointed(sheet):
                    found[target][Mention(record_type, sheet.id, title, how)] = None
        self._found = found

    def mentions(self, record_type: str, record_id: int) -> tuple[Mention, ...]:
        """Which records name that record, and how; nothing where none does."""
        return tuple(self._found.get((record_type, record_id), ()))

    def to(self, record_type: str, record_id: int) -> tuple[Link, ...]:
        """The same, each way once with the names of those that do."""
        ways: dict[str, dict[str, None]] = defaultdict(dict)
        for one in self.mentions(record_type, record_id):
            kind = say(RECORD_TYPES[one.record_type].type_label)
            label = translate("Inventory", "{kind} ({how})", kind=kind, how=one.how)
            ways[label][one.title] = None
        return tuple(Link(label, tuple(titles)) for label, titles in ways.items())


def _pointed(sheet: Sheet) -> Iterator[tuple[tuple[str, int], str]]:
    """Each record that the sheet points to, with the name of the field or rows that do."""
    yield from _references(sheet.record_type, sheet.values, "")
    for owned in OWNED.get(sheet.record_type, ()):
        for row in sheet.rows_of(owned.name):
            for target, _ in _references(owned.record_type, row.values, owned.owner):
                yield target, say(owned.label)


def _references(record_type: str, values: Any, owner: str) -> Iterator[tuple[tuple[str, int], str]]:
    for declared in fields_of(RECORD_TYPES[record_type]):
        value = values.get(declared.name)
        if declared.kind is not FieldKind.REFERENCE or declared.name == owner:
            continue
        if isinstance(value, int):
            yield (declared.target, value), say(declared.label)
