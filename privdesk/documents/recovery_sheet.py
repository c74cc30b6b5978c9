"""The sheet, printed once, with which a store opens when its passphrase is lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from privdesk.documents.canvas import INK, LETTER, LINE, QUIET, new_canvas
from privdesk.documents.fonts import BOLD, MEDIUM, REGULAR, spelled_out
from privdesk.documents.wrapping import face
from privdesk.text import language, short_date, translate

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

SIDE = 62.0
TOP = 60.0
GROUPS_A_ROW = 4
QR_SIDE = 128.0
_UNDER_CODE = 24.0  # a scanner asks for an empty edge of four modules around the code


def recovery_sheet_pdf(
    organization: str,
    file_name: str,
    groups: Sequence[str],
    created: datetime,
    zone: str = "America/Bogota",
) -> bytes:
    """One letter-size page with the key in its groups and as a QR code, and how to use it.

    `groups` are the checked groups that the store gives, in their order; the QR code holds them
    joined by spaces. `created` is an aware moment, printed as the day it was in `zone`.
    """
    stream = BytesIO()
    title = translate("RecoverySheet", "Recovery sheet")
    canvas = new_canvas(
        stream,
        LETTER,
        language="es-CO" if language() == "es" else language(),
        title=title,
        author=organization,
        created=created,
    )
    sheet = _Sheet(canvas)
    sheet.text(MEDIUM, 11, organization, 15, most=2)
    sheet.text(BOLD, 20, title, 28)
    sheet.facts(
        (translate("RecoverySheet", "File"), file_name),
        (translate("RecoverySheet", "Printed"), short_date(created.astimezone(ZoneInfo(zone)))),
    )
    sheet.rule()
    sheet.text(
        REGULAR,
        10.2,
        translate(
            "RecoverySheet",
            "With this key the file opens without its passphrase. Whoever has this sheet and the "
            "file can read everything: keep it apart from the computer, under lock and key, and "
            "never photograph or e-mail it.",
        ),
        14.6,
        most=8,
    )
    sheet.heading(translate("RecoverySheet", "Recovery key"))
    sheet.groups(groups)
    sheet.heading(translate("RecoverySheet", "How to use it"))
    sheet.steps_beside_code(_steps(), " ".join(groups))
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _steps() -> tuple[str, ...]:
    return (
        translate("RecoverySheet", "On the unlock screen choose to open with the recovery sheet."),
        translate(
            "RecoverySheet",
            "Type the groups in their order. Each one carries a check, so a mistyped group is "
            "pointed out. A code reader connected to the computer types them by itself.",
        ),
        translate(
            "RecoverySheet",
            "Changing the passphrase voids this sheet for the file. Backups made before the "
            "change keep opening with it: destroy it only when they are gone too.",
        ),
    )


class _Sheet:
    """The page, written from the top down."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._y = LETTER[1] - TOP
        self._width = LETTER[0] - 2 * SIDE
        canvas.setFillColor(INK)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)

    def text(
        self,
        font: str,
        size: float,
        text: str,
        leading: float,
        *,
        most: int = 1,
        left: float = SIDE,
        width: float | None = None,
    ) -> None:
        flat = " ".join(spelled_out(text)[0].split())
        for line in face(font, size).clipped(flat, width or self._width, most):
            self._y -= leading
            self._canvas.setFont(font, size)
            self._canvas.drawString(left, self._y, line)

    def facts(self, *facts: tuple[str, str]) -> None:
        self._y -= 4
        for label, value in facts:
            self.text(MEDIUM, 10.2, label, 15)
            self._y += 15
            self.text(REGULAR, 10.2, value, 15, left=SIDE + 70, width=self._width - 70)

    def rule(self) -> None:
        self._y -= 12
        self._canvas.line(SIDE, self._y, LETTER[0] - SIDE, self._y)
        self._y -= 4

    def heading(self, text: str) -> None:
        self._y -= 16
        self.text(BOLD, 12, text, 14)
        self._y -= 8

    def groups(self, groups: Sequence[str]) -> None:
        """The groups in boxes, numbered in the order in which they are typed."""
        width = self._width / GROUPS_A_ROW
        for place, group in enumerate(groups):
            row, column = divmod(place, GROUPS_A_ROW)
            left, top = SIDE + column * width, self._y - row * 40
            self._canvas.rect(left + 2, top - 34, width - 6, 32)
            self._canvas.setFillColor(QUIET)
            self._canvas.setFont(REGULAR, 7.4)
            self._canvas.drawString(left + 7, top - 12, str(place + 1))
            self._canvas.setFillColor(INK)
            self._canvas.setFont(MEDIUM, 17)
            self._canvas.drawString(left + 24, top - 24, group)
        self._y -= 40 * -(-len(groups) // GROUPS_A_ROW)

    def steps_beside_code(self, steps: Sequence[str], content: str) -> None:
        top = self._y
        for number, step in enumerate(steps, 1):
            self.text(MEDIUM, 10.2, f"{number}.", 14.6)
            self._y += 14.6
            width = self._width - QR_SIDE - 48
            self.text(REGULAR, 10.2, step, 14.6, most=6, left=SIDE + 18, width=width)
            self._y -= 5
        self._code(content, LETTER[0] - SIDE - QR_SIDE, top - 2)

    def _code(self, content: str, left: float, top: float) -> None:
        import segno

        rows = [list(row) for row in segno.make(content, error="m", micro=False).matrix]
        module = QR_SIDE / len(rows)
        for y, row in enumerate(rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    # A hair wider than the module, so that no white line shows between two.
                    corner = left + x * module, top - (y + 1) * module
                    self._canvas.rect(*corner, module + 0.1, module + 0.1, stroke=0, fill=1)
        caption = translate("RecoverySheet", "The same key as a QR code")
        self._canvas.setFillColor(QUIET)
        self._canvas.setFont(REGULAR, 7.4)
        self._canvas.drawRightString(left + QR_SIDE, top - QR_SIDE - _UNDER_CODE, caption)
        self._canvas.setFillColor(INK)
