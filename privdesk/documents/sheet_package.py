"""How a workbook becomes an .xlsx: no openpyxl file in the shared temporary folder, fixed dates."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


class _SheetWriter(WorksheetWriter):  # type: ignore[misc]
    """Streams a sheet's XML to an open scratch file instead of a named temporary one."""

    def cleanup(self) -> None:
        self.out.close()


class _Package(ZipFile):
    """A zip whose entries all carry the same date, so that equal workbooks are equal bytes."""

    def __init__(self, stream: IO[bytes], moment: datetime) -> None:
        super().__init__(stream, "w", ZIP_DEFLATED, allowZip64=True)
        utc = moment.astimezone(UTC)
        self._date = (utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        """Add an entry from text or bytes."""
        super().writestr(self._entry(str(zinfo_or_arcname)), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        """Add an entry from the open scratch file of a sheet."""
        filename.seek(0)
        with self.open(self._entry(arcname), "w", force_zip64=True) as entry:
            shutil.copyfileobj(filename, entry, 1 << 20)

    def _entry(self, name: str) -> ZipInfo:
        entry = ZipInfo(name, self._date)
        entry.compress_type = ZIP_DEFLATED
        return entry


def start_sheet(sheet: WriteOnlyWorksheet, scratch: IO[bytes]) -> None:
    """Begin a write-only sheet; its columns and frozen panes are set before."""
    writer = _SheetWriter(sheet, scratch)
    sheet._writer = writer
    writer.write_top()


def save_workbook(workbook: Workbook, stream: IO[bytes], moment: datetime) -> None:
    """Write the workbook to `stream`; `moment` (aware) is when it says it was made."""
    made = moment.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    workbook.properties.created = workbook.properties.modified = made
    ExcelWriter(workbook, _Package(stream, moment)).save()
