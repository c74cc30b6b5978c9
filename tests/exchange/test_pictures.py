"""Pictures for letters: those that officers have, and those that nobody should read."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from privdesk.errors import BadImport
from privdesk.exchange.pictures import FORMATS, LARGEST, Picture, read_picture


def made(mode: str = "RGB", size: tuple[int, int] = (300, 100), kind: str = "PNG") -> bytes:
    """A picture with a dark bar in the middle."""
    papers: dict[str, str | int] = {"RGB": "white", "CMYK": 0, "L": 255}
    inks: dict[str, Any] = {"RGB": "navy", "L": 20, "CMYK": (0, 0, 0, 230)}
    picture = Image.new(mode, size, papers.get(mode, 0))
    if mode in ("RGB", "L", "CMYK"):
        width, height = size
        place = (width // 4, height // 3, width * 3 // 4, height * 2 // 3)
        ImageDraw.Draw(picture).rectangle(place, fill=inks[mode])
    output = io.BytesIO()
    picture.save(output, kind)
    return output.getvalue()


def pixel(picture: Image.Image, at: tuple[int, int]) -> tuple[int, ...]:
    found: Any = picture.getpixel(at)
    return found if isinstance(found, tuple) else (found,)


def opened(picture: Picture) -> Image.Image:
    found = Image.open(io.BytesIO(picture.png))
    found.load()
    assert found.format == "PNG"
    assert found.size == (picture.width, picture.height)
    assert not found.info.keys() - {"transparency"}
    return found


def png_of_size(width: int, height: int) -> bytes:
    """A PNG that says to be that large and holds as good as nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", FORMATS)
def test_every_kind_becomes_a_small_png(kind: str) -> None:
    found = read_picture(made(kind=kind), "logo")
    assert opened(found).size == (300, 100)
    assert opened(found).mode == "RGB"


@pytest.mark.parametrize(("mode", "kind"), [("L", "PNG"), ("CMYK", "JPEG"), ("CMYK", "TIFF")])
def test_every_way_of_colouring(mode: str, kind: str) -> None:
    picture = opened(read_picture(made(mode, kind=kind), "logo")).convert("RGB")
    assert min(pixel(picture, (5, 5))) > 240
    assert max(pixel(picture, (150, 50))) < 120


def test_sixteen_bits_of_grey() -> None:
    picture = Image.new("I;16", (40, 40), 65535)
    for x in range(20):
        for y in range(40):
            picture.putpixel((x, y), 0)
    output = io.BytesIO()
    picture.save(output, "PNG")
    found = opened(read_picture(output.getvalue(), "logo")).convert("L")
    assert pixel(found, (2, 20))[0] < 10
    assert pixel(found, (38, 20))[0] > 240


@pytest.mark.parametrize(
    ("size", "use", "fits"),
    [
        ((3000, 500), "logo", (1200, 200)),
        ((500, 3000), "logo", (67, 400)),
        ((4000, 4000), "signature", (400, 400)),
        ((6000, 1000), "signature", (1000, 167)),
    ],
)
def test_a_large_picture_keeps_its_proportions(
    size: tuple[int, int], use: str, fits: tuple[int, int]
) -> None:
    found = read_picture(made(size=size), use)  # type: ignore[arg-type]
    assert (found.width, found.height) == fits


def test_the_paper_around_a_signature_is_made_transparent_and_cut_off() -> None:
    found = opened(read_picture(made(kind="JPEG"), "signature", clears_white=True))
    assert found.mode == "RGBA"
    assert abs(found.width - 151) < 8
    assert abs(found.height - 34) < 8
    assert pixel(found, (found.width // 2, found.height // 2))[3] == 255


def test_transparent_borders_are_cut_off() -> None:
    picture = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    ImageDraw.Draw(picture).rectangle((50, 80, 149, 119), fill=(10, 20, 30, 255))
    output = io.BytesIO()
    picture.save(output, "PNG")
    assert opened(read_picture(output.getvalue(), "logo")).size == (100, 40)


def test_a_photograph_is_turned_upright_and_says_nothing_of_the_telephone() -> None:
    picture = Image.new("RGB", (200, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "Marca Ficticia"
    output = io.BytesIO()
    picture.save(output, "JPEG", exif=exif, comment=b"secreto")
    found = read_picture(output.getvalue(), "logo")
    assert (found.width, found.height) == (100, 200)
    assert b"Marca" not in found.png
    assert b"secreto" not in found.png


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "vacío"),
        (b"no es una imagen", "no es una imagen"),
        (b"%PDF-1.7\n1 0 obj", "no es una imagen"),
        (b"PK\x03\x04" + b"x" * 500, "no es una imagen"),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', "SVG"),
        (b'\xef\xbb\xbf  <svg width="1" height="1"/>', "SVG"),
        (made()[:120], "incompleta"),
        (made(kind="JPEG")[:400], "incompleta"),
        (b"\x89PNG\r\n\x1a\n" + b"\xff" * 200, "incompleta"),
        (b"GIF89a" + b"\x00" * 20, "incompleta"),
        (png_of_size(30_000, 30_000), "30000 × 30000"),
        (png_of_size(2**31 - 1, 2**31 - 1), "píxeles"),
        (png_of_size(100, 100), "incompleta"),
        (made(size=(3, 3)), "demasiado pequeña"),
        (made(size=(9000, 1)), "demasiado pequeña"),
        (made("RGBA"), "vacía"),
        (b"\x89PNG" + b"x" * LARGEST, "20 MB"),
    ],
)
def test_what_is_no_picture_is_told_in_words(data: bytes, words: str) -> None:
    with pytest.raises(BadImport, match=words):
        read_picture(data, "logo")


def test_white_paper_without_a_signature_is_empty() -> None:
    output = io.BytesIO()
    Image.new("RGB", (300, 100), "white").save(output, "PNG")
    with pytest.raises(BadImport, match="vacía"):
        read_picture(output.getvalue(), "signature", clears_white=True)


def test_a_file_that_names_itself_wrong_is_read_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(made(kind="WEBP"))
    assert read_picture(path.read_bytes(), "logo").width == 300
