"""The letters that several kinds of request know by one name: what many may be written at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from privdesk.documents.template import Template
from privdesk.documents.template_set import TemplateSet
from privdesk.rules.events import TO_AREA


@dataclass(frozen=True)
class SharedLetter:
    """A letter that several kinds of request know by one name, as commands write it.

    `templates` are by kind of request; `fits` counts the requests it can be written to, `others`
    are the kinds among them for which there is no such letter.
    """

    name: str
    templates: Mapping[str, Template]
    fits: int
    others: tuple[str, ...]

    @property
    def first(self) -> Template:
        """One of its templates: they share their step and their facts."""
        return next(iter(self.templates.values()))

    @property
    def title(self) -> str:
        """Its title, or its titles where they differ by kind."""
        return " / ".join(dict.fromkeys(one.title for one in self.templates.values()))


def shared_letters(templates: TemplateSet, kinds: Sequence[str]) -> list[SharedLetter]:
    """The letters that requests of these kinds (one for each request) may be written, those that
    fit the most first in the order of a menu; what stays in the office comes last.
    """
    found: dict[str, dict[str, Template]] = {}
    present = dict.fromkeys(kinds)
    for kind in present:
        for one in templates.for_kind(kind):
            found.setdefault(one.name.removesuffix(f"_{kind}"), {})[kind] = one
    letters = (
        SharedLetter(
            name,
            of_kinds,
            sum(kind in of_kinds for kind in kinds),
            tuple(kind for kind in present if kind not in of_kinds),
        )
        for name, of_kinds in found.items()
    )
    return sorted(letters, key=_place)


def _place(letter: SharedLetter) -> tuple[bool, int, int, str]:
    return letter.first.step in TO_AREA, -letter.fits, letter.first.order, letter.title
