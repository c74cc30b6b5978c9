"""A mail brought to the form of a new request, and what comes of it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from privdesk.store import lists
from privdesk.store.lists import Listing
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_form import NewRequest
from tests.exchange.mails import plain_mails
from tests.ui.pages.drops import drop, of_mail

ERASE = plain_mails.CASES["quoted-printable"].content.replace(
    b"Subject:", b"Message-ID: <uno@correo.example>\r\nSubject:", 1
)


def wait(form: NewRequest, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not form.intake.is_reading(), timeout=20_000)


def bring(form: NewRequest, content: bytes, qtbot: QtBot) -> None:
    assert drop(form, of_mail(content))
    wait(form, qtbot)


def value(form: NewRequest, name: str) -> object:
    where = form.person.form if name in form.person.form.editors else form.form
    return where.editors[name].value()


def requests(desk: Desk) -> list[int]:
    with desk.store.read() as session:
        return list(lists.ids(session, Listing("request", order="number"), desk.day()))
