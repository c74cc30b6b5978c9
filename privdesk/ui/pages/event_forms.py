"""The short forms: what each fact asks for, and the act that records it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.errors import BadInput
from privdesk.operations.events import record_arrival, record_event, record_sending
from privdesk.operations.requests import close_request, strike_event
from privdesk.operations.when import When
from privdesk.records import Request, RequestEvent
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.rules.case import (
    CLOSE,
    RECORD_COMPLETE,
    RECORD_SENDING,
    SET_LEGEND,
)
from privdesk.rules.events import (
    ANSWERED,
    COMPLETED,
    DECISIONS,
    LEGEND_SET,
    NOTE,
    SENT,
    STEPS,
)
from privdesk.rules.rights import CLAIM
from privdesk.store.finding import document_by_number
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_words import event_line
from privdesk.ui.pages.request_snapshot import EventShown, RequestSnapshot
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.text_editors import TextEditor


class CompleteForm(EventForm):
    """The claim has what art. 15.1 asks for, and it is for this organization to answer."""

    def title(self) -> str:
        return translate("Event", "Record the claim as complete and ours")

    def sentence(self) -> str:
        return translate(
            "Event",
            "It has the person's identification, the facts, an address and the documents, and "
            "answering it is up to you (Ley 1581 de 2012, art. 15, num. 1).",
        )

    def apply(self, session: Session, request: Request) -> None:
        record_event(
            session, request, COMPLETED, self.when(), now=self.desk.now(), note=self.note()
        )


class LegendForm(EventForm):
    """The legend “claim in process” stands in the database."""

    def title(self) -> str:
        return translate("Event", "Record the legend “claim in process”")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The database says “claim in process” and why, within two business days of the "
            "complete claim, until it is decided (Ley 1581 de 2012, art. 15, num. 2).",
        )

    def apply(self, session: Session, request: Request) -> None:
        record_event(
            session, request, LEGEND_SET, self.when(), now=self.desk.now(), note=self.note()
        )


class NoteForm(EventForm):
    """Anything else that happened; it moves no term."""

    note_required: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Record a note")

    def sentence(self) -> str:
        return translate("Event", "Anything that happened and is worth keeping. It moves no term.")

    def note_label(self) -> str:
        return translate("Event", "What happened")

    def apply(self, session: Session, request: Request) -> None:
        record_event(session, request, NOTE, self.when(), now=self.desk.now(), note=self.note())


class SendingForm(EventForm):
    """A letter left the office: what meets a term."""

    action: ClassVar[str] = "record_sending"

    def __init__(
        self,
        desk: Desk,
        request: RequestSnapshot,
        parent: QWidget | None = None,
        *,
        document: str | None = None,
    ) -> None:
        self._document = document
        super().__init__(desk, request, parent)

    def title(self) -> str:
        return translate("Event", "Record a sending")

    def sentence(self) -> str:
        return translate(
            "Event", "Only its sending meets a term; issuing a letter does not. Keep the proof."
        )

    def build(self) -> None:
        letters = sorted(self.request.letters, key=lambda x: (x.is_sent, x.number))
        options: list[tuple[object, str]] = [
            (f"letter:{x.number}", f"{x.number} · {x.heading}") for x in letters
        ]
        options += [
            (f"step:{step}", translate("Event", "{step}, not written here", step=say(name)))
            for step, name in STEPS.items()
        ]
        what = ChoiceEditor(options)
        chosen = f"letter:{self._document}" if self._document else ""
        known = [value for value, _label in options]
        first = known[0] if letters and not letters[0].is_sent else None
        what.set_value(chosen if chosen in known else first)
        what.changed.connect(self._what_changed)
        self.add("what", translate("Event", "What was sent"), what, required=True)
        decision = ChoiceEditor([(k, say(m)) for k, m in DECISIONS.items()])
        if self.request.kind != CLAIM:
            decision.set_value("granted")
        self.add("decision", translate("Event", "Decision"), decision, required=True)
        channel = ChoiceEditor([(k, say(m)) for k, m in SENDING_CHANNELS.items()])
        channel.set_value("email")
        self.add("channel", translate("Event", "Sent by"), channel, required=True)
        address = TextEditor()
        address.set_value(self.request.values["reply_address"])
        self.add("address", translate("Event", "Sent to"), address)
        self._what_changed()

    def _step(self) -> tuple[str, str | None]:
        """The step of what was sent, and the letter's number if it is one of ours."""
        kind, _, name = str(self.editor("what").value() or "").partition(":")
        if kind == "letter":
            return next(x.step for x in self.request.letters if x.number == name), name
        return name, None

    def _what_changed(self) -> None:
        self.labeled["decision"].setVisible(self._step()[0] == ANSWERED)

    def note_label(self) -> str:
        return translate("Event", "Proof or note")

    def apply(self, session: Session, request: Request) -> None:
        step, number = self._step()
        decision = self.editor("decision").value() if step == ANSWERED else None
        record_sending(
            session,
            request,
            self.when(),
            step=step,
            now=self.desk.now(),
            document=document_by_number(session, number) if number else None,
            channel=str(self.editor("channel").value()),
            address=self.editor("address").value() or "",
            decision=decision,
            note=self.note(),
        )


