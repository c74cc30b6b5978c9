"""Letters to many requests by clicks and keys, from the list to their sending."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privdesk.errors import DiskFull
from privdesk.operations.events import record_sending
from privdesk.operations.when import When
from privdesk.rules.events import ACKNOWLEDGED
from privdesk.store.finding import documents
from privdesk.ui import messages, printing
from privdesk.ui.desk import Desk
from privdesk.ui.menus import edit_text
from privdesk.ui.pages import letters_of_many
from privdesk.ui.pages.half_typed import where
from privdesk.ui.pages.letters_of_many import LettersOfMany
from privdesk.ui.pages.requests_page import RequestsPage

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

LEFT = Qt.MouseButton.LeftButton
NUMBERS = ["C-2026-0001", "C-2026-0002", "C-2026-0003"]


@pytest.fixture
def window(requests_page: RequestsPage, qtbot: QtBot) -> LettersOfMany:
    """The window for all three requests, opened from the list."""
    rows = requests_page.table.rows
    requests_page.activateWindow()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    assert edit_text("select_all")
    qtbot.mouseClick(requests_page.table.letters, LEFT)
    assert requests_page.many is not None
    settle(qtbot, requests_page.many)
    return requests_page.many


def settle(qtbot: QtBot, window: LettersOfMany) -> None:
    """Wait until nothing is looked at, issued or written any more."""

    def is_quiet() -> bool:
        is_busy = window.looking or window.issuing or window.issued.task
        return not is_busy and not window._pause.isActive()

    qtbot.waitUntil(is_quiet, timeout=30_000)


def choose(qtbot: QtBot, window: LettersOfMany, name: str) -> None:
    box = window.letter.box
    box.setCurrentIndex(list(window._letters).index(name))
    box.activated.emit(box.currentIndex())
    assert window.chosen().name == name
    settle(qtbot, window)


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool = True) -> list[str]:
    asked: list[str] = []

    def confirm(_parent: QWidget, head: str, text: str, *_: object, **__: object) -> bool:
        asked.append(f"{head} {text}")
        return yes

    monkeypatch.setattr(messages, "confirm", confirm)
    return asked


def states(window: LettersOfMany) -> list[str]:
    model = window.model
    return [str(model.data(model.index(row, 2))) for row in range(model.rowCount())]


def numbers(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return [one.number for one in documents(session)]


def issue(qtbot: QtBot, window: LettersOfMany, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    asked = answer(monkeypatch)
    qtbot.mouseClick(window.issue, LEFT)
    settle(qtbot, window)
    return asked


def test_the_list_offers_letters_for_several(requests_page: RequestsPage, qtbot: QtBot) -> None:
    table = requests_page.table
    assert table.letters.isHidden()
    table.rows.selectAll()
    assert table.letters.isVisible()
    assert table.selected.text() == "3 seleccionadas"
    words = [action.text() for action in requests_page.page_actions()]
    assert "Cartas para las seleccionadas…" in words
    table.rows.clearSelection()
    assert table.letters.isHidden()


def test_all_are_looked_at_and_issued_in_the_lists_order(
    window: LettersOfMany, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.title.text() == "Cartas para 3 solicitudes"
    assert states(window) == ["Lista"] * 3
    assert window.state.text() == "Las 3 están listas."
    assert window.leave_out.isHidden()
    asked = issue(qtbot, window, monkeypatch)
    assert asked[0].startswith("¿Emitir 3 cartas «Acuse de recibo de consulta / ")
    assert numbers(desk) == NUMBERS
    assert window.stack.currentWidget() is window.issued
    assert window.issued.head.text() == "Se emitieron 3 cartas"
    assert window.issued.about.text().startswith("C-2026-0001 a C-2026-0003 · ")
    with desk.store.read() as session:
        ids = [one.request_id for one in documents(session)]
    assert ids == [one.request_id for one in window.model.rows]


def test_it_opens_on_what_most_of_them_need_next(
    window: LettersOfMany, cases: Cases, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    assert window.chosen().name == "acknowledgement"
    window.reject()
    for one in ("Pedro", "Ana"):
        cases.do(made[one], record_sending, When(date(2026, 11, 20)), step=ACKNOWLEDGED)
    again = LettersOfMany(desk, list(made.values()))
    qtbot.addWidget(again)
    settle(qtbot, again)
    assert again.chosen().name == "answer"  # of two inquiries; the claim is new
    assert list(again._letters)[-1] == "internal_referral"


@pytest.mark.parametrize("letter", ["completion", "extension", "answer"])
def test_tab_goes_from_the_table_to_the_blanks_and_then_to_the_foot(
    window: LettersOfMany, qtbot: QtBot, letter: str
) -> None:
    choose(qtbot, window, letter)
    window.table.setFocus()
    blanks = [one for one in window.fields.controls() if one.isVisible() and one.isEnabled()]
    assert blanks
    foot = [window.leave_out, window.view, window.cancel, window.issue]
    going = [*blanks, *(one for one in foot if one.isVisible() and one.isEnabled())]
    reached: list[QWidget | None] = []
    while len(reached) < len(going) + 4 and window.cancel not in reached:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    boxes = (window.offers_dates, window.signed)
    reached = [one for one in reached if one not in boxes]
    assert reached == going[: len(reached)]
    assert window.cancel in reached


def test_what_one_lacks_is_said_and_it_can_be_left_out(
    window: LettersOfMany, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(qtbot, window, "completion")
    assert states(window) == [
        "No hay esta carta para esta clase: Consulta.",
        "Falta: lo que le falta al reclamo.",
        "No hay esta carta para esta clase: Consulta.",
    ]
    assert window.fits.text() == "No la hay para: Consulta."
    assert not window.issue.isEnabled()
    boxes = window.fields.facts.fields["missing"].editor
    qtbot.mouseClick(boxes.boxes["documents"], LEFT)  # type: ignore[attr-defined]
    settle(qtbot, window)
    assert window.state.text() == "1 de 3 están listas."
    qtbot.mouseClick(window.leave_out, LEFT)
    settle(qtbot, window)
    assert window.title.text() == "Carta para 1 solicitud"
    assert window.chosen().name == "completion"


def test_what_is_missing_in_many_is_asked_once_and_nobodys_data_are(
    window: LettersOfMany, qtbot: QtBot
) -> None:
    choose(qtbot, window, "answer")
    asked = {"base de datos", "finalidades y uso", "vigencia de la base"}
    assert set(window.fields.fields) == asked
    assert "datos del titular" in window.none_asked.text()
    field = window.fields.fields["vigencia de la base"].inner()
    field.setFocus()
    qtbot.keyClicks(field, "diez anios")
    settle(qtbot, window)
    assert all("vigencia" not in state for state in states(window))
    assert field.hasFocus()  # what was asked stays in its place while it is filled in
    assert window.is_dirty()


def test_leaving_asks_only_when_something_was_typed(
    window: LettersOfMany, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_reason(qtbot, window)
    asked: list[str] = []

    def ask(_parent: QWidget, _what: str, **_: object) -> str:
        asked.append(answers.pop(0))
        return asked[-1]

    answers = ["stay", "discard"]
    monkeypatch.setattr(messages, "ask_unsaved", ask)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert asked == ["stay"]
    assert window.isVisible()
    with qtbot.waitSignal(window.destroyed):
        qtbot.mouseClick(window.cancel, LEFT)


def type_reason(qtbot: QtBot, window: LettersOfMany) -> None:
    choose(qtbot, window, "extension")
    reason = window.fields.facts.fields["reason"].editor.inner()  # type: ignore[attr-defined]
    qtbot.keyClicks(reason, "motivo")
    settle(qtbot, window)


def test_what_is_half_typed_is_kept_for_the_same_requests(
    window: LettersOfMany,
    requests_page: RequestsPage,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    type_reason(qtbot, window)
    qtbot.mouseClick(window.offers_dates, LEFT, pos=window.offers_dates.indicator().center())
    settle(qtbot, window)
    monkeypatch.setattr(messages, "ask_unsaved", lambda *_, **__: "keep")
    with qtbot.waitSignal(window.destroyed):
        window.close()
    (draft,) = desk.drafts.kept()
    found = where(draft)
    assert found is not None
    requests_page.show_argument(found[1])
    again = requests_page.many
    assert again is not None
    settle(qtbot, again)
    assert again.restored.isVisible()
    assert again.chosen().name == "extension"
    assert again.fields.facts.fields["reason"].editor.value() == "motivo"  # type: ignore[attr-defined]
    assert again.offers_dates.isChecked()
    assert all(one.is_ready for one in again.model.rows)
    issue(qtbot, again, monkeypatch)
    assert numbers(desk) == NUMBERS
    assert desk.drafts.kept() == []


def test_a_failure_issues_none_and_keeps_what_was_given(
    window: LettersOfMany, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("El disco está lleno.")

    monkeypatch.setattr("privdesk.operations.letters.attach", full)
    issue(qtbot, window, monkeypatch)
    assert "El disco está lleno." in window.failure.words()
    assert numbers(desk) == []
    assert window.stack.currentIndex() == 0
    assert window.issue.isEnabled()


def test_cancelling_the_issue_leaves_none(
    window: LettersOfMany, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    seal = desk.store.seal()
    window.issue_all()
    qtbot.mouseClick(window.progress.cancel, LEFT)
    settle(qtbot, window)
    assert numbers(desk) == []
    assert desk.store.seal() == seal
    assert window.stack.currentIndex() == 0
    issue(qtbot, window, monkeypatch)
    assert numbers(desk) == NUMBERS


def test_paper_and_files(
    window: LettersOfMany,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    issue(qtbot, window, monkeypatch)
    issued = window.issued
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "print_pdf", lambda pdf, *_: printed.append(pdf))
    monkeypatch.setattr(printing, "ask_place", lambda *_: tmp_path / "todas.pdf")
    monkeypatch.setattr(printing, "ask_folder", lambda *_: tmp_path)
    qtbot.mouseClick(issued.print, LEFT)
    settle(qtbot, window)
    qtbot.mouseClick(issued.sheets, LEFT, pos=issued.sheets.indicator().center())
    qtbot.mouseClick(issued.one_pdf, LEFT)
    settle(qtbot, window)
    (tmp_path / "papel.pdf").write_bytes(printed[0])
    sheets = [page.extract_text() for page in PdfReader(tmp_path / "papel.pdf").pages]
    pages = [page.extract_text() for page in PdfReader(tmp_path / "todas.pdf").pages]
    assert [text for text in sheets if text] == pages
    firsts = [n for n, text in enumerate(sheets) if "NIT 999.000.123-2" in text]
    assert len(firsts) == 3
    assert all(n % 2 == 0 for n in firsts)
    for button, form in ((issued.pdfs, "pdf"), (issued.mails, "eml"), (issued.copies, "docx")):
        qtbot.mouseClick(button, LEFT)
        settle(qtbot, window)
        assert issued.done.isVisible()
        assert all((tmp_path / f"{number}.{form}").is_file() for number in NUMBERS)
    asked = answer(monkeypatch, yes=False)
    (tmp_path / "C-2026-0001.pdf").write_bytes(b"mine")
    qtbot.mouseClick(issued.pdfs, LEFT)
    assert "ya hay 3" in asked[0]
    assert (tmp_path / "C-2026-0001.pdf").read_bytes() == b"mine"
    monkeypatch.setattr(printing, "ask_folder", lambda *_: tmp_path / "none")
    qtbot.mouseClick(issued.pdfs, LEFT)
    settle(qtbot, window)
    assert "No se puede escribir" in issued.failure.words()


def test_the_sending_of_all_is_recorded_once(
    window: LettersOfMany, cases: Cases, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(qtbot, window, monkeypatch)
    qtbot.mouseClick(window.issued.send, LEFT)
    form = window.issued.form
    assert form is not None
    qtbot.mouseClick(form.save_button, LEFT)
    settle(qtbot, window)
    assert "envío de 3 cartas" in window.issued.done.words()
    assert not window.issued.send.isEnabled()
    for one in window.model.rows:
        kinds = [(kind, step) for kind, step, _ in cases.events(one.request_id)]
        assert kinds == [("issued", "acknowledged"), ("sent", "acknowledged")]
    with qtbot.waitSignal(window.destroyed):
        qtbot.mouseClick(window.issued.close_button, LEFT)


def test_the_draft_of_one_can_be_seen(window: LettersOfMany, qtbot: QtBot) -> None:
    from privdesk.ui.pdf_panel import PdfWindow

    window.table.setCurrentIndex(window.model.index(1, 0))
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    (shown,) = window.findChildren(PdfWindow)
    assert window.model.rows[1].number in shown.windowTitle()
    assert "BORRADOR" in PdfReader(BytesIO(shown._pdf)).pages[0].extract_text()
    with qtbot.waitSignal(shown.destroyed):
        shown.close()


def test_too_many_are_refused_in_words(
    requests_page: RequestsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(letters_of_many, "MOST", 2)
    monkeypatch.setattr(messages, "tell", lambda _p, _h, text, *_: told.append(text))
    requests_page.table.rows.selectAll()
    requests_page.write_to_chosen()
    assert requests_page.many is None
    assert "Seleccione 2 como máximo" in told[0]
