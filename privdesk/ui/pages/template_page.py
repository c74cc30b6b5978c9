"""The template page: the office's own text of a letter, checked, and seen on a real case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from privdesk.errors import BadInput, UserError
from privdesk.operations.letter_templates import restore_shipped, withdraw
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Keeper, Kept, Key
from privdesk.ui.pages.letter_about import open_request
from privdesk.ui.pages.template_draft import TemplateDraft
from privdesk.ui.pages.template_versions import (
    DIFFERENCE,
    TEXT,
    TemplateVersions,
    confirm_restoring,
)
from privdesk.ui.pages.template_writing import TemplateWriting

FORM = "template:"
NEW = "+"  # before the name of the letter that a new one is like


class TemplatePage(TemplateWriting):
    """Argument: `{"template": name}` to change one, `{"like": name}` for a new one.

    With `"request"`, the id of the case to see it on and to go back to; with `"source"`, a text to
    begin with that is not saved yet.
    """

    name = "template"
    watches = frozenset({"letter_template", "organization", "request", "request_event"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.window_of_versions: TemplateVersions | None = None
        self._request = 0
        self.save_action = QAction(translate("Templates", "Save the template"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.triggered.connect(self.save)
        self.addAction(self.save_action)
        self.keeper = Keeper(desk, self)
        self._connect()

    def _connect(self) -> None:
        self.restored.given_up.connect(self.start_again)
        self.back.clicked.connect(self.go_back)
        self.save_button.clicked.connect(self.save)
        self.discard.clicked.connect(self.start_again)
        self.versions_button.clicked.connect(self.show_versions)
        self.restore_button.clicked.connect(self.restore)
        self.behind.acted.connect(self._show_difference)
        self.taken.clicked.connect(self.take_into_account)

    def page_actions(self) -> tuple[QAction, ...]:
        return (self.save_action,)

    # Coming and going

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, dict) or not self.may_leave():
            return
        name, like = str(argument.get("template") or ""), str(argument.get("like") or "")
        try:
            self.draft = TemplateDraft(self.desk, name, like=like)
        except UserError as error:
            self._say_error(translate("Templates", "The template cannot be opened."), error)
            return
        self._request = int(argument.get("request") or 0)
        self.case.set_value(self._number())
        if source := str(argument.get("source") or ""):
            self.draft.source = source
            self.restored.hide()
        else:
            self.restored.show_restored(self.keeper.restore())
        self._begin()

    def _number(self) -> str:
        if not self._request:
            return ""
        with self.desk.store.read() as session:
            return open_request(session, self._request).number

    def refresh(self) -> None:
        """After something changed elsewhere: the text that nobody touched is read again."""
        if self.draft is None or self.draft.is_new:
            return
        self._take()
        if not self.draft.is_dirty:
            self.start_again()
        else:
            self._check()

    def may_leave(self) -> bool:
        self._take()
        if self.draft is None or not self.draft.is_dirty:
            return True
        what = translate("Templates", "The template has changes that are not saved.")
        answer = messages.ask_unsaved(self, what, keeps=True)
        if answer == "save":
            return self.save()
        if answer == "keep" and not self.keeper.keep(waits=True):
            return False
        if answer == "discard":
            self.keeper.drop()
        if answer != "stay":
            self._pause.stop()
            self.draft = None
        return answer != "stay"

    # Half typed

    def draft_key(self) -> Key | None:
        """Each template has one, and so has each letter that a new one is like."""
        if self.draft is None:
            return None
        return Key(f"{FORM}{self.draft.name or NEW + self.draft.base.name}")

    def draft_values(self) -> dict[str, Any] | None:
        """What was typed in it; None for nothing."""
        self._take()
        return self.draft.kept() if self.draft is not None and self.draft.is_dirty else None

    def draft_content(self) -> Kept:
        """The same with its text for a reader."""
        draft = self.draft
        assert draft is not None
        title = translate(
            "Drafts", "Template of a letter: {title}", title=draft.title or draft.base.title
        )
        lines = [(translate("Drafts", "Text"), draft.source)]
        return Kept(title, draft.kept(), lines)

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Go on with it."""
        if self.draft is not None:
            self.draft.put_back(values)

    def go_back(self) -> None:
        """To the letter where the officer came from, else to the settings."""
        if self._request:
            name = self.draft.name if self.draft is not None else ""
            self.desk.go("letter", {"request": self._request, "template": name})
        else:
            self.desk.go("settings", {"section": "letters"})

    def _begin(self) -> None:
        for notice in (self.error, self.done):
            notice.hide()
        self._show_draft()
        self.editor.setFocus()

    def start_again(self) -> None:
        """Drop what was typed and show what is in use."""
        if self.draft is None:
            return
        self.keeper.drop()
        self.restored.hide()
        name, like = self.draft.name, self.draft.base.name
        try:
            self.draft = TemplateDraft(self.desk, name, like="" if name else like)
        except UserError as error:
            self._say_error(translate("Templates", "The template cannot be opened."), error)
            return
        self._show_draft(is_another=False)

    # Keeping

    def save(self, *, is_up_to_date: bool = False) -> bool:
        """Save it as a new version, in use from now on; False, said in its place, if it cannot."""
        self._check()
        if self.draft is None or self.checked.mistakes:
            self.problems.setFocus()
            return False
        self.error.hide()
        if self.window().focusWidget() is self.save_button:  # grey once it is saved
            self.editor.setFocus()
        try:
            version = self.draft.save(self.keeper.drop_with, is_up_to_date=is_up_to_date)
        except UserError as error:
            self._say_refused(error)
            return False
        self.keeper.dropped()
        self.restored.hide()
        self._show_draft(is_another=False)
        self.done.say(
            translate(
                "Templates", "Saved as version {version}, in use from now on.", version=version
            )
        )
        self.done.show()
        return True

    def _say_refused(self, error: UserError) -> None:
        field = error.field if isinstance(error, BadInput) else ""
        if field in ("title", "kinds"):
            title, kinds = (str(error), "") if field == "title" else ("", str(error))
            self.purpose.show_errors(title, kinds)
            return
        self._say_error(translate("Templates", "It was not saved."), error)

    def take_into_account(self) -> None:
        """The officer looked at the program's new text: the notice has done its work."""
        self.save(is_up_to_date=True)

    def restore(self) -> None:
        """Go back to the program's letter, or withdraw one of the office's own."""
        if self.draft is None:
            return
        name, added = self.draft.name, self.draft.is_added
        if not confirm_restoring(self, is_added=added):
            return
        act = withdraw if added else restore_shipped
        try:
            with self.desk.store.write("change_template") as session:
                act(session, name)
        except UserError as error:
            self._say_error(translate("Templates", "It was not done."), error)
            return
        if added:
            self.draft = None
            self.desk.go("settings", {"section": "letters"})
        else:
            self._taken_up()

    # Versions

    def show_versions(self, side: object = TEXT) -> None:
        """Open the window of the versions."""
        if self.draft is None:
            return
        shown = side if side == DIFFERENCE else TEXT
        window = TemplateVersions(
            self.desk, self.draft.name, self.draft.base.title, self, str(shown)
        )
        self.window_of_versions = window
        window.taken_up.connect(self._taken_up)
        window.open()

    def _show_difference(self) -> None:
        self.show_versions(DIFFERENCE)

    def _taken_up(self) -> None:
        """Another version is in use than the one last saved here."""
        self.done.hide()
        self.start_again()
