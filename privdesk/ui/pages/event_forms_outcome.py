"""The short forms of the outcome: the decision, and carrying it out in each place."""

from __future__ import annotations

from typing import Any, ClassVar

from privdesk.rules.case import EXECUTE
from privdesk.rules.events import (
    ARCHIVED,
    DECIDED,
    DECISIONS,
    EXECUTED,
    EXECUTIONS,
    FOUND,
    LEGAL_DUTY,
    NOT_FOUND,
    done_by,
)
from privdesk.rules.execution import pending, places_of
from privdesk.rules.rights import grounds_of
from privdesk.rules.timeline import Facts, standing_events
from privdesk.text import say, translate
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.fact_editors import PlaceEditor, chosen_place
from privdesk.ui.parts.choice_editors import ChoiceEditor
from privdesk.ui.parts.text_editors import LongTextEditor, TextEditor

_USUAL = {
    "update": "updated",
    "rectify": "rectified",
    "erase": "erased",
    "revoke": "stopped",
    "novelty": "updated",
}
_MAY_STAY_IN_BACKUPS = frozenset({"erased", "anonymized", "stopped"})


class DecisionForm(EventForm):
    """What was decided, on which ground, and why."""

    kind: ClassVar[str] = DECIDED

    def title(self) -> str:
        return translate("Event", "Record the decision")

    def sentence(self) -> str:
        return translate(
            "Event",
            "To decide is neither to answer nor to carry out: each has its own record. The letter "
            "of the answer takes the ground and the reasons from here.",
        )

    def build(self) -> None:
        decision = ChoiceEditor([(key, say(words)) for key, words in DECISIONS.items()])
        self.add("decision", translate("Event", "Decision"), decision, required=True)
        grounds = grounds_of(self.request.values["right"])
        ground = ChoiceEditor([(key, say(words)) for key, words in grounds.items()])
        self.add("ground", translate("Event", "Ground of the denial"), ground)
        words = translate("Event", "The law, decree or article that makes you keep the data.")
        self.add("norm", translate("Event", "Norm"), TextEditor(), words, required=True)
        self.add("reason", translate("Event", "Reasons"), LongTextEditor(lines=3))

    def react(self) -> None:
        decision = self.value("decision")
        self.show_field("ground", decision in ("partly", "denied"))
        self.show_field("norm", self.value("ground") == LEGAL_DUTY)
        for name in ("ground", "reason"):
            self.require(name, decision == "denied")

    def told(self) -> dict[str, Any]:
        norm, reason = self.text("norm"), self.text("reason")
        if norm and reason:
            reason = f"{norm}: {reason}"
        return {
            "decision": self.value("decision"),
            "ground": self.value("ground"),
            "reason": reason or norm,
        }


class ExecutionForm(EventForm):
    """What was searched, found or done with the data in one database or at one third party."""

    kind: ClassVar[str] = EXECUTED

    def title(self) -> str:
        return translate("Event", "Record the execution")

    def sentence(self) -> str:
        return translate(
            "Event",
            "What was searched or done with the data, in one database or at one third party. What "
            "was granted must be done in time (Decreto 1074 de 2015, 2.2.2.25.2.6).",
        )

    def build(self) -> None:
        where = PlaceEditor(self.desk)
        place = self._place()
        where.set_value(chosen_place(place))
        self.add("place", translate("Event", "Where"), where, required=True)
        what = ChoiceEditor(self._options())
        what.set_value(self._usual(place))
        self.add("execution", translate("Event", "What was done"), what, required=True)
        self.add("responsible", translate("Event", "Who did it"), TextEditor())
        help_words = translate(
            "Event", "Empty if nothing is left. From that day on you are reminded to check it."
        )
        until = self.day_editor()
        self.add("until", translate("Event", "Stays in backups until"), until, help_words)
        self.more = self.add_button(translate("Event", "Record and go on"))
        self.more.clicked.connect(self._go_on)

    def _go_on(self) -> None:
        self.save_and_go_on(EXECUTE)

    def _facts(self) -> Facts:
        return Facts(self.request.case, standing_events(self.request.case.events))

    def _place(self) -> str | None:
        """Where it is to be done next: the place of the event meant, else the first pending."""
        event = self.request.event(self.about)
        if self.place or (event is not None and event.place):
            return self.place or (event.place if event is not None else None)
        return next((place for place in pending(self._facts()) if place), self.request.case.place)

    def _usual(self, place: str | None) -> str:
        """What is expected there next: the search first, then what the right asks for."""
        known = next((p for p in places_of(self._facts()) if p.name == place), None)
        if known is None or not known.has_data:
            return FOUND
        return _USUAL.get(self.request.case.right, "done")

    def _options(self) -> list[tuple[object, str]]:
        """The search first, then what carries out the right, then the rest."""
        of_right = done_by(self.request.case.right)
        first = [FOUND, NOT_FOUND, *(key for key in EXECUTIONS if key in of_right)]
        rest = [key for key in EXECUTIONS if key not in first]
        return [(key, say(EXECUTIONS[key])) for key in (*first, *rest)]

    def react(self) -> None:
        what = self.value("execution")
        self.show_field("until", what in _MAY_STAY_IN_BACKUPS)
        is_erasure = self.request.case.right in ("erase", "revoke")
        words = translate("Event", "To archive the data erases none of them.")
        self.labeled["execution"].set_help(words if what == ARCHIVED and is_erasure else "")

    def note_label(self) -> str:
        return translate("Event", "Proof or note")

    def told(self) -> dict[str, Any]:
        return {
            "place": self.value("place"),
            "execution": self.value("execution"),
            "responsible": self.text("responsible"),
            "until": self.value("until"),
        }


class BackupsForm(ExecutionForm):
    """The backups that held erased data are gone."""

    def title(self) -> str:
        return translate("Event", "Record that the backups are gone")

    def sentence(self) -> str:
        return translate(
            "Event",
            "The copies that still held the data were overwritten or erased. It ends the reminder; "
            "if some are left, record the erasure again with its new date.",
        )

    def _place(self) -> str | None:
        event = self.request.event(self.about)
        return event.place if event is not None else super()._place()

    def _usual(self, place: str | None) -> str:
        event = self.request.event(self.about)
        return (
            event.execution if event is not None and event.execution == "anonymized" else "erased"
        )

    def build(self) -> None:
        super().build()
        self.more.hide()
        self.labeled["place"].setVisible(self._place() is None)
        self.require("place", False)

    def told(self) -> dict[str, Any]:
        return super().told() | {"place": chosen_place(self._place()) or self.value("place")}
