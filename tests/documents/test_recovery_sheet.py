"""The recovery sheet: one page, every group readable, the QR code the same."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import segno
from pypdf import PdfReader

from privdesk.documents.recovery_sheet import recovery_sheet_pdf
from tests.documents.sample import text_of

GROUPS = tuple(f"{n:02}ABC" for n in range(1, 14))
CREATED = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def sheet(organization: str = "Panadería Ejemplo S.A.S.", name: str = "oficina.privdesk") -> bytes:
    return recovery_sheet_pdf(organization, name, GROUPS, CREATED)


def test_one_page_with_every_group_in_order() -> None:
    read = text_of(sheet())
    assert len(PdfReader(BytesIO(sheet())).pages) == 1
    places = [read.index(group) for group in GROUPS]
    assert places == sorted(places)
    for words in ("Hoja de recuperación", "oficina.privdesk", "23/11/2026", "sin efecto"):
        assert words in read


def test_the_code_is_drawn_dark_module_by_dark_module() -> None:
    dark = sum(map(sum, (list(r) for r in segno.make(" ".join(GROUPS), error="m").matrix)))
    content = PdfReader(BytesIO(sheet())).pages[0].get_contents()
    assert content is not None
    assert content.get_data().count(b" re f") == dark


def test_a_hostile_name_keeps_to_the_page() -> None:
    made = sheet("😀<b>" * 3000, "x" * 5000)
    assert len(PdfReader(BytesIO(made)).pages) == 1
    assert "13ABC" in text_of(made)


def test_same_arguments_same_bytes() -> None:
    assert sheet() == sheet()
