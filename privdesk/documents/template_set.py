"""The templates that an office writes with: those of the program, and its own in their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from privdesk import paths
from privdesk.documents.template import Template, parse_template
from privdesk.errors import NotFound
from privdesk.text import translate


@dataclass(frozen=True)
class TemplateSet:
    """Templates by name; make one with `shipped_templates` or `with_own`.

    `shipped` are those of the program, also where the office's own take their place.
    """

    shipped: Mapping[str, Template]
    own: Mapping[str, Template] = field(default_factory=dict)

    def with_own(self, own: Iterable[Template]) -> TemplateSet:
        """The same set with the office's own templates, the only ones of their kind in it.

        What the law asks of a letter is not the office's to write: an own template has the
        checklist of the shipped one that it is like.
        """
        return TemplateSet(self.shipped, {one.name: self._with_checklist(one) for one in own})

    def _with_checklist(self, template: Template) -> Template:
        model = self.shipped.get(template.like or template.name)
        return replace(template, checklist=model.checklist if model else template.checklist)

    def all(self) -> tuple[Template, ...]:
        """Every template in use, in the order of a menu."""
        used = {**self.shipped, **self.own}.values()
        return tuple(sorted(used, key=lambda one: (one.order, one.title)))

    def load(self, name: str) -> Template:
        """The template in use of exactly that name. Raises NotFound, naming those there are."""
        found = self.own.get(name) or self.shipped.get(name)
        if found is None:
            raise _not_found(name, {one.name: one for one in self.all()})
        return found

    def for_kind(self, kind: str) -> tuple[Template, ...]:
        """The templates for a kind of request (`rights.KINDS`), in the order of a menu."""
        return tuple(one for one in self.all() if kind in one.applies_to)

    def for_step(self, step: str, kind: str, decision: str | None = None) -> tuple[Template, ...]:
        """The templates for a step (`events.STEPS`) and a kind of request, the usual one first.

        With a decision, only those that say it or leave it open. Empty where there is none.
        """
        return tuple(
            one
            for one in self.for_kind(kind)
            if one.step == step and (decision is None or one.decision in (None, decision))
        )

    def named(self, name: str, kind: str) -> Template:
        """The template that `name` means for a kind of request.

        `name` is a template's own name (`answer_claim`), that without the kind at its end, as a
        command writes it (`answer`), or its beginning (`withdrawal`: the usual one of those).
        Raises NotFound, naming those there are.
        """
        fitting = {one.name.removesuffix(f"_{kind}"): one for one in self.for_kind(kind)}
        wanted = name.removesuffix(f"_{kind}")
        begun = (one for short, one in fitting.items() if wanted and short.startswith(f"{wanted}_"))
        found = fitting.get(wanted) or next(begun, None)
        if found is None:
            raise _not_found(name, fitting)
        return found


@cache
def shipped_templates() -> TemplateSet:
    """The templates that come with the program, and no others."""
    folder: Path = paths.data() / "letters" / "es"
    templates = (parse_template(file.read_text("utf-8")) for file in sorted(folder.glob("*.md")))
    return TemplateSet({one.name: one for one in templates})


def _not_found(name: str, known: Mapping[str, Template]) -> NotFound:
    return NotFound(
        translate(
            "Template",
            "There is no letter «{name}» for this kind of request. There are: {known}.",
            name=name,
            known=", ".join(sorted(known)),
        )
    )
