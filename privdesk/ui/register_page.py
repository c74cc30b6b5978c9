"""The simple registers, each a list with its form beside it: databases and third parties."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from privdesk.errors import BadInput, Conflict, NotFound, UserError
from privdesk.operations.office import save_record
from privdesk.records import Database, Party
from privdesk.text import N_, say, translate
from privdesk.ui import messages, theme, window_state
from privdesk.ui.desk import Desk
from privdesk.ui.drafts import Key
from privdesk.ui.evidence import EvidenceBox
from privdesk.ui.form_draft import FormDraft
from privdesk.ui.pages.page_head import PageHead
from privdesk.ui.parts.beside import beside
from privdesk.ui.parts.box import Box
from privdesk.ui.parts.buttons import Button
from privdesk.ui.parts.label import ElidedLabel
from privdesk.ui.parts.notice import Notice
from privdesk.ui.record_form import RecordForm
from privdesk.ui.register_list import RegisterList


class RegisterPage(RegisterList):
    """The list with the form of the chosen record beside it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._id = 0  # the record in the form; 0 is a new one
        self.new.clicked.connect(self.begin_new)
        self.table.chosen.connect(self._chosen)
        self.table.wanted.connect(self._edit)
        self.error = Notice("error", "")
        self.error.hide()
        self.form = RecordForm(desk, self.record_type)
        self.form.changed.connect(self._show_foot)
        self.draft = FormDraft(desk, self.form, self.form, self._draft_key, self._draft_title)
        self.draft.given_up.connect(self._discard)
        self.evidence = EvidenceBox(
            desk,
            translate("Register", "Attached files"),
            unsaved=translate("Register", "Save it first; then files can be attached to it."),
        )
        self.empty.new_asked.connect(self.begin_new)
        self.save_action = QAction(translate("Register", "Save"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.save_action.triggered.connect(self.save)
        self.addAction(self.save_action)
        self._lay_out()
        self._show_record(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        margin = theme.unit(3)
        column.setContentsMargins(margin, 0, margin, theme.unit(2))
        column.setSpacing(theme.unit())
        column.addWidget(PageHead(say(self.heading), self.new))
        column.addWidget(self.empty)
        column.addWidget(self.narrowing)
        column.addWidget(self.tools.kept)
        self.splitter = beside(self.table, self.count, self._pane())
        self.splitter.setSizes([theme.px(600), theme.px(420)])
        window_state.restore_splitter(self.splitter, f"register/{self.name}")
        self.splitter.splitterMoved.connect(self._keep_splitter)
        column.addWidget(self.splitter, 1)

    def _pane(self) -> Box:
        pane = Box()
        pane.setMinimumWidth(theme.px(340))
        pane.body.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(14))
        pane.body.setSpacing(theme.px(12))
        self.title_label = ElidedLabel("", "record")
        pane.body.addWidget(self.title_label)
        pane.body.addWidget(self.draft.notice)
        pane.body.addWidget(self.error)
        inside = QWidget()
        inside.setProperty("part", "page")
        held = QVBoxLayout(inside)
        held.setContentsMargins(theme.px(3), theme.px(3), theme.px(3), theme.px(3))
        held.addWidget(self.form)
        held.addSpacing(theme.unit(1.5))
        held.addWidget(self.evidence)
        held.addStretch(1)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setWidget(inside)
        pane.body.addWidget(scroller, 1)
        self.evidence.take_drops_of(inside)
        self.save_button = Button(translate("Register", "Save"), "recommended")
        self.save_button.clicked.connect(self.save)
        self.discard = Button(translate("Register", "Discard changes"))
        self.discard.clicked.connect(self._discard)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.discard)
        foot.addWidget(self.save_button)
        pane.body.addLayout(foot)
        return pane

    def _keep_splitter(self) -> None:
        window_state.keep_splitter(self.splitter, f"register/{self.name}")

    def refresh(self) -> None:
        self._list()
        if self._id and not self.form.is_dirty():
            self._show_record(self._id)
        elif self._id:
            self._take_news()

    def _take_news(self) -> None:
        """What changed elsewhere in the record that is being written."""
        with self.desk.store.read() as session:
            record = session.get(self.record_type, self._id)
            news = {name: getattr(record, name) for name in self.form.fields} if record else None
        if news is not None:
            self.form.take_news(news)
            return
        self.desk.drafts.drop(self._draft_key())
        self._id = 0
        self.form.forget_record()
        self.evidence.show_record(None)
        self.error.say(
            translate("Conflicts", "This record was taken away in the meantime."),
            translate("Register", "What you wrote stands here: saved, it is a new one."),
        )
        self.error.show()

    def _draft_key(self) -> Key:
        name = self.record_type.__tablename__
        return Key(name, name, self._id)

    def _draft_title(self) -> str:
        return f"{say(self.heading)}: {self.title_label.text()}"

    def page_actions(self) -> Sequence[QAction]:
        return (self.save_action,)

    def show_argument(self, argument: object) -> None:
        """`{"record": id}` chooses a record, `{"words": …}` lists what holds them; `{"new": True}`
        begins a new one.
        """
        if not isinstance(argument, dict) or not self.may_leave():
            return
        if argument.get("new"):
            self.begin_new()
        elif isinstance(argument.get("record"), int):
            if not self.table.choose(argument["record"]):  # what narrows the list hides it
                self._clear_filters()
                self.table.choose(argument["record"])
        elif isinstance(argument.get("words"), str):
            self.search.setText(argument["words"])
            self.take_keyboard()

    def begin_new(self) -> None:
        """An empty form; what was typed before is asked about."""
        if self.may_leave():
            self.table.clearSelection()
            self._show_record(0)
            self._focus_form()

    def _focus_form(self) -> None:
        next(iter(self.form.editors.values())).setFocus()

    def _chosen(self, record_id: int) -> None:
        if record_id == self._id or not record_id:
            return
        if self.may_leave():
            self._show_record(record_id)
            self.table.choose(record_id)  # saving had gone back to the one saved
        elif self._id:
            self.table.choose(self._id)
        else:
            self.table.clearSelection()

    def _edit(self, record_id: int) -> None:
        if record_id == self._id:
            self._focus_form()

    def _show_record(self, record_id: int) -> None:
        values: dict[str, object] = {}
        title = say(self.new_words)
        if record_id:
            with self.desk.store.read() as session:
                record = session.get(self.record_type, record_id)
                if record is not None:
                    values = {name: getattr(record, name) for name in self.form.fields}
                    title = record.title
        self._id = record_id if values else 0
        self.evidence.show_record((self.record_type.__tablename__, self._id) if self._id else None)
        self.title_label.setText(title)
        self.form.load(values, on_record=bool(values))
        self.error.hide()
        self.draft.begin()
        self._show_foot()

    def _show_foot(self) -> None:
        self.discard.setEnabled(self.form.is_dirty())

    def _discard(self) -> None:
        self.draft.keeper.drop()
        self._show_record(self._id)

    def save(self) -> bool:
        """Save what stands in the form; False, said beside the field, when it cannot be."""
        if not self.form.check():
            return False
        kept = {n: v for n, v in self.form.values().items() if v is not None}
        if self._id:  # the rest stands as another form may have left it
            kept = self.form.changed_values()
        try:
            with self.desk.store.write("save_record") as session:
                self.draft.keeper.drop_with(session)
                record = save_record(
                    session, self.record_type, kept, self._id or None, self.form.expected()
                )
                saved = record.id
        except UserError as error:
            if not (isinstance(error, BadInput) and self.form.show_error(error)):
                self.error.say(translate("Register", "It was not saved."), messages.words(error))
                self.error.show()
            if isinstance(error, Conflict | NotFound):
                self._take_news()
            return False
        self._id = saved
        self.draft.keeper.dropped()
        self.form.rebase()
        self._show_record(self._id)
        self.table.choose(self._id)
        return True

    def may_leave(self) -> bool:
        what = translate(
            "Register", "“{record}” has changes that are not saved.", record=self.title_label.text()
        )
        return self.draft.may_leave(self, what, self.save, self._discard)


class DatabasesPage(RegisterPage):
    """The databases of personal data."""

    name = "databases"
    watches = frozenset({"database", "request"})
    record_type = Database
    icon = "database"
    heading = N_("Register", "Databases")
    new_words = N_("Register", "New database")
    empty_head = N_("Register", "No databases yet")
    empty_words = N_(
        "Register",
        "An organized set of personal data (Ley 1581 de 2012, art. 3, lit. b). A request names the "
        "one that it concerns.",
    )


class PartiesPage(RegisterPage):
    """Processors, recipients and other controllers."""

    name = "parties"
    watches = frozenset({"party", "request"})
    record_type = Party
    icon = "party"
    heading = N_("Register", "Third parties")
    new_words = N_("Register", "New third party")
    empty_head = N_("Register", "No third parties yet")
    empty_words = N_(
        "Register",
        "Who processes data for the organization or receives it (Ley 1581 de 2012, art. 3, lits. "
        "d and e).",
    )
