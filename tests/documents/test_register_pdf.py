"""A register as PDF, read back by another program."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from privdesk.documents.register import Column, Register
from privdesk.documents.register_pdf import write_pdf
from privdesk.documents.wrapping import Face
from tests.documents.sample import COLUMNS, NOW, pages, register, row


def pdf(one: Register) -> bytes:
    stream = BytesIO()
    write_pdf(one, stream)
    return stream.getvalue()


def test_every_row_is_read_back_in_order() -> None:
    rows = [row(f"texto número {n} del titular", f"2026-{n:04}") for n in range(200)]
    read = pages(pdf(register(rows, 200)))
    whole = " ".join(read)
    places = [whole.index(f"2026-{n:04} Ana Ficticia Consulta 23/11/2026") for n in range(200)]
    assert places == sorted(places)
    assert all(f"texto número {n} del titular" in whole for n in range(200))
    assert "09/11/2026 22:30" in whole


def test_what_stands_on_the_pages() -> None:
    read = pages(pdf(register([row("x")] * 100, 100)))
    assert len(read) > 2
    first, last = read[0], read[-1]
    for words in (
        "Panadería Ejemplo S.A.S.",
        "Solicitudes",
        "Selección: Estado: abiertas",
        "Generado: 23/11/2026 10:04",
        "Registros: 100",
    ):
        assert words in first
    for number, page in enumerate(read, 1):
        assert f"Página {number} de {len(read)}" in page
        assert "Sello de auditoría 1284 : 9f3a71c2" in page
        assert "Número" in page
        assert "Cumplida" in page
    assert "Total de registros: 100" in last


def test_what_no_font_prints_is_spelled_out_and_listed() -> None:
    rows = [row("a😀\x00b"), row("\u202eשלום"), row("<b>&{ciudad}</b> =1+1")]
    *_, last = pages(pdf(register(rows)))
    assert "aU+1F600U+0000b" in last
    assert "<b>&{ciudad}</b> =1+1" in last
    listed = last.split("mostrados como U+XXXX:")[1]
    for name in ("U+1F600 «grinning face»", "U+0000 (carácter de control)", "U+05E9 «hebrew"):
        assert name in listed


def test_nothing_is_listed_when_all_is_printed() -> None:
    assert "U+XXXX" not in " ".join(pages(pdf(register([row("Łódź Ж Ω ñ")]))))


@pytest.mark.parametrize("text", ["z" * 10_000, "zorro " * 1700, "z\r\n" * 3000])
def test_a_row_taller_than_a_page_goes_on(text: str) -> None:
    read = pages(pdf(register([row("antes"), row(text), row("después")])))
    assert len(read) > 3
    assert sum(page.count("z") for page in read) == text.count("z")
    assert "después" in read[-1]
    assert "antes" in read[0]


def test_all_columns_tall_at_once() -> None:
    tall = "palabra " * 600
    rows = [(tall, tall, tall, None, None, None, None, tall)] * 2
    read = " ".join(pages(pdf(register(rows))))
    assert read.replace("-", "").count("palabra") == 600 * 4 * 2


def test_many_columns_and_none() -> None:
    columns = [Column(f"c{n}", f"Columna {n}", width_hint=n) for n in range(24)]
    wide = Register("T", "O", "", columns, [[f"v{n}" for n in range(24)]], NOW)
    read = " ".join(pages(pdf(wide)))
    assert all(f"v{n}" in read for n in range(24))
    assert pages(pdf(Register("T", "O", "", [], [], NOW)))


def test_hostile_title_and_labels() -> None:
    long = "😀<b>&" * 5000
    one = Register(long, long, long, [Column("a", long)], [["x"]], NOW, seal=long)
    assert 1 <= len(pages(pdf(one))) <= 3


def test_metadata_and_fonts() -> None:
    reader = PdfReader(BytesIO(pdf(register([row("x")]))))
    assert reader.metadata is not None
    assert reader.metadata.title == "Solicitudes"
    assert reader.metadata.creation_date == NOW
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/Lang"] == "es-CO"
    resources: Any = reader.pages[0]["/Resources"]
    assert all("Roboto" in f.get_object()["/BaseFont"] for f in resources["/Font"].values())


def test_work_is_linear_in_the_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the rows, twice the texts measured and twice the bytes: nothing is gone over again."""
    counted = 0
    measure = Face.width

    def counting(self: Face, text: str) -> float:
        nonlocal counted
        counted += len(text)
        return measure(self, text)

    monkeypatch.setattr(Face, "width", counting)
    work, size = [], []
    for count in (400, 800):
        counted = 0
        made = pdf(register(row(f"texto {n} " * 12, f"2026-{n:04}") for n in range(count)))
        work.append(counted)
        size.append(len(made))
    assert work[0] > 400 * 50
    assert work[1] < work[0] * 2.3
    assert size[1] < size[0] * 2.3


def test_columns_fill_the_page() -> None:
    from privdesk.documents.fonts import MEDIUM
    from privdesk.documents.register_columns import column_widths
    from privdesk.documents.wrapping import face

    widths = column_widths(COLUMNS, face(MEDIUM, 8), 700.0)
    assert sum(widths) == pytest.approx(700)
    assert max(widths) == widths[-1]
