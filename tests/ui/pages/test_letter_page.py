"""From the template to the issued letter, by clicks and keys, over a real store."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import DiskFull
from privdesk.operations.people import change_person
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Document, Organization, Request
from privdesk.store.finding import document_by_number
from privdesk.store.store import Store
from privdesk.ui import messages, pdf_pages, printing, task, theme
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_page import LetterPage

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ANSWER = {
    "base de datos": "Clientes y pedidos",
    "datos del titular": "Nombre: Ana Ficticia\nTeléfono: 300 000 0000",
    "finalidades y uso": "Entregar sus pedidos.",
    "vigencia de la base": "mientras sea cliente",
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, object]:
    path = tmp_path_factory.mktemp("letters") / "store.privdesk"
    office = Organization(
        name="Panadería Ejemplo S.A.S.",
        nit="999000123",
        city="Bogotá, D. C.",
        officer_name="Laura Inventada",
    )
    with Store.create(path, "una frase de paso larga", office, actor="Laura") as store:
        with store.write("receive_request") as session:
            for name, right in (("Ana Ficticia", "know"), ("Luis <b>&Supuesto", "rectify")):
                receive_request(
                    session,
                    person={"name": name, "document_type": "none", "email": "a@correo.example"},
                    right=right,
                    received=When(date(2026, 11, 10), time(9, 14)),
                    now=NOW,
                    text="Quiero conocer mis datos.",
                )
        return path, store.key


@pytest.fixture
def desk(made: tuple[Path, object], tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.apply(qapp, dark=False)
    path = tmp_path / "store.privdesk"
    shutil.copy(made[0], path)
    with Store.open(path, made[1], writing=True, actor="Laura") as store:  # type: ignore[arg-type]
        desk = Desk(store, lambda: NOW)
        yield desk
        desk.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> LetterPage:
    page = LetterPage(desk)
    qtbot.addWidget(page, before_close_func=lambda _: wait_drawn(qtbot, page))
    page.resize(1072, 692)
    page.show()
    page.show_argument({"request": 1, "template": "answer"})
    wait_drawn(qtbot, page)
    return page


def wait_drawn(qtbot: QtBot, page: LetterPage) -> None:
    qtbot.waitUntil(
        lambda: not page.preview.is_busy() and not page._pause.isActive() and not task.running(),
        timeout=30_000,
    )


def words(page: LetterPage) -> str:
    pdf = page.preview.view.pdf()
    text = "\n".join(pdf_pages.page_text(pdf, n) for n in range(page.preview.view.pages()))
    return re.sub(r"\s+", " ", text)


def type_words(qtbot: QtBot, target: QWidget, text: str) -> None:
    """Key by key; QTest knows no key for a letter with an accent, so it comes as the system's."""
    for character in text:
        if character == "\n":
            qtbot.keyClick(target, Qt.Key.Key_Return)
        else:
            kind = QEvent.Type.KeyPress
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)


def fill(qtbot: QtBot, page: LetterPage, values: dict[str, str]) -> None:
    """Type the values as the officer would, in the panel."""
    qtbot.mouseClick(page.foot.complete, Qt.MouseButton.LeftButton)
    for name, value in values.items():
        editor = page.fields.fields[name]
        editor.inner().setFocus()
        type_words(qtbot, editor.inner(), value)
    qtbot.mouseClick(page.choice.turn, Qt.MouseButton.LeftButton)
    wait_drawn(qtbot, page)


def documents(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        request = session.get(Request, 1)
        assert request is not None
        return [e.document.number for e in request.events if e.kind == "issued" and e.document]


def test_it_opens_with_the_draft_of_the_request(page: LetterPage) -> None:
    assert page.title() == "Respuesta a consulta"
    assert page.beside.text() == "2026-0001 · Ana Ficticia · límite legal 25/11/2026"
    assert "BORRADOR" in words(page)
    assert "[falta: vigencia de la base]" in words(page)
    assert "Faltan 4 datos para emitir" in page.foot.head.text()
    assert "vigencia de la base" in page.foot.text.text()
    assert page.checklist.count.text() == "1 de 10"


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("acknowledged", "Acuse de recibo de consulta"),
        ("acknowledgement", "Acuse de recibo de consulta"),
        ("answered", "Respuesta a consulta"),
        ("answer_inquiry", "Respuesta a consulta"),
        ("", "Respuesta a consulta"),
    ],
)
def test_a_letter_is_found_by_template_or_step(
    qtbot: QtBot, page: LetterPage, wanted: str, title: str
) -> None:
    page.show_argument({"request": 1, "template": wanted})
    assert page.title() == title


