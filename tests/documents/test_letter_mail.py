"""The draft of a letter's mail, read back by Python and by our own reader of mails."""

from __future__ import annotations

import email
from dataclasses import replace
from email.policy import default

import pytest

from privdesk.documents.letter_mail import MailDraft, address_in, letter_mail
from privdesk.exchange.mail_reading import read_here
from privdesk.rules.events import KEPT, STEPS, TO_AREA, TO_PARTY, TO_PERSON

DRAFT = MailDraft(
    number="C-2026-0031",
    request="2026-0012",
    kind="consulta",
    step="answered",
    addressee="person",
    greeting="Respetada señora Ana Ficticia",
    signature=("Elvira Imaginaria", "", "Panadería Ejemplo S.A.S."),
    sender_name="Panadería Ejemplo S.A.S.",
    sender="datos@panaderia.example",
    to_name="Ana Ficticia",
    to="ana@correo.example",
    pdf=b"%PDF-1.7\nficticio\xff",
)


def read(draft: MailDraft) -> email.message.EmailMessage:
    message = email.message_from_bytes(letter_mail(draft), policy=default)
    assert isinstance(message, email.message.EmailMessage)
    assert message.defects == []
    return message


def test_it_opens_as_a_draft_with_the_pdf() -> None:
    message = read(DRAFT)
    assert message["X-Unsent"] == "1"
    assert message["From"] == '"Panadería Ejemplo S.A.S." <datos@panaderia.example>'
    assert message["To"] == "Ana Ficticia <ana@correo.example>"
    assert message["Subject"] == "Respuesta a su consulta 2026-0012 – C-2026-0031"
    for absent in ("Date", "Message-ID", "Cc", "Bcc", "Reply-To"):
        assert message[absent] is None
    body = message.get_body()
    assert body is not None
    assert body.get_content().splitlines() == [
        "Respetada señora Ana Ficticia:",
        "",
        "Le enviamos adjunta la carta C-2026-0031 sobre su consulta 2026-0012.",
        "",
        "Si tiene alguna inquietud, responda este correo y cite el número 2026-0012.",
        "",
        "Atentamente,",
        "",
        "Elvira Imaginaria",
        "Panadería Ejemplo S.A.S.",
    ]
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "C-2026-0031.pdf"
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == DRAFT.pdf
    assert letter_mail(DRAFT) == letter_mail(DRAFT)


def test_our_own_reader_reads_it() -> None:
    mail = read_here(letter_mail(DRAFT), "borrador.eml")
    assert mail.subject == "Respuesta a su consulta 2026-0012 – C-2026-0031"
    assert [to.email for to in mail.to] == ["ana@correo.example"]
    assert [file.content for file in mail.attachments] == [DRAFT.pdf]
    assert mail.problems == ()


@pytest.mark.parametrize("step", sorted(set(STEPS) - KEPT))
def test_every_step_that_is_sent_has_its_words(step: str) -> None:
    bodies = {"person": TO_PERSON, "party": TO_PARTY, "area": TO_AREA}
    addressee = next(name for name, steps in bodies.items() if step in steps)
    message = read(replace(DRAFT, step=step, addressee=addressee))
    assert "2026-0012" in message["Subject"]
    assert message["Subject"].endswith("C-2026-0031")
    body = message.get_body()
    assert body is not None
    assert "C-2026-0031" in body.get_content()
    assert "{" not in body.get_content() + message["Subject"]


HOSTILE = (
    "Ana\r\nBcc: otra@correo.example",
    "Ana\nTo: otra@correo.example\n\ncuerpo",
    'Ana", <otra@correo.example>, "',
    "Ana\x00\x1b",
    "\ud800 Ana",
    "\u202egro.elpmaxe@ana",
    "👩‍🚀 مثال 漢字",
    "Q" * 10_000,
    "=?utf-8?q?=0D=0ABcc:_x@y.example?=",
    "",
)


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_no_name_becomes_a_header_or_an_address(hostile: str) -> None:
    message = read(
        replace(
            DRAFT,
            sender_name=hostile,
            to_name=hostile,
            greeting=hostile,
            kind=hostile,
            signature=(hostile,) * 3,
        )
    )
    assert set(message.keys()) == {
        *("X-Unsent", "From", "To", "Subject", "MIME-Version", "Content-Type")
    }
    assert [one.addr_spec for one in message["To"].addresses] == ["ana@correo.example"]
    assert [one.addr_spec for one in message["From"].addresses] == ["datos@panaderia.example"]
    assert len(list(message.iter_attachments())) == 1
    assert "\u202e" not in str(message["Subject"]) + str(message["To"])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ana@correo.example", "ana@correo.example"),
        ("  Ana <ana@correo.example>, otra@correo.example", "ana@correo.example"),
        ("Calle 1 # 2-03, Bogotá; ana+1@correo.example.", "ana+1@correo.example"),
        ("ana@correo", ""),
        ("ana..b@correo.example", ""),
        (".ana@correo.example", ""),
        ("ñandú@correo.example", ""),
        ("ana@-correo.example", ""),
        ("@correo.example", ""),
        ("Calle 1 # 2-03", ""),
        ("ana@correo.example\r\nBcc: otra@correo.example", "ana@correo.example"),
        ("", ""),
        ("a" * 10_000 + "@", ""),
    ],
)
def test_an_address_is_found_or_none_is(text: str, address: str) -> None:
    assert address_in(text) == address
    message = read(replace(DRAFT, to=text, sender=text))
    assert (message["To"] is not None) == bool(address)
    assert (message["From"] is not None) == bool(address)
