"""A letter being written: its request, template, edited text and typed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from privdesk.documents.fonts import named_character, unprintable
from privdesk.documents.template import Template, load_template, template_for, templates_for
from privdesk.errors import NotFound
from privdesk.rules.events import ANSWERED
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_source import optional_fields, used_fields

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from privdesk.operations.letters import PreparedLetter
    from privdesk.records import Request


@dataclass(frozen=True)
class IssuedLetter:
    """What was issued: its number and title, its bytes, when (aware) and its foot's seal."""

    number: str
    title: str
    pdf: bytes
    at: datetime
    seal: str


@dataclass(frozen=True)
class AboutRequest:
    """What the page's head says of the request."""

    id: int
    number: str
    kind: str
    person: str
    limit: date | None


class LetterDraft:
    """What the officer has made of a letter. Nothing of it is in the store until `issue`."""

    def __init__(self, desk: Desk, request_id: int, wanted: str) -> None:
        """`wanted` is a template's name (`answer`, `answer_inquiry`) or the step it is for.

        Raises `NotFound` when there is no such request or letter.
        """
        self._desk = desk
        self.typed: dict[str, str] = {}
        self._sources: dict[str, str] = {}
        self.known: Mapping[str, str] = {}
        self.about = self._read(request_id)
        self.templates = templates_for(self.about.kind)
        self.base = self._template(wanted)
        self.read_again()

    def _template(self, wanted: str) -> Template:
        by_step = {one.step: one for one in reversed(self.templates)}
        if not wanted:
            wanted = ANSWERED
        return by_step.get(wanted) or template_for(wanted, self.about.kind)

    def _read(self, request_id: int) -> AboutRequest:
        from privdesk.store.deadlines import assess_request

        with self._desk.store.read() as session:
            request = self._request(session, request_id)
            deadlines = assess_request(session, request).assessment.deadlines
            answer = next((d for d in deadlines if d.term.endswith(".answer")), None)
            return AboutRequest(
                id=request.id,
                number=request.number,
                kind=request.kind,
                person=request.person.name,
                limit=answer.limit if answer else None,
            )

    @staticmethod
    def _request(session: Session, request_id: int) -> Request:
        from privdesk.records import Request

        found = session.get(Request, request_id)
        if found is None:
            raise NotFound(translate("Letter", "There is no such request any more."))
        return found

    def read_again(self) -> None:
        """Read what the store knows, after something in it changed. Raises `NotFound`."""
        from privdesk.operations.letters import prepare_letter

        self.about = self._read(self.about.id)
        with self._desk.store.read() as session:
            request = self._request(session, self.about.id)
            prepared = prepare_letter(session, request, self.base, now=self._desk.now())
            self.known = prepared.values

    # What the officer changes

    def choose(self, name: str) -> None:
        """Write with another template; the text of each is kept."""
        self.base = load_template(name)

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

    def filled(self) -> frozenset[str]:
        """The placeholders that have a value."""
        return frozenset(n for n in {*self.known, *self.typed} if self.value(n).strip())

    @property
    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return bool(self.typed or self._sources)

    # What comes of it

    def prepare(self) -> PreparedLetter:
        """The letter as it would be issued now. Raises `BadInput` naming the line of the text."""
        from privdesk.operations.letters import prepare_letter

        with self._desk.store.read() as session:
            return prepare_letter(
                session,
                self._request(session, self.about.id),
                self.base.edited(self.source),
                now=self._desk.now(),
                typed=self.typed,
            )

    def next_number(self) -> str:
        """The number that the letter would get now."""
        from privdesk.operations.letters import next_letter_number

        with self._desk.store.read() as session:
            return next_letter_number(session, self._desk.now())

    def issue(self) -> IssuedLetter:
        """Issue it: one transaction. Raises `Refused` or what the disk does wrong, in words."""
        from privdesk.operations.letters import issue_letter, prepare_letter, reprint
        from privdesk.store.audit import Seal

        now = self._desk.now()
        with self._desk.store.write("issue_letter") as session:
            request = self._request(session, self.about.id)
            template = self.base.edited(self.source)
            prepared = prepare_letter(session, request, template, now=now, typed=self.typed)
            document = issue_letter(session, request, prepared, now=now)
            pdf = reprint(session, document)
            number, seal = document.number, Seal.read(document.seal).short
        self.typed, self._sources = {}, {}
        return IssuedLetter(number, self.base.title, pdf, now, seal)

    def asked(self, prepared: PreparedLetter) -> dict[str, list[str]]:
        """The placeholders by why a value is wanted: missing, law, optional, known."""
        missing = list(prepared.letter.missing)
        filled = self.filled()
        pairs = zip(prepared.template.checklist, prepared.letter.checklist, strict=True)
        law = [n for item, checked in pairs if not checked.is_met for n in item.requires]
        law = [n for n in dict.fromkeys(law) if n not in missing and n not in filled]
        used = used_fields(self.source)
        known = [n for n in used if (self.known.get(n) or "").strip()]
        rest = [n for n in used if n not in missing and n not in law and n not in known]
        return {"missing": missing, "law": law, "optional": rest, "known": known}

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
