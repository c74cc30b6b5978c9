"""Which backups outlive thinning, by their age and by what they weigh together."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.store.manifest import Manifest, manifest_path, manifests

if TYPE_CHECKING:
    from privdesk.store.key import Key

GIBIBYTE = 1024**3


@dataclass(frozen=True)
class Keep:
    """Which backups outlive thinning: the newest, one a day for a while, then one a month.

    While those weigh more than `budget` bytes, the oldest go: first of the days, then of the
    months; the `least` newest ones stay whatever they weigh.
    """

    newest: int = 10
    days: int = 30  # calendar days
    budget: int = 2 * GIBIBYTE
    least: int = 3


def thin(folder: Path, store_path: Path, key: Key, keep: Keep, *, now: datetime) -> None:
    """Remove the store's backups in `folder` that `keep` does not ask for.

    Those of an earlier passphrase are left alone: only their own sheet or passphrase opens them.
    """
    own = [m for m in manifests(folder, store_path.stem) if m.salt == key.salt]
    staying = _wanted(own, keep, now)
    weight = sum(m.size for m in staying)
    for manifest in _first_to_go(staying, keep):
        if weight <= keep.budget:
            break
        weight -= manifest.size
        staying.remove(manifest)
    for manifest in own:
        if manifest not in staying:
            with suppress(OSError):  # one that cannot be removed now is tried again next time
                manifest.path.unlink(missing_ok=True)
                manifest_path(manifest.path).unlink(missing_ok=True)


def gone_by(holding: Sequence[Manifest], keep: Keep, key: Key, *, now: datetime) -> date | None:
    """The day by which thinning has removed these backups, where one is made now and every day.

    None where one of them stays without end: the last of a month that is over, and one of an
    earlier passphrase.
    """
    month = f"{now:%Y-%m}"
    if any(m.salt != key.salt or f"{m.created:%Y-%m}" < month for m in holding):
        return None
    last = max((m.created for m in holding), default=now)
    return (last + timedelta(days=keep.days + 1)).date()


def _wanted(found: list[Manifest], keep: Keep, now: datetime) -> list[Manifest]:
    """Those that their age lets stay; the newest first, as in `found`."""
    kept_days: set[str] = set()
    kept_months: set[str] = set()
    staying = []
    for place, manifest in enumerate(found):
        day, month = f"{manifest.created:%Y-%m-%d}", f"{manifest.created:%Y-%m}"
        is_recent = now - manifest.created <= timedelta(days=keep.days)
        wanted = place < keep.newest or month not in kept_months
        if wanted or (is_recent and day not in kept_days):
            staying.append(manifest)
        kept_days.add(day)
        kept_months.add(month)
    return staying


def _first_to_go(staying: list[Manifest], keep: Keep) -> list[Manifest]:
    """What a budget takes away, in its order: the oldest, but the last of each month at the end."""
    last_of_month = {f"{m.created:%Y-%m}": m.path for m in reversed(staying)}
    free = staying[keep.least :]
    of_months = [m for m in free if last_of_month[f"{m.created:%Y-%m}"] == m.path]
    others = [m for m in free if m not in of_months]
    return [*reversed(others), *reversed(of_months)]
