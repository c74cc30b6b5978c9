"""Hostile texts in the forms of facts and names, in mails let go over a page, in what is said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privdesk.cli import ERROR, main
from privdesk.operations.requests import receive_request
from privdesk.operations.when import When
from privdesk.records import Request
from privdesk.rules import case as steps
from privdesk.store.saved_filters import Selection, keep_filter, saved_filters
from privdesk.store.store import Store
from privdesk.ui import log, log_file, task
from privdesk.ui.desk import Desk
from privdesk.ui.messages import Question
from privdesk.ui.naming import NameQuestion
from privdesk.ui.pages.request_form import NewRequest
from privdesk.ui.pages.requests_page import RequestsPage
from privdesk.ui.parts.notice import Notice
from tests.hostile.texts import CANARY, TEXTS, kept_of, squeezed
from tests.ui.pages.drops import drop, of_files
from tests.ui.pages.forms import last_event, opened, save

TODAY = date(2026, 11, 23)
# A system's clipboard holds UTF-16 without a half pair, and ends at a NUL.
PASTED = {n: t for n, t in TEXTS.items() if n not in ("half a pair", "nul", "no character")}
Shown = Callable[[QWidget], None]


@pytest.fixture
def office(_made_office: tuple[Path, object], office_path: Path) -> Iterator[Store]:
    """An office with nothing in it yet."""
    with Store.open(office_path, _made_office[1], writing=True, actor="Elvira") as store:  # type: ignore[arg-type]
        yield store


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RequestsPage]:
    """The requests' page with a claim, received two business days ago."""
    with desk.store.write("receive_request") as session:
        receive_request(
            session,
            person={"name": "Marta Inventada", "document_number": "1"},
            right="erase",
            received=When(date(2026, 11, 19)),
            now=desk.now(),
        )
    made = RequestsPage(desk)
    qtbot.addWidget(made)
    made.resize(1158, 740)
    made.show()
    qtbot.waitExposed(made)
    yield made
    qtbot.waitUntil(lambda: not task.running(), timeout=20_000)


def paste(editor: object, text: str, qtbot: QtBot) -> None:
    """Ctrl+A and Ctrl+V where one types."""
    inner: QWidget = editor.inner()  # type: ignore[attr-defined]
    QGuiApplication.clipboard().setText(text)
    inner.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_V):
        qtbot.keyClick(inner, key, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("fact", "fields", "names"),
    [
        ("note", ("note",), ("markup", "right to left", "lines", "long")),
        (steps.ASK_AREA, ("area", "reason"), ("table", "decomposed")),
        ("complaint", ("reason",), ("script",)),
    ],
)
def test_what_is_told_of_a_fact_is_kept_as_typed(
    fact: str, fields: tuple[str, ...], names: tuple[str, ...], page: RequestsPage, qtbot: QtBot
) -> None:
    for name in names:
        short = opened(page, 1, fact, qtbot)
        for field in fields:
            paste(short.editor(field), PASTED[name], qtbot)
        save(page, short, qtbot)
        told = last_event(page.desk, 1)
        for field in fields:
            assert squeezed(told[field]) == squeezed(kept_of(PASTED[name])), (name, field)
        page.grab()


def test_a_filter_takes_any_name_or_says_why_not(desk: Desk, qtbot: QtBot) -> None:
    def keep(name: str) -> None:
        with desk.store.write("save_filter") as session:
            keep_filter(session, "request", name, Selection("x"))

    kept = 0
    for name, text in PASTED.items():
        asked = NameQuestion("Guardar", "Nombre", "", keep)
        qtbot.addWidget(asked)
        asked.show()
        paste(asked.editor, text, qtbot)
        asked.keep.click()
        is_kept = asked.result() == NameQuestion.DialogCode.Accepted
        assert is_kept != bool(asked.editor.error() or asked.field.foot.text()), name
        kept += is_kept
    with desk.store.read() as session:
        names = list(saved_filters(session, "request"))
    assert len(names) == kept > len(PASTED) / 2
    assert all(name.isprintable() for name in names)


def test_notices_and_questions_show_words(qtbot: QtBot) -> None:
    notice = Notice("error", "")
    qtbot.addWidget(notice)
    for name, text in TEXTS.items():
        if name in ("nul", "no character", "half a pair"):
            continue  # such are no text for the screen; the next test is about them
        notice.say(text[:200], text[:2_000])
        shown = QTextDocument()
        shown.setHtml(notice.label.text())
        words = squeezed(shown.toPlainText())
        assert words == squeezed(text[:200] + text[:2_000]), name
        question = Question(text[:200], text[:2_000], None, "alert")
        qtbot.addWidget(question)
        question.grab()
        for label in question.findChildren(type(notice.label)):
            assert CANARY not in label.text() or label.textFormat() == Qt.TextFormat.PlainText
    for name in ("nul", "no character", "half a pair"):
        notice.say(TEXTS[name], TEXTS[name])
        notice.grab()


def test_the_log_never_says_what_failed_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "privdesk.log"
    monkeypatch.setattr(log, "_tellers", [])
    monkeypatch.setattr(log._Place, "file", file)
    try:
        for text in TEXTS.values():
            secret = f"{CANARY}{text}{CANARY}"
            try:
                raise ValueError(secret)
            except ValueError as error:
                log.defect(error)
    finally:
        log_file.close()
        logging.getLogger("privdesk").propagate = True
    written = file.read_text(encoding="utf-8")
    assert written.count("builtins.ValueError") == len(TEXTS)
    assert CANARY not in written
    assert "Ficticia" not in written


def test_a_command_that_fails_says_so_in_tame_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in TEXTS.items():
        given = text.replace("\x00", "").encode(errors="replace").decode()[:3_000]
        said = main(["verify", str(tmp_path / given.replace("/", "-")) + ".privdesk"])
        out = capsys.readouterr()
        assert said == ERROR, name
        assert out.out == ""
        assert out.err.startswith("privdesk: ")
        assert "\x1b" not in out.err
        assert "Traceback" not in out.err


def is_read(form: NewRequest) -> bool:
    return not form.intake.is_reading()


def test_a_mail_let_go_over_the_window_is_read_or_refused(
    page: RequestsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "correos"
    folder.mkdir()
    hostile = (
        f"From: {TEXTS['markup']} <a@b.example>\r\nSubject: {TEXTS['formula']}\r\n"
        f"Date: x\r\nMessage-ID: <{CANARY}\u202e>\r\n\r\n{TEXTS['script']}"
    ).encode()
    # Each is read by a process of its own, which takes its time.
    contents = {
        "<b>canario\n=1+1.eml": hostile,
        "\u202egsm.x.msg": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 600,
        "vacío.eml": b"",
    }
    for name, content in contents.items():
        path = folder / name
        path.write_bytes(content)
        assert drop(page, of_files(path)), name
        form = page.form
        assert form is not None
        qtbot.waitUntil(partial(is_read, form), timeout=20_000)
        brought = [row.name.text() for row in form.evidence.rows]
        told = (form.intake.failure, form.intake.problems)
        assert brought or any(notice.isVisible() for notice in told), name
        page.grab()
        form.keeper.drop()
        page._drop_form()
    assert sorted(path.name for path in folder.iterdir()) == sorted(contents)
    with page.desk.store.read() as session:
        assert session.get(Request, 2) is None
