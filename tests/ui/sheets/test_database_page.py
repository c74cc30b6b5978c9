"""A database by clicks: its registration, what the RNBD is to be told, and its sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk import clock
from privdesk.operations.office import change_organization
from privdesk.records import Database
from privdesk.rules.sheet_facts import questions_for
from privdesk.store.attachments import attach
from privdesk.store.sheets import sheet_of
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import LinkButton
from privdesk.ui.parts.check_box import CheckBox
from privdesk.ui.sheets.answers_editor import AnswersEditor
from privdesk.ui.sheets.database_page import DatabasePage
from privdesk.ui.sheets.row_dialog import RowDialog
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_value import RowsValue
from privdesk.ui.sheets.yes_no_line import YesNoLine

BUTTON = Qt.MouseButton.LeftButton
KINDS: dict[str, Any] = {"person_type": "private", "assets": 6_120_000_000, "assets_year": 2025}


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DatabasePage:
    with desk.store.write("change_organization") as session:
        change_organization(session, KINDS)
    made = DatabasePage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows_of(page: DatabasePage, name: str) -> Any:
    value = page.form.editors[name]
    assert isinstance(value, RowsValue)
    return value.rows_field


def change(desk: Desk, record_id: int, **values: Any) -> None:
    with desk.store.write("save_record") as session:
        database = session.get_one(Database, record_id)
        for name, value in values.items():
            setattr(database, name, value)


def test_it_says_whether_and_by_when_it_must_be_registered(
    page: DatabasePage, keep: Callable[..., int], qtbot: QtBot
) -> None:
    page.show_argument({"record": keep("database", name="Club", created_on=date(2026, 10, 5))})
    assert page.state.words() == "Sin inscribir"
    said = page.rnbd.facts.words()
    assert said[0] == "Debe inscribirse en el RNBD"
    assert "Activos totales: $\N{NO-BREAK SPACE}6.120.000.000" in said
    assert "Creada: 05/10/2026" in said
    assert "Límite para inscribirla: 07/12/2026" in said
    assert "Faltan: 10 días hábiles" in said
    qtbot.mouseClick(page.rnbd.count, BUTTON)
    assert page.count_window is not None
    assert page.count_window.isVisible()
    assert page.count_window.computed.due == date(2026, 12, 7)
    assert page.count_window.computed.mark(date(2026, 10, 5)) == "creada"
    page.count_window.close()


@pytest.mark.parametrize(
    ("settings", "chip", "head"),
    [
        ({"person_type": "natural"}, "No obligada", "No está obligada a inscribirse en el RNBD"),
        ({"assets": 1_000}, "No obligada", "No está obligada a inscribirse en el RNBD"),
        ({"person_type": None}, "Por determinar", "Falta saber si debe inscribirse en el RNBD"),
        ({"person_type": "public", "assets": None}, "Sin inscribir", "Debe inscribirse en el RNBD"),
    ],
)
def test_what_the_settings_say_of_the_office_decides(
    page: DatabasePage,
    desk: Desk,
    keep: Callable[..., int],
    settings: dict[str, Any],
    chip: str,
    head: str,
) -> None:
    page.show_argument({"record": keep("database", name="Club", created_on=date(2026, 10, 5))})
    with desk.store.write("change_organization") as session:
        change_organization(session, settings)
    assert page.state.words() == chip
    assert page.rnbd.facts.words()[0] == head


def test_a_registered_one_says_so_and_counts_nothing(
    page: DatabasePage, keep: Callable[..., int]
) -> None:
    values = {"created_on": date(2026, 1, 5), "registered_on": date(2026, 2, 2)}
    page.show_argument({"record": keep("database", name="Club", rnbd_number="999-1", **values)})
    assert page.state.words() == "Inscrita en el RNBD"
    said = page.rnbd.facts.words()
    assert "Inscrita: 02/02/2026" in said
    assert "Número RNBD: 999-1" in said
    assert not any(word.startswith("Límite") for word in said)
    assert page.changes.box.isHidden()
    assert not page.changes.isHidden()


def test_what_changed_since_is_said_with_the_day_to_tell_it_until_a_filing_does(
    page: DatabasePage,
    desk: Desk,
    keep: Callable[..., int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ticks = count(1)
    monkeypatch.setattr(clock, "now", lambda: desk.now() + timedelta(seconds=next(ticks)))
    values = {"created_on": date(2026, 1, 5), "registered_on": date(2026, 2, 2)}
    club = keep("database", name="Club", policy_version="2", **values)
    change(desk, club, policy_version="3")
    page.show_argument({"record": club, "section": "rnbd"})
    assert page.state.words() == "Cambios por informar"
    assert page.changes.box.isVisible()
    assert page.changes.words() == ["23/11/2026 · Versión de la política: era «2», es «3»"]
    assert "15/12/2026" in page.changes.due.text()
    qtbot.mouseClick(page.changes.file, BUTTON)
    filings = rows_of(page, "filings")
    assert isinstance(filings, RowsEditor)
    assert isinstance(filings.dialog, RowDialog)
    filings.dialog.accept()
    assert len(page.form.sheet().rows_of("filings")) == 1
    assert page.save()
    assert page.state.words() == "Inscrita en el RNBD"
    assert not page.changes.box.isVisible()


def test_its_sheet_opens_in_a_window(
    page: DatabasePage, keep: Callable[..., int], qtbot: QtBot
) -> None:
    page.show_argument({"record": keep("database", name="Club")})
    qtbot.mouseClick(page.rnbd_button, BUTTON)
    assert not page.rnbd_button.isEnabled()
    qtbot.waitUntil(lambda: page.rnbd_sheet.window is not None, timeout=20_000)
    window = page.rnbd_sheet.window
    assert window is not None
    assert window.windowTitle() == "Hoja RNBD: Club"
    qtbot.waitUntil(page.rnbd_button.isEnabled)
    window.close()


def test_its_sheet_of_a_past_day_asks_which(
    page: DatabasePage,
    desk: Desk,
    keep: Callable[..., int],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.show_argument({"record": keep("database", name="Club"), "section": "rnbd"})
    qtbot.mouseClick(page.rnbd.past, BUTTON)
    asking = page.rnbd_sheet.asking
    assert asking is not None
    days: list[object] = []
    monkeypatch.setattr(page.rnbd_sheet, "open", lambda _id, _name, day: days.append(day))
    asking.day.set_value(desk.today() + timedelta(days=1))
    asking.accept()
    assert days == []
    asking.day.set_value(desk.today())
    asking.accept()
    assert days == [None]


def test_a_new_one_has_no_sheet_yet(page: DatabasePage, qtbot: QtBot) -> None:
    page.show_argument({"new": True})
    qtbot.mouseClick(page.rnbd_button, BUTTON)
    assert page.error.isVisible()
    assert "Guarde primero" in page.error.words()


def test_what_matters_only_after_another_answer_is_asked_then(
    page: DatabasePage, qtbot: QtBot
) -> None:
    page.show_argument({"new": True, "section": "origin"})
    supplier = page.form.labeled["supplier_id"]
    assert not supplier.isVisible()
    box = page.form.editors["from_party"].inner()
    assert isinstance(box, CheckBox)
    qtbot.mouseClick(box, BUTTON)
    assert supplier.isVisible()
    qtbot.waitUntil(supplier.star.isVisible)
    assert page.found is not None
    assert page.found.lacks("supplier_id")


def test_questions_for_sensitive_data_come_with_sensitive_contents(
    page: DatabasePage, desk: Desk, keep: Callable[..., int]
) -> None:
    club = keep("database", name="Club")
    page.show_argument({"record": club, "section": "security"})
    answers = rows_of(page, "answers")
    assert isinstance(answers, AnswersEditor)
    sensitive = next(e for e in desk.lists()["security_questions"].entries if e.for_sensitive)
    assert sensitive not in questions_for(page.sheet, desk.lists())
    assert not answers.lines[sensitive.code].isVisibleTo(answers)
    category = next(e for e in desk.lists()["rnbd_contents"].entries if e.is_sensitive)
    contents = rows_of(page, "contents")
    contents.put_back([{"id": None, "values": {"code": category.code}}])
    contents.changed.emit()
    page.weigh()
    assert answers.lines[sensitive.code].isVisibleTo(answers)


def test_a_transfer_without_ground_is_warned_of(
    page: DatabasePage, keep: Callable[..., int]
) -> None:
    cloud = keep("party", name="Nube Ejemplo Inc.", country="US")
    sent = {"kind": "transmission", "importer_id": cloud, "country": "US"}
    club = keep("database", {"transfers": [sent]}, name="Club", has_transmissions=True)
    page.show_argument({"record": club, "section": "circulation"})
    assert page.remarks.notice.isVisible()
    assert "Una transmisión no tiene contrato ni fundamento" in page.remarks.notice.words()
    moved = {"kind": "transfer", "importer_id": cloud, "country": "US", "ground": "contract"}
    both = keep("database", {"transfers": [sent, moved]}, name="Dos", has_transmissions=True)
    page.show_argument({"record": both, "section": "circulation"})
    assert "2 filas no tienen fundamento" in page.remarks.notice.words()
    page.show_argument({"new": True, "section": "circulation"})
    assert not page.remarks.notice.isVisible()


def test_what_does_not_hold_is_said_on_its_tab(
    page: DatabasePage, keep: Callable[..., int]
) -> None:
    courier = keep("party", name="Domicilios Supuestos S.A.S.", country="CO")
    club = keep(
        "database",
        {"processors": [{"party_id": courier}]},
        name="Club",
        has_processors=True,
        authorization="no",
    )
    page.show_argument({"record": club, "section": "origin"})
    origin, place = page.warnings.notices["origin"], page.warnings.notices["place"]
    assert origin.isVisible()
    assert "No hay autorización ni causal legal" in origin.words()
    assert "Domicilios Supuestos S.A.S. trata los datos y no hay registrado" in place.words()
    page.form.editors["authorization"].set_value("yes")
    page.form.changed.emit()
    assert not origin.isVisible()
    keep("contract", name="Contrato 1", party_id=courier, kind="services")
    page.refresh()
    assert "Contrato 1" in place.words()


def test_the_authorization_is_answered_with_yes_partly_or_no(
    page: DatabasePage, keep: Callable[..., int], qtbot: QtBot
) -> None:
    club = keep("database", name="Club")
    page.show_argument({"record": club, "section": "origin"})
    line = page.form.editors["authorization"]
    assert isinstance(line, YesNoLine)
    buttons = line.answer.buttons.buttons()
    assert [button.text() for button in buttons] == ["Sí", "En parte", "No", "Sin verificar"]
    assert "Falta verificar" in line.foot.text()
    assert not page.asked.is_shown("exemption")
    for number, code, asks_ground in ((1, "partly", True), (0, "yes", False), (2, "no", True)):
        qtbot.mouseClick(buttons[number], BUTTON)
        assert line.value() == line.kept() == code
        assert line.words() == buttons[number].text()
        assert page.asked.is_shown("exemption") is asks_ground
    page.form.editors["exemption"].set_value("emergency")
    assert page.save()
    with page.desk.store.read() as session:
        kept = sheet_of(session, "database", club)
    assert (kept["authorization"], kept["exemption"]) == ("no", "emergency")
    line.put_back("maybe")  # of a draft that was damaged
    assert line.value() == "no"


def test_a_day_that_has_not_come_is_refused_at_its_field(
    page: DatabasePage, keep: Callable[..., int]
) -> None:
    page.show_argument({"record": keep("database", name="Club")})
    for name, said in (("registered_on", "Todavía no se ha inscrito"), ("created_on", "creado")):
        page.form.editors[name].set_value(date(2026, 11, 24))
        page.form.editors[name].changed.emit()
        assert not page.save()
        assert said in page.form.labeled[name].foot.text()
        page.form.editors[name].set_value(None)
        page.form.editors[name].changed.emit()


def test_what_its_sheet_lacks_elsewhere_is_said_with_the_way_there(
    page: DatabasePage, desk: Desk, keep: Callable[..., int], qtbot: QtBot
) -> None:
    cloud = keep("party", name="Nube Supuesta Inc.", country="US", is_processor=True)
    club = keep("database", {"processors": [{"party_id": cloud}]}, name="Club", has_processors=True)
    page.show_argument({"record": club})
    said = page.rnbd.besides.words()
    assert said[0].startswith("A la hoja del RNBD le faltan además ")
    assert said[1].startswith("Complételos en: Organización (")
    assert said[2].endswith("Nube Supuesta Inc. (5)")
    asked: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    for link in page.rnbd.besides.findChildren(LinkButton):
        qtbot.mouseClick(link, BUTTON)
    assert asked[0][0] == "settings"
    assert asked[1] == ("party", {"record": cloud, "field": "document_number"})
    change(desk, club, status="closed")
    assert page.rnbd.besides.words() == []
    assert not page.rnbd.besides.isVisible()


def test_the_keys_reach_what_only_the_sheet_asked(
    page: DatabasePage, keep: Callable[..., int], qtbot: QtBot
) -> None:
    school = keep("party", name="Colegio Supuesto", country="CO")
    given = {"kind": "national", "importer_id": school, "country": "CO"}
    page.show_argument(
        {"record": keep("database", {"transfers": [given]}, name="Club", has_national=True)}
    )
    assert page.found is not None
    assert page.found.lacks("policy_url")
    assert page.found.lacks("transfers", "national")
    page.show_argument({"record": page.record_id, "section": "circulation"})
    page.form.editors["has_national"].inner().setFocus()
    qtbot.keyClick(page, Qt.Key.Key_F8)
    rows = rows_of(page, "transfers")
    assert rows.table.hasFocus()
    assert "Falta decir: Desde." in rows.face.foot_words.text()


def test_a_file_stands_for_the_address_of_the_policy(
    page: DatabasePage, desk: Desk, keep: Callable[..., int]
) -> None:
    club = keep("database", name="Club")
    page.show_argument({"record": club})
    assert page.found is not None
    before = page.found.given
    with desk.store.write("attach_file") as session:
        attach(session, "database", club, "politica.pdf", b"%PDF-1.7 x", desk.now())
    assert page.found.given == before + 1
    assert not page.found.lacks("policy_url")


def test_linked_records_open(
    page: DatabasePage, desk: Desk, keep: Callable[..., int], qtbot: QtBot
) -> None:
    club = keep("database", name="Club")
    activity = keep("activity", {"databases": [{"database_id": club}]}, name="Ventas")
    page.show_argument({"record": club})
    assert "Actividades que la usan: Ventas" in page.rnbd.linked.words()
    asked: list[tuple[str, object]] = []
    desk.wanted.connect(lambda name, argument: asked.append((name, argument)))
    page.rnbd.opened.emit("activity", activity)
    assert asked == [("activity", {"record": activity})]


def test_every_field_and_row_of_a_database_comes_back_as_it_was(
    page: DatabasePage, desk: Desk, keep: Callable[..., int]
) -> None:
    lists = desk.lists()
    party = keep("party", name="Domicilios Supuestos S.A.S.")
    club = keep(
        "database",
        {
            "purposes": [{"code": lists["rnbd_purposes"].entries[0].code, "words": "Vender"}],
            "places": [{"kind": "own_server", "place": "Oficina", "country": "CO"}],
            "channels": [{"kind": "email", "address": "datos@panaderia.example"}],
            "processors": [{"party_id": party, "task": "Reparte"}],
            "contents": [{"code": lists["rnbd_contents"].entries[0].code, "details": "Nombre"}],
            "answers": [{"code": lists["security_questions"].entries[0].code, "is_met": False}],
        },
        name="Club  de clientes",
        subject_count=3180,
        from_party=True,
        supplier_id=party,
        authorization="partly",
        exemption=lists["exemptions"].entries[0].code,
        authorization_mode="written",
    )
    with desk.store.read() as session:
        kept = sheet_of(session, "database", club)
    page.show_argument({"record": club})
    assert page.form.sheet() == kept
    assert not page.form.is_dirty()
    page.form.editors["contact"].set_value("Ventas")
    assert page.save()
    with desk.store.read() as session:
        now = sheet_of(session, "database", club)
    assert now.rows == kept.rows
    assert now.values == {**kept.values, "contact": "Ventas"}


def test_minors_that_no_activity_says_it_processes_are_said(
    page: DatabasePage, keep: Callable[..., int]
) -> None:
    staff = keep("database", name="Trabajadores", has_minors=True)
    uses = {"databases": [{"database_id": staff}]}
    keep("activity", uses, name="Nómina", has_minors=False)
    page.show_argument({"record": staff, "section": "origin"})
    notice = page.warnings.notices["origin"]
    assert notice.isVisible()
    assert "cada actividad que la usa dice que no los trata" in notice.words()
    keep("activity", uses, name="Bienestar", has_minors=True)
    page.show_argument({"record": staff, "section": "origin"})
    assert not notice.isVisible()
