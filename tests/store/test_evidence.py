"""Files are read before they are kept, attached together, listed with who did it, and taken off."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from privdesk.errors import BadInput
from privdesk.records import Attachment, Content, ContentChunk
from privdesk.store import attachments, measuring
from privdesk.store.attachments import CHUNK, read_all
from privdesk.store.evidence import FileKept, attach_measured, file_of, files_of, take_off
from privdesk.store.measuring import Measured, measure
from privdesk.store.store import Store
from privdesk.store.verify import verify

NOW = datetime(2026, 11, 23, 12, 58, tzinfo=UTC)
OFFICE = ("organization", 1)


@pytest.fixture
def store(blank_store: Store) -> Store:
    return blank_store


def attach(store: Store, *files: Measured) -> tuple[int, list[str]]:
    with store.write("attach_file") as session:
        made, problems = attach_measured(session, *OFFICE, files, NOW)
        return len(made), [str(problem) for problem in problems]


def kept(store: Store) -> list[FileKept]:
    with store.read() as session:
        return files_of(session, [OFFICE])


def counts(store: Store) -> tuple[int, int, int]:
    with store.read() as session:
        tables = (Attachment, Content, ContentChunk)
        found = [session.scalar(select(func.count()).select_from(one)) or 0 for one in tables]
    return found[0], found[1], found[2]


def test_a_file_is_measured_without_being_kept(tmp_path: Path) -> None:
    file = tmp_path / "acta.txt"
    file.write_bytes(b"hola" * CHUNK)
    seen: list[int] = []
    found = measure(file, "../acta\u202e.txt", seen.append)
    assert (found.name, found.size, found.media_type) == ("acta.txt", 4 * CHUNK, "text/plain")
    assert seen == [CHUNK] * 4


def test_what_cannot_be_attached_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vacío.txt").touch()
    (tmp_path / "grande.bin").write_bytes(b"x" * 5000)
    pipe = tmp_path / "tubo"
    os.mkfifo(pipe)
    monkeypatch.setattr(measuring, "LARGEST", 4096)
    for name, words in (
        (".", "es una carpeta"),
        ("vacío.txt", "está vacío"),
        ("no está.txt", "ya no está"),
        ("grande.bin", "pasa de 100 MB"),
        ("tubo", "no es un archivo"),
        ("nul\0.txt", "no se pudo leer"),
        ("x" * 300, "no se pudo leer"),
    ):
        with pytest.raises(BadInput, match=words):
            measure(tmp_path / name, name)
    with pytest.raises(BadInput, match="pasa de 100 MB"):
        measure(b"x" * 5000, "pegado.txt")


def test_several_are_attached_together_and_the_bad_ones_are_said(
    store: Store, tmp_path: Path
) -> None:
    changing, going = tmp_path / "cambia.txt", tmp_path / "se va.txt"
    changing.write_text("antes")
    going.write_text("estaba")
    files = [
        measure(b"uno", "uno.txt"),
        measure(changing, changing.name),
        measure(going, going.name),
        measure(b"uno", "uno otra vez.txt"),
        measure(b"dos" * CHUNK, "dos.txt"),
    ]
    changing.write_text("despu\u00e9s")
    going.unlink()
    made, problems = attach(store, *files)
    assert made == 2
    assert problems == [
        "«cambia.txt» cambió mientras se adjuntaba. Adjúntelo de nuevo.",
        "«se va.txt» ya no está allí.",
        "«uno otra vez.txt» ya está adjunto: son los mismos bytes.",
    ]
    assert [file.name for file in kept(store)] == ["dos.txt", "uno.txt"]
    assert counts(store) == (2, 2, 4)
    with store.read() as session:
        assert read_all(session, kept(store)[0].content) == b"dos" * CHUNK
    assert verify(store).ok


def test_bytes_that_the_store_has_are_not_written_again(store: Store) -> None:
    with store.write("attach_file") as session:
        attachments.attach(session, "database", 7, "otra.txt", b"same" * 10, NOW)
    assert attach(store, measure(b"same" * 10, "esta.txt")) == (1, [])
    assert counts(store) == (2, 1, 1)


def test_a_file_tells_who_attached_it_and_when(store: Store) -> None:
    attach(store, measure(b"hola", "acta.txt"))
    (file,) = kept(store)
    assert (file.added_by, file.added_at) == (store.actor, NOW)
    assert (file.size, file.media_type) == (4, "text/plain")
    with store.read() as session:
        assert file_of(session, file.id) == file
        assert file_of(session, 999) is None
        assert files_of(session, []) == []


def test_cancelling_leaves_nothing(store: Store) -> None:
    class Stop(Exception):
        pass

    done = 0

    def watch(count: int) -> None:
        nonlocal done
        done += count
        if done > 2 * CHUNK:
            raise Stop

    with pytest.raises(Stop), store.write("attach_file") as session:
        attach_measured(session, *OFFICE, [measure(b"x" * 5 * CHUNK, "x.bin")], NOW, watch)
    assert counts(store) == (0, 0, 0)


def test_what_is_taken_off_goes_with_its_bytes_unless_another_has_them(store: Store) -> None:
    attach(store, measure(b"a" * 2 * CHUNK, "a.bin"), measure(b"b", "b.txt"))
    with store.write("attach_file") as session:
        attachments.attach(session, "database", 7, "copia de b.txt", b"b", NOW)
    b, a = kept(store)
    with store.write("remove_file") as session:
        take_off(session, a.id)
        take_off(session, b.id)
        take_off(session, 999)  # nothing
    assert kept(store) == []
    assert counts(store) == (1, 1, 1)
    assert verify(store).ok
    assert attach(store, measure(b"a" * 2 * CHUNK, "a.bin")) == (1, [])
    assert verify(store).ok


def test_many_files_take_no_more_time_each_than_few(store: Store) -> None:
    def seconds(count: int, salt: bytes) -> float:
        files = [measure(salt + b"%d" % number, f"{number}.txt") for number in range(count)]
        began = time.perf_counter()
        assert attach(store, *files)[0] == count
        return time.perf_counter() - began

    seconds(100, b"warm")
    few, many = seconds(200, b"few"), seconds(1600, b"many")
    assert many < 8 * few * 2.5
