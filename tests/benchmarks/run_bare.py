"""A process of its own: a bare QMainWindow with a QTableView; says when it was painted."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class _Table(QTableView):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Delivered once the whole window is painted.
        QApplication.postEvent(self, QEvent(QEvent.Type.User), 100)

    def customEvent(self, event: QEvent) -> None:
        print(f"painted {time.monotonic()}", flush=True)
        os._exit(0)


def main() -> int:
    """Show it; the process ends with its first paint."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(_Table())
    window.resize(1366, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
