"""The form that corrects what was recorded of a request: its data, its people, its kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from privdesk.errors import BadInput, Conflict, NotFound, UserError
from privdesk.operations.people import change_person, clean_document
from privdesk.operations.requests import change_request
from privdesk.records import Request
from privdesk.rules.rights import kind_of, why
from privdesk.text import say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Keeper, Kept, Key
from privdesk.ui.editors import MomentEditor
from privdesk.ui.pages.request_edit_layout import RequestEditLayout
from privdesk.ui.pages.request_snapshot import RequestSnapshot, read_request
from privdesk.ui.parts.date_editors import DateEditor
from privdesk.ui.parts.sight import bring_into_sight
from privdesk.ui.parts.tab_order import chain_tabs

_DOCUMENT = {"document_type", "document_number"}


class RequestEdit(RequestEditLayout):
    """`saved()` and `left()` by its buttons."""

    saved = Signal()
    left = Signal()

    def __init__(self, desk: Desk, request: RequestSnapshot, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._request = request
        self._load(request)
        editors = self.form.editors
        # Made last, read first: Tab goes as one reads.
        chain_tabs((editors["kind"].inner(), self.reason.inner(), self._moment.day.inner()))
        self.applicant.attach.hide()  # files are attached under Documents
        self.save_button.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.left)
        self.form.editors["right"].changed.connect(self._right_changed)
        self.form.editors["kind"].changed.connect(self._show_reclassified)
        self.form.changed.connect(self._show_reclassified)
        self.restored.given_up.connect(self._start_over)
        self.keeper = Keeper(desk, self)
        self.restored.show_restored(self.keeper.restore())

    def _load(self, request: RequestSnapshot) -> None:
        values = request.values
        self.form.load(values, on_record=True)
        moment = self.form.editors["received_at"]
        reached = self.form.editors["reached_officer_on"]
        assert isinstance(moment, MomentEditor)
        assert isinstance(reached, DateEditor)
        for day in (moment.day, reached):
            day.set_range(None, self._desk.today())
        if not values["received_time_known"]:
            moment.show_hour_unknown()
        self._moment = moment
        self.person.load(request.person, on_record=True)
        self.parts.load(request)
        self._show_reclassified()

    def take_news(self, request: RequestSnapshot) -> None:
        """The request says this now: shown where nothing was typed, asked about where it was."""
        self._request = request
        self.form.take_news(request.values)
        is_mine = "received_at" in self.form.changed_values()
        if not is_mine and not request.values["received_time_known"]:
            self._moment.show_hour_unknown()
        self.person.take_news(request.person)
        self.parts.take_news(request)
        self._show_reclassified()

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.form.editors["right"].inner().setFocus()

    def _is_reclassified(self) -> bool:
        return bool({"right", "kind"} & self.form.changed_values().keys())

    def _right_changed(self) -> None:
        if right := self.form.editors["right"].value():
            self.form.editors["kind"].set_value(kind_of(right))
            self.form.labeled["kind"].set_help(say(why(right)))
        self._show_reclassified()

    def _show_reclassified(self) -> None:
        self._change.setVisible(self._is_reclassified())

    def is_dirty(self) -> bool:
        """Whether something was changed that is not saved."""
        return self.form.is_dirty() or self.person.is_dirty() or self.parts.is_dirty()

    def save(self) -> bool:
        """Save what was changed; what is wrong stands beside its field. Whether it was saved."""
        self.failure.hide()
        if not self._check():
            return False
        try:
            self._write()
        except UserError as error:
            self._show_error(error)
            return False
        return True

    def _check(self) -> bool:
        # From the last to the first, so that the focus ends on the first problem of all.
        checks = [
            self.applicant.check(),
            self.checks.check(self.person.changed_values().keys() | self._document_parts()),
            self.role.check(),
            not self._is_reclassified() or self._check_reason(),
            self.form.check(),
        ]
        if not all(checks):
            self._go_to_focus()
        return all(checks)

    def _document_parts(self) -> set[str]:
        return _DOCUMENT if _DOCUMENT & self.person.changed_values().keys() else set()

    def _check_reason(self) -> bool:
        fine = self.reason.check()
        if not fine:
            self.reason.inner().setFocus()
        return fine

    def _go_to_focus(self) -> None:
        if (focus := self.focusWidget()) is not None:
            bring_into_sight(focus)

    def _write(self) -> None:
        theirs = self._person_values()
        if not self.is_dirty():
            return
        mine = self.form.is_dirty() or self.parts.is_dirty()
        action = "reclassify_request" if self._is_reclassified() else "change_request"
        with self._desk.store.write(action if mine else "change_person") as session:
            request = session.get(Request, self._request.id)
            if request is None:
                raise NotFound(
                    translate("Conflicts", "This record was taken away in the meantime.")
                )
            if theirs:
                stood = self.person.expected()
                change_person(request.person, theirs, today=self._desk.today(), expected=stood)
            stood = self.form.expected() | self.parts.expected()
            values = self._request_values(session, request)
            change_request(
                session,
                request,
                values,
                now=self._desk.now(),
                reason=self.reason.value() or "",
                expected=stood,
            )
            self.keeper.drop_with(session)
        self.keeper.dropped()

    def _request_values(self, session: Session, request: Request) -> dict[str, Any]:
        values = self.form.changed_values()
        if "received_at" in values:
            values["received_time_known"] = self._moment.is_hour_known()
        dirty = self.parts.dirty()
        if "minor" in dirty:
            values["is_minor"] = self.minor.value()
        if "role" in dirty:
            values |= self.role.fields(session)
        if "applicant" in dirty:
            values |= self._applicant_values(request)
        return values

    def _applicant_values(self, request: Request) -> dict[str, Any]:
        """The applicant as typed; the same person's corrected data are put on their record."""
        values = self.applicant.values()
        form = self.applicant.person.form
        same = request.applicant is not None and values["applicant"] is not None
        if same and not _DOCUMENT & form.changed_values().keys():
            assert request.applicant is not None
            try:
                change_person(
                    request.applicant,
                    form.changed_values(),
                    today=self._desk.today(),
                    expected=form.expected(),
                )
            except BadInput as error:
                raise BadInput(str(error), f"applicant.{error.field}") from error
            values.pop("applicant")
        return values

    def _person_values(self) -> dict[str, Any]:
        values = self.person.changed_values()
        if values.keys() & _DOCUMENT:
            now = self.person.values()
            values["document_type"] = now["document_type"]
            values["document_number"] = clean_document(now["document_type"], now["document_number"])
        return values

    # Half typed

    def draft_key(self) -> Key | None:
        """One draft for each request."""
        return Key("request_edit", "request", self._request.id)

    def draft_values(self) -> dict[str, Any] | None:
        """What was changed and is not saved; None for nothing."""
        if not self.is_dirty():
            return None
        return {
            "form": self.form.draft_values(),
            "person": self.person.draft_values(),
            "parts": self.parts.kept(),
            "reason": self.reason.kept(),
        }

    def draft_content(self) -> Kept:
        """The same, with its title and lines for a reader."""
        number = self._request.number
        title = translate("Drafts", "Data of the request {number}", number=number)
        lines = self.form.draft_lines() + self.person.draft_lines() + self.parts.lines()
        return Kept(title, self.draft_values() or {}, lines)

    def restore_draft(self, values: Mapping[str, Any]) -> None:
        """Put back what was changed; what the request says by now in its place is asked about."""
        for form, kept in ((self.form, values["form"]), (self.person, values["person"])):
            if kept is not None:
                form.restore_draft(kept)
        self.parts.put_back(values["parts"], self._request)
        self.reason.put_back(values["reason"])
        self._show_reclassified()

    def _start_over(self) -> None:
        self._load(self._request)
        self.reason.set_value(None)
        self.keeper.drop()

    def _show_error(self, error: UserError) -> None:
        if isinstance(error, BadInput) and (
            self.applicant.show_error(error)
            or self.form.show_error(error)
            or self.person.show_error(error)
        ):
            self._go_to_focus()
            return
        self.failure.say(translate("Requests", "Nothing was saved."), str(error))
        self.failure.show()
        bring_into_sight(self._conflict() if isinstance(error, Conflict) else self.failure)

    def _conflict(self) -> QWidget:
        """What is to be decided, read anew; the first of it."""
        with self._desk.store.read() as session:
            request = read_request(session, self._request.id, self._desk.day())
        if request is not None:
            self.take_news(request)
        boxes = (
            self.parts.conflicts,
            self.form.conflicts,
            self.person.conflicts,
            self.applicant.person.form.conflicts,
        )
        return next((box for box in boxes if box.isVisibleTo(self)), self.failure)
