"""What was issued stays what it was, also for Word and mail; who it goes to is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest
from PIL import Image

from privdesk.documents.template_set import shipped_templates
from privdesk.errors import DamagedStore, Refused
from privdesk.operations.issued_letters import (
    DOCX,
    EML,
    PDF,
    issued_text,
    letter_file,
    mail_draft,
)
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters import issue_letter, prepare_letter, reprint
from privdesk.operations.places import find_or_add_party
from privdesk.records import Document, Organization, Party
from privdesk.rules.events import LEGEND_SET
from privdesk.store.audit import Seal
from privdesk.store.counting import organization
from privdesk.store.finding import attachments_of, document_by_number
from privdesk.store.finding_everywhere import find_everywhere
from privdesk.store.lists import Day
from privdesk.store.search import rebuild
from privdesk.store.store import Store
from tests.operations.letter_case import (
    RECEIVED,
    at,
    happened,
    issued,
    received,
    the_request,
)

NEXT = date(2026, 11, 23)


def png() -> bytes:
    stream = BytesIO()
    Image.new("RGBA", (300, 100), (0, 80, 120, 255)).save(stream, "PNG")
    return stream.getvalue()


def words_of(store: Store, number: str) -> str:
    with store.read() as session:
        document = document_by_number(session, number)
        opened = docx.Document(BytesIO(letter_file(session, document, DOCX)))
    head = opened.sections[0].first_page_header
    return "\n".join(p.text for p in (*head.paragraphs, *opened.paragraphs))


def test_the_word_copy_is_what_was_issued_not_what_is_known_now(office: Store) -> None:
    received(office)
    issued(office, "acknowledgement_claim", NEXT)
    before = words_of(office, "C-2026-0001")
    assert "Ana Ficticia" in before
    with office.write("change") as session:
        the_request(session).person.name = "Otra Persona Ficticia"
        session.get_one(Organization, 1).name = "Otra Organización Ficticia"
    assert words_of(office, "C-2026-0001") == before
    with office.read() as session:
        document = document_by_number(session, "C-2026-0001")
        assert letter_file(session, document, PDF) == reprint(session, document)
        text = issued_text(session, document)
        assert text.seal == Seal.read(document.seal).short
        assert text.number == "C-2026-0001"


def test_the_pictures_of_that_day_are_in_it(office: Store) -> None:
    received(office)
    with office.write("issue_letter") as session:
        template = shipped_templates().load("acknowledgement_claim")
        letter = prepare_letter(session, the_request(session), template, now=at(NEXT))
        head = replace(letter.letterhead, logo=png(), signature=png())
        letter = replace(letter, letterhead=head)
        issue_letter(session, the_request(session), letter, now=at(NEXT))
    with office.read() as session:
        document = session.get_one(Document, 1)
        kept = attachments_of(session, "document", document.id)
        assert [one.name for one in kept] == ["C-2026-0001.json", "logo.png", "firma.png"]
        assert kept[1].content_id == kept[2].content_id  # equal bytes are kept once
        found = issued_text(session, document).head
        assert (found.logo, found.signature) == (png(), png())
        assert [one.name for one in attachments_of(session, "request", 1)] == ["C-2026-0001.pdf"]


def test_the_files_of_a_letter_are_found_as_the_letter(office: Store) -> None:
    received(office)
    issued(office, "acknowledgement_claim", NEXT)
    with office.read() as session:
        found = find_everywhere(session, "C-2026-0001", Day(NEXT, NEXT))
        assert "attachment" not in {group.record_type for group in found}
        assert "document" in {group.record_type for group in found}
    with office.write("rebuild") as session:
        rebuild(session)
    with office.read() as session:
        found = find_everywhere(session, "firma.png", Day(NEXT, NEXT))
        assert found == []


def test_a_letter_of_an_earlier_version_has_only_its_pdf(office: Store) -> None:
    received(office)
    issued(office, "acknowledgement_claim", NEXT)
    with office.write("forget") as session:
        for one in attachments_of(session, "document", 1):
            session.delete(one)
    with office.read() as session:
        document = session.get_one(Document, 1)
        with pytest.raises(Refused, match="solo guardaba su PDF"):
            letter_file(session, document, DOCX)
        assert letter_file(session, document, PDF).startswith(b"%PDF")
        assert b"X-Unsent: 1" in letter_file(session, document, EML)


def test_words_that_are_no_letter_are_said(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    received(office)
    issued(office, "acknowledgement_claim", NEXT)
    monkeypatch.setattr("privdesk.operations.issued_letters.read_all", lambda *_: b'{"format": 9}')
    with office.read() as session, pytest.raises(DamagedStore, match="La carta es su PDF"):
        issued_text(session, session.get_one(Document, 1))


@pytest.mark.parametrize(
    ("reply", "address"),
    [
        ("", "ana@correo.example"),
        ("Correo: otro@correo.example", "otro@correo.example"),
        ("Calle Ficticia 1 # 2-03, Cali", ""),
    ],
)
def test_a_person_is_written_to_where_they_asked(office: Store, reply: str, address: str) -> None:
    received(office, reply_address=reply)
    issued(office, "acknowledgement_claim", NEXT)
    with office.read() as session:
        draft = mail_draft(session, session.get_one(Document, 1))
        office_email = organization(session).email
    assert draft.address == address
    assert (draft.to_name, draft.addressee) == ("Ana Ficticia", "person")
    assert draft.greeting == "Respetada señora Ana Ficticia"
    assert (draft.kind, draft.request, draft.step) == ("reclamo", "2026-0001", "acknowledged")
    assert draft.sender == office_email
    assert draft.pdf.startswith(b"%PDF")


def test_who_asks_for_another_is_the_one_written_to(office: Store) -> None:
    applicant = {"name": "Luis Apoderado", "document_number": "77", "email": "luis@correo.example"}
    received(office, applicant=applicant, capacity="attorney", reply_address="")
    issued(office, "acknowledgement_claim", NEXT)
    with office.read() as session:
        draft = mail_draft(session, session.get_one(Document, 1))
    assert (draft.to_name, draft.address) == ("Luis Apoderado", "luis@correo.example")


def test_a_third_party_an_area_and_the_file(office: Store) -> None:
    received(office)
    happened(office, LEGEND_SET, NEXT, reason="Supresión.", database_id=1)
    with office.write("save") as session:
        party = find_or_add_party(session, "Domicilios Supuestos S.A.S.")
        session.get_one(Party, party.id).contact = "Jefe <datos@domicilios.example>"
        party_id = party.id
    issued(office, "legend_notice", NEXT, LetterFacts(party_id=party_id))
    facts = LetterFacts(area="Sistemas", reason="Buscar los datos.", until=date(2026, 12, 1))
    issued(office, "internal_referral", NEXT, facts)
    issued(office, "legend_record", NEXT)
    with office.read() as session:
        to_party, to_area, kept = (session.get_one(Document, n) for n in (1, 2, 3))
        draft = mail_draft(session, to_party)
        assert (draft.addressee, draft.address) == ("party", "datos@domicilios.example")
        assert draft.to_name == "Domicilios Supuestos S.A.S."
        draft = mail_draft(session, to_area)
        assert (draft.addressee, draft.to_name, draft.address) == ("area", "Sistemas", "")
        with pytest.raises(Refused, match="queda en el expediente"):
            letter_file(session, kept, EML)
        assert letter_file(session, kept, DOCX).startswith(b"PK")
    assert RECEIVED < NEXT
