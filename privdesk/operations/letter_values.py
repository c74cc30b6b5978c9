"""What the store already knows of the values that a letter's placeholders need."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from privdesk.documents.spanish import long_date
from privdesk.records import Organization, Person, Request
from privdesk.rules.case import Assessment
from privdesk.rules.identity import grouped, written_nit
from privdesk.rules.regime import COLOMBIA, load_regime
from privdesk.rules.rights import CLAIM

# Letters are in Spanish whatever the language of the screen.
_DOCUMENTS = {
    "CC": "Cédula de ciudadanía",
    "CE": "Cédula de extranjería",
    "TI": "Tarjeta de identidad",
    "RC": "Registro civil",
    "PA": "Pasaporte",
    "PPT": "Permiso por protección temporal",
    "NIT": "NIT",
    "other": "Documento",
}
_TREATMENTS = {"ms": "Señora", "mr": "Señor"}
_SALUTATIONS = {"ms": "Respetada señora", "mr": "Respetado señor"}
_KINDS = {"inquiry": "consulta", "claim": "reclamo"}
_RIGHTS = {
    "know": "conocer sus datos personales",
    "access": "acceder a sus datos personales",
    "use": "ser informado del uso dado a sus datos personales",
    "proof": "obtener prueba de la autorización otorgada",
    "update": "actualizar sus datos personales",
    "rectify": "rectificar sus datos personales",
    "erase": "suprimir sus datos personales",
    "revoke": "revocar la autorización otorgada",
    "breach": "reclamar por el presunto incumplimiento de un deber",
    "object": "oponerse al tratamiento",
    "restrict": "limitar el tratamiento",
    "automated": "pedir la revisión de decisiones automatizadas",
    "portability": "recibir sus datos en un formato portable",
}
_CHANNELS = {
    "email": "correo electrónico",
    "in_person": "atención personal",
    "letter": "comunicación escrita",
    "phone": "teléfono",
    "web": "formulario web",
    "other": "otro medio",
}


def known_values(
    organization: Organization,
    request: Request,
    assessment: Assessment,
    received: date,
    today: date,
) -> Mapping[str, str]:
    """The placeholders that the records fill, by name; one that is not known is empty."""
    person = request.person
    answer = next(d for d in assessment.deadlines if d.term.endswith(".answer"))
    rule = load_regime(COLOMBIA).rule(answer.term, received)
    return {
        "ciudad": organization.city,
        "fecha de emisión": long_date(today),
        "tratamiento": _TREATMENTS.get(person.treatment or "", "Señor(a)"),
        "saludo": _salutation(person),
        "nombre del titular": person.name,
        "documento del titular": written_document(person),
        "dirección de notificación": request.reply_address or person.email or person.address,
        "número": request.number,
        "clase": _KINDS[request.kind],
        "derecho ejercido": _RIGHTS[request.right],
        "fecha de recibo": long_date(received),
        "medio de recibo": _CHANNELS[request.channel],
        "texto de la solicitud": request.text,
        "fecha límite": long_date(answer.due) if answer.due else "",
        "término": rule.length,
        "artículo": rule.article,
        "organización": organization.name,
        "NIT": organization.nit,
        "dirección de la organización": organization.address,
        "teléfono de la organización": organization.phone,
        "correo de la organización": organization.email,
        "nombre del firmante": organization.officer_name,
        "cargo del firmante": organization.officer_position,
        "base de datos": request.database.name if request.database else "",
        "hechos": request.text if request.kind == CLAIM else "",
    }


def _salutation(person: Person) -> str:
    return f"{_SALUTATIONS.get(person.treatment or '', 'Respetado(a) señor(a)')} {person.name}"


def written_document(person: Person) -> str:
    """`Cédula de ciudadanía 9.000.000.142`; empty for a person without a document."""
    if person.document_type == "none" or not person.document_number:
        return ""
    number = person.document_number
    number = written_nit(number) if person.document_type == "NIT" else grouped(number)
    return f"{_DOCUMENTS[person.document_type]} {number}"
