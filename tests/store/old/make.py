"""Makes the file that every later version must open: a store with every record type in it.

    python tests/store/old/make.py

writes `<version>.privdesk` and `<version>.json` beside itself, once per released schema. Neither
is ever made again: what they hold is what that version wrote.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from sqlalchemy.orm import Session

from privdesk import __version__
from privdesk.records import (
    RECORD_TYPES,
    Activity,
    ActivityController,
    ActivityData,
    ActivityDatabase,
    ActivityMeasure,
    ActivityPurpose,
    ActivityRecipient,
    ActivitySubject,
    ActivitySystem,
    CalendarDay,
    Closure,
    Contract,
    ContractClause,
    Database,
    DatabaseAnswer,
    DatabaseChannel,
    DatabaseContent,
    DatabaseFiling,
    DatabasePlace,
    DatabaseProcessor,
    DatabasePurpose,
    Disposal,
    Document,
    LegalHold,
    LetterTemplate,
    ListEntry,
    NumberSeries,
    Organization,
    Party,
    PartyAudit,
    PartyContact,
    Person,
    Request,
    RequestEvent,
    RequestLink,
    RetentionRule,
    Transfer,
)
from privdesk.store.attachments import attach
from privdesk.store.engine import connect
from privdesk.store.store import Store
from privdesk.store.upgrade import revision_of

PASSPHRASE = "ñandú, ajonjolí y 3 panes de maíz"
HERE = Path(__file__).parent


def main() -> None:
    """Make today's file, unless it is there already."""
    store, description = HERE / f"{__version__}.privdesk", HERE / f"{__version__}.json"
    if store.exists():
        sys.exit(f"{store.name} was made when {__version__} was released; it stays as it is")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / store.name
        described = make(made)
        shutil.copyfile(made, store)
    description.write_text(json.dumps(described, indent=2, ensure_ascii=False) + "\n", "utf-8")


def make(path: Path) -> dict[str, object]:
    """Make the store at `path` and give what a later version must find in it."""
    organization = Organization(
        name="Panadería Ejemplo S.A.S.",
        nit="999.000.123-2",
        address="Calle 1 # 2-03",
        city="Bogotá, D. C.",
        phone="601 555 0100",
        email="datos@correo.example",
        officer_name="Ana Ficticia",
        officer_position="Oficial de protección de datos",
    )
    with Store.create(path, PASSPHRASE, organization, actor="Ana Ficticia") as store:
        with store.write("fill") as session:
            _fill(session)
        with store.write("change_and_remove") as session:
            session.get_one(Party, 1).contact = "gerencia@correo.example"
            session.delete(session.get_one(Party, 2))
        seal, key = store.seal(), store.key
    raw = connect(path, key)
    try:
        tables = [*RECORD_TYPES, "content_chunk", "audit_entry", "audit_value", "deadline"]
        rows = {
            name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables
        }
        revision = revision_of(raw)
    finally:
        raw.close()
    return {
        "program": __version__,
        "revision": revision,
        "passphrase": PASSPHRASE,
        "seal": str(seal),
        "rows": rows,
    }


def _fill(session: Session) -> None:
    person = Person(
        name="Ñáñez Łukasz, Zoë 👩‍🚀",
        treatment="ms",
        document_type="CC",
        document_number="1000000001",
        email="zoe@correo.example",
        birth_date=date(1990, 2, 28),
    )
    database = Database(
        name="Clientes", contact="Ventas", authorization="partly", exemption="public_data"
    )
    session.add_all(
        [
            person,
            Person(name="Sin Documento Ficticio", document_type="none"),
            database,
            Party(name="Mensajería Ficticia S.A."),
            Party(name="Tercero que se quita"),
            CalendarDay(day=date(2026, 12, 4), name="Día cívico", source="Decreto 1 de 2026"),
            Closure(first=date(2026, 12, 24), last=date(2026, 12, 31), name="Fin de año"),
            NumberSeries(series="request", year=2026, start=17),
            LetterTemplate(
                name="acuse",
                version=2,
                title="Acuse de recibo",
                source="Reciba un saludo.",
                made_at=_moment(2),
            ),
        ]
    )
    session.flush()
    for sequence, right, kind in ((17, "access", "inquiry"), (18, "rectify", "claim")):
        request = Request(
            number=f"2026-{sequence:04}",
            year=2026,
            sequence=sequence,
            person=person,
            database=database,
            right=right,
            kind=kind,
            received_at=_moment(3),
            text="=1+1 <b>quiero</b> saber\u202e qué datos míos tienen",
        )
        session.add(request)
        session.flush()
        _answer(session, request)
    logo = attach(session, "organization", 1, "logo.png", b"\x89PNG\r\n\x1a\nlogo", _moment(2))
    office = session.get_one(Organization, 1)
    office.logo_id, office.signature_id, office.lock_minutes = logo.id, logo.id, 5
    office.accepted_reference = "2026"
    _inventory(session)
    session.add(RequestLink(request_id=2, earlier_id=1, relation="follows"))
    _complete(session, session.get_one(Request, 2))


