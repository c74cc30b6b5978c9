"""The short forms of a claim's course: identity, completion, legend, withdrawal."""

from __future__ import annotations

from typing import Any, ClassVar

from privdesk.rules.case import SET_LEGEND
from privdesk.rules.events import (
    COMPLETED,
    EXPRESS,
    IDENTITY_VERIFIED,
    LEGEND_LIFTED,
    LEGEND_SET,
    REPLY_INCOMPLETE,
    SILENT,
    WITHDRAWALS,
    WITHDRAWN,
)
from privdesk.rules.rights import RIGHTS
from privdesk.text import say, translate
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.fact_editors import MissingEditor, PlaceEditor, chosen_place
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor


class IdentityForm(EventForm):
    """Who asks has proven who they are, or in whose name they ask."""

    kind: ClassVar[str] = IDENTITY_VERIFIED

    def title(self) -> str:
        return translate("Event", "Record the identity as verified")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The identity, and the capacity of who asks for somebody else, are proven sufficiently "
            "(Decreto 1074 de 2015, 2.2.2.25.4.1). It moves no term.",
        )

    def build(self) -> None:
        ways = (
            translate("Event", "Copy of the identity document"),
            translate("Event", "Identity document seen in person"),
            translate("Event", "Written from the e-mail on record"),
            translate("Event", "Questions about the data on record"),
            translate("Event", "Power of attorney and identity document"),
            translate("Event", "Civil registry and document of the representative"),
        )
        how = ChoiceEditor([(way, way) for way in ways], free_text=True)
        help_words = translate("Event", "Choose how, or write it.")
        self.add("reason", translate("Event", "How"), how, help_words, required=True)

    def told(self) -> dict[str, Any]:
        return {"reason": self.text("reason")}


class CompleteForm(EventForm):
    """The claim has what art. 15.1 asks for, and it is for this organization to answer."""

    kind: ClassVar[str] = COMPLETED

    def title(self) -> str:
        return translate("Event", "Record the claim as complete and ours")

    def sentence(self) -> str:
        words = translate(
            "Event",
            "It has the person's identification, the facts, an address and the documents, and "
            "answering it is up to you (Ley 1581 de 2012, art. 15, num. 1).",
        )
        if not self.request.assessment.awaits_person:
            return words
        more = translate("Event", "The day is that on which the person's reply reached you.")
        return f"{words} {more}"


class IncompleteForm(EventForm):
    """The person replied, and something of art. 15.1 is still missing."""

    kind: ClassVar[str] = REPLY_INCOMPLETE

    def title(self) -> str:
        return translate("Event", "Record a reply that is still incomplete")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The two months of the person run on from the first request to complete; a reply that "
            "is still incomplete gives no new ones.",
        )

    def build(self) -> None:
        label = translate("Event", "What is still missing")
        self.add("missing", label, MissingEditor(), required=True)

    def told(self) -> dict[str, Any]:
        return {"missing": self.value("missing") or ()}


class LegendForm(EventForm):
    """The legend “claim in process” stands in a database, or at a third party."""

    kind: ClassVar[str] = LEGEND_SET

    def title(self) -> str:
        return translate("Event", "Record the legend “claim in process”")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The database says “claim in process” and why, within two business days of the "
            "complete claim, until it is decided (Ley 1581 de 2012, art. 15, num. 2).",
        )

    def build(self) -> None:
        where = PlaceEditor(self.desk)
        where.set_value(chosen_place(self.place or self.request.case.place))
        self.add("place", translate("Event", "Where"), where)
        reason = TextEditor()
        reason.set_value(
            translate(
                "Event",
                "Claim {number}: {right}",
                number=self.request.number,
                right=say(RIGHTS[self.request.values["right"]]).lower(),
            )
        )
        words = translate("Event", "The legend says it beside “claim in process”.")
        self.add("reason", translate("Event", "Motive"), reason, words, required=True)
        more = self.add_button(translate("Event", "Record and set in another"))
        more.clicked.connect(self._another)

    def _another(self) -> None:
        self.save_and_go_on(SET_LEGEND)

    def told(self) -> dict[str, Any]:
        return {"place": self.value("place"), "reason": self.text("reason")}


class LegendLiftedForm(EventForm):
    """The legend was taken away, wherever it was set or in one place."""

    kind: ClassVar[str] = LEGEND_LIFTED

    def title(self) -> str:
        return translate("Event", "Record that the legend was lifted")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The legend stands until the claim is decided, no longer (Ley 1581 de 2012, art. 15, "
            "num. 2).",
        )

    def build(self) -> None:
        lifted = {e.place for e in self.request.standing(LEGEND_LIFTED)}
        standing = [e for e in self.request.standing(LEGEND_SET) if e.place not in lifted]
        places = {e.place: e.place_name for e in standing if e.place}
        options: list[tuple[object, str]] = [("", translate("Event", "Wherever it was set"))]
        options += list(places.items())
        where = ChoiceEditor(options)
        only = next(iter(places)) if len(places) == 1 else ""
        where.set_value(self.place if self.place in places else only)
        self.add("where", translate("Event", "Where"), where)
        if len(options) == 1:
            self.show_field("where", False)
        self.add("reason", translate("Event", "Motive"), TextEditor())

    def told(self) -> dict[str, Any]:
        place = chosen_place(str(self.value("where") or ""))
        return {"place": place, "reason": self.text("reason")}


class WithdrawalForm(EventForm):
    """The person withdrew: expressly, or by two months of silence."""

    kind: ClassVar[str] = WITHDRAWN

    def title(self) -> str:
        return translate("Event", "Record the withdrawal")

    def sentence(self) -> str:
        return translate(
            "Event",
            "It ends the duty to answer. The person may claim again at any time and is told so.",
        )

    def build(self) -> None:
        until = self.request.assessment.person_until
        ways = [(EXPRESS, say(WITHDRAWALS[EXPRESS]))]
        if until is not None:
            ways.insert(0, (SILENT, say(WITHDRAWALS[SILENT])))
        how = ChoiceEditor(ways)
        is_past = until is not None and until < self.desk.today()
        how.set_value(SILENT if is_past else EXPRESS)
        self.add("how", translate("Event", "How"), how, required=True)
        self.add(
            "reason", translate("Event", "What the person wrote or said"), LongTextEditor(lines=2)
        )

    def react(self) -> None:
        silent = self.value("how") == SILENT
        self.labeled["how"].set_help(self._about_silence() if silent else "")
        self.show_field("reason", not silent)

    def _about_silence(self) -> str:
        return translate(
            "Event",
            "The person has until {day} to reply to the request to complete; from the next day on "
            "it may be declared (Ley 1581 de 2012, art. 15, num. 1).",
            day=show_date(self.request.assessment.person_until),
        )

    def told(self) -> dict[str, Any]:
        return {"withdrawal": self.value("how"), "reason": self.text("reason")}
