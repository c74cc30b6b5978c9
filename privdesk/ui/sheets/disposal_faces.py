"""How a disposal stands, as its chip and its facts say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from privdesk.errors import BadInput
from privdesk.records import Database, RetentionRule
from privdesk.rules.retention import Due, due_from
from privdesk.rules.sheet import Sheet
from privdesk.store.links import titles_of_ids
from privdesk.store.sheets import row_values
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ENDED, ChipFace, plain, warning
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.progress import figure
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark

_HELD = warning("lock")
_DUE = warning("hourglass")
_PLANNED = plain("clock")
_DONE = ChipFace("check", None, None, "green")


def disposal_chip(sheet: Sheet, today: date, *, is_held: bool) -> tuple[ChipFace, str]:
    """The chip of a disposal on a legal day."""
    if sheet["status"] == "done":
        return _DONE, translate("DisposalPage", "Done")
    if sheet["status"] == "cancelled":
        return ENDED, translate("DisposalPage", "Not to be done")
    if is_held:
        return _HELD, translate("DisposalPage", "Held")
    if sheet["due_on"] is not None and sheet["due_on"] <= today:
        return _DUE, translate("DisposalPage", "To be erased")
    return _PLANNED, translate("DisposalPage", "Planned")


def disposal_facts(desk: Desk, sheet: Sheet, holds: Sequence[Sheet]) -> tuple[Facts, ...]:
    """The facts of a disposal as it stands in the form; `holds` stand against it today."""
    rule, due = _rule(desk, sheet)
    return (
        Facts(
            "trash",
            _head(sheet),
            tuple(_lines(desk, sheet, due)),
            tuple(_remarks(sheet, rule, due, holds)),
            _linked(desk, sheet, holds),
        ),
    )


def _rule(desk: Desk, sheet: Sheet) -> tuple[RetentionRule | None, Due | None]:
    number, trigger = sheet["retention_rule_id"], sheet["trigger_on"]
    if not number:
        return None, None
    with desk.store.read() as session:
        rule = session.get(RetentionRule, number)
        if rule is None or trigger is None:
            return rule, None
        try:
            return rule, due_from(row_values(rule), trigger, desk.calendar())
        except BadInput:
            return rule, None


def _head(sheet: Sheet) -> str:
    if sheet["status"] == "done":
        day = show_date(sheet["done_on"]) if sheet["done_on"] else "—"
        return translate(
            "DisposalPage", "{number}, of {day}", number=sheet["number"] or "—", day=day
        )
    if sheet["status"] == "cancelled":
        return translate("DisposalPage", "It was given up")
    if sheet["due_on"] is None:
        return translate("DisposalPage", "Without a date yet")
    return translate("DisposalPage", "For the {day}", day=show_date(sheet["due_on"]))


def _lines(desk: Desk, sheet: Sheet, due: Due | None) -> Iterator[Line]:
    if due is not None and sheet["status"] == "planned":
        label = (
            translate("DisposalPage", "By the rule, at the latest")
            if due.is_limit
            else translate("DisposalPage", "By the rule, from")
        )
        other = sheet["due_on"] is not None and sheet["due_on"] != due.on
        yield Line(label, show_date(due.on), "amber" if other else "text")
    number = sheet["database_id"]
    if number and sheet["subject_count"] is None:
        with desk.store.read() as session:
            database = session.get(Database, number)
            count = database.subject_count if database is not None else None
        if count is not None:
            yield Line(translate("DisposalPage", "People in the database"), figure(count))


def _remarks(
    sheet: Sheet, rule: RetentionRule | None, due: Due | None, holds: Sequence[Sheet]
) -> Iterator[Remark]:
    if holds:
        words = translate(
            "DisposalPage", "Nothing of it may be erased while a legal hold stands against it."
        )
        yield Remark(words, "amber", "lock")
    if sheet["status"] != "planned":
        return
    if rule is not None and rule.bound == "until_asked":
        words = translate("DisposalPage", "By its rule it is kept until erasure is asked for.")
        yield Remark(words)
    if due is not None and not due.is_limit and sheet["due_on"] and sheet["due_on"] < due.on:
        words = translate(
            "DisposalPage", "By its rule it is kept at least until then: it cannot go earlier."
        )
        yield Remark(words, "amber", "incident")


def _linked(desk: Desk, sheet: Sheet, holds: Sequence[Sheet]) -> tuple[Linked, ...]:
    held = tuple(("legal_hold", hold.id or 0, str(hold["name"])) for hold in holds)
    parts = [Linked(translate("DisposalPage", "Legal holds against it"), held)]
    with desk.store.read() as session:
        for field, record_type, head in (
            ("retention_rule_id", "retention_rule", translate("DisposalPage", "By the rule")),
            ("database_id", "database", translate("DisposalPage", "Of the database")),
            ("activity_id", "activity", translate("DisposalPage", "Of the activity")),
        ):
            if sheet[field]:
                parts.append(Linked(head, titles_of_ids(session, record_type, [sheet[field]])))
    return tuple(parts)
