"""Every mail of the set becomes a request with its evidence, or it is said why not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import event

from privdesk.errors import BadInput, UserError
from privdesk.exchange.mail import Mail, MailFile
from privdesk.exchange.mail_choices import PRUDENT_RIGHT, Choices, settle
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import read_here, read_pasted
from privdesk.exchange.mail_request import keep_mail, measured, receive_mail, refuse_received
from privdesk.operations.people import find_or_add_person
from privdesk.operations.requests import receive_request, void_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.store.attachments import read_all
from privdesk.store.deadlines import differences
from privdesk.store.finding import attachments_of
from privdesk.store.store import Store
from tests.exchange.mails import forwarded_mails, outlook_mails, plain_mails

NOW = datetime(2027, 6, 1, 15, 0, tzinfo=UTC)
ZONE = "America/Bogota"
SET = {**plain_mails.CASES, **forwarded_mails.CASES, **outlook_mails.CASES}
CHOICES = Choices(name="Ana Ficticia", received=date(2026, 11, 20))


def record(store: Store, mail: Mail, original: MailFile, choices: Choices) -> list[int]:
    with store.write("receive_request") as session:
        settled = settle(session, mail, propose(mail, ZONE), choices)
        requests = receive_mail(session, mail, original, now=NOW, again=True, **settled.arguments)
        for request in requests:
            kept = attachments_of(session, "request", request.id)
            assert [a.content.size for a in kept] == [
                len(f.content) for f in (original, *mail.attachments) if f.content
            ]
            assert read_all(session, kept[0].content_id) == original.content
        return [request.id for request in requests]


def test_every_mail_of_the_set_is_recorded_with_its_evidence(office: Store) -> None:
    recorded = refused = 0
    for case in SET.values():
        mail = read_here(case.content, case.name)
        original = MailFile(case.name, "message/rfc822", case.content)
        if not case.content:
            continue
        try:
            record(office, mail, original, Choices())
            recorded += 1
        except UserError:  # it does not say who or when, or says a day to come
            refused += 1
            record(office, mail, original, CHOICES)
    assert recorded > len(SET) / 2
    assert refused < len(SET) / 4
    with office.read() as session:
        assert differences(session) == []


def test_what_nobody_says_is_asked_for(office: Store) -> None:
    mail = read_pasted("Quiero que supriman mis datos.")
    with office.read() as session:
        for choices, field in ((Choices(), "name"), (Choices(name="Ana"), "received")):
            with pytest.raises(BadInput) as refused:
                settle(session, mail, propose(mail, ZONE), choices)
            assert refused.value.field == field
        settled = settle(session, mail, propose(mail, ZONE), CHOICES)
        assert settled.arguments["rights"] == ("erase",)
        assert settled.arguments["received"] == When(date(2026, 11, 20))
        plain = read_pasted("Buenos días.")
        settled = settle(session, plain, propose(plain, ZONE), CHOICES)
        assert settled.arguments["rights"] == (PRUDENT_RIGHT,)


def test_equal_bytes_are_kept_once_and_an_annulled_request_frees_the_mail(office: Store) -> None:
    content = b"From: a@b.example\nDate: Fri, 20 Nov 2026 09:00:00 -0500\n\nConocer mis datos"
    original = MailFile("../m.eml", "message/rfc822", content)
    mail = read_here(content, "m.eml")
    first, second = (record(office, mail, original, CHOICES)[0] for _ in range(2))
    with office.write("void_request") as session:
        with pytest.raises(UserError, match=r"2026-0001.*2026-0002"):
            refuse_received(session, "", content)
        kept = [attachments_of(session, "request", i)[0] for i in (first, second)]
        assert kept[0].content_id == kept[1].content_id
        assert kept[0].name == "m.eml"
        keep_mail(session, session.get_one(Request, first), measured([original]), now=NOW)
        for number in (first, second):
            request = session.get_one(Request, number)
            void_request(session, request, When(date(2026, 11, 21)), reason="Doble", now=NOW)
    with office.read() as session:
        refuse_received(session, "", content)


def test_thousands_of_files_are_kept_by_the_hundred(office: Store) -> None:
    """Each flush writes to the history: one for every file took half a minute for 3,000."""
    files = [MailFile(f"{n % 900}.txt", "text/plain", b"%d" % (n % 900)) for n in range(1_000)]
    flushes: list[object] = []
    with office.write("receive_request") as session:
        request = receive_request(
            session,
            person={"name": "Ana Ficticia", "document_number": "1"},
            right="know",
            received=When(date(2026, 11, 20)),
            now=NOW,
        )
        event.listen(session, "after_flush", lambda *_: flushes.append(None))
        keep_mail(session, request, measured([*files, MailFile("no", "", b"")]), now=NOW)
        assert len(flushes) < 5
        kept = attachments_of(session, "request", request.id)
        assert [a.name for a in kept] == [f.name for f in files]
        assert len({a.content_id for a in kept}) == 900


def _person_of(store: Store, sender: str, text: str) -> dict[str, str]:
    mail = read_here(f"From: {sender}\nSubject: x\n\n{text}".encode(), "m.eml")
    with store.read() as session:
        choices = Choices(received=date(2026, 11, 20))
        person: dict[str, str] = settle(session, mail, propose(mail, ZONE), choices).arguments[
            "person"
        ]
    return person


def test_a_pet_name_in_a_mail_is_no_reason_to_refuse_it(office: Store) -> None:
    """With the document and the address on record it is the person; with one of them it is not."""
    with office.write("add_person") as session:
        ana = {"name": "Ana Ficticia", "document_number": "9000000142", "email": "ana@c.example"}
        find_or_add_person(session, ana)
    found = _person_of(office, "Anita <ANA@c.example>", "Mi C.C. 9.000.000.142")
    assert (found["name"], found["document_number"]) == ("Ana Ficticia", "9000000142")
    found = _person_of(office, "Anita <ana@c.example>", "Mis datos")  # a shared mailbox, perhaps
    assert (found["name"], found["document_type"]) == ("Anita", "none")
    found = _person_of(office, "Otro Tal <otro@c.example>", "Mi C.C. 9.000.000.142")
    assert found["name"] == "Otro Tal"  # refused when it is recorded: another's document
