"""What is worth knowing of an activity at a glance: its role, its dates, what is sensitive."""

from __future__ import annotations

from collections.abc import Iterator

from privdesk.rules.inventory_words import ACTIVITY_ROLES
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import controllers_of, grounds_asked
from privdesk.store.links import titles_of_ids
from privdesk.text import number_words, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.label import Tone
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark


def activity_facts(desk: Desk, sheet: Sheet) -> tuple[Facts, ...]:
    """The facts of an activity as it stands in the form now."""
    role = ACTIVITY_ROLES.get(sheet["role"])
    head = say(role) if role is not None else translate("ActivityPage", "Role not said")
    return (
        Facts(
            "treatment",
            head,
            tuple(_lines(desk, sheet)),
            tuple(_remarks(desk, sheet)),
            _linked(desk, sheet),
        ),
    )


def _lines(desk: Desk, sheet: Sheet) -> Iterator[Line]:
    review = sheet["review_on"]
    if review is None:
        yield Line(translate("ActivityPage", "Next review"), "—")
    else:
        late = review < desk.today() and sheet["status"] != "ended"
        tone: Tone = "amber" if late else "text"
        yield Line(translate("ActivityPage", "Next review"), show_date(review), tone)
    purposes = sheet.rows_of("purposes")
    yield Line(translate("ActivityPage", "Purposes"), str(len(purposes)))
    grounds = grounds_asked(sheet)
    if without := sum(not any(row.values.get(n) for n in grounds) for row in purposes):
        yield Line(translate("ActivityPage", "Without a legal ground"), str(without), "amber")
    data = sheet.rows_of("data")
    yield Line(translate("ActivityPage", "Categories of data"), str(len(data)))
    if without := sum(row.values.get("retention_rule_id") is None for row in data):
        yield Line(translate("ActivityPage", "Without a retention rule"), str(without), "amber")
    people = sum(row.values.get("estimate") or 0 for row in sheet.rows_of("subjects"))
    if people:
        yield Line(translate("ActivityPage", "People, roughly"), number_words(people))


def _remarks(desk: Desk, sheet: Sheet) -> Iterator[Remark]:
    contents = desk.lists()["rnbd_contents"]
    codes = [row.values.get("code") or "" for row in sheet.rows_of("data")]
    entries = [entry for code in dict.fromkeys(codes) if (entry := contents.get(code))]
    sensitive = [entry.label for entry in entries if entry.is_sensitive]
    if sensitive:
        words = translate(
            "ActivityPage", "Sensitive: {categories}", categories="; ".join(sensitive)
        )
        yield Remark(words, "text2", "shield")
        if sheet["has_sensitive"] is False:
            yield Remark(
                translate(
                    "ActivityPage",
                    "It says that no sensitive data are processed, and these categories are "
                    "sensitive.",
                ),
                "amber",
                "incident",
            )
    if sheet["has_sensitive"] and not sheet["sensitive_ground"]:
        yield Remark(
            translate(
                "ActivityPage",
                "It is not said why sensitive data may be processed (Ley 1581 de 2012, art. 6).",
            ),
            "amber",
            "incident",
        )


def _linked(desk: Desk, sheet: Sheet) -> tuple[Linked, ...]:
    databases = [row.values.get("database_id") for row in sheet.rows_of("databases")]
    rules = [row.values.get("retention_rule_id") for row in sheet.rows_of("data")]
    with desk.store.read() as session:
        return tuple(
            Linked(head, titles_of_ids(session, record_type, [i for i in wanted if i]))
            for head, record_type, wanted in (
                (translate("ActivityPage", "Databases that it uses"), "database", databases),
                (translate("ActivityPage", "Retention rules"), "retention_rule", rules),
                (_for_whom(sheet), "party", controllers_of(sheet)),
            )
        )


def _for_whom(sheet: Sheet) -> str:
    if sheet["role"] == "joint":
        return translate("ActivityPage", "Together with")
    if sheet["role"] == "principal":
        return translate("ActivityPage", "Through")
    return translate("ActivityPage", "For")
