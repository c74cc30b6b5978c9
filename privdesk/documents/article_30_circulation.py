"""Who receives the data of an activity and where they go, for GDPR art. 30 d) and e)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from privdesk.documents.inventory_remarks import Remarks
from privdesk.documents.inventory_values import words_of
from privdesk.documents.spanish import sentences
from privdesk.fields import answer_words, field_of
from privdesk.records import RECORD_TYPES
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

Lines = tuple[str, ...]
_ABROAD = ("transfer", "transmission")
_SAFEGUARDS = ("ground", "exception", "contract_id", "declaration")


class Circulation:
    """The recipients and transfers of an inventory's activities; apart, those that only come with
    the databases that they use.
    """

    def __init__(self, inventory: Inventory, day: date) -> None:
        self._inventory = inventory
        self._remarks = Remarks(inventory, day)

    def title(self, activity: Sheet) -> str:
        """The activity's name."""
        return self._inventory.title("activity", activity.id)

    def party_name(self, party_id: int | None) -> str:
        """A third party's name; that it is not on record for None."""
        if party_id is None:
            return translate("Article30", "Not on record")
        return self._inventory.title("party", party_id)

    def recipients(self, activity: Sheet) -> Lines:
        """Who receives its data, national assignments too; apart, who only its databases name."""
        own = [self._recipient(row) for row in activity.rows_of("recipients")]
        own += self._own_transfers(activity, ("national",))
        others = self._other_processors(activity)
        others += self._other_transfers(activity, ("national",), self._recipient_ids(activity))
        return (*self._stated(own, activity["has_recipients"]), *_of_databases(others))

    def processors(self, activity: Sheet) -> Lines:
        """Other processors that take part; apart, those that only come with its databases."""
        rows = activity.rows_of("recipients")
        own = [self._recipient(row) for row in rows if row.values["capacity"] == "processor"]
        said = tuple(dict.fromkeys(own)) or (translate("Article30", "None on record"),)
        return (*said, *_of_databases(self._other_processors(activity)))

    def _other_processors(self, activity: Sheet) -> list[str]:
        """The processors of its databases that are not among its own recipients."""
        known = self._recipient_ids(activity)
        return [
            self._processor(database, row)
            for database in self._databases(activity)
            for row in database.rows_of("processors")
            if row.values["party_id"] not in known
        ]

    def _recipient_ids(self, activity: Sheet) -> set[int]:
        """The third parties that are its own recipients."""
        return {row.values["party_id"] for row in activity.rows_of("recipients")}

    def _recipient(self, row: RowSheet) -> str:
        name = self.party_name(row.values["party_id"]) if row.values["party_id"] else ""
        who = ", ".join(filter(None, (name, row.values["words"])))
        capacity = self._words("activity_recipient", row, "capacity")
        return sentences(f"{capacity}: {who}", row.values["what"])

    def _processor(self, database: Sheet, row: RowSheet) -> str:
        words = translate(
            "Article30",
            "Processor: {party}, of the database “{database}”",
            party=self.party_name(row.values["party_id"]),
            database=self._inventory.title("database", database.id),
        )
        return sentences(words, row.values["task"])

    def transfers(self, activity: Sheet) -> Lines:
        """Its transfers and transmissions abroad, with what they rest on; apart, those that only
        its databases have.
        """
        own = self._own_transfers(activity, _ABROAD)
        others = self._other_transfers(activity, _ABROAD)
        return (*self._stated(own, activity["has_transfers"]), *_of_databases(others))

    def _own_transfers(self, activity: Sheet, kinds: tuple[str, ...]) -> list[str]:
        rows = activity.rows_of("transfers")
        return [self.transfer(row) for row in rows if row.values["kind"] in kinds]

    def _other_transfers(
        self, activity: Sheet, kinds: tuple[str, ...], known: Collection[int] = ()
    ) -> list[str]:
        """Those of its databases: of no activity, or said to be of another one.

        Without those to the third parties that are `known`.
        """
        own = {row.id for row in activity.rows_of("transfers")}
        return [
            self.transfer(row, "activity_id")
            for database in self._databases(activity)
            for row in database.rows_of("transfers")
            if row.id not in own
            and row.values["kind"] in kinds
            and row.values["importer_id"] not in known
        ]

    def transfer(self, row: RowSheet, *more: str) -> str:
        """A transfer in one text: what kind, to whom, where, by which safeguard, and `more`."""
        values = row.values
        fields = ("exporter_id", *_SAFEGUARDS, "database_id", *more)
        head = translate(
            "Article30",
            "{kind}: {party}, {country}",
            kind=self._words("transfer", row, "kind"),
            party=self.party_name(values["importer_id"]),
            country=self._country(values["country"]),
        )
        since = [short_date(d) for d in (values["since_on"], values["until_on"]) if d]
        lacks = values["kind"] in _ABROAD and not any(values[name] for name in _SAFEGUARDS)
        return sentences(
            head,
            *self._labelled("transfer", row, fields),
            translate("Article30", "Safeguard: not on record") if lacks else "",
            values["what"],
            " – ".join(since),
            *(_warning(words) for words in self._remarks.of_transfer(row)),
        )

    def _databases(self, activity: Sheet) -> Iterator[Sheet]:
        for row in activity.rows_of("databases"):
            if found := self._inventory.find("database", row.values["database_id"]):
                yield found

    def _stated(self, said: list[str], stated: bool | None) -> Lines:
        """What is on record; where there is nothing, whether "no" was said or nobody verified.

        A "yes" without anything on record is no "none".
        """
        if said:
            return tuple(dict.fromkeys(said))
        if stated is None:
            return (answer_words(None),)
        if stated:
            return (
                translate("Article30", "It was stated that there are; which, is not on record."),
            )
        return (translate("Article30", "None: so it was stated."),)

    def _labelled(
        self, record_type: str, record: Sheet | RowSheet, names: tuple[str, ...]
    ) -> Iterator[str]:
        for name in names:
            if words := self._words(record_type, record, name):
                label = say(field_of(RECORD_TYPES[record_type], name).label)
                yield translate("Register", "{label}: {value}", label=label, value=words)

    def _words(self, record_type: str, record: Any, name: str) -> str:
        declared = field_of(RECORD_TYPES[record_type], name)
        return words_of(self._inventory, record_type, record, declared)

    def _label(self, list_name: str, code: str) -> str:
        return self._inventory.lists[list_name].label(code)

    def _country(self, code: str) -> str:
        return self._label("countries", code) if code else ""


def _of_databases(said: list[str]) -> Lines:
    """What comes with the databases in one text: not all of it is of the activity."""
    if not said:
        return ()
    head = translate(
        "Article30", "Of the databases that it uses; not all of them receive data of this activity:"
    )
    return ("\n".join((head, *(f"– {one}" for one in dict.fromkeys(said)))),)


def _warning(words: str) -> str:
    return translate("Article30", "Warning: {words}", words=words)
