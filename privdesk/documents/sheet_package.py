"""How a workbook becomes an .xlsx: no openpyxl file in the shared temporary folder, fixed dates."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml.etree import LxmlError
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from privdesk.documents.destination import Output

if TYPE_CHECKING:
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


class SheetFile:
    """A write-only workbook being written to `stream`, with all that must be closed again.

    Used in a `with`: whatever goes wrong, no scratch file and no half-written stream stays open.
    """

    def __init__(self, output: Output, moment: datetime) -> None:
        from openpyxl import Workbook

        self.workbook = Workbook(write_only=True)
        self._output = output
        self._moment = moment
        self._started: list[WriteOnlyWorksheet] = []
        self._closing = ExitStack()

    def __enter__(self) -> SheetFile:
        return self

    def __exit__(self, *_: object) -> None:
        for sheet in self._started:
            # A sheet left half written cannot end well on a full disk; its file is gone anyway.
            with suppress(LxmlError, OSError, ValueError):
                if not sheet.closed:
                    sheet.close()
        self._closing.close()

    def start(self, sheet: WriteOnlyWorksheet) -> None:
        """Begin a sheet; its columns, frozen panes and validations are set before."""
        scratch = self._closing.enter_context(self._output.scratch())
        writer = _SheetWriter(sheet, scratch)
        sheet._writer = writer
        self._started.append(sheet)
        writer.write_top()

    def save(self) -> None:
        """Put the workbook together; it says that it was made at the moment given."""
        made = self._moment.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        self.workbook.properties.created = self.workbook.properties.modified = made
        with _Package(self._output.stream, self._moment) as package:
            ExcelWriter(self.workbook, package).save()
