"""A new request while it is half typed: all that its form holds, kept and put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Kept, Key
from privdesk.ui.pages.mail_draft import FilesKept, files_of, kept_mail, mail_of

if TYPE_CHECKING:
    from privdesk.ui.pages.request_form import NewRequest

NEW_REQUEST = "new_request"


def free_key(desk: Desk) -> Key:
    """The key of one more new request: several may stand half typed."""
    from privdesk.store.drafts import free_number

    with desk.store.read() as session:
        return Key(NEW_REQUEST, "", free_number(session, NEW_REQUEST))


class RequestDraft:
    """What the form of a new request gives to be kept; `lost` names the files not kept."""

    def __init__(self, form: NewRequest, desk: Desk) -> None:
        self._form, self._desk = form, desk
        self._files = FilesKept()
        self.lost: list[str] = []

    def values(self) -> dict[str, Any]:
        """All that stands in the form, as plain JSON."""
        form, files = self._form, self._files
        files.begin()
        of_mail, added = form.evidence.parts()
        return {
            "person": form.person.kept(whole=True),
            "applicant": form.applicant.kept(whole=True),
            "minor": form.minor.kept(),
            "asked": form.asked.kept(),
            "mail": kept_mail(form.mail, files) if form.mail is not None else None,
            "of_mail": [files.kept(file) for file in of_mail],
            "added": [files.kept(file) for file in added],
            "repeats": form.repeats.kept(),
            "same_mail": form.same_mail,
            "like": form.like,
            "address": form.address,
        }

    def kept(self) -> Kept:
        """The same with what a reader of the draft is told, and the bytes of its files."""
        values = self.values()
        form = self._form
        name = form.person.form.editors["name"].words()
        title = translate("Drafts", "New request")
        if name:
            title = translate("Drafts", "New request of {name}", name=name[:120])
        lines = form.person.form.draft_lines() + form.asked.form.draft_lines()
        if form.applicant.is_other():
            lines.append((translate("NewRequest", "Who asks"), form.applicant.words()))
        word = translate("Drafts", "File")
        lines += [(word, file.name) for file in form.evidence.files()]
        return Kept(title, values, lines, dict(self._files.contents))

    def put_back(self, values: Mapping[str, Any]) -> None:
        """Show what was kept."""
        form = self._form
        form.person.put_back(values["person"])
        form.applicant.put_back(values["applicant"])
        form.minor.put_back(values["minor"])
        form.asked.put_back(values["asked"])
        form.same_mail, form.like = int(values["same_mail"]), int(values["like"])
        form.address = str(values["address"])
        self._put_files_back(values)
        form.repeats.put_back(values["repeats"])
        form.show_all()
        form.repeats.put_back(values["repeats"])  # what was just found again is ticked as it was

    def _put_files_back(self, values: Mapping[str, Any]) -> None:
        form, get = self._form, self._desk.drafts.file
        of_mail, lost = files_of(values["of_mail"], get)
        added, lost_too = files_of(values["added"], get)
        self.lost = lost + lost_too
        mail = values["mail"]
        if mail is not None:
            own, lost_mail = files_of([mail["original"]] if mail["original"] else [], get)
            self.lost += lost_mail
            form.mail = mail_of(mail, own[0] if own else None)
            form.evidence.set_mail(form.mail.original, of_mail)
            form.intake.show_read(form.mail)
            content = own[0].content if own else b""
            form.repeats.look_for_mail(form.mail.proposal.message_id, content)
            form.another.show()
        form.evidence.add(added)
