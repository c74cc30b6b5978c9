"""What a sheet's form asks only where another answer makes it needed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from privdesk.rules.sheet import Sheet
from privdesk.ui.sheets.sheet_form import SheetForm

Needed = Callable[[Sheet], bool]


class AskedWhere:
    """Hides the fields and rows of `needed` while nobody needs them.

    What holds something stays in sight, but for what `hides` with its value, as one that every
    record begins with.
    """

    def __init__(
        self, form: SheetForm, needed: Mapping[str, Needed], *, hides: Collection[str] = ()
    ) -> None:
        self._form, self._needed, self._hides = form, needed, hides
        form.changed.connect(self.weigh)
        form.section_made.connect(self.weigh)

    def weigh(self) -> None:
        """Show what is needed by what stands in the form now."""
        sheet = self._form.sheet()
        for name, is_needed in self._needed.items():
            holds = sheet.rows_of(name) or sheet[name] not in (None, "", False)
            if (place := self._form.place_of(name)) is not None:
                place.setVisible(is_needed(sheet) or (bool(holds) and name not in self._hides))

    def is_shown(self, name: str) -> bool:
        """Whether that field or list of rows is asked now."""
        place = self._form.place_of(name)
        return place is not None and not place.isHidden()
