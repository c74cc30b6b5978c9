"""Files attached by drop, paste and button; seen inside; a copy is read-only and wiped."""

from __future__ import annotations

import io
import stat
import wave
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton

from privdesk import paths
from privdesk.records import Attachment
from privdesk.store.attachments import read_all
from privdesk.store.engine import connect
from privdesk.ui.parts.attachment import AttachmentRow
from tests.journeys import acts
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer


def scanned_id(path: Path) -> Path:
    Image.new("RGB", (620, 400), "lightgray").save(path, "PDF")
    return path


def voice_note(path: Path) -> Path:
    with wave.open(str(path), "wb") as note:
        note.setnchannels(1)
        note.setsampwidth(2)
        note.setframerate(8000)
        note.writeframes(b"\x00\x10" * 4000)
    return path


def copy_a_picture() -> None:
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor("navy"))
    QGuiApplication.clipboard().setImage(picture)


def kept(seat: Seat, table: str) -> dict[str, bytes]:
    """The files of the records of that table, as the store keeps them."""
    with seat.store().read() as session:
        found = session.query(Attachment).filter_by(record_type=table)
        return {one.name: read_all(session, one.content_id) for one in found}


def attach_all(officer: Officer, seat: Seat, table: str, paper: Path, note: Path) -> None:
    """One by drop, one by paste, one by the button, each ending in the store."""
    officer.drops(paper, officer.button("Adjuntar…"))
    officer.until(lambda: paper.name in kept(seat, table), "the one dropped")
    officer.at_rest()
    copy_a_picture()
    officer.clicks("Pegar")
    officer.until(lambda: len(kept(seat, table)) == 2, "the one pasted")
    officer.at_rest()
    officer.answers(lambda: officer.clicks("Adjuntar…"), lambda: officer.names_file(note))
    officer.until(lambda: note.name in kept(seat, table), "the one chosen")
    officer.at_rest()
    found = kept(seat, table)
    assert found[paper.name] == paper.read_bytes()
    assert found[note.name] == note.read_bytes()
    (pasted,) = found.keys() - {paper.name, note.name}
    assert Image.open(io.BytesIO(found[pasted])).size == (64, 48)


def look_at(officer: Officer, name: str) -> None:
    """Click on the eye beside a file."""
    rows = officer.front().findChildren(AttachmentRow)
    row = next(one for one in rows if one.isVisible() and one.accessibleName().startswith(name))
    eyes = [b for b in row.findChildren(QAbstractButton) if b.toolTip() == "Ver"]
    officer.clicks(eyes[0])


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """What the system was asked to open."""
    found: list[Path] = []

    def open_url(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(paths, "temporary", lambda: tmp_path / "opened")
    return found


def test_files_of_a_request(
    officer: Officer, seat: Seat, at_the_desk: Path, tmp_path: Path, opened: list[Path]
) -> None:
    paper, note = scanned_id(tmp_path / "cedula.pdf"), voice_note(tmp_path / "nota de voz.wav")
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")
    officer.clicks_tab("Documentos")
    attach_all(officer, seat, "request", paper, note)

    look_at(officer, paper.name)
    officer.waits_for("página 1 de 1")
    officer.at_rest()
    assert officer.sees("Documento PDF")
    officer.clicks("Abrir una copia")
    officer.at_rest()
    assert [path.name for path in opened] == ["cedula.pdf"]
    assert opened[0].read_bytes() == paper.read_bytes()
    assert stat.S_IMODE(opened[0].stat().st_mode) == stat.S_IRUSR
    assert stat.S_IMODE(opened[0].parent.stat().st_mode) == stat.S_IRWXU
    officer.press("Escape")
    officer.press("Ctrl+Q")
    officer.until(lambda: seat.quits == 1, "the end of the program")
    assert not opened[0].exists()


def damage(seat: Seat, name: str) -> None:
    """What a failing disk does: another byte in the middle of what is kept."""
    store = seat.store()
    with store.read() as session:
        found = next(one for one in session.query(Attachment) if one.name == name)
        content = found.content_id
    raw = connect(store.path, store.key)
    raw.execute(
        "UPDATE content_chunk SET data = zeroblob(length(data)) WHERE content_id = ?", (content,)
    )
    raw.close()


def test_files_of_a_database(
    officer: Officer, seat: Seat, at_the_desk: Path, tmp_path: Path
) -> None:
    paper, note = scanned_id(tmp_path / "política.pdf"), voice_note(tmp_path / "aviso.wav")
    officer.press("Ctrl+3")
    officer.clicks("Nueva base de datos")
    officer.fills("Nombre", "Clientes ficticios")
    officer.press("Ctrl+S")
    officer.waits_for("Todo está guardado")
    officer.press("Escape")  # back to the list, where the record in brief takes files too
    officer.until(lambda: len(officer.rows("Bases de datos")) == 1, "the database")
    attach_all(officer, seat, "database", paper, note)
    damage(seat, paper.name)
    look_at(officer, paper.name)
    officer.waits_for("«política.pdf» está dañado")
