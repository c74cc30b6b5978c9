"""The key of a store: derived from the passphrase, or read from the recovery sheet's groups."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import argon2.low_level as argon2

from privdesk.errors import BadInput, NotAStore, StoreError
from privdesk.store import open_files
from privdesk.text import translate

SALT_SIZE = 16
KEY_SIZE = 32
_PLAIN_SQLITE = b"SQLite format 3\0"
_SMALLEST = 4096  # one page


class Generation(NamedTuple):
    """The cost of deriving a key: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


# Generation 1 is the first. A new store takes the newest; an older one is opened by its own.
GENERATIONS: tuple[Generation, ...] = (Generation(64 * 1024, 3, 4),)
NEWEST = len(GENERATIONS)


@dataclass(frozen=True, repr=False)
class Key:
    """What opens a store and its copies: 32 raw bytes and the file's own 16 bytes of salt."""

    raw: bytes
    salt: bytes

    @property
    def pragma(self) -> str:
        """The value of SQLCipher's `key` pragma; keyed so, a copy keeps its original's salt."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"


def new_salt() -> bytes:
    """The salt of a new store."""
    return os.urandom(SALT_SIZE)


def salt_of(path: str | Path) -> bytes:
    """The first 16 bytes of the store's file.

    Raises `NotAStore` where certainly no store is: nothing, a folder, an empty or too small file,
    an SQLite file that is not encrypted; `StoreError` when the file may not be read.
    """
    if salt := open_files.salt_in_use(path):
        return salt
    try:
        with open_files.LOOKING, Path(path).open("rb") as file:
            head = file.read(_SMALLEST)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NotAStore(
            translate("Store", "There is no file “{path}”.", path=_shown(path))
        ) from error
    except OSError as error:
        if Path(path).is_dir():
            raise NotAStore(
                translate("Store", "“{path}” is a folder, not a Privdesk file.", path=_shown(path))
            ) from error
        raise StoreError(
            translate(
                "Store",
                "“{path}” cannot be read ({reason}). The file was left as it was.",
                path=_shown(path),
                reason=error.strerror or type(error).__name__,
            )
        ) from error
    if not head:
        raise NotAStore(translate("Store", "“{path}” is an empty file.", path=_shown(path)))
    if len(head) < _SMALLEST or head.startswith(_PLAIN_SQLITE):
        raise NotAStore(
            translate(
                "Store",
                "“{path}” is not a Privdesk file. It belongs to another program and was left "
                "as it was.",
                path=_shown(path),
            )
        )
    return head[:SALT_SIZE]


def derive(passphrase: str, salt: bytes, generation: int = NEWEST) -> Key:
    """The key that a passphrase gives with a file's salt: argon2id; takes 0.1 to 0.5 seconds.

    The same words typed on another keyboard give the same key: they are normalized to NFC.
    """
    cost = GENERATIONS[generation - 1]
    raw = argon2.hash_secret_raw(
        unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=KEY_SIZE,
        type=argon2.Type.ID,
    )
    return Key(raw, salt)


# The recovery sheet: 13 groups of four symbols of the key and one check symbol. The alphabet has
# no I, L, O or U, so that what is copied by hand has one reading.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("OIL", "011")
_SYMBOLS = 4
GROUPS = 13


def recovery_groups(key: Key) -> tuple[str, ...]:
    """The raw key as the 13 groups of five characters that the recovery sheet prints."""
    bits = int.from_bytes(key.raw, "big") << _PADDING
    values = [bits >> 5 * place & 31 for place in reversed(range(GROUPS * _SYMBOLS))]
    groups = []
    for index in range(GROUPS):
        group = values[index * _SYMBOLS : (index + 1) * _SYMBOLS]
        groups.append("".join(_ALPHABET[v] for v in [*group, _check(index, group)]))
    return tuple(groups)


def looks_like_groups(text: str) -> bool:
    """Whether a text has the shape of what the recovery sheet prints, right or mistyped.

    No passphrase of people has it: as many groups, each of five letters and figures.
    """
    parts = _unnumbered(text.replace("-", " ").split())
    return len(parts) == GROUPS and all(
        len(part) == _SYMBOLS + 1 and part.isascii() and part.isalnum() for part in parts
    )


def typed_secret(text: str, path: str | Path) -> str | Key:
    """What was typed to open the file: its key where it is a recovery sheet's, else a passphrase.

    Raises `BadInput` for a sheet copied wrong, and what `salt_of` raises.
    """
    return key_from_groups(text, salt_of(path)) if looks_like_groups(text) else text


def key_from_groups(text: str, salt: bytes) -> Key:
    """The key that the recovery sheet's groups spell, in any case, with or without spaces.

    O is read as 0, I and L as 1, and the number printed before each group may be copied too.
    Raises `BadInput` naming the first wrong group, from 1.
    """
    values: list[int] = []
    for index, group in enumerate(_split(text)):
        read = [_ALPHABET.find(symbol) for symbol in group]
        if len(read) != _SYMBOLS + 1 or -1 in read or _check(index, read[:-1]) != read[-1]:
            raise BadInput(
                translate(
                    "Store",
                    "Group {number} (“{group}”) is not as the recovery sheet prints it. Compare it "
                    "character by character.",
                    number=index + 1,
                    group=group[:12],
                ),
                "recovery",
            )
        values.extend(read[:-1])
    if len(values) != GROUPS * _SYMBOLS:
        raise BadInput(
            translate(
                "Store",
                "The recovery sheet has {expected} groups; {given} were given.",
                expected=GROUPS,
                given=len(values) // _SYMBOLS,
            ),
            "recovery",
        )
    bits = 0
    for value in values:
        bits = bits << 5 | value
    return Key((bits >> _PADDING).to_bytes(KEY_SIZE, "big"), salt)


_PADDING = GROUPS * _SYMBOLS * 5 - KEY_SIZE * 8


def _split(text: str) -> list[str]:
    parts = re.split(r"[^0-9A-Z]+", text.upper().translate(_READ_AS).strip())
    parts = _unnumbered([part for part in parts if part])
    if len(parts) == GROUPS:  # typed in groups: a missing character stays in its own group
        return parts
    whole, size = "".join(parts), _SYMBOLS + 1
    return [whole[start : start + size] for start in range(0, len(whole), size)][: GROUPS + 1]


def _unnumbered(parts: list[str]) -> list[str]:
    """The groups alone where the sheet was copied with the number that it prints before each."""
    numbers = [part.rstrip(".)") for part in parts[::2]]
    return parts[1::2] if numbers == [str(n + 1) for n in range(GROUPS)] else parts


def _check(index: int, values: list[int]) -> int:
    """A symbol over GF(32) that finds any wrong or exchanged symbol and any exchanged group."""
    check = index + 1
    for place, value in enumerate(values):
        for _ in range(place + 1):  # times x to the power of the place
            value = value << 1 ^ (0b100101 if value & 16 else 0)
        check ^= value
    return check


def _shown(path: str | Path) -> str:
    return str(path).replace("\0", "�")
