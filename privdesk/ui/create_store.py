"""Creating the store of an organization: its name, the passphrase, and where the file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from privdesk import paths
from privdesk.errors import BadInput
from privdesk.text import translate
from privdesk.ui import messages, opening, theme
from privdesk.ui.entrance import EntranceForm
from privdesk.ui.parts.box import Heading
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.editor import LabeledField
from privdesk.ui.parts.label import ElidedLabel, Label
from privdesk.ui.parts.text_editors import PassphraseEditor, TextEditor
from privdesk.ui.strength import StrengthMeter
from privdesk.ui.task import Progress


class CreatePage(EntranceForm):
    """The form of a new store; `finished` carries the open `Store`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Create", "Create the file of my organization"),
            translate(
                "Create",
                "Everything is kept in one encrypted file, on this computer. Only its passphrase "
                "or its recovery sheet opens it: nobody else can recover it.",
            ),
            translate("Create", "Create the file"),
            parent,
        )
        self.form.addWidget(Heading(translate("Create", "Organization")))
        self._add_organization()
        self.form.addWidget(Heading(translate("Create", "Passphrase")))
        self._add_passphrase()
        self.form.addWidget(Heading(translate("Create", "Where it is kept")))
        self._path: Path | None = None
        self.place = ElidedLabel("", tone="text2")
        self.change_place = Button(translate("Create", "Change…"), compact=True)
        self.change_place.clicked.connect(self._choose_place)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.change_place)
        self.form.addLayout(row)
        self._show_place()

    def _add_organization(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(14))
        name = TextEditor(longest=300)
        name.changed.connect(self._show_place)
        self._put(grid, 0, 0, "name", translate("Create", "Name or company name"), name, 2)
        self.fields["name"].star.show()
        name.set_required()
        nit = TextEditor(placeholder="999.000.123-2", longest=40)
        self._put(grid, 1, 0, "nit", translate("Create", "NIT"), nit)
        self._put(grid, 1, 1, "city", translate("Create", "City"), TextEditor(longest=200))
        address = TextEditor(longest=300)
        self._put(grid, 2, 0, "address", translate("Create", "Address"), address)
        self._put(grid, 2, 1, "phone", translate("Create", "Telephone"), TextEditor(longest=100))
        email = TextEditor(longest=300)
        self._put(grid, 3, 0, "email", translate("Create", "E-mail"), email, 2)
        self.form.addLayout(grid)
        later = translate(
            "Create", "Only the name is needed now: the rest can be written later, in Settings."
        )
        self.form.addWidget(Label(later, "minor", "text2", wrap=True))

    def _put(
        self,
        grid: QGridLayout,
        row: int,
        column: int,
        name: str,
        label: str,
        editor: TextEditor,
        wide: int = 1,
    ) -> None:
        field = LabeledField(label, editor)
        self.fields[name] = field
        grid.addWidget(field, row, column, 1, wide)

    def _add_passphrase(self) -> None:
        self.passphrase, self.again = PassphraseEditor(), PassphraseEditor()
        self.add_field(
            "passphrase",
            translate("Create", "Passphrase"),
            self.passphrase,
            translate("Create", "Four or five words that only you join, for example."),
            required=True,
        )
        self.add_field("again", translate("Create", "Passphrase again"), self.again, required=True)
        self.meter = StrengthMeter(self.fields["passphrase"], self._own_words)

    def _own_words(self) -> list[str]:
        """What an attacker would try first."""
        return [self.value(name) for name in ("name", "nit", "address", "city", "phone", "email")]

    def _show_place(self) -> None:
        path = self.path()
        self.place.setText(str(path))
        self.place.setAccessibleName(translate("Create", "The file: {path}", path=path))

    def path(self) -> Path:
        """Where the new file will stand."""
        if self._path is not None:
            return self._path
        return opening.free_path(paths.documents(), opening.suggested_name(self.value("name")))

    def _choose_place(self) -> None:
        chosen = messages.ask_save_path(
            self,
            translate("Create", "Where the file is kept"),
            self.path().name,
            translate("Create", "Privdesk files (*.privdesk)"),
        )
        if chosen is not None:
            ending = "" if chosen.suffix == opening.SUFFIX else opening.SUFFIX
            self._path = chosen.with_name(chosen.name + ending)
            self._show_place()

    def submit(self) -> None:
        """Make the store, unless something is missing: then go there and say it."""
        if not self.check():
            return
        passphrase = self.value("passphrase")
        try:
            opening.check_passphrase(passphrase, self.value("again"))
        except BadInput as error:
            self.show_error(error)
            return
        named = ("name", "nit", "address", "city", "phone", "email")
        values = {name: self.value(name) for name in named}
        path, own = self.path(), self._own_words()

        def work(progress: Progress) -> object:
            from privdesk.operations.strength import check_strong

            check_strong(passphrase, own, "passphrase")
            return opening.create(path, passphrase, values)

        self.run(work, translate("Create", "Making the encrypted file…"))

    def is_empty(self) -> bool:
        """Whether nothing was typed yet."""
        return not any(self.value(name) for name in self.fields)
