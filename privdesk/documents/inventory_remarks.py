"""What does not hold in the records of an inventory, in words, as of the day that it stands for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from privdesk.rules.activity_warnings import activity_warnings
from privdesk.rules.database_warnings import database_warnings
from privdesk.rules.transfers import transfer_warnings
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

WARNED = ("database", "activity", "transfer")  # the records and rows that are looked at


class Remarks:
    """The warnings of an inventory as of a legal day (`inventory_scope.day_of`)."""

    def __init__(self, inventory: Inventory, day: date) -> None:
        self._inventory = inventory
        self._day = day
        contracts: dict[int, list[Sheet]] = defaultdict(list)
        for contract in inventory.sheets("contract"):
            contracts[contract["party_id"]].append(contract)
        self._contracts = contracts
        parties = (sheet.id for sheet in inventory.sheets("party"))
        self._names = {one: inventory.title("party", one) for one in parties if one is not None}

    def of(self, sheet: Sheet) -> tuple[str, ...]:
        """What does not hold in a record, its transfers included; () for other types of records."""
        said = (words for _, words in self.by_section(sheet))
        return tuple(dict.fromkeys((*said, *self._of_transfers(sheet))))

    def by_section(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        """The same without its transfers, each with the key of its section."""
        lists = self._inventory.lists
        match sheet.record_type:
            case "database":
                return database_warnings(sheet, lists, self._contracts, self._names, self._day)
            case "activity":
                return activity_warnings(sheet, lists)
        return ()

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
        return transfer_warnings(row.values, self._inventory.lists, contract, self._day)
