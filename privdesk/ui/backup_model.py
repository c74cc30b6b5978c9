"""The backups of a store as a table: when, how far, how large, where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt

from privdesk.store.key import Key
from privdesk.store.manifest import Manifest, backup_folder, manifests
from privdesk.text import N_, translate
from privdesk.ui.parts.progress import figure, locale
from privdesk.ui.short_table import Index, ShortTable
from privdesk.ui.shown import day_and_hour


@dataclass(frozen=True)
class KeptBackup:
    """A backup and where it is: `here` in the store's own folder, `second` in the second place."""

    manifest: Manifest
    here: Path | None
    second: Path | None

    @property
    def path(self) -> Path:
        """The file to restore from: the one at hand."""
        return self.here or self.second or self.manifest.path


def kept_backups(store_path: Path, second: Path | None) -> list[KeptBackup]:
    """Every backup of the store in both places, each once, the newest first."""
    here = {m.path.name: m for m in manifests(backup_folder(store_path), store_path.stem)}
    there = {m.path.name: m for m in manifests(second, store_path.stem)} if second else {}
    found = [
        KeptBackup(
            here.get(name) or there[name],
            here[name].path if name in here else None,
            there[name].path if name in there else None,
        )
        for name in here | there
    ]
    return sorted(found, key=lambda kept: kept.manifest.created, reverse=True)


def size_words(size: int) -> str:
    """A size in bytes as people say it: 4,2 MB."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


class BackupModel(ShortTable[KeptBackup]):
    """One row for each backup, the newest first."""

    COLUMNS = (
        N_("Backups", "Made"),
        N_("Backups", "Entries of the history"),
        N_("Backups", "Size"),
        N_("Backups", "Where"),
        N_("Backups", "Opens with"),
    )

    def __init__(self, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._zone, self._salt = zone, b""

    def show_backups(self, rows: list[KeptBackup], key: Key) -> None:
        """Show these; `key` is the one that opens the store now."""
        self._salt = key.salt
        self.show_rows(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        kept = self.rows[index.row()]
        return (
            day_and_hour(kept.manifest.created, self._zone),
            figure(kept.manifest.seal.number),
            size_words(kept.manifest.size),
            self._where(kept),
            self._opens_with(kept),
        )[index.column()]

    def _where(self, kept: KeptBackup) -> str:
        if kept.here and kept.second:
            return translate("Backups", "Beside the file and in the second place")
        if kept.second:
            return translate("Backups", "In the second place")
        return translate("Backups", "Beside the file")

    def _opens_with(self, kept: KeptBackup) -> str:
        if kept.manifest.salt == self._salt:
            return translate("Backups", "The passphrase of today")
        return translate("Backups", "An earlier passphrase")
