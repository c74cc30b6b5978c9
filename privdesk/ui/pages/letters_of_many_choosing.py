"""The first part of letters to many: which letter, what is the same in all, how each stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from privdesk.documents.template import Template
from privdesk.operations.letter_facts import NORM, LetterFacts, fact_words
from privdesk.operations.letters_of_many import Given, OneOfMany
from privdesk.operations.shared_letters import SharedLetter, shared_letters
from privdesk.rules.events import EXTENDED
from privdesk.rules.rights import KINDS
from privdesk.text import say, translate
from privdesk.ui import messages
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_facts import FactsAsked
from privdesk.ui.pages.letter_fields import Asked
from privdesk.ui.pages.letter_given import GivenFacts, as_facts, new_names, printed_facts
from privdesk.ui.pages.letters_of_many_first import first_letter
from privdesk.ui.pages.letters_of_many_layout import ManyLayout
from privdesk.ui.pages.letters_of_many_model import remarks, state_words
from privdesk.ui.pages.letters_of_many_words import foot_words, offered_words, title_words
from privdesk.ui.pages.letters_of_many_work import looking
from privdesk.ui.task import Task

_PAUSE = 350  # milliseconds without typing before all are looked at again


class ManyChoosing(ManyLayout):
    """`ids` are the requests still in it, `typed` texts by placeholder, the same for all."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk = desk
        self.ids = list(ids)
        self.facts = GivenFacts()
        self.typed: dict[str, str] = {}
        self._letters: dict[str, SharedLetter] = {}
        self._asked: list[str] = []
        self._is_stale = False
        self.looking: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._connect_choosing()
        self._entitle()
        self._offer()

    def _connect_choosing(self) -> None:
        self.letter.changed.connect(self._choose)
        self.fields.given.connect(self._given)
        self.fields.typed.connect(self._type)
        self.table.selectionModel().currentChanged.connect(self._tell_about)
        self.offers_dates.clicked.connect(self._offer_dates)
        self.signed.clicked.connect(self.look)
        self.leave_out.clicked.connect(self.leave_out_unready)

    def _entitle(self) -> None:
        words = title_words(len(self.ids))
        self.setWindowTitle(words)
        self.title.setText(words)

    # Which letter

    def _offer(self) -> None:
        """Offer the letters that fit, each with how many it fits."""
        kinds = self._kinds()
        letters = shared_letters(self._desk.templates(), kinds)
        self._letters = {one.name: one for one in letters}
        chosen = self.letter.value()
        self.letter.set_options([(one.name, offered_words(one, len(kinds))) for one in letters])
        if chosen not in self._letters:
            chosen = first_letter(self._desk, self.ids, letters)
        self.letter.set_value(chosen)
        self._choose()

    def _kinds(self) -> list[str]:
        """The kind of each request; also sees whether the office has a signature to print."""
        from privdesk.records import Request
        from privdesk.store.counting import organization

        with self._desk.store.read() as session:
            self.signed.setVisible(organization(session).signature_id is not None)
            found = (session.get(Request, one) for one in self.ids)
            return [one.kind for one in found if one is not None]

    def chosen(self) -> SharedLetter:
        """The letter that is chosen."""
        return self._letters[str(self.letter.value())]

    def _template(self) -> Template:
        return self.chosen().first

    def take_letter(self, name: str) -> None:
        """Choose the letter of that name, where it is offered, and ask for its data anew."""
        if name in self._letters:
            self.letter.set_value(name)
        self._choose()

    def _choose(self) -> None:
        letter = self.chosen()
        words = ""
        if letter.others:
            kinds = ", ".join(say(KINDS[kind]) for kind in letter.others)
            words = translate("LettersOfMany", "There is none for: {kinds}.", kinds=kinds)
        self.fits.setText(words)
        self.fits.setVisible(bool(words))
        self._asked = []
        self.model.show_rows(())
        self.state.setText("")
        self._ask_facts()
        self.offers_dates.setVisible(letter.first.step == EXTENDED)
        self._let_date()
        self._ask_fields()
        self.look()

    # What is the same in all

    def _ask_facts(self) -> None:
        template = self._template()
        norm = self.typed.get(fact_words(template, NORM).placeholder, "")
        self.fields.show_facts(FactsAsked(template, self._facts(), {}, norm))

    def _facts(self) -> dict[str, Any]:
        """What was given of the letter's facts."""
        return self.facts.of(self._template(), LetterFacts())

    def _ask_fields(self) -> None:
        title = translate("LettersOfMany", "Missing in one or more")
        asked = [Asked(name, self.typed.get(name, "")) for name in self._asked]
        self.fields.show_fields([(title, asked)])
        self._chain_tabs()
        self._say_own()

    def _say_own(self) -> None:
        """What stands over the fields: that there are none, or what is written in each letter."""
        own = dict.fromkeys(name for one in self.model.rows for name in one.own)
        words = ""
        if own:
            words = translate(
                "LettersOfMany",
                "Of each person, so written in the letter of each: {names}.",
                names=", ".join(own),
            )
        elif not self._asked and not self.fields.facts.fields:
            words = translate("LettersOfMany", "This letter asks for nothing more.")
        self.none_asked.setText(words)
        self.none_asked.setVisible(bool(words))

    def _given(self, fact: str, value: object) -> None:
        if fact == NORM:
            self._type(fact_words(self._template(), NORM).placeholder, str(value or ""))
            return
        self.facts.give(self._template().step, fact, value)
        self._pause.start()

    def _type(self, name: str, text: str) -> None:
        self.typed[name] = text
        self._pause.start()

    def _offer_dates(self) -> None:
        self._let_date()
        self.look()

    def _let_date(self) -> None:
        """Ask for one date in all, unless each has its own."""
        if (until := self.fields.facts.fields.get("until")) is not None:
            until.setEnabled(self.offers_dates.isHidden() or not self.offers_dates.isChecked())

    def given(self) -> Given:
        """What is the same in all, as it stands."""
        return Given(
            now=self._desk.now(),
            typed={name: text for name, text in self.typed.items() if text.strip()},
            facts=as_facts(self._facts()),
            signed=self.signed.isChecked(),
            offers_dates=self.offers_dates.isChecked(),
        )

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        is_typed = any(text.strip() for text in self.typed.values())
        return self.is_choosing() and (is_typed or self.facts.is_any)

    def is_choosing(self) -> bool:
        """Whether the letters are not issued yet."""
        return self.stack.currentIndex() == 0

    # How each stands

    def look(self) -> None:
        """Look at every request anew, off the interface thread."""
        self._pause.stop()
        self._is_stale = self.looking is not None
        if self.looking is not None:
            self.looking.cancel()
            return
        self._say_new_names()
        work = looking(self._desk, self.ids, self.chosen().name, self.given())
        self.looking = Task(work)
        self.looking.done.connect(self._looked)
        self.looking.failed.connect(self._fail)
        self.looking.ended.connect(self._look_ended)
        self.progress.set_progress(0, 0, translate("LettersOfMany", "Looking at each request"))
        if len(self.ids) > 20:
            messages.follow(self.looking, self.progress)
        self.issue.setEnabled(False)
        self.looking.start()

    def _say_new_names(self) -> None:
        """A third party or database of many letters is one that is on record."""
        words = translate("LettersOfMany", "Choose one on record; add it in its own list first.")
        self.fields.facts.show_problems(dict.fromkeys(new_names(self._facts()), words))

    def _look_ended(self) -> None:
        self.looking = None
        if self._is_stale:
            self.look()

    def _looked(self, rows: list[OneOfMany]) -> None:
        if self._is_stale:
            return
        self.model.show_rows(rows)
        if not self.table.currentIndex().isValid() and rows:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._ask_for_more(rows)
        self._say_state()
        self._tell_about()

    def _ask_for_more(self, rows: Sequence[OneOfMany]) -> None:
        """Ask for what is newly found missing; what was asked once stays in its place."""
        of_facts = printed_facts(self._template())
        missing = dict.fromkeys(name for one in rows for name in one.fields)
        more = [n for n in missing if n not in self._asked and n not in of_facts]
        if more:
            self._asked += more
            self._ask_fields()
        self._say_own()

    def _say_state(self) -> None:
        count, ready = len(self.model.rows), len(self.model.ready())
        waiting = count - ready
        words = foot_words(count, ready)
        self.state.setText(words.state)
        self.leave_out.setText(words.leave_out)
        self.leave_out.setVisible(0 < waiting < count)
        self.issue.setText(words.issue)
        self.issue.setEnabled(count > 0 and not waiting)
        self.view.setEnabled(count > 0)

    def _tell_about(self, *_index: object) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            self.about.setText("")
            return
        one = self.model.rows[row]
        state = state_words(one)
        words = (state if state.endswith(".") else f"{state}.", *remarks(one))
        self.about.setText(f"{one.number}: {' '.join(words)}")

    def leave_out_unready(self) -> None:
        """Go on with those that are ready; nothing is recorded about the others."""
        self.ids = self.model.ready()
        self._entitle()
        self._offer()

    def _fail(self, error: Exception) -> None:
        self.failure.say(translate("LettersOfMany", "It was not done."), messages.words(error))
        self.failure.show()
