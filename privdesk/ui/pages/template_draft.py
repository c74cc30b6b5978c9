"""A template being written: its title, text and purpose, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from privdesk.documents.markup import parse_body
from privdesk.documents.template import Template
from privdesk.documents.template_check import Mistake, mistakes_in, unsaid
from privdesk.documents.template_head import ChecklistItem
from privdesk.documents.template_parts import expanded
from privdesk.documents.template_set import shipped_templates
from privdesk.operations.letter_samples import SampleLetter, sample_letter
from privdesk.operations.letter_templates import add_template, save_template, template_of
from privdesk.rules.rights import KINDS
from privdesk.ui.desk import Desk


@dataclass(frozen=True)
class Checked:
    """What was found in a template; without a mistake it can be saved and shown."""

    mistakes: tuple[Mistake, ...]
    unsaid: tuple[ChecklistItem, ...] = ()
    template: Template | None = None


class TemplateDraft:
    """What the officer has made of a template. Nothing of it is in the store until `save`.

    Without a name it is a new letter, which is `like` a shipped one. `base` is what it began as.
    """

    def __init__(self, desk: Desk, name: str = "", *, like: str = "") -> None:
        """Raises `NotFound` when there is no such template."""
        self._desk = desk
        self._begin(name, desk.templates().load(name or like))

    def _begin(self, name: str, base: Template) -> None:
        self.name, self.base = name, base
        self.title = base.title if name else ""
        self.source = base.source.strip("\n")
        self.kinds = tuple(kind for kind in KINDS if kind in base.applies_to)
        self._began = (self.title, self.source, self.kinds)

    @property
    def is_new(self) -> bool:
        """Whether it is a letter that is not in the store yet."""
        return not self.name

    @property
    def is_added(self) -> bool:
        """Whether the office added it: it may then say which requests it is for."""
        return self.name not in shipped_templates().shipped

    @property
    def shipped(self) -> Template | None:
        """The template of that name that comes with the program."""
        return shipped_templates().shipped.get(self.name)

    @property
    def is_behind(self) -> bool:
        """Whether the program's own text changed since the office wrote its own."""
        own, shipped = self.base, self.shipped
        is_own = own.own_id is not None and shipped is not None
        return is_own and own.based_on != (shipped.fingerprint if shipped else "")

    @property
    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return (self.title, self.source, self.kinds) != self._began

    def kept(self) -> dict[str, Any]:
        """What was typed, as plain JSON."""
        return {"title": self.title, "source": self.source, "kinds": list(self.kinds)}

    def put_back(self, values: Mapping[str, Any]) -> None:
        """Go on with what `kept` gave; an unreadable part is a KeyError or a TypeError."""
        title, source, kinds = values["title"], values["source"], values["kinds"]
        if not (isinstance(title, str) and isinstance(source, str) and isinstance(kinds, list)):
            raise TypeError
        self.title, self.source = title, source
        self.kinds = tuple(kind for kind in KINDS if kind in kinds)

    def be_like(self, name: str) -> None:
        """A new letter like another one: its text too, unless something was written already."""
        title, source = self.title, self.source
        is_written = source != self._began[1]
        self._begin("", self._desk.templates().load(name))
        self.title = title
        if is_written:
            self.source = source

    def check(self) -> Checked:
        """What is wrong with the text, and the template that it makes where nothing is."""
        mistakes = mistakes_in(self.source)
        if mistakes:
            return Checked(mistakes)
        text = expanded(self.source)[0]
        template = replace(
            self.base,
            title=self.title.strip() or self.base.title,
            applies_to=self.kinds or self.base.applies_to,
            source=text,
            parts=parse_body(text),
        )
        return Checked((), unsaid(template), template)

    def sample(self, template: Template, number: str = "") -> SampleLetter:
        """The letter that it makes of a request, or of one that fits. Raises what it does."""
        with self._desk.store.read() as session:
            return sample_letter(
                session,
                template,
                now=self._desk.now(),
                number=number,
                seen=self._desk.last_request,
            )

    def save(self, also: Callable[[Session], object], *, is_up_to_date: bool = False) -> int:
        """Save it as a new version in use; the version's number. Raises `BadInput` and others.

        `also` is done in the same transaction.
        """
        now = self._desk.now()
        with self._desk.store.write("change_template") as session:
            if self.is_new:
                row = add_template(
                    session,
                    title=self.title,
                    source=self.source,
                    like=self.base.name,
                    kinds=self.kinds,
                    now=now,
                )
            else:
                row = save_template(
                    session,
                    self.name,
                    title=self.title,
                    source=self.source,
                    kinds=self.kinds,
                    now=now,
                    is_up_to_date=is_up_to_date,
                )
            saved = template_of(row)
            also(session)
        self._begin(saved.name, saved)
        return saved.version
