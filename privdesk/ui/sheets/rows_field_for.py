"""Which editor the rows of a record get, by what they are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.records.owned import Owned
from privdesk.ui.desk import Desk
from privdesk.ui.sheets.answers_editor import QUESTIONS, AnswersEditor
from privdesk.ui.sheets.contents_editor import ContentsEditor
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_field import RowsField


def rows_field_for(desk: Desk, owned: Owned, parent: QWidget | None = None) -> RowsField:
    """The questions of a list, its categories to tick, or a table of rows."""
    if owned.record_type in QUESTIONS:
        return AnswersEditor(desk, owned, parent)
    if owned.record_type == "database_content":
        return ContentsEditor(desk, owned, parent)
    return RowsEditor(desk, owned, parent=parent)
