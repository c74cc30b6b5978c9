"""What the tests of the short forms do: open one, save it, read what it recorded."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from privdesk.records import Party, Request
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_form import EventForm
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.buttons import Button
from tests.ui.pages.clicks import form, press


def last_event(desk: Desk, request_id: int) -> dict[str, Any]:
    """The fields of the event that was recorded last."""
    with desk.store.read() as session:
        event = max(session.get_one(Request, request_id).events, key=lambda e: e.id)
        names = (
            *("kind", "step", "decision", "ground", "missing", "until", "reason", "note", "area"),
            *("execution", "responsible", "withdrawal", "channel", "address", "about_id"),
            *("kind_after", "right_after"),
        )
        found = {name: getattr(event, name) for name in names}
        found["place"] = (event.database or event.party or Party(name="")).name
        return found | {"id": event.id, "on": event.at.date()}


def opened(page: RequestsPage, request_id: int, name: str, qtbot: QtBot) -> EventForm:
    """The short form of that fact, open over the record of the request."""
    page.show_argument({"request": request_id, "step": name})
    return form(page, qtbot)


def save(page: RequestsPage, short: EventForm, qtbot: QtBot) -> None:
    """Press the principal button; the form closes."""
    press(short.save_button, qtbot)
    assert page.record.form is None or not short.isVisible(), short.failure.words()
    qtbot.waitUntil(lambda: page.record.form is None)


def leave(short: EventForm) -> None:
    """Close the form without recording, whatever was typed."""
    short.files.paths.clear()
    short._begun = short.values()
    short.reject()


def more_button(short: EventForm) -> Button:
    """The button at the left of the others."""
    item = short.foot.itemAt(0)
    assert item is not None
    button = item.widget()
    assert isinstance(button, Button)
    return button
