"""What does not hold in the records of an inventory, in words, as of the day that it stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from privdesk.rules.activity_warnings import activity_warnings
from privdesk.rules.contract_remarks import contract_remarks, party_remarks
from privdesk.rules.database_warnings import database_warnings
from privdesk.rules.transfers import transfer_warnings
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

# The records and rows that are looked at.
WARNED = ("database", "activity", "party", "contract", "transfer")


class Remarks:
    """The warnings of an inventory as of a legal `day` (`inventory_scope.day_of`)."""

    def __init__(self, inventory: Inventory, day: date) -> None:
        self._inventory = inventory
        self.day = day
        contracts: dict[int, list[Sheet]] = defaultdict(list)
        for contract in inventory.sheets("contract"):
            contracts[contract["party_id"]].append(contract)
        self._contracts = contracts
        parties = (sheet.id for sheet in inventory.sheets("party"))
        self._names = {one: inventory.title("party", one) for one in parties if one is not None}
        self._users: dict[int, list[Sheet]] = defaultdict(list)
        for activity in inventory.sheets("activity"):
            for row in activity.rows_of("databases"):
                self._users[row.values["database_id"]].append(activity)

    def of(self, sheet: Sheet) -> tuple[str, ...]:
        """What does not hold in a record, its transfers included; () for other types of records."""
        said = (words for _, words in self.by_section(sheet))
        return tuple(dict.fromkeys((*said, *self._of_transfers(sheet))))

    def by_section(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        """The same without its transfers, each with the key of its section."""
        lists, day = self._inventory.lists, self.day
        match sheet.record_type:
            case "database":
                users = self._users[sheet.id or 0]
                return database_warnings(sheet, lists, self._contracts, self._names, day, users)
            case "activity":
                return activity_warnings(sheet, lists, self._used_by(sheet), self._names, day)
            case "contract":
                return contract_remarks(sheet, lists, day)
            case "party":
                return party_remarks(sheet, self._contracts[sheet.id or 0], lists, day)
        return ()

    def _used_by(self, activity: Sheet) -> list[Sheet]:
        rows = activity.rows_of("databases")
        found = (self._inventory.find("database", row.values["database_id"]) for row in rows)
        return [database for database in found if database is not None]

    def _of_transfers(self, sheet: Sheet) -> Iterator[str]:
        if sheet.record_type not in WARNED or sheet["status"] in ("closed", "ended"):
            return
        for row in sheet.rows_of("transfers"):
            name = self._inventory.title("party", row.values["importer_id"])
            for words in self.of_transfer(row):
                yield translate("Inventory", "{party}: {warning}", party=name, warning=words)

    def of_transfer(self, row: RowSheet) -> tuple[str, ...]:
        """What does not hold in a transfer, transmission or assignment."""
        contract = self._inventory.find("contract", row.values["contract_id"])
        return transfer_warnings(row.values, self._inventory.lists, contract, self.day)
