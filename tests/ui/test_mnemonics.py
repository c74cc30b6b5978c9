"""The letters of a menu's entries: the first of a word where it is free, and no letter twice."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from privdesk.ui.mnemonics import give_mnemonics, mnemonic_of, with_mnemonic


@pytest.mark.parametrize(
    ("words", "letter"),
    [
        ("&Nota…", "n"),
        ("Histo&rial", "r"),
        ("Nota", ""),
        ("Uno && otro", ""),
        ("Uno &&& &Otro", " "),
        ("Uno && &Otro", "o"),
        ("&", ""),
        ("a&", ""),
        ("", ""),
    ],
)
def test_the_marked_letter(words: str, letter: str) -> None:
    assert mnemonic_of(words) == letter


@pytest.mark.parametrize(
    ("words", "taken", "marked"),
    [
        ("Nota…", "", "&Nota…"),
        ("Áreas de la oficina", "", "Áreas &de la oficina"),
        ("Decisión…", "d", "D&ecisión…"),
        ("Tachar un hecho…", "t", "Tachar &un hecho…"),
        ("&Nota", "n", "&Nota"),
        ("&&a", "", "&&&a"),
        ("مثال", "", "مثال"),
        ("", "", ""),
    ],
)
def test_a_letter_that_is_free_is_marked(words: str, taken: str, marked: str) -> None:
    assert with_mnemonic(words, taken) == marked


def test_first_letters_go_first_and_inner_menus_have_theirs(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for words in ("Entrega…", "Envío…", "Nota…"):
        menu.addAction(words)
    menu.addSeparator()
    menu.addMenu("La persona").addAction("Nada")
    give_mnemonics(menu.actions())
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["&Entrega…", "En&vío…", "&Nota…", "&La persona"]
    inner = menu.actions()[-1].menu()
    assert isinstance(inner, QMenu)
    assert [action.text() for action in inner.actions()] == ["&Nada"]
    give_mnemonics(menu.actions())
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == texts


def test_more_entries_than_letters_leave_none_twice(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    many = [menu.addAction("ab") for _ in range(3)]
    give_mnemonics(many)
    marked: list[QAction] = [action for action in many if mnemonic_of(action.text())]
    assert [mnemonic_of(action.text()) for action in marked] == ["a", "b"]