class DeliveryForm(EventForm):
    """A sending reached the person."""

    bounced: ClassVar[bool] = False

    def title(self) -> str:
        return translate("Event", "Record a delivery")

    def sentence(self) -> str:
        return translate("Event", "The sending reached the person. It moves no term.")

    def build(self) -> None:
        sendings = standing(self.request, SENT)
        which = ChoiceEditor([(e.id, event_line(e)) for e in reversed(sendings)])
        if sendings:
            which.set_value(sendings[-1].id)
        self.add("sending", translate("Event", "Which sending"), which, required=True)

    def apply(self, session: Session, request: Request) -> None:
        sending = session.get_one(RequestEvent, self.editor("sending").value())
        record_arrival(
            session,
            sending,
            self.when(),
            now=self.desk.now(),
            bounced=self.bounced,
            note=self.note(),
        )


class BounceForm(DeliveryForm):
    """A sending did not reach the person: it meets no term."""

    bounced: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Record that a sending bounced")

    def sentence(self) -> str:
        return translate(
            "Event", "The sending did not reach the person: it meets no term, send it again."
        )


class CloseForm(EventForm):
    """The file is closed; its terms are kept as they were counted."""

    action: ClassVar[str] = "close_request"
    with_note: ClassVar[bool] = False

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

    def apply(self, session: Session, request: Request) -> None:
        close_request(session, request, self.when(), now=self.desk.now())


class StrikeForm(EventForm):
    """A wrong event is struck out: it stays readable and counts for nothing."""

    action: ClassVar[str] = "strike_event"
    with_day: ClassVar[bool] = False
    note_required: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Strike out an event")

    def sentence(self) -> str:
        return translate(
            "Event",
            "It stays in the timeline, struck out, with your reason, and counts for nothing.",
        )

    def build(self) -> None:
        events = standing(self.request)
        which = ChoiceEditor([(e.id, event_line(e)) for e in reversed(events)])
        self.add("event", translate("Event", "Which event"), which, required=True)

    def note_label(self) -> str:
        return translate("Event", "Why")

    def save_words(self) -> str:
        return translate("Event", "Strike out")

    def apply(self, session: Session, request: Request) -> None:
        event = session.get_one(RequestEvent, self.editor("event").value())
        if event.request_id != request.id:
            raise BadInput(translate("Event", "Choose the event again."), "event")
        strike_event(session, event, When(self.desk.today()), now=self.desk.now(), note=self.note())


FORMS: dict[str, type[EventForm]] = {
    RECORD_COMPLETE: CompleteForm,
    SET_LEGEND: LegendForm,
    RECORD_SENDING: SendingForm,
    CLOSE: CloseForm,
    "delivery": DeliveryForm,
    "bounce": BounceForm,
    "note": NoteForm,
    "strike": StrikeForm,
}


def standing(request: RequestSnapshot, kind: str = "") -> list[EventShown]:
    """The events that are not struck out, of one kind or all."""
    return [e for e in request.events if e.struck is None and kind in ("", e.kind)]


def open_form(
    name: str,
    desk: Desk,
    request: RequestSnapshot,
    parent: QWidget,
    document: str | None = None,
) -> EventForm:
    """The form of that step or fact, opened over the window; `document` is a letter's number."""
    if name == RECORD_SENDING:
        form: EventForm = SendingForm(desk, request, parent, document=document)
    else:
        form = FORMS[name](desk, request, parent)
    form.open()
    return form
