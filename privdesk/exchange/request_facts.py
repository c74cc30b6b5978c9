"""The facts that one event of the documented format tells, read as the record keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.request_values import read_day, read_text, read_when
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.when import When
from privdesk.rules.events import (
    AREA_REPLIED,
    BOUNCED,
    CLOSED,
    COMPLAINED,
    COMPLETED,
    DECIDED,
    DELIVERED,
    EXECUTED,
    IDENTITY_VERIFIED,
    ISSUED,
    LEGEND_LIFTED,
    LEGEND_SET,
    NOTE,
    RECLASSIFIED,
    REPLY_INCOMPLETE,
    STEPS,
    STRUCK,
    VOIDED,
    WITHDRAWN,
)
from privdesk.rules.rights import RIGHTS, kind_of
from privdesk.store.finding import database_by_name, party_by_name
from privdesk.text import translate

_OF_SENDINGS = ("sent", "reached", "bounced", "channel", "address")
_TEXTS = ("reason", "ground", "decision", "area", "execution", "responsible")
_FACT_KEYS = (
    *("missing", "until", "backups_until", "database", "party", *_TEXTS),
    *("withdrawal", "how", "kind", "right", "arrival"),
)
EVENT_KEYS = ("event", "on", *_OF_SENDINGS, "letter", "step", "about", "note", *_FACT_KEYS)
LETTER_KEYS = ("missing", "until", "reason", "ground", "decision", "party", "database", "area")
# The facts that each event tells; another one would be lost, or mean nothing.
_FITTING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(STEPS, LETTER_KEYS),
    IDENTITY_VERIFIED: ("reason", "how"),
    COMPLETED: ("reason",),
    REPLY_INCOMPLETE: ("reason", "missing"),
    LEGEND_SET: ("reason", "database", "party"),
    LEGEND_LIFTED: ("reason", "database", "party"),
    DECIDED: ("reason", "decision", "ground"),
    EXECUTED: (
        *("reason", "execution", "database", "party"),
        *("responsible", "until", "backups_until"),
    ),
    WITHDRAWN: ("reason", "withdrawal", "how"),
    RECLASSIFIED: ("reason", "kind", "right"),
    AREA_REPLIED: ("area",),
    COMPLAINED: ("reason",),
    ISSUED: LETTER_KEYS,
    DELIVERED: (),
    BOUNCED: (),
    CLOSED: ("reason",),
    VOIDED: ("reason",),
    STRUCK: ("reason", "arrival"),
    NOTE: ("reason",),
}
# The format's own keys for the fields of an event that are called otherwise; its day has several.
FIELD_KEYS = {
    "at": "",
    "about_id": "about",
    "database_id": "database",
    "party_id": "party",
    "kind_after": "kind",
    "right_after": "right",
}


@dataclass(frozen=True)
class Given:
    """One event as the JSON tells it; each way to read it raises `BadInput` naming the key.

    With `adding`, a database or third party that is not on record is added by its name; without,
    it is not found (`NotFound`). With `as_facts` its days may be to come.
    """

    session: Session
    plain: Mapping[str, Any]
    zone: str
    adding: bool = True
    as_facts: bool = False

    def text(self, key: str) -> str:
        """The text under that key, empty where it is left out."""
        return read_text(self.plain, key)

    def when(self, key: str) -> When:
        """The day or moment under that key, which must be given."""
        return replace(read_when(self.plain.get(key), key, self.zone), as_fact=self.as_facts)

    def flag(self, key: str) -> bool:
        """Whether the key says true; false where it is left out."""
        value = self.plain.get(key)
        if value is not None and not isinstance(value, bool):
            raise BadInput(translate("Exchange", "“{key}” must be true or false.", key=key), key)
        return bool(value)

    def refuse_of_sendings(self) -> None:
        """Refuse the keys that only a sending has: they would be lost."""
        for key in _OF_SENDINGS:
            if self.plain.get(key) is not None:
                raise BadInput(
                    translate(
                        "Exchange",
                        "“{event}” is not sent: “{key}” does not belong to it. Its day is “on”.",
                        event=str(self.plain.get("event"))[:60],
                        key=key,
                    ),
                    key,
                )

    def refuse_unfit(self) -> None:
        """Refuse the facts that such an event does not tell, if it is one: they would be lost."""
        name = str(self.plain.get("event"))
        for key in (*_FACT_KEYS, *(["about"] if name in STEPS else [])):
            if key not in _FITTING.get(name, _FACT_KEYS) and self.plain.get(key) not in (
                None,
                "",
                [],
                False,
            ):
                raise BadInput(
                    translate(
                        "Exchange",
                        "“{key}” does not belong to “{event}”.",
                        key=key,
                        event=name,
                    ),
                    key,
                )

    def facts(self) -> dict[str, Any]:
        """What is told besides when and whom, by the field names of `RequestEvent`."""
        found: dict[str, Any] = {key: text for key in _TEXTS if (text := self.text(key))}
        if self.plain.get("missing") is not None:
            found["missing"] = self._missing()
        if until := self._day("backups_until") or self._day("until"):
            found["until"] = until
        if database := self.text("database").strip():
            find_database = find_or_add_database if self.adding else database_by_name
            found["database_id"] = find_database(self.session, database).id
        if party := self.text("party").strip():
            find_party = find_or_add_party if self.adding else party_by_name
            found["party_id"] = find_party(self.session, party).id
        if how := self.text("how"):  # another word for how identity was verified
            found["reason"] = how
        return found

    def _day(self, key: str) -> date | None:
        return read_day(self.plain, key, self.zone)

    def _missing(self) -> tuple[str, ...]:
        given = self.plain["missing"]
        if isinstance(given, str):
            return tuple(given.split())
        if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
            raise BadInput(
                translate("Exchange", "“{key}” must be a list of texts.", key="missing"), "missing"
            )
        return tuple(given)

    def reclassified(self, right_now: str) -> tuple[str, str]:
        """The right and kind from then on; what is left out stays or follows from the other."""
        right, kind = self.text("right"), self.text("kind")
        right = right or (kind if kind in RIGHTS else right_now)
        if right not in RIGHTS:
            raise BadInput(
                translate("Requests", "Choose the right that the person exercises."), "right"
            )
        return right, kind or kind_of(right)
