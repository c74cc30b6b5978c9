"""Every editor's content goes into a draft and comes back as it stood, readable or not."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.operations.office import save_record
from privdesk.records import Database, Party
from privdesk.ui.desk import Desk
from privdesk.ui.editors import MomentEditor
from privdesk.ui.pages.fact_editors import (
    DATABASE,
    PARTY,
    AreaEditor,
    MissingEditor,
    NamedEditor,
    PlaceChosen,
    PlaceEditor,
)
from privdesk.ui.parts.choice_editors import CheckEditor, ChoiceEditor, TriStateEditor
from privdesk.ui.parts.date_editors import DateEditor, TimeEditor
from privdesk.ui.parts.editor import Editor
from privdesk.ui.parts.number_editor import NumberEditor
from privdesk.ui.parts.text_editors import LongTextEditor, PassphraseEditor, TextEditor
from privdesk.ui.record_editor import RecordEditor

TODAY = date(2026, 11, 23)
NOTHING_OF_OURS: tuple[object, ...] = ([], {}, {"kind": 3}, 3.5, "otra cosa", -1, [1, 2, 3], None)


def _through_json(editor: Editor[Any], other: Editor[Any]) -> None:
    other.put_back(json.loads(json.dumps(editor.kept())))


@settings(max_examples=60)
@given(st.text(max_size=60))
@pytest.mark.parametrize("make", [TextEditor, LongTextEditor])
def test_any_text_comes_back(make: type[Editor[Any]], words: str) -> None:
    editor, other = make(), make()
    editor.set_value(words)
    _through_json(editor, other)
    assert (other.value(), other.kept()) == (editor.value(), editor.kept())


@settings(max_examples=60)
@given(st.text(alphabet="0123456789/: pm", max_size=12))
def test_half_a_day_half_an_hour_and_half_a_number_come_back(words: str) -> None:
    for editor, other in (
        (DateEditor(TODAY), DateEditor(TODAY)),
        (TimeEditor(), TimeEditor()),
        (NumberEditor(), NumberEditor()),
    ):
        editor.line.setText(words)
        _through_json(editor, other)
        assert other.value() == editor.value()
        assert other.problem() == editor.problem()


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_day_is_the_same_in_another_year(day: date) -> None:
    editor, later = DateEditor(TODAY), DateEditor(date(2031, 1, 1))
    editor.line.setText(f"{day.day}/{day.month}")
    _through_json(editor, later)
    assert later.value() == editor.value()


@given(st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.just(UTC)))
def test_a_moment_comes_back_to_the_microsecond(moment: datetime) -> None:
    desk = _Zone()
    editor, other = MomentEditor(desk), MomentEditor(desk)  # type: ignore[arg-type]
    editor.set_value(moment)
    _through_json(editor, other)
    assert other.value() == moment
    editor.show_hour_unknown()
    _through_json(editor, other)
    assert not other.is_hour_known()
    editor.day.line.setText("31/02/2026")
    editor.day.changed.emit()
    _through_json(editor, other)
    assert (other.value(), other.problem()) == (None, editor.problem())


class _Zone:
    """As much of a desk as a moment needs."""

    zone = "America/Bogota"

    def today(self) -> date:
        return TODAY


def test_choices_come_back() -> None:
    options: list[tuple[object, str]] = [("a", "Uno"), (3, "Tres"), (None, "Nada")]
    editor, other = ChoiceEditor(options), ChoiceEditor(options)
    for value in ("a", 3, None):
        editor.set_value(value)
        _through_json(editor, other)
        assert other.value() == value
    tri, tri2 = TriStateEditor(), TriStateEditor()
    check, check2 = CheckEditor("Sí"), CheckEditor("Sí")
    for answer in (True, False, None):
        tri.set_value(answer)
        check.set_value(answer)
        _through_json(tri, tri2)
        _through_json(check, check2)
        assert (tri2.value(), check2.value()) == (answer, bool(answer))


def test_what_is_missing_comes_back() -> None:
    editor, other = MissingEditor(), MissingEditor()
    editor.set_value(("address", "documents"))
    _through_json(editor, other)
    assert other.value() == editor.value()


def test_records_and_new_names_come_back(desk: Desk) -> None:
    with desk.store.write("save_record") as session:
        database = save_record(session, Database, {"name": "Clientes ficticios"}).id
        save_record(session, Party, {"name": "Mensajería Ficticia"})
    for value in (PlaceChosen(DATABASE, database), PlaceChosen(PARTY, "Nueva Ficticia"), None):
        place, place2 = PlaceEditor(desk), PlaceEditor(desk)
        place.set_value(value)
        _through_json(place, place2)
        assert place2.value() == value
    named, named2 = NamedEditor(desk, DATABASE), NamedEditor(desk, DATABASE)
    named.set_value("Base nueva")
    _through_json(named, named2)
    assert (named2.value(), named2.note()) == ("Base nueva", named.note())
    record, record2 = RecordEditor(desk, DATABASE), RecordEditor(desk, DATABASE)
    record.set_value(database)
    _through_json(record, record2)
    assert record2.value() == database
    record2.put_back(database + 1)  # not on record any more
    assert record2.value() is None


def test_a_passphrase_is_never_kept() -> None:
    editor = PassphraseEditor()
    editor.set_value("frase de prueba bastante larga")
    assert editor.kept() is None


@pytest.mark.parametrize("odd", NOTHING_OF_OURS)
def test_what_an_editor_never_kept_breaks_nothing(odd: object, desk: Desk) -> None:
    for editor in (
        TextEditor(), LongTextEditor(), NumberEditor(), DateEditor(TODAY), TimeEditor(),
        ChoiceEditor([("a", "Uno")]), TriStateEditor(), CheckEditor("Sí"), MissingEditor(),
        MomentEditor(desk), RecordEditor(desk, DATABASE), NamedEditor(desk, PARTY),
        PlaceEditor(desk), AreaEditor(desk),
    ):  # fmt: skip
        editor.put_back(odd)
        json.dumps(editor.kept())
