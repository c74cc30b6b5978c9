"""The start of the window: the application, its language, its log, and the first window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal, Slot
from PySide6.QtWidgets import QApplication

from privdesk import __version__, paths, text
from privdesk.text import N_
from privdesk.ui import icons, log, theme, window_state
from privdesk.ui.collecting import Collecting

# Milliseconds within which the next letter goes on with a search in a list.
_BETWEEN_LETTERS = 1000


def make_application() -> QApplication:
    """The one QApplication, dressed and speaking the user's language."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication([*sys.argv[:1], *theme.STYLE])
    app.setProperty(theme.STYLED, True)
    app.setApplicationName("Privdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("privdesk")
    app.setKeyboardInputInterval(_BETWEEN_LETTERS)
    _speak(app)
    theme.apply(app, dark=window_state.kept_theme())
    app.setWindowIcon(icons.icon("mark", "accent", 64))
    return app


# Qt's own Spanish writes "Control" and "Retorno" for what stands on the keys as these.
KEYS = (N_("QShortcut", "Ctrl"), N_("QShortcut", "Return"), N_("QShortcut", "Esc"))

# And it leaves these of its own file dialog, which only bare systems show, in English, and
# calls a file "fichero".
FILES = (
    N_("QFileDialog", "&Look in:"),
    N_("QFileDialog", "File &name:"),
    N_("QFileDialog", "Files of &type:"),
    N_("QAbstractFileIconProvider", "Folder"),
)


def _speak(app: QApplication) -> None:
    """Qt's own dialogs and the forms in the user's language, dates and figures of Colombia."""
    if text.language() != text.SPANISH:
        return
    QLocale.setDefault(QLocale(QLocale.Language.Spanish, QLocale.Country.Colombia))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase_es", qt), ("privdesk_es", str(paths.data()))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)


def run(arguments: Sequence[str] = ()) -> int:
    """Open the window and stay until it is closed; the exit status.

    `arguments` may name a store to unlock. Without one, the store that was locked or opened last
    is offered, or the welcome.
    """
    path, said = _which(arguments)
    return _run(path, None, said)


def run_on(path: Path, passphrase: str) -> int:
    """Open the window on the demonstration's store, unlocked, and stay until it is closed."""
    return _run(path, passphrase)


def _run(path: Path | None, passphrase: str | None, said: str = "") -> int:
    app = make_application()
    log.start()
    alarm = _Alarm()
    if path is not None and _is_open_elsewhere(path):
        return 0
    from privdesk.ui.program import Program

    program = Program()
    collecting = Collecting(app)
    program.loaded.connect(collecting.start)
    if path is not None and passphrase is not None:
        from privdesk.ui import opening

        program.show_store(opening.unlock(path, passphrase), is_example=True)
        collecting.start()
    else:
        program.begin(path, said)
    status = app.exec()
    alarm.deleteLater()
    return status


class _Alarm(QObject):
    """Makes the last-resort window once a defect asks for it; what it needs is not loaded before.

    It stands for itself from then on.
    """

    _happened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._happened.connect(self._ring, Qt.ConnectionType.QueuedConnection)
        log.tell(self._happened.emit)

    @Slot(object)
    def _ring(self, error: object) -> None:
        from privdesk.ui.messages import LastResort

        if isinstance(error, BaseException) and self.findChild(LastResort) is None:
            LastResort(self).happened(error)


def _which(arguments: Sequence[str]) -> tuple[Path | None, str]:
    """The store to unlock, and what is said there: the one named, locked, or opened last."""
    from privdesk.ui.restarting import take_word

    if arguments:
        return Path(arguments[0]), ""
    named, said = take_word()
    if named:
        return (None if named == "-" else Path(named)), said
    recents = window_state.recents()
    return (recents[0].path if recents else None), ""


def _is_open_elsewhere(path: Path) -> bool:
    from privdesk.ui.single_window import raise_other

    return raise_other(path)
