"""Mails made to break a reader, as they become requests: kept whole, never unpacked, explained."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from privdesk.errors import BadImport
from privdesk.exchange.mail import Mail, MailFile
from privdesk.exchange.mail_choices import Choices, settle
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import read_here, read_mail
from privdesk.exchange.mail_request import receive_mail
from privdesk.records import Request
from privdesk.store.attachments import read_all
from privdesk.store.finding import attachments_of
from privdesk.store.store import Store
from tests.exchange.mails.case import eml, mixed, multipart, part
from tests.exchange.mails.outlook import OutlookFile, OutlookMail, msg
from tests.hostile.conftest import NOW, ZONE
from tests.hostile.texts import CANARY, TEXTS

SECTOR = 512
TEXT = "text/plain; charset=utf-8"


def bomb() -> bytes:
    """A zip of some 100 KB that says to hold 100 MB."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("../../x", bytes(100_000_000))
    return stream.getvalue()


def attached(name: str, content: bytes, kind: str = "application/octet-stream") -> bytes:
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    heads = f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{quoted}"'
    return part(heads, content)


def with_parts(*parts: bytes, text: str = "Suprima mis datos.") -> bytes:
    body = multipart(part(f"Content-Type: {TEXT}", text), *parts)
    return eml("Subject: Mis datos", mixed(), body=body)


def in_mails(levels: int) -> bytes:
    """A letter within that many mails, each with words of its own."""
    inner = eml("Subject: 0", f"Content-Type: {TEXT}", body="Suprima mis datos.")
    for level in range(1, levels):
        words = part(f"Content-Type: {TEXT}", f"Nivel {level}")
        nested = b"Content-Type: message/rfc822\n\n" + inner.replace(b"\r\n", b"\n")
        boundary = f"b{level}"
        body = multipart(words, nested, boundary=boundary)
        inner = eml(f"Subject: RV: {level}", mixed(boundary=boundary), body=body)
    return inner


def received(store: Store, mail: Mail, content: bytes, name: str) -> int:
    """The request that is recorded of a mail; its id."""
    with store.write("receive_request") as session:
        settled = settle(session, mail, propose(mail, ZONE), Choices(rights=("erase",)))
        original = MailFile(name, "message/rfc822", content)
        return receive_mail(session, mail, original, now=NOW, **settled.arguments)[0].id


def kept_files(store: Store, request: int) -> dict[str, bytes]:
    with store.read() as session:
        found = attachments_of(session, "request", request)
        return {one.name: read_all(session, one.content_id) for one in found}


