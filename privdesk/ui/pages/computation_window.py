"""The computation of all terms of a request as its PDF: read, printed, saved, kept in the file."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from privdesk.errors import UserError
from privdesk.records import Request
from privdesk.text import translate
from privdesk.ui.desk import Desk
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.notice import Notice
from privdesk.ui.pdf_panel import PdfWindow


class ComputationWindow(PdfWindow):
    """The sheet in a window of its own; `keep_button` attaches it to the request."""

    def __init__(
        self, desk: Desk, request_id: int, pdf: bytes, name: str, parent: QWidget | None
    ) -> None:
        self.keep_button = Button(translate("Computation", "Keep in the file"), icon="clip")
        super().__init__(pdf, name.removesuffix(".pdf"), parent, file_name=name)
        self._desk, self._request = desk, request_id
        self.kept_notice = Notice("success", "")
        self.kept_notice.hide()
        whole = self.layout()
        assert whole is not None
        whole.addWidget(self.kept_notice)
        self.keep_button.clicked.connect(self.keep)

    def _foot(self) -> QHBoxLayout:
        row = super()._foot()
        row.insertWidget(0, self.keep_button)
        return row

    def keep(self) -> None:
        """Attach the sheet to the request, as it is shown."""
        from privdesk.operations.computations import keep_computation

        try:
            with self._desk.store.write("keep_computation") as session:
                request = session.get_one(Request, self._request)
                keep_computation(session, request, self._pdf, self._desk.now())
        except UserError as error:
            self.notice.say(translate("Computation", "It was not kept."), str(error))
            self.notice.show()
            return
        self.keep_button.setEnabled(False)
        self.kept_notice.say(
            translate("Computation", "It was kept."),
            translate("Computation", "It stands in the documents of the request."),
        )
        self.kept_notice.show()


def show_case_computation(
    desk: Desk, request_id: int, parent: QWidget | None = None
) -> ComputationWindow:
    """Open the computation of all terms of a request. Raises UserError where it cannot be made."""
    from privdesk.operations.computations import computation_sheet, sheet_name

    with desk.store.read() as session:
        request = session.get_one(Request, request_id)
        pdf = computation_sheet(session, request, desk.now())
        name = sheet_name(session, request, desk.now())
    window = ComputationWindow(desk, request_id, pdf, name, parent)
    window.show()
    return window
