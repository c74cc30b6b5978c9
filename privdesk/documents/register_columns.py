"""How wide each column of a register stands on paper."""

from __future__ import annotations

from collections.abc import Sequence

from privdesk.documents.register import Column
from privdesk.documents.wrapping import Face

PADDING = 4.0  # points between a cell's edge and its text


def column_widths(columns: Sequence[Column], head: Face, whole: float) -> list[float]:
    """Widths in points that fill `whole`, shared out by what each column usually shows.

    No column is narrower than a date, or the longest word of its label and of its choices, as
    far as the page allows.
    """
    if not columns:
        return []
    wanted = [max(4.0, min(column.width_hint, 60)) for column in columns]
    least = [max(map(head.width, _whole_words(column))) + 2 * PADDING + 1 for column in columns]
    scale = min(1.0, whole / sum(least))
    least = [width * scale for width in least]
    free = whole - sum(least)
    return [low + free * want / sum(wanted) for low, want in zip(least, wanted, strict=True)]


def _whole_words(column: Column) -> list[str]:
    """The words that the column should never break."""
    words = [word for text in (column.label, *column.choices) for word in text[:60].split()]
    if column.kind in ("date", "moment"):
        words.append("00/00/0000")
    return words or [""]