def test_a_letter_that_there_is_not_is_said(page: LetterPage) -> None:
    page.show_argument({"request": 1, "template": "nothing"})
    assert page.notice.isVisible()
    assert "nothing" in page.notice.words()
    page.show_argument({"request": 99})
    assert "ya no existe" in page.notice.words()
    assert page.title() == "Respuesta a consulta"


def test_typed_values_reach_preview_checklist_and_editor(qtbot: QtBot, page: LetterPage) -> None:
    fill(qtbot, page, ANSWER)
    assert "Teléfono 300 000 0000" in words(page)
    assert "[falta" not in words(page)
    assert page.editor.is_filled("vigencia de la base")
    assert page.checklist.count.text() == "4 de 10"
    assert "La ley pide además" in page.foot.head.text()


def test_typing_in_the_text_makes_the_pdf_anew(qtbot: QtBot, page: LetterPage) -> None:
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    type_words(qtbot, page.editor, "Urgente: ")
    wait_drawn(qtbot, page)
    assert "Urgente: " in words(page)


def test_a_mistake_in_the_text_is_said_with_its_line(qtbot: QtBot, page: LetterPage) -> None:
    page.editor.set_source("Hola\n{nada de esto}", ())
    page.editor.edited.emit()
    wait_drawn(qtbot, page)
    assert "error" in page.foot.head.text()
    assert "2" in page.foot.text.text()
    assert "nada de esto" in page.foot.text.text()
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    assert not page.foot.is_asking()


def test_issuing_with_values_missing_goes_to_them(
    qtbot: QtBot, page: LetterPage, desk: Desk
) -> None:
    assert page.foot.issue.isEnabled()
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    assert page.fields.isVisible()
    assert page.fields.fields["base de datos"].inner().hasFocus()
    assert not page.foot.is_asking()
    assert documents(desk) == []


def test_characters_without_a_glyph_are_named_and_stop_it(
    qtbot: QtBot, page: LetterPage, desk: Desk
) -> None:
    fill(qtbot, page, {**ANSWER, "vigencia de la base": "siempre"})
    page._typed("vigencia de la base", "siempre 😀")
    wait_drawn(qtbot, page)
    assert "U+1F600" in page.foot.text.text()
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    assert not page.foot.is_asking()
    assert page.fields.fields["vigencia de la base"].inner().hasFocus()
    assert documents(desk) == []


def test_a_letter_is_issued_after_the_last_question(
    qtbot: QtBot, page: LetterPage, desk: Desk
) -> None:
    fill(qtbot, page, ANSWER)
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    assert page.foot.is_asking()
    assert "C-2026-0001" in page.foot.question.text()
    assert "6 de los contenidos" in page.foot.question.text()
    assert documents(desk) == []
    qtbot.keyClick(page.foot.confirm, Qt.Key.Key_Space)
    wait_drawn(qtbot, page)
    assert documents(desk) == ["C-2026-0001"]
    assert page.issued_panel.isVisible()
    assert page.issued_panel.number.text() == "C-2026-0001"
    assert not page.foot.isVisible()
    with desk.store.read() as session:
        document = document_by_number(session, "C-2026-0001")
        from privdesk.operations.letters import reprint

        assert reprint(session, document) == page.preview.view.pdf()
        assert isinstance(document, Document)
    assert "C-2026-0001" in words(page)
    assert "BORRADOR" not in words(page)
    assert page.may_leave()


def test_keeping_on_editing_issues_nothing(qtbot: QtBot, page: LetterPage, desk: Desk) -> None:
    fill(qtbot, page, ANSWER)
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    qtbot.keyClick(page.foot.confirm, Qt.Key.Key_Escape)
    assert not page.foot.is_asking()
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.foot.keep, Qt.MouseButton.LeftButton)
    assert not page.foot.is_asking()
    assert documents(desk) == []


