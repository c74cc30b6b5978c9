"""`privdesk case`: where a request stands, what falls due, what comes next, what happened."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import date

from privdesk.cli import DONE
from privdesk.cli.case_words import ACTIONS, event_words
from privdesk.cli.due import day_of
from privdesk.cli.opening import open_store
from privdesk.cli.terminal_text import one_line
from privdesk.exchange.request_case import case_object, remarks
from privdesk.exchange.request_object import event_places
from privdesk.rules.case import TASKS, WITHDRAWAL, Assessment, CaseDeadline, NextStep
from privdesk.rules.events import STRUCK
from privdesk.rules.rights import KINDS, RIGHTS
from privdesk.rules.stages import STAGES
from privdesk.rules.urgency import STATES
from privdesk.store.deadlines import AssessedRequest, assess_request
from privdesk.store.finding import request_by_number
from privdesk.store.lists import rows
from privdesk.text import N_, say, short_date, translate


def case(chosen: argparse.Namespace) -> int:
    """Print the case in words, or as one JSON object."""
    with open_store(chosen, writing=False) as store, store.read() as session:
        request = request_by_number(session, chosen.number)
        day = day_of(session, chosen.today)
        assessed = assess_request(session, request)
        (row,) = rows(session, "request", [request.id], day)
        state = str(row["state"])
        if chosen.json:
            print(json.dumps(case_object(assessed, state, day.today), ensure_ascii=False))
        else:
            print("\n".join(_words(assessed, state, day.today)))
    return DONE


def _words(assessed: AssessedRequest, state: str, today: date) -> Iterator[str]:
    yield from _head(assessed, state)
    yield ""
    yield translate("Case", "Terms")
    for row in assessed.assessment.deadlines:
        yield from _deadline(row, assessed)
    steps = assessed.assessment.steps_on(today)
    yield ""
    yield translate("Case", "Next step")
    yield from (f"  {_step(step)}" for step in steps)
    if not steps:
        yield "  " + translate("Case", "None.")
    if warnings := remarks(assessed):
        yield ""
        yield translate("Case", "Warnings")
        yield from (f"  {warning}" for warning in warnings)
    yield ""
    yield translate("Case", "What happened")
    yield from _timeline(assessed)


def _head(assessed: AssessedRequest, state: str) -> Iterator[str]:
    request, assessment = assessed.request, assessed.assessment
    kind, right = say(KINDS[request.kind]), say(RIGHTS[request.right])
    asked = kind if kind == right else f"{kind} · {right}"
    yield f"{request.number}  {asked} · {one_line(request.person.name)}"
    yield translate("Case", "  Received: {day}", day=short_date(assessed.case.received))
    yield translate(
        "Case",
        "  State:    {state} · {stage}",
        state=say(STATES[state]),
        stage=say(STAGES[assessment.stage]),
    )
    if assessment.why:
        yield f"            {assessment.why}"


def _deadline(row: CaseDeadline, assessed: AssessedRequest) -> Iterator[str]:
    dates = [
        say(words, day=short_date(day))
        for words, day in (
            (N_("Case", "limit {day}"), row.due),
            (N_("Case", "target {day}"), row.target),
            (N_("Case", "promised {day}"), row.promised),
            (N_("Case", "internal date {day}"), row.internal),
        )
        if day
    ]
    yield f"  {_task(row, assessed)}: {', '.join(dates)}{_standing(row, assessed.assessment)}"
    if row.how:
        yield f"      {row.how.article}. {row.how.due_reading}"


def _task(row: CaseDeadline, assessed: AssessedRequest) -> str:
    task = say(TASKS[row.term])
    about = next((e for e in assessed.request.events if e.id == row.about), None)
    if about is not None and about.area:
        return f"{task} ({one_line(about.area)})"
    return task


def _standing(row: CaseDeadline, assessment: Assessment) -> str:
    """Whether it is met, and what stands in its place or before it where it is no work now."""
    terms = {d.term: d for d in assessment.deadlines}
    extension = terms.get(row.term.replace(".answer", ".extension"))
    if not row.shown and extension and extension is not row and extension.shown:
        return " · " + translate("Case", "replaced by “{task}”", task=say(TASKS[extension.term]))
    if row.met_on:
        return " · " + translate("Case", "met on {day}", day=short_date(row.met_on))
    if row.shown:
        return ""
    withdrawal = terms.get(WITHDRAWAL)
    if withdrawal and not withdrawal.met_on:
        return " · " + translate("Case", "behind “{task}”", task=say(TASKS[WITHDRAWAL]))
    return " · " + translate("Case", "no longer pending")


def _step(step: NextStep) -> str:
    words = say(ACTIONS[step.action])
    if step.document:
        words += f" ({step.document})"
    if step.by:
        words += " · " + translate("Case", "by {day}", day=short_date(step.by))
    return words


def _timeline(assessed: AssessedRequest) -> Iterator[str]:
    """The events as they happened, numbered by their places in `events`; struck ones told so."""
    events = assessed.request.events
    places = event_places(events)
    struck = {e.about_id for e in events if e.kind == STRUCK}
    flags: dict[int | None, list[str]] = {}
    for flag in assessed.assessment.flags:
        flags.setdefault(flag.event, []).append(flag.text)
    on = {e.id: e.on for e in assessed.case.events}
    yield f"  {short_date(assessed.case.received)}       " + translate("Case", "Received")
    for event in sorted(events, key=lambda e: (on[e.id], e.id)):
        words = event_words(event)
        if event.id in struck:
            words = translate("Case", "Struck out: {words}", words=words)
        yield f"  {short_date(on[event.id])}  {places[event.id]:>3}  {words}"
        yield from (f"                   ! {text}" for text in flags.get(event.id, ()))
