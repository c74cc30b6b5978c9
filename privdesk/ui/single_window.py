"""One window per store: a second one brings the first to the front instead."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal

_ANSWER = b"privdesk"
_CONNECT = 300  # milliseconds
_ANSWERED = 1_000
_own: set[str] = set()  # the channels on which this process itself answers


def channel(path: Path) -> str:
    """The name under which the window of a store answers; tells nothing of the store."""
    account = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    whole = os.path.normcase(os.path.realpath(path))
    said = f"{account}\0{whole}".encode(errors="replace")
    digest = QCryptographicHash.hash(said, QCryptographicHash.Algorithm.Sha256)
    return "privdesk-" + bytes(digest.toHex().data()).decode()[:32]


def raise_other(path: Path) -> bool:
    """Ask the window that has this store open to come to the front; whether it answered.

    A window of this same program is not asked.
    """
    name = channel(path)
    if name in _own or not _may_answer(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT):
        return False
    answered = bool(socket.waitForReadyRead(_ANSWERED))
    return answered and bytes(socket.readAll().data()) == _ANSWER


def _may_answer(name: str) -> bool:
    """Whether anyone may answer by that name: on Linux, whoever does has a file where Qt puts it.

    Asking there spares Qt's network, a tenth of the time until the first window.
    """
    folder = os.environ.get("TMPDIR") or "/tmp"  # noqa: S108
    return sys.platform != "linux" or os.path.lexists(f"{folder}/{name}")


class OneWindow(QObject):
    """Answers for the store that this program has open or waits to unlock.

    `asked` when another program was started on it; `channel` is the name under which it answers.
    """

    asked = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self.channel = channel(path)
        # Who holds the writer's lock may take over the name that a dead window left.
        QLocalServer.removeServer(self.channel)
        if self._server.listen(self.channel):
            _own.add(self.channel)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.flush()
            self.asked.emit()

    def close(self) -> None:
        """Answer no more."""
        self._server.close()
        _own.discard(self.channel)
