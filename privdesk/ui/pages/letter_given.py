"""The facts of a letter being written: what was known when it began, and what the officer gave."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from privdesk.documents.template import Template
from privdesk.operations.letter_facts import NORM, LetterFacts, fact_words, facts_of
from privdesk.operations.places import find_or_add_database, find_or_add_party

PARTY = "party_id"
DATABASE = "database_id"
_NAMED = (PARTY, DATABASE)
_ADDRESSEES = {"party": PARTY, "area": "area"}  # whose fact says who the letter goes to


class GivenFacts:
    """Facts by their names in `LetterFacts`, kept for each step while letters are switched.

    A third party or database is its id, or the name of one that is recorded when the letter is
    issued. What the officer gave, even nothing, wins over what the step's button brought, and
    that over what the case proposes.
    """

    def __init__(self) -> None:
        self._brought: dict[str, dict[str, Any]] = {}
        self._given: dict[str, dict[str, Any]] = {}

    def bring(self, step: str, facts: Mapping[str, Any]) -> None:
        """What is known already for the letter of a step."""
        self._brought[step] = dict(facts)

    def give(self, step: str, fact: str, value: Any) -> None:
        """What the officer says; None or an empty text says that there is none."""
        self._given.setdefault(step, {})[fact] = value

    @property
    def is_any(self) -> bool:
        """Whether the officer gave something that would be lost."""
        return any(self._given.values())

    def forget(self) -> None:
        """Forget what the officer gave: the letter is issued."""
        self._given.clear()

    def kept(self) -> dict[str, dict[str, Any]]:
        """What was brought and given, as a draft keeps it: plain JSON."""
        return {"brought": _plain(self._brought), "given": _plain(self._given)}

    def put_back(self, kept: Mapping[str, Any]) -> None:
        """Know what `kept` gave; what was brought since stays."""
        self._brought = _told(kept["brought"]) | self._brought
        self._given = _told(kept["given"])

    def of(self, template: Template, proposed: LetterFacts) -> dict[str, Any]:
        """The facts that a template takes, each with its value or None."""
        step = template.step
        known = self._brought.get(step, {}) | self._given.get(step, {})
        return {
            name: known[name] if name in known else getattr(proposed, name) or None
            for name in facts_of(template)
        }


def _plain(facts: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The facts of each step in plain JSON; a day as an object, to know it from a text."""
    return {
        step: {
            name: {"day": value.isoformat()} if isinstance(value, date) else value
            for name, value in told.items()
        }
        for step, told in facts.items()
    }


def _told(kept: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """What `_plain` wrote. Raises `ValueError` and the like for anything else."""
    found: dict[str, dict[str, Any]] = {}
    for step, told in kept.items():
        found[step] = {}
        for name, value in told.items():
            if isinstance(value, dict):
                found[step][name] = date.fromisoformat(value["day"])
            else:
                found[step][name] = tuple(value) if isinstance(value, list) else value
    return found


def as_facts(values: Mapping[str, Any]) -> LetterFacts:
    """The facts without the names of what is still to be recorded."""
    new = new_names(values)
    return LetterFacts(**{n: v for n, v in values.items() if v and n not in new})


def new_names(values: Mapping[str, Any]) -> dict[str, str]:
    """The names of third parties and databases to be recorded, by their fact."""
    return {name: values[name] for name in _NAMED if isinstance(values.get(name), str)}


def printed_facts(template: Template) -> dict[str, str]:
    """The placeholders that print a fact of the letter, each with its fact."""
    found = {placeholder: fact for fact, placeholder in facts_of(template).items()}
    addressee = _ADDRESSEES.get(template.addressee, "")
    if addressee in found.values():
        found["destinatario"] = addressee
    if "ground" in found.values():
        found[fact_words(template, NORM).placeholder] = NORM
    return found


def named_in_letter(template: Template, values: Mapping[str, Any]) -> dict[str, str]:
    """What the letter prints of names that are still to be recorded, by placeholder."""
    new = new_names(values)
    return {name: new[fact] for name, fact in printed_facts(template).items() if fact in new}


def record_names(session: Session, values: Mapping[str, Any], contact: str = "") -> dict[str, Any]:
    """The facts with every new name recorded; a new third party gets the contact typed for it.

    Inside `store.write()`.
    """
    found = dict(values)
    for fact, name in new_names(values).items():
        if fact == DATABASE:
            found[fact] = find_or_add_database(session, name).id
            continue
        party = find_or_add_party(session, name)
        party.contact = party.contact or contact
        found[fact] = party.id
    return found
