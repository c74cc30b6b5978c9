"""States, badges and notices say it in words, never in colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from privdesk.ui import theme
from privdesk.ui.parts.badge import Badge, badge_size, badge_words
from privdesk.ui.parts.buttons import IconButton
from privdesk.ui.parts.chip_face import ChipFace
from privdesk.ui.parts.notice import Notice, Weight
from privdesk.ui.parts.state import FACES, Chip, State, StateChip, chip_size, state_word
from privdesk.ui.tokens import DARK, LIGHT, contrast

WORDS: dict[State, str] = {
    "overdue": "Vencida",
    "due_today": "Vence hoy",
    "target_passed": "Meta pasada",
    "due_soon": "Por vencer",
    "issued_unsent": "Emitida, sin enviar",
    "waiting": "En espera del titular",
    "in_time": "En término",
    "closed": "Cerrada",
}


@pytest.mark.parametrize("state", WORDS)
def test_each_state_has_its_word_its_icon_and_its_name(qtbot: QtBot, state: State) -> None:
    chip = StateChip(state)
    qtbot.addWidget(chip)
    assert chip.words() == WORDS[state]
    assert chip.accessibleName() == WORDS[state]
    assert chip.sizeHint().height() == theme.px(20)
    chip.resize(chip.sizeHint())
    chip.grab()


def test_no_two_states_look_alike_and_no_two_share_an_icon() -> None:
    assert len(set(FACES.values())) == len(WORDS)
    assert len({face.icon for face in FACES.values()}) == len(WORDS)


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("state", WORDS)
def test_each_chip_can_be_read_on_every_row(state: State, tones: dict[str, str]) -> None:
    face = FACES[state]
    grounds = [face.ground] if face.ground else ["base", "hover", "select", "select_off", "window"]
    assert all(contrast(tones[face.text], tones[ground]) >= 4.5 for ground in grounds)


def test_today_says_it_shorter() -> None:
    assert state_word("issued_unsent", short=True) == "Sin enviar"
    assert state_word("overdue", short=True) == "Vencida"


def test_a_chip_is_as_wide_as_its_words(qtbot: QtBot) -> None:
    late = Chip(ChipFace("flag", "base", "amber_line", "amber"), "Llegó tarde")
    qtbot.addWidget(late)
    assert late.sizeHint() == chip_size("Llegó tarde")
    assert chip_size("Llegó tarde y sin anexos").width() > late.sizeHint().width()
    late.resize(40, 20)
    late.grab()


def test_a_chip_changes_its_state(qtbot: QtBot) -> None:
    chip = StateChip("in_time")
    qtbot.addWidget(chip)
    chip.set_state("overdue")
    assert chip.state() == "overdue"
    assert chip.accessibleName() == "Vencida"


def test_a_badge_is_red_only_with_something_overdue(qtbot: QtBot) -> None:
    holder = Notice("info", "x")
    qtbot.addWidget(holder)
    badge = Badge(4, 1, holder)
    assert badge.accessibleName() == "4 vencidos o que vencen hoy; 1 vencidos"
    badge.set_count(3)
    assert badge.accessibleName() == "3 vencen hoy"
    assert badge_size(3, 1).width() > badge_size(3, 0).width()
    badge.set_count(0)
    assert badge.isHidden()
    assert badge_words(0, 0) == ""


@pytest.mark.parametrize("weight", ["info", "success", "warning", "error"])
def test_a_notice_acts_and_closes(qtbot: QtBot, weight: Weight) -> None:
    notice = Notice(weight, "No se guardó el PDF.", "<b>Disco</b> lleno", "Elegir", closable=True)
    qtbot.addWidget(notice)
    notice.resize(400, 60)
    notice.show()
    assert notice.words() == "No se guardó el PDF. <b>Disco</b> lleno"
    assert "&lt;b&gt;Disco" in notice.label.text()
    assert notice.accessibleName() == notice.words()
    with qtbot.waitSignal(notice.acted):
        qtbot.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    cross = notice.findChildren(IconButton)[0]
    with qtbot.waitSignal(notice.closed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert notice.isHidden()


def test_a_notice_without_an_action_shows_none(qtbot: QtBot, qapp: QApplication) -> None:
    notice = Notice("success", "Copia terminada y verificada.")
    qtbot.addWidget(notice)
    notice.show()
    assert not notice.action.isVisible()
    notice.say("Otra cosa.", "Con detalle.")
    assert notice.words() == "Otra cosa. Con detalle."
