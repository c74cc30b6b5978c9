"""How the ends that a contract had were looked after, as its history tells."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.rules.inventory_met import LookedAfter
from privdesk.store.lives import Entry, record_entries

_FIELDS = ("status", "ends_on", "has_no_end")


def contract_ends(session: Session, contract_id: int, zone: str) -> tuple[LookedAfter, ...]:
    """Each end that was put off or ended the contract, by its day in the office's zone.

    What was put right on the day on which it was typed is no renewal.
    """
    found: list[LookedAfter] = []
    stood: dict[str, object] = {}
    since: date | None = None
    for entry in record_entries(session, "contract", contract_id):
        stands = _stands(stood, entry)
        day = clock.local_day(entry.at, zone)
        ends = stood.get("ends_on")
        if isinstance(ends, str) and stood.get("status") == "in_force" and since != day:
            later = stands["has_no_end"] or str(stands["ends_on"] or "") > ends
            if later or stands["status"] == "ended":
                renewed = bool(later) and stands["status"] == "in_force"
                found.append(LookedAfter(date.fromisoformat(ends), day, renewed))
        if stands.get("ends_on") != ends:
            since = day
        stood = stands
    return tuple(found)


def _stands(stood: dict[str, object], entry: Entry) -> dict[str, object]:
    """What stands after an entry; an id that is given again begins anew."""
    stands: dict[str, object] = dict.fromkeys(_FIELDS)
    stands |= {} if entry.change == "created" else stood
    values = entry.values or {}
    return stands | {name: values[name][1] for name in _FIELDS if name in values}