@pytest.mark.parametrize(
    "name",
    [
        *("../../x", "/etc/passwd", "C:\\Windows\\x.dll", "..", ".", "CON.pdf", "a\x00b.pdf"),
        *(
            "x" * 10_000 + ".pdf",
            "\u202efdp.exe",
            "=cmd|'x'!A0.csv",
            f"<b>{CANARY}</b>.html",
            "%00",
        ),
    ],
)
def test_a_file_of_a_mail_lands_in_the_store_and_nowhere_else(
    name: str, office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    before = sorted(tmp_path.rglob("*"))
    content = with_parts(attached(name, b"x"))
    mail = read_mail(content, "correo.eml")
    (file,) = mail.attachments
    assert not set("/\\\0\n\u202e") & set(file.name)
    kept = kept_files(office, received(office, mail, content, "correo.eml"))
    assert content in kept.values()
    assert b"x" in kept.values()
    assert all(0 < len(one.encode()) <= 180 and one not in (".", "..") for one in kept)
    after = [p for p in sorted(tmp_path.rglob("*")) if office.path.name not in p.name]
    assert after == [p for p in before if office.path.name not in p.name]


def test_two_hundred_pages_are_kept_to_the_last_word(office: Store) -> None:
    page = ("Palabra con acento: dirección. " * 90).strip() + "\n"
    text = "".join(f"Página {number}. {page}" for number in range(1, 201)) + "FIN"
    content = eml("Subject: Largo", f"Content-Type: {TEXT}", body=text)
    began = time.monotonic()
    mail = read_mail(content, "largo.eml")
    request = received(office, mail, content, "largo.eml")
    assert time.monotonic() - began < 15
    with office.read() as session:
        kept = session.get_one(Request, request).text
    assert "Página 200." in kept
    assert kept.endswith("FIN")
    assert len(kept) == len(text)


def test_fifty_mails_within_mails_are_kept_and_it_is_said(office: Store) -> None:
    content = in_mails(50)
    mail = read_mail(content, "hondo.eml", seconds=15)
    assert any("demasiada profundidad" in one for one in mail.problems), mail.problems
    assert content in kept_files(office, received(office, mail, content, "hondo.eml")).values()


def test_hundreds_of_attachments_end_in_words_or_in_the_store(office: Store) -> None:
    parts = [attached(f"{n}.txt", f"archivo {n}".encode()) for n in range(400)]
    content = with_parts(*parts)
    began = time.monotonic()
    try:
        mail = read_mail(content, "muchos.eml", seconds=20)
    except BadImport as refused:
        assert "archivos" in str(refused) or "adjunto" in str(refused)  # noqa: PT017
        return
    kept = kept_files(office, received(office, mail, content, "muchos.eml"))
    assert time.monotonic() - began < 30
    assert content in kept.values()
    assert len(mail.attachments) == 400 or mail.problems
    assert len(kept) == len(mail.attachments) + 1


def test_a_bomb_is_kept_packed(office: Store) -> None:
    packed = bomb()
    assert len(packed) < 200_000
    content = with_parts(attached("fotos.zip", packed, "application/zip"))
    began = time.monotonic()
    mail = read_mail(content, "bomba.eml")
    before = office.path.stat().st_size
    kept = kept_files(office, received(office, mail, content, "bomba.eml"))
    assert kept["fotos.zip"] == packed
    assert office.path.stat().st_size - before < 2_000_000
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("name", ["markup", "script", "formula", "right to left", "marks", "lines"])
def test_words_of_a_mail_stay_words(name: str, office: Store) -> None:
    text = f"Suprima mis datos. {TEXTS[name]} FIN"
    content = eml(f"Content-Type: {TEXT}", body=text)
    mail = read_here(content, "correo.eml")
    shown = "".join(mail.text.split())
    assert "FIN" in shown
    if name in ("markup", "script", "formula"):
        assert "".join(text.split()) == shown
    request = received(office, mail, content, "correo.eml")
    with office.read() as session:
        assert session.get_one(Request, request).text == mail.text


def outlook() -> bytes:
    files = [OutlookFile("../../x", b"y" * 6000), OutlookFile("b", OutlookMail("dentro"))]
    return msg(
        OutlookMail("Mis datos", ("Ana", "ana@correo.example"), body="x" * 9000, files=files)
    )


WHOLE = outlook()
DAMAGE: dict[str, Callable[[int], bytes]] = {
    "zeros": lambda at: WHOLE[:at] + bytes(SECTOR) + WHOLE[at + SECTOR :],
    "ones": lambda at: WHOLE[:at] + b"\xff" * SECTOR + WHOLE[at + SECTOR :],
    "another": lambda at: WHOLE[:at] + WHOLE[SECTOR : 2 * SECTOR] + WHOLE[at + SECTOR :],
    "cut": lambda at: WHOLE[:at],
    "gone": lambda at: WHOLE[:at] + WHOLE[at + SECTOR :],
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_msg_damaged_at_any_sector_is_read_or_refused(how: str) -> None:
    assert len(WHOLE) % SECTOR == 0
    outcomes = set()
    for at in range(0, len(WHOLE), SECTOR):
        began = time.monotonic()
        try:
            mail = read_here(DAMAGE[how](at), "correo.msg")
        except BadImport as refused:
            outcomes.add("refused" if 20 < len(str(refused)) < 400 else "unexplained")
        else:
            assert not [f for f in mail.attachments if set("/\\\0") & set(f.name)]
            outcomes.add("read")
        assert time.monotonic() - began < 5, (how, at)
    assert "refused" in outcomes
    assert "unexplained" not in outcomes
