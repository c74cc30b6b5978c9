"""What the store already knows of the values that a letter's placeholders need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy.orm import Session

from privdesk.documents.spanish import in_sentence, long_date, vocabulary
from privdesk.documents.template import Template
from privdesk.operations.letter_facts import LetterFacts
from privdesk.operations.letter_history import History
from privdesk.records import Database, Organization, Party, Person, Request, RequestEvent
from privdesk.rules.case import SELF, WITHDRAWAL
from privdesk.rules.events import (
    ANSWERED,
    COMPLETION_ASKED,
    DECIDED,
    IDENTITY_VERIFIED,
    TRANSFERRED,
    WITHDRAWN,
)
from privdesk.rules.identity import grouped, written_nit
from privdesk.rules.regime import load_regime
from privdesk.rules.rights import CLAIM, NOVELTY
from privdesk.rules.terms import deadline
from privdesk.store.deadlines import AssessedRequest
from privdesk.store.earlier_requests import links_of
from privdesk.store.finding import attachments_by_record


def known_values(
    session: Session,
    organization: Organization,
    assessed: AssessedRequest,
    template: Template,
    facts: LetterFacts,
    today: date,
) -> Mapping[str, str]:
    """The placeholders that the records and the facts fill, by name; an unknown one is empty."""
    history = History(assessed.request, assessed.zone)
    party = session.get(Party, facts.party_id) if facts.party_id else None
    return {
        **values_of_organization(organization),
        "fecha de emisión": long_date(today),
        **_of_people(assessed.request),
        **_of_addressee(assessed.request, template, facts, party),
        **_of_request(session, assessed),
        **_of_terms(assessed, template, history, today),
        **_of_facts(session, template, facts, party),
        **_of_course(assessed.request, template, facts, history, today),
        "pruebas": _proofs_of_what_was_done(session, history),
    }


def values_of_organization(organization: Organization) -> dict[str, str]:
    """The placeholders about the organization and who signs for it."""
    place = ", ".join(filter(None, (organization.address, organization.city)))
    phone = vocabulary()["words"]["phone"].format(phone=organization.phone)
    channels = (organization.email, place, phone if organization.phone else "")
    return {
        "ciudad": organization.city,
        "organización": organization.name,
        "NIT": organization.nit,
        "dirección de la organización": organization.address,
        "teléfono de la organización": organization.phone,
        "correo de la organización": organization.email,
        "canales de atención": "; ".join(filter(None, channels)),
        "nombre del firmante": organization.officer_name,
        "cargo del firmante": organization.officer_position,
    }


def _of_people(request: Request) -> dict[str, str]:
    """The data subject, and the applicant where that is somebody else."""
    person, applicant = request.person, _applicant(request)
    document = written_document(person)
    lowered = document if document.startswith("NIT") else document[:1].lower() + document[1:]
    minor = vocabulary()["words"]["minor"] if request.is_minor else ""
    return {
        "nombre del titular": person.name,
        "documento del titular": document,
        "titular": ", ".join(filter(None, (person.name, lowered, minor))),
        "nombre del solicitante": applicant.name if applicant else "",
        "documento del solicitante": written_document(applicant) if applicant else "",
        "calidad del solicitante": _capacity(request, applicant),
    }


def _capacity(request: Request, applicant: Person | None) -> str:
    """In which capacity somebody asks; a novelty is the controller's, who has none."""
    if applicant:
        return vocabulary()["capacities"].get(request.capacity, "")
    return "" if request.kind == NOVELTY else vocabulary()["words"]["data_subject"]


def _applicant(request: Request) -> Person | None:
    """Who asks, when that is not the data subject."""
    same = request.applicant_id is None or request.applicant_id == request.person_id
    return None if same else request.applicant


def _of_addressee(
    request: Request, template: Template, facts: LetterFacts, party: Party | None
) -> dict[str, str]:
    person = _applicant(request) or request.person
    words = vocabulary()
    addressed, greeted = words["treatments"], words["salutations"]
    treatment = person.treatment or "unknown"
    values = {
        "tratamiento": addressed.get(treatment, addressed["unknown"]),
        "saludo": f"{greeted.get(treatment, greeted['unknown'])} {person.name}",
        "dirección de notificación": request.reply_address or person.reached_at(),
        "destinatario": person.name,
    }
    if template.addressee == "party":
        values["destinatario"] = party.name if party else ""
        values["contacto del destinatario"] = party.contact if party else ""
        values["saludo"] = greeted["several"]
    elif template.addressee == "area":
        values["destinatario"] = facts.area
    return values


def _of_request(session: Session, assessed: AssessedRequest) -> dict[str, str]:
    request, words = assessed.request, vocabulary()
    right = words["rights"].get(request.right, "")
    linked = (
        link.earlier if link.request_id == request.id else link.request
        for link in links_of(session, request.id)
    )
    return {
        "número": request.number,
        "clase": words["kinds"][request.kind],
        "derecho ejercido": right,
        "pretensión": right,
        "fecha de recibo": long_date(assessed.case.received),
        "medio de recibo": words["channels"][request.channel],
        "texto de la solicitud": request.text,
        "solicitudes relacionadas": ", ".join(sorted({one.number for one in linked})),
        "hechos": request.text if request.kind == CLAIM else "",
        "otra ley": words["other_laws"].get(request.kind, ""),
        "fundamento de la otra ley": words["other_law_reasons"].get(request.kind, ""),
    }


