"""A register as csv, read back by Python's own reader and by ours."""

from __future__ import annotations

import csv
import tempfile
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.register_csv import guarded, unguarded, write_csv
from tests.documents.sample import register, row


def cells(*texts: str) -> list[list[str]]:
    """The rows that another program reads, without the header."""
    stream = BytesIO()
    csv.field_size_limit(1 << 24)
    write_csv(register([row(text) for text in texts]), stream)
    return list(csv.reader(StringIO(stream.getvalue().decode("utf-8-sig"), newline="")))[1:]


def test_header_dates_and_flags() -> None:
    stream = BytesIO()
    write_csv(register([row('Ñandú; "x", y')]), stream)
    assert stream.getvalue().decode() == (
        "\ufeffNúmero,Titular,Clase,Fecha límite,Recibida,Días,Cumplida,Texto\r\n"
        "2026-0001,Ana Ficticia,Consulta,2026-11-23,2026-11-09T22:30:00-05:00,7,Sí,"
        '"Ñandú; ""x"", y"\r\n'
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "'", "\t", "\r"])
def test_no_cell_begins_a_formula(start: str) -> None:
    text = f"{start}cmd|' /C calc'!A0"
    assert cells(text)[0][-1] == f"'{text}"
    assert unguarded(f"'{text}") == text


def test_negative_numbers_stay_numbers() -> None:
    stream = BytesIO()
    write_csv(register([(*row("x")[:5], -7, False, "-7")]), stream)
    assert stream.getvalue().endswith(b",-7,No,'-7\r\n")


def test_control_characters_are_spelled_out() -> None:
    assert cells("a\x00b\x1f\ud800", "\x00=1")[0][-1] == "aU+0000bU+001FU+D800"


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs"))), min_size=1))
def test_texts_come_back_as_they_were(texts: list[str]) -> None:
    csv.field_size_limit(1 << 24)
    texts += ["'", "''=", "'a", "= 1", "\tx\r\ny\nz", "x" * 200_000, "\u202eשלום 😀"]
    expected = [guarded(text) for text in texts]
    assert [cell[-1] for cell in cells(*texts)] == expected
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        write_csv(register([row(text) for text in texts]), path)
        with path.open(encoding="utf-8-sig", newline="") as stream:
            read = [unguarded(cells[-1]) for cells in csv.reader(stream)][1:]
    # U+FFFE and its like are no characters: they are spelled out, everything else comes back.
    assert [t for t in read if "U+" not in t] == [
        t for t, g in zip(texts, expected, strict=True) if "U+" not in g
    ]


def test_a_quote_that_another_program_wrote_stays() -> None:
    assert unguarded("'texto") == "'texto"
    assert unguarded("'") == "'"
    assert unguarded(guarded("'texto")) == "'texto"
