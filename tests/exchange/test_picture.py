"""Pictures from outside are decoded apart: upright, reduced, and never at the program's cost."""

from __future__ import annotations

import io
import struct
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from privdesk.errors import BadImport
from privdesk.exchange.picture import read_here, read_picture


def saved(mode: str, kind: str, size: tuple[int, int] = (30, 20), **more: object) -> bytes:
    file = io.BytesIO()
    Image.new(mode, size).save(file, kind, **more)
    return file.getvalue()


def png(side: int) -> bytes:
    """A square PNG of one bit a point, some kilobytes small."""
    packer = zlib.compressobj(9)
    row = b"\0" + bytes((side + 7) // 8)
    data = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    pieces = chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + pieces


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("RGB", "JPEG"),
        ("CMYK", "JPEG"),
        ("L", "PNG"),
        ("LA", "PNG"),
        ("RGBA", "PNG"),
        ("I;16", "PNG"),
        ("P", "GIF"),
        ("1", "TIFF"),
        ("F", "TIFF"),
        ("RGB", "WEBP"),
        ("RGB", "BMP"),
    ],
)
def test_every_kind_gives_red_green_and_blue(mode: str, kind: str) -> None:
    found = read_here(saved(mode, kind))
    assert (found.width, found.height, len(found.pixels)) == (30, 20, 30 * 20 * 3)
    assert not found.is_reduced


def test_what_is_transparent_is_white() -> None:
    assert set(read_here(saved("RGBA", "PNG")).pixels) == {255}


def test_a_photo_stands_upright_and_is_reduced() -> None:
    turned = Image.Exif()
    turned[0x112] = 6
    found = read_here(saved("RGB", "JPEG", (400, 200), exif=turned), most=5_000)
    assert (found.full_width, found.full_height) == (200, 400)
    assert found.width < found.height
    assert found.width * found.height <= 5_000
    assert found.is_reduced


def test_only_the_first_of_several_pictures_is_shown() -> None:
    file = io.BytesIO()
    first, second = Image.new("L", (9, 9), 0), Image.new("L", (9, 9), 255)
    first.save(file, "GIF", save_all=True, append_images=[second])
    found = read_here(file.getvalue())
    assert (found.frames, set(found.pixels)) == (2, {0})


def test_a_png_of_30000_points_is_refused_in_no_time() -> None:
    began = time.monotonic()
    with pytest.raises(BadImport, match="30000 × 30000"):
        read_picture(png(30_000))
    assert time.monotonic() - began < 20


def test_a_large_one_is_read_apart_and_reduced() -> None:
    found = read_picture(png(5_000), most=1_000_000)
    assert (found.width, found.height, found.full_width) == (1000, 1000, 5000)
    assert len(found.pixels) == 3_000_000


@pytest.mark.parametrize("content", [b"", b"x", b"\x89PNG\r\n\x1a\n" + bytes(99), png(200)[:60]])
def test_what_is_no_picture_is_said(content: bytes) -> None:
    with pytest.raises(BadImport, match="no se puede mostrar"):
        read_here(content)


@settings(max_examples=60)
@given(
    st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"]),
    st.integers(0, 400),
    st.binary(min_size=1, max_size=8),
)
def test_a_damaged_one_gives_a_picture_or_a_sentence(kind: str, place: int, put: bytes) -> None:
    whole = saved("RGB", kind)
    try:
        found = read_here(whole[:place] + put + whole[place + len(put) :])
    except BadImport:
        return
    assert len(found.pixels) == found.width * found.height * 3
