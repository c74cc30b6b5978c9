"""The short forms of what became of a sending: its delivery, or its coming back."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Session

from privdesk.operations.events import record_arrival
from privdesk.records import Request, RequestEvent
from privdesk.rules.case import RECORD_SENDING
from privdesk.rules.events import AREA_ASKED, BOUNCED, DELIVERED, SENT
from privdesk.text import translate
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_shown import EventShown
from privdesk.ui.pages.event_words import event_line
from privdesk.ui.parts.choice_editors import ChoiceEditor


class DeliveryForm(EventForm):
    """A sending reached the person."""

    kind: ClassVar[str] = DELIVERED
    bounced: ClassVar[bool] = False

    def title(self) -> str:
        return translate("Event", "Record a delivery")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The sending reached its addressee. It moves no term but the person's own two months "
            "to complete a claim.",
        )

    def build(self) -> None:
        sendings = [e for e in self.request.standing(SENT) if e.step != AREA_ASKED or e.document]
        arrived = {e.about for k in (DELIVERED, BOUNCED) for e in self.request.standing(k)}
        open_ones = [e for e in sendings if e.id not in arrived]
        which = ChoiceEditor([(e.id, event_line(e)) for e in reversed(sendings)])
        if self.about is not None:
            which.set_value(self.about)
        elif sendings:
            which.set_value((open_ones or sendings)[-1].id)
        self.add("sending", translate("Event", "Which sending"), which, required=True)

    def sending(self) -> EventShown | None:
        """The sending chosen."""
        return self.request.event(self.value("sending"))

    def told(self) -> dict[str, Any]:
        sending = self.sending()
        if sending is None:
            return {}
        return {"about_id": sending.id, "step": sending.step, "document": sending.document}

    def note_label(self) -> str:
        return translate("Event", "Proof or note")

    def apply(self, session: Session, request: Request) -> RequestEvent:
        return record_arrival(
            session,
            session.get_one(RequestEvent, self.value("sending")),
            self.when(),
            now=self.desk.now(),
            bounced=self.bounced,
            note=self.note(),
        )


class BounceForm(DeliveryForm):
    """A sending did not reach the person: it meets no term."""

    kind: ClassVar[str] = BOUNCED
    bounced: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Record that a sending bounced")

    def sentence(self) -> str:
        return translate(
            "Event", "The sending did not reach the person: it meets no term, send it again."
        )

    def build(self) -> None:
        super().build()
        again = self.add_button(translate("Event", "Record and send again…"))
        again.clicked.connect(self._again)

    def _again(self) -> None:
        sending = self.sending()
        self.save_and_go_on(RECORD_SENDING, sending.document if sending is not None else None)

    def remarks(self) -> list[str]:
        """That it bounced is no news to who records it."""
        return []
