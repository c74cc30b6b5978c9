"""The name under which a file of a mail is kept: no folders, nothing invisible, never empty."""

from __future__ import annotations

import re
from mimetypes import MimeTypes

from privdesk.exchange.mail_text import one_line
from privdesk.text import translate

_LONGEST = 120
_LONGEST_ENDING = 12
# Marks of direction can show "fdp.exe" as "exe.pdf"; the rest no file system takes.
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]")
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")
_ENDINGS = {"message/rfc822": ".eml", "application/vnd.ms-outlook": ".msg", "image/jpeg": ".jpg"}
_TYPES = MimeTypes()  # its own table only: the same on every machine


def file_name(said: str, media_type: str, number: int) -> str:
    """The cleaned name; where nothing is left of it, "adjunto-3.png" by its number and type."""
    last = re.split(r"[/\\]", one_line(_INVISIBLE.sub("", said)))[-1]
    name = _NOT_IN_NAMES.sub("_", last).strip(" .")
    if _DEVICES.match(name):
        name = f"_{name}"
    if not name:
        stem = translate("Mail", "attachment")
        return f"{stem}-{number}{ending_of(media_type)}"
    return _shortened(name)


def ending_of(media_type: str) -> str:
    """The usual ending of a file of that type, with its point; ".bin" for an unknown one."""
    return _ENDINGS.get(media_type) or _TYPES.guess_extension(media_type) or ".bin"


def with_ending(name: str, ending: str) -> str:
    """The name with that ending where it has another."""
    return name if name.lower().endswith(ending) else f"{_shortened(name)}{ending}"


def _shortened(name: str) -> str:
    stem, point, ending = name.rpartition(".")
    if len(name) <= _LONGEST:
        return name
    if not stem or len(ending) > _LONGEST_ENDING:
        return name[:_LONGEST].rstrip(" .")
    room = _LONGEST - len(ending) - 1
    return f"{stem[:room].rstrip(' .')}{point}{ending}"
