"""Where things live on this machine: the program's data, stores, backups, log and window state."""

from __future__ import annotations

from pathlib import Path


def data() -> Path:
    """The program's own compiled resources (regimes, holidays, letters, lists, icons, texts)."""
    return Path(__file__).parent / "data"


def documents() -> Path:
    """Where a new store is offered to be kept: the user's documents folder."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Privdesk"


def settings_file() -> Path:
    """The one ini file of this machine: window state and recent files, never personal data."""
    import platformdirs

    return Path(platformdirs.user_config_dir("privdesk", appauthor=False)) / "privdesk.ini"


def log_file() -> Path:
    """The log of types and frames, without values."""
    import platformdirs

    return Path(platformdirs.user_log_dir("privdesk", appauthor=False)) / "privdesk.log"


def temporary() -> Path:
    """The folder (mode 0700 when made) of read-only copies that the officer asked to open."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("privdesk", appauthor=False)) / "open"
