"""`privdesk lists`: the lists that the office can change, their entries, and a change of one."""

from __future__ import annotations

import argparse
import json
from typing import Any

from sqlalchemy.orm import Session

from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.errors import BadInput
from privdesk.operations.lists import (
    list_of,
    offer_entry,
    restore_entry,
    retire_entry,
    save_entry,
)
from privdesk.rules.lists import Entry, EntryList
from privdesk.store.sheets import office_lists
from privdesk.text import short_date, translate

_VALUES = {
    "label": "label",
    "group": "group",
    "rnbd_code": "rnbd_code",
    "sensitive": "is_sensitive",
    "adequate": "is_adequate",
    "value": "number",
    "source": "source",
}
_ACTS = {"retire": retire_entry, "offer": offer_entry, "restore": restore_entry}


def lists(chosen: argparse.Namespace) -> int:
    """Print the lists, the entries of one, or one entry after changing it as asked."""
    given = {field: getattr(chosen, option) for option, field in _VALUES.items()}
    values = {
        field: value == "yes" if field.startswith("is_") else value
        for field, value in given.items()
        if value is not None
    }
    acts = [name for name in _ACTS if getattr(chosen, name)]
    changes = bool(values or acts)
    if changes and not chosen.code:
        raise BadInput(translate("Commands", "Give the list and the code of its entry."), "code")
    with open_store(chosen, writing=changes) as store:
        if changes:
            with store.write("change_list") as session:
                _change(session, chosen, values, acts)
        with store.read() as session:
            _print(session, chosen)
    return DONE


def _change(
    session: Session, chosen: argparse.Namespace, values: dict[str, Any], acts: list[str]
) -> None:
    if values:
        save_entry(session, chosen.list, chosen.code, values)
    for act in acts:
        _ACTS[act](session, chosen.list, chosen.code)


def _print(session: Session, chosen: argparse.Namespace) -> None:
    cells: list[tuple[str, ...]]
    if chosen.list is None:
        found = list(office_lists(session).values())
        objects = [_list_object(one) for one in found]
        cells = [(one.name, one.title, str(len(one.offered()))) for one in found]
    else:
        of = list_of(session, chosen.list)
        entries = [e for e in of.entries if chosen.code in (None, e.code)]
        if not entries:
            raise BadInput(
                translate("Lists", "The list has no entry “{code}”.", code=chosen.code[:40]), "code"
            )
        objects = [_entry_object(one, of) for one in entries]
        cells = [_cells(one, of) for one in entries]
    if chosen.json:
        print(json.dumps(objects, ensure_ascii=False, indent=2))
        return
    for line in cells:
        print("\t".join(one_line(cell) for cell in line).rstrip())
    if chosen.list and not chosen.code:
        print(translate("Lists", "Source: {words}", words=_source(of)))


def _source(of: EntryList) -> str:
    return of.source or "; ".join(ground.source for ground in of.grounds.values())


def _cells(entry: Entry, of: EntryList) -> tuple[str, ...]:
    value = "" if entry.number is None else str(entry.number)
    marks = (
        *((entry.rnbd_code,) if of.has_rnbd_code else ()),
        *((value,) if value else ()),
        *((_adequacy(entry, of),) if of.grounds else ()),
    )
    retired = "" if entry.is_in_use else translate("Lists", "retired")
    return (entry.code, entry.label, *marks, retired)


def _adequacy(entry: Entry, of: EntryList) -> str:
    if not entry.adequate:
        return ""
    ground = of.grounds.get(entry.adequate)
    if ground is None:
        return translate("Lists", "adequate, by the office")
    return translate("Lists", "adequate since {day}", day=short_date(ground.since))


def _list_object(of: EntryList) -> dict[str, Any]:
    return {
        "list": of.name,
        "title": of.title,
        "source": _source(of),
        "has_rnbd_code": of.has_rnbd_code,
        "entries": len(of.entries),
        "in_use": len(of.offered()),
    }


def _entry_object(entry: Entry, of: EntryList) -> dict[str, Any]:
    ground = of.grounds.get(entry.adequate)
    return {
        "list": of.name,
        "code": entry.code,
        "label": entry.label,
        "group": entry.group,
        "rnbd_code": entry.rnbd_code,
        "in_use": entry.is_in_use,
        "own": entry.is_own,
        "sensitive": entry.is_sensitive,
        "adequate": bool(entry.adequate),
        "adequate_since": ground.since.isoformat() if ground else None,
        "value": entry.number,
        "article": entry.article,
        "source": entry.source or (ground.source if ground else of.source),
    }
