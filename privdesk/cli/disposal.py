"""`privdesk disposal`: disposals listed, planned, done, given up, and their acts written."""

from __future__ import annotations

import argparse
import json
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.cli.retention import day_chosen
from privdesk.cli.terminal_text import one_line
from privdesk.errors import BadInput
from privdesk.operations.disposal import DISPOSE, cancel_disposal, do_disposal, plan_disposal
from privdesk.records import Disposal
from privdesk.rules.inventory_words import DISPOSAL_STATUS
from privdesk.store.finding import database_by_name, id_by_title
from privdesk.store.named import disposal_named
from privdesk.store.retention import disposals
from privdesk.store.store import Store
from privdesk.text import say, short_date, translate


def disposal(chosen: argparse.Namespace) -> int:
    """Plan, do or give up a disposal, or write its act; else print them, or the one named."""
    _check(chosen)
    writing = bool(chosen.plan or chosen.do or chosen.cancel is not None)
    with open_store(chosen, writing=writing) as store:
        if chosen.plan:
            _plan(store, chosen)
        elif chosen.do:
            _do(store, chosen)
        elif chosen.cancel is not None:
            with store.write(DISPOSE) as session:
                cancel_disposal(
                    session, disposal_named(session, chosen.disposal), reason=chosen.cancel
                )
        elif chosen.act is not None:
            _write_act(store, chosen)
        else:
            _print(store, chosen)
    return DONE


def _check(chosen: argparse.Namespace) -> None:
    acts = chosen.do or chosen.cancel is not None or chosen.act is not None
    if acts and not chosen.disposal:
        raise BadInput(translate("Commands", "Say which disposal."), "disposal")


def _plan(store: Store, chosen: argparse.Namespace) -> None:
    with store.write("save_record") as session:
        rule = id_by_title(session, "retention_rule", chosen.rule) if chosen.rule else None
        activity = id_by_title(session, "activity", chosen.activity) if chosen.activity else None
        base = database_by_name(session, chosen.database) if chosen.database else None
        planned = plan_disposal(
            session,
            chosen.plan,
            rule_id=rule,
            trigger_on=chosen.since,
            due_on=chosen.due,
            database_id=base.id if base else None,
            activity_id=activity,
        )
        made = planned.id
    print(made)


def _do(store: Store, chosen: argparse.Namespace) -> None:
    with store.write(DISPOSE) as session:
        today = day_chosen(session, chosen.today)
        given: dict[str, Any] = {
            "method_details": chosen.how,
            "witnesses": chosen.witnesses,
            "erased": chosen.erased,
            "kept": chosen.kept,
            "subject_count": chosen.count,
        }
        done = do_disposal(
            session,
            disposal_named(session, chosen.disposal),
            done_on=chosen.on or today,
            method=chosen.method,
            responsible=chosen.responsible,
            today=today,
            **{name: value for name, value in given.items() if value not in ("", None)},
        )
        number = done.number
    print(number)


def _write_act(store: Store, chosen: argparse.Namespace) -> None:
    from privdesk.operations.inventory_out import write_disposal_act

    with store.read() as session:
        wanted = disposal_named(session, chosen.disposal).id
    write_disposal_act(store, wanted, chosen.act, clock.now())
    print(translate("Commands", "Written to {path}.", path=chosen.act))


def _print(store: Store, chosen: argparse.Namespace) -> None:
    with store.read() as session:
        for one in _chosen(session, chosen.disposal):
            print(json.dumps(_object(one), ensure_ascii=False) if chosen.json else _line(one))


def _chosen(session: Session, name: str | None) -> list[Disposal]:
    return [disposal_named(session, name)] if name else disposals(session)


def _line(one: Disposal) -> str:
    day = one.done_on or one.due_on
    shown = short_date(day) if day else "—"
    name = one.number or str(one.id)
    return f"{name:15}  {shown:10}  {say(DISPOSAL_STATUS[one.status])}  {one_line(one.what)}"


def _object(one: Disposal) -> dict[str, Any]:
    def iso(day: Any) -> str | None:
        return day.isoformat() if day else None

    return {
        "id": one.id,
        "number": one.number,
        "status": one.status,
        "what": one.what,
        "due": iso(one.due_on),
        "done": iso(one.done_on),
        "method": one.method,
        "responsible": one.responsible,
        "erased": one.erased,
        "kept": one.kept,
        "backups_until": iso(one.backups_until),
    }
