"""One window per store: a second one brings the first to the front instead."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"privdesk"
_CONNECT = 300  # milliseconds
_ANSWERED = 1_000
_own: set[str] = set()  # the channels on which this process itself answers


def channel(path: Path) -> str:
    """The name under which the window of a store answers; tells nothing of the store."""
    account = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    whole = os.path.normcase(os.path.realpath(path))
    return (
        "privdesk-"
        + hashlib.sha256(f"{account}\0{whole}".encode(errors="replace")).hexdigest()[:32]
    )


def raise_other(path: Path) -> bool:
    """Ask the window that has this store open to come to the front; whether it answered.

    A window of this same program is not asked.
    """
    if channel(path) in _own:
        return False
    socket = QLocalSocket()
    socket.connectToServer(channel(path))
    if not socket.waitForConnected(_CONNECT):
        return False
    answered = bool(socket.waitForReadyRead(_ANSWERED))
    return answered and bytes(socket.readAll().data()) == _ANSWER


class OneWindow(QObject):
    """Answers for the store that this program has open or waits to unlock.

    `asked` when another program was started on it.
    """

    asked = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        self._channel = channel(path)
        # Who holds the writer's lock may take over the name that a dead window left.
        QLocalServer.removeServer(self._channel)
        if self._server.listen(self._channel):
            _own.add(self._channel)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.flush()
            self.asked.emit()

    def close(self) -> None:
        """Answer no more."""
        self._server.close()
        _own.discard(self._channel)
