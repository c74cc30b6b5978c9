"""The files that will be kept with a new request: the mail, its attachments, other proofs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.exchange.mail import MailFile
from privdesk.text import translate
from privdesk.ui import theme
from privdesk.ui.parts.attachment import AttachmentRow
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.taking import take_away

_LONGEST_ENDING = 8


class RequestEvidence(QWidget):
    """A row for each file; all but the mail can be taken out. `changed()` when one is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original: MailFile | None = None
        self._of_mail: list[MailFile] = []
        self._added: list[MailFile] = []
        self.rows: list[AttachmentRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.unit())
        column.addWidget(Heading(translate("NewRequest", "Kept as evidence")))
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.unit(0.5))
        column.addLayout(self._list)
        self._show()

    def set_mail(self, original: MailFile | None, attachments: Sequence[MailFile]) -> None:
        """Keep this mail and its files in place of another mail's."""
        self._original = original
        self._of_mail = [file for file in attachments if file.content]
        self._show()

    def add(self, files: Sequence[MailFile]) -> None:
        """Keep these files too; the same bytes are listed once."""
        known = {file.content for file in self.files()}
        for file in files:
            if file.content and file.content not in known:
                known.add(file.content)
                self._added.append(file)
        self._show()

    def original(self) -> MailFile | None:
        """The mail itself, as the file it came in."""
        return self._original

    def files(self) -> list[MailFile]:
        """All that is kept, the mail first."""
        return [*([self._original] if self._original else []), *self._of_mail, *self._added]

    def parts(self) -> tuple[list[MailFile], list[MailFile]]:
        """The mail's files and the others, without the mail itself."""
        return list(self._of_mail), list(self._added)

    def has_added(self) -> bool:
        """Whether the officer added files besides the mail's."""
        return bool(self._added)

    def _show(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                take_away(old)
        self.rows = []
        for file in self.files():
            row = AttachmentRow(
                file.name,
                Path(file.name).suffix.lstrip(".").upper()[:_LONGEST_ENDING],
                len(file.content),
                "",
                removable=file is not self._original,
            )
            row.removed.connect(self._removed)
            self.rows.append(row)
            self._list.addWidget(row)
        self.setVisible(bool(self.rows))

    def _removed(self) -> None:
        place = next(n for n, row in enumerate(self.rows) if row is self.sender())
        gone = self.files()[place]
        self._of_mail = [file for file in self._of_mail if file is not gone]
        self._added = [file for file in self._added if file is not gone]
        self._show()
        self.changed.emit()
