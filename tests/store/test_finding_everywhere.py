"""Any record is found by words, accents, fragments and numbers; nothing typed does harm."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from privdesk.operations.events import record_event
from privdesk.operations.office import save_record
from privdesk.operations.requests import receive_request, void_request
from privdesk.operations.when import When
from privdesk.records import (
    RECORD_TYPES,
    Activity,
    Attachment,
    CalendarDay,
    Closure,
    Contract,
    Database,
    Disposal,
    Document,
    LegalHold,
    LetterTemplate,
    NumberSeries,
    Organization,
    Party,
    Person,
    Request,
    RequestEvent,
    RetentionRule,
)
from privdesk.records.owned import OWNED
from privdesk.rules.urgency import soon_until
from privdesk.store import finding_everywhere
from privdesk.store.attachments import attach
from privdesk.store.counting import office_calendar
from privdesk.store.engine import connect
from privdesk.store.finding_everywhere import TYPES, Group, find_everywhere
from privdesk.store.hits import Hit
from privdesk.store.lists import Day, Listing, ids
from privdesk.store.search import newest, rebuild, text_of
from privdesk.store.search_few import FEW, matches
from privdesk.store.search_words import spans
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)
HOSTILE = (
    *('"', "'", "*", "AND", "OR NOT", "NEAR(a b)", "text:ana", "(", ")", "^ana", "-ana", "{ana}"),
    *("\x00", "an\x00a", "😀", "%", "_", "\\", "<b>ana</b>", "\u202eana", "\ud800", "مثال", "   "),
    *("a" * 10_000, "ana " * 2_500, "1." * 5_000, "' OR 1=1 --", "ª", "a_b", "ﬁn"),
)


@pytest.fixture
def full(office: Store) -> Store:
    """Two requests with what happened to them, and a record of every other type."""
    with office.write("receive_request") as session:
        for name, number, right in (
            ("Óscar Modelo", "1032456", "know"),
            ("Ana Ficticia", "9000000142", "erase"),
        ):
            receive_request(
                session,
                person={"name": name, "document_number": number, "email": "p@correo.example"},
                right=right,
                received=When(date(2026, 11, 10)),
                text="Texto de la petición.\nLlámenme al 601 555 0199.",
                now=NOW,
            )
        first = session.get_one(Request, 1)
        record_event(session, first, "note", When(TODAY), note="Remitido a Sistemas", now=NOW)
        attach(session, "request", 1, "cédula escaneada.pdf", b"%PDF-1.7 x", NOW)
        save_record(session, Database, {"name": "Clientes y pedidos", "contact": "Berta"})
        save_record(session, Party, {"name": "Mensajería Ficticia", "contact": "Ciro"})
        save_record(session, Activity, {"name": "Nómina", "owner": "Gestión humana"})
        save_record(session, Contract, {"name": "Transmisión 014", "party_id": 1})
        rule = {"name": "Vínculo y diez años", "trigger": "relation_end", "bound": "at_least"}
        save_record(session, RetentionRule, {**rule, "period": 10})
        hold = {"name": "Proceso laboral", "reason": "Prueba", "since_on": TODAY}
        save_record(session, LegalHold, hold)
        save_record(session, Disposal, {"what": "Hojas de vida de 2020"})
        session.add(
            CalendarDay(
                day=date(2026, 12, 7), name="Día cívico", source="Decreto 999", change="added"
            )
        )
        session.add(NumberSeries(series="letter", year=2031, start=3100))
        session.add(Closure(first=date(2026, 12, 24), last=date(2026, 12, 31), name="Receso anual"))
    return office


def find(store: Store, words: str, per_type: int = 5) -> list[Group]:
    with store.read() as session:
        day = Day(TODAY, soon_until(TODAY, office_calendar(session)))
        return find_everywhere(session, words, day, per_type=per_type)


def found(store: Store, words: str) -> dict[str, list[int]]:
    return {g.record_type: [h.record_id for h in g.hits] for g in find(store, words)}


def only(store: Store, words: str, record_type: str) -> Hit:
    (hit,) = next(g for g in find(store, words) if g.record_type == record_type).hits
    return hit


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("oscar", {"person": [1], "request": [1]}),
        ("ÓSCAR mod", {"person": [1], "request": [1]}),
        ("oscar ana", {}),
        ("1032456", {"person": [1], "request": [1]}),
        ("1.032.456", {"person": [1], "request": [1]}),
        ("1 032 456", {"person": [1], "request": [1]}),
        ("CC 1032456", {"person": [1], "request": [1]}),
        ("cc 0324", {"person": [1], "request": [1]}),
        ("324", {"person": [1], "request": [1]}),
        ("9.000.000.1", {"person": [2], "request": [2], "organization": [1]}),
        ("6015550199", {"request": [2, 1]}),
        ("555-0199", {"request": [2, 1]}),
        ("2026-0002", {"request": [2]}),
        ("sistemas", {"request": [1]}),
        ("oscar sistemas", {"request": [1]}),
        ("ana sistemas", {}),
        ("cedula", {"request": [1], "attachment": [1]}),
        ("clientes", {"database": [1]}),
        ("ficticia", {"request": [2], "person": [2], "party": [1], "organization": [1]}),
        ("ciro", {"party": [1]}),
        ("gestion humana", {"activity": [1]}),
        ("transmision", {"contract": [1]}),
        ("vinculo", {"retention_rule": [1]}),
        ("laboral", {"legal_hold": [1]}),
        ("hojas de vida", {"disposal": [1]}),
        ("civico", {"calendar_day": [1]}),
        ("07/12/2026", {"calendar_day": [1]}),
        ("decreto", {"calendar_day": [1]}),
        ("receso", {"closure": [1]}),
        ("nadie", {}),
        ("", {}),
    ],
)
def test_finds(full: Store, words: str, expected: dict[str, list[int]]) -> None:
    assert found(full, words) == expected


def test_the_office_itself_is_found_by_the_same_rules(full: Store) -> None:
    for words, expected in (
        *((words, {"organization": [1]}) for words in ("panaderia ejemplo", "PANADERÍA", "naderi")),
        *((words, {"organization": [1]}) for words in ("999.000.123", "999000123", "00123")),
        *((words, {"number_series": [1]}) for words in ("cartas 3100", "2031")),
        *((words, {}) for words in ("panaderia oscar", "numero 3100")),
    ):
        assert (words, found(full, words)) == (words, expected)


def test_every_record_that_the_window_shows_can_be_found() -> None:
    """What happened to a request is found as the request; a link and bytes have no words.

    A row is shown in its record, and an entry of a list in the settings.
    """
    told = {"request_event", "request_link", "content", "list_entry"}
    rows = {owned.record_type for some in OWNED.values() for owned in some}
    assert set(TYPES) == RECORD_TYPES.keys() - told - rows


def test_what_is_matched_while_searching_is_what_the_index_finds(full: Store) -> None:
    typed = (
        *("oscar", "ÓSCAR mod", "mod osc", "scar", "ar", "1.032.456", "1 032 456", "32.456", "324"),
        *("CC 1032456", "cc 0324", "c 0324", "p@correo", "correo example", "ficticia 9000", "o"),
        *("9.000.000.1", "42", "0142", "_", "%", "óscar modelo cc", "modelo oscar 1", "1.032"),
    )
    with full.read() as session:
        texts = [(i, text_of(session, "person", i)) for i in (1, 2)]
        for words in typed:
            found, whole = newest(session, "person", words, 10)
            assert (words, *matches(texts, words)) == (words, set(found), whole)


def test_a_hit_on_the_office_says_why(full: Store) -> None:
    with full.write("save_record") as session:
        session.get_one(Organization, 1).officer_position = "Oficial de protección de datos"
    hit = only(full, "proteccion", "organization")
    assert (hit.title, hit.detail) == ("Panadería Ejemplo S.A.S.", "Oficial de protección de datos")
    assert hit.detail_spans == ((11, 21),)
    numbers = only(full, "3100", "number_series")
    assert (numbers.title, numbers.detail) == ("Cartas 2031", "Primer número del año: 3100")


def test_a_list_finds_what_the_box_finds(full: Store) -> None:
    with full.read() as session:
        day = Day(TODAY, TODAY)
        assert list(ids(session, Listing("request", words="1.032.456"), day)) == [1]
        assert list(ids(session, Listing("request", words="sistemas"), day)) == [1]
        assert list(ids(session, Listing("request", words="cc 0324"), day)) == [1]


def test_a_person_found_is_shown_with_the_document_as_it_is_written(full: Store) -> None:
    hit = only(full, "1032456", "person")
    assert hit.detail.startswith("CC 1.032.456")
    assert [hit.detail[a:b] for a, b in hit.detail_spans] == ["1.032.456"]
    assert only(full, "1032456", "request").detail == "CC 1.032.456"


def test_a_hit_says_what_it_is_and_why(full: Store) -> None:
    hit = only(full, "sistemas", "request")
    assert hit.title == "2026-0001 · Óscar Modelo"
    assert hit.detail == "Remitido a Sistemas"
    assert [hit.detail[a:b] for a, b in hit.detail_spans] == ["Sistemas"]
    assert hit.title_spans == ()
    assert hit.state == "due_soon"
    assert hit.day == date(2026, 11, 24)
    by_name = only(full, "oscar", "request")
    assert by_name.detail == "Consulta · Conocer"
    assert [by_name.title[a:b] for a, b in by_name.title_spans] == ["Óscar"]
    file = only(full, "escan", "attachment")
    assert (file.title, file.detail) == (
        "cédula escaneada.pdf",
        "Solicitud 2026-0001 · Óscar Modelo",
    )
    assert file.opens == ("request", 1)
    assert only(full, "1.032", "person").detail.startswith("CC 1.032.456")
    assert only(full, "receso", "closure").detail == "Del 24/12/2026 al 31/12/2026"


def test_what_is_found_far_in_a_text_is_cut_around_it(full: Store) -> None:
    with full.write("save_record") as session:
        session.get_one(Request, 1).text = "palabra " * 5_000 + "aguja" + " palabra" * 5_000
    hit = only(full, "aguja", "request")
    assert len(hit.detail) < 100
    assert [hit.detail[a:b] for a, b in hit.detail_spans] == ["aguja"]


def test_the_very_number_is_first_then_the_open_then_the_newest(full: Store) -> None:
    with full.write("receive_request") as session:
        for number in ("1032456789", "71032456"):
            receive_request(
                session,
                person={"name": "Ana Ficticia", "document_number": number},
                right="know",
                received=When(date(2026, 11, 12)),
                now=NOW,
            )
        void_request(session, session.get_one(Request, 4), When(TODAY), now=NOW, reason="Prueba")
    assert found(full, "1.032.456")["person"] == [1, 3, 4]
    assert found(full, "ana")["request"] == [3, 2, 4]
    assert next(iter(found(full, "2026-0001"))) == "request"


def test_more_than_are_counted_is_said_and_old_open_cases_are_found(
    full: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding_everywhere, "MOST", 2)
    with full.write("receive_request") as session:
        for _ in range(12):
            made = receive_request(
                session,
                person={"name": "Óscar Modelo", "document_number": "1032456"},
                right="know",
                received=When(date(2026, 11, 12)),
                now=NOW,
            )
            void_request(session, made, When(TODAY), now=NOW, reason="Prueba")
    group = next(g for g in find(full, "oscar", per_type=1) if g.record_type == "request")
    assert (group.total, group.is_more) == (2, True)
    assert [h.record_id for h in group.hits] == [1]


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_typed_does_harm(full: Store, words: str) -> None:
    for group in find(full, words):
        for hit in group.hits:
            assert spans(hit.title, words) == list(hit.title_spans)


@settings(max_examples=200)
@given(text=st.text(max_size=60), words=st.text(max_size=20))
def test_spans_are_places_in_the_text(text: str, words: str) -> None:
    last = 0
    for start, end in spans(text, words):
        assert last <= start < end <= len(text)
        last = end


def test_anything_typed_is_only_searched(full: Store) -> None:
    @settings(max_examples=60)
    @given(words=st.text(max_size=40))
    def never_fails(words: str) -> None:
        find(full, words)

    never_fails()


def test_a_file_taken_away_is_found_no_more(full: Store) -> None:
    with full.write("save_record") as session:
        session.delete(session.get_one(Attachment, 1))
    assert found(full, "escaneada") == {}


def test_a_person_renamed_is_found_in_what_happened(full: Store) -> None:
    with full.write("save_record") as session:
        session.get_one(Person, 1).name = "Bruno Fingido"
    assert found(full, "bruno sistemas") == {"request": [1]}
    assert found(full, "oscar") == {}


def test_rebuilding_the_index_changes_nothing_found(full: Store) -> None:
    words = ("oscar", "sistemas", "cedula", "1.032.456", "civico", "clientes")
    before = [found(full, w) for w in words]
    with full.write("save_record") as session:
        rebuild(session)
    assert [found(full, w) for w in words] == before
    assert all(before)


def kept_words(store: Store) -> list[tuple[object, ...]]:
    with closing(connect(store.path, store.key)) as raw:
        return [
            row
            for table in ("search_word", "search_fragment")
            for row in raw.execute(
                f"SELECT rowid, text, record_type, record_id FROM {table} ORDER BY rowid"
            )
        ]


def test_rebuilding_writes_what_was_written_with_each_record(full: Store) -> None:
    with full.write("issue_letter") as session:
        letter = attach(session, "request", 2, "C-2026-0001.pdf", b"%PDF-1.7 y", NOW)
        event = session.scalars(select(RequestEvent)).first()
        assert event is not None
        attach(session, "request_event", event.id, "respuesta de Sistemas.pdf", b"%PDF-1.7 z", NOW)
        session.add(
            Document(
                request_id=2,
                template="answer_inquiry",
                template_version=1,
                template_fingerprint="0" * 64,
                number="C-2026-0001",
                year=2026,
                sequence=1,
                heading="Respuesta a su consulta 601.555.0199",
                step="answered",
                seal="0:0",
                issued_at=NOW,
                attachment_id=letter.id,
            )
        )
        session.add(
            LetterTemplate(
                name="own_x", version=1, title="Carta", source="+++\n1.032.456", made_at=NOW
            )
        )
        receive_request(
            session,
            person={"name": "Leo Ficticio", "document_number": "7654321"},
            applicant={"name": "Óscar Modelo", "document_number": "1032456"},
            capacity="attorney",
            right="know",
            received=When(date(2026, 11, 10)),
            now=NOW,
        )
    before = kept_words(full)
    assert {str(row[2]) for row in before} == set(TYPES) - FEW
    told: list[tuple[int, int]] = []
    with full.write("save_record") as session:
        rebuild(session, lambda done, total: told.append((done, total)))
    assert kept_words(full) == before
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0


def test_what_is_deleted_after_rebuilding_leaves_no_words_in_the_index(full: Store) -> None:
    with full.write("save_record") as session:
        rebuild(session)
    with closing(connect(full.path, full.key)) as raw:
        for table in ("search_word", "search_fragment"):
            kept = raw.execute(f"SELECT v FROM {table}_config WHERE k = 'secure-delete'").fetchone()
            assert kept == (1,)


def test_every_type_is_told_once() -> None:
    assert len(set(TYPES)) == len(TYPES)


@pytest.mark.parametrize("version", ["0.1.0", "0.2.0"])
def test_what_an_older_program_kept_is_found_after_the_upgrade(
    version: str, tmp_path: Path
) -> None:
    old = Path(__file__).parent / "old"
    path = Path(shutil.copyfile(old / f"{version}.privdesk", tmp_path / "copia.privdesk"))
    passphrase = json.loads((old / f"{version}.json").read_text(encoding="utf-8"))["passphrase"]
    with Store.open(path, passphrase, writing=True, actor="Ana Ficticia") as store:
        with store.read() as session:
            told = [
                ("attachment", file.id, file.name)
                for file in session.scalars(select(Attachment))
                if file.record_type in ("request", "request_event")
            ]
            told += [("calendar_day", d.id, d.name) for d in session.scalars(select(CalendarDay))]
            letters = [(d.id, d.request_id, d.number) for d in session.scalars(select(Document))]
        for record_type, record_id, name in told:
            assert record_id in found(store, name).get(record_type, []) or name in {
                f"{number}.pdf" for _, _, number in letters
            }
        for letter, request, number in letters:
            assert found(store, number)["document"] == [letter]
            assert request in found(store, number)["request"]
        assert told
        assert letters
        with closing(connect(path, store.key)) as raw:
            count = "SELECT count(*) FROM search_word"
            before = raw.execute(count).fetchone()
        with store.write("save_record") as session:
            rebuild(session)
        with closing(connect(path, store.key)) as raw:
            assert raw.execute(count).fetchone() == before
