"""Reads a QR code of version 4 as a scanner does, from the standard and not from what drew it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_SIZE = 33
_ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
# Where the fifteen bits of the format stand around the upper left corner, the highest first.
_FORMAT = (
    *((8, column) for column in (0, 1, 2, 3, 4, 5, 7, 8)),
    *((row, 8) for row in (7, 5, 4, 3, 2, 1, 0)),
)
_BLOCKS, _DATA = {0b00: (2, 32)}, 64  # of version 4: level M is two blocks of 32 codewords

Modules = Sequence[Sequence[bool]]


def read_code(modules: Modules) -> str:
    """The text of the code; its corrections are not needed, since it was drawn and not scanned."""
    assert [len(row) for row in modules] == [_SIZE] * _SIZE
    format_bits = 0
    for row, column in _FORMAT:
        format_bits = format_bits << 1 | modules[row][column]
    format_bits ^= 0b101010000010010
    level, mask = format_bits >> 13, format_bits >> 10 & 7
    count, size = _BLOCKS[level]
    words = _codewords(modules, mask)[:_DATA]
    blocks = [words[number::count][:size] for number in range(count)]
    bits = "".join(f"{word:08b}" for block in blocks for word in block)
    return _alphanumeric(bits)


def _alphanumeric(bits: str) -> str:
    assert bits[:4] == "0010"
    length, place, text = int(bits[4:13], 2), 13, ""
    while len(text) < length:
        two = len(text) + 1 < length
        width = 11 if two else 6
        value, place = int(bits[place : place + width], 2), place + width
        text += _ALPHANUMERIC[value // 45] if two else ""
        text += _ALPHANUMERIC[value % 45]
    return text


def _codewords(modules: Modules, mask: int) -> list[int]:
    bits = [modules[r][c] ^ _is_masked(mask, r, c) for r, c in _path() if not _is_pattern(r, c)]
    return [
        int("".join("01"[bit] for bit in bits[start : start + 8]), 2)
        for start in range(0, len(bits) - 7, 8)
    ]


def _path() -> Iterator[tuple[int, int]]:
    """Two columns at a time from the right, up and down by turns, past the column of timing."""
    upwards = True
    for right in (*range(_SIZE - 1, 6, -2), 5, 3, 1):
        rows = range(_SIZE - 1, -1, -1) if upwards else range(_SIZE)
        for row in rows:
            yield row, right
            yield row, right - 1
        upwards = not upwards


def _is_pattern(row: int, column: int) -> bool:
    """Finders with their formats, timing, and the one alignment pattern."""
    low = _SIZE - 8
    finder = (row <= 8 and (column <= 8 or column >= low)) or (row >= low and column <= 8)
    return finder or row == 6 or column == 6 or (24 <= row <= 28 and 24 <= column <= 28)


def _is_masked(mask: int, row: int, column: int) -> bool:
    product = row * column
    return (
        (row + column) % 2,
        row % 2,
        column % 3,
        (row + column) % 3,
        (row // 2 + column // 3) % 2,
        product % 2 + product % 3,
        (product % 2 + product % 3) % 2,
        ((row + column) % 2 + product % 3) % 2,
    )[mask] == 0
