"""Every step, task, fact and filter of the rules has its words, its icon and its way."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from privdesk.operations.actions import ACTIONS
from privdesk.records.request import CHANNELS
from privdesk.records.request_event import SENDING_CHANNELS
from privdesk.rules import case, events, next_steps
from privdesk.rules.identity import written_document
from privdesk.rules.rights import KINDS
from privdesk.text import say
from privdesk.ui import icons
from privdesk.ui.desk import Desk
from privdesk.ui.pages.event_forms import FORMS
from privdesk.ui.pages.event_words import ICONS, by_channel
from privdesk.ui.pages.step_faces import STEPS
from privdesk.ui.pages.steps import step_name, step_of, take_step, task_words

RULES_STEPS = sorted(
    value
    for name, value in vars(next_steps).items()
    if name.isupper() and isinstance(value, str) and value in vars(case).values()
    if value not in case.TASKS and value not in events.STEPS and value not in KINDS
)


def test_no_step_of_the_rules_is_forgotten() -> None:
    assert len(RULES_STEPS) >= 23
    assert set(STEPS) == set(RULES_STEPS)


@pytest.mark.parametrize("action", RULES_STEPS)
def test_each_step_of_the_rules_can_be_taken(action: str, desk: Desk, qtbot: QtBot) -> None:
    face = STEPS[action]
    assert face.icon in icons.names()
    if action == case.OPEN_LINKED:
        assert not face.letter
        assert action not in FORMS
    else:
        assert bool(face.letter) != (action in FORMS)
    if face.letter:
        assert face.letter in events.STEPS
    for kind in KINDS:
        assert step_name(action, kind)
    with qtbot.waitSignal(desk.wanted) as wanted:
        take_step(desk, 7, action, "C-2026-0001", 4)
    page, argument = wanted.args
    assert page == ("letter" if face.letter else "requests")
    if action == case.OPEN_LINKED:
        assert argument == {"new": True, "follows": 7}
    elif face.letter:
        assert (argument["request"], argument["step"]) == (7, face.letter)
    else:
        assert (argument["request"], argument["step"], argument["about"]) == (7, action, 4)


@pytest.mark.parametrize("term", case.TASKS)
def test_each_term_has_a_task_and_a_step(term: str) -> None:
    task = say(case.TASKS[term])
    if term == case.WITHDRAWAL:  # only its beginning has room in a line of Hoy
        assert task == f"{task_words(term, None)}; después, desistimiento"
    else:
        assert task_words(term, None) == task
    assert step_of(term, None) in STEPS
    assert step_of(term, "C-2026-0001") == case.RECORD_SENDING
    assert "C-2026-0001" in task_words(term, "C-2026-0001")


def test_each_kind_of_event_has_an_icon() -> None:
    shown = set(events.EVENT_KINDS) - {events.STRUCK}
    assert set(ICONS) == shown
    assert set(ICONS.values()) <= set(icons.names())


def test_each_channel_has_its_words() -> None:
    for channel in (*CHANNELS, *SENDING_CHANNELS):
        assert by_channel(channel)
        assert by_channel(channel) != channel


@pytest.mark.parametrize("form", FORMS.values())
def test_each_form_writes_under_a_known_action(form: type) -> None:
    assert form.action in ACTIONS  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "number", "words"),
    [
        ("CC", "9000000142", "CC 9.000.000.142"),
        ("NIT", "999000123-2", "NIT 999.000.123-2"),
        ("NIT", "sin número", "NIT sin número"),
        ("PA", "AB123", "PA AB123"),
        ("none", "", ""),
        ("other", "X-1", "X-1"),
    ],
)
def test_documents_are_written_as_people_write_them(kind: str, number: str, words: str) -> None:
    assert written_document(kind, number) == words
