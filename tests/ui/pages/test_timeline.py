"""The timeline: links to letters and files, marks as chips or lines, what came with the mail."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.operations.events import record_event, record_sending
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules import events as kinds
from privdesk.store.attachments import attach
from privdesk.ui.desk import Desk
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.pages.timeline_row import TimelineRow, late_mark
from tests.ui.pages.clicks import issue, press

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


def rows(page: RequestsPage, request_id: int) -> list[TimelineRow]:
    """The rows of that request, the newest first."""
    page.show_argument({"request": request_id})
    return page.record.timeline.rows


def test_files_of_an_event_open_from_its_row(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases, desk: Desk, qtbot: QtBot
) -> None:
    cases.do(made["Ana"], record_event, kinds.IDENTITY_VERIFIED, When(TODAY), reason="Cédula")
    with desk.store.write("attach_file") as session:
        event = session.get_one(Request, made["Ana"]).events[0]
        for name in ("cédula.txt", "Un nombre de archivo que es demasiado largo para verse.txt"):
            attach(session, "request_event", event.id, name, name.encode(), desk.now())
    row = rows(requests_page, made["Ana"])[0]
    assert row.title.text() == "Identidad verificada"
    assert row.links[0].text() == "cédula.txt"
    assert row.links[1].text().endswith("…")
    assert "demasiado largo para verse.txt" in row.links[1].toolTip()
    asked: list[object] = []
    requests_page.record.timeline.file_wanted.disconnect()
    requests_page.record.timeline.file_wanted.connect(asked.append)
    press(row.links[0], qtbot)
    assert [getattr(file, "name", "") for file in asked] == ["cédula.txt"]
    assert requests_page.record.documents.count() == 2  # they stand among the documents too


def test_the_mail_opens_from_the_receipt(
    requests_page: RequestsPage, made: dict[str, int], desk: Desk
) -> None:
    with desk.store.write("attach_file") as session:
        for name in ("mensaje.eml", "foto.txt"):
            attach(session, "request", made["Ana"], name, name.encode(), desk.now())
    received = rows(requests_page, made["Ana"])[-1]
    assert [link.text() for link in received.links] == ["mensaje.eml"]


def test_when_it_reached_the_officer_is_told_where_it_was_later(
    requests_page: RequestsPage, cases: Cases
) -> None:
    late = cases.receive(
        "Ana Reenviada", "know", date(2026, 11, 18), reached_officer_on=date(2026, 11, 20)
    )
    assert rows(requests_page, late)[-1].detail.text().startswith("Llegó a usted el 20/11/2026\n")
    same = cases.receive(
        "Ana Directa", "know", date(2026, 11, 18), reached_officer_on=date(2026, 11, 18)
    )
    assert "Llegó a usted" not in rows(requests_page, same)[-1].detail.text()


def test_a_struck_bounce_offers_no_second_sending(
    requests_page: RequestsPage, made: dict[str, int], cases: Cases
) -> None:
    cases.do(made["Ana"], record_sending, When(TODAY), step=kinds.ACKNOWLEDGED)
    assert rows(requests_page, made["Ana"])[0].links == []


def test_a_mark_is_a_chip_while_it_is_short_and_a_line_when_it_is_a_sentence(
    qtbot: QtBot,
) -> None:
    from privdesk.ui.parts.state import Chip

    sentence = "Enviada sin verificar la identidad: los datos solo se entregan a quien puede."
    row = TimelineRow(
        "23/11/2026", "", "send", "Algo", "", [late_mark("Tarde"), late_mark(sentence)]
    )
    qtbot.addWidget(row)
    assert [chip.words() for chip in row.findChildren(Chip)] == ["Tarde"]
    assert row.marks == ["Tarde", sentence]
    assert sentence in row.accessibleName()


def test_the_ring_of_a_link_is_not_cut(
    requests_page: RequestsPage, made: dict[str, int], desk: Desk
) -> None:
    issue(desk, made["Ana"])
    link = rows(requests_page, made["Ana"])[0].links[0]
    timeline = requests_page.record.timeline
    QApplication.processEvents()
    ring = link.rect().adjusted(-3, -3, 3, 3).translated(link.mapTo(timeline, QPoint()))
    assert timeline.rect().contains(ring)
