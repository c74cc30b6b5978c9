"""The office's own decisions: its data, its calendar, its numbering, its simple registers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, NotFound
from privdesk.fields import fields_of
from privdesk.operations.evidence import remove_files_of
from privdesk.operations.expecting import refuse_if_changed
from privdesk.operations.identifying import checked_identity, checked_nit
from privdesk.operations.retention_checks import check_retention, refuse_second_rule
from privdesk.records import CalendarDay, Closure, NumberSeries, Organization, Record
from privdesk.rules.date_order import disordered, still_to_come
from privdesk.rules.identity import written_nit
from privdesk.rules.reference import reference_fingerprint
from privdesk.store.counting import organization
from privdesk.store.finding import taken_field
from privdesk.store.numbering import last_sequence, series_start
from privdesk.store.sheets import office_lists, row_values
from privdesk.text import say, translate

_LAST_NUMBER = 999_999
_MOST_PESOS = 10**15
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


def new_organization(name: str, **values: Any) -> Organization:
    """The organization of a store to be created, its values checked. Raises `BadInput`.

    It counts by the holidays and terms of this program.
    """
    if not name.strip():
        raise BadInput(translate("Organization", "Write the organization's name."), "name")
    values.setdefault("accepted_reference", reference_fingerprint())
    return Organization(name=name, **checked_settings(values))


def change_organization(
    session: Session, values: Mapping[str, Any], expected: Mapping[str, Any] | None = None
) -> Organization:
    """Change the organization's data and the settings. Raises `BadInput` naming the field.

    Where `expected`, by the same names, no longer stands there, it raises `Conflict`.
    """
    office = organization(session)
    checked = checked_identity(office, checked_settings(values))
    refuse_if_changed(office, checked, expected)
    for name, value in checked.items():
        if getattr(office, name) != value:
            setattr(office, name, value)
    session.flush()
    return office


def checked_settings(values: Mapping[str, Any]) -> dict[str, Any]:
    """The organization's values as they are kept. Raises `BadInput` naming the field."""
    checked = dict(values)
    if str(checked.get("nit") or "").strip():
        checked["nit"] = written_nit(checked_nit(checked["nit"], "nit"))
    if "time_zone" in checked:
        _check_zone(checked["time_zone"])
    _check_number(checked, "assets", 0, _MOST_PESOS)
    _check_number(checked, "assets_year", _FIRST_YEAR, _LAST_YEAR)
    return checked


def _check_number(values: Mapping[str, Any], name: str, least: int, most: int) -> None:
    value = values.get(name)
    if value is not None and not least <= value <= most:
        raise BadInput(
            translate(
                "Organization", "Write a number from {least} to {most}.", least=least, most=most
            ),
            name,
        )


def _check_zone(name: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError) as error:
        raise BadInput(
            translate(
                "Organization", "“{name}” is no time zone, like America/Bogota.", name=name[:60]
            ),
            "time_zone",
        ) from error


def save_record(
    session: Session,
    record_type: type[Record],
    values: Mapping[str, Any],
    record_id: int | None = None,
    expected: Mapping[str, Any] | None = None,
    *,
    today: date | None = None,
) -> Record:
    """Add a record, or change the one of that id. `values` by field names.

    What is done after the legal day `today` is refused where it changes; None to leave that aside.
    Raises `BadInput` naming the field, `NotFound` where the record was taken away, and `Conflict`
    where `expected`, by the same names, no longer stands there.
    """
    record = session.get(record_type, record_id) if record_id else record_type()
    if record is None:
        raise NotFound(translate("Conflicts", "This record was taken away in the meantime."))
    wanted = {n: v.strip() if isinstance(v, str) else v for n, v in values.items()}
    refuse_if_changed(record, wanted, expected)
    wanted = checked_identity(record, wanted)
    refuse_to_come(record, wanted, today)
    for name, value in wanted.items():
        setattr(record, name, value)
    check_new_record(session, record)
    session.add(record)
    session.flush()
    return record


def refuse_to_come(record: Record, values: Mapping[str, Any], today: date | None) -> None:
    """Raise `BadInput` naming the field for what these new values say was done after `today`.

    What stands in the record so already, from before it was refused, may stay.
    """
    changed = {name: value for name, value in values.items() if getattr(record, name) != value}
    if today and (wrong := still_to_come(record.__tablename__, changed, today)):
        raise BadInput(wrong[1], wrong[0])


def check_new_record(session: Session, record: Record) -> None:
    """Raise `BadInput` naming the field for values that the record cannot be kept with."""
    if isinstance(record, Closure) and record.first and record.last and record.last < record.first:
        raise BadInput(translate("Closure", "The last day comes before the first."), "last")
    if wrong := disordered(record.__tablename__, row_values(record)):
        raise BadInput(wrong[1], wrong[0])
    check_retention(record)
    refuse_second_rule(session, record)
    if taken := taken_field(session, record):
        raise BadInput(translate("Fields", "There is one like that already."), taken)


def check_codes(session: Session, record_type: type[Record], values: Mapping[str, Any]) -> None:
    """Raise `BadInput` naming the field for a code that its list, as the office has it, has not.

    For values that no form of the window offered; a retired entry may be named.
    """
    for declared in fields_of(record_type):
        code = values.get(declared.name)
        if declared.listed and code and office_lists(session)[declared.listed].get(code) is None:
            raise BadInput(
                translate(
                    "Fields",
                    "The list of “{field}” has no entry “{code}”.",
                    field=say(declared.label),
                    code=str(code)[:60],
                ),
                declared.name,
            )


def remove_calendar_record(session: Session, record: CalendarDay | Closure) -> None:
    """Take back a day off or a closure with the files attached to it; the history keeps it."""
    remove_files_of(session, record.__tablename__, record.id)
    session.delete(record)
    session.flush()


def set_first_number(session: Session, series: str, year: int, start: int) -> None:
    """Make a year's consecutive numbers start at `start`.

    Raises `BadInput` when that number has been given already.
    """
    if not 1 <= start <= _LAST_NUMBER:
        raise BadInput(
            translate("NumberSeries", "Numbers start from 1 to {last}.", last=_LAST_NUMBER), "start"
        )
    if (last := last_sequence(session, series, year)) >= start:
        raise BadInput(
            translate(
                "NumberSeries",
                "Number {last} of {year} is given already: the next free one is {free}.",
                last=last,
                year=year,
                free=last + 1,
            ),
            "start",
        )
    found = series_start(session, series, year) or NumberSeries(series=series, year=year)
    found.start = start
    session.add(found)
    session.flush()