def test_a_full_disk_leaves_the_draft_as_it_was(
    qtbot: QtBot, page: LetterPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(qtbot, page, ANSWER)

    def full(*_: object, **__: object) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr("privdesk.operations.letters.attach", full)
    qtbot.mouseClick(page.foot.issue, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.foot.confirm, Qt.MouseButton.LeftButton)
    assert "El disco está lleno." in page.notice.words()
    assert documents(desk) == []
    assert page.draft is not None
    assert page.draft.typed["base de datos"] == "Clientes y pedidos"


def test_after_issuing_one_can_print_save_and_record_the_sending(
    qtbot: QtBot,
    page: LetterPage,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    fill(qtbot, page, ANSWER)
    page.issue()
    wait_drawn(qtbot, page)
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "print_pdf", lambda pdf, *_: printed.append(pdf))
    monkeypatch.setattr(printing, "ask_place", lambda *_: tmp_path / "carta.pdf")
    qtbot.mouseClick(page.issued_panel.print_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.issued_panel.save_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "carta.pdf").read_bytes() == printed[0] == page.preview.view.pdf()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.issued_panel.send_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [
        "requests",
        {"request": 1, "step": "record_sending", "document": "C-2026-0001"},
    ]


def test_a_copy_that_cannot_be_saved_is_said(
    qtbot: QtBot, page: LetterPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(qtbot, page, ANSWER)
    page.issue()
    monkeypatch.setattr(printing, "ask_place", lambda *_: tmp_path / "none" / "carta.pdf")
    qtbot.mouseClick(page.issued_panel.save_button, Qt.MouseButton.LeftButton)
    assert page.notice.isVisible()
    assert "No se hizo" in page.notice.words()


def test_leaving_keeps_the_letter_and_coming_back_goes_on_with_it(
    qtbot: QtBot, page: LetterPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    page.desk.wanted.connect(lambda name, _argument: went.append(name))
    type_words(qtbot, page.editor, "x")
    qtbot.keyClick(page.editor, Qt.Key.Key_Escape)
    assert went == ["requests"]
    assert page.may_leave()
    assert [d.form for d in page.desk.drafts.kept()] == ["letter"]
    page.show_argument({"request": 1, "template": "answer"})
    assert page.editor.source().startswith("{?ciudad}x")
    assert page.restored.isVisible()
    monkeypatch.setattr(messages, "confirm", lambda *_, **__: True)
    qtbot.mouseClick(page.restored.action, Qt.MouseButton.LeftButton)
    assert not page.editor.source().startswith("{?ciudad}x")
    assert page.desk.drafts.kept() == []


def test_leaving_asks_where_it_cannot_be_kept(
    qtbot: QtBot, page: LetterPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    asked: list[str] = []

    def confirm(_parent: object, head: str, *_: object, **__: object) -> bool:
        asked.append(head)
        return answers[len(asked) - 1]

    def full(**_: object) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr(messages, "confirm", confirm)
    monkeypatch.setattr(page.desk.store, "write_aside", full)
    assert page.may_leave()
    assert asked == []
    page.show_argument({"request": 1, "template": "answer"})
    type_words(qtbot, page.editor, "x")
    assert not page.may_leave()
    assert page.editor.source().startswith("{?ciudad}x")
    assert page.may_leave()
    assert len(asked) == 2


@pytest.mark.parametrize(
    ("answer", "closes", "kept"), [("stay", False, None), ("keep", True, 1), ("discard", True, 0)]
)
def test_closing_asks_what_becomes_of_the_letter(
    answer: str, closes: bool, kept: int | None,
    qtbot: QtBot, page: LetterPage, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked: list[dict[str, object]] = []

    def ask(*_: object, **how: object) -> str:
        asked.append(how)
        return answer

    monkeypatch.setattr(messages, "ask_unsaved", ask)
    type_words(qtbot, page.editor, "x")
    assert page.may_close() is closes
    assert asked == [{"keeps": True, "save": None}]
    if kept is not None:
        assert len(page.desk.drafts.kept()) == kept


def test_an_issued_letter_leaves_no_draft(qtbot: QtBot, page: LetterPage) -> None:
    fill(qtbot, page, ANSWER)
    assert page.desk.drafts.keep_all()
    (kept,) = page.desk.drafts.kept()
    assert kept.content is not None
    assert kept.content["title"].startswith("Carta de la solicitud 2026-")
    page.issue()
    assert page.issued is not None
    assert page.desk.drafts.keep_all()
    assert page.desk.drafts.kept() == []


def test_typed_values_and_facts_come_back_with_their_template(
    qtbot: QtBot, page: LetterPage
) -> None:
    fill(qtbot, page, ANSWER)
    assert page.draft is not None
    page.draft.give("until", date(2026, 12, 1))
    page.draft.given.give("completion_asked", "missing", ("address", "facts"))
    values = page.draft_values()
    assert values is not None
    template = page.draft.base.name
    assert page.may_leave()
    page.show_argument({"request": 1, "go_on": True})
    assert page.draft_values() == values
    assert page.draft.base.name == template


def test_each_template_keeps_its_text_while_on_the_page(qtbot: QtBot, page: LetterPage) -> None:
    type_words(qtbot, page.editor, "cambiado ")
    box = page.bar.templates.inner()
    box.setFocus()
    with qtbot.waitSignal(page.entitled):  # the window's title is of the letter in front
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert page.title() == "Prórroga de consulta"
    assert "cambiado" not in page.editor.source()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.editor.source().startswith("{?ciudad}cambiado ")


def test_the_menu_inserts_a_field_and_brings_an_optional_paragraph_in(
    qtbot: QtBot, page: LetterPage
) -> None:
    menus = page.bar._field_menu.actions()
    inner = menus[1].menu()
    field = next(a for a in inner.actions() if a.text() == "fecha límite")  # type: ignore[attr-defined]
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    field.trigger()
    assert page.editor.source().startswith("{?ciudad}{fecha límite}{ciudad}")
    optional = {a.text(): a for a in page.bar._optional_menu.actions()}
    optional["Origen de los datos"].trigger()
    assert page.fields.fields["origen de los datos"].inner().hasFocus()
    type_words(qtbot, page.fields.fields["origen de los datos"].inner(), "De la tienda.")
    qtbot.keyClick(page.fields.fields["origen de los datos"].inner(), Qt.Key.Key_Escape)
    assert page.editor.isVisible()
    wait_drawn(qtbot, page)
    assert "De la tienda." in words(page)
    assert "[origen de los datos]" in page.editor.shown_text()
    assert {a.text(): a.isChecked() for a in page.bar._optional_menu.actions()}[
        "Origen de los datos"
    ]


def test_what_the_records_know_may_be_changed_for_this_letter(
    qtbot: QtBot, page: LetterPage
) -> None:
    page.complete("nombre del titular")
    field = page.fields.fields["nombre del titular"]
    assert field.value() == "Ana Ficticia"
    field.inner().selectAll()  # type: ignore[attr-defined]
    type_words(qtbot, field.inner(), "Ana F.")
    wait_drawn(qtbot, page)
    assert "Ana F." in words(page)
    field.inner().selectAll()  # type: ignore[attr-defined]
    type_words(qtbot, field.inner(), "Ana Ficticia")
    assert page.draft is not None
    assert not page.draft.is_dirty


def test_a_change_elsewhere_is_read_and_typed_text_stays(
    qtbot: QtBot, page: LetterPage, desk: Desk
) -> None:
    fill(qtbot, page, {"vigencia de la base": "un año"})
    with desk.store.write("change_person") as session:
        request = session.get(Request, 1)
        assert request is not None
        change_person(request.person, {"name": "Ana Corregida"})
    qtbot.waitUntil(lambda: "Ana Corregida" in page.beside.text(), timeout=5_000)
    wait_drawn(qtbot, page)
    assert "Ana Corregida" in words(page)
    assert "un año" in words(page)


def test_back_asks_for_the_request(qtbot: QtBot, page: LetterPage, desk: Desk) -> None:
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert wanted.args == ["requests", {"request": 1}]


def test_hostile_names_stay_text(qtbot: QtBot, page: LetterPage) -> None:
    page.show_argument({"request": 2, "template": "answer"})
    wait_drawn(qtbot, page)
    assert page.title() == "Respuesta a reclamo: procede"
    assert "Luis <b>&Supuesto" in page.beside.text()
    assert "Luis <b>&Supuesto" in words(page)


@pytest.mark.parametrize("width", [880, 1072, 1158])
def test_the_layout_holds_and_nothing_is_cut(qtbot: QtBot, page: LetterPage, width: int) -> None:
    page.resize(width, 560)
    QApplication.processEvents()
    assert page.width() == width
    for widget in (page.foot.issue, page.bar.optional, page.bar.field, page.preview.zoom):
        corner = widget.mapTo(page, widget.rect().bottomRight())
        assert corner.x() <= width
        assert widget.width() >= widget.minimumSizeHint().width()
    for row in page.checklist._rows:
        assert row.height() >= row._text.heightForWidth(row._text.width())
