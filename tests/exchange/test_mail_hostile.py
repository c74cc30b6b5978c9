"""Mails made to break a reader, and mails broken by chance: `BadImport`, or something readable."""

from __future__ import annotations

import struct
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.errors import BadImport
from privdesk.exchange.foreign import ReadingCancelled
from privdesk.exchange.mail import Mail
from privdesk.exchange.mail_proposal import propose
from privdesk.exchange.mail_reading import LARGEST, read_here, read_mail, read_pasted
from tests.exchange.mails.case import eml, mixed, multipart, part
from tests.exchange.mails.outlook import OutlookFile, OutlookMail, msg
from tests.exchange.test_mail_set import SET

MSG = msg(OutlookMail("Mis datos", ("Ana", "ana@correo.example"), body="x" * 9000))
SECTOR = 512


def nested_parts(levels: int) -> bytes:
    lines = [f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(levels)]
    return b"From: a@correo.example\n" + "".join(lines).encode()


def nested_mails(levels: int) -> bytes:
    return b"From: a@correo.example\n" + b"Content-Type: message/rfc822\n\n" * levels


def nested_msg(levels: int) -> bytes:
    mail = OutlookMail("0", body="x" * 1000)
    for level in range(1, levels):
        mail = OutlookMail(str(level), files=[OutlookFile("m", mail)])
    return msg(mail)


def fat_of(content: bytes) -> int:
    return (int(struct.unpack_from("<I", content, 76)[0]) + 1) * SECTOR


def directory_of(content: bytes) -> int:
    return (int(struct.unpack_from("<I", content, 48)[0]) + 1) * SECTOR


def with_number(content: bytes, at: int, number: int) -> bytes:
    return content[:at] + struct.pack("<I", number) + content[at + 4 :]


def looping_fat(content: bytes) -> bytes:
    """Every sector leads back to the first one."""
    start = fat_of(content)
    return content[:start] + struct.pack("<I", 0) * 128 + content[start + SECTOR :]


def looping_directory(content: bytes) -> bytes:
    first = directory_of(content) // SECTOR - 1
    return with_number(content, fat_of(content) + 4 * first, first)


def own_child(content: bytes) -> bytes:
    """The root's own storage within itself."""
    return with_number(content, directory_of(content) + 76, 0)


def endless_stream(content: bytes) -> bytes:
    return content[:120].ljust(SECTOR, b"\0") + content[SECTOR:]


def many_properties() -> bytes:
    """A winmail.dat that announces four thousand million properties."""
    data = struct.pack("<I", 0xFFFFFFFF)
    head = struct.pack("<IHBII", 0x223E9F78, 1, 1, 0x69003, len(data))
    content = head + data + struct.pack("<H", sum(data)) + bytes(20)
    return eml(
        "Subject: x", mixed(), body=multipart(part("Content-Type: application/ms-tnef", content))
    )


BOMBS = {
    "parts within parts": nested_parts(20_000),
    "mails within mails": nested_mails(20_000),
    "messages within messages": nested_msg(60),
    "a file table that loops": looping_fat(MSG),
    "a directory that loops": looping_directory(MSG),
    "a storage within itself": own_child(MSG),
    "half a file": MSG[: len(MSG) // 2],
    "a head alone": MSG[:SECTOR],
    "a head of other numbers": endless_stream(MSG),
    "a winmail.dat without end": many_properties(),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_ends_within_its_limits(name: str) -> None:
    started = time.monotonic()
    said: list[str] = []
    try:
        said += read_mail(BOMBS[name], "correo.msg", seconds=10).problems
    except BadImport as refused:
        said.append(str(refused))
    assert said or name == "a head of other numbers"
    assert time.monotonic() - started < 15


@pytest.mark.parametrize(
    "name", ["parts within parts", "mails within mails", "half a file", "a head alone"]
)
def test_what_cannot_be_read_is_refused(name: str) -> None:
    with pytest.raises(BadImport):
        read_here(BOMBS[name], "correo.msg")


def test_too_large_a_file_is_not_even_tried() -> None:
    with pytest.raises(BadImport, match="100 MB"):
        read_mail(bytes(LARGEST + 1), "grande.eml")


def test_a_compound_file_that_is_no_mail_is_refused() -> None:
    from tests.exchange.mails.compound import compound

    with pytest.raises(BadImport, match="otra clase"):
        read_here(compound({"WordDocument": b"x" * 5000}), "carta.doc")


def test_cancelling_a_mail() -> None:
    with pytest.raises(ReadingCancelled):
        read_mail(MSG, "correo.msg", cancelled=lambda: True)


def assert_clean(mail: Mail) -> None:
    """What every mail that was read holds to, whatever its bytes were."""
    for text in (mail.text, mail.subject, mail.sender.name, *(f.text for f in mail.chain)):
        text.encode()  # no half of a surrogate pair
        assert not {c for c in text if unicodedata.category(c) == "Cc"} - {"\n", "\t"}
        assert unicodedata.is_normalized("NFC", text)
    for file in mail.attachments:
        assert file.name.strip(" .")
        assert len(file.name) <= 125
        assert not set('/\\:*?"<>|\0\n') & set(file.name)
        assert "/" in file.media_type
    for moment in (mail.date, mail.received, mail.delivered):
        assert moment is None or moment.tzinfo is not None
    proposal = propose(mail, "America/Bogota")
    assert proposal.right in ("", *proposal.rights)


def test_every_mail_of_the_set_is_clean() -> None:
    for case in SET.values():
        assert_clean(read_here(case.content, case.name))


# The library for winmail.dat may count to four thousand million: it is fuzzed in no test.
BROKEN = [
    case.content for name, case in SET.items() if "winmail" not in name and "pages" not in name
]


@st.composite
def broken_mails(draw: st.DrawFn) -> bytes:
    """A mail of the set with some bytes changed, cut out, or taken from another one."""
    content = bytearray(draw(st.sampled_from(BROKEN)))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(content) - 1, 0)))
        match draw(st.sampled_from(["change", "cut", "mix", "end"])):
            case "change":
                content[at : at + 1] = draw(st.binary(min_size=1, max_size=4))
            case "cut":
                del content[at : at + draw(st.integers(1, 300))]
            case "mix":
                other = draw(st.sampled_from(BROKEN))
                start = draw(st.integers(0, len(other)))
                content[at:at] = other[start : start + 300]
            case _:
                del content[at:]
    return bytes(content)


@given(broken_mails())
@settings(max_examples=400, deadline=None)
def test_a_broken_mail_is_read_or_refused(content: bytes) -> None:
    try:
        mail = read_here(content, "correo.eml")
    except BadImport:
        return
    assert_clean(mail)


@given(st.binary(max_size=300), st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_bytes_after_a_head_are_read(head: bytes, body: bytes) -> None:
    assert_clean(read_here(b"From: a@correo.example\r\nSubject: " + head + b"\r\n\r\n" + body, "x"))


@given(st.text(min_size=1, max_size=500))
@settings(max_examples=200, deadline=None)
def test_any_text_may_be_pasted(text: str) -> None:
    try:
        assert_clean(read_pasted(text))
    except BadImport:
        assert not "".join(c for c in text if unicodedata.category(c) != "Cc").strip()
