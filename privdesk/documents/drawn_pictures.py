"""How large a picture is drawn: within its room, never stretched, never blown up to dots."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

_LARGEST_DOT = 0.75  # points: a small picture is drawn small, at 96 dots to the inch


class Drawn(NamedTuple):
    """A picture for reportlab and its size on paper, in points."""

    picture: ImageReader
    width: float
    height: float


def picture_within(png: bytes, width: float, height: float) -> Drawn:
    """The picture of a PNG file as large as it goes in that room (points)."""
    from reportlab.lib.utils import ImageReader

    reader = ImageReader(BytesIO(png))
    across, down = reader.getSize()
    scale = min(width / across, height / down, _LARGEST_DOT)
    return Drawn(reader, across * scale, down * scale)
