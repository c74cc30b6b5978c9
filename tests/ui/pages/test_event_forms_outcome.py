"""The forms of decision, execution and reclassification: what they ask as the officer chooses."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from privdesk.rules import case as steps
from privdesk.rules import events as kinds
from privdesk.ui.desk import Desk
from privdesk.ui.pages.requests_page import RequestsPage
from tests.ui.pages.clicks import choose, press
from tests.ui.pages.forms import leave, opened, save

if TYPE_CHECKING:
    from tests.ui.pages.conftest import Cases

TODAY = date(2026, 11, 23)


def test_execution_goes_on_to_the_next_place(
    requests_page: RequestsPage, asked_claim: int, desk: Desk, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.EXECUTE, qtbot)
    assert short.value("execution") == kinds.FOUND  # searched first
    press(short.more, qtbot)  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: requests_page.record.form is not None and requests_page.record.form is not short
    )
    following = requests_page.record.form
    assert following is not None
    assert following.value("execution") == "erased"  # found there: now it is to be done
    leave(following)


def test_only_what_can_stay_in_backups_asks_until_when(
    requests_page: RequestsPage, asked_claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.EXECUTE, qtbot)
    shown = {}
    for done in kinds.EXECUTIONS:
        choose(short, "execution", done)
        shown[done] = not short.labeled["until"].isHidden()
    assert {done for done, is_shown in shown.items() if is_shown} == {
        *("erased", "anonymized", "stopped")
    }
    choose(short, "execution", kinds.ARCHIVED)
    assert short.labeled["execution"].foot.text() == "Archivar los datos no suprime ninguno."
    leave(short)


def test_a_decision_asks_for_its_ground_and_the_norm(
    requests_page: RequestsPage, asked_claim: int, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, steps.DECIDE, qtbot)

    def shown() -> set[str]:
        return {n for n in ("ground", "norm") if not short.labeled[n].isHidden()}

    assert shown() == set()
    choose(short, "decision", "partly")
    assert shown() == {"ground"}
    assert not short.editor("ground").is_required()
    choose(short, "decision", "denied")
    assert short.editor("ground").is_required()
    assert short.labeled["ground"].star.isVisible()
    choose(short, "ground", kinds.LEGAL_DUTY)
    assert shown() == {"ground", "norm"}
    choose(short, "decision", "granted")
    assert shown() == set()
    assert short.told()["ground"] is None  # what is not shown says nothing
    leave(short)


def test_reclassifying_says_the_new_limit_and_wants_a_change(
    requests_page: RequestsPage, asked_claim: int, cases: Cases, qtbot: QtBot
) -> None:
    short = opened(requests_page, asked_claim, "reclassify", qtbot)
    choose(short, "reason", "Porque sí")
    before = cases.events(asked_claim)
    press(short.save_button, qtbot)
    assert short.labeled["right"].foot.text() == "Ya es de esta clase y derecho."
    assert cases.events(asked_claim) == before
    choose(short, "right", "know")
    assert short.value("kind") == "inquiry"
    assert short.labeled["kind"].foot.text() == "Límite legal desde entonces: 03/12/2026."
    save(requests_page, short, qtbot)
    assert requests_page.record.request is not None
    assert requests_page.record.request.kind == "inquiry"
    marks = [chip.words() for chip in requests_page.record.head.about.chips]
    assert marks == ["Llegó como: reclamo, suprimir"]
