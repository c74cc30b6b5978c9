"""The facts that one event of the documented format tells, read as the record keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.exchange.request_values import read_day, read_text, read_when
from privdesk.operations.places import find_or_add_database, find_or_add_party
from privdesk.operations.when import When
from privdesk.rules.events import EXECUTED, IDENTITY_VERIFIED, WITHDRAWN
from privdesk.rules.rights import RIGHTS, kind_of
from privdesk.store.finding import database_by_name, party_by_name
from privdesk.text import translate

_OF_SENDINGS = ("sent", "reached", "bounced", "channel", "address")
_TEXTS = ("reason", "ground", "decision", "area", "execution", "responsible")
EVENT_KEYS = (
    *("event", "on", *_OF_SENDINGS, "letter", "step", "about", "note"),
    *("missing", "until", "backups_until", "database", "party", *_TEXTS),
    *("withdrawal", "how", "kind", "right"),
)
LETTER_KEYS = ("missing", "until", "reason", "ground", "decision", "party", "database", "area")
# The format's own keys for the fields of an event that are called otherwise.
FIELD_KEYS = {
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
    it is not found (`NotFound`).
    """

    session: Session
    plain: Mapping[str, Any]
    zone: str
    adding: bool = True

    def text(self, key: str) -> str:
        """The text under that key, empty where it is left out."""
        return read_text(self.plain, key)

    def when(self, key: str) -> When:
        """The day or moment under that key, which must be given."""
        return read_when(self.plain.get(key), key, self.zone)

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

    def facts(self) -> dict[str, Any]:
        """What is told besides when and whom, by the field names of `RequestEvent`."""
        found: dict[str, Any] = {key: text for key in _TEXTS if (text := self.text(key))}
        if self.plain.get("missing") is not None:
            found["missing"] = self._missing()
        if until := self._until():
            found["until"] = until
        if database := self.text("database").strip():
            find_database = find_or_add_database if self.adding else database_by_name
            found["database_id"] = find_database(self.session, database).id
        if party := self.text("party").strip():
            find_party = find_or_add_party if self.adding else party_by_name
            found["party_id"] = find_party(self.session, party).id
        if how := self._how():
            found["reason"] = how
        return found

    def _missing(self) -> tuple[str, ...]:
        given = self.plain["missing"]
        if isinstance(given, str):
            return tuple(given.split())
        if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
            raise BadInput(
                translate("Exchange", "“{key}” must be a list of texts.", key="missing"), "missing"
            )
        return tuple(given)

    def _until(self) -> Any:
        backups = read_day(self.plain, "backups_until", self.zone)
        if backups and self.plain.get("event") != EXECUTED:
            raise BadInput(
                translate("Exchange", "“backups_until” belongs to “executed” only."),
                "backups_until",
            )
        return backups or read_day(self.plain, "until", self.zone)

    def _how(self) -> str:
        """How identity was verified, or how the person withdrew: `how` is another word for it."""
        how = self.text("how")
        if how and self.plain.get("event") not in (IDENTITY_VERIFIED, WITHDRAWN):
            raise BadInput(
                translate("Exchange", "“how” belongs to “identity_verified” and “withdrawn” only."),
                "how",
            )
        return how

    def reclassified(self, right_now: str) -> tuple[str, str]:
        """The right and kind from then on; what is left out stays or follows from the other."""
        right, kind = self.text("right"), self.text("kind")
        right = right or (kind if kind in RIGHTS else right_now)
        if right not in RIGHTS:
            raise BadInput(
                translate("Requests", "Choose the right that the person exercises."), "right"
            )
        return right, kind or kind_of(right)
