"""The long work of letters to many, each off the interface thread: look, issue, save, send."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.ui import pdf_pages, printing
from privdesk.ui.desk import Desk
from privdesk.ui.task import Progress

if TYPE_CHECKING:
    from privdesk.operations.letters_of_many import Given, OneOfMany
    from privdesk.operations.when import When

Work = Callable[[Progress], object]


@dataclass(frozen=True)
class IssuedMany:
    """Letters issued together: their numbers in order, their title and their step."""

    numbers: tuple[str, ...]
    title: str
    step: str
    is_sent: bool = False

    def sent(self) -> IssuedMany:
        """The same letters, once their sending is recorded."""
        return replace(self, is_sent=True)


@dataclass(frozen=True)
class SavedMany:
    """What was written: the folder or file, how many files, the letters without an address."""

    place: Path
    count: int
    without_address: tuple[str, ...] = ()


def looking(desk: Desk, ids: Sequence[int], name: str, given: Given) -> Work:
    """Look at how every request stands; gives a list of `OneOfMany`."""

    def work(progress: Progress) -> list[OneOfMany]:
        from privdesk.operations.letters_of_many import look_at_many

        with desk.store.read() as session:
            return look_at_many(session, ids, name, given, progress)

    return work


def issuing(desk: Desk, ids: Sequence[int], name: str, given: Given) -> Work:
    """Issue all the letters in one transaction; gives an `IssuedMany`."""

    def work(progress: Progress) -> IssuedMany:
        from privdesk.operations.letters_of_many import issue_to_many

        with desk.store.write("issue_letter") as session:
            made = issue_to_many(session, ids, name, given, progress)
            titles = " / ".join(dict.fromkeys(one.heading for one in made))
            return IssuedMany(tuple(one.number for one in made), titles, made[0].step)

    return work


def joining(desk: Desk, numbers: Sequence[str], *, sheets: bool, to: Path | None = None) -> Work:
    """Join the PDFs into one; gives its bytes, or a `SavedMany` once it is written."""

    def work(progress: Progress) -> bytes | SavedMany:
        pdf = pdf_pages.joined(_pdfs(desk, numbers, progress), sheets=sheets)
        if to is None:
            return pdf
        printing.write_copy(to, pdf)
        return SavedMany(to, len(numbers))

    return work


def _pdfs(desk: Desk, numbers: Sequence[str], progress: Progress) -> Iterator[bytes]:
    for done, number in enumerate(numbers):
        progress(done, len(numbers), number)
        yield _file(desk, number, "pdf")


def _file(desk: Desk, number: str, form: str) -> bytes:
    from privdesk.operations.issued_letters import letter_file
    from privdesk.store.finding import document_by_number

    with desk.store.read() as session:
        return letter_file(session, document_by_number(session, number), form)


def saving(desk: Desk, numbers: Sequence[str], form: str, folder: Path) -> Work:
    """Write each letter in that form into a folder; gives a `SavedMany`."""

    def work(progress: Progress) -> SavedMany:
        for done, number in enumerate(numbers):
            path = folder / f"{number}.{form}"
            progress(done, len(numbers), path.name)
            printing.write_copy(path, _file(desk, number, form))
        unknown = _without_address(desk, numbers) if form == "eml" else ()
        return SavedMany(folder, len(numbers), unknown)

    return work


def _without_address(desk: Desk, numbers: Sequence[str]) -> tuple[str, ...]:
    """The letters whose addressee has no e-mail address on record."""
    from privdesk.operations.issued_letters import mail_draft
    from privdesk.store.finding import document_by_number

    with desk.store.read() as session:
        drafts = (mail_draft(session, document_by_number(session, n)) for n in numbers)
        return tuple(draft.number for draft in drafts if not draft.address)


def sending(desk: Desk, numbers: Sequence[str], when: When, channel: str, note: str) -> Work:
    """Record the sending of all in one transaction; gives how many were recorded."""
    now = desk.now()

    def work(progress: Progress) -> int:
        from privdesk.operations.sendings_of_many import record_sendings

        with desk.store.write("record_sending") as session:
            return record_sendings(
                session, numbers, when, channel=channel, now=now, note=note, tell=progress
            )

    return work
