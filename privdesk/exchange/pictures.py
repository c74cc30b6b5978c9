"""A foreign picture made fit for letters: read apart, upright, small, nothing but its dots."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal, NamedTuple

from privdesk.errors import BadImport
from privdesk.exchange.foreign import read_apart
from privdesk.text import translate

if TYPE_CHECKING:
    from PIL import Image

Use = Literal["logo", "signature"]

LARGEST = 20 * 1024 * 1024  # bytes
MOST_PIXELS = 40_000_000
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")
ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")
SECONDS = 20.0
_ROOM: dict[Use, tuple[int, int]] = {"logo": (1200, 400), "signature": (1000, 400)}
_LEAST = 8  # pixels on a side: less is no more than a line
# How light ink may be and still count whole, and how light paper is: in between it fades.
_INK, _PAPER = 150, 235


class Picture(NamedTuple):
    """A PNG file without metadata, and its size in pixels."""

    png: bytes
    width: int
    height: int


def read_picture(data: bytes, use: Use, *, clears_white: bool = False) -> Picture:
    """The picture of a file's bytes, made small enough for its use, never stretched.

    `clears_white` makes the paper around a signature transparent. It is read in a child process
    with little time and memory. Raises BadImport, in words, for what is no picture or too large.
    """
    if len(data) > LARGEST:
        raise BadImport(
            translate("Picture", "The file is larger than 20 MB. Save the picture smaller.")
        )
    return Picture(*read_apart(_read, data, use, clears_white, seconds=SECONDS))


def _read(data: bytes, use: Use, clears_white: bool) -> tuple[bytes, int, int]:
    """What the child does."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # counted here, before anything is decoded
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
            _check_size(*opened.size)
            made = _fitted(_upright(opened), _ROOM[use], clears_white)
    except BadImport:
        raise
    except Exception as error:
        raise _unreadable(data) from error
    if min(made.size) < _LEAST:
        raise BadImport(
            translate(
                "Picture", "The picture is too small or too narrow: nothing of it would be seen."
            )
        )
    output = io.BytesIO()
    made.save(output, "PNG", optimize=True)
    return output.getvalue(), *made.size


def _upright(opened: Image.Image) -> Image.Image:
    """Its first picture, turned as the camera meant it, in plain colours with or without alpha."""
    from PIL import ImageOps

    opened.load()
    turned = ImageOps.exif_transpose(opened)
    if turned.mode.startswith("I"):  # sixteen bits of grey
        turned = turned.convert("I").point(lambda shade: shade / 256).convert("L")
    return turned.convert("RGBA" if turned.has_transparency_data else "RGB")


def _fitted(picture: Image.Image, room: tuple[int, int], clears_white: bool) -> Image.Image:
    """No larger than its room, without empty borders; paper made transparent if asked."""
    from PIL import Image

    # First to four times the room: what is done to each dot is then quick for any photograph.
    picture.thumbnail((room[0] * 4, room[1] * 4), Image.Resampling.LANCZOS)
    if clears_white:
        picture = _without_paper(picture)
    if picture.mode == "RGBA":
        around = picture.getchannel("A").getbbox()
        if around is None:
            raise BadImport(translate("Picture", "The picture is empty: nothing of it would show."))
        picture = picture.crop(around)
    picture.thumbnail(room, Image.Resampling.LANCZOS)
    alone = Image.new(picture.mode, picture.size)  # nothing of the file but its dots
    alone.paste(picture)
    return alone


def _without_paper(picture: Image.Image) -> Image.Image:
    from PIL import ImageChops

    grey = picture.convert("L")
    ink = grey.point([_opacity(shade) for shade in range(256)])
    if picture.mode == "RGBA":
        ink = ImageChops.multiply(ink, picture.getchannel("A"))
    clear = picture.convert("RGB")
    clear.putalpha(ink)
    return clear


def _opacity(shade: int) -> int:
    return max(0, min(255, round((_PAPER - shade) * 255 / (_PAPER - _INK))))


def _check_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise BadImport(
            translate(
                "Picture",
                "The picture measures {width} × {height} pixels, more than can be taken. "
                "Save it smaller: {enough} pixels wide is enough.",
                width=width,
                height=height,
                enough=_ROOM["logo"][0],
            )
        )


def _unreadable(data: bytes) -> BadImport:
    """Why a file is no picture that can be taken."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data:
        return BadImport(translate("Picture", "The file is empty."))
    if start[:5] in (b"<?xml", b"<!DOC") or start.startswith(b"<svg"):
        return BadImport(
            translate(
                "Picture",
                "The file is a drawing (SVG), not a picture. Save it as PNG and choose that file.",
            )
        )
    if start.startswith((b"\x89PNG", b"\xff\xd8", b"GIF8", b"BM", b"II*", b"MM\x00", b"RIFF")):
        return BadImport(
            translate("Picture", "The picture is damaged or incomplete. Choose another file.")
        )
    return BadImport(
        translate(
            "Picture", "The file is no picture. PNG, JPEG, GIF, BMP, TIFF and WebP can be taken."
        )
    )
