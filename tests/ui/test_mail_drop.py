"""What a folder and the mail programs put into a drag, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from privdesk.ui.mail_drop import Dropped, FileDrop, carries_files, dropped, fields_in

DESCRIPTOR = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def descriptor(name: str) -> bytes:
    """Windows' FILEGROUPDESCRIPTORW of one file."""
    return b"\1\0\0\0" + bytes(72) + name.encode("utf-16-le").ljust(520, b"\0")


def test_the_mail_is_told_from_the_other_files(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("cédula.pdf", "Solicitud.MSG", "otra.eml")]
    for path in paths:
        path.write_bytes(b"x")
    assert dropped(files(*paths)) == Dropped(paths[1], (paths[0], paths[2]))


def test_a_mail_comes_as_its_bytes() -> None:
    data = QMimeData()
    data.setData("message/rfc822", b"From: a@b.example\n\nhola")
    assert carries_files(data)
    mail = dropped(data).mail
    assert mail is not None
    assert not isinstance(mail, Path)
    assert mail.content == b"From: a@b.example\n\nhola"


def test_outlook_promises_a_file_with_its_bytes() -> None:
    data = QMimeData()
    data.setData(DESCRIPTOR, descriptor("Mis datos.msg"))
    data.setData(CONTENTS, b"\xd0\xcf\x11\xe0")
    mail = dropped(data).mail
    assert mail is not None
    assert not isinstance(mail, Path)
    assert (mail.name, mail.content) == ("Mis datos.msg", b"\xd0\xcf\x11\xe0")


@pytest.mark.parametrize("shown", ["text/x-moz-message", DESCRIPTOR])
def test_a_mail_that_is_not_handed_over_is_told(shown: str) -> None:
    data = QMimeData()
    data.setData(shown, b"mailbox-message://nobody@Local%20Folders/Inbox#1")
    assert carries_files(data)
    assert dropped(data) == Dropped(is_withheld=True)


def test_words_folders_and_what_is_gone_are_no_files(tmp_path: Path) -> None:
    words = QMimeData()
    words.setText("Quiero conocer mis datos")
    assert not carries_files(words)
    assert dropped(words) == Dropped()
    assert dropped(files(tmp_path, tmp_path / "no está.eml")) == Dropped()


def test_a_drop_on_a_field_is_taken_and_is_a_copy(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"x")
    holder = QWidget()
    qtbot.addWidget(holder)
    line = QLineEdit()
    QVBoxLayout(holder).addWidget(line)
    drops = FileDrop(holder, fields_in(holder))
    data, where = files(path), QPointF(3, 3)
    move, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    actions = move | Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(3, 3), actions, data, left, none)
    QApplication.sendEvent(line, entered)
    assert entered.isAccepted()
    assert entered.dropAction() == Qt.DropAction.CopyAction
    event = QDropEvent(where, actions, data, left, none, QEvent.Type.Drop)
    with qtbot.waitSignal(drops.taken) as taken:
        QApplication.sendEvent(line, event)
    assert taken.args == [Dropped(path)]
    assert line.text() == ""
