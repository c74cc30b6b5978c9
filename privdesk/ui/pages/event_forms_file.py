"""The short forms of the file itself: reclassify, note, complaint, close, annul, strike out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from privdesk.errors import BadInput, UserError
from privdesk.operations.requests import (
    close_request,
    reclassify,
    strike_event,
    void_request,
)
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.rules.case import Assessment
from privdesk.rules.events import CLOSED, COMPLAINED, NOTE, RECLASSIFIED, STRUCK, VOIDED, Event
from privdesk.rules.procedure import assess
from privdesk.rules.rights import KINDS, RIGHTS, kind_of, why
from privdesk.text import say, translate
from privdesk.ui.pages.event_foresight import newly_marked, proposed_event
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_words import event_line
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.date_text import show_date
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor


class ReclassifyForm(EventForm):
    """The request turns out to be of another kind, or about another right."""

    action: ClassVar[str] = "reclassify_request"
    kind: ClassVar[str] = RECLASSIFIED

    def title(self) -> str:
        return translate("Event", "Reclassify the request")

    def sentence(self) -> str:
        return translate(
            "Event",
            "Its terms are counted anew, from the same receipt. How it came stays on record; "
            "striking this out brings it back.",
        )

    def build(self) -> None:
        right = ChoiceEditor([(key, say(words)) for key, words in RIGHTS.items()])
        right.set_value(self.request.values["right"])
        right.changed.connect(self._right_changed)
        self.add("right", translate("Event", "Right exercised"), right, required=True)
        kind = ChoiceEditor([(key, say(words)) for key, words in KINDS.items()])
        kind.set_value(self.request.kind)
        self.add("kind", translate("Event", "Kind"), kind, required=True)
        label = translate("Event", "Why it is reclassified")
        self.add("reason", label, LongTextEditor(lines=2), required=True)

    def _right_changed(self) -> None:
        right = self.editor("right").value()
        if right:
            self.editor("kind").set_value(kind_of(str(right)))

    def react(self) -> None:
        right = self.value("right")
        self.labeled["right"].set_help(say(why(str(right))) if right else "")
        after = self._after()
        limit = after.main.limit if after is not None else None
        words = ""
        if limit is not None:
            words = translate("Event", "Legal limit from then on: {day}.", day=show_date(limit))
        self.labeled["kind"].set_help(words)

    def _after(self) -> Assessment | None:
        """What the rules would say of the case, were it of that kind."""
        event, case = self.proposed(), self.request.case
        kind, right = self.value("kind"), self.value("right")
        if event is None or not kind or not right:
            return None
        changed = replace(case, kind=str(kind), right=str(right), events=(*case.events, event))
        try:
            return assess(changed, self.request.calendar)
        except UserError:
            return None

    def remarks(self) -> list[str]:
        event, after = self.proposed(), self._after()
        if event is None or after is None:
            return []
        return newly_marked(self.request, after.flags, event.id)

    def check(self) -> bool:
        """Something must change."""
        if not super().check():
            return False
        same = (self.value("kind"), self.value("right")) == (
            self.request.kind,
            self.request.values["right"],
        )
        if same:
            words = translate("Event", "It is of this kind and right already.")
            self.labeled["right"].set_error(words)
        return not same

    def told(self) -> dict[str, Any]:
        return {"reason": self.text("reason")}

    def apply(self, session: Session, request: Request) -> RequestEvent:
        return reclassify(
            session,
            request,
            self.when(),
            kind=str(self.value("kind")),
            right=str(self.value("right")),
            reason=self.text("reason"),
            now=self.desk.now(),
            note=self.note(),
        )


class NoteForm(EventForm):
    """Anything else that happened; it moves no term."""

    kind: ClassVar[str] = NOTE
    note_required: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Record a note")

    def sentence(self) -> str:
        return translate("Event", "Anything that happened and is worth keeping. It moves no term.")

    def note_label(self) -> str:
        return translate("Event", "What happened")


class ComplaintForm(EventForm):
    """The person complained to the SIC."""

    kind: ClassVar[str] = COMPLAINED

    def title(self) -> str:
        return translate("Event", "Record a complaint to the SIC")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The person complained to the Superintendencia de Industria y Comercio, which hears it "
            "once the inquiry or claim is exhausted (Ley 1581 de 2012, art. 16).",
        )

    def build(self) -> None:
        label = translate("Event", "Number given by the SIC")
        self.add("reason", label, TextEditor(), translate("Event", "If it is known."))

    def told(self) -> dict[str, Any]:
        return {"reason": self.text("reason")}


class CloseForm(EventForm):
    """The file is closed; its terms are kept as they were counted."""

    action: ClassVar[str] = "close_request"
    kind: ClassVar[str] = CLOSED
    with_note: ClassVar[bool] = False
    with_files: ClassVar[bool] = False

    def title(self) -> str:
        return translate("Event", "Close the file")

    def sentence(self) -> str:
        return translate(
            "Event",
            "Its terms are kept as they were counted. What is recorded later is kept and marked, "
            "and moves no term. Striking out the closing opens it again.",
        )

    def save_words(self) -> str:
        return translate("Event", "Close the file")

    def apply(self, session: Session, request: Request) -> RequestEvent:
        return close_request(session, request, self.when(), now=self.desk.now())


class VoidForm(EventForm):
    """The request was recorded by mistake: it counts nowhere."""

    action: ClassVar[str] = "void_request"
    kind: ClassVar[str] = VOIDED
    with_files: ClassVar[bool] = False

    def title(self) -> str:
        return translate("Event", "Annul the request")

    def sentence(self) -> str:
        return translate(
            "Event",
            "Only for what was recorded by mistake, as twice. It keeps its number, has no terms "
            "and counts in no report. Striking out the annulment brings it back.",
        )

    def build(self) -> None:
        reason = LongTextEditor(lines=2)
        self.add("reason", translate("Event", "Why it is annulled"), reason, required=True)

    def save_words(self) -> str:
        return translate("Event", "Annul the request")

    def told(self) -> dict[str, Any]:
        return {"reason": self.text("reason")}

    def apply(self, session: Session, request: Request) -> RequestEvent:
        return void_request(
            session,
            request,
            self.when(),
            reason=self.text("reason"),
            now=self.desk.now(),
            note=self.note(),
        )


class StrikeForm(EventForm):
    """A wrong event is struck out: it stays readable and counts for nothing."""

    action: ClassVar[str] = "strike_event"
    kind: ClassVar[str] = STRUCK
    with_day: ClassVar[bool] = False
    with_files: ClassVar[bool] = False
    note_required: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Strike out an event")

    def sentence(self) -> str:
        return translate(
            "Event",
            "It stays in the timeline, struck out, with your reason, and counts for nothing.",
        )

    def build(self) -> None:
        events = self.request.standing()
        which = ChoiceEditor([(e.id, event_line(e)) for e in reversed(events)])
        which.set_value(self.about)
        self.add("event", translate("Event", "Which event"), which, required=True)

    def note_label(self) -> str:
        return translate("Event", "Why")

    def save_words(self) -> str:
        return translate("Event", "Strike out")

    def proposed(self) -> Event | None:
        struck = self.value("event")
        if struck is None:
            return None
        told = {"about_id": struck}
        return proposed_event(self.request.case, STRUCK, self.desk.today(), told)

    def apply(self, session: Session, request: Request) -> RequestEvent:
        event = session.get_one(RequestEvent, self.value("event"))
        if event.request_id != request.id:
            raise BadInput(translate("Event", "Choose the event again."), "event")
        return strike_event(
            session, event, When(self.desk.today()), now=self.desk.now(), note=self.note()
        )
