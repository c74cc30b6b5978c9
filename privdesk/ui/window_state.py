"""What this machine remembers of the window: sizes, splitters, tables and recent files."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from privdesk import paths

THEME = "theme"
_ZONE = "zone"
_USUAL_ZONE = "America/Bogota"
_FOLDER = "saving/folder"
_RECENTS = "recent/files"
_MOST_RECENTS = 5


class Recent(NamedTuple):
    """A store opened on this machine, and when (aware, UTC)."""

    path: Path
    opened: datetime


def _settings() -> QSettings:
    return QSettings(str(paths.settings_file()), QSettings.Format.IniFormat)


def read(key: str, default: Any = None) -> Any:
    """The plain value (of JSON's kinds) kept under `key`, or `default`."""
    try:
        return json.loads(str(_settings().value(f"values/{key}", "")))
    except ValueError:
        return default


def write(key: str, value: Any) -> None:
    """Keep a plain value (of JSON's kinds) under `key`; never personal data."""
    _settings().setValue(f"values/{key}", json.dumps(value))


def kept_theme() -> bool | None:
    """Dark, light, or as the system (None)."""
    return {"dark": True, "light": False}.get(str(read(THEME, "system")))


def keep_zone(zone: str) -> None:
    """Remember the office's time zone for what is said before its store is open."""
    write(_ZONE, zone)


def kept_zone() -> str:
    """The time zone of the office that was open here last, an IANA name; else Bogotá's."""
    from zoneinfo import ZoneInfo  # the first window is painted without

    kept = str(read(_ZONE, _USUAL_ZONE))
    try:
        ZoneInfo(kept)
    except (OSError, ValueError, KeyError):  # edited, or one that this machine no longer knows
        return _USUAL_ZONE
    return kept


def keep_window(window: QWidget, key: str) -> None:
    """Remember where the window stands and how large it is."""
    _settings().setValue(f"windows/{key}", window.saveGeometry())


def restore_window(window: QWidget, key: str) -> bool:
    """Put the window where it stood; False when nothing is remembered."""
    kept = _settings().value(f"windows/{key}")
    return isinstance(kept, QByteArray) and window.restoreGeometry(kept)


def keep_splitter(splitter: QSplitter, key: str) -> None:
    """Remember how the splitter divides."""
    _settings().setValue(f"splitters/{key}", splitter.saveState())


def restore_splitter(splitter: QSplitter, key: str) -> bool:
    """Divide as remembered; False when nothing is remembered."""
    kept = _settings().value(f"splitters/{key}")
    return isinstance(kept, QByteArray) and splitter.restoreState(kept)


def last_folder() -> Path:
    """The folder in which a file was chosen or saved last on this machine, where it still is; else
    the officer's documents, or the home folder. Of the files themselves nothing is kept.
    """
    kept = read(_FOLDER, "")
    places = ([Path(kept)] if isinstance(kept, str) and kept else []) + [paths.documents()]
    return next((place for place in places if place.is_dir()), Path.home())


def keep_folder(folder: Path) -> None:
    """Remember where to begin when a file is asked for the next time."""
    write(_FOLDER, str(folder))


def recents() -> list[Recent]:
    """The stores opened on this machine that are still there, the last one first."""
    found = []
    for path, opened in _recent_pairs():
        try:
            if path.is_file():
                found.append(Recent(path, datetime.fromisoformat(opened)))
        except (OSError, ValueError):
            continue  # a line of the ini that somebody edited, or a disk that is not there
    return found


def add_recent(path: Path, now: datetime) -> None:
    """Put a store first among the recent ones."""
    others = [(p, w) for p, w in _recent_pairs() if p != path]
    kept = [(path, now.isoformat()), *others][:_MOST_RECENTS]
    _settings().setValue(_RECENTS, json.dumps([[str(p), w] for p, w in kept]))


def _recent_pairs() -> list[tuple[Path, str]]:
    try:
        kept = json.loads(str(_settings().value(_RECENTS, "[]")))
        return [(Path(path), str(opened)) for path, opened in kept]
    except (ValueError, TypeError):
        return []
