"""The short forms of an internal request: what an area is asked, and its reply."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy.orm import Session

from privdesk.operations.areas import ask_area, record_area_reply
from privdesk.records import Request, RequestEvent
from privdesk.rules.events import AREA_ASKED, AREA_REPLIED, SENT
from privdesk.text import translate
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.event_words import event_line
from privdesk.ui.pages.fact_editors import AreaEditor
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.text_editors import LongTextEditor

_USUAL_DAYS = 3  # business days offered to an area, where the term leaves them


class AreaForm(EventForm):
    """An area of the office is asked for data or for an act, by an internal date."""

    kind: ClassVar[str] = SENT

    def title(self) -> str:
        return translate("Event", "Ask an area")

    def sentence(self) -> str:
        return translate(
            "Event",
            "An internal request with its own date; Today reminds of it until the reply is "
            "recorded. It moves no term of the law.",
        )

    def build(self) -> None:
        area = AreaEditor(self.desk)
        self.add("area", translate("Event", "Area"), area, required=True)
        what = LongTextEditor(lines=3)
        self.add("reason", translate("Event", "What it is asked for"), what, required=True)
        until = self.day_editor()
        until.set_value(self._usual_date())
        self.add("until", translate("Event", "Internal date"), until, required=True)
        letter = self.add_button(translate("Event", "Write the letter…"))
        letter.clicked.connect(self._write)

    def _usual_date(self) -> Any:
        """Three business days from today, where the reply then comes before the law's date."""
        offered = self.request.calendar.add_business_days(self.desk.today(), _USUAL_DAYS)
        main = self.request.assessment.main
        return offered if main.met_on or offered < main.earliest else None

    def react(self) -> None:
        until, main = self.value("until"), self.request.assessment.main
        late = until is not None and main.met_on is None and until >= main.earliest
        words = translate("Event", "It is not before the date by which you must act.")
        self.labeled["until"].set_help(words if late else "")

    def _write(self) -> None:
        """Write it as a letter instead, with what stands here."""
        self.drop_draft()
        self.nothing_left()
        self.accept()
        self.letter_asked.emit(AREA_ASKED, {k: v for k, v in self._asked().items() if v})

    def _asked(self) -> dict[str, Any]:
        return {
            "area": self.text("area"),
            "reason": self.text("reason"),
            "until": self.value("until"),
        }

    def told(self) -> dict[str, Any]:
        return self._asked() | {"step": AREA_ASKED}

    def apply(self, session: Session, request: Request) -> RequestEvent:
        asked = self._asked()
        when, now = self.when(), self.desk.now()
        return ask_area(session, request, when, now=now, note=self.note(), **asked)


class AreaReplyForm(EventForm):
    """An area replied to an internal request."""

    kind: ClassVar[str] = AREA_REPLIED
    note_required: ClassVar[bool] = True

    def title(self) -> str:
        return translate("Event", "Record the reply of an area")

    def sentence(self) -> str:
        return translate("Event", "What the area replied, with the files it sent.")

    def build(self) -> None:
        replied = {e.about for e in self.request.standing(AREA_REPLIED)}
        asked = self.request.standing(SENT, AREA_ASKED)
        waiting = [e for e in asked if e.id not in replied]
        which = ChoiceEditor([(e.id, event_line(e)) for e in reversed(asked)])
        if self.about is not None:
            which.set_value(self.about)
        elif waiting:
            which.set_value(waiting[0].id)
        self.add("about", translate("Event", "Which request"), which, required=True)

    def note_label(self) -> str:
        return translate("Event", "What it replied")

    def told(self) -> dict[str, Any]:
        return {"about_id": self.value("about")}

    def apply(self, session: Session, request: Request) -> RequestEvent:
        asking = session.get_one(RequestEvent, self.value("about"))
        return record_area_reply(
            session, asking, self.when(), now=self.desk.now(), note=self.note()
        )
