"""Logo and signature: on the letters from now on, never on those issued before."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image

from privdesk.documents.template_set import shipped_templates
from privdesk.operations.letters import PreparedLetter, issue_letter, prepare_letter, reprint
from privdesk.operations.office_pictures import Use, picture_of, remove_picture, set_picture
from privdesk.store.finding import document_by_number
from privdesk.store.store import Store
from tests.operations.letter_case import RECEIVED, at, received, the_request

NOW = datetime(2026, 11, 20, 15, tzinfo=UTC)


def png(colour: str) -> bytes:
    output = BytesIO()
    Image.new("RGB", (120, 40), colour).save(output, "PNG")
    return output.getvalue()


def put(store: Store, use: Use, colour: str) -> bytes:
    data = png(colour)
    with store.write("change_picture") as session:
        set_picture(session, use, data, NOW)
    return data


def prepare(store: Store, *, signed: bool = True) -> PreparedLetter:
    template = shipped_templates().load("acknowledgement_claim")
    with store.read() as session:
        request = the_request(session)
        return prepare_letter(session, request, template, now=at(RECEIVED), signed=signed)


@pytest.mark.parametrize("use", ["logo", "signature"])
def test_a_picture_is_printed_until_it_is_removed(office: Store, use: Use) -> None:
    received(office)
    with office.read() as session:
        assert picture_of(session, use) is None
    put(office, use, "red")
    blue = put(office, use, "blue")
    assert getattr(prepare(office).letterhead, use) == blue
    with office.write("change_picture") as session:
        remove_picture(session, use)
    assert getattr(prepare(office).letterhead, use) is None
    with office.write("change_picture") as session:
        remove_picture(session, use)


def test_a_letter_may_go_unsigned(office: Store) -> None:
    received(office)
    put(office, "signature", "black")
    assert prepare(office).letterhead.signature is not None
    assert prepare(office, signed=False).letterhead.signature is None


def test_an_issued_letter_never_changes_with_a_later_logo(office: Store) -> None:
    received(office)
    put(office, "logo", "red")
    with office.write("issue_letter") as session:
        letter = prepare(office)
        number = issue_letter(session, the_request(session), letter, now=at(RECEIVED)).number
    with office.read() as session:
        first = reprint(session, document_by_number(session, number))
    assert b"/Subtype /Image" in first
    put(office, "logo", "blue")
    with office.read() as session:
        assert reprint(session, document_by_number(session, number)) == first
