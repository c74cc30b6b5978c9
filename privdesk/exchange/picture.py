"""Pictures from outside, decoded in a child process: upright, reduced to what a screen shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING
from warnings import catch_warnings

from privdesk.errors import BadImport
from privdesk.exchange.foreign import read_apart
from privdesk.text import translate

if TYPE_CHECKING:
    from PIL import Image

SECONDS = 30.0
MEMORY = 1536 * 1024**2
MOST_SHOWN = 16_000_000  # pixels that are handed over: 48 MB; a sheet at 300 dots is 9 million
_MOST_DECODED = 130_000_000  # pixels that are decoded at all; the largest phones make 200 in JPEG
_PLUGINS = ("Png", "Jpeg", "Gif", "WebP", "Bmp", "Tiff")
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP", "DIB", "TIFF")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as rows of red, green and blue bytes without gaps, transparent parts white.

    `full_width` and `full_height` are those of the file, when it had to be reduced; `frames` is how
    many pictures or pages it has, of which this is the first.
    """

    width: int
    height: int
    pixels: bytes
    full_width: int
    full_height: int
    frames: int = 1

    @property
    def is_reduced(self) -> bool:
        """Whether the file has more detail than is shown."""
        return (self.width, self.height) != (self.full_width, self.full_height)


def read_picture(
    content: bytes, cancelled: Callable[[], bool] | None = None, most: int = MOST_SHOWN
) -> Picture:
    """The picture in a file's bytes, at most `most` pixels large. Blocks; for a thread.

    Raises `BadImport` for what is no picture that can be shown, a damaged one and one too large,
    and `ReadingCancelled` soon after `cancelled()` is true.
    """
    return read_apart(read_here, content, most, cancelled=cancelled, seconds=SECONDS, memory=MEMORY)


def read_here(content: bytes, most: int = MOST_SHOWN) -> Picture:
    """As `read_picture`, but in this process and without its limits: for the child, and tests."""
    from PIL import Image, ImageOps

    for plugin in _PLUGINS:  # else only the usual ones are there
        import_module(f"PIL.{plugin}ImagePlugin")
    Image.MAX_IMAGE_PIXELS = None  # the size is checked here, before anything is decoded
    try:
        with (
            catch_warnings(action="ignore"),
            Image.open(BytesIO(content), formats=_FORMATS) as opened,
        ):
            full = opened.size
            frames = int(getattr(opened, "n_frames", 1))
            _reduce_early(opened, most)
            if opened.width * opened.height > _MOST_DECODED:
                raise _too_large(*full)
            opened.load()
            upright = ImageOps.exif_transpose(opened)
            if (upright.width > upright.height) != (opened.width > opened.height):
                full = (full[1], full[0])
            shown = _on_white(_reduced(upright, most))
    except BadImport:
        raise
    except (OSError, ValueError, SyntaxError, ArithmeticError, LookupError, MemoryError) as error:
        raise _unreadable() from error
    return Picture(shown.width, shown.height, shown.tobytes(), *full, frames)


def _reduce_early(opened: Image.Image, most: int) -> None:
    """A JPEG can be decoded at half, a quarter or an eighth of its size."""
    pixels = opened.width * opened.height
    if opened.format in ("JPEG", "MPO") and pixels > most:
        scale = (most / pixels) ** 0.5
        opened.draft("RGB", (round(opened.width * scale), round(opened.height * scale)))


def _reduced(picture: Image.Image, most: int) -> Image.Image:
    pixels = picture.width * picture.height
    if pixels <= most:
        return picture
    scale = (most / pixels) ** 0.5
    size = (max(1, int(picture.width * scale)), max(1, int(picture.height * scale)))
    plain = picture.convert("RGBA") if picture.mode in ("P", "PA", "LA") else picture
    return plain.resize(size, reducing_gap=2.0)


def _on_white(picture: Image.Image) -> Image.Image:
    from PIL import Image

    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        return _grey(picture)
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGB", clear.size, "white")
    ground.paste(clear, mask=clear.getchannel("A"))
    return ground


def _grey(picture: Image.Image) -> Image.Image:
    """Deep greys, as scanners and cameras of medicine write them, spread over what is seen."""
    lowest, highest = picture.getextrema()
    assert isinstance(lowest, (int, float))
    assert isinstance(highest, (int, float))
    spread = 255 / max(highest - lowest, 1)
    numbers = picture.convert("F")
    return numbers.point(lambda value: value * spread - lowest * spread).convert("L").convert("RGB")


def _too_large(width: int, height: int) -> BadImport:
    return BadImport(
        translate(
            "Picture",
            "The picture is too large to be shown: {width} × {height} points. Open or save a copy "
            "of it.",
            width=width,
            height=height,
        )
    )


def _unreadable() -> BadImport:
    return BadImport(
        translate(
            "Picture",
            "The picture cannot be shown: it is damaged, or of a kind that is not known.",
        )
    )
