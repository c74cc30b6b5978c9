"""After a backup was restored: the people erased since it was made came back, and go again."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from privdesk.operations.disposal import plan_disposal
from privdesk.records import Person
from privdesk.store.erased_since import ErasedSince, ErasureAct
from privdesk.text import short_date, translate

if TYPE_CHECKING:
    from privdesk.store.key import Key
    from privdesk.store.restoring import Restored

PLAN = "save_record"


def plan_again(session: Session, since: ErasedSince, today: date) -> list[ErasureAct]:
    """Plan for today the erasure of each person that a restored backup brought back.

    Inside `store.write(PLAN)` of the restored store. Gives the acts for which one was planned:
    whoever the backup does not hold, or holds erased, did not come back. For who was erased by
    several acts, in parts, one is planned, by the last of them.
    """
    came_back = []
    last = {act.person_id: act for act in sorted(since.acts, key=attrgetter("day"))}
    for act in last.values():
        person = session.get(Person, act.person_id)
        if person is None or person.erased_on is not None:
            continue
        plan_disposal(
            session,
            translate(
                "Erasure", "Data of the person of record {number}, erased before", number=person.id
            ),
            due_on=today,
            person_id=person.id,
            notes=translate(
                "Erasure",
                "The act {act} of {day} erased them after the restored backup was made: with it "
                "they came back.",
                act=act.number,
                day=short_date(act.day),
            ),
        )
        came_back.append(act)
    return came_back


def brought_back(restored: Restored, since: ErasedSince, actor: str) -> list[ErasureAct]:
    """Plan in a restored store what must be erased again; the acts.

    Takes the writer's lock, and upgrades an older file where there are any. Raises as `Store.open`
    and `Store.write` do.
    """
    from privdesk import clock
    from privdesk.store.counting import organization
    from privdesk.store.store import Store

    if not since.acts:
        return []
    path: Path = restored.path
    key: Key = restored.key
    with Store.open(path, key, writing=True, actor=actor) as store, store.write(PLAN) as session:
        return plan_again(session, since, clock.today(organization(session).time_zone))


def again_words(since: ErasedSince) -> str:
    """What going back to a backup brings back and what must be done; "" for nothing."""
    if not since.is_known:
        return translate(
            "Erasure",
            "Nothing that was made after this backup could be read. Whoever was erased since is "
            "in it again: look up the acts of erasure that are later than the backup, and erase "
            "them again.",
        )
    if not since.acts:
        return ""
    acts = "; ".join(
        translate(
            "Erasure",
            "{act} of {day} (person of record {number})",
            act=act.number,
            day=short_date(act.day),
            number=act.person_id,
        )
        for act in since.acts
    )
    return translate(
        "Erasure",
        "This backup is older than these erasures and brings back whom they erased: {acts}. Erase "
        "them again.",
        acts=acts,
    )
