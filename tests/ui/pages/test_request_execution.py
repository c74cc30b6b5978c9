"""The tab "Ejecución": a row for each place, and the act that is missing there is a click."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.office import save_record
from privdesk.operations.when import When
from privdesk.records import Database, Party
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.request_execution import RequestExecution
from privdesk.ui.pages.request_record import EXECUTION
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.label import Label
from tests.ui.pages.clicks import form, press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


@pytest.fixture
def places(desk: Desk) -> dict[str, int]:
    """The ids of a database and of a third party."""
    with desk.store.write("save_record") as session:
        return {
            "database": save_record(session, Database, {"name": "Clientes ficticios"}).id,
            "party": save_record(session, Party, {"name": "Mensajería Ficticia"}).id,
        }


@pytest.fixture
def claim(cases: Cases, places: dict[str, int]) -> int:
    """A claim to erase about that database."""
    return cases.receive(
        "Marta Inventada", "erase", date(2026, 11, 18), database_id=places["database"]
    )


def shown(page: RequestsPage, request_id: int) -> RequestExecution:
    """The tab of that request, in front."""
    page.show_argument({"request": request_id, "tab": EXECUTION})
    return page.record.execution


def words(tab: RequestExecution) -> list[str]:
    """Everything that the table says."""
    return [x.text() for x in tab.findChildren(Label) if not x.isHidden() and x.text()]


def acts(tab: RequestExecution) -> list[tuple[str, str | None]]:
    """The missing acts that are offered: action and place."""
    return [(x.property("action"), x.property("place")) for x in tab.links]


def test_an_inquiry_has_no_such_tab_until_something_was_searched(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases, places: dict[str, int]
) -> None:
    requests_page.show_argument({"request": made["Ana"]})
    assert not requests_page.record.tabs.isTabVisible(EXECUTION)
    cases.do(
        made["Ana"],
        record_event,
        kinds.EXECUTED,
        When(TODAY),
        execution="found",
        database_id=places["database"],
    )
    requests_page.show_argument({"request": made["Ana"]})
    assert requests_page.record.tabs.isTabVisible(EXECUTION)


def test_a_fresh_claim_begins_with_the_search(
    requests_page: RequestsPage, claim: int, places: dict[str, int], qtbot: QtBot
) -> None:
    tab = shown(requests_page, claim)
    place = f"database:{places['database']}"
    assert acts(tab) == [("execute", place)]
    press(tab.links[0], qtbot)
    short = form(requests_page, qtbot)
    assert short.value("place").place == place
    assert short.value("execution") == kinds.FOUND
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: requests_page.record.form is None)
    tab = requests_page.record.execution
    assert "hay datos" in words(tab)
    assert acts(tab) == [("set_legend", place)]


def test_what_was_granted_is_done_told_and_checked_in_each_place(
    requests_page: RequestsPage, claim: int, cases: Cases, places: dict[str, int], desk: Desk,
    qtbot: QtBot,
) -> None:  # fmt: skip
    def there(kind: str, **values: object) -> None:
        cases.do(claim, record_event, kind, When(TODAY), **values)

    database, party = {"database_id": places["database"]}, {"party_id": places["party"]}
    there(kinds.EXECUTED, execution="found", **database)
    there(kinds.EXECUTED, execution="found", **party)
    there(kinds.LEGEND_SET, **database)
    there(kinds.DECIDED, decision="granted")
    tab = shown(requests_page, claim)
    ours, theirs = f"database:{places['database']}", f"party:{places['party']}"
    assert acts(tab) == [
        ("execute", ours),
        ("tell_legend", theirs),
        ("execute", theirs),
    ]
    there(kinds.EXECUTED, execution="erased", until=TODAY, **database)
    tab = shown(requests_page, claim)
    assert "suprimido" in words(tab)
    assert ("tell_change", theirs) in acts(tab)
    assert ("check_backups", ours) in acts(tab)
    link = next(x for x in tab.links if x.property("action") == "tell_change")
    with qtbot.waitSignal(desk.wanted) as wanted:
        press(link, qtbot)
    page, argument = wanted.args
    assert (page, argument["step"]) == ("letter", kinds.CHANGE_TOLD)
    assert argument["facts"] == {"party_id": places["party"]}
    cases.do(claim, record_sending, When(TODAY), step=kinds.CHANGE_TOLD, **party)
    there(kinds.EXECUTED, execution="erased", **database)
    tab = shown(requests_page, claim)
    assert "ya no hay" in words(tab)
    assert not {a for a, _p in acts(tab)} & {"tell_change", "check_backups"}


def test_only_archived_is_not_done(
    requests_page: RequestsPage, claim: int, cases: Cases, places: dict[str, int]
) -> None:
    for execution in ("found", "archived"):
        cases.do(
            claim,
            record_event,
            kinds.EXECUTED,
            When(TODAY),
            execution=execution,
            database_id=places["database"],
        )
    cases.do(claim, record_event, kinds.DECIDED, When(TODAY), decision="granted")
    tab = shown(requests_page, claim)
    assert "solo archivado" in words(tab)
    assert ("execute", f"database:{places['database']}") in acts(tab)


def test_backups_with_a_date_to_come_are_not_asked_for_yet(
    requests_page: RequestsPage, claim: int, cases: Cases, places: dict[str, int]
) -> None:
    cases.do(
        claim,
        record_event,
        kinds.EXECUTED,
        When(TODAY),
        execution="erased",
        until=date(2027, 2, 1),
        database_id=places["database"],
    )
    tab = shown(requests_page, claim)
    assert "01/02/2027" in words(tab)
    assert "check_backups" not in {action for action, _place in acts(tab)}


def test_a_closed_file_still_checks_its_backups(
    requests_page: RequestsPage, claim: int, cases: Cases, places: dict[str, int], desk: Desk,
    qtbot: QtBot,
) -> None:  # fmt: skip
    cases.do(
        claim,
        record_event,
        kinds.EXECUTED,
        When(TODAY),
        execution="erased",
        until=date(2026, 11, 24),
        database_id=places["database"],
    )
    cases.do(claim, record_sending, When(TODAY), step=kinds.ANSWERED, decision="granted")
    cases.do(claim, record_event, kinds.CLOSED, When(TODAY))
    desk._now = lambda: datetime(2026, 11, 25, 15, tzinfo=UTC)
    requests_page.refresh()
    tab = shown(requests_page, claim)
    assert acts(tab) == [("check_backups", f"database:{places['database']}")]
    press(tab.links[0], qtbot)
    short = form(requests_page, qtbot)
    assert short.labeled["place"].isHidden()
    press(short.save_button, qtbot)
    qtbot.waitUntil(lambda: requests_page.record.form is None)
    assert acts(requests_page.record.execution) == []
    assert "ya no hay" in words(requests_page.record.execution)


def test_nothing_yet_says_where_to_begin(
    requests_page: RequestsPage, cases: Cases, qtbot: QtBot
) -> None:
    tab = shown(requests_page, cases.receive("Sin Base", "erase", date(2026, 11, 20)))
    assert tab.count() == 0
    assert tab.empty.isVisible()
    press(tab.add, qtbot)
    short = form(requests_page, qtbot)
    assert short.title() == "Registrar la ejecución"
    short.reject()
