"""Which writer makes a register's file, told by the end of its name."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from privdesk.documents.destination import Target
from privdesk.documents.register import Progress, Register
from privdesk.documents.register_csv import write_csv
from privdesk.documents.register_json import write_json
from privdesk.documents.register_pdf import write_pdf
from privdesk.documents.register_xlsx import write_xlsx
from privdesk.errors import BadInput
from privdesk.text import translate


class Writer(Protocol):
    """Writes a register to a path or a stream; see each writer for what it raises."""

    def __call__(
        self, register: Register, target: Target, progress: Progress | None = None
    ) -> None: ...


WRITERS: dict[str, Writer] = {
    ".pdf": write_pdf,
    ".xlsx": write_xlsx,
    ".csv": write_csv,
    ".json": write_json,
}


def writer_for(path: Path) -> Writer:
    """The writer for a file of that name. Raises BadInput, naming the endings there are."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise BadInput(
            translate(
                "Register",
                "The name of the file must end in one of these: {endings}.",
                endings=", ".join(WRITERS),
            ),
            field="to",
        )
    return writer
