"""What is decided with a letter: the facts its step needs, kept with its issue and its sending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from privdesk.documents.letter import Letter
from privdesk.documents.template import Template
from privdesk.errors import BadInput
from privdesk.operations.letter_history import History
from privdesk.records import Database, Party, Request
from privdesk.rules.case import Assessment
from privdesk.rules.events import (
    ANSWERED,
    AREA_ASKED,
    CHANGE_TOLD,
    COMPLETION_ASKED,
    DECIDED,
    DECISIONS,
    EXTENDED,
    GROUNDS,
    IDENTITY_ASKED,
    LEGAL_DUTY,
    LEGEND_CERTIFIED,
    LEGEND_SET,
    LEGEND_TOLD,
    MISSING,
    REPLY_INCOMPLETE,
    TRANSFER_TOLD,
    TRANSFERRED,
)
from privdesk.rules.rights import NOVELTY
from privdesk.store.deadlines import assess_request
from privdesk.text import N_, Message, say, short_date, translate

NORM = "norm"  # a legal duty is cited by its rule, which only the letter's text keeps


@dataclass(frozen=True)
class LetterFacts:
    """The facts of a letter, by the names that `RequestEvent` gives them; empty where unsaid.

    `missing` are keys of `events.MISSING`; `until` is the day announced to the person, or asked
    of an area.
    """

    missing: tuple[str, ...] = ()
    until: date | None = None
    reason: str = ""
    ground: str | None = None
    decision: str | None = None
    party_id: int | None = None
    database_id: int | None = None
    area: str = ""


class FactWords(NamedTuple):
    """The placeholder that prints a fact, and the fact as something that is missing."""

    placeholder: str
    lacking: Message


class Lacking(NamedTuple):
    """A fact that the letter needs and has not: its name and, in words, what is missing."""

    fact: str
    words: str


_FACTS = {
    "missing": FactWords("lo que falta", N_("Letters", "what the claim lacks")),
    "until": FactWords("nueva fecha", N_("Letters", "the new date")),
    "reason": FactWords("análisis", N_("Letters", "the reasons of the decision")),
    "ground": FactWords("causal", N_("Letters", "the ground of the denial")),
    "decision": FactWords("decisión", N_("Letters", "the decision")),
    "party_id": FactWords("destinatario", N_("Letters", "the third party")),
    "database_id": FactWords("base de datos", N_("Letters", "the database")),
    "area": FactWords("área", N_("Letters", "the area")),
    NORM: FactWords("norma", N_("Letters", "the rule that sets the legal duty")),
}
_OF_STEP = {
    (IDENTITY_ASKED, "reason"): FactWords(
        "lo que se pide acreditar", N_("Letters", "what is to be proven")
    ),
    (EXTENDED, "reason"): FactWords(
        "motivos de la demora", N_("Letters", "the reasons of the delay")
    ),
    (COMPLETION_ASKED, "reason"): FactWords("lo que falta", N_("Letters", "what the claim lacks")),
    (TRANSFERRED, "party_id"): FactWords("competente", N_("Letters", "who is competent")),
    (TRANSFERRED, "reason"): FactWords(
        "razón del traslado", N_("Letters", "the reason of the transfer")
    ),
    (TRANSFER_TOLD, "party_id"): FactWords("competente", N_("Letters", "who is competent")),
    (TRANSFER_TOLD, "reason"): FactWords(
        "razón del traslado", N_("Letters", "the reason of the transfer")
    ),
    (LEGEND_CERTIFIED, "reason"): FactWords(
        "motivo de la leyenda", N_("Letters", "the reason of the legend")
    ),
    (LEGEND_TOLD, "reason"): FactWords(
        "motivo de la leyenda", N_("Letters", "the reason of the legend")
    ),
    (CHANGE_TOLD, "reason"): FactWords("cambio comunicado", N_("Letters", "the change told")),
    (AREA_ASKED, "reason"): FactWords(
        "lo que se pide al área", N_("Letters", "what the area is asked for")
    ),
    (AREA_ASKED, "until"): FactWords("fecha interna", N_("Letters", "the internal date")),
    (ANSWERED, "party_id"): FactWords("competente", N_("Letters", "who is competent")),
}


def fact_words(template: Template, fact: str) -> FactWords:
    """The words of a fact in that template's step."""
    return _OF_STEP.get((template.step, fact), _FACTS[fact])


def facts_of(template: Template) -> dict[str, str]:
    """The facts that a template takes, those it needs first, each with its placeholder."""
    names = dict.fromkeys((*template.facts, *template.optional_facts))
    return {name: fact_words(template, name).placeholder for name in names}


