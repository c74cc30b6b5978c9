"""What the window shows of what was lawfully erased: that it was, and nothing of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from privdesk.operations.disposal import plan_disposal
from privdesk.operations.erasure import erase_person
from privdesk.store.history import history_of
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.history_words import changes
from privdesk.ui.pages.record_history import history_lines
from tests.operations.person_case import TODAY, held_of_ana


def erased(desk: Desk) -> None:
    held_of_ana(desk.store)
    erase_person(desk.store, 1, TODAY, responsible="Elvira Imaginaria", notes="Lo pidió")


def test_the_history_says_what_was_erased_without_saying_it(desk: Desk) -> None:
    erased(desk)
    with desk.store.read() as session:
        (entry, *_) = history_of(session, [("person", 1)])
        told = {c.label: (c.old, c.new) for c in changes(session, entry, desk.zone, desk.day())}
        lines, _ = history_lines(session, [("person", 1)], desk.zone, desk.day())
    assert told["Nombres y apellidos"] == ("[suprimido]", "Persona suprimida")
    assert "Forma de tratamiento" not in told  # it was not known before
    assert lines[0].head == "Suprimió a una persona · Persona"
    assert lines[-1].changes == ("Los valores se suprimieron conforme a la ley.",)


def test_where_nothing_stood_before_the_act_the_history_says_no_erasure(desk: Desk) -> None:
    held_of_ana(desk.store)
    with desk.store.write("save_record") as session:
        planned = plan_disposal(session, "Datos de Ana", due_on=TODAY, person_id=1).id
    erase_person(desk.store, 1, TODAY, responsible="Elvira", notes="Lo pidió", disposal_id=planned)
    told: dict[str, tuple[str, str]] = {}
    with desk.store.read() as session:
        for entry in history_of(session, [("disposal", planned)]):
            if entry.change == "changed":
                found = changes(session, entry, desk.zone, desk.day())
                told |= {c.label: (c.old, c.new) for c in found if c.new != "[suprimido]"}
    assert told["Número"] == ("—", "ACTA-2026-0001")
    assert told["Estado"] == ("Planeada", "Hecha")


def test_a_file_that_was_erased_says_when_and_is_not_opened(desk: Desk, qtbot: QtBot) -> None:
    erased(desk)
    box = EvidenceBox(desk, "Archivos adjuntos")
    qtbot.addWidget(box)
    box.show_record(("person", 1))
    (row,) = box.rows.rows
    words = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "[suprimido].pdf" in words
    assert "suprimido el 20/11/2026" in words
    (file,) = box.rows.files
    menu = box.rows.menu_of(file)
    assert [action.data() for action in menu.actions()] == ["hash"]


def test_a_letter_that_was_erased_keeps_its_number(desk: Desk, qtbot: QtBot) -> None:
    from privdesk.ui.pages.request_documents import RequestDocuments
    from privdesk.ui.pages.request_snapshot import read_request

    erased(desk)
    with desk.store.read() as session:
        shown = read_request(session, 1, desk.day())
    assert shown is not None
    tab = RequestDocuments(desk)
    qtbot.addWidget(tab)
    tab.show_request(shown)
    (row, *_) = tab.rows
    words = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "C-2026-0001" in words
    assert "suprimido el 20/11/2026" in words
