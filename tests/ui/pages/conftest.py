"""Requests of fictional people for the pages' tests, made by the acts of the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.areas import ask_area
from privdesk.operations.events import record_sending
from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Database, Party, Request
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_page import LetterPage
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.done_once import DoneOnce
from tests.ui.pages.letter_acts import drawn

Act = Callable[..., Any]


class Cases:
    """Makes requests and records facts in the desk's store; today is Monday 23/11/2026."""

    def __init__(self, desk: Desk, done: DoneOnce | None = None) -> None:
        self.desk = desk
        self._done = done
        self._people = 0

    def once(self, words: str, act: Callable[[], Any]) -> Any:
        """What `act` gives; done once in a run where no page looks on. `words` tell acts apart."""
        if self._done is None:
            return act()
        people = self._people
        gave, self._people = self._done.do(
            self.desk, f"{words} {people}", lambda: (act(), self._people)
        )
        return gave

    def receive(self, name: str, right: str, day: date, **more: Any) -> int:
        """A request of a new person received at 9:14; its id."""
        said = f"{(name, right, day, sorted(more.items()))}"
        made: int = self.once(said, lambda: self._receive(name, right, day, **more))
        return made

    def _receive(self, name: str, right: str, day: date, **more: Any) -> int:
        self._people += 1
        with self.desk.store.write("receive_request") as session:
            return receive_request(
                session,
                person={
                    "name": name,
                    "document_number": str(9_000_000_000 + self._people),
                    "email": f"persona{self._people}@correo.example",
                },
                right=right,
                received=When(day, time(9, 14)),
                now=self.desk.now(),
                **{"text": "Texto ficticio de la solicitud.", **more},
            ).id

    def do(self, request_id: int, act: Act, *arguments: Any, **values: Any) -> None:
        """Carry out one of operations.requests on a request."""
        said = f"{(request_id, act, arguments, sorted(values.items()))}"
        named = said.replace(repr(act), f"{act.__module__}.{act.__qualname__}")
        is_named = "<" not in act.__qualname__
        self.once(
            named if is_named else said, lambda: self._do(request_id, act, *arguments, **values)
        )

    def _do(self, request_id: int, act: Act, *arguments: Any, **values: Any) -> None:
        with self.desk.store.write("record_event") as session:
            request = session.get_one(Request, request_id)
            act(session, request, *arguments, now=self.desk.now(), **values)

    def events(self, request_id: int) -> list[tuple[str, str | None, date]]:
        """Kind, step and legal day of each event, as recorded."""
        with self.desk.store.read() as session:
            request = session.get_one(Request, request_id)
            return [
                (e.kind, e.step, e.at.date()) for e in sorted(request.events, key=lambda e: e.id)
            ]

    def number(self, request_id: int) -> str:
        """The request's number."""
        with self.desk.store.read() as session:
            return session.get_one(Request, request_id).number


@pytest.fixture
def cases(desk: Desk, done_once: DoneOnce) -> Cases:
    """Makes requests in the desk's store."""
    return Cases(desk, done_once)


@pytest.fixture
def made(cases: Cases) -> dict[str, int]:
    """An overdue inquiry, a claim and an inquiry due soon, by the first name."""
    ids: dict[str, int] = cases.once("made", lambda: _made(cases))
    return dict(ids)


def _made(cases: Cases) -> dict[str, int]:
    return {
        "Pedro": cases.receive("Pedro Supuesto", "know", date(2026, 11, 5)),
        "Marta": cases.receive("Marta Inventada", "erase", date(2026, 11, 19)),
        "Ana": cases.receive("Ana Ficticia", "know", date(2026, 11, 10)),
    }


@pytest.fixture
def requests_page(desk: Desk, made: dict[str, int], qtbot: QtBot) -> RequestsPage:
    """Solicitudes as in a window of 1366 by 768."""
    shown = RequestsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1158, 740)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RequestsPage:
    """Requests of an office that has none yet; a file with a page of its own names its own."""
    made = RequestsPage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 692)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def form(page: RequestsPage) -> NewRequest:
    """Its form of a new request, empty."""
    page.show_argument({"new": True})
    assert page.form is not None
    return page.form


@pytest.fixture
def asked_claim(cases: Cases, desk: Desk) -> int:
    """A claim to erase, about the database `Clientes ficticios`, acknowledged and asked after."""
    request: int = cases.once("asked_claim", lambda: _asked_claim(cases, desk))
    return request


def _asked_claim(cases: Cases, desk: Desk) -> int:
    with desk.store.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes ficticios"}).id
        save_record(session, Party, {"name": "Mensajería Ficticia", "contact": "m@correo.example"})
    request = cases.receive("Marta Inventada", "erase", date(2026, 11, 19), database_id=database)
    cases.do(request, record_sending, When(date(2026, 11, 19)), step=kinds.ACKNOWLEDGED)
    cases.do(
        request,
        record_sending,
        When(date(2026, 11, 20)),
        step=kinds.COMPLETION_ASKED,
        missing=("address",),
    )
    cases.do(
        request,
        ask_area,
        When(date(2026, 11, 20)),
        area="Sistemas",
        reason="Los datos",
        until=date(2026, 11, 25),
    )
    return request


@pytest.fixture
def claim(cases: Cases) -> int:
    """A claim to erase, received two business days ago."""
    return cases.receive("Marta Inventada", "erase", date(2026, 11, 19))


@pytest.fixture
def inquiry(cases: Cases) -> int:
    """An inquiry received two business days ago."""
    return cases.receive("Ana Ficticia", "know", date(2026, 11, 19))


@pytest.fixture
def letter_page(desk: Desk, qtbot: QtBot) -> LetterPage:
    """The letter page as in the smallest window, 1280 by 720."""
    shown = LetterPage(desk)
    qtbot.addWidget(shown, before_close_func=lambda _: drawn(qtbot, shown))
    shown.resize(1072, 692)
    shown.show()
    return shown
