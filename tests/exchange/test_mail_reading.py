from __future__ import annotations

from datetime import date, datetime

import pytest

from privdesk.errors import BadImport
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import read_here, read_mail, read_pasted
from tests.exchange.mails.forwarded_mails import GMAIL, OUTLOOK

PLAIN = b"From: Ana <ana@correo.example>\r\nSubject: Hola\r\n\r\nBuenos d\xc3\xadas.\r\n"


def test_the_child_gives_what_the_reader_gives_here() -> None:
    assert read_mail(PLAIN, "x.eml") == read_here(PLAIN, "x.eml")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"hola"])
def test_what_is_no_mail_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(BadImport, match=r"x\.bin"):
        read_mail(content, "x.bin")


@pytest.mark.parametrize("pasted", [OUTLOOK, GMAIL, GMAIL.replace("\n", "\r\n")])
def test_a_pasted_mail_is_the_persons(pasted: str) -> None:
    proposal = propose(read_pasted(pasted), "America/Bogota")
    assert proposal.sender_email == "ana@correo.example"
    assert proposal.reached_organization.day == date(2026, 11, 20)
    assert proposal.reached_organization.source == "forwarded_head"
    assert proposal.reached_officer.day is None
    assert proposal.right == "erase"


def test_a_pasted_source_is_read_with_its_heads() -> None:
    source = (
        "Received: by x; Fri, 20 Nov 2026 09:14:05 -0500\nDate: Fri, 20 Nov 2026 09:14:00 -0500\n"
    )
    mail = read_pasted(source + PLAIN.decode())
    assert (mail.subject, mail.text) == ("Hola", "Buenos días.")
    assert propose(mail, "America/Bogota").reached_organization.source == "received_header"


def test_pasted_words_are_only_text() -> None:
    mail = read_pasted("Hola: quiero que\nborren mis datos\x00")
    assert mail.text == "Hola: quiero que\nborren mis datos"
    assert not mail.sender
    assert propose(mail, "America/Bogota").right == "erase"
    with pytest.raises(BadImport, match="texto"):
        read_pasted(" \n\x00")


def test_days_are_those_of_the_zone() -> None:
    mail = read_here(b"Received: by x; Sat, 21 Nov 2026 03:00:00 +0000\nFrom: a@x.example\n\n", "x")
    bogota = propose(mail, "America/Bogota").reached_organization
    assert (bogota.day, bogota.hour) == (date(2026, 11, 20), datetime(2026, 1, 1, 22).time())
    assert propose(mail, "Europe/Madrid").reached_organization.day == date(2026, 11, 21)
    assert "serv" in bogota.why
