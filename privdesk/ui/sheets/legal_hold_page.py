"""A legal hold full size: why something is not to be erased, since when, and what it stops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from privdesk.rules.retention import held_by, stands
from privdesk.rules.sections import Section
from privdesk.rules.sheet import Sheet
from privdesk.store.links import titles_of_ids
from privdesk.store.retention import databases_used, disposals
from privdesk.text import N_, Message, translate
from privdesk.ui.parts.chip_face import ENDED, ChipFace, plain, warning
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.sheets.facts import Facts, Line, Linked, Remark
from privdesk.ui.sheets.facts_page import FactsPage

_STANDS = warning("lock")
_LATER = plain("clock")
_ABOUT = ("retention_rule_id", "database_id", "activity_id", "person_id")


class LegalHoldPage(FactsPage):
    """A hold about a rule, a database, an activity, a person, or everything."""

    name = "legal_hold"
    record_type = "legal_hold"
    list_page = "retention"
    watches = frozenset(
        {*("disposal", "retention_rule", "database", "person"), "activity", "activity_database"}
    )
    sections: ClassVar[Sequence[Section]] = (
        Section(
            "general",
            N_("Sections", "General"),
            ("name", "reason", "source", *_ABOUT, "since_on", "until_on"),
        ),
    )
    new_words = N_("LegalHoldPage", "New legal hold")
    kind_words = N_("LegalHoldPage", "Legal hold")
    headings: ClassVar[Mapping[str, Message]] = {
        "heading_stops": N_("LegalHoldPage", "What is not to be erased")
    }

    @staticmethod
    def forms() -> Mapping[str, type[Any]]:
        from privdesk.ui.forms.legal_hold import Ui_LegalHoldForm

        return {"general": Ui_LegalHoldForm}

    def back_to(self) -> tuple[str, dict[str, object]]:
        return "retention", {"list": "holds", "record": self.record_id}

    def chip(self, sheet: Sheet) -> tuple[ChipFace, str] | None:
        today, since = self.desk.today(), sheet["since_on"]
        if since is None:
            return None
        if stands(sheet, today):
            return _STANDS, translate("LegalHoldPage", "It stands")
        if since > today:
            return _LATER, translate("LegalHoldPage", "Not yet in force")
        return ENDED, translate("LegalHoldPage", "Lifted")

    def facts_of(self, sheet: Sheet) -> tuple[Facts, ...]:
        today = self.desk.today()
        with self.desk.store.read() as session:
            used = databases_used(session, sheet["activity_id"])
            held = replace(sheet, values={**sheet.values, "in_databases": used})
            stopped = [
                (disposal.id, disposal.due_on)
                for disposal in disposals(session, planned=True)
                if held_by(
                    [held],
                    rule_id=disposal.retention_rule_id,
                    database_id=disposal.database_id,
                    activity_id=disposal.activity_id,
                    person_id=disposal.person_id,
                    today=today,
                )
            ]
            named = titles_of_ids(session, "disposal", [number for number, _day in stopped])
        days = [day for _number, day in stopped if day is not None]
        first = Line(
            translate("LegalHoldPage", "The first was due"), show_date(min(days, default=today))
        )
        words = translate("LegalHoldPage", "Planned disposals that it stops")
        return (
            Facts(
                "lock",
                _scope(sheet),
                (first,) if days else (),
                tuple(_remarks(sheet)),
                (Linked(words, named),),
            ),
        )


def _scope(sheet: Sheet) -> str:
    if all(sheet[name] is None for name in _ABOUT):
        return translate("LegalHoldPage", "It holds everything")
    return translate("LegalHoldPage", "It holds what is chosen")


def _remarks(sheet: Sheet) -> list[Remark]:
    if all(sheet[name] is None for name in _ABOUT):
        return [
            Remark(
                translate(
                    "LegalHoldPage",
                    "It names no rule, database, activity or person: while it stands nothing at "
                    "all may be erased.",
                ),
                "amber",
                "incident",
            )
        ]
    return [
        Remark(
            translate(
                "LegalHoldPage",
                "Of what is chosen, only what is all of it at once is held; what is left empty "
                "may be any.",
            )
        )
    ]
