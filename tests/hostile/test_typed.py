"""Hostile texts pasted into each form of the window: kept as typed, or still there, explained."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from privdesk.operations.office import new_organization
from privdesk.operations.strength import measure
from privdesk.records import Database, Party
from privdesk.store.counting import organization
from privdesk.store.evidence import files_of
from privdesk.store.file_names import safe_name
from privdesk.store.store import Store
from privdesk.ui import printing, task
from privdesk.ui.desk import Desk
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.register_page import DatabasesPage, PartiesPage
from privdesk.ui.settings_page import SettingsPage
from privdesk.ui.sheets.database_page import DatabasePage
from privdesk.ui.sheets.party_page import PartyPage
from privdesk.ui.sheets.sheet_page import SheetPage
from tests.conftest import OFFICE_PASSPHRASE
from tests.hostile.texts import TEXTS, kept_of
from tests.ui.test_evidence import drop, of_files, settled

# A system's clipboard holds UTF-16 without a half pair, and ends at a NUL; a line has no breaks.
PASTED = {n: t for n, t in TEXTS.items() if n not in ("half a pair", "nul", "no character")}
# A whole form for each takes its time: one of each sort.
IN_FORM = ("markup", "table", "right to left", "emoji", "decomposed", "lines", "long")


@pytest.fixture
def office(_made_office: tuple[Path, object], office_path: Path) -> object:
    """An office with nothing in it yet."""
    with Store.open(office_path, _made_office[1], writing=True, actor="Elvira") as store:  # type: ignore[arg-type]
        yield store


def paste(editor: object, text: str, qtbot: QtBot) -> None:
    """Ctrl+A and Ctrl+V where one types."""
    inner: QWidget = editor.inner()  # type: ignore[attr-defined]
    QGuiApplication.clipboard().setText(text)
    inner.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        qtbot.keyClick(inner, key, Qt.KeyboardModifier.ControlModifier)


def in_line(text: str) -> str:
    """A text as one line takes it: its breaks are blanks."""
    line = kept_of(text).replace("\r\n", " ")
    return "".join(" " if c in "\n\r\x0b\x85\u2028\u2029" else c for c in line).strip()


Shown = Callable[[QWidget], None]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    """Shows a widget as in the smallest window, and holds it until the test is over."""
    held: list[QWidget] = []

    def show(widget: QWidget) -> None:
        held.append(widget)
        qtbot.addWidget(widget)
        widget.resize(1072, 690)
        widget.show()
        qtbot.waitExposed(widget)

    yield show
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)


def seen(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("kind", [DatabasePage, PartyPage])
def test_registers(kind: type[SheetPage], desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    page = kind(desk)
    listed = DatabasesPage(desk) if kind is DatabasePage else PartiesPage(desk)
    for one in (page, listed):
        shown(one)
    record_type = Database if kind is DatabasePage else Party
    for number, (name, text) in enumerate(PASTED.items(), 1):
        page.show_argument({"new": True})
        paste(page.form.editors["name"], text, qtbot)
        paste(page.form.editors["contact"], text, qtbot)
        assert page.save(), (name, page.form.editors["name"].error(), page.error.words())
        with desk.store.read() as session:
            found = session.get_one(record_type, number)
            for field in ("name", "contact"):
                assert seen(getattr(found, field)) == seen(in_line(text)), name
        listed.show_argument({"record": number})
        assert seen(listed.pane.title_label.text()) == seen(in_line(text)), name
        assert listed.width() <= 1400
    began = time.monotonic()
    listed.grab()
    assert time.monotonic() - began < 1


def test_what_is_refused_stays_in_the_form(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    page = DatabasePage(desk)
    shown(page)
    page.show_argument({"new": True})
    paste(page.form.editors["name"], TEXTS["markup"], qtbot)
    assert page.save()
    seal = desk.store.seal()
    page.show_argument({"new": True})
    paste(page.form.editors["name"], TEXTS["markup"], qtbot)
    paste(page.form.editors["contact"], TEXTS["long"], qtbot)
    assert not page.save()
    assert page.form.editors["name"].value() == TEXTS["markup"]
    assert page.form.editors["contact"].value() == TEXTS["long"]
    assert page.form.editors["name"].error()
    assert desk.store.seal() == seal


def test_the_office_and_its_days_off(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    page = SettingsPage(desk)
    shown(page)
    for name, text in PASTED.items():
        for field in ("name", "address", "city", "officer_name", "officer_position"):
            paste(page.office.form.editors[field], text, qtbot)
        assert page.office.save(), name
        with desk.store.read() as session:
            office = organization(session)
            assert seen(office.name) == seen(office.officer_name) == seen(in_line(text)), name
    seal = desk.store.seal()
    for field, text in (("nit", TEXTS["markup"]), ("email", TEXTS["header"])):
        paste(page.office.form.editors[field], text, qtbot)
        page.office.save()
        if desk.store.seal() != seal:
            continue  # told as it is: a NIT that is none only gets a warning
        assert seen(page.office.form.editors[field].value() or "") == seen(in_line(text))


def test_a_new_request(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    page = RequestsPage(desk)
    shown(page)
    for number, name in enumerate(IN_FORM, 1):
        text = PASTED[name]
        page.show_argument({"new": True})
        form = page.form
        assert form is not None
        person = form.person.form.editors
        paste(person["document_number"], str(9_000_000_000 + number), qtbot)
        paste(person["name"], text, qtbot)
        form.form.editors["right"].set_value("know")
        form.form.editors["right"].changed.emit()
        paste(form.form.editors["text"], text, qtbot)
        assert form.save(), name
        assert page.record.request is not None
        kept = page.record.request.values["text"]
        assert seen(kept) == seen(in_line(text)), name
        assert seen(page.record.head.name.text()) == seen(in_line(text)), name


def test_names_of_files_by_drop(desk: Desk, shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    with desk.store.write("save_record") as session:
        session.add(Database(name="Clientes"))
    box = EvidenceBox(desk, "Archivos")
    shown(box)
    box.show_record(("database", 1))
    names = [
        "<b>canario<b>.txt",
        "\u202etxt.exe",
        "a\nb.txt",
        "=1+1.csv",
        "-rf",
        "😀" * 60,
        "CON.txt",
    ]
    files = []
    for number, name in enumerate(names):
        (tmp_path / name).write_text(f"x{number}")
        files.append(tmp_path / name)
    broken = Path(f"{tmp_path}/caf\udce9.txt")
    broken.write_text("roto")
    drop(box, of_files(*files))
    settled(box, qtbot)
    with desk.store.read() as session:
        kept = files_of(session, [("database", 1)])
    assert len(kept) == len(names)
    for file in kept:
        outside = safe_name(file.name, file.media_type)
        assert not set('/\\:*?"<>|\0\n\u202e') & set(outside)
        assert outside.partition(".")[0].lower() != "con"
        assert len(outside.encode()) <= 255
        assert "/" not in printing._plain_name(file.name)
    for row in box.rows.rows:
        assert "<b>canario" not in row.name.toolTip()
    box.grab()


@pytest.mark.parametrize("name", ["nul", "right to left", "emoji", "decomposed", "long"])
def test_any_passphrase_opens_what_it_closed(name: str, tmp_path: Path) -> None:
    words = TEXTS[name].replace("\x00", "") + " bastante larga"
    path = tmp_path / "a.privdesk"
    office = new_organization("Panadería Ejemplo S.A.S.")
    with Store.create(path, words, office, actor="Elvira") as store:
        seal = store.seal()
    with Store.open(path, kept_of(words), writing=False, actor="Elvira") as store:
        assert store.seal() == seal


def test_the_strength_of_any_passphrase_is_told_in_time() -> None:
    for name, text in TEXTS.items():
        began = time.thread_time()
        found = measure(text, (TEXTS["markup"], OFFICE_PASSPHRASE))
        assert time.thread_time() - began < 2, name
        assert isinstance(found.is_refused, bool)


def test_a_paper_takes_a_mail_of_two_hundred_pages(desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    page = RequestsPage(desk)
    shown(page)
    page.show_argument({"new": True})
    assert page.form is not None
    editor = page.form.form.editors["text"]
    text = "\n".join(f"Línea {n}: dirección y teléfono, por favor." for n in range(10_000))
    began = time.monotonic()
    paste(editor, text, qtbot)
    QApplication.processEvents()
    page.grab()
    assert time.monotonic() - began < 4
    assert isinstance(editor.inner(), QPlainTextEdit)
    assert editor.value() == text
