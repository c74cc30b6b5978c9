"""A record of the inventory kept with its rows, as the tests of its page need it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.ui.desk import Desk

Keep = Callable[..., int]


@pytest.fixture
def keep(desk: Desk) -> Keep:
    """`keep(record_type, rows, **values)`: the id of a record kept so."""

    def kept(
        record_type: str, rows: dict[str, list[dict[str, Any]]] | None = None, **values: Any
    ) -> int:
        fresh = new_sheet(record_type, **values)
        own = {n: tuple(RowSheet(None, one) for one in some) for n, some in (rows or {}).items()}
        sheet = Sheet(record_type, None, fresh.values, {**fresh.rows, **own})
        with desk.store.write("save_record") as session:
            return save_sheet(session, sheet)

    return kept
