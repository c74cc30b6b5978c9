"""No picture, or too much of one, as logo: a sentence, and the one that was there stays."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from privdesk.operations.office_pictures import picture_of
from privdesk.ui.desk import Desk
from privdesk.ui.settings_pictures import PictureBox
from tests.exchange.test_picture import png
from tests.exchange.test_pictures import made


def text_chunk(content: bytes) -> bytes:
    """The PNG with a compressed comment that unpacks to 60 MB."""
    packed = b"Comment\0\0" + zlib.compress(bytes(60_000_000), 9)
    name = b"zTXt"
    crc = zlib.crc32(name + packed).to_bytes(4, "big")
    chunk = len(packed).to_bytes(4, "big") + name + packed + crc
    return content[:33] + chunk + content[33:]


REFUSED = {
    "30000.png": png(30_000),
    "texto.png": b"esto es un texto, no una imagen",
    "vacia.png": b"",
    "cortada.png": made()[:150],
    "lienzo.gif": b"GIF89a\xff\xff\xff\xff\x80\x00\x00"
    + bytes(6)
    + b",\0\0\0\0\xff\xff\xff\xff\0\2\0;",
    "dibujo.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
    "carta.pdf.png": b"%PDF-1.7\n" + bytes(500),
    "punto.png": made(size=(1, 1)),
}


@pytest.fixture
def box(desk: Desk, qtbot: QtBot) -> PictureBox:
    shown = PictureBox(desk, "logo")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def take(box: PictureBox, path: Path, qtbot: QtBot) -> None:
    box.take_file(path)
    qtbot.waitUntil(lambda: not box.is_busy(), timeout=25_000)


def test_what_is_no_logo_is_explained_and_the_old_one_stays(
    box: PictureBox, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    good = tmp_path / "logo.png"
    good.write_bytes(made())
    take(box, good, qtbot)
    assert not box.error.isVisible()
    with desk.store.read() as session:
        before = picture_of(session, "logo")
    assert before
    seal = desk.store.seal()
    for name, content in REFUSED.items():
        path = tmp_path / name
        path.write_bytes(content)
        take(box, path, qtbot)
        assert box.error.isVisible(), name
        assert 20 < len(box.error.words()) < 400, name
        assert desk.store.seal() == seal, name
    for path in (tmp_path, tmp_path / "no está.png"):
        take(box, path, qtbot)
        assert box.error.isVisible()
    with desk.store.read() as session:
        assert picture_of(session, "logo") == before


def test_a_turned_photo_and_a_swollen_comment_become_small_pictures(
    box: PictureBox, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    turned = Image.Exif()
    turned[0x112] = 6
    stream = io.BytesIO()
    Image.new("RGB", (400, 200), "navy").save(stream, "JPEG", exif=turned)
    for name, content, size in (
        ("foto.jpg", stream.getvalue(), (200, 400)),
        ("hinchada.png", text_chunk(made()), (300, 100)),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        take(box, path, qtbot)
        if box.error.isVisible():
            assert name == "hinchada.png"
            continue
        with desk.store.read() as session:
            kept = picture_of(session, "logo")
        assert kept
        assert Image.open(io.BytesIO(kept)).size == size
        assert len(kept) < 100_000
