"""`privdesk inventory, rnbd`: what is in the inventory, its registers, and sheets for the RNBD."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from typing import Any

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.due import day_of
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.documents.inventory_scope import PLURALS, Scope
from privdesk.operations.inventory_out import (
    database_named,
    export_inventory,
    types_of,
    write_rnbd_sheet,
)
from privdesk.operations.inventory_selection import Selecting, asked_for, scope_of
from privdesk.rules.completeness import completeness
from privdesk.rules.sections import SECTIONS
from privdesk.rules.sheet import Sheet
from privdesk.store.inventory import Inventory
from privdesk.store.inventory import inventory as read_inventory
from privdesk.store.store import Store
from privdesk.text import say, translate


def inventory(chosen: argparse.Namespace) -> int:
    """Print each record with how complete it is; with --to, write the register instead."""
    with open_store(chosen, writing=False) as store:
        only = _selection(store, chosen)
        if chosen.to is not None:
            count = export_inventory(
                store, chosen.kind, chosen.to, now=clock.now(), day=chosen.as_of, selection=only
            )
            print(
                translate(
                    "Commands", "Records written to {path}: {count}.", count=count, path=chosen.to
                )
            )
            return DONE
        with store.read() as session:
            found = read_inventory(session, chosen.as_of)
            scope = only(session) if only else scope_of(chosen.kind)
    for line in (_objects if chosen.json else _lines)(found, scope, types_of(chosen.kind)):
        print(line)
    return DONE


def _selection(store: Store, chosen: argparse.Namespace) -> Selecting | None:
    with store.read() as session:
        day = day_of(session, chosen.today)
    return asked_for(chosen.kind, chosen.words, chosen.filter, chosen.name, day)


def rnbd(chosen: argparse.Namespace) -> int:
    """Write the sheet of the database of that name."""
    with open_store(chosen, writing=False) as store:
        with store.read() as session:
            database_id = database_named(session, chosen.database, chosen.as_of)
        write_rnbd_sheet(store, database_id, chosen.to, clock.now(), chosen.as_of)
    print(translate("Commands", "Written to {path}.", path=chosen.to))
    return DONE


def _lines(found: Inventory, scope: Scope, types: Sequence[str]) -> Iterator[str]:
    for record_type in types:
        sheets = scope.sheets(found, record_type)
        yield translate(
            "Inventory", "{kind}: {count}", kind=say(PLURALS[record_type]), count=len(sheets)
        )
        for sheet in sheets:
            yield f"  {_line(found, sheet)}"


def _line(found: Inventory, sheet: Sheet) -> str:
    title = one_line(found.title(sheet.record_type, sheet.id))
    if sheet.record_type not in SECTIONS:
        return title
    known = completeness(sheet, found.lists, found.beside(sheet))
    data = translate("Inventory", "{known} of {asked}", known=known.given, asked=known.asked)
    return f"{title} · {data}"


def _objects(found: Inventory, scope: Scope, types: Sequence[str]) -> Iterator[str]:
    """One JSON object a record; what it lacks by section and name, with the code of an entry."""
    for record_type in types:
        for sheet in scope.sheets(found, record_type):
            yield json.dumps(_object(found, sheet), ensure_ascii=False)


def _object(found: Inventory, sheet: Sheet) -> dict[str, Any]:
    told: dict[str, Any] = {
        "type": sheet.record_type,
        "id": sheet.id,
        "title": found.title(sheet.record_type, sheet.id),
        "rows": {name: len(rows) for name, rows in sheet.rows.items()},
        "asked": None,
        "gaps": None,
    }
    if sheet.record_type in SECTIONS:
        known = completeness(sheet, found.lists, found.beside(sheet))
        told["asked"] = known.asked
        told["gaps"] = [
            {"section": gap.section, "name": gap.name, "code": gap.code or None}
            for gap in known.gaps
        ]
    return told
