"""Lawful erasure in the file: what verification takes for one, and what it does not."""

from __future__ import annotations

import hashlib
import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from privdesk.errors import Refused
from privdesk.records import Attachment, Content, Party, Person
from privdesk.store.attachments import CHUNK, attach, read_all
from privdesk.store.audit import ERASE_PERSON
from privdesk.store.counting import organization
from privdesk.store.erasure import Erasing, empty_log, erase_bytes
from privdesk.store.evidence import attach_measured, files_of, take_off
from privdesk.store.history import history_of
from privdesk.store.measuring import measure
from privdesk.store.rewriting import write_anew
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.store.decrypted import decrypted
from tests.store.tampering import Tamper, words

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, tzinfo=UTC)
BLANK = {"name": "Persona suprimida", "document_number": "", "erased_on": DAY}


def erased(store: Store) -> int:
    """A person who was added, changed and erased; the id."""
    with store.write("add") as session:
        person = Person(name="Zurimbia Quimbombó", document_number="9000000142")
        session.add(person)
        session.flush()
        found = person.id
    with store.write("change") as session:
        session.get_one(Person, found).email = "zurimbia@correo.example"
    with store.write(ERASE_PERSON) as session:
        erasing = Erasing(session)
        erasing.blank("person", found, {**BLANK, "email": ""})
        erasing.end()
    return found


def entries(store: Store, person: int) -> list[int]:
    """The numbers of the entries about the person, the first one first."""
    with store.read() as session:
        return [entry.number for entry in reversed(history_of(session, [("person", person)]))]


def test_erased_the_chain_is_whole_and_the_record_is_what_its_history_says(store: Store) -> None:
    seal = store.seal()
    person = erased(store)
    assert verify(store, seal).problems == ()
    with store.read() as session:
        *before, last = [e.values for e in reversed(history_of(session, [("person", person)]))]
        assert before == [None, None]
        assert last is not None
        assert last["name"] == (None, "Persona suprimida")
        assert last["country"] == ("Colombia", "Colombia")


def test_values_that_no_erasure_took_are_missed(store: Store, tamper: Tamper) -> None:
    person = erased(store)
    first, _, last = entries(store, person)
    tamper(f"DELETE FROM audit_value WHERE number = {last}")
    assert last in [entry for entry, _ in words(verify(store))]
    with store.write("add") as session:
        session.add(Party(name="Otro"))
    number = store.seal().number
    tamper(f"DELETE FROM audit_value WHERE number = {number}")
    assert number in [entry for entry, _ in words(verify(store))]
    assert all(entry != first for entry, _ in words(verify(store)))


def test_a_record_changed_after_its_erasure_is_found(store: Store, tamper: Tamper) -> None:
    person = erased(store)
    tamper(f"UPDATE person SET name = 'Otra' WHERE id = {person}")
    (problem,) = verify(store).problems
    assert "Nombres y apellidos" in problem.text


def test_an_entry_before_the_erasure_is_still_vouched_for(store: Store, tamper: Tamper) -> None:
    first, *_ = entries(store, erased(store))
    tamper(f"UPDATE audit_entry SET actor = 'otra' WHERE number = {first}")
    assert words(verify(store))[0] == (first, f"El asiento {first} fue cambiado.")


def test_bytes_that_were_not_erased_are_found(store: Store, tamper: Tamper) -> None:
    with store.write("erase") as session:
        content = attach(session, "party", 1, "a.txt", b"zurimbia", NOW)
        erase_bytes(session, content.content_id, DAY)
        found = content.content_id
    assert verify(store).ok
    tamper(f"INSERT INTO content_chunk (content_id, part, data) VALUES ({found}, 0, 'x')")
    (problem,) = verify(store).problems
    assert "sus bytes no son" in problem.text


