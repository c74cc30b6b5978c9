"""Letters to many, half typed: what is kept of them, and under which name."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.text import say, translate
from privdesk.ui.drafts import Kept, Key

if TYPE_CHECKING:
    from privdesk.ui.pages.letters_of_many import LettersOfMany

FORM = "letters_of_many"


class ManyDraft:
    """Speaks for the window of letters to many, as `Drafts` asks: a draft for each selection."""

    def __init__(self, window: LettersOfMany) -> None:
        self._window = window
        self._key = Key(FORM, "", _number(window.ids))

    def draft_key(self) -> Key | None:
        """The selection with which the window was opened; None once its letters are issued."""
        return self._key if self._window.is_choosing() else None

    def draft_values(self) -> dict[str, Any] | None:
        """What was typed; None for nothing."""
        window = self._window
        if not window.is_dirty():
            return None
        return {
            "ids": list(window.opened_with),
            "letter": window.letter.value(),
            "typed": dict(window.typed),
            "signed": window.signed.isChecked(),
            "offers_dates": window.offers_dates.isChecked(),
            **window.facts.kept(),
        }

    def draft_content(self) -> Kept:
        """The same with its title and lines for a reader."""
        window = self._window
        title = translate(
            "LettersOfMany",
            "Letters for {count} requests: {title}",
            count=len(window.opened_with),
            title=window.chosen().title,
        )
        lines = [(say(PLACEHOLDERS[name].label), text) for name, text in window.typed.items()]
        return Kept(title, self.draft_values() or {}, lines)

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put it back."""
        window = self._window
        window.facts.put_back(values)
        typed = {str(name): str(text) for name, text in values["typed"].items()}
        window.typed = {name: text for name, text in typed.items() if name in PLACEHOLDERS}
        window.signed.setChecked(values["signed"] is not False)
        window.offers_dates.setChecked(values["offers_dates"] is True)
        window.take_letter(str(values["letter"]))


def requests_of(content: Mapping[str, Any] | None) -> list[int]:
    """The requests that a kept draft is for; none where that cannot be read."""
    values = content.get("values") if content else None
    ids = values.get("ids") if isinstance(values, dict) else None
    return [one for one in ids if isinstance(one, int)] if isinstance(ids, list) else []


def _number(ids: list[int]) -> int:
    """A number for a selection, the same for the same requests in any order."""
    return zlib.crc32(",".join(map(str, sorted(ids))).encode())
