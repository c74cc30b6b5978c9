"""What goes out of the inventory: registers, records of art. 30, RNBD sheets, acts of disposal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.documents.article_30 import LAYOUTS, article_30
from privdesk.documents.destination import write_whole
from privdesk.documents.inventory_scope import KINDS, Scope, day_of
from privdesk.documents.register import Progress
from privdesk.errors import BadInput, NotFound, Refused
from privdesk.operations.inventory_selection import Selecting, scope_of
from privdesk.rules.registration import registration
from privdesk.rules.sheet import Sheet
from privdesk.rules.substantial import change_due
from privdesk.store.changes import unreported_changes
from privdesk.store.counting import office_calendar, organization
from privdesk.store.finding import database_by_name
from privdesk.store.history import history_of
from privdesk.store.inventory import Inventory, inventory
from privdesk.store.store import Store
from privdesk.text import short_date, translate

EXPORTS = (*KINDS, *LAYOUTS)
_DONE = "done"

Writer = Callable[[Inventory, Scope, Path, datetime, Progress | None], int]


def export_inventory(
    store: Store,
    kind: str,
    path: Path,
    *,
    now: datetime,
    day: date | None = None,
    selection: Selecting | None = None,
    progress: Progress | None = None,
) -> int:
    """Write a register of the inventory, in the format of the file's suffix.

    `kind` is one of `EXPORTS`; `day` a past legal day of the office, None for today; `now` an
    aware moment. `selection` narrows the records (`inventory_selection`); `progress` gets what is
    done and cancels by raising. Gives how many records the file holds; one that is not whole
    never stands at `path`. Raises `BadInput` for an unknown kind, suffix or day, `ReadOnlyPlace`,
    `DiskFull`.
    """
    write = _writer(kind, path.suffix.lower())
    with store.read() as session:
        scope = selection(session) if selection else scope_of(kind)
        found = inventory(session, day, today=local_day(now, organization(session).time_zone))
    if day is not None and scope.ids:
        scope = replace(scope, words=_by_today(scope.words))
    return write(found, scope, path, now, progress)


def _by_today(selection: str) -> str:
    """What a list selects, it selects by what its records say today."""
    return translate(
        "Register", "{selection}; selected by what is on record today", selection=selection
    )


def types_of(kind: str) -> tuple[str, ...]:
    """The types of records that a kind tells of, in their order."""
    return KINDS[scope_of(kind).kind]


def formats_of(kind: str) -> tuple[str, ...]:
    """The suffixes in which a kind can be written."""
    return (".pdf", ".xlsx") if kind in LAYOUTS else (".pdf", ".xlsx", ".zip", ".json")


def _writer(kind: str, suffix: str) -> Writer:
    if kind not in EXPORTS:
        raise BadInput(
            translate(
                "Inventory", "“{kind}” is none of: {known}.", kind=kind, known=", ".join(EXPORTS)
            ),
            "kind",
        )
    if suffix not in formats_of(kind):
        raise BadInput(
            translate(
                "Register",
                "The name of the file must end in one of these: {endings}.",
                endings=", ".join(formats_of(kind)),
            ),
            "to",
        )
    if kind in LAYOUTS:
        return _article_30_writer(kind, suffix)
    return _register_writer(suffix)


def _register_writer(suffix: str) -> Writer:
    match suffix:
        case ".pdf":
            from privdesk.documents.inventory_pdf import write_inventory_pdf

            return write_inventory_pdf
        case ".xlsx":
            from privdesk.documents.inventory_xlsx import write_inventory_xlsx

            return write_inventory_xlsx
        case ".zip":
            from privdesk.documents.inventory_csv import write_inventory_csv

            return write_inventory_csv
        case _:
            from privdesk.documents.inventory_json import write_inventory_json

            return write_inventory_json


def _article_30_writer(kind: str, suffix: str) -> Writer:
    from privdesk.documents.article_30_files import write_article_30_pdf, write_article_30_xlsx

    write = write_article_30_pdf if suffix == ".pdf" else write_article_30_xlsx

    def written(
        found: Inventory, scope: Scope, path: Path, now: datetime, progress: Progress | None
    ) -> int:
        return write(
            found, article_30(found, kind, scope, day_of(found, now)), scope, path, now, progress
        )

    return written


def rnbd_sheet(session: Session, database_id: int, now: datetime, day: date | None = None) -> bytes:
    """The sheet of a database for the RNBD as PDF: what to type in, what is missing, what changed.

    `now` is an aware moment; `day` a past legal day of the office, None for today: of a past one
    it is not said what was still to be told. Raises `NotFound` where there is no such database,
    `BadInput` for a day that cannot be told.
    """
    from privdesk.documents.rnbd_sheet import rnbd_sheet_pdf

    today = local_day(now, organization(session).time_zone)
    found = inventory(session, day, today=today)
    database = found.find("database", database_id)
    if database is None:
        raise _no_database(day)
    calendar, uvt = office_calendar(session), found.lists["uvt"]
    registered = registration(database, found.organization, uvt, calendar, day or today)
    changes = unreported_changes(session, database_id) if day is None else ()
    due = change_due(min(change.day for change in changes), calendar) if changes else None
    return rnbd_sheet_pdf(found, database, registered, changes, due, now)


def _no_database(day: date | None) -> NotFound:
    if day is None:
        return NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    return NotFound(
        translate("Inventory", "This database was not on record on {day}.", day=short_date(day))
    )


def database_named(session: Session, name: str, day: date | None = None) -> int:
    """The id of the database of that name: of today, or else of the past day. Raises `NotFound`."""
    try:
        return database_by_name(session, name).id
    except NotFound:
        for sheet in inventory(session, day).sheets("database") if day else ():
            if sheet["name"] == name.strip() and sheet.id is not None:
                return sheet.id
        raise


def write_rnbd_sheet(
    store: Store, database_id: int, path: Path, now: datetime, day: date | None = None
) -> None:
    """Write that sheet to a file. Raises as `rnbd_sheet`, `ReadOnlyPlace`, `DiskFull`."""
    with store.read() as session:
        pdf = rnbd_sheet(session, database_id, now, day)
    write_whole(path, pdf)


def disposal_act(session: Session, disposal_id: int, now: datetime) -> bytes:
    """The act of a disposal that was done, as PDF.

    `now` is an aware moment. Raises `NotFound`, or `Refused` while it is not done.
    """
    from privdesk.documents.disposal_act import disposal_act_pdf

    found = inventory(session)
    disposal = _found(found, "disposal", disposal_id)
    if disposal["status"] != _DONE:
        raise Refused(translate("Inventory", "There is no act of a disposal before it is done."))
    return disposal_act_pdf(found, disposal, now, _recorded(session, disposal_id))


def _recorded(session: Session, disposal_id: int) -> datetime | None:
    """When the disposal was recorded as done, as its history tells; None where that is erased."""
    for entry in reversed(history_of(session, [("disposal", disposal_id)])):
        said = (entry.values or {}).get("status")
        if said is not None and said[0] != said[1] == _DONE:
            return entry.at
    return None


def write_disposal_act(store: Store, disposal_id: int, path: Path, now: datetime) -> None:
    """Write that act to a file. Raises `NotFound`, `Refused`, `ReadOnlyPlace`, `DiskFull`."""
    with store.read() as session:
        pdf = disposal_act(session, disposal_id, now)
    write_whole(path, pdf)


def _found(found: Inventory, record_type: str, record_id: int) -> Sheet:
    sheet = found.find(record_type, record_id)
    if sheet is None:
        raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    return sheet
