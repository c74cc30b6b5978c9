"""The kind of a file is told by its bytes; its name decides only between equal ones."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import time
import wave
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.store import media
from privdesk.store.media import media_type
from privdesk.store.media_kinds import (
    DOC,
    DOCX,
    MSG,
    ODS,
    ODT,
    OLE,
    PPTX,
    PROGRAM,
    SCRIPT,
    XLS,
    XLSX,
    ZIP,
    endings,
    family,
    kind_words,
)

OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
OPUS = b"OggS\0\2" + bytes(20) + b"\1\x13OpusHead\1\1"


def zipped(*names: str, stored: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        if stored:
            made.writestr("mimetype", stored, zipfile.ZIP_STORED)
        for name in names:
            made.writestr(name, "ficticio " * 9)
    return file.getvalue()


def ole(stream: str) -> bytes:
    return OLE_START + stream.encode("utf-16-le").ljust(128, b"\0")


def box(brand: bytes) -> bytes:
    return struct.pack(">I", 24) + b"ftyp" + brand + b"\0\0\2\0isomiso2"


def sound() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setparams((1, 2, 8000, 4, "NONE", ""))
        made.writeframes(b"\0\0" * 4)
    return file.getvalue()


BITMAP = b"BM" + struct.pack("<IIIIII", 58, 0, 54, 40, 1, 1) + bytes(32)
PAGE = b"<!-- guardada -->\n<!DOCTYPE html><html><body>Hola</body></html>"
MAIL = b"From: ana@correo.example\r\nDate: Mon, 23 Nov 2026\r\n\r\nHola"

TABLE: list[tuple[bytes, str, str]] = [
    (b"%PDF-1.7\n", "a.png", "application/pdf"),
    (b"\n\r\n%PDF-1.4", "", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n\0", "a.pdf", "image/png"),
    (b"\xff\xd8\xff\xe1\0", "a.exe", "image/jpeg"),
    (b"GIF89a\1\0", "", "image/gif"),
    (b"RIFF\x10\0\0\0WEBPVP8 ", "", "image/webp"),
    (BITMAP, "", "image/bmp"),
    (b"II*\0\x08\0\0\0", "", "image/tiff"),
    (b"MM\0*\0\0\0\x08", "", "image/tiff"),
    (box(b"heic"), "", "image/heic"),
    (box(b"mif1"), "", "image/heic"),
    (zipped("[Content_Types].xml", "word/document.xml"), "a.zip", DOCX),
    (zipped("[Content_Types].xml", "xl/workbook.xml"), "", XLSX),
    (zipped("[Content_Types].xml", "ppt/presentation.xml"), "", PPTX),
    (zipped("[Content_Types].xml", "elsewhere.xml"), "a.docx", DOCX),
    (zipped("content.xml", stored="application/vnd.oasis.opendocument.text"), "", ODT),
    (zipped("content.xml", stored="application/vnd.oasis.opendocument.spreadsheet"), "", ODS),
    (zipped("fotos/uno.jpg"), "a.docx", ZIP),
    (zipped("META-INF/MANIFEST.MF", "A.class"), "a.jar", PROGRAM),
    (ole("WordDocument"), "a.xls", DOC),
    (ole("Workbook"), "", XLS),
    (ole("__substg1.0_0037001F"), "", MSG),
    (ole("nothing known"), "carta.msg", MSG),
    (ole("nothing known"), "", OLE),
    (b"{\\rtf1\\ansi hola}", "a.doc", "application/rtf"),
    (b"ID3\3\0", "", "audio/mpeg"),
    (b"\xff\xfb\x90\x64\0\0", "", "audio/mpeg"),
    (b"\xff\xf1\x50\x80\0", "", "audio/aac"),
    (OPUS, "PTT-20261121-WA0003.opus", "audio/ogg"),
    (sound(), "", "audio/wav"),
    (b"fLaC\0\0\0\x22", "", "audio/flac"),
    (b"#!AMR\n<", "", "audio/amr"),
    (box(b"M4A "), "", "audio/mp4"),
    (box(b"mp42"), "nota.m4a", "audio/mp4"),
    (box(b"mp42"), "", "video/mp4"),
    (box(b"isom"), "", "video/mp4"),
    (box(b"qt  "), "", "video/quicktime"),
    (box(b"3gp4"), "", "video/3gpp"),
    (b"\x1a\x45\xdf\xa3\x9fB\x82\x84webm", "", "video/webm"),
    (b"7z\xbc\xaf\x27\x1c", "", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07\1\0", "", "application/vnd.rar"),
    (b"\x1f\x8b\x08\0", "", "application/gzip"),
    (b"MZ\x90\0", "factura.pdf", PROGRAM),
    (b"\x7fELF\2\1\1\0", "", PROGRAM),
    (b"#!/bin/sh\nrm -rf /\n", "leame.txt", SCRIPT),
    (b"L\0\0\0\1\x14\2\0\0", "a.pdf", "application/x-ms-shortcut"),
    (MAIL, "a.txt", "message/rfc822"),
    (PAGE, "a.txt", "text/html"),
    (b"<?xml version='1.0'?><svg xmlns='x'/>", "a.png", "image/svg+xml"),
    (b"<?xml version='1.0'?><datos/>", "", "application/xml"),
    (b'{"a": [1]}', "a.txt", "application/json"),
    (b"[esto no es JSON]", "", "text/plain"),
    (b"BEGIN:VCARD\r\n", "", "text/vcard"),
    (b"nombre;nota\nAna;1\n", "a.csv", "text/csv"),
    (b"nombre;nota\nAna;1\n", "a.txt", "text/plain"),
    (b"hola", "a.exe", "text/plain"),
    ("Año ñ, «comillas»".encode("cp1252"), "a.csv", "text/csv"),
    ("Señores:\r\n".encode("utf-16"), "a.txt", "text/plain"),
    (b"\0\1\2\3", "a.pdf", "application/octet-stream"),
    (b"\x80\x81" * 50, "a.txt", "application/octet-stream"),
]


@pytest.mark.parametrize(("data", "name", "kind"), TABLE)
def test_the_kind_is_told_by_the_bytes(data: bytes, name: str, kind: str) -> None:
    assert media_type(data, name) == kind


def test_the_end_of_a_large_file_is_looked_at_too() -> None:
    start = OLE_START + bytes(media.HEAD)
    assert media_type(start, "", ole("WordDocument")) == DOC


def test_what_only_the_list_of_the_library_knows_is_named() -> None:
    wma = b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c"
    found = media_type(wma + b"\x81" * 100, "nota.wma")
    assert family(found) in ("audio", "video")
    assert kind_words(found, "nota.wma") in ("Audio", "Video")


def test_the_library_sees_little_and_comes_late(monkeypatch: pytest.MonkeyPatch) -> None:
    import puremagic

    seen: list[int] = []
    real = puremagic.magic_string

    def watched(data: bytes) -> object:
        seen.append(len(data))
        return real(data)

    monkeypatch.setattr(puremagic, "magic_string", watched)
    media_type(b"\x81\0" * (media.HEAD // 2), "a.bin", b"\x81\0" * media.TAIL)
    assert seen
    assert max(seen) < 10_000
    names = subprocess.run(
        [sys.executable, "-c", "import privdesk.store.media, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "privdesk.store.media" in names
    assert "puremagic" not in names


@given(st.binary(max_size=400), st.text(max_size=40))
def test_any_bytes_and_any_name_give_a_kind_with_a_name(data: bytes, name: str) -> None:
    found = media_type(data, name, data)
    assert "/" in found
    assert kind_words(found, name)


@given(
    st.sampled_from([start for start, _, _ in TABLE]),
    st.binary(max_size=300),
    st.binary(max_size=9),
)
def test_a_damaged_head_gives_a_kind(start: bytes, rest: bytes, other: bytes) -> None:
    for data in (start[: len(start) // 2] + rest, other + start, start + rest, rest + start):
        assert kind_words(media_type(data, "a.docx"))


@pytest.mark.parametrize(
    "hostile",
    [
        b"<!---->" * 150_000,
        b"<!--" * 250_000,
        b"<?xml " * 170_000,
        b"[" * 1_000_000,
        b'{"a":' * 200_000,
        b"A:" * 500_000,
        b"PK\3\4" * 250_000,
        b"\r\n" * 500_000,
        b" " * 1_000_000,
    ],
)
def test_a_hostile_head_takes_no_time(hostile: bytes) -> None:
    began = time.monotonic()
    media_type(hostile, "a.xml", hostile)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("image/png", "a", "Imagen PNG"),
        ("audio/ogg", "a", "Nota de voz (Ogg)"),
        (DOCX, "a", "Documento de Word"),
        ("application/octet-stream", "plano.dwg", "Archivo DWG"),
        ("application/octet-stream", "nada", "Archivo"),
        ("application/octet-stream", "x.<b>", "Archivo"),
        ("image/x-portable-pixmap", "a", "Imagen"),
        ("hostile", "", "Archivo"),
    ],
)
def test_a_kind_is_called_in_the_officers_words(kind: str, name: str, words: str) -> None:
    assert kind_words(kind, name) == words


def test_the_endings_of_a_kind_begin_with_the_usual_one() -> None:
    assert endings("image/jpeg")[0] == ".jpg"
    assert endings("x/y") == ()
