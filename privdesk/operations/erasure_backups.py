"""Until when the known backups of a store hold the person that an erasure takes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.operations.erasure_scope import Scope
from privdesk.operations.erasure_words import listed
from privdesk.store.manifest import Manifest, backup_folder, manifests
from privdesk.store.personal import first_entry
from privdesk.store.thinning import Keep, gone_by
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.store import Store


@dataclass(frozen=True)
class Backups:
    """The backups that are known: those thinned with time, and those that stay beside the file."""

    thinned: tuple[Manifest, ...]
    staying: tuple[Manifest, ...]
    key: Key
    keep: Keep = field(default_factory=Keep)


def backups_of(store: Store, folders: Sequence[Path] = ()) -> Backups:
    """The backups of a store in its own folder and in those given, as a second place."""
    places = dict.fromkeys((backup_folder(store.path), *folders))
    thinned = [m for place in places for m in manifests(place, store.path.stem)]
    beside = manifests(store.path.parent, store.path.stem)  # made before an upgrade
    return Backups(tuple(thinned), tuple(beside), store.key)


def until_gone(session: Session, scope: Scope, backups: Backups | None) -> tuple[date | None, str]:
    """Until when backups hold the person, and what is said of it."""
    if backups is None:
        return None, translate("Erasure", "It is not known which backups there are.")
    since = first_entry(session, scope.owners)
    thinned = [m for m in backups.thinned if m.seal.number >= since]
    staying = [m for m in backups.staying if m.seal.number >= since]
    names = listed([m.path.name for m in (*staying, *thinned)])
    if not names:
        return None, translate(
            "Erasure", "No known backup holds the person. Copies made by hand are not known."
        )
    until = None
    if not staying:
        until = gone_by(thinned, backups.keep, backups.key, now=clock.now())
    if until is None:
        return None, translate(
            "Erasure",
            "Backups hold the person without end, for the last one of each month is never removed "
            "by itself: {names}. Once there is a newer one, remove them by hand. Going back to one "
            "brings the person back: erase them again then.",
            names=names,
        )
    return until, translate(
        "Erasure",
        "Backups hold the person until the {day}, if they go on being made: {names}. Going back "
        "to one brings the person back: erase them again then.",
        day=short_date(until),
        names=names,
    )
