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


class Link(NamedTuple):
    """Records of one type that point to a record in the same way; `titles` are their names."""

    label: str
    titles: tuple[str, ...]


class Links:
    """The links of an inventory, found once."""

    def __init__(self, inventory: Inventory) -> None:
        found: dict[tuple[str, int], dict[str, dict[str, None]]] = defaultdict(dict)
        for record_type in INVENTORY:
            for sheet in inventory.sheets(record_type):
                assert sheet.id is not None
                title = inventory.title(record_type, sheet.id)
                for target, label in _pointed(sheet):
                    found[target].setdefault(label, {})[title] = None
        self._found = found

    def to(self, record_type: str, record_id: int) -> tuple[Link, ...]:
        """Who points to that record; nothing where nobody does."""
        links = self._found.get((record_type, record_id), {})
        return tuple(Link(label, tuple(titles)) for label, titles in links.items())


def _pointed(sheet: Sheet) -> Iterator[tuple[tuple[str, int], str]]:
    """Each record that the sheet points to, with how: “Bases de datos: encargados”."""
    for target, said in _references(sheet.record_type, sheet.values, ""):
        yield target, said
    for owned in OWNED.get(sheet.record_type, ()):
        for row in sheet.rows_of(owned.name):
            for target, _ in _references(owned.record_type, row.values, owned.owner):
                yield target, _label(sheet.record_type, say(owned.label))


def _references(record_type: str, values: Any, owner: str) -> Iterator[tuple[tuple[str, int], str]]:
    for declared in fields_of(RECORD_TYPES[record_type]):
        value = values.get(declared.name)
        if declared.kind is not FieldKind.REFERENCE or declared.name == owner:
            continue
        if isinstance(value, int):
            yield (declared.target, value), _label(record_type, say(declared.label))


def _label(record_type: str, how: str) -> str:
    kind = say(RECORD_TYPES[record_type].type_label)
    return translate("Inventory", "{kind} ({how})", kind=kind, how=how)
