"""What a sheet says that does not hold, over the part of its form where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from privdesk.rules.sheet import Sheet
from privdesk.text import translate
from privdesk.ui.parts.notice import Notice
from privdesk.ui.sheets.sheet_form import SheetForm

Found = Callable[[Sheet], Sequence[tuple[str, str]]]


class SectionRemarks(QObject):
    """A notice over each section of a form that has something to be said of.

    `found` says it of what stands in the form: the section's key and a sentence.
    """

    def __init__(self, form: SheetForm, found: Found) -> None:
        super().__init__(form)
        self._form, self._found = form, found
        self.notices: dict[str, Notice] = {}
        form.changed.connect(self.weigh)

    def weigh(self) -> None:
        """Say it of what stands in the form now."""
        said: dict[str, list[str]] = {}
        for section, sentence in self._found(self._form.sheet()):
            said.setdefault(section, []).append(sentence)
        for section in {*said, *self.notices}:
            self._say(section, said.get(section, []))

    def _say(self, section: str, sentences: list[str]) -> None:
        if section not in self.notices:
            self.notices[section] = Notice("warning", "")
            self._form.panes[section].add_above(self.notices[section])
        notice = self.notices[section]
        if sentences:
            notice.say(translate("SectionRemarks", "Look at this:"), "\n".join(sentences))
        notice.setVisible(bool(sentences))
