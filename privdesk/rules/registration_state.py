"""How a database stands with the RNBD, in one word."""

from __future__ import annotations

from privdesk.rules.registration import Registration
from privdesk.text import N_

REGISTERED, CHANGED, CLOSED = "registered", "changed", "closed"
NOT_OBLIGED, UNKNOWN, OVERDUE, PENDING = "not_obliged", "unknown", "overdue", "pending"

STATES = {
    OVERDUE: N_("DatabasePage", "Overdue"),
    PENDING: N_("DatabasePage", "Not registered"),
    CHANGED: N_("DatabasePage", "Changes to be told"),
    UNKNOWN: N_("DatabasePage", "To be found out"),
    REGISTERED: N_("DatabasePage", "Registered in the RNBD"),
    NOT_OBLIGED: N_("DatabasePage", "Not obliged"),
    CLOSED: N_("DatabasePage", "Closed"),
}


def registration_state(found: Registration, *, is_closed: bool, unreported: bool) -> str:
    """A key of `STATES`, the most pressing first; `unreported`: the RNBD is to be told of a change.

    A closed database that was never registered is to be registered no more.
    """
    if found.is_registered:
        return CHANGED if unreported else REGISTERED
    if is_closed:
        return CLOSED
    if found.must is not True:
        return UNKNOWN if found.must is None else NOT_OBLIGED
    return OVERDUE if found.days_left is not None and found.days_left < 0 else PENDING