def test_erased_bytes_are_not_read_and_are_kept_when_given_again(
    store: Store, tmp_path: Path
) -> None:
    for data in (b"poco", b"mucho" * CHUNK):
        with store.write("add") as session:
            kept = attach(session, "party", 1, "a.txt", data, NOW).content_id
        with store.write("erase") as session:
            erase_bytes(session, kept, DAY)
        with store.read() as session, pytest.raises(Refused, match="20/11/2026"):
            read_all(session, kept)
        with store.write("add") as session:
            again = attach(session, "party", 1, "b.txt", data, NOW)
            assert again.content_id == kept
        with store.read() as session:
            assert session.get_one(Content, kept).erased_on is None
            assert hashlib.sha256(read_all(session, kept)).digest() == hashlib.sha256(data).digest()
    file = tmp_path / "c.txt"
    file.write_bytes(b"poco")
    with store.write("erase") as session:
        one = session.scalars(select(Content).where(Content.size == 4)).one()
        erase_bytes(session, one.id, DAY)
    with store.write("add") as session:
        made, problems = attach_measured(session, "party", 1, [measure(file, "c.txt")], NOW)
        assert not problems
        assert read_all(session, made[0].content_id) == b"poco"
    assert verify(store).ok


def test_a_removed_files_name_is_forgotten_though_another_has_its_id(store: Store) -> None:
    with store.write("add") as session:
        gone = attach(session, "party", 1, "zurimbia.txt", b"uno", NOW).id
    with store.write("remove") as session:
        take_off(session, gone)
    with store.write("add") as session:
        other = attach(session, "party", 1, "otra.txt", b"dos", NOW)
        assert other.id == gone
    with store.write(ERASE_PERSON) as session:
        erasing = Erasing(session)
        erasing.forget_removed("attachment", gone)
        erasing.end()
    assert verify(store).problems == ()
    with store.read() as session:
        assert session.get_one(Attachment, gone).name == "otra.txt"
        told = [entry.values for entry in history_of(session, [("attachment", gone)])]
        assert "zurimbia" not in str(told)
        assert "otra.txt" in str(told)
        assert files_of(session, [("party", 1)])[0].name == "otra.txt"


def test_what_was_taken_away_is_gone_from_the_history(store: Store) -> None:
    person = erased(store)
    with store.write(ERASE_PERSON) as session:
        erasing = Erasing(session)
        erasing.take_away("person", person)
        erasing.blank("person", 9_999, BLANK)  # one that is not there
        erasing.end()
    assert verify(store).problems == ()
    with store.read() as session:
        assert session.get(Person, person) is None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_among_many_no_page_keeps_a_word_of_those_erased(blank_store: Store, seed: int) -> None:
    """Rows move between pages as they are written: no moved copy stays behind."""
    chosen = random.Random(seed)
    people = [
        (f"{''.join(chosen.choices('bdfgklmprtz', k=9))}", str(chosen.randrange(10**9, 10**10)))
        for _ in range(150)
    ]
    with blank_store.write("add") as session:
        organization(session)
        for word, number in people:
            session.add(Person(name=f"Ana {word} Ficticia", document_number=number, email=word))
            session.flush()
    gone = set(chosen.sample(range(150), 20))
    with blank_store.write("change") as session:
        for at in gone:
            session.get_one(Person, at + 1).address = "Calle " + people[at][0] * 9
    with blank_store.write(ERASE_PERSON) as session:
        erasing = Erasing(session)
        for at in sorted(gone):
            erasing.blank("person", at + 1, {**BLANK, "email": "", "address": ""})
        erasing.end()
    write_anew(blank_store)
    pages = b"\0".join(decrypted(blank_store.path, blank_store.key))
    for at, (word, number) in enumerate(people):
        parts = (word, number, word[3:], number[3:])
        assert any(part.encode() in pages for part in parts) == (at not in gone), word
    assert verify(blank_store).problems == ()


def test_the_log_beside_the_file_is_emptied(store: Store) -> None:
    erased(store)
    log = store.path.with_name(store.path.name + "-wal")
    assert log.stat().st_size > 0
    assert empty_log(store)
    assert not log.exists() or log.stat().st_size == 0
