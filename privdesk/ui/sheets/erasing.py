"""Erasing a person from the window: what goes, what stays and why, a typed word, and the act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages
from privdesk.ui.backing_up import second_place
from privdesk.ui.desk import Desk
from privdesk.ui.pages.short_form import ShortForm
from privdesk.ui.parts.notice import Notice
from privdesk.ui.parts.progress import ProgressBox
from privdesk.ui.parts.text_editors import TextEditor
from privdesk.ui.sheets.disposal_forms import method_editor, officer
from privdesk.ui.sheets.erasing_return import RuleFirst
from privdesk.ui.sheets.erasure_shown import ErasureShown, ending
from privdesk.ui.task import Progress, Task

if TYPE_CHECKING:
    from privdesk.operations.erasure import Erased
    from privdesk.operations.erasure_plan import ErasurePlan


class ErasePerson(ShortForm):
    """Shows the plan of an erasure and carries it out once the word of confirmation is typed.

    `erased(int)` gives the id of its act. What is erased never comes back but by a backup.
    """

    erased = Signal(int)
    width_units = 84

    def __init__(
        self,
        desk: Desk,
        person_id: int,
        parent: QWidget | None = None,
        *,
        request_id: int | None = None,
        disposal_id: int | None = None,
    ) -> None:
        self._desk, self._person = desk, person_id
        self._request, self._disposal = request_id, disposal_id
        self.plan: ErasurePlan | None = None
        self.outcome: Erased | None = None
        self._task: Task | None = None
        self._wrong: Exception | None = None
        super().__init__(parent)
        self.shown = ErasureShown()
        self.progress = ProgressBox("")
        self.progress.cancel.hide()
        self.finished_words = Notice("success", "")
        self._body.addWidget(self.progress)
        self._body.addWidget(self.finished_words)
        self._body.addWidget(self.shown)
        self.finished_words.hide()
        self._fill()
        self._body.addStretch(1)
        self.see = self.add_button(translate("Erasing", "See the act"))
        self.see.clicked.connect(self._see)
        self.see.hide()
        self.to_rules = self.add_button(translate("Erasing", "Go to Retention"))
        self.to_rules.clicked.connect(self._go_to_rules)
        self.to_rules.hide()
        self.save_button.set_kind("confirm")
        self._show_fields(False)
        self._read()

    def title(self) -> str:
        return translate("Erasing", "Erase a person's data")

    def sentence(self) -> str:
        return translate(
            "Erasing",
            "What is erased cannot be brought back by Privdesk. The history stays whole: it says "
            "that something was erased, when and by whom.",
        )

    def save_words(self) -> str:
        return translate("Erasing", "Erase now")

    def _fill(self) -> None:
        responsible = TextEditor()
        responsible.set_value(officer(self._desk))
        method = method_editor()
        method.set_value("logical")
        self.add("responsible", translate("Erasing", "Responsible"), responsible, required=True)
        self.add("method", translate("Erasing", "Method"), method, required=True)
        self.add("witnesses", translate("Erasing", "Witnesses"), TextEditor())
        self.add(
            "notes",
            translate("Erasing", "Notes for the act"),
            TextEditor(),
            translate("Erasing", "The act outlives the data: do not name the person."),
        )
        word = confirming_word()
        self.add(
            "word",
            translate("Erasing", "To confirm, write {word}", word=word),
            TextEditor(placeholder=word),
            required=True,
        )

    def _show_fields(self, shown: bool) -> None:
        for name in self.labeled:
            self.show_field(name, shown)
        self.save_button.setVisible(shown)

    # The plan

    def _read(self) -> None:
        store, person, today, folders = self._desk.store, self._person, self._desk.today(), places()

        def work(_progress: Progress) -> object:
            from privdesk.operations.erasure_backups import backups_of
            from privdesk.operations.erasure_plan import erasure_plan

            backups = backups_of(store, folders)
            with store.read() as session:
                return erasure_plan(session, person, today, backups=backups)

        self._run(work, translate("Erasing", "Looking for what is on record…"), self._show_plan)

    def _run(
        self, work: Callable[[Progress], object], what: str, done: Callable[[object], None]
    ) -> None:
        self.progress.set_progress(0, 0, what)
        self.progress.show()
        self._task = Task(work)
        self._task.done.connect(done)
        self._task.failed.connect(self._failed)
        self._task.ended.connect(self._ended)
        self._task.start()

    def _ended(self) -> None:
        self._task = None
        self._desk.drafts.end_erasing()
        self.progress.hide()
        self.cancel.setEnabled(True)
        self._grow()
        if self._wrong is not None:
            self._show_wrong(self._wrong)
            self._wrong = None

    def _failed(self, error: Exception) -> None:
        """What is wrong is shown once the fields stand in their places again."""
        self._wrong = error
        if self.plan is not None:
            self._show_fields(True)

    def _show_wrong(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._show_error(error)
        else:
            self.failure.say(translate("Erasing", "Nothing was erased."), messages.words(error))
            self.failure.show()

    def _show_plan(self, plan: object) -> None:
        from privdesk.operations.erasure_plan import ErasurePlan

        assert isinstance(plan, ErasurePlan)
        self.plan = plan
        self.shown.show_plan(plan)
        self._show_fields(not plan.refusals)
        self.to_rules.setVisible(plan.needs_rule)
        if not plan.refusals:
            self.editor("responsible").inner().setFocus()

    def _go_to_rules(self) -> None:
        """Where the rule that it waits for is adopted or decided; then it is asked again."""
        desk, person, window = self._desk, self._person, self.parentWidget()
        request, disposal = self._request, self._disposal

        def again() -> object:
            return begin_erasing(desk, person, window, request_id=request, disposal_id=disposal)

        self.reject()
        RuleFirst(desk, window, again).lead()

    # Doing it

    def save(self) -> None:
        """Erase, off the interface thread; what is wrong stands beside its field."""
        if self.plan is None or self.plan.refusals or self._task is not None or not self.check():
            return
        if self.text("word").casefold() != confirming_word().casefold():
            words = translate("Erasing", "Write exactly: {word}", word=confirming_word())
            self.editor("word").set_error(words)
            self._go_to(self.editor("word"))
            return
        self.failure.hide()
        store, person, today, folders = self._desk.store, self._person, self._desk.today(), places()
        given = {name: self.text(name) for name in ("responsible", "witnesses", "notes")}
        method, request, disposal = str(self.value("method")), self._request, self._disposal

        def work(_progress: Progress) -> object:
            from privdesk.operations.erasure import erase_person

            return erase_person(
                store,
                person,
                today,
                method=method,
                request_id=request,
                disposal_id=disposal,
                folders=folders,
                **given,
            )

        self._show_fields(False)
        self.cancel.setEnabled(False)
        self._desk.drafts.begin_erasing()
        self._run(work, translate("Erasing", "Erasing…"), self._erased)

    def _erased(self, done: object) -> None:
        from privdesk.operations.erasure import Erased

        assert isinstance(done, Erased)
        self.outcome = done
        self.shown.hide()
        self.finished_words.say(ending(done.plan), " ".join(_said(done)))
        self.finished_words.show()
        self.see.set_kind("principal")
        self.see.show()
        self.see.setFocus()
        self.cancel.setText(translate("Messages", "Close"))
        self.erased.emit(done.disposal_id)
        self._desk.changed.emit(frozenset[str]())  # nothing is left that could be undone

    def _see(self) -> None:
        from privdesk.ui.sheets.disposal_page import show_act

        if self.outcome is not None:
            self.act = show_act(self._desk, self.outcome.disposal_id, self)

    def first_field(self) -> QWidget:
        """The fields come with the plan; until then there is only a way back."""
        return self.cancel if self.plan is None else super().first_field()

    def reject(self) -> None:
        """Close, unless it is being erased now."""
        if self._task is None or self.plan is None:
            super(ShortForm, self).reject()


def _said(done: Erased) -> Iterator[str]:
    yield translate("Erasing", "Its act is {number}.", number=done.number)
    if done.plan.backups_words:
        yield done.plan.backups_words
    if done.not_rewritten:
        yield done.not_rewritten


def confirming_word() -> str:
    """What must be written to erase."""
    return translate("Erasing", "ERASE")


def places() -> tuple[Path, ...]:
    """Where further backups lie."""
    second = second_place()
    return () if second is None else (second,)


def begin_erasing(
    desk: Desk,
    person_id: int,
    parent: QWidget | None,
    *,
    request_id: int | None = None,
    disposal_id: int | None = None,
) -> ErasePerson:
    """Open the window in which a person is erased."""
    form = ErasePerson(desk, person_id, parent, request_id=request_id, disposal_id=disposal_id)
    form.open()
    return form
