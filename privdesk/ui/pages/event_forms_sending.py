"""The short form of a sending: what left the office, with the facts that its letter would tell."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Session

from privdesk.operations.events import record_sending
from privdesk.records import Request, RequestEvent
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.rules.events import (
    ANSWERED,
    AREA_ASKED,
    COMPLETION_ASKED,
    DECIDED,
    DECISIONS,
    EXTENDED,
    GROUNDS,
    ISSUED,
    KEPT,
    LEGEND_TOLD,
    SENT,
    STEPS,
    TO_AREA,
    TO_PARTY,
    TO_PERSON,
    TRANSFERRED,
)
from privdesk.rules.rights import CLAIM, INQUIRY
from privdesk.text import say, translate
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_shown import EventShown
from privdesk.ui.pages.fact_editors import (
    PARTY,
    AreaEditor,
    GroupedChoice,
    MissingEditor,
    NamedEditor,
    PlaceChosen,
)
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor

# What a communication without a letter of ours must say; its letter would have said it.
_FACTS: dict[str, tuple[str, ...]] = {
    COMPLETION_ASKED: ("missing",),
    EXTENDED: ("until", "reason"),
    TRANSFERRED: ("party", "reason"),
    LEGEND_TOLD: ("party",),
    "change_told": ("party",),
    AREA_ASKED: ("area", "until", "reason"),
    ANSWERED: ("decision",),
}
_NEEDED = frozenset({"missing", "until", "party", "area", "decision"})
_ASKED = ("party", "area", "missing", "until", "decision", "ground", "reason")


class SendingForm(EventForm):
    """A letter left the office: what meets a term."""

    action: ClassVar[str] = "record_sending"
    kind: ClassVar[str] = SENT

    def title(self) -> str:
        return translate("Event", "Record a sending")

    def sentence(self) -> str:
        return translate(
            "Event", "Only its sending meets a term; issuing a letter does not. Keep the proof."
        )

    def build(self) -> None:
        self._offered_address = ""
        what = GroupedChoice(self._groups())
        again = self.request.event(self.about)  # a sending without letter that bounced
        what.set_value(self._first() if again is None or again.document else f"step:{again.step}")
        self.add("what", translate("Event", "What was sent"), what, required=True)
        self._add_facts()
        channel = ChoiceEditor([(key, say(words)) for key, words in SENDING_CHANNELS.items()])
        channel.set_value("email")
        self.add("channel", translate("Event", "Sent by"), channel, required=True)
        self.add("address", translate("Event", "Sent to"), TextEditor())

    def _add_facts(self) -> None:
        self.add("party", translate("Event", "Third party"), NamedEditor(self.desk, PARTY))
        self.add("area", translate("Event", "Area"), AreaEditor(self.desk))
        self.add("missing", translate("Event", "What was missing"), MissingEditor())
        self.add("until", translate("Event", "Date announced"), self.day_editor())
        decision = ChoiceEditor([(key, say(words)) for key, words in DECISIONS.items()])
        self.add("decision", translate("Event", "Decision"), decision)
        if self.request.kind == INQUIRY:
            decision.set_value("granted")
        ground = ChoiceEditor([(key, say(words)) for key, words in GROUNDS.items()])
        self.add("ground", translate("Event", "Ground of the denial"), ground)
        self.add("reason", translate("Event", "Reasons"), LongTextEditor(lines=2))
        extension = self.request.assessment.extension
        if extension is not None:
            self.editor("until").set_value(extension.target)
        for decided in self.request.standing(DECIDED)[-1:]:
            self._take_over(decided)
        again = self.request.event(self.about)
        if again is not None:
            self._take_over(again)

    def _take_over(self, event: EventShown) -> None:
        """An answer tells what was decided; what bounced is sent again with the same facts."""
        for name in ("missing", "until", "decision", "ground", "area"):
            if value := getattr(event, name):
                self.editor(name).set_value(value)
        if event.reason and event.kind == SENT:
            self.editor("reason").set_value(event.reason)
        if event.is_party:
            self.editor("party").set_value(event.place_id)

    def _groups(self) -> list[tuple[str, list[tuple[object, str]]]]:
        letters = sorted(self.request.letters, key=lambda x: (x.is_sent, x.number))
        ours: list[tuple[object, str]] = [
            (f"letter:{x.number}", f"{x.number} · {x.heading}")
            for x in letters
            if x.step not in KEPT
        ]
        return [
            (translate("Event", "Letter of Privdesk"), ours),
            (translate("Event", "To the person, not written here"), _steps(TO_PERSON)),
            (translate("Event", "To a third party, not written here"), _steps(TO_PARTY)),
            (translate("Event", "Within the office, not written here"), _steps(TO_AREA)),
        ]

    def _first(self) -> str | None:
        """The letter meant, else the first one that is not sent."""
        numbers = [x.number for x in self.request.letters if x.step not in KEPT]
        if self.document in numbers:
            return f"letter:{self.document}"
        unsent = [x.number for x in self.request.letters if not x.is_sent and x.step not in KEPT]
        return f"letter:{min(unsent)}" if unsent else None

    def step(self) -> tuple[str, str | None]:
        """The step of what was sent, and the letter's number if it is one of ours."""
        kind, _, name = str(self.value("what") or "").partition(":")
        if kind == "letter":
            return next(x.step for x in self.request.letters if x.number == name), name
        return name, None

    def react(self) -> None:
        step, number = self.step()
        asked = set(_FACTS.get(step, ())) if number is None else self._unsaid(step, number)
        if self.request.kind not in (CLAIM, INQUIRY):  # the others are answered, not decided
            asked -= {"decision"}
        if "decision" in asked and self.editor("decision").value() in ("partly", "denied"):
            asked |= {"ground", "reason"} if number is None else set()
        for name in _ASKED:
            self.show_field(name, name in asked)
            self.require(name, name in asked & _NEEDED or (name == "reason" and step == EXTENDED))
        self._say_extension(step)
        self._offer_address(step, number)

    def _unsaid(self, step: str, number: str) -> set[str]:
        """What the letter itself does not say, as one issued by Privdesk 0.1 does not."""
        issued = self._issued(number)
        known = (issued is not None and issued.decision) or self.request.standing(DECIDED)
        return {"decision"} if step == ANSWERED and not known else set()

    def _issued(self, number: str | None) -> EventShown | None:
        letters = self.request.standing(ISSUED)
        return next((e for e in reversed(letters) if number and e.document == number), None)

    def _say_extension(self, step: str) -> None:
        extension = self.request.assessment.extension
        if step == AREA_ASKED:
            self.labeled["until"].set_help(translate("Event", "The internal date."))
        elif step == EXTENDED and extension is not None:
            words = translate(
                "Event",
                "At the latest {day}, the longest extension that the law allows.",
                day=show_date(extension.due),
            )
            self.labeled["until"].set_help(words)

    def _offer_address(self, step: str, number: str | None) -> None:
        """Where such a letter usually goes, unless something else was written."""
        editor = self.editor("address")
        if (editor.value() or "") != self._offered_address:
            return
        self._offered_address = self._usual_address(step, self._issued(number))
        editor.set_value(self._offered_address)
        self._offer_channel(self._offered_address)

    def _offer_channel(self, address: str) -> None:
        """By e-mail where there is an e-mail; how a street was reached only the officer knows."""
        channel = self.editor("channel")
        if address and "@" not in address and channel.value() == "email":
            channel.set_value(None)
        elif "@" in address and channel.value() is None:
            channel.set_value("email")

    def _usual_address(self, step: str, issued: EventShown | None) -> str:
        if step in TO_PARTY:
            party = issued.place_id if issued is not None else self.value("party")
            return next((p.contact for p in self.request.parties if p.id == party), "")
        return self.request.values["reply_address"] if step in TO_PERSON else ""

    def note_label(self) -> str:
        return translate("Event", "Proof or note")

    def told(self) -> dict[str, Any]:
        step, number = self.step()
        issued = self._issued(number)
        party = self.value("party")
        place = PlaceChosen(PARTY, party) if isinstance(party, int | str) else None
        told: dict[str, Any] = {"step": step, "document": number, "place": place}
        for name in ("missing", "until", "reason", "ground", "decision", "area"):
            told[name] = self.value(name) or (getattr(issued, name) if issued else None)
        return told

    def apply(self, session: Session, request: Request) -> RequestEvent:
        values = {name: value for name, value in self.stored(session).items() if value}
        return record_sending(
            session,
            request,
            self.when(),
            now=self.desk.now(),
            channel=str(self.value("channel")),
            address=self.text("address"),
            note=self.note(),
            **values,
        )


def _steps(steps: frozenset[str]) -> list[tuple[object, str]]:
    return [(f"step:{step}", say(words)) for step, words in STEPS.items() if step in steps]
