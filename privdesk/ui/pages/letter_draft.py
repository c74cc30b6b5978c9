"""A letter being written: its request, template, edited text, typed values and facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from privdesk.documents.fonts import named_character, unprintable
from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template import Template
from privdesk.errors import BadInput, NotFound
from privdesk.operations.letter_facts import NORM, LetterFacts, fact_words
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_about import chosen_template, open_request, read_about
from privdesk.ui.pages.letter_given import (
    GivenFacts,
    as_facts,
    named_in_letter,
    new_names,
    printed_facts,
    record_names,
)
from privdesk.ui.pages.letter_made import Drafted, IssuedLetter
from privdesk.ui.pages.letter_source import optional_fields, used_fields

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.operations.letters import PreparedLetter


class LetterDraft:
    """What the officer has made of a letter. No record tells of it until `issue`."""

    def __init__(
        self,
        desk: Desk,
        request_id: int,
        step: str = "",
        wanted: str = "",
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        """The letter of a step of `events.STEPS`, or the template `wanted`; `facts` known for it.

        Raises `NotFound` when there is no such request or letter.
        """
        self._desk = desk
        self.typed: dict[str, str] = {}
        self.is_signed = True  # with the picture of the signature, where there is one
        self._sources: dict[str, str] = {}
        self.known: Mapping[str, str] = {}
        self.proposed = LetterFacts()
        self.given = GivenFacts()
        self.about = read_about(desk, request_id)
        self.base = chosen_template(desk.templates(), self.about.kind, step, wanted, facts or {})
        self.given.bring(self.base.step, facts or {})
        self.read_again()

    def read_again(self) -> None:
        """Read what the store knows, after something in it changed. Raises `NotFound`."""
        from privdesk.operations.letter_facts import proposed_facts

        self.about = read_about(self._desk, self.about.id)
        self.base = self._desk.templates().load(self.base.name)
        with self._desk.store.read() as session:
            request = open_request(session, self.about.id)
            self.proposed = proposed_facts(session, request, self.base)

    # What the officer changes

    def choose(self, name: str) -> None:
        """Write with another template; what was typed in each is kept."""
        self.base = self._desk.templates().load(name)
        self.read_again()

    def variants(self) -> tuple[Template, ...]:
        """The templates for the same step: an answer that grants, in part, or denies."""
        return self._desk.templates().for_step(self.base.step, self.about.kind)

    @property
    def source(self) -> str:
        """The text as it stands."""
        return self._sources.get(self.base.name, self.base.source)

    @source.setter
    def source(self, text: str) -> None:
        if text == self.base.source:
            self._sources.pop(self.base.name, None)
        else:
            self._sources[self.base.name] = text

    def type(self, name: str, text: str) -> None:
        """Give a placeholder a value; what the records know of it gives way."""
        if text.strip() == (self.known.get(name) or "").strip():
            self.typed.pop(name, None)
        else:
            self.typed[name] = text

    def value(self, name: str) -> str:
        """The value that a placeholder has now, "" for none."""
        return self.typed[name] if name in self.typed else self.known.get(name) or ""

    def facts(self) -> dict[str, Any]:
        """The facts that the letter takes, by name; a new third party or database as its name."""
        return self.given.of(self.base, self.proposed)

    def give(self, fact: str, value: Any) -> None:
        """Give a fact; what it prints is no longer typed."""
        if fact == NORM:
            self.type(fact_words(self.base, NORM).placeholder, str(value or ""))
        else:
            self.given.give(self.base.step, fact, value)

    def filled(self) -> frozenset[str]:
        """The placeholders that have a value."""
        return frozenset(n for n in {*self.known, *self.typed} if self.value(n).strip())

    @property
    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return bool(self.typed or self._sources or self.given.is_any)

    # Half written

    def kept(self) -> dict[str, Any]:
        """What the officer has made of it, as plain JSON."""
        return {
            "template": self.base.name,
            "typed": dict(self.typed),
            "sources": dict(self._sources),
            "signed": self.is_signed,
            **self.given.kept(),
        }

    def put_back(self, kept: Mapping[str, Any], *, template: bool) -> None:
        """Make of it what `kept` gave, with its template too where that is asked for."""
        self.typed = {str(name): str(text) for name, text in kept["typed"].items()}
        self._sources = {str(name): str(text) for name, text in kept["sources"].items()}
        self.is_signed = kept["signed"] is not False
        self.given.put_back(kept)
        if template:
            with suppress(NotFound):  # one that is in use no more: its text stays kept
                self.choose(str(kept["template"]))

    def lines(self) -> list[tuple[str, str]]:
        """What was typed, for a reader: the values, and the text that was changed."""
        typed = [(say(PLACEHOLDERS[n].label) if n in PLACEHOLDERS else n, text)
                 for n, text in self.typed.items()]  # fmt: skip
        return typed + [
            (translate("Letter", "Text of the letter"), t) for t in self._sources.values()
        ]

    # What comes of it

    def prepare(self) -> Drafted:
        """The letter as it would be issued now; a fact that cannot be so is left out and named.

        Raises `BadInput` naming the line of the text.
        """
        values = self.facts()
        wrong: dict[str, str] = {}
        while True:
            fitting = {name: value for name, value in values.items() if name not in wrong}
            try:
                letter = self._fill(fitting)
            except BadInput as error:
                if error.field not in fitting:
                    raise
                wrong[error.field] = str(error)
                continue
            return Drafted(letter, wrong)

    def _fill(self, values: Mapping[str, Any]) -> PreparedLetter:
        from privdesk.operations.letters import prepare_letter

        named = named_in_letter(self.base, values)
        with self._desk.store.read() as session:
            request = open_request(session, self.about.id)
            now, facts = self._desk.now(), as_facts(values)
            bare = prepare_letter(session, request, self.base, now=now, typed=named, facts=facts)
            self.known = bare.values
            letter = prepare_letter(
                session,
                request,
                self.base.edited(self.source),
                now=now,
                typed=named | self.typed,
                facts=facts,
                signed=self.is_signed,
            )
        new = new_names(values)
        return replace(letter, lacking=tuple(x for x in letter.lacking if x.fact not in new))

    def next_number(self) -> str:
        """The number that the letter would get now."""
        from privdesk.operations.letters import next_letter_number

        with self._desk.store.read() as session:
            return next_letter_number(session, self._desk.now())

    def issue(self, forget: Callable[[Session], None]) -> IssuedLetter:
        """Issue it and `forget` what was half written, in one transaction.

        Raises `Refused` or what the disk does wrong, in words.
        """
        from privdesk.operations.letters import issue_letter, prepare_letter, reprint
        from privdesk.store.audit import Seal

        now = self._desk.now()
        with self._desk.store.write("issue_letter") as session:
            request = open_request(session, self.about.id)
            template = self.base.edited(self.source)
            values = record_names(session, self.facts(), self._contact())
            facts = as_facts(values)
            prepared = prepare_letter(
                session,
                request,
                template,
                now=now,
                typed=self.typed,
                facts=facts,
                signed=self.is_signed,
            )
            document = issue_letter(session, request, prepared, now=now)
            forget(session)
            pdf = reprint(session, document)
            number, seal = document.number, Seal.read(document.seal).short
        self.typed, self._sources = {}, {}
        self.given.forget()
        return IssuedLetter(number, self.base.title, self.base.step, pdf, now, seal)

    def _contact(self) -> str:
        """The address typed for a third party that is not on record yet."""
        names = ("contacto del destinatario", "contacto del competente")
        return next((self.typed[n].strip() for n in names if n in self.typed), "")

    def asked(self, prepared: PreparedLetter) -> dict[str, list[str]]:
        """The placeholders that print no fact, by why a value is wanted: missing, law, …"""
        of_facts = self.printed_facts()
        missing = [name for name in prepared.letter.missing if name not in of_facts]
        filled = self.filled()
        pairs = zip(prepared.template.checklist, prepared.letter.checklist, strict=True)
        law = [n for item, checked in pairs if not checked.is_met for n in item.requires]
        law = [n for n in dict.fromkeys(law) if n not in missing and n not in filled]
        law = [n for n in law if n not in of_facts]
        used = [n for n in used_fields(self.source) if n not in of_facts]
        known = [n for n in used if (self.known.get(n) or "").strip()]
        rest = [n for n in used if n not in missing and n not in law and n not in known]
        return {"missing": missing, "law": law, "optional": rest, "known": known}

    def printed_facts(self) -> dict[str, str]:
        """The placeholders that print a fact of this letter, each with the fact."""
        return printed_facts(self.base)

    def optional(self) -> list[tuple[str, bool]]:
        """The placeholders that bring a paragraph in, unknown to the records; True where set."""
        filled = self.filled()
        wanted = dict.fromkeys(optional_fields(self.source))
        return [(n, n in filled) for n in wanted if not (self.known.get(n) or "").strip()]

    def unprintable_field(self) -> str:
        """The first typed value that holds what cannot be printed; "" when none does."""
        return next((name for name, text in self.typed.items() if unprintable(text)), "")


def unprintable_in(prepared: PreparedLetter) -> list[str]:
    """The characters that the embedded font does not print, named."""
    head = prepared.letterhead
    text = "\n".join((prepared.letter.text, head.organization, *head.lines))
    return [named_character(c) for c in unprintable(text)]
