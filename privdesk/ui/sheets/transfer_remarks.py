"""What the transfers of a sheet lack, said over their rows while they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.errors import NotFound
from privdesk.rules.sheet import Sheet
from privdesk.rules.transfers import transfer_warnings
from privdesk.store.sheets import sheet_of
from privdesk.text import N_, say, translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.notice import Notice
from privdesk.ui.sheets.rows_editor import RowsEditor
from privdesk.ui.sheets.rows_value import RowsValue
from privdesk.ui.sheets.sheet_form import SheetForm


class TransferRemarks(QWidget):
    """A notice over the rows `transfers` of a form, where one of them rests on no ground.

    Each row says itself what it lacks; the notice counts them.
    """

    def __init__(self, desk: Desk, form: SheetForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._form = desk, form
        self._contracts: dict[int, Sheet | None] = {}
        self.notice = Notice("warning", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        form.section_made.connect(self._join_rows)
        form.changed.connect(self._say)
        self.hide()

    def _join_rows(self) -> None:
        value = self._form.editors.get("transfers")
        if isinstance(value, RowsValue) and isinstance(value.rows_field, RowsEditor):
            value.rows_field.set_remark(self.remark)

    def weigh(self) -> None:
        """Look anew at the transfers of the form, and at their contracts on record."""
        self._contracts.clear()
        value = self._form.editors.get("transfers")
        if isinstance(value, RowsValue):
            value.rows_field.refresh()
        self._say()

    def remark(self, values: Mapping[str, Any]) -> str:
        """What one transfer lacks; "" for nothing."""
        number = values.get("contract_id")
        contract = self._contract(number) if isinstance(number, int) else None
        found = transfer_warnings(values, self._desk.lists(), contract, self._desk.today())
        return " ".join(found)

    def _contract(self, number: int) -> Sheet | None:
        if number not in self._contracts:
            with self._desk.store.read() as session:
                try:
                    self._contracts[number] = sheet_of(session, "contract", number)
                except NotFound:
                    self._contracts[number] = None
        return self._contracts[number]

    def _say(self) -> None:
        rows = self._form.sheet().rows_of("transfers")
        lacking = [row.values.get("kind") for row in rows if self.remark(row.values)]
        head = _head(len(lacking), {str(kind) for kind in lacking})
        self.notice.say(
            head,
            translate(
                "TransferRemarks",
                "Data go abroad only to an adequate country, by an exception or a declaration, or "
                "by a transmission contract (Ley 1581 de 2012, art. 26; Decreto 1074 de 2015, "
                "2.2.2.25.5.2).",
            ),
        )
        self._show(bool(lacking))

    def _show(self, shown: bool) -> None:
        """With the place it stands in, which would keep its room."""
        self.setVisible(shown)
        if (place := self.parentWidget()) is not None and place.objectName().startswith("box_"):
            place.setVisible(shown)


def _head(count: int, kinds: set[str]) -> str:
    """How many lack something, called what they are."""
    if kinds == {"transmission"}:
        one = N_("TransferRemarks", "One transmission rests on no contract or ground that holds.")
        many = N_(
            "TransferRemarks", "{count} transmissions rest on no contract or ground that holds."
        )
    elif kinds == {"transfer"}:
        one = N_("TransferRemarks", "One transfer rests on no ground that holds.")
        many = N_("TransferRemarks", "{count} transfers rest on no ground that holds.")
    else:
        one = N_("TransferRemarks", "One row rests on no ground that holds.")
        many = N_("TransferRemarks", "{count} rows rest on no ground that holds.")
    return say(one) if count == 1 else say(many, count=count)
