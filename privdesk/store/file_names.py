"""The name that a kept file gets outside the store: one that every system takes."""

from __future__ import annotations

from pathlib import PurePath

from privdesk.store.attachments import clean_name
from privdesk.store.media_kinds import ZIP, endings
from privdesk.text import translate

_FORBIDDEN = '<>:"/\\|?*'  # on Windows
_LONGEST_STEM = 120  # characters: whole paths have a limit there
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"}
)


def safe_name(name: str, media_type: str = "") -> str:
    """A name that every system takes, with an ending that says what the bytes are.

    A picture that is called `carta.pdf` becomes `carta.pdf.png`: the system chooses by the ending.
    """
    plain = "".join("-" if character in _FORBIDDEN else character for character in clean_name(name))
    stem, ending = parted(plain)
    known = endings(media_type)
    if known and ending.lower() not in known and media_type != ZIP:
        stem, ending = plain, known[0]
    stem = stem[:_LONGEST_STEM].rstrip(". ").lstrip(" ") or translate("Attachment", "file")
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = "_" + stem
    return stem + ending


def parted(name: str) -> tuple[str, str]:
    """A name and its ending with the point; "" for none."""
    ending = PurePath(name).suffix
    return (name.removesuffix(ending), ending) if ending else (name, "")
