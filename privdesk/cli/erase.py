"""`privdesk erase`: a person erased lawfully, after telling what goes, what stays and why."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from sqlalchemy.orm import Session

from privdesk.cli import DONE, ERROR
from privdesk.cli.opening import open_store
from privdesk.cli.retention import day_chosen
from privdesk.cli.terminal_text import own_lines
from privdesk.errors import BadInput
from privdesk.operations.erasure import Erased, erase_person, rewrite
from privdesk.operations.erasure_backups import backups_of
from privdesk.operations.erasure_plan import ErasurePlan, erasure_plan
from privdesk.store.finding import request_by_number
from privdesk.store.named import disposal_named, person_named
from privdesk.store.store import Store
from privdesk.text import translate


def erase(chosen: argparse.Namespace) -> int:
    """Print the plan; with --yes carry it out. 1 where it cannot be done now."""
    with open_store(chosen, writing=chosen.yes) as store:
        with store.read() as session:
            person = person_named(session, chosen.person).id
            today = day_chosen(session, chosen.today)
            backups = backups_of(store, chosen.backups)
            plan = erasure_plan(session, person, today, backups=backups)
        if chosen.yes and plan.was_done:  # what could not be written anew then
            if left := rewrite(store):
                print(own_lines(left), file=sys.stderr)
                return ERROR
            print(translate("Commands", "The file was written anew."))
            return DONE
        if not chosen.yes or plan.refusals:
            _tell(chosen, plan, None)
            return DONE if plan.may_be_done else ERROR
        done = _erase(store, person, chosen)
    _tell(chosen, done.plan, done)
    return DONE


def _erase(store: Store, person: int, chosen: argparse.Namespace) -> Erased:
    if not chosen.responsible.strip():
        raise BadInput(translate("Disposal", "Say who answers for the disposal."), "responsible")
    with store.read() as session:
        today = day_chosen(session, chosen.today)
        request, planned = _follows(session, chosen)
    return erase_person(
        store,
        person,
        today,
        responsible=chosen.responsible,
        method=chosen.method,
        request_id=request,
        disposal_id=planned,
        witnesses=chosen.witnesses,
        notes=chosen.notes,
        folders=chosen.backups,
    )


def _follows(session: Session, chosen: argparse.Namespace) -> tuple[int | None, int | None]:
    request = request_by_number(session, chosen.request).id if chosen.request else None
    return request, disposal_named(session, chosen.disposal).id if chosen.disposal else None


def _tell(chosen: argparse.Namespace, plan: ErasurePlan, done: Erased | None) -> None:
    if chosen.json:
        print(json.dumps(_object(plan, done), ensure_ascii=False))
        return
    for line in _lines(plan, done):
        print(own_lines(line))


def _lines(plan: ErasurePlan, done: Erased | None) -> Iterator[str]:
    yield plan.title
    yield translate("Commands", "Erased:") if done else translate("Commands", "To be erased:")
    yield from (f"  {held.words} ({held.count})" for held in plan.held)
    yield translate("Commands", "Kept:")
    for kept in plan.kept:
        yield f"  {kept.words}: {kept.why}"
    yield plan.backups_words
    yield from plan.remarks
    yield from plan.refusals
    if done is None:
        yield (
            translate("Commands", "Nothing was changed.")
            if plan.refusals
            else translate("Commands", "Nothing was changed: give --yes to carry it out.")
        )
        return
    yield translate("Commands", "Erased, by the act {number}.", number=done.number)
    if done.not_rewritten:
        yield done.not_rewritten


def _object(plan: ErasurePlan, done: Erased | None) -> dict[str, Any]:
    until = plan.backups_until
    return {
        "title": plan.title,
        "whole": plan.is_whole,
        "erased": [
            {"kind": held.kind, "words": held.words, "count": held.count} for held in plan.held
        ],
        "kept": [
            {
                "words": kept.words,
                "why": kept.why,
                "until": kept.until.isoformat() if kept.until else None,
            }
            for kept in plan.kept
        ],
        "backups_until": until.isoformat() if until else None,
        "backups": plan.backups_words,
        "remarks": list(plan.remarks),
        "refusals": list(plan.refusals),
        "act": done.number if done else None,
    }
