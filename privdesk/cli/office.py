"""`privdesk organization`: the organization's data, as the RNBD asks for them, read and changed."""

from __future__ import annotations

import argparse
import json
from typing import Any

from sqlalchemy.orm import Session

from privdesk.cli import DONE
from privdesk.cli.opening import open_store, read_text
from privdesk.cli.terminal_text import one_line
from privdesk.errors import BadInput
from privdesk.exchange.request_json import read_objects
from privdesk.exchange.request_values import record_values
from privdesk.fields import Field, FieldKind, check_record, fields_of, to_plain
from privdesk.operations.calendar_change import COUNTED_BY
from privdesk.operations.office import change_organization, check_codes
from privdesk.records import Organization
from privdesk.store.counting import organization
from privdesk.store.sheets import office_lists
from privdesk.text import say, short_date, translate


def office(chosen: argparse.Namespace) -> int:
    """Print the organization's data, after changing what a JSON object says."""
    given = _given(chosen.take) if chosen.take is not None else {}
    with open_store(chosen, writing=bool(given)) as store:
        if given:
            with store.write("change_organization") as session:
                check_record(change_organization(session, given))
                check_codes(session, Organization, given)
        with store.read() as session:
            found = organization(session)
            values = [(f, getattr(found, f.name)) for f in fields_of(Organization)]
            words = [(f, _words(session, f, value)) for f, value in values]
    if chosen.json:
        plain = {f.name: to_plain(f, value) for f, value in values}
        print(json.dumps(plain, ensure_ascii=False, indent=2))
        return DONE
    for field, text in words:
        print(one_line(f"{say(field.label)}: {text}").rstrip())
    return DONE


def _given(where: str) -> dict[str, Any]:
    objects = read_objects(read_text(where))
    if len(objects) != 1:
        raise BadInput(translate("Commands", "Give one JSON object."), "json")
    values = record_values(Organization, objects[0])
    # Changed only after telling what moves: by `calendar`, or in the window.
    for name in sorted(COUNTED_BY):
        if name in values:
            raise BadInput(
                translate(
                    "Commands",
                    "“{key}” moves dates: change it in the window, or Saturday with `calendar`.",
                    key=name,
                ),
                name,
            )
    return values


def _words(session: Session, field: Field, value: Any) -> str:
    if value is None or value == "":
        return ""
    if field.choices is not None:
        return say(field.choices[value])
    if field.kind is FieldKind.LISTED:
        return office_lists(session)[field.listed].label(value)
    if field.kind is FieldKind.FLAG:
        return translate("Commands", "yes") if value else translate("Commands", "no")
    if field.kind is FieldKind.DATE:
        return short_date(value)
    return str(value)
