"""A tooltip shows words as they are written, whoever wrote them."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from privdesk.ui.parts.tip import tip


def test_markup_in_a_name_is_read_as_it_is_written() -> None:
    name = '<b>Ana</b> & "Ñ" <img src="file:///etc/hostname">'
    shown = QTextDocument()
    shown.setHtml(tip(name))
    assert shown.toPlainText() == name
    assert "<img" not in tip(name)


def test_lines_stay_lines_and_no_words_are_no_tip() -> None:
    shown = QTextDocument()
    shown.setHtml(tip("uno\ndos"))
    assert shown.toPlainText() == "uno\ndos"
    assert tip("") == ""


def test_what_is_endless_is_cut() -> None:
    assert len(tip("a" * 100_000)) < 5_000
