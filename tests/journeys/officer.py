"""An officer at the screen: finds things by the words they show, and only clicks and types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from privdesk.ui import pdf_pages, task
from privdesk.ui.delegates import Role
from privdesk.ui.parts.editor import Editor, LabeledField
from privdesk.ui.parts.state import Chip
from privdesk.ui.preview import PdfView

_KEYS = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_LONGEST = 15_000  # milliseconds; other work may fill the machine
_PATIENCE = 4_000  # ms in which a click opens what it opens


class Officer:
    """Looks at the window in front. Every key and click goes through Qt's own window, so that
    what is covered, disabled, off the screen or behind a question is out of reach here too.
    """

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._searched: dict[int, float] = {}  # when a list was last searched by letters

    # What there is to see

    def front(self) -> QWidget:
        """The window that takes the keys: a question over it, else itself."""
        # Again and again: the window may stand there only a while after the keys were let go.
        self._qtbot.waitUntil(_have_keys, timeout=_LONGEST)
        found = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert found is not None
        return found

    def texts(self) -> list[str]:
        """Every text that a label, button or field of the window in front shows."""
        shown: list[str] = []
        for widget in self.front().findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
                shown.append(widget.text())
            elif isinstance(widget, Chip):
                shown.append(widget.accessibleName())
            elif isinstance(widget, QComboBox):
                shown.append(widget.currentText())
            elif isinstance(widget, QPlainTextEdit):
                shown.append(widget.toPlainText())
        return [text for text in shown if text]

    def sees(self, words: str) -> bool:
        """Whether some text of the window in front holds these words."""
        return any(words in text for text in self.texts())

    def waits_for(self, words: str) -> None:
        """Wait until the window in front shows these words."""
        self.until(lambda: self.sees(words), f"“{words}”")

    def until(self, is_so: Callable[[], bool], what: str = "") -> None:
        """Wait until it is so; what is shown then is in the failure."""
        try:
            self._qtbot.waitUntil(is_so, timeout=_LONGEST)
        except Exception as error:
            where = f"{what} did not come in {self.front()}"
            raise AssertionError(f"{where}; shown: {self.texts()}") from error

    def rests(self) -> None:
        """Let the window show what it has just been told to."""
        self._qtbot.wait(20)

    def at_rest(self) -> None:
        """Wait until nothing runs in the background."""
        self.until(lambda: not task.running(), "rest")
        self.rests()

    def button(self, words: str) -> QAbstractButton:
        """The button with that text, or that name for a screen reader."""
        found = self._buttons(words)
        assert found, f"no button “{words}”: {self.texts()}"
        return found[0]  # an empty page offers the same door twice

    def _buttons(self, words: str) -> list[QAbstractButton]:
        return [
            b
            for b in self.front().findChildren(QAbstractButton)
            if b.isVisible()
            and words in (b.text().replace("&", ""), b.accessibleName(), b.toolTip())
        ]

    def has_button(self, words: str) -> bool:
        """Whether there is a button with that text that can be pressed."""
        return any(
            b.isVisible() and b.isEnabled() and b.text() == words
            for b in self.front().findChildren(QAbstractButton)
        )

    def has_keyboard(self, words: str) -> bool:
        """Whether the keyboard is on that button."""
        self.front()
        return QApplication.focusWidget() is self.button(words)

    def field(self, label: str, place: int | None = None) -> LabeledField:
        """The field under that label; where several have it, the one at that place from above."""
        found = [
            f
            for f in self.front().findChildren(LabeledField)
            if f.isVisible() and f.label.text() == label
        ]
        assert found, f"no field “{label}”: {self.texts()}"
        if place is not None:
            return sorted(found, key=lambda f: f.mapToGlobal(QPoint()).y())[place]
        assert len(found) == 1, f"{len(found)} fields “{label}”"
        return found[0]

    def written(self, label: str, place: int | None = None) -> str:
        """What stands in the field under that label."""
        inner = _inner(self.field(label, place))
        if isinstance(inner, QComboBox):
            return inner.currentText() if inner.currentIndex() >= 0 else ""
        if isinstance(inner, QPlainTextEdit):
            return inner.toPlainText()
        line = inner if isinstance(inner, QLineEdit) else inner.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        return line.text()

    def under(self, label: str, place: int | None = None) -> str:
        """What stands under that field: its error, note or help."""
        foot = self.field(label, place).foot
        return foot.text() if foot.isVisible() else ""

    def table(self, name: str) -> QAbstractItemView:
        """The table of that name."""
        found = [
            v
            for v in self.front().findChildren(QAbstractItemView)
            if v.isVisible() and v.accessibleName() == name
        ]
        assert len(found) == 1, f"{len(found)} tables “{name}”"
        return found[0]

    def rows(self, name: str) -> list[str]:
        """The lines of a table, the words of a line joined by " | "."""
        model = self.table(name).model()
        return [
            " | ".join(
                words
                for column in range(model.columnCount())
                if (words := _cell(model.index(row, column)))
            )
            for row in range(model.rowCount())
        ]

    def pdf_words(self) -> str:
        """The words of the PDF that is shown, on one line."""
        view = next(v for v in self.front().findChildren(PdfView) if v.isVisible())
        pages = (pdf_pages.page_text(view.pdf(), page) for page in range(view.pages()))
        return " ".join(" ".join(pages).split())

    # Keys

    def press(self, keys: str) -> None:
        """Press a key with its modifiers: `Tab`, `Ctrl+N`, `Ctrl+Return`."""
        *held, key = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for name in held:
            modifiers |= _KEYS[name]
        QTest.keyClick(self._key_window(), getattr(Qt.Key, f"Key_{key}"), modifiers)

    def types(self, text: str) -> None:
        """Type a text where the keyboard is; QTest knows no key for ñ, so it comes as a system's
        own key event does.
        """
        for character in text:
            if character == "\n":
                self.press("Return")
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self._key_window(), event)

    def tabs_to(self, label: str, place: int | None = None) -> None:
        """Press Tab until the keyboard is in the field under that label."""
        inner = _inner(self.field(label, place))
        passed = []
        for _time in range(40):
            focused = QApplication.focusWidget()
            if focused is inner:
                return
            passed.append(focused.accessibleName() if focused else "")
            self.press("Tab")
        raise AssertionError(f"Tab never comes to “{label}”: {passed}")

    def fills(self, label: str, text: str, place: int | None = None) -> None:
        """Go on by Tab to the field under that label and write there, over what it holds."""
        self.tabs_to(label, place)
        inner = QApplication.focusWidget()
        if isinstance(inner, QComboBox) and not inner.isEditable():
            self._searches_anew(inner)
        else:
            self.press("Ctrl+A")
        self.types(text)
        popup = QApplication.activePopupWidget()
        if popup is not None:  # names that could be meant: what was typed is meant
            popup.close()

    def _searches_anew(self, box: QComboBox) -> None:
        """Letters typed in a list go on with those typed there less than a moment ago."""
        pause = QApplication.keyboardInputInterval() + 20
        passed = (monotonic() - self._searched.get(id(box), 0.0)) * 1000
        if passed < pause:
            self._qtbot.wait(int(pause - passed))
        self._searched[id(box)] = monotonic()

    def _key_window(self) -> QWindow:
        self.front()
        window = QGuiApplication.focusWindow()
        if window is None:  # a menu that closed gave it to nobody
            _give_keys_back()
            self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
            window = QGuiApplication.focusWindow()
        assert window is not None, "the keyboard is nowhere"
        return window

    # The mouse

    def clicks(self, target: str | QWidget) -> None:
        """Click on a button by its text, or on a widget, where it is seen."""
        if isinstance(target, str):
            self.until(lambda: bool(self._buttons(target)), f"the button “{target}”")
        widget = self.button(target) if isinstance(target, str) else target
        assert widget.isEnabled(), f"“{target}” is grey"
        _scroll_to(widget)
        self._click_at(widget, widget.rect().center())

    def clicks_row(self, name: str, words: str, column: int = 1) -> None:
        """Click on the line of a table that holds these words."""
        view = self.table(name)
        row = next((n for n, line in enumerate(self.rows(name)) if words in line), -1)
        assert row >= 0, f"no line “{words}”: {self.rows(name)}"
        index: QModelIndex = view.model().index(row, column)
        view.scrollTo(index)
        self._click_at(view.viewport(), view.visualRect(index).center())

    def clicks_head(self, name: str, column: str) -> None:
        """Click on the head of a table's column, which orders by it."""
        view = self.table(name)
        assert isinstance(view, QTableView)
        head, model = view.horizontalHeader(), view.model()
        across = Qt.Orientation.Horizontal
        names = [model.headerData(n, across) for n in range(model.columnCount())]
        number = names.index(column)
        view.scrollTo(model.index(0, number))
        middle = head.sectionViewportPosition(number) + head.sectionSize(number) // 2
        self._click_at(head.viewport(), QPoint(middle, head.height() // 2))

    def heads(self, name: str) -> list[str]:
        """The heads of a table's columns that are shown, from left to right."""
        view = self.table(name)
        assert isinstance(view, QTableView)
        head, across = view.horizontalHeader(), Qt.Orientation.Horizontal
        seen = [head.logicalIndex(place) for place in range(head.count())]
        model = view.model()
        return [str(model.headerData(n, across)) for n in seen if not head.isSectionHidden(n)]

    def clicks_tab(self, name: str) -> None:
        """Click on the tab whose text begins with that name."""
        for bar in self.front().findChildren(QTabBar):
            for number in range(bar.count()):
                if bar.isVisible() and bar.tabText(number).startswith(name):
                    self._click_at(bar, bar.tabRect(number).center())
                    return
        raise AssertionError(f"no tab “{name}”")

    def _click_at(self, widget: QWidget, place: QPoint) -> None:
        window = widget.window()
        handle = window.windowHandle()
        assert handle is not None
        there = widget.mapTo(window, place)
        hit = window.childAt(there)
        assert hit is widget or (hit is not None and widget.isAncestorOf(hit)), (
            f"{widget} is covered by {hit} or off the window"
        )
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(handle, button, none, there)

    def drops(self, path: Path, target: QWidget) -> None:
        """Drag a file over a widget and let it go; it falls to who takes it there."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        taker: QWidget | None = target
        while taker is not None and not taker.acceptDrops():
            taker = taker.parentWidget()
        assert taker is not None, f"nobody takes files on {target}"
        place = taker.rect().center()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(place, copy, data, left, none)
        QApplication.sendEvent(taker, entered)
        assert entered.isAccepted(), f"{taker} does not take it"
        QApplication.sendEvent(taker, QDropEvent(QPointF(place), copy, data, left, none))

    # Questions, menus and the dialogs of files

    def answers(self, act: Callable[[], None], answer: Callable[[], None]) -> None:
        """Do something that opens a question or a menu and waits, and answer it there."""
        answered: list[bool] = []
        before = (QApplication.activeModalWidget(),)
        timer = QTimer()
        timer.setInterval(20)

        def look() -> None:
            open_ = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if answered or open_ is None or open_ in before:
                return
            if open_.isModal() and not open_.isActiveWindow():
                return
            timer.stop()
            answered.append(True)
            try:
                answer()
            except BaseException:
                open_.close()  # or the test would hang in the question
                raise

        timer.timeout.connect(look)
        timer.start()
        try:
            act()
            if not self._comes(answered):  # the page moved under the pointer: click once more
                act()
            self.until(lambda: bool(answered), "a question")
        finally:
            timer.stop()

    def _comes(self, answered: list[bool]) -> bool:
        try:
            self._qtbot.waitUntil(lambda: bool(answered), timeout=_PATIENCE)
        except self._qtbot.TimeoutError:
            return False
        return True

    def opens_menu(self, words: str) -> None:
        """Click on a menu of the bar at the top of the window."""
        bar = next(b for b in self.front().findChildren(QMenuBar) if b.isVisible())
        action = next(a for a in bar.actions() if _without_mark(a.text()) == words)
        self._click_at(bar, bar.actionGeometry(action).center())

    def picks(self, *path: str) -> None:
        """Choose an entry of the menu that is open, by the arrow keys and Enter; the entries
        before the last one open menus of their own.
        """
        *menus, last = path
        for words in menus:
            QTest.keyClick(self._moves_to(words), Qt.Key.Key_Right)
        QTest.keyClick(self._moves_to(last), Qt.Key.Key_Return)

    def _moves_to(self, words: str) -> QMenu:
        """Go down to that entry of the menu in front."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entries = [_without_mark(action.text()) for action in menu.actions()]
        assert words in entries, entries
        for _time in entries:
            current: QAction | None = menu.activeAction()
            if current is not None and _without_mark(current.text()) == words:
                break
            QTest.keyClick(menu, Qt.Key.Key_Down)
        return menu

    def names_file(self, path: Path) -> None:
        """Write a file's whole name in the open dialog and confirm with Enter."""
        dialog = self.front()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(line, QLineEdit)
        assert line.hasFocus(), "the name is not where one types"
        self.press("Ctrl+A")
        self.types(str(path))
        self.press("Return")


def _without_mark(words: str) -> str:
    """A menu's text as it is seen."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _is_held(window: QWidget | None) -> bool:
    """Whether that is a window in which one works, and not a menu or a tip over one."""
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    return window is not None and window.windowType() in kinds


def _have_keys() -> bool:
    """Whether a window takes the keys; else they are given to the one in front."""
    is_held = _is_held(QApplication.activeWindow())
    if not is_held:
        _give_keys_back()
    return is_held


def _give_keys_back() -> None:
    """What a window manager does when a dialog or menu closes; without a screen there is none."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _is_held(w)]
    for widget in sorted(shown, key=lambda w: w.isModal()):
        widget.activateWindow()


def _cell(index: QModelIndex) -> str:
    """What a cell shows, or tells a screen reader where it shows a state; and its second line."""
    reader = Qt.ItemDataRole.AccessibleTextRole
    first = index.data(Qt.ItemDataRole.DisplayRole) or index.data(reader)
    return " | ".join(str(words) for words in (first, index.data(Role.SECOND)) if words)


def _inner(field: LabeledField) -> QWidget:
    """What of a field takes the keyboard."""
    editor = field.editor
    found = editor.inner() if isinstance(editor, Editor) else editor
    while (proxy := found.focusProxy()) is not None:
        found = proxy
    return found


def _scroll_to(widget: QWidget) -> None:
    """As the wheel would: bring it into the areas that it stands in; once more where words that
    are wrapped only then have moved it on.
    """
    for _time in range(2):
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 4, 4)
            parent = parent.parentWidget()
        QApplication.processEvents()
