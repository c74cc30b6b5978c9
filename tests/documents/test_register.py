"""What all writers of a register share: progress, cancelling, errors, same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.register import (
    PROGRESS_EVERY,
    Value,
    counted_rows,
    shown,
    without_controls,
)
from privdesk.documents.register_files import WRITERS, Writer, writer_for
from privdesk.errors import BadInput, DiskFull, ReadOnlyPlace
from tests.documents.sample import NOW, names, register, row

EACH_WRITER = pytest.mark.parametrize("writer", WRITERS.values(), ids=WRITERS)


def test_values_as_people_read_them() -> None:
    one = register([])
    assert shown(one, datetime(2026, 11, 10, 3, 30, tzinfo=NOW.tzinfo)) == "09/11/2026 22:30"
    assert shown(one, date(987, 1, 2)) == "02/01/0987"
    assert [shown(one, value) for value in (True, False, None, -5, "x")] == [
        *("Sí", "No", "", "-5", "x")
    ]


@given(st.text())
def test_no_control_character_is_left_and_nothing_else_changes(text: str) -> None:
    safe = without_controls(text)
    safe.encode()
    assert all(c >= " " and not "\x7f" <= c <= "\x9f" for c in safe if c not in "\n\t\r")
    if text.isprintable():
        assert safe == text


@EACH_WRITER
def test_progress_is_told_and_cancelling_leaves_nothing(writer: Writer, tmp_path: Path) -> None:
    told: list[int] = []
    rows = [row("x")] * (2 * PROGRESS_EVERY + 5)
    writer(register(rows), BytesIO(), told.append)
    assert told == [PROGRESS_EVERY, 2 * PROGRESS_EVERY, 2 * PROGRESS_EVERY + 5]

    def cancel(done: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        writer(register(rows), tmp_path / "a", cancel)
    assert names(tmp_path) == []


@EACH_WRITER
def test_rows_are_read_as_a_stream(writer: Writer) -> None:
    """The rows come once, and no more than a page ahead of the progress told."""
    asked = 0

    def rows() -> Iterator[tuple[Value, ...]]:
        nonlocal asked
        for asked in range(1, 501):
            yield row("x", str(asked))

    writer(register(rows()), BytesIO(), lambda done: assert_near(done, asked))
    assert asked == 500


def assert_near(done: int, asked: int) -> None:
    assert asked - done in (0, 1)


@EACH_WRITER
def test_same_register_same_bytes(writer: Writer) -> None:
    first, second = BytesIO(), BytesIO()
    for stream in (first, second):
        writer(register([row("uno"), row("dos")]), stream)
    assert first.getvalue() == second.getvalue() != b""


@EACH_WRITER
def test_an_empty_register_can_be_written(writer: Writer, tmp_path: Path) -> None:
    writer(register([], 0), tmp_path / "a")
    assert (tmp_path / "a").stat().st_size > 0


@EACH_WRITER
def test_a_full_disk_and_a_missing_folder(writer: Writer, tmp_path: Path) -> None:
    rows = [row("palabra " * 500)] * 300
    if Path("/dev/full").exists():
        with pytest.raises(DiskFull):
            writer(register(rows), Path("/dev/full"))
    with pytest.raises(ReadOnlyPlace):
        writer(register(rows), tmp_path / "no" / "a")


def test_a_row_of_another_length_is_a_defect() -> None:
    with pytest.raises(ValueError, match="row 2"):
        list(counted_rows(register([row("x"), ("solo",)]), None))


def test_the_name_of_the_file_chooses_the_writer(tmp_path: Path) -> None:
    for ending in (".pdf", ".XLSX", ".csv", ".Json"):
        path = tmp_path / f"a{ending}"
        writer_for(path)(register([row("x")]), path)
        assert path.stat().st_size
    with pytest.raises(BadInput, match=r"\.pdf, \.xlsx, \.csv, \.json"):
        writer_for(Path("a.docx"))
