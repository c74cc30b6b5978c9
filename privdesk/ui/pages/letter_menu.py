"""The menu "Nueva carta": every letter that a request may need, by whom it goes to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.documents.template import Template
from privdesk.documents.template_set import TemplateSet
from privdesk.text import N_, Message, say
from privdesk.ui.desk import Desk
from privdesk.ui.mnemonics import give_mnemonics
from privdesk.ui.pages.request_snapshot import RequestSnapshot

_ADDRESSEES: dict[str, Message] = {
    "person": N_("Letter", "To the person"),
    "party": N_("Letter", "To a third party"),
    "area": N_("Letter", "To an area of the office"),
    "file": N_("Letter", "For the file"),
}


def addressee_words(template: Template) -> str:
    """To whom a letter goes, as in the menu."""
    return say(_ADDRESSEES[template.addressee])


def grouped_letters(templates: TemplateSet, kind: str) -> list[tuple[str, list[Template]]]:
    """The letters for a kind of request under the name of their addressee, in their order."""
    letters = templates.for_kind(kind)
    found = (
        (say(words), [one for one in letters if one.addressee == addressee])
        for addressee, words in _ADDRESSEES.items()
    )
    return [(title, members) for title, members in found if members]


class LetterMenu(QMenu):
    """`letter_chosen(str)`: the name of the template to write with."""

    letter_chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind = ""
        self.aboutToShow.connect(self._offer)
        self.triggered.connect(self._triggered)

    def show_request(self, request: RequestSnapshot) -> None:
        """Offer the letters for the request's present kind, as they are when the menu opens."""
        self._kind = request.kind

    def _offer(self) -> None:
        self.clear()
        for title, letters in grouped_letters(self._desk.templates(), self._kind):
            menu = self.addMenu(title)
            for letter in letters:
                # An ampersand in the office's own title is no mnemonic.
                menu.addAction(letter.title.replace("&", "&&")).setData(letter.name)
        give_mnemonics(self.actions())

    def letters(self) -> dict[str, QAction]:
        """Every action now offered, by the name of its template."""
        self._offer()
        menus = [menu for action in self.actions() if isinstance(menu := action.menu(), QMenu)]
        return {str(a.data()): a for menu in menus for a in menu.actions()}

    def _triggered(self, action: QAction) -> None:
        if action.data():
            self.letter_chosen.emit(str(action.data()))
