"""The rows of a record as the registers show them: with those that are asked for and lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from privdesk.fields import FieldKind, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import Owned
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.rules.sheet_facts import questions_for, required_clauses

if TYPE_CHECKING:
    from privdesk.rules.lists import Entry
    from privdesk.store.inventory import Inventory

# The lists of rows that are answers: what nobody answered is not verified, and says so.
ANSWERED = ("database_answer", "contract_clause")
_TEXTS = (FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.LISTED)


def shown_rows(inventory: Inventory, owned: Owned, sheet: Sheet) -> tuple[RowSheet, ...]:
    """The record's rows of that list.

    Of the questions on security and of the clauses of a contract, in the order in which they are
    asked: each one that was not answered has a row too, without an id and with nothing said. Then
    the answers to what is not asked.
    """
    rows = sheet.rows_of(owned.name)
    if owned.record_type not in ANSWERED:
        return rows
    asked = [entry.code for entry in _asked(inventory, sheet)]
    answers = {code: [row for row in rows if row.values["code"] == code] for code in asked}
    return (
        *(
            row
            for code, found in answers.items()
            for row in (found or [_unanswered(owned, sheet, code)])
        ),
        *(row for row in rows if row.values["code"] not in answers),
    )


def _asked(inventory: Inventory, sheet: Sheet) -> tuple[Entry, ...]:
    if sheet.record_type == "contract":
        return required_clauses(sheet["kind"], inventory.lists)
    return questions_for(sheet, inventory.lists)


def _unanswered(owned: Owned, sheet: Sheet, code: str) -> RowSheet:
    fields = fields_of(RECORD_TYPES[owned.record_type])
    values: dict[str, Any] = {f.name: "" if f.kind in _TEXTS else None for f in fields}
    return RowSheet(None, {**values, owned.owner: sheet.id, "code": code})