def _inventory(session: Session) -> None:
    """A record of each type of the inventory, with a row of each kind."""
    database, party = {"database_id": 1}, {"party_id": 1}
    since = {"since_on": date(2026, 1, 1)}
    for records in (
        (
            RetentionRule(name="Contable", trigger="document_date", bound="at_least", period=10),
            Activity(name="Nómina 👩‍🚀", role="joint", controller_id=1, has_minors=False),
            Contract(name="Transmisión 014", **party),
            ListEntry(list_name="countries", code="XX", label="País ficticio", is_adequate=True),
        ),
        (
            DatabasePurpose(code="tax", words="=1+1 impuestos", **database),
            DatabasePlace(kind="own_paper", place="Calle 1 # 2-03", **database),
            DatabaseChannel(kind="email", address="datos@correo.example", **database),
            DatabaseProcessor(**database, **party),
            DatabaseContent(code="identity", details="Nombre", **database),
            DatabaseAnswer(code="policy", is_met=False, **database),
            DatabaseFiling(kind="annual", filed_on=date(2026, 3, 2), **database),
            ActivityPurpose(
                activity_id=1,
                words="Pagar la nómina",
                ground="authorization",
                gdpr_ground="gdpr_contract",
            ),
            ActivityController(activity_id=1, task="Liquida los aportes", **party),
            ActivitySubject(activity_id=1, code="employees", estimate=41),
            ActivityData(activity_id=1, code="identity", retention_rule_id=1),
            ActivityRecipient(activity_id=1, capacity="processor", **party),
            ActivitySystem(activity_id=1, name="Sistema ficticio", provider_id=1),
            ActivityMeasure(activity_id=1, words="Cifrado", review_on=date(2026, 12, 1)),
            ActivityDatabase(activity_id=1, **database),
            PartyContact(name="Zoë Ficticia", **party),
            PartyAudit(done_on=date(2026, 5, 5), **party),
            ContractClause(contract_id=1, code="scope", is_there=True),
            Transfer(kind="transmission", importer_id=1, country="US", **since, **database),
            LegalHold(name="Proceso", reason="Prueba", activity_id=1, **since, **database),
            Disposal(what="Facturas de 2014", retention_rule_id=1, **database),
        ),
    ):
        session.add_all(records)
        session.flush()


def _answer(session: Session, request: Request) -> None:
    """A letter issued and sent, and an event struck out."""
    number = f"C-{request.number}"
    pdf = f"%PDF-1.7\n% {number}\n".encode() + bytes(range(256)) * 20
    attachment = attach(session, "request", request.id, f"{number}.pdf", pdf, _moment(5))
    letter = Document(
        number=number,
        year=request.year,
        sequence=request.sequence,
        request_id=request.id,
        heading="Acuse de recibo",
        step="acknowledged",
        template="acuse",
        template_version=2,
        template_fingerprint="0" * 64,
        letter_template_id=1,
        issued_at=_moment(5),
        seal="1:" + "0" * 64,
        attachment=attachment,
    )
    session.add(letter)
    session.flush()
    for kind, day, values in (
        ("issued", 5, {"document": letter, "step": "acknowledged"}),
        ("sent", 6, {"document": letter, "step": "acknowledged", "channel": "email"}),
        ("note", 6, {"note": "Llamó por teléfono."}),
    ):
        event = RequestEvent(
            request=request, kind=kind, at=_moment(day), recorded_at=_moment(day), **values
        )
        session.add(event)
        session.flush()
    struck = RequestEvent(
        request=request, kind="struck", at=_moment(9), recorded_at=_moment(9), about_id=event.id
    )
    session.add(struck)
    session.flush()


def _complete(session: Session, request: Request) -> None:
    """All that a request and its events tell since 0.2."""
    request.applicant_id, request.capacity, request.capacity_proof = 2, "attorney", "Poder ficticio"
    request.is_minor, request.role, request.party_id = False, "both", 1
    request.reached_officer_on, request.message_id = date(2026, 11, 4), "<1@correo.example>"
    request.first_kind, request.first_right = "inquiry", "access"
    for kind, day, values in (
        ("sent", 6, {"step": "completion_asked", "missing": "address documents"}),
        ("completed", 9, {}),
        ("legend_set", 9, {"reason": "Reclamo de rectificación", "database_id": 1}),
        ("sent", 10, {"step": "area_asked", "area": "Ventas", "until": date(2026, 11, 12)}),
        ("sent", 11, {"step": "extended", "until": date(2026, 12, 4), "reason": "Archivo físico"}),
        ("decided", 12, {"decision": "partly", "ground": "legal_duty", "reason": "Art. 632 E. T."}),
        ("executed", 12, {"execution": "rectified", "party_id": 1, "responsible": "Zoë"}),
        ("withdrawn", 13, {"withdrawal": "express"}),
        ("reclassified", 13, {"kind_after": "claim", "right_after": "rectify"}),
    ):
        at = _moment(day)
        session.add(RequestEvent(request=request, kind=kind, at=at, recorded_at=at, **values))
        session.flush()


def _moment(day: int) -> datetime:
    return datetime(2026, 11, day, 14, 30, tzinfo=UTC)


if __name__ == "__main__":
    main()