def _of_terms(
    assessed: AssessedRequest, template: Template, history: History, today: date
) -> dict[str, str]:
    """The answer's limit with the law's words for it, and the person's own two months."""
    case, main = assessed.case, assessed.assessment.main
    regime = load_regime(case.law)
    rule = regime.rule(main.term, case.received) if main.term in regime.terms else None
    values = {
        "fecha límite": long_date(main.due) if main.due else "",
        "término": rule.length if rule else "",
        "artículo": rule.article if rule else "",
    }
    if template.step == COMPLETION_ASKED:
        due = deadline(WITHDRAWAL, today, assessed.calendar, case.law).due
        return values | {
            "fecha del requerimiento": long_date(today),
            "límite para completar": long_date(due),
        }
    asked = next(iter(history.sent(COMPLETION_ASKED)), None)
    row = next((d for d in assessed.assessment.deadlines if d.term == WITHDRAWAL), None)
    return values | {
        "fecha del requerimiento": long_date(history.day(asked)) if asked else "",
        "límite para completar": long_date(row.due) if row and row.due else "",
    }


def _of_facts(
    session: Session, template: Template, facts: LetterFacts, party: Party | None
) -> dict[str, str]:
    words = vocabulary()
    missing = [words["missing"].get(key, facts.reason) for key in facts.missing]
    database = session.get(Database, facts.database_id) if facts.database_id else None
    until = long_date(facts.until) if facts.until else ""
    values = {
        "lo que falta": "\n".join(filter(None, missing)),
        "nueva fecha": until,
        "fecha interna": until,
        "motivos de la demora": facts.reason,
        "razón del traslado": facts.reason,
        "motivo de la leyenda": facts.reason,
        "lo que se pide al área": facts.reason,
        "competente": party.name if party else "",
        "contacto del competente": party.contact if party else "",
        "causal": words["grounds"].get(facts.ground or "", ""),
        "fundamento de la causal": words["ground_laws"].get(facts.ground or "", ""),
        "decisión": words["decisions"].get(facts.decision or "", ""),
        "área": facts.area,
        "análisis": facts.reason if template.step == ANSWERED else "",
    }
    return values | ({"base de datos": database.name} if database else {})


def _of_course(
    request: Request, template: Template, facts: LetterFacts, history: History, today: date
) -> dict[str, str]:
    """What was done before this letter."""
    words = vocabulary()
    verified, withdrawn = history.last(IDENTITY_VERIFIED), history.last(WITHDRAWN)
    decided, transfer = history.last(DECIDED), history.told(TRANSFERRED)
    changed = words["changes"].get(request.right, "")
    asked = words["asked_of_party"]
    handed_over = today if template.step == TRANSFERRED else transfer and history.day(transfer)
    values = {
        "verificación de identidad": in_sentence(
            (verified.reason or verified.note) if verified else ""
        ),
        "fecha del desistimiento": long_date(history.day(withdrawn)) if withdrawn else "",
        "motivo del desistimiento": withdrawn.reason if withdrawn else "",
        "fecha del traslado": long_date(handed_over) if handed_over else "",
        "fecha de la leyenda": history.legend_set_on(),
        "bases con la leyenda": history.legends(),
        "leyenda levantada": history.legend_lifted_on(),
        "acciones y fecha": history.executions(),
        "comunicación a encargados": history.parties_told(),
        "cambio comunicado": facts.reason or changed,
        "lo que se pide al tercero": asked.get(request.right, asked["other"]),
        "lo que se pide acreditar": facts.reason or "\n".join(_proofs(request)),
        "anexos": _enclosures(request, template),
    }
    if template.step == ANSWERED and not facts.reason and decided:
        values["análisis"] = decided.reason
    if not facts.database_id:
        values["base de datos"] = _listed(history.databases())
    return values


def _proofs(request: Request) -> Iterable[str]:
    """What shows who asks and in which capacity (Decreto 1074 de 2015, art. 2.2.2.25.4.1)."""
    proofs = vocabulary()["proofs"]
    yield proofs[SELF]
    if _applicant(request):
        is_parent = request.is_minor and request.capacity == "representative"
        key = "minor" if is_parent else request.capacity
        if key != SELF:
            yield proofs[key]


def _enclosures(request: Request, template: Template) -> str:
    if template.step != TRANSFERRED:
        return ""
    return vocabulary()["words"]["copy_of_claim"].format(number=request.number)


def _proofs_of_what_was_done(session: Session, history: History) -> str:
    """The proof of each thing done, in words and by the names of its files."""
    kept = attachments_by_record(session, RequestEvent.__tablename__, history.executed_ids())
    return history.proofs({key: [one.name for one in files] for key, files in kept.items()})


def _listed(names: list[str]) -> str:
    """`«A», «B» y «C»`, one alone without marks; `e` before the sound i, as Spanish has it."""
    *others, last = names or [""]
    if not others:
        return last
    *others, last = (f"«{name}»" for name in names)
    joined = (
        "e" if last.casefold().startswith(("«i", "«hi", "«í")) else vocabulary()["words"]["and"]
    )
    return f"{', '.join(others)} {joined} {last}"


def written_document(person: Person) -> str:
    """`Cédula de ciudadanía 9.000.000.142`; empty for a person without a document."""
    if person.document_type == "none" or not person.document_number:
        return ""
    number = person.document_number
    number = written_nit(number) if person.document_type == "NIT" else grouped(number)
    return f"{vocabulary()['documents'][person.document_type]} {number}"
