"""The office's changes of the lists that came with the program: changed, added, retired entries."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Refused
from privdesk.operations.expecting import refuse_if_changed
from privdesk.records import ListEntry
from privdesk.rules.lists import LISTS, Entry, EntryList, shipped_list
from privdesk.store.list_entries import own_entry
from privdesk.store.sheets import office_lists
from privdesk.text import N_, say, translate

UVT = "uvt"
COUNTRIES = "countries"
CONTENTS = "rnbd_contents"
_LONGEST_CODE = 40
_LONGEST_TEXT = 300
_MOST_PESOS = 10**9
# What a code must be, where it is more than a name of its own.
_CODES = {UVT: re.compile("[0-9]{4}"), COUNTRIES: re.compile("[A-Z]{2}")}
_CODE_WORDS = {
    UVT: N_("Lists", "The code of a UVT is its year, like 2027."),
    COUNTRIES: N_("Lists", "The code of a country is of two letters (ISO 3166), like CO."),
}


def list_of(session: Session, name: str) -> EntryList:
    """The list as the office has it. Raises `BadInput` ("list_name") for an unknown name."""
    if name not in LISTS:
        raise BadInput(
            translate(
                "Lists",
                "There is no list “{name}”. There are: {known}.",
                name=name[:60],
                known=", ".join(LISTS),
            ),
            "list_name",
        )
    return office_lists(session)[name]


def fields_for(found: EntryList) -> tuple[str, ...]:
    """The fields of `ListEntry` that mean something in that list, in the order of a form."""
    return (
        "code",
        "label",
        *(("group",) if any(entry.group for entry in found.entries) else ()),
        *(("rnbd_code",) if found.has_rnbd_code else ()),
        *(("is_sensitive",) if found.name == CONTENTS else ()),
        *(("is_adequate",) if found.name == COUNTRIES else ()),
        *(("number",) if found.name == UVT else ()),
        "source",
    )


def save_entry(
    session: Session,
    list_name: str,
    code: str,
    values: Mapping[str, Any],
    expected: Mapping[str, Any] | None = None,
) -> ListEntry | None:
    """Change the entry of that code, or add one; `values` by field names of `ListEntry`.

    What is not given stays as it is. Gives the office's entry, None where nothing would change of
    what came with the program. Raises `BadInput` naming the field, and `Conflict` where
    `expected`, by the same names, no longer stands in the office's entry.
    """
    found = list_of(session, list_name)
    code = _checked_code(found, code)
    entry, record = found.get(code), own_entry(session, list_name, code)
    stands = entry_values(entry, record)
    if record is not None:
        _refuse_if_changed(record, stands, values, expected)
    wanted = {**stands, **{name: _clean(value) for name, value in values.items()}}
    _refuse_foreign(found, values)
    _check(found, entry, wanted)
    if record is None and entry is not None and wanted == stands:
        return None
    if record is None:
        record = ListEntry(list_name=list_name, code=code)
        session.add(record)
    for name, value in _told(list_name, code, wanted).items():
        if getattr(record, name) != value:
            setattr(record, name, value)
    session.flush()
    return record


def _told(list_name: str, code: str, wanted: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept of it: where the office says what the program says, the program goes on so."""
    given = shipped_list(list_name).get(code)
    kept = dict(wanted)
    if given is not None:
        for name, said in (
            ("is_sensitive", given.is_sensitive),
            ("is_adequate", bool(given.adequate)),
        ):
            if kept[name] == said:
                kept[name] = None
    return kept


def _refuse_if_changed(
    record: ListEntry,
    stands: Mapping[str, Any],
    values: Mapping[str, Any],
    expected: Mapping[str, Any] | None,
) -> None:
    """Raise `Conflict`; what the record leaves to the program is no change of it."""
    stood = {
        name: getattr(record, name) if value == stands[name] else value
        for name, value in (expected or {}).items()
    }
    refuse_if_changed(record, values, stood)


def retire_entry(session: Session, list_name: str, code: str) -> None:
    """Offer an entry no more; what was chosen keeps its words. Raises `BadInput` ("code")."""
    _known(session, list_name, code)
    save_entry(session, list_name, code, {"is_in_use": False})


def offer_entry(session: Session, list_name: str, code: str) -> None:
    """Offer a retired entry again. Raises `BadInput` ("code")."""
    _known(session, list_name, code)
    save_entry(session, list_name, code, {"is_in_use": True})


