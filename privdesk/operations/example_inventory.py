"""The inventory of the fictional office: read from resources/examples, laid around a day.

In those files a record is named by its title, and a key that ends in `_in` counts calendar days
from that day. They say the inventory as it stands; of what stood there before they say:

- `entered_in`: when a record or a row was put down, where that was not as soon as it was there;
- `gone_in`: when it was taken away: it stands no more;
- `was`: what it said until `until_in`, but for what it did not say `without`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from privdesk import paths
from privdesk.fields import FieldKind, fields_of
from privdesk.operations.disposal import do_disposal
from privdesk.operations.sheets import save_sheet
from privdesk.records import RECORD_TYPES, Disposal
from privdesk.records.owned import OWNED
from privdesk.rules.lists import shipped_list
from privdesk.rules.sheet import RowSheet, Sheet

_FILES = ("retention", "parties", "databases", "activities")
# What is named by others comes before them.
_ORDER = (
    *("retention_rule", "party", "contract", "database", "activity"),
    *("legal_hold", "disposal"),
)
_DAYS = "_in"
_STORY = ("entered_in", "gone_in", "was")
_DONE = ("done_in", "method", "responsible", "witnesses")

# The records that the pictures of the screens show, by their titles.
SHOWN = {
    "database": "Club de clientes",
    "activity": "Venta y entrega de pedidos",
    "party": "Domicilios Supuestos S.A.S.",
    "contract": "Contrato de domicilios 2023-11",
    "disposal": "Libro de visitantes del primer semestre",
}
_SHORT = {"rule": "retention_rule"}

Given = Mapping[str, Any]


@dataclass(frozen=True)
class Kept:
    """A record of the files: what it says by their keys, its rows, and how it came to that.

    `done` says how a disposal was done; it is empty for what was not, and for any other record.
    """

    record_type: str
    title: str
    values: Given
    rows: Mapping[str, tuple[Given, ...]]
    done: Given
    story: Given


def add_inventory(session: Session, today: date) -> None:
    """Its databases, activities, third parties, contracts, rules, holds and disposals, as they
    stand now: what was before and what was taken away is left out.
    """
    keeper = Keeper(session, today)
    for one in kept_records():
        if "gone_in" not in one.story:
            rows = {
                name: [row for row in some if "gone_in" not in row]
                for name, some in one.rows.items()
            }
            keeper.keep(one, one.values, rows)
            if one.done:
                keeper.dispose(one, today)


def kept_records() -> Iterator[Kept]:
    """Every record that the files tell of, those that are named by others first."""
    given: dict[str, Any] = {}
    for name in _FILES:
        path = paths.data() / "examples" / "inventory" / f"{name}.toml"
        given.update(tomllib.loads(path.read_text(encoding="utf-8")))
    for record_type in _ORDER:
        defaults = given["defaults"] if record_type == "activity" else {}
        for one in given[record_type]:
            yield _kept(record_type, {**defaults, **one})


def _kept(record_type: str, given: dict[str, Any]) -> Kept:
    if record_type == "database":
        given["answers"] = _answers(given.pop("answers_yes", ()), given.pop("answers_no", ()))
    if record_type == "contract":
        given["clauses"] = _clauses(given.pop("present", ()), given.pop("absent", ()))
    if record_type == "activity":
        given["databases"] = [{"database": name} for name in given.get("databases", ())]
    rows = {o.name: tuple(given.pop(o.name, ())) for o in OWNED.get(record_type, ())}
    story = {key: given.pop(key) for key in _STORY if key in given}
    done = {key: given.pop(key) for key in _DONE if record_type == "disposal" and key in given}
    title = str(given[RECORD_TYPES[record_type].title_field])
    return Kept(record_type, title, given, rows, done, story)


class Keeper:
    """Keeps records of the files in a session; names are those that they have in the files."""

    def __init__(self, session: Session, today: date) -> None:
        self._session, self._today = session, today
        self._ids: dict[tuple[str, str], int] = {}

    def keep(
        self,
        one: Kept,
        values: Given,
        rows: Mapping[str, list[Given]],
        row_ids: Mapping[str, list[int | None]] | None = None,
    ) -> int:
        """Add the record with those values and rows, or change it to them; gives its id.

        Lists of rows that are left out stay as they are. `row_ids` are those of the rows, None for
        new ones; all are new where it is left out.
        """
        kept: dict[str, tuple[RowSheet, ...]] = {}
        for owned in OWNED.get(one.record_type, ()):
            if owned.name in rows:
                said = rows[owned.name]
                ids = row_ids[owned.name] if row_ids else [None] * len(said)
                kept[owned.name] = tuple(
                    RowSheet(row_id, self._values(owned.record_type, row))
                    for row_id, row in zip(ids, said, strict=True)
                )
        key = (one.record_type, one.title)
        fields = self._values(one.record_type, values)
        record_id = save_sheet(
            self._session, Sheet(one.record_type, self._ids.get(key), fields, kept)
        )
        self._ids[key] = record_id
        return record_id

    def id_of(self, one: Kept) -> int:
        """The id of a record that was kept before."""
        return self._ids[one.record_type, one.title]

    def dispose(self, one: Kept, today: date) -> None:
        """Record that a planned disposal was done, as one says it on a day that is not before."""
        disposal = self._session.get_one(Disposal, self.id_of(one))
        said = dict(one.done)
        done_on = self._today + timedelta(days=said.pop("done_in"))
        do_disposal(self._session, disposal, done_on=done_on, today=today, **said)

    def _values(self, record_type: str, given: Given) -> dict[str, Any]:
        """The values by field names: days counted from today, records by their ids."""
        fields = {field.name: field for field in fields_of(RECORD_TYPES[record_type])}
        values: dict[str, Any] = {}
        for key, value in given.items():
            if key in _STORY:
                continue
            if key.endswith(_DAYS) and f"{key[: -len(_DAYS)]}_on" in fields:
                values[f"{key[: -len(_DAYS)]}_on"] = self._today + timedelta(days=value)
                continue
            name = f"{_SHORT.get(key, key)}_id"
            if name in fields and fields[name].kind is FieldKind.REFERENCE:
                values[name] = self._ids[fields[name].target, value]
            else:
                values[key] = value
        return values


def named_by(record_type: str, given: Given) -> Iterator[tuple[str, str]]:
    """The records that a record or row of the files names: their types and titles."""
    fields = {field.name: field for field in fields_of(RECORD_TYPES[record_type])}
    for key, value in given.items():
        named = fields.get(f"{_SHORT.get(key, key)}_id")
        if named is not None and named.kind is FieldKind.REFERENCE:
            yield named.target, value


def _answers(met: tuple[str, ...], unmet: tuple[str, ...]) -> list[dict[str, Any]]:
    """In the order of the questions; those that nobody verified have no row."""
    known = [entry.code for entry in shipped_list("security_questions").entries]
    answered = {**dict.fromkeys(met, True), **dict.fromkeys(unmet, False)}
    return [{"code": code, "is_met": answered[code]} for code in known if code in answered]


def _clauses(present: tuple[str, ...], absent: tuple[str, ...]) -> list[dict[str, Any]]:
    known = [entry.code for entry in shipped_list("contract_clauses").entries]
    said = {**dict.fromkeys(present, True), **dict.fromkeys(absent, False)}
    places = {code: f"Cláusula {n}" for n, code in enumerate(present, 1)}
    return [
        {"code": code, "is_there": said[code], "place": places.get(code, "")}
        for code in known
        if code in said
    ]
