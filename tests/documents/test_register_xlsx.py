"""A register as a workbook, read back by two other programs."""

from __future__ import annotations

import datetime as dt
import tempfile
import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from privdesk.documents import sheet_listing
from privdesk.documents.register import Value, without_controls
from privdesk.documents.register_xlsx import write_xlsx
from privdesk.documents.sheet_cells import CELL_LIMIT, split_row
from privdesk.errors import Refused
from tests.documents.sample import NOW, names, register, row


def workbook(rows: Iterable[Sequence[Value]]) -> BytesIO:
    stream = BytesIO()
    write_xlsx(register(rows), stream)
    stream.seek(0)
    return stream


def texts(*values: str) -> list[Any]:
    """The last column as calamine reads it, without the header."""
    sheet = CalamineWorkbook.from_filelike(workbook(map(row, values))).get_sheet_by_index(1)
    return [cells[-1] for cells in sheet.to_python(skip_empty_area=False)][1:]


def test_cover() -> None:
    book = CalamineWorkbook.from_filelike(workbook([row("x")] * 3))
    assert book.sheet_names == ["Portada", "Solicitudes", "Listas"]
    cover = {a: b for a, b, *_ in book.get_sheet_by_index(0).to_python() if a}
    assert cover == {
        "Solicitudes": "",
        "Organización": "Panadería Ejemplo S.A.S.",
        "Selección": "Estado: abiertas",
        "Registros": 3,
        "Generado": "23/11/2026 10:04",
        "Zona horaria": "America/Bogota",
        "Sello de auditoría": "1284 : 9f3a71c2",
    }


def test_the_list_is_ready_to_work_with() -> None:
    book = openpyxl.load_workbook(workbook([row("x")] * 3))
    sheet = book.worksheets[1]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:H4"
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["H"].width > sheet.column_dimensions["F"].width >= 8
    (rule,) = sheet.data_validations.dataValidation
    assert str(rule.sqref) == "C2:C1048576"
    assert rule.formula1 == "'Listas'!$A$2:$A$3"
    lists = book.worksheets[2]
    assert [lists[f"A{n}"].value for n in (1, 2, 3)] == ["Clase", "Consulta", "Reclamo"]
    assert lists.sheet_state == "hidden"


def test_dates_and_numbers_are_real() -> None:
    sheet = openpyxl.load_workbook(workbook([row("x")])).worksheets[1]
    assert sheet["D2"].value == dt.datetime(2026, 11, 23)
    assert sheet["D2"].number_format == "dd/mm/yyyy"
    assert sheet["E2"].value == dt.datetime(2026, 11, 9, 22, 30)
    assert sheet["E2"].number_format == "dd/mm/yyyy hh:mm"
    assert sheet["F2"].value == 7
    assert sheet["G2"].value == "Sí"


def test_what_a_sheet_would_change_is_text() -> None:
    early, large = dt.date(1890, 5, 6), 10**17 + 1
    rows = [("007", None, "", early, None, large, False, "1e5")]
    sheet = openpyxl.load_workbook(workbook(rows)).worksheets[1]
    values = [cell.value for cell in sheet[2]]
    assert values == ["007", None, None, "06/05/1890", None, str(large), "No", "1e5"]


HOSTILE = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "'x",
    "{=1}",
    "#REF!",
    "<b>&{ciudad}",
    "\t=x",
    " y ",
    "a\r\nb\n",
]


def test_no_text_is_a_formula() -> None:
    sheet = openpyxl.load_workbook(workbook(map(row, HOSTILE))).worksheets[1]
    assert {cell.data_type for cell in sheet["H"]} == {"s"}
    assert texts(*HOSTILE) == HOSTILE


@given(
    st.lists(
        st.text(max_size=200) | st.from_regex(r"(_x[0-9A-F]{4}_|_|x0041_)+", fullmatch=True),
        min_size=1,
        max_size=5,
    )
)
def test_texts_come_back_with_control_characters_spelled_out(values: list[str]) -> None:
    assert texts(*values, "fin") == [*map(without_controls, values), "fin"]


def test_control_characters_and_escapes() -> None:
    assert texts("a\x00\x1f\ud800\uffff", "_x0041_ _x005F_ _X0041_") == [
        "aU+0000U+001FU+D800U+FFFF",
        "_x0041_ _x005F_ _X0041_",
    ]


def test_long_texts_continue_in_numbered_rows() -> None:
    long = "ñ" * 40_000 + "fin"
    sheet = CalamineWorkbook.from_filelike(workbook([row("a"), row(long), row("z")]))
    rows: list[list[Any]] = sheet.get_sheet_by_index(1).to_python()[1:]
    assert [cells[0] for cells in rows] == ["2026-0001"] * 4
    assert rows[1][-1].startswith("[continúa, 1 de 2] ñ")
    assert rows[2][-1].startswith("[continúa, 2 de 2] ñ")
    assert rows[2][1:7] == [""] * 6
    assert "".join(cells[-1].split("] ")[1] for cells in rows[1:3]) == long
    cover: list[list[Any]] = sheet.get_sheet_by_index(0).to_python()
    assert cover[-1][0] == "Textos largos"
    assert "(1 filas más)" in cover[-1][1]
    assert [line[1] for line in cover if line[0] == "Registros"] == [3]


@given(st.text(st.sampled_from("a😀_x041\x00"), min_size=1, max_size=30), st.integers(1, 4000))
def test_pieces_fit_a_cell_and_lose_nothing(sample: str, times: int) -> None:
    text = sample * times
    rows = split_row([text, None])
    pieces = [str(piece) for piece, _ in rows]
    assert all(len(piece.encode("utf-16-le")) // 2 <= CELL_LIMIT for piece in pieces)
    if len(pieces) > 1:
        pieces = [piece.split("] ", 1)[1] for piece in pieces]
    assert "".join(pieces) == text


def test_more_rows_than_a_sheet_has(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sheet_listing, "ROW_LIMIT", 10)
    write_xlsx(register([row("x")] * 9), tmp_path / "a.xlsx")
    with pytest.raises(Refused, match="csv"):
        write_xlsx(register([row("x")] * 10), tmp_path / "b.xlsx")
    assert names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize("title", ["a/b\\c*?[d]:'", "Portada", "", "x" * 300, "😀\x00", "LISTAS"])
def test_any_title_makes_a_sheet(title: str) -> None:
    stream = BytesIO()
    one = register([row("x")])
    write_xlsx(type(one)(title, "o", "", one.columns, one.rows, NOW), stream)
    names = openpyxl.load_workbook(stream).sheetnames
    assert len({name.casefold() for name in names}) == 3
    assert all(0 < len(name) <= 31 for name in names)


def test_nothing_is_left_in_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shared, own = tmp_path / "tmp", tmp_path / "own"
    shared.mkdir()
    own.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(shared))
    seen: set[str] = set()
    rows = [row("palabra " * 100)] * 500
    write_xlsx(register(rows), own / "a.xlsx", lambda _: seen.update(names(shared)))
    assert not seen
    assert names(shared) == []
    assert names(own) == ["a.xlsx"]
    assert zipfile.ZipFile(own / "a.xlsx").testzip() is None
