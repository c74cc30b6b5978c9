"""Letters to many requests at once: looking at one, issuing all of them, and leaving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from privdesk.errors import UserError
from privdesk.text import translate
from privdesk.ui import messages, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.draft_notice import DraftNotice
from privdesk.ui.drafts import Keeper
from privdesk.ui.pages.letter_given import GivenFacts
from privdesk.ui.pages.letters_of_many_choosing import ManyChoosing
from privdesk.ui.pages.letters_of_many_draft import ManyDraft
from privdesk.ui.pages.letters_of_many_work import IssuedMany, issuing
from privdesk.ui.pdf_panel import PdfWindow
from privdesk.ui.task import Task

MOST = 500  # requests: more would not be looked at by anyone before they are issued


class LettersOfMany(ManyChoosing):
    """Write one letter to these requests (ids in the order of their numbers to be).

    Nothing is in the store until all are issued in one transaction.
    """

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, ids, parent)
        self.opened_with = tuple(ids)
        self.issuing: Task | None = None
        self._connect()
        self.keeper = Keeper(desk, self, ManyDraft(self))
        self.restored = DraftNotice(desk)
        self.restored.given_up.connect(self._give_up)
        self.above.addWidget(self.restored)
        self.restored.show_restored(self.keeper.restore())

    def _connect(self) -> None:
        self.fields.closed.connect(self.reject)
        self.table.opened.connect(self._view_row)
        self.view.clicked.connect(self.view_chosen)
        self.cancel.clicked.connect(self.reject)
        self.issue.clicked.connect(self.ask_to_issue)
        self.issued.leaving.connect(self.accept)

    def _give_up(self) -> None:
        """The window as it is before anything is typed."""
        self.keeper.drop()
        self.facts, self.typed = GivenFacts(), {}
        self.offers_dates.setChecked(False)
        self._choose()

    # Looking at one

    def _view_row(self, _index: QModelIndex) -> None:
        self.view_chosen()

    def view_chosen(self) -> None:
        """Show the draft of the chosen request's letter."""
        from privdesk.operations.letters_of_many import draft_of

        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            return
        one = self.model.rows[row]
        self.failure.hide()
        try:
            with self._desk.store.read() as session:
                draft = draft_of(session, one.request_id, self.chosen().name, self.given())
            window = PdfWindow(draft.pdf(), f"{draft.template.title} {one.number}", self)
        except UserError as error:
            self._fail(error)
            return
        window.open()

    # Issuing

    def ask_to_issue(self) -> None:
        """Ask once more, then issue all of them."""
        self._pause.stop()
        count = len(self.model.rows)
        warned = sum(bool(one.warnings) for one in self.model.rows)
        words = translate(
            "LettersOfMany",
            "Each gets its number and is filed in its request, all or none. They cannot be changed "
            "afterwards.",
        )
        if warned:
            also = (
                translate("LettersOfMany", "One of them has warnings.")
                if warned == 1
                else translate("LettersOfMany", "{count} of them have warnings.", count=warned)
            )
            words = f"{also} {words}"
        title = self.chosen().title
        head = translate(
            "LettersOfMany", "Issue “{title}” {count} times?", title=title, count=count
        )
        action = translate("LettersOfMany", "Issue {count} letters", count=count)
        if count == 1:
            head = translate("LettersOfMany", "Issue “{title}”?", title=title)
            action = translate("LettersOfMany", "Issue the letter")
        if messages.confirm(self, head, words, action):
            self.issue_all()

    def issue_all(self) -> None:
        """Issue all the letters off the interface thread; cancelling leaves none."""
        if self.issuing is not None or self.looking is not None:
            return
        self.failure.hide()
        ids = [one.request_id for one in self.model.rows]
        self.issuing = Task(issuing(self._desk, ids, self.chosen().name, self.given()))
        self.issuing.done.connect(self._issued)
        self.issuing.failed.connect(self._fail)
        self.issuing.ended.connect(self._issue_ended)
        words = translate("LettersOfMany", "Issuing the letters")
        self.progress.set_progress(0, len(ids), words)
        messages.follow(self.issuing, self.progress)
        self._let_work(False)
        self.issuing.start()

    def _let_work(self, lets: bool) -> None:
        for widget in (self.splitter, self.leave_out, self.view, self.cancel, self.issue):
            widget.setEnabled(lets)

    def _issue_ended(self) -> None:
        self.issuing = None
        self._let_work(True)

    def _issued(self, issued: IssuedMany) -> None:
        self.keeper.drop()
        self.stack.setCurrentWidget(self.issued)
        self.issued.show_issued(issued)

    # Leaving

    def reject(self) -> None:
        """Leave; what is under way is stopped first, what was typed is asked about."""
        if self.issuing is not None:
            self.issuing.cancel()
        elif self.issued.is_busy():
            self.issued.cancel()
        elif self._may_leave():
            super().reject()

    def _may_leave(self) -> bool:
        """Whether what was typed may go: it is kept as a draft or given up."""
        if not self.is_dirty():
            if self.is_choosing():
                self.keeper.keep()  # what was emptied again is no draft any more
            return True
        words = translate("LettersOfMany", "The letters are not issued yet.")
        answer = messages.ask_unsaved(self, words, keeps=True, save=None)
        if answer == "keep":
            return self.keeper.keep(waits=True)
        if answer == "discard":
            self.keeper.drop()
        return answer == "discard"

    def done(self, result: int) -> None:
        self._pause.stop()
        self._is_stale = False
        if self.looking is not None:
            self.looking.cancel()
        window_state.keep_window(self, "letters")
        super().done(result)


def write_to_many(desk: Desk, ids: Sequence[int], parent: QWidget) -> LettersOfMany | None:
    """Open the window of one letter to these requests; None, and why, where they are too many."""
    if len(ids) > MOST:
        messages.tell(
            parent,
            translate("LettersOfMany", "There are too many at once"),
            translate(
                "LettersOfMany",
                "{count} requests are selected. Select {most} at most, and then the others.",
                count=len(ids),
                most=MOST,
            ),
        )
        return None
    window = LettersOfMany(desk, ids, parent)
    window.open()
    return window