def restore_entry(session: Session, list_name: str, code: str) -> None:
    """Take back what the office changed in an entry that came with the program.

    Raises `BadInput` ("code"), and `Refused` for an entry of the office's own: records may name
    it, so that it can only be retired.
    """
    _known(session, list_name, code)
    record = own_entry(session, list_name, code)
    if shipped_list(list_name).get(code) is None:
        raise Refused(
            translate("Lists", "The office added “{code}”: it can only be retired.", code=code)
        )
    if record is not None:
        session.delete(record)
        session.flush()


def new_code(label: str, taken: Collection[str]) -> str:
    """A code for a new entry, made of its name, that is not taken."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    base = re.sub("[^a-z0-9]+", "_", plain).strip("_")[: _LONGEST_CODE - 4].strip("_") or "propia"
    code, number = base, 2
    while code in taken:
        code, number = f"{base}_{number}", number + 1
    return code


def _known(session: Session, list_name: str, code: str) -> None:
    if list_of(session, list_name).get(code) is None:
        raise BadInput(
            translate("Lists", "The list has no entry “{code}”.", code=code[:_LONGEST_CODE]), "code"
        )


def entry_values(entry: Entry | None, record: ListEntry | None) -> dict[str, Any]:
    """What a form of the entry begins with: what stands in the list, with the office's own source.

    `entry` is as the office has it, `record` the office's change of it, None without one.
    """
    values = {
        "label": entry.label if entry else "",
        "group": entry.group if entry else "",
        "rnbd_code": entry.rnbd_code if entry else "",
        "is_in_use": entry.is_in_use if entry else True,
        "is_sensitive": entry.is_sensitive if entry else None,
        "is_adequate": bool(entry.adequate) if entry else None,
        "number": entry.number if entry else None,
        "source": "",
    }
    if record is not None:
        said = {name: getattr(record, name) for name in _FIELDS}
        values.update({name: value for name, value in said.items() if value is not None})
    return values


_FIELDS = (
    *("label", "group", "rnbd_code", "is_in_use", "is_sensitive", "is_adequate", "number"),
    "source",
)


def _clean(value: Any) -> Any:
    """One line without what cannot be seen; anything but a text as it is."""
    if not isinstance(value, str):
        return value
    seen = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in value)
    return " ".join(seen.split())


def _checked_code(found: EntryList, code: str) -> str:
    code = code.strip()
    if found.get(code) is not None:
        return code
    form = _CODES.get(found.name)
    if form is not None and not form.fullmatch(code):
        raise BadInput(say(_CODE_WORDS[found.name]), "code")
    if not code or len(code) > _LONGEST_CODE or not code.isprintable() or " " in code:
        raise BadInput(
            translate(
                "Lists",
                "A code is of 1 to {longest} letters, digits or signs, without spaces.",
                longest=_LONGEST_CODE,
            ),
            "code",
        )
    return code


def _refuse_foreign(found: EntryList, values: Mapping[str, Any]) -> None:
    """Raise `BadInput` for what the list's entries do not have."""
    known = {*fields_for(found), "group", "is_in_use"}
    for name, value in values.items():
        if value not in (None, "") and name not in known:
            raise BadInput(
                translate("Lists", "The list “{list}” has none.", list=found.title), name
            )


def _check(found: EntryList, entry: Entry | None, wanted: Mapping[str, Any]) -> None:
    """Raise `BadInput` naming the field for values that the list cannot have."""
    if not wanted["label"]:
        raise BadInput(translate("Lists", "Write its name."), "label")
    for name in ("label", "group", "rnbd_code", "source"):
        if len(wanted[name]) > _LONGEST_TEXT:
            raise BadInput(
                translate("Lists", "Write at most {longest} characters.", longest=_LONGEST_TEXT),
                name,
            )
    if found.name == UVT:
        _check_pesos(wanted["number"], wanted["is_in_use"])
    if wanted["is_adequate"] and not (entry and entry.adequate) and not wanted["source"]:
        raise BadInput(
            translate("Lists", "Say where it says so: the resolution or circular and its date."),
            "source",
        )


def _check_pesos(number: Any, is_in_use: bool) -> None:
    if number is None and not is_in_use:
        return
    if not isinstance(number, int) or not 0 < number <= _MOST_PESOS:
        raise BadInput(translate("Lists", "Write the value of one UVT, in whole pesos."), "number")
