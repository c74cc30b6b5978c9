"""A retention rule full size: from when, how long and with what end data are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput
from privdesk.rules.calendar import Calendar
from privdesk.rules.retention import NO_LIMIT, UNTIL_ASKED, WITHOUT_PERIOD, due_from, stands
from privdesk.rules.sections import Section
from privdesk.rules.sheet import Sheet
from privdesk.store.links import Link, links_to
from privdesk.store.retention import legal_holds
from privdesk.text import N_, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.chip_face import ChipFace, warning
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.sheets.asked_where import AskedWhere, Needed
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark
from privdesk.ui.sheets.facts_page import FactsPage

_HELD = warning("lock")
_TYPES = {
    "activity": N_("RetentionRulePage", "Activities whose data follow it"),
    "disposal": N_("RetentionRulePage", "Disposals by it"),
}
_NEEDED: dict[str, Needed] = {
    name: lambda sheet: sheet["bound"] not in WITHOUT_PERIOD
    for name in ("period", "unit", "notice_days")
}


class RetentionRulePage(FactsPage):
    """A rule with what it comes to when it is counted from today, and who follows it."""

    name = "retention_rule"
    record_type = "retention_rule"
    list_page = "retention"
    watches = frozenset({*("legal_hold", "disposal", "activity", "activity_data"), "calendar_day"})
    sections: ClassVar[Sequence[Section]] = (
        Section(
            "general",
            N_("Sections", "General"),
            (
                *("name", "trigger", "trigger_details", "bound", "period", "unit", "action"),
                *("notice_days", "source", "own_files", "notes"),
            ),
        ),
    )
    new_words = N_("RetentionRulePage", "New retention rule")
    kind_words = N_("RetentionRulePage", "Retention rule")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.asked = AskedWhere(self.form, _NEEDED, hides=_NEEDED)

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.retention_rule import Ui_RetentionRuleForm

        return {"general": Ui_RetentionRuleForm}

    def back_to(self) -> tuple[str, dict[str, object]]:
        return "retention", {"list": "rules", "record": self.record_id}

    def show_dependents(self, sheet: Sheet) -> None:
        self.asked.weigh()

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        if not self._holds():
            return None
        return _HELD, translate("RetentionRulePage", "Under a legal hold")

    def _holds(self) -> list[Sheet]:
        """The holds on what this rule governs that stand today, and those on everything."""
        if not self.record_id:
            return []
        with self.desk.store.read() as session:
            found = legal_holds(session)
        today = self.desk.today()
        return [h for h in found if stands(h, today) and _holds_rule(h, self.record_id)]

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        links: tuple[Link, ...] = ()
        if self.record_id:
            with self.desk.store.read() as session:
                links = links_to(session, "retention_rule", self.record_id)
        linked = [
            Linked(say(head), tuple(dict.fromkeys(k[:3] for k in links if k.record_type == kind)))
            for kind, head in _TYPES.items()
        ]
        holds = tuple(("legal_hold", h.id or 0, str(h["name"])) for h in self._holds())
        held = translate("RetentionRulePage", "Legal holds that stand on it")
        today, calendar = self.desk.today(), self.desk.calendar()
        return (
            Facts(
                "clock",
                translate("RetentionRulePage", "Counted from today"),
                tuple(_dates(sheet, today, calendar)),
                tuple(_remarks(sheet, today, calendar)),
                (*linked, Linked(held, holds)),
            ),
        )


def _holds_rule(hold: Sheet, rule_id: int) -> bool:
    if hold["retention_rule_id"] is not None:
        return bool(hold["retention_rule_id"] == rule_id)
    return hold["database_id"] is None and hold["person_id"] is None


def _dates(sheet: Sheet, today: date, calendar: Calendar) -> Iterator[Line]:
    try:
        due = due_from(sheet.values, today, calendar) if sheet["bound"] else None
    except BadInput:
        return
    if due is None:
        return
    label = (
        translate("RetentionRulePage", "Erased at the latest on")
        if due.is_limit
        else translate("RetentionRulePage", "May be erased from")
    )
    if due.notice_on is not None:
        yield Line(translate("RetentionRulePage", "Notice from"), show_date(due.notice_on))
    yield Line(label, show_date(due.on))


def _remarks(sheet: Sheet, today: date, calendar: Calendar) -> Iterator[Remark]:
    if sheet["bound"] == UNTIL_ASKED:
        yield Remark(translate("RetentionRulePage", "Kept until their erasure is asked for."))
    elif sheet["bound"] == NO_LIMIT:
        yield Remark(translate("RetentionRulePage", "Anonymous data are kept without limit."))
    elif sheet["period"] is None:
        words = translate("RetentionRulePage", "Its period is missing: nothing falls due by it.")
        yield Remark(words, "amber", "incident")
    else:
        try:
            due_from(sheet.values, today, calendar)
        except BadInput as error:
            yield Remark(str(error), "amber", "incident")
    yield Remark(
        translate(
            "RetentionRulePage",
            "Data are kept as long as is reasonable and necessary, and then erased unless a legal "
            "or contractual duty keeps them (Decreto 1074 de 2015, 2.2.2.25.2.8).",
        )
    )
