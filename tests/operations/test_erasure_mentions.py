"""Erasing a person who is named in records of others: their words go, and what stays is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email.message import EmailMessage

from privdesk.operations.erasure import Erased, erase_person
from privdesk.operations.erasure_plan import ErasurePlan, erasure_plan
from privdesk.operations.events import record_event
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.operations.when import When
from privdesk.records import Attachment, Database, Disposal, Organization, Person, Request
from privdesk.rules.sheet import RowSheet
from privdesk.store.attachments import attach
from privdesk.store.evidence import take_off
from privdesk.store.history import history_of
from privdesk.store.inventory import inventory
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import NOW, TODAY, held_of_ana, secrets_in

ANA = "Anacleta Zurimbia"


def planned(store: Store) -> ErasurePlan:
    with store.read() as session:
        return erasure_plan(session, 1, TODAY)


def erased(store: Store) -> Erased:
    done = erase_person(store, 1, TODAY, responsible="Elvira Imaginaria", notes="Lo pidió")
    assert verify(store).problems == ()
    return done


def named_everywhere(store: Store) -> Store:
    """Ana in notes, rows, an answer, a file, another person's city; and once, in the history."""
    held_of_ana(store)
    with store.write("save_record") as session:
        base = sheet_of(session, "database", 1)
        answer = RowSheet(None, {"code": "policy", "is_met": True, "note": f"lo vio {ANA}"})
        noted = {**base.values, "notes": "Pidió ANACLETA  zurimbia (9.000.000.142) el cambio"}
        save_sheet(session, replace(base, values=noted, rows={"answers": (answer,)}))
        party = new_sheet("party", name="Nube Supuesta S.A.S.")
        contact = {"name": ANA, "role": "Ventas", "email": "anacleta.vieja@correo.example"}
        save_sheet(session, replace(party, rows={"contacts": (RowSheet(None, contact),)}))
        activity = new_sheet("activity", name="Ventas")
        measure = {"words": f"Que {ANA} no entre"}
        save_sheet(session, replace(activity, rows={"measures": (RowSheet(None, measure),)}))
        attach(session, "database", 1, "soporte-anacleta-zurimbia.txt", b"nada", NOW)
        gone = attach(session, "database", 1, "otro anacleta zurimbia.txt", b"nada mas", NOW)
        take_off(session, gone.id)
        session.get_one(Person, 2).city = f"Donde {ANA}"
    with store.write("save_record") as session:  # in its history alone
        session.get_one(Database, 1).description = f"La llevaba {ANA}"
    with store.write("save_record") as session:
        session.get_one(Database, 1).description = "La lleva ventas"
    return store


def test_the_plan_names_every_place(office: Store) -> None:
    plan = planned(named_everywhere(office))
    held = {one.kind: one for one in plan.held}
    for where in ("Base de datos", "Contacto", "Medida", "Persona", "Adjunto"):
        assert where in held["mention"].words
    assert held["mention"].count == 6
    assert held["told"].count >= 7
    assert "nacleta" not in held["mention"].act


def test_nothing_of_them_is_left_in_the_file(office: Store) -> None:
    erased(named_everywhere(office))
    with office.read() as session:
        base = session.get_one(Database, 1)
        assert base.notes == "Pidió [suprimido] ([suprimido]) el cambio"
        assert session.get_one(Person, 2).city == "Donde [suprimido]"
        assert "soporte-anacleta-zurimbia.txt" not in [
            one.name for one in session.query(Attachment)
        ]
        (contact,) = sheet_of(session, "party", 1).rows_of("contacts")
        assert contact.values["name"] == "[suprimido]"
        assert contact.values["role"] == "Ventas"
        entries = history_of(session, [("database", 1)])
        assert any(entry.values is not None and "name" in entry.values for entry in entries)
        assert sheet_of(session, "database", 1)["description"] == "La lleva ventas"
        sheets = inventory(session, date.today()).sheets("database")
        assert [sheet["name"] for sheet in sheets] == ["Clientes"]
    assert secrets_in(office) == set()


def test_a_request_of_another_stays_whole_and_the_act_says_so(office: Store) -> None:
    held_of_ana(office)
    with office.write("change_request") as session:
        request = session.get_one(Request, 2)
        record_event(
            session, request, "identity_verified", When(TODAY), now=NOW, note=f"Lo dijo {ANA}"
        )
        attach(session, "request", 2, "dicho.txt", f"Lo dijo {ANA}".encode(), NOW)
        attach(session, "request", 2, "foto.png", b"\x89PNG\r\n\x1a\n\0\0", NOW)
    done = erased(office)
    with office.read() as session:
        assert session.get_one(Request, 2).events[0].note == f"Lo dijo {ANA}"
        act = session.get_one(Disposal, done.disposal_id).kept
    assert "Hecho" in act
    assert "Valores del historial de otros registros (1)" in act
    assert "Su texto la nombra" in act
    assert "Archivos adjuntos de otros registros (1): No son texto" in act
    assert "no nombran a nadie" not in act.split("\n")[-1]  # of the history
    assert "nacleta" not in act


def test_a_mail_that_hides_the_name_in_its_encoding_is_read(office: Store) -> None:
    mail = EmailMessage()
    mail["From"], mail["Date"] = "otro@correo.example", "Mon, 23 Nov 2026 10:00:00 -0500"
    mail["Subject"] = "Sobre la señora"
    mail.set_content(f"Habló {ANA}", cte="base64")
    with office.write("change_request") as session:
        attach(session, "request", 2, "correo.eml", mail.as_bytes(), NOW)
    held_of_ana(office)
    kept = "\n".join(one.words for one in planned(office).kept)
    assert "Archivos de otros registros: correo.eml" in kept
    assert "Archivos adjuntos de otros registros" not in kept


def test_a_namesake_and_who_is_known_otherwise_are_not_touched(office: Store) -> None:
    held_of_ana(office)
    with office.write("save_record") as session:
        session.add(Person(name=ANA, document_number="9000000999"))
        session.get_one(Database, 1).notes = f"{ANA} es la otra; su número no es 9000000142"
        session.get_one(Organization, 1).officer_name = ANA
    plan = planned(office)
    assert any("Organización" in one.words for one in plan.kept)
    assert any("Clientes" in one.words for one in plan.kept)
    assert not any("Persona ·" in one.words for one in plan.kept)
    erased(office)
    with office.read() as session:
        notes = f"{ANA} es la otra; su número no es [suprimido]"
        assert session.get_one(Database, 1).notes == notes
        assert session.get_one(Organization, 1).officer_name == ANA
        assert session.query(Person).filter_by(name=ANA).one().document_number == "9000000999"


def test_who_made_entries_under_their_name_is_said(office: Store) -> None:
    held_of_ana(office)
    assert not any("Asientos del historial (" in one.words for one in planned(office).kept)
    office.actor = ANA
    with office.write("save_record") as session:
        session.get_one(Database, 1).notes = "sin más"
    assert any("Asientos del historial (1)" in one.words for one in planned(office).kept)
