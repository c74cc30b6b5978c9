"""How strong a new passphrase is, said while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from privdesk.operations.strength import SHORTEST, Strength, measure
from privdesk.text import translate
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.text_editors import PassphraseEditor
from privdesk.ui.task import Progress, Task

_WAIT = 250  # milliseconds without typing before it is measured


class StrengthMeter(QObject):
    """Says under the field of a new passphrase how strong it is, a moment after the last key.

    `own` gives the texts that an attacker would try first. Measured off the interface thread.
    """

    def __init__(self, field: LabeledField, own: Callable[[], Sequence[str]]) -> None:
        super().__init__(field)
        assert isinstance(field.editor, PassphraseEditor)
        self._field, self._editor, self._own = field, field.editor, own
        self._task: Task | None = None
        self._measured = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT)
        self._timer.timeout.connect(self._measure)
        self._editor.changed.connect(self._timer.start)

    def _measure(self) -> None:
        typed = self._editor.value() or ""
        missing = SHORTEST - len(typed)
        if missing > 0:
            self._field.set_help(
                translate("Create", "{count} more characters are needed.", count=missing)
            )
            return
        if self._task is not None:  # one at a time; what was typed since is measured after it
            return
        own = list(self._own())

        def work(_progress: Progress) -> object:
            return measure(typed, own)

        self._measured = typed
        self._task = Task(work)
        self._task.done.connect(self._say)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _say(self, found: object) -> None:
        if isinstance(found, Strength) and self._measured == self._editor.value():
            self._field.set_help(found.words)

    def _ended(self) -> None:
        self._task = None
        if self._measured != (self._editor.value() or ""):
            self._timer.start()
        self._measured = ""
