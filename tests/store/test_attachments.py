"""Attachments go in and out a chunk at a time, once each, and damage to them is found."""

from __future__ import annotations

import hashlib
import io
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from privdesk.errors import BadInput, DamagedStore
from privdesk.records import Attachment, Content, ContentChunk, Organization
from privdesk.store import attachments
from privdesk.store.attachments import CHUNK, LARGEST, attach, clean_name, read_all, read_chunks
from privdesk.store.engine import connect
from privdesk.store.media import media_type
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)


@pytest.fixture
def store(blank_store: Store) -> Store:
    return blank_store


def _attach(store: Store, source: BinaryIO | bytes | Path, name: str = "a.bin") -> int:
    with store.write("attach") as session:
        return attach(session, "organization", 1, name, source, NOW).content_id


def _count(store: Store, record_type: type) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(record_type)) or 0


SIZES = [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("as_what", ["bytes", "path", "stream"])
def test_bytes_come_out_as_they_went_in(
    store: Store, tmp_path: Path, size: int, as_what: str
) -> None:
    data = (hashlib.sha256(b"seed").digest() * (size // 32 + 1))[:size]
    file = tmp_path / "evidence.bin"
    file.write_bytes(data)
    sources: dict[str, bytes | Path | io.BytesIO] = {
        "bytes": data,
        "path": file,
        "stream": io.BytesIO(data),
    }
    content_id = _attach(store, sources[as_what])
    with store.read() as session:
        pieces = list(read_chunks(session, content_id))
        content = session.get_one(Content, content_id)
    assert b"".join(pieces) == data
    assert [len(p) for p in pieces[:-1]] == [CHUNK] * (len(pieces) - 1)
    assert len(pieces) == -(-size // CHUNK)
    assert (content.sha256, content.size) == (hashlib.sha256(data).hexdigest(), size)


def test_a_pipe_that_gives_little_at_a_time_is_read_whole(store: Store) -> None:
    class Drip(io.RawIOBase):
        def __init__(self) -> None:
            self.left = 2 * CHUNK + 5

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            given = min(self.left, 70_001, size)
            self.left -= given
            return b"g" * given

    content_id = _attach(store, cast(BinaryIO, Drip()))
    with store.read() as session:
        assert [len(p) for p in read_chunks(session, content_id)] == [CHUNK, CHUNK, 5]


def test_equal_bytes_are_kept_once_under_both_names(store: Store) -> None:
    data = b"z" * (2 * CHUNK)
    first = _attach(store, data, "carta.bin")
    second = _attach(store, data, "copia de la carta.bin")
    assert first == second
    assert (_count(store, Content), _count(store, ContentChunk)) == (1, 2)
    with store.read() as session:
        names = session.scalars(select(Attachment.name).order_by(Attachment.id)).all()
    assert names == ["carta.bin", "copia de la carta.bin"]
    other = _attach(store, data + b"!")
    assert other != first
    with store.read() as session:
        assert read_all(session, first) == data


def test_what_was_pending_before_a_duplicate_stays(store: Store) -> None:
    """The chunks of a known file are taken out again; nothing else may go with them."""
    _attach(store, b"same")
    with store.write("attach") as session:
        other = Organization(id=2, name="Otra Ficticia S.A.S.")
        session.add(other)
        attach(session, "organization", 1, "b", b"same", NOW)
    with store.read() as session:
        assert session.get_one(Organization, 2).name == "Otra Ficticia S.A.S."


def test_the_limit_is_100_mb_and_what_is_over_it_leaves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert LARGEST == 100 * 1024 * 1024
    monkeypatch.setattr(attachments, "LARGEST", 2 * CHUNK)
    assert _attach(store, b"x" * (2 * CHUNK))
    with store.write("attach") as session:
        with pytest.raises(BadInput, match="100 MB"):
            attach(session, "organization", 1, "big.bin", b"y" * (2 * CHUNK + 1), NOW)
        attach(session, "organization", 1, "small.bin", b"after", NOW)  # the session goes on
    assert (_count(store, Content), _count(store, ContentChunk)) == (2, 3)


def test_an_empty_or_unreadable_file_is_refused_in_words(store: Store, tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    for source, words in (
        (b"", "vacío"),
        (tmp_path / "missing", "missing.bin"),
        (tmp_path, "missing.bin"),
        (Broken(), "missing.bin"),
    ):
        with pytest.raises(BadInput, match=words):
            _attach(store, source, "missing.bin")
    assert (_count(store, Content), _count(store, ContentChunk)) == (0, 0)


def test_a_reading_error_half_way_leaves_no_chunks(store: Store) -> None:
    class Unplugged(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if data := super().read(size):
                return data
            raise OSError(5, "Input/output error")

    with store.write("attach") as session:
        with pytest.raises(BadInput):
            attach(session, "organization", 1, "a", Unplugged(b"x" * (CHUNK + 9)), NOW)
        session.add(Organization(id=2, name="Otra Ficticia S.A.S."))
    assert (_count(store, Content), _count(store, ContentChunk)) == (0, 0)


def test_a_large_file_needs_little_memory(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    file.write_bytes(b"\xab" * (24 * CHUNK))
    tracemalloc.start()
    try:
        content_id = _attach(store, file)
        with store.read() as session:
            assert sum(map(len, read_chunks(session, content_id))) == 24 * CHUNK
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 12 * CHUNK


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE content_chunk SET data = zeroblob(length(data)) WHERE part = 1",
        "DELETE FROM content_chunk WHERE part = 2",
        "DELETE FROM content_chunk WHERE part = 0",
        "UPDATE content_chunk SET part = CASE part WHEN 0 THEN 9 WHEN 1 THEN 0 ELSE part END",
    ],
)
def test_damaged_bytes_are_found_and_named(store: Store, statement: str) -> None:
    data = b"1" * CHUNK + b"2" * CHUNK + b"3"
    content_id = _attach(store, data)
    raw = connect(store.path, store.key)
    raw.execute(statement)
    raw.close()
    name = hashlib.sha256(data).hexdigest()[:12]
    with store.read() as session, pytest.raises(DamagedStore, match=name):
        read_all(session, content_id)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("carta.pdf", "carta.pdf"),
        ("../../etc/passwd", "passwd"),
        (r"C:\Users\ana\carta.pdf", "carta.pdf"),
        ("carta\u202efdp.exe", "cartafdp.exe"),
        ("a\0b\r\nc.txt", "abc.txt"),
        ("  carta.pdf. . ", "carta.pdf"),
        ("", "archivo"),
        ("..", "archivo"),
        ("/", "archivo"),
        ("\u202e", "archivo"),
        (".gitignore", ".gitignore"),
        ("👩‍🚀 año.pdf", "👩‍🚀 año.pdf"),
        ("نامه.pdf", "نامه.pdf"),
        ("n" * 10_000 + ".pdf", "n" * 176 + ".pdf"),
        ("x." + "y" * 10_000, "x." + "y" * 178),
        ("man\u0303ana.pdf", "mañana.pdf"),
    ],
)
def test_a_name_is_cleaned(given: str, kept: str) -> None:
    assert clean_name(given) == kept


@given(st.text(max_size=300))
def test_a_cleaned_name_is_a_safe_file_name(name: str) -> None:
    clean = clean_name(name)
    assert clean.strip()
    assert len(clean.encode()) <= 180
    assert not set(clean) & set("/\\\0\n\r\u202e")
    assert clean not in (".", "..")
    assert clean_name(clean) == clean


MAIL = b"From: ana@correo.example\r\nTo: x@correo.example\r\nDate: Mon, 23 Nov 2026\r\n\r\nHola"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n\x00\xff", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n\x00", "image/png"),
        (b"\xff\xd8\xff\xe0\x00", "image/jpeg"),
        (MAIL, "message/rfc822"),
        (b"Received: from a\n by b;\n\tMon\nFrom: a@correo.example\n\nx", "message/rfc822"),
        ("\ufeffSeñores:\n".encode(), "text/plain"),
        ("año ñ".encode()[:-1], "text/plain"),  # cut within a character
        (b"From: a newspaper\n\nDate: none", "text/plain"),
        (b"Date: 1\nno header\nFrom: x\n", "text/plain"),
        (b"MZ\x90\x00\x03", "application/x-executable"),
        (b"text with a \x00 in it", "application/octet-stream"),
        (b"\xff\xfe\x00\x01", "application/octet-stream"),
    ],
)
def test_the_kind_is_told_by_the_bytes(data: bytes, kind: str) -> None:
    assert media_type(data) == kind


def test_the_kind_and_the_name_stand_on_the_attachment(store: Store) -> None:
    with store.write("attach") as session:
        made = attach(session, "organization", 1, "../factura.exe", b"%PDF-1.4 x", NOW)
        assert (made.name, made.media_type, made.added_at) == (
            "factura.exe",
            "application/pdf",
            NOW,
        )
        assert (made.record_type, made.record_id) == ("organization", 1)


def test_every_attachment_and_content_is_in_the_chain(store: Store) -> None:
    before = store.seal().number
    _attach(store, b"data")
    assert store.seal().number == before + 2
    _attach(store, b"data")
    assert store.seal().number == before + 3


def test_what_is_undone_is_undone_whole(store: Store) -> None:
    def half() -> None:
        with store.write("attach") as session:
            attach(session, "organization", 1, "a", b"x" * (CHUNK + 1), NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert (_count(store, Content), _count(store, ContentChunk)) == (0, 0)
