"""A record of the inventory with its rows, as plain values that rules and registers read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class RowSheet:
    """One row of a record; `id` is None while it is not on record. `values` by field names."""

    id: int | None
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Sheet:
    """A record with all its rows.

    `id` is None for one that is not on record; `values` are by field names (str, int, bool, date
    or None); `rows` by the names of `records.owned`, each in the order of its rows.
    """

    record_type: str
    id: int | None
    values: Mapping[str, Any]
    rows: Mapping[str, tuple[RowSheet, ...]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        """The value of a field; None where the record has none."""
        return self.values.get(name)

    def rows_of(self, name: str) -> tuple[RowSheet, ...]:
        """The rows of that name; none where there are none."""
        return self.rows.get(name, ())
