"""The tab of data: everything of the request is read and corrected; another kind is a fact."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.records import Request
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_edit import RequestEdit
from privdesk.ui.pages.request_lines import request_lines
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import click_row, press, retype

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases


@pytest.fixture
def page(requests_page: RequestsPage) -> RequestsPage:
    return requests_page


def edit(page: RequestsPage, name: str, qtbot: QtBot) -> RequestEdit:
    click_row(page, name, qtbot)
    page.record.tabs.setCurrentIndex(0)
    press(page.record.data.edit, qtbot)
    assert page.record.data.edited is not None
    return page.record.data.edited


def test_the_lines_tell_who_asks_and_our_role(cases: Cases, page: RequestsPage) -> None:
    made = cases.receive(
        "Zoe Menor",
        "know",
        date(2026, 11, 20),
        applicant={"name": "Pedro Padre", "document_number": "77", "email": "p@correo.example"},
        capacity="representative",
        capacity_proof="Registro civil",
        is_minor=True,
        role="processor",
        reached_officer_on=date(2026, 11, 22),
    )
    page.show_request(made)
    assert page.record.request is not None
    lines = dict(request_lines(page.record.request))
    assert lines["Titular"] == "Zoe Menor"
    assert lines["Solicitante"] == "Pedro Padre · CC 77 · p@correo.example"
    assert lines["Prueba de la calidad"] == "Registro civil"
    assert lines["Nuestro papel"] == "Encargado"
    assert lines["Llegó a usted"] == "22/11/2026"
    assert lines["El titular es menor de 18 años"] == "Sí"


def test_another_right_is_a_reclassification_with_its_reason(
    page: RequestsPage, made: dict[str, int], cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    assert not form.reclassified.isVisible()
    qtbot.keyClicks(form.form.editors["right"].inner(), "sup")
    assert form.form.editors["kind"].value() == "claim"
    assert form.reclassified.isVisible()
    qtbot.keyClicks(form.reason.inner(), "Pide que se borren sus datos")
    qtbot.keyClick(form.reason.inner(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.kind, request.right) == ("claim", "erase")
        assert (request.first_kind, request.first_right) == ("inquiry", "know")
        assert request.events[-1].reason == "Pide que se borren sus datos"
    assert cases.events(made["Ana"])[-1][0] == "reclassified"


def test_an_applicant_is_added_corrected_and_taken_away(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    form.applicant.set_other(True)
    form.applicant.capacity.set_value("attorney")
    form.applicant.person.form.editors["document_number"].set_value("88")
    form.applicant.person.form.editors["name"].set_value("Pablo Abogado")
    assert page.record.data.save()
    form = edit(page, "Ana", qtbot)
    assert form.applicant.is_other()
    form.applicant.person.form.editors["email"].set_value("pablo@correo.example")
    assert page.record.data.save()
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert request.applicant is not None
        assert (request.applicant.name, request.applicant.email) == (
            "Pablo Abogado",
            "pablo@correo.example",
        )
        assert request.capacity == "attorney"
    form = edit(page, "Ana", qtbot)
    form.applicant.set_other(False)
    assert page.record.data.save()
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.applicant, request.capacity) == (None, "self")


def test_role_controller_and_minor_are_saved(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    form.role.role.set_value("both")
    form.role._role_changed()
    form.role.party.set_value("Tienda Ejemplo")
    form.minor.set_value(False)
    assert page.record.data.is_dirty()
    assert page.record.data.save()
    with desk.store.read() as session:
        request = session.get_one(Request, made["Ana"])
        assert (request.role, request.is_minor) == ("both", False)
        assert request.party is not None
        assert request.party.name == "Tienda Ejemplo"


def test_nothing_changed_saves_nothing(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    assert not form.is_dirty()
    assert page.record.data.save()


def test_problems_are_told_together_and_the_first_is_in_sight(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    retype(form.person.editors["email"].inner(), "ana", qtbot)
    retype(form.person.editors["name"].inner(), "", qtbot)
    form.applicant.set_other(True)
    assert not page.record.data.save()
    assert form.person.labeled["email"].foot.text().startswith("Escriba un correo")
    assert form.person.labeled["name"].foot.text() == "Llene este campo."
    assert form.applicant.capacity_field.foot.text() == "Llene este campo."
    assert form.focusWidget() is form.person.editors["name"].inner()
    name = form.person.editors["name"]
    qtbot.waitUntil(lambda: not name.visibleRegion().isEmpty())


def test_an_old_mistake_that_is_not_touched_is_left_in_peace(
    page: RequestsPage, made: dict[str, int], desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write("change_person") as session:
        session.get_one(Request, made["Ana"]).person.email = "de antes"
    form = edit(page, "Ana", qtbot)
    retype(form.person.editors["phone"].inner(), "300", qtbot)
    assert page.record.data.save()


def test_it_reached_you_not_before_the_organization(
    page: RequestsPage, made: dict[str, int], qtbot: QtBot
) -> None:
    form = edit(page, "Ana", qtbot)
    form.form.editors["reached_officer_on"].set_value(date(2026, 11, 9))
    assert not page.record.data.save()
    assert "10/11/2026" in form.form.labeled["reached_officer_on"].foot.text()
