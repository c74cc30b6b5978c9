"""Days that cannot be, at every door: a sentence and the seal as it was, or a right result."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from privdesk.errors import BadInput, Refused, UserError
from privdesk.exchange.mail import MailFile
from privdesk.exchange.mail_choices import Choices, settle
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import read_here
from privdesk.exchange.mail_request import receive_mail
from privdesk.exchange.request_json import add_request
from privdesk.operations.months import deadlines_calendar, month_pdf
from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import CalendarDay, Closure
from privdesk.store.store import Store
from privdesk.ui.desk import Desk
from privdesk.ui.parts.date_editors import DateEditor
from tests.exchange.mails.case import ANA
from tests.hostile.conftest import NOW, ZONE

TODAY = date(2026, 11, 23)
TYPED = {
    "31/12/1899": "1900",
    "01/01/2199": "2100",
    "29/02/2026": "febrero",
    "29021900": "febrero",
    "00/00/0000": "1900",
    "31/04/2026": "abril",
    "10/11/12026": "día/mes/año",
    "1011202600": "día/mes/año",
    "١٠/١١/٢٠٢٦": "día/mes/año",
    "１０/１１/２０２６": "día/mes/año",
    "10/11/2026\x00": "día/mes/año",
    "\u202e6202/11/01": "día/mes/año",
    "=HOY()": "día/mes/año",
    "-1/-1/-2026": "día/mes/año",
    "9" * 10_000: "día/mes/año",
}
IN_JSON = (
    *("1899-12-31", "2199-01-01", "2026-02-29", "0000-00-00", "0001-01-01", "9999-12-31"),
    *("12026-11-10", "٢٠٢٦-١١-١٠", "x" * 9999, "2026-11-10T99:99:99Z", "9999-12-31T23:59:59-23:59"),
)


@pytest.mark.parametrize("typed", TYPED, ids=range(len(TYPED)))
def test_what_is_typed_as_a_day_stays_and_is_explained(typed: str, qtbot: QtBot) -> None:
    editor = DateEditor(TODAY)
    qtbot.addWidget(editor)
    editor.show()
    editor.line.setText(typed)
    problem = editor.problem()
    assert problem is not None
    assert TYPED[typed] in problem
    assert len(problem) < 200
    assert editor.value() is None
    assert editor.is_unread()
    assert not editor.check()
    assert editor.line.text() == editor.kept()
    again = DateEditor(TODAY)
    qtbot.addWidget(again)
    again.put_back(editor.kept())
    assert again.line.text() == editor.line.text()


@pytest.mark.parametrize("day", IN_JSON, ids=range(len(IN_JSON)))
def test_no_request_comes_on_such_a_day(office: Store, day: str) -> None:
    seal = office.seal()
    for key in ("received", "reached_officer"):
        given = {
            "right": "know",
            "person": {"name": "Ana Ficticia", "document_type": "none"},
            "received": "2026-11-10",
        }
        with pytest.raises((BadInput, Refused)) as said, office.write("receive_request") as session:
            add_request(session, given | {key: day}, now=NOW, zone=ZONE)
        assert 20 < len(str(said.value)) < 300
    assert office.seal() == seal


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(2199, 1, 1), date.max])
def test_days_off_out_of_all_reach_harm_nothing(office: Store, day: date, desk: Desk) -> None:
    seal = office.seal()
    person = {"name": "Ana Ficticia", "document_type": "none"}
    with pytest.raises(UserError), office.write("receive_request") as session:
        receive_request(session, person=person, right="know", received=When(day), now=NOW)
    assert office.seal() == seal
    before = desk.calendar().add_business_days(date(2026, 11, 10), 10)
    with office.write("change_calendar") as session:
        named = {"name": "x", "source": "y", "change": "added"}
        save_record(session, CalendarDay, {"day": day, **named})
        save_record(session, Closure, {"first": day, "last": day, "name": "x"})
    assert desk.calendar().add_business_days(date(2026, 11, 10), 10) == before
    with office.read() as session:
        assert deadlines_calendar(session, NOW, with_days_off=True)
        assert month_pdf(session, date(2026, 11, 1), NOW)


@pytest.mark.parametrize(
    "said",
    [
        "Sun, 31 Dec 1899 10:00:00 -0500",
        "Tue, 1 Jan 2199 10:00:00 -0500",
        "Fri, 31 Dec 9999 23:59:59 -1200",
        "Thu, 30 Feb 2026 10:00:00 -0500",
        "٢٠ نوفمبر ٢٠٢٦",
        "Fri, 20 Nov 99999999999 10:00:00 -0500",
    ],
)
def test_a_mail_of_such_a_day_asks_when_it_came(office: Store, said: str) -> None:
    content = f"Date: {said}\r\nReceived: by x; {said}\r\nFrom: {ANA}\r\n\r\nSuprima mis datos."
    mail = read_here(content.encode(), "correo.eml")
    assert mail.text == "Suprima mis datos."
    seal = office.seal()
    proposal = propose(mail, ZONE)

    def receive() -> None:
        with office.write("receive_request") as session:
            settled = settle(session, mail, proposal, Choices(rights=("erase",)))
            original = MailFile("correo.eml", "message/rfc822", content.encode())
            receive_mail(session, mail, original, now=NOW, **settled.arguments)

    with pytest.raises(UserError):
        receive()
    assert office.seal() == seal
