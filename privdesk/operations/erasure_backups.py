"""Until when the known backups of a store hold what an erasure takes out of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.operations.erasure_scope import Scope
from privdesk.operations.erasure_words import listed
from privdesk.store.manifest import Manifest, backup_folder, manifests
from privdesk.store.personal import Owner, first_entry
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
    until, names = _holding(session, scope.owners, backups)
    if not names:
        return None, translate(
            "Erasure", "No known backup holds the person. Copies made by hand are not known."
        )
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


def files_until_gone(
    session: Session, attachments: Collection[int], backups: Backups | None
) -> tuple[date | None, str]:
    """Until when backups hold the content of those attachments, and what is said of it."""
    if backups is None:
        return None, translate("Erasure", "It is not known which backups there are.")
    until, names = _holding(session, [("attachment", one) for one in attachments], backups)
    if not names:
        return None, translate(
            "Erasure", "No known backup holds these files. Copies made by hand are not known."
        )
    if until is None:
        return None, translate(
            "Erasure",
            "Backups hold these files without end, for the last one of each month is never removed "
            "by itself: {names}. Once there is a newer one, remove them by hand.",
            names=names,
        )
    return until, translate(
        "Erasure",
        "Backups hold these files until the {day}, if they go on being made: {names}.",
        day=short_date(until),
        names=names,
    )


def _holding(
    session: Session, records: Sequence[Owner], backups: Backups
) -> tuple[date | None, str]:
    """Until when those backups stay that were made since there is any of the records, and their
    names; None where one of them stays without end.
    """
    since = first_entry(session, records)
    thinned = [m for m in backups.thinned if m.seal.number >= since]
    staying = [m for m in backups.staying if m.seal.number >= since]
    names = listed([m.path.name for m in (*staying, *thinned)])
    if staying or not names:
        return None, names
    return gone_by(thinned, backups.keep, backups.key, now=clock.now()), names
