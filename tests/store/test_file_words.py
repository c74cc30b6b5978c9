"""The words of an attached file, decoded as its mail program or browser would."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from privdesk.store.file_words import file_words

NAME = "Iñigo Ficticio Pérez"
HEADS = b"From: datos@correo.example\r\nDate: Mon, 23 Nov 2026 10:00 -0500\r\nMIME-Version: 1.0\r\n"


def _mail(coding: str, *, subject: str = "Consulta", text: str = "Nada.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Panadería Ejemplo <datos@correo.example>"
    mail["Date"] = "Mon, 23 Nov 2026 10:00:00 -0500"
    mail["Subject"] = subject
    mail.set_content(text, cte=coding)
    return mail


@pytest.mark.parametrize("coding", ["base64", "quoted-printable", "8bit"])
def test_a_mail_is_read_as_it_was_written(coding: str) -> None:
    data = _mail(coding, text=f"Escribe {NAME}.\n").as_bytes()
    assert (NAME.encode() in data) == (coding == "8bit")
    told = file_words(data)
    assert NAME in told.text
    assert told.is_whole


@pytest.mark.parametrize("coding", ["q", "b"])
def test_a_head_in_encoded_words_is_read(coding: str) -> None:
    from email.charset import BASE64, QP, Charset
    from email.header import Header

    charset = Charset("utf-8")
    charset.header_encoding = BASE64 if coding == "b" else QP
    head = Header(NAME, charset).encode().encode()
    assert NAME.encode() not in head
    told = file_words(HEADS + b"Subject: " + head + b"\r\n\r\nNada.\r\n")
    assert NAME in told.text
    assert told.is_whole


def test_a_mail_within_a_mail_is_read() -> None:
    outer = _mail("base64")
    outer.add_attachment(_mail("base64", subject=NAME))
    told = file_words(outer.as_bytes())
    assert NAME in told.text
    assert told.is_whole


def test_what_stands_in_its_marks_is_read() -> None:
    mail = _mail("base64")
    page = "<p>De <b>I&ntilde;igo</b>&#32;Fic<i>ticio</i> P&eacute;rez</p>"
    mail.add_alternative(page, subtype="html", cte="base64")
    assert "Iñigo Ficticio Pérez" in file_words(mail.as_bytes()).text
    assert "Iñigo Ficticio Pérez" in file_words(f"<html>{page}</html>".encode()).text


def test_a_mail_with_a_file_that_is_no_text_is_not_whole() -> None:
    mail = _mail("base64", text=NAME)
    mail.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf")
    told = file_words(mail.as_bytes())
    assert NAME in told.text
    assert not told.is_whole


@pytest.mark.parametrize(
    "data",
    [
        HEADS + b"Content-Transfer-Encoding: base64\r\n\r\n!!! this is none\r\n",
        b"To: ana@correo.example\r\nContent-Transfer-Encoding: base64\r\n\r\nUGFu\r\n",
        b"%PDF-1.7\0\1\2",
        b"",
    ],
    ids=["broken", "half a mail", "pdf", "empty"],
)
def test_what_cannot_be_decoded_is_not_whole(data: bytes) -> None:
    assert file_words(data).is_whole == (data == b"")


@pytest.mark.parametrize("encoding", ["utf-16-le", "cp1252"])
def test_the_texts_of_a_mail_of_outlook_are_read_and_it_is_never_whole(encoding: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + NAME.encode(encoding) + bytes(64)
    told = file_words(data)
    assert NAME in told.text
    assert not told.is_whole


def test_a_plain_text_is_whole() -> None:
    assert file_words(NAME.encode()) == (NAME, True)
    assert file_words(NAME.encode("utf-16")) == (NAME, True)


def test_a_letter_in_no_known_charset_is_read_all_the_same() -> None:
    data = HEADS + b"Content-Type: text/plain; charset=inventado\r\n\r\nI\xf1igo\r\n"
    assert "Iñigo" in file_words(data).text
