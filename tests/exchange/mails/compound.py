"""Writes a compound file ([MS-CFB] version 3) from a tree of storages and streams."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

Tree: TypeAlias = "Mapping[str, bytes | Tree]"

SECTOR, SMALL, SMALL_LIMIT = 512, 64, 4096
END, FREE, FAT_MARK, NOBODY = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5


@dataclass
class _Entry:
    """One line of the directory."""

    name: str
    kind: int
    content: bytes = b""
    left: int = NOBODY
    right: int = NOBODY
    child: int = NOBODY
    start: int = 0
    size: int = 0

    def packed(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        links = (self.kind, 1, self.left, self.right, self.child)
        head = name.ljust(64, b"\0") + struct.pack("<HBBIII", len(name), *links)
        return head + bytes(16 + 4 + 16) + struct.pack("<IQ", self.start, self.size)


def compound(tree: Tree) -> bytes:
    """The bytes of the file; big streams in sectors, small ones in the stream of the root."""
    entries = [_Entry("Root Entry", ROOT)]
    entries[0].child = _add(tree, entries)
    sectors: list[bytes] = []
    fat: list[int] = []
    small = bytearray()
    small_fat: list[int] = []
    for entry in entries:
        if entry.kind == STREAM and len(entry.content) >= SMALL_LIMIT:
            entry.start = _put(entry.content, sectors, fat)
        elif entry.kind == STREAM and entry.content:
            entry.start = len(small) // SMALL
            _chain(-(-len(entry.content) // SMALL), small_fat)
            small += entry.content.ljust(-(-len(entry.content) // SMALL) * SMALL, b"\0")
        elif entry.kind == STREAM:
            entry.start = END
    entries[0].start, entries[0].size = _put(bytes(small), sectors, fat), len(small)
    directory = _put(b"".join(entry.packed() for entry in entries), sectors, fat)
    table = b"".join(struct.pack("<I", one) for one in small_fat)
    small_table = _put(table, sectors, fat, fill=b"\xff")
    small_sectors = -(-len(table) // SECTOR)
    return _with_fat(sectors, fat, (directory, small_table, small_sectors))


def _add(tree: Tree, entries: list[_Entry]) -> int:
    """Append a storage's entries; the index of the root of their balanced tree."""
    indices = []
    for name in sorted(tree, key=lambda name: (len(name), name.upper())):
        content = tree[name]
        if isinstance(content, bytes):
            entries.append(_Entry(name, STREAM, content, size=len(content)))
            indices.append(len(entries) - 1)
        else:
            entries.append(_Entry(name, STORAGE))
            index = len(entries) - 1
            indices.append(index)
            entries[index].child = _add(content, entries)
    return _balanced(indices, entries)


def _balanced(indices: list[int], entries: list[_Entry]) -> int:
    if not indices:
        return NOBODY
    middle = len(indices) // 2
    entries[indices[middle]].left = _balanced(indices[:middle], entries)
    entries[indices[middle]].right = _balanced(indices[middle + 1 :], entries)
    return indices[middle]


def _chain(count: int, fat: list[int]) -> None:
    first = len(fat)
    fat += [*range(first + 1, first + count), END]


def _put(content: bytes, sectors: list[bytes], fat: list[int], fill: bytes = b"\0") -> int:
    """Append a stream's sectors and their chain; the number of the first one."""
    if not content:
        return END
    first = len(sectors)
    pieces = [content[at : at + SECTOR] for at in range(0, len(content), SECTOR)]
    sectors += [piece.ljust(SECTOR, fill) for piece in pieces]
    _chain(len(pieces), fat)
    return first


def _with_fat(sectors: list[bytes], fat: list[int], places: tuple[int, int, int]) -> bytes:
    directory, small_table, small_sectors = places
    count = 1
    while (len(fat) + count) * 4 > count * SECTOR:
        count += 1
    assert count <= 109, "larger files would need more than the header's own table"
    first = len(sectors)
    fat = [*fat, *[FAT_MARK] * count]
    table = b"".join(struct.pack("<I", one) for one in fat).ljust(count * SECTOR, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xII", 0x3E, 3, 0xFFFE, 9, 6, 0, count)
    head += struct.pack("<IIIIIII", directory, 0, SMALL_LIMIT, small_table, small_sectors, END, 0)
    head += b"".join(struct.pack("<I", one) for one in range(first, first + count))
    return head.ljust(SECTOR, b"\xff") + b"".join(sectors) + table
