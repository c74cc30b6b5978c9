"""The digitized signature on the letter page: offered where there is one, left out if wished."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from privdesk.operations.office_pictures import set_picture
from privdesk.ui.desk import Desk
from privdesk.ui.pages.letter_page import LetterPage
from tests.ui.pages.letter_acts import begin, drawn, press


@pytest.fixture
def signature(desk: Desk) -> None:
    output = BytesIO()
    Image.new("RGB", (300, 100), "navy").save(output, "PNG")
    with desk.store.write("change_picture") as session:
        set_picture(session, "signature", output.getvalue(), desk.now())


def pictures(page: LetterPage, qtbot: QtBot) -> int:
    drawn(qtbot, page)
    return bytes(page.preview.view.pdf()).count(b"/Subtype /Image")


def test_without_a_picture_nothing_is_offered(
    letter_page: LetterPage, claim: int, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "acknowledged", qtbot)
    assert letter_page.foot.signed.isHidden()
    assert pictures(letter_page, qtbot) == 0


def test_the_letter_is_signed_unless_the_officer_says_so(
    letter_page: LetterPage, claim: int, signature: None, qtbot: QtBot
) -> None:
    begin(letter_page, claim, "acknowledged", qtbot)
    assert letter_page.foot.signed.isVisible()
    assert letter_page.foot.signed.isChecked()
    assert pictures(letter_page, qtbot) == 1
    press(letter_page.foot.signed, qtbot)
    assert pictures(letter_page, qtbot) == 0
    assert letter_page.draft is not None
    assert not letter_page.draft.is_dirty
    press(letter_page.foot.issue, qtbot)
    press(letter_page.foot.confirm, qtbot)
    assert letter_page.issued is not None
    assert letter_page.issued.pdf.count(b"/Subtype /Image") == 0
