"""The columns of rows are as wide as what they say, and together as wide as their table."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from privdesk.records.owned import OWNED
from privdesk.rules.sheet import RowSheet
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.row_widths import shared
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_field_for import rows_field_for
from tests.ui.sheets.conftest import Keep

WIDTHS = st.lists(st.integers(1, 900), min_size=1, max_size=9)


@given(WIDTHS, st.data(), st.integers(60, 2000))
def test_they_fill_the_room_and_the_widest_gives_way(
    wanted: list[int], data: st.DataObject, room: int
) -> None:
    count = len(wanted)
    stretches = data.draw(st.lists(st.booleans(), min_size=count, max_size=count))
    found = shared(wanted, stretches, room)
    assert sum(found) == room
    if sum(wanted) <= room:
        assert all(width >= one for width, one in zip(found, wanted, strict=True))
        return
    cut = [n for n in range(count) if found[n] < wanted[n]]
    for number in cut:  # none is wider than one that is cut, but for the pixel that was left over
        assert found[number] >= max(found) - 1


def test_nothing_has_no_width() -> None:
    assert shared([], [], 100) == []


def rows_of(desk: Desk, record_type: str, name: str, qtbot: QtBot) -> RowsEditor:
    owned = next(one for one in OWNED[record_type] if one.name == name)
    made = rows_field_for(desk, owned)
    assert isinstance(made, RowsEditor)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_nothing_is_cut_while_another_column_is_empty(desk: Desk, keep: Keep, qtbot: QtBot) -> None:
    cloud = keep("party", name="Nube Supuesta de los Estados Unidos Inc.")
    editor = rows_of(desk, "database", "transfers", qtbot)
    said = {"kind": "transmission", "importer_id": cloud, "country": "US", "ground": "contract"}
    editor.set_rows([RowSheet(None, {**said, "since_on": date(2026, 1, 31)})])
    model, table = editor.face.model, editor.table
    head = table.horizontalHeader()
    assert head.length() == table.viewport().width()
    names = [f.name for f in model.fields]
    what = head.sectionSize(names.index("what"))
    cut = [n for n in range(len(names)) if table.sizeHintForColumn(n) > head.sectionSize(n)]
    assert all(head.sectionSize(n) >= what for n in cut)
    assert names.index("since_on") not in cut
    editor.resize(1600, 300)
    qtbot.waitUntil(lambda: head.length() == table.viewport().width() > 1000)
    assert not [n for n in range(len(names)) if table.sizeHintForColumn(n) > head.sectionSize(n)]


def test_figures_stand_at_the_right(desk: Desk, qtbot: QtBot) -> None:
    editor = rows_of(desk, "activity", "subjects", qtbot)
    editor.set_rows([RowSheet(None, {"code": "customers", "estimate": 1200})])
    model = editor.face.model
    names = [f.name for f in model.fields]
    role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
    for name in names:
        number, right = names.index(name), int(Qt.AlignmentFlag.AlignRight)
        said = (model.data(model.index(0, number), role), model.headerData(number, across, role))
        assert all(bool((one or 0) & right) == (name == "estimate") for one in said)