def proposed_facts(session: Session, request: Request, template: Template) -> LetterFacts:
    """What to offer for a letter: what the case already tells and, to extend, the date to offer.

    Nothing of it is decided: a date that was only offered is for the officer to give.
    """
    assessed = assess_request(session, request)
    told = _told_before(request, template, History(request, assessed.zone))
    extension = assessed.assessment.extension
    if template.step == EXTENDED and extension:
        return replace(told, until=extension.target)
    return told


def settled_facts(
    session: Session, request: Request, template: Template, given: LetterFacts, history: History
) -> LetterFacts:
    """The facts of a letter: those given that it takes, completed by what the case tells.

    Raises `BadInput`, its field the fact's name, for what is none or contradicts the template.
    """
    _check(session, template, given)
    given = replace(given, reason=given.reason.strip(), area=given.area.strip())
    told = _told_before(request, template, history)
    taken = facts_of(template)
    values: dict[str, Any] = {
        name: value for name in taken if (value := getattr(given, name) or getattr(told, name))
    }
    for name in ("decision", "ground"):
        if fixed := getattr(template, name):
            values[name] = fixed
    return LetterFacts(**values)


def check_dates(
    template: Template, facts: LetterFacts, assessment: Assessment, today: date
) -> None:
    """Raise `BadInput` ("until") for a day that has passed or that no extension may have."""
    if facts.until is None or template.step not in (EXTENDED, AREA_ASKED):
        return
    if facts.until < today:
        raise BadInput(
            translate(
                "Letters",
                "{day} has passed: choose a later day.",
                day=short_date(facts.until),
            ),
            "until",
        )
    longest = assessment.extension
    if template.step == EXTENDED and longest and facts.until > longest.due:
        raise BadInput(
            translate(
                "Letters",
                "The extension cannot go past {day}, the last day that the law allows.",
                day=short_date(longest.due),
            ),
            "until",
        )


def lacking_facts(
    template: Template, facts: LetterFacts, letter: Letter, values: Mapping[str, str]
) -> tuple[Lacking, ...]:
    """What must still be said before the letter is issued.

    A fact that a template only takes is among them where the letter prints it and has it not.
    """
    names = [name for name in template.facts if not getattr(facts, name)]
    printed = facts_of(template)
    names += [n for n in template.optional_facts if printed[n] in letter.missing]
    if "other" in facts.missing and not facts.reason.strip():
        names.append("reason")
    if facts.ground == LEGAL_DUTY and not values.get("norma", "").strip():
        names.append(NORM)
    once = dict.fromkeys(names)
    return tuple(Lacking(name, say(fact_words(template, name).lacking)) for name in once)


def kept(facts: LetterFacts) -> dict[str, Any]:
    """The facts as an event keeps them: those that were said, `missing` as one text."""
    said = {field.name: getattr(facts, field.name) for field in fields(facts)}
    said["missing"] = " ".join(facts.missing)
    return {name: value for name, value in said.items() if value}


def _told_before(request: Request, template: Template, history: History) -> LetterFacts:
    """What earlier events of the case already say of this letter's facts."""
    if template.step == TRANSFER_TOLD and (transfer := history.told(TRANSFERRED)):
        return LetterFacts(party_id=transfer.party_id, reason=transfer.reason)
    if template.step in (LEGEND_CERTIFIED, LEGEND_TOLD) and (legend := history.last(LEGEND_SET)):
        return LetterFacts(reason=legend.reason, database_id=legend.database_id)
    if template.step == COMPLETION_ASKED and (reply := history.last(REPLY_INCOMPLETE)):
        return LetterFacts(missing=tuple(reply.missing.split()), reason=reply.reason)
    if request.kind == NOVELTY:
        return LetterFacts(party_id=request.party_id)
    decided = history.last(DECIDED)
    if template.step == ANSWERED and decided and decided.decision == template.decision:
        return LetterFacts(ground=decided.ground, reason=decided.reason)
    return LetterFacts()


def _check(session: Session, template: Template, given: LetterFacts) -> None:
    listed = {"missing": MISSING, "ground": GROUNDS, "decision": DECISIONS}
    for name, known in listed.items():
        value = getattr(given, name)
        for one in value if isinstance(value, tuple) else filter(None, [value]):
            if one not in known:
                raise BadInput(
                    translate(
                        "Letters",
                        "“{value}” is not known here. It is one of: {known}.",
                        value=str(one)[:60],
                        known=", ".join(known),
                    ),
                    name,
                )
    if template.decision and given.decision not in (None, "", template.decision):
        raise BadInput(
            translate("Letters", "This letter tells another decision: choose its own letter."),
            "decision",
        )
    records = {"party_id": Party, "database_id": Database}
    for name, record in records.items():
        key = getattr(given, name)
        if key is not None and session.get(record, key) is None:
            raise BadInput(translate("Letters", "It is recorded no more: choose another."), name)
