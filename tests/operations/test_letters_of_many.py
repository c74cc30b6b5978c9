"""One letter to many requests: all are issued or none, each says what it lacks, all are sent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from privdesk.documents.placeholders import PLACEHOLDERS
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, NotFound, Refused
from privdesk.operations.events import record_event
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letters import reprint
from privdesk.operations.letters_of_many import (
    OF_EACH,
    Given,
    OneOfMany,
    issue_to_many,
    look_at_many,
)
from privdesk.operations.requests import receive_request
from privdesk.operations.sendings_of_many import record_sendings
from privdesk.operations.shared_letters import shared_letters
from privdesk.operations.when import When
from privdesk.records import Document, Request
from privdesk.rules.events import VOIDED
from privdesk.store.finding import documents
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
PEOPLE = (("Ana Ficticia", "know"), ("Luis Supuesto", "erase"), ("Eva Inventada", "know"))


@pytest.fixture
def ids(office: Store) -> list[int]:
    made = []
    with office.write("receive_request") as session:
        for number, (name, right) in enumerate(PEOPLE):
            request = receive_request(
                session,
                person={
                    "name": name,
                    "document_number": f"900000{number}",
                    "email": f"p{number}@correo.example",
                },
                right=right,
                received=When(date(2026, 11, 20)),
                now=NOW,
            )
            made.append(request.id)
    return made


def look(store: Store, ids: list[int], name: str, given: Given | None = None) -> list[OneOfMany]:
    with store.read() as session:
        return look_at_many(session, ids, name, given or Given(NOW))


def issued(store: Store) -> list[str]:
    with store.read() as session:
        return [one.number for one in documents(session)]


def test_letters_are_offered_by_how_many_they_fit() -> None:
    letters = shared_letters(shipped_templates(), ["inquiry", "claim", "inquiry"])
    by_name = {one.name: one for one in letters}
    both = by_name["acknowledgement"]
    assert (both.fits, both.others) == (3, ())
    assert both.title == "Acuse de recibo de consulta / Acuse de recibo de reclamo"
    assert set(both.templates) == {"inquiry", "claim"}
    only = by_name["completion"]
    assert (only.fits, only.others) == (1, ("inquiry",))
    *others, last = letters
    fits = [one.fits for one in others]
    assert fits == sorted(fits, reverse=True)
    assert (last.name, last.fits) == ("internal_referral", 3)  # it goes to no person


def test_each_says_how_it_stands(office: Store, ids: list[int]) -> None:
    assert all(one.is_ready for one in look(office, ids, "acknowledgement"))
    inquiry, claim, _ = look(office, ids, "completion")
    assert inquiry.problem == "No hay esta carta para esta clase: Consulta."
    assert claim.missing == ("lo que le falta al reclamo",)
    assert not claim.is_ready
    facts = LetterFacts(missing=("documents",))
    _, claim, _ = look(office, ids, "completion", Given(NOW, facts=facts))
    assert claim.is_ready
    answer = look(office, ids[:1], "answer")[0]
    assert "finalidades y uso" in answer.fields
    assert answer.own == ("datos del titular",)
    assert any("identidad no está verificada" in warning for warning in answer.warnings)


def test_all_are_issued_with_consecutive_numbers_and_filed(office: Store, ids: list[int]) -> None:
    told: list[tuple[int, int]] = []
    with office.write("issue_letter") as session:
        issue_to_many(session, ids, "acknowledgement", Given(NOW), lambda *done: told.append(done))
    assert issued(office) == ["C-2026-0001", "C-2026-0002", "C-2026-0003"]
    assert told[-1] == (2, 3)
    with office.read() as session:
        for number, (name, _right) in enumerate(PEOPLE, 1):
            document = session.get_one(Document, number)
            assert document.request_id == ids[number - 1]
            text = PdfReader(BytesIO(reprint(session, document))).pages[0].extract_text()
            assert name in text
            assert document.number in text
            request = session.get_one(Request, document.request_id)
            assert [(e.kind, e.step) for e in request.events] == [("issued", "acknowledged")]
        seals = [one.seal for one in documents(session)]
    assert len(set(seals)) == 3
    again = look(office, ids, "acknowledgement")
    assert [one.warnings[0] for one in again] == [
        f"Ya tiene una de este paso: C-2026-000{n}." for n in (1, 2, 3)
    ]


def test_one_that_lacks_something_stops_all(office: Store, ids: list[int]) -> None:
    with pytest.raises(Refused) as refused, office.write("issue_letter") as session:
        issue_to_many(session, ids, "completion", Given(NOW))
    assert str(refused.value).splitlines() == [
        "No se emitió ninguna carta: se emiten todas o ninguna.",
        "2026-0001: No hay esta carta para esta clase: Consulta.",
        "2026-0002: Falta: lo que le falta al reclamo.",
        "2026-0003: No hay esta carta para esta clase: Consulta.",
    ]
    assert issued(office) == []


def test_stopping_in_the_middle_leaves_nothing(office: Store, ids: list[int]) -> None:
    before = office.seal()

    def tell(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), office.write("issue_letter") as session:
        issue_to_many(session, ids, "acknowledgement", Given(NOW), tell)
    assert issued(office) == []
    assert office.seal() == before


def test_what_is_given_goes_into_every_letter(office: Store, ids: list[int]) -> None:
    facts = LetterFacts(until=date(2026, 12, 1), reason="Se busca en el archivo físico.")
    inquiries = [ids[0], ids[2]]
    with office.write("issue_letter") as session:
        issue_to_many(session, inquiries, "extension", Given(NOW, {"ciudad": "Cali"}, facts))
    with office.read() as session:
        for document in documents(session):
            text = PdfReader(BytesIO(reprint(session, document))).pages[0].extract_text()
            assert "Cali, 23 de noviembre de 2026" in " ".join(text.split())
            assert "archivo físico" in " ".join(text.split())
            event = session.get_one(Request, document.request_id).events[-1]
            assert (event.until, event.reason) == (facts.until, facts.reason)


def test_each_extension_may_announce_the_day_offered_for_it(office: Store, ids: list[int]) -> None:
    facts = LetterFacts(reason="Se busca en el archivo físico.")
    lacking = look(office, ids, "extension", Given(NOW, facts=facts))
    assert [one.missing for one in lacking] == [("la nueva fecha",)] * 3
    rows = look(office, ids, "extension", Given(NOW, facts=facts, offers_dates=True))
    assert all(one.is_ready for one in rows)
    days = [one.until for one in rows]
    assert days[0] == days[2] != days[1]
    with office.write("issue_letter") as session:
        issue_to_many(session, ids, "extension", Given(NOW, facts=facts, offers_dates=True))
    with office.read() as session:
        kept = [session.get_one(Request, one).events[-1].until for one in ids]
    assert kept == days


def test_nobody_gets_the_data_of_another(office: Store, ids: list[int]) -> None:
    assert set(PLACEHOLDERS) > OF_EACH
    given = Given(NOW, {"datos del titular": "Nombre: Ana Ficticia"})
    with pytest.raises(BadInput, match="«datos del titular» es de cada persona"):
        look(office, ids, "answer", given)
    with pytest.raises(BadInput), office.write("issue_letter") as session:
        issue_to_many(session, ids, "answer", given)


def test_the_annulled_the_gone_and_the_unprintable_are_named(office: Store, ids: list[int]) -> None:
    with office.write("record_event") as session:
        request = session.get_one(Request, ids[0])
        record_event(
            session, request, VOIDED, When(date(2026, 11, 23)), now=NOW, reason="Por error"
        )
        session.get_one(Request, ids[1]).person.name = "Zoë 😀"
    annulled, unprintable, _ = look(office, ids, "acknowledgement")
    assert annulled.problem == "La solicitud está anulada."
    assert "U+1F600" in unprintable.problem
    with pytest.raises(NotFound):
        look(office, [999], "acknowledgement")
    assert [one.number for one in look(office, [ids[2]] * 3, "acknowledgement")] == ["2026-0003"]


def test_only_the_first_of_many_are_named(office: Store, ids: list[int]) -> None:
    with office.write("receive_request") as session:
        for number in range(6):
            made = receive_request(
                session,
                person={"name": "Otra Ficticia", "document_number": f"80{number}"},
                right="know",
                received=When(date(2026, 11, 20)),
                now=NOW,
            )
            ids.append(made.id)
    with pytest.raises(Refused, match="… y 4 más") as refused, office.write("x") as session:
        issue_to_many(session, ids, "completion", Given(NOW))
    assert len(str(refused.value).splitlines()) == 7


def test_all_sendings_are_recorded_or_none(office: Store, ids: list[int]) -> None:
    with office.write("issue_letter") as session:
        made = issue_to_many(session, ids, "acknowledgement", Given(NOW))
        numbers = [one.number for one in made]
    early = When(date(2026, 11, 20))
    with pytest.raises(Refused, match="C-2026-0001"), office.write("record_sending") as session:
        record_sendings(session, numbers, early, channel="email", now=NOW)
    with office.read() as session:
        assert all(len(session.get_one(Request, one).events) == 1 for one in ids)
    with office.write("record_sending") as session:
        today = When(date(2026, 11, 23))
        count = record_sendings(session, numbers, today, channel="email", now=NOW, note="Lote")
    assert count == 3
    with office.read() as session:
        for number, request_id in enumerate(ids):
            sent = session.get_one(Request, request_id).events[-1]
            assert (sent.kind, sent.step, sent.note) == ("sent", "acknowledged", "Lote")
            assert sent.address == f"p{number}@correo.example"
            assert sent.document is not None
