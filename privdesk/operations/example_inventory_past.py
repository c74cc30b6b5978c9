"""How the example's inventory came to be what it is: what was put down, changed and taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time

from sqlalchemy.orm import Session

from privdesk.clock import local_day
from privdesk.operations.example_acts import ZONE, Act, moment
from privdesk.operations.example_days import OPENED, Days
from privdesk.operations.example_inventory import Given, Keeper, Kept, kept_records, named_by
from privdesk.operations.sheets import remove_sheet
from privdesk.records.owned import OWNED
from privdesk.store.sheets import rows_of

# The days on which something was there to be put down.
_BEGINNINGS = ("created_in", "signed_in", "started_in", "since_in", "trigger_in", "filed_in")
_BEGINNINGS_OF_ROWS = (*_BEGINNINGS, "done_in")


def inventory_acts(session: Session, days: Days) -> Iterator[Act]:
    """Its acts, to be done by their moments; a business day's in the order of the files."""
    keeper = Keeper(session, days.today)
    entered: dict[tuple[str, str], int] = {}
    for number, one in enumerate(kept_records()):
        past = _Past(session, keeper, one, entered)
        entered[one.record_type, one.title] = past.entered
        # A minute each, after nine; of a record that others name the changes come before theirs.
        hour = time(9 + number // 60, number % 60)
        for day in past.days:
            yield Act(moment(days.recorded(day), hour), "save_record", past.keep_as_of(day))
        if one.done:
            at = moment(days.recorded(one.done["done_in"]), time(14, number % 60))
            yield Act(at, "dispose", past.dispose)
        if past.gone is not None:
            at = moment(days.recorded(past.gone), time(15, number % 60))
            yield Act(at, "remove_record", past.remove)


class _Past:
    """What one record said on each day, in calendar days from the example's."""

    def __init__(
        self, session: Session, keeper: Keeper, one: Kept, entered: Mapping[tuple[str, str], int]
    ) -> None:
        self._session, self._keeper, self._one = session, keeper, one
        self.entered = _entered(one.record_type, one.values, one.story, _BEGINNINGS, entered)
        self.gone: int | None = one.story.get("gone_in")
        self._row_types = {o.name: o.record_type for o in OWNED.get(one.record_type, ())}
        # When each row was put down; by the list's name and the row's place in the file.
        self._since = {
            (name, place): max(
                self.entered,
                _entered(self._row_types[name], row, row, _BEGINNINGS_OF_ROWS, entered),
            )
            for name, rows in one.rows.items()
            for place, row in enumerate(rows)
        }
        self._ids: dict[tuple[str, int], int] = {}
        self._said: dict[str, list[Given]] = {}

    @property
    def days(self) -> list[int]:
        """The days on which something of it was put down, changed or taken out."""
        changed = {was["until_in"] for was in self._one.story.get("was", ())}
        for rows in self._one.rows.values():
            for row in rows:
                changed.update(was["until_in"] for was in row.get("was", ()))
                changed.update({row["gone_in"]} if "gone_in" in row else ())
        changed.update(self._since.values())
        return sorted({self.entered} | {day for day in changed if day > self.entered})

    def keep_as_of(self, day: int) -> Callable[[datetime], None]:
        """Keeps the record as it stood at the end of that day."""

        def keep(now: datetime) -> None:
            one = self._one
            stands = {
                name: [n for n, row in enumerate(some) if self._stands(name, n, row, day)]
                for name, some in one.rows.items()
            }
            rows = {
                name: [_as_of(one.rows[name][n], one.rows[name][n], day) for n in places]
                for name, places in stands.items()
            }
            changed = {n: some for n, some in rows.items() if some != self._said.get(n, [])}
            self._said = rows
            ids = {name: [self._ids.get((name, n)) for n in some] for name, some in stands.items()}
            record_id = self._keeper.keep(one, _as_of(one.values, one.story, day), changed, ids)
            if day != self.days[-1]:
                self._note_ids(record_id, {name: stands[name] for name in changed})

        return keep

    def _stands(self, name: str, place: int, row: Given, day: int) -> bool:
        return self._since[name, place] <= day < int(row.get("gone_in", 1))

    def _note_ids(self, record_id: int, places: Mapping[str, list[int]]) -> None:
        for owned in OWNED.get(self._one.record_type, ()):
            if owned.name not in places:
                continue
            found = rows_of(self._session, owned.record_type, owned.owner, record_id)
            for place, row in zip(places[owned.name], found, strict=True):
                self._ids[owned.name, place] = row.id

    def dispose(self, now: datetime) -> None:
        """Record on that day that it was done."""
        self._keeper.dispose(self._one, local_day(now, ZONE))

    def remove(self, now: datetime) -> None:
        """Take the record away."""
        remove_sheet(self._session, self._one.record_type, self._keeper.id_of(self._one))


def _entered(
    record_type: str,
    values: Given,
    story: Given,
    beginnings: tuple[str, ...],
    entered: Mapping[tuple[str, str], int],
) -> int:
    """When it was put down: as it says, else once it and all that it names was there."""
    if (said := story.get("entered_in")) is not None:
        return int(said)
    begun = [values[key] for key in beginnings if key in values]
    named = [entered[key] for key in named_by(record_type, values)]
    return int(max((OPENED, *begun, *named)))


def _as_of(values: Given, story: Given, day: int) -> Given:
    """What it said at the end of that day."""
    said = dict(values)
    for was in sorted(story.get("was", ()), key=lambda w: -w["until_in"]):
        if was["until_in"] > day:
            for name in was.get("without", ()):
                del said[name]
            said |= {k: v for k, v in was.items() if k not in ("until_in", "without")}
    return said
