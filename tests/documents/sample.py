"""Fictional letters and registers that several tests of documents share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from privdesk.documents.letter_pdf import LetterHead
from privdesk.documents.register import Column, Register, Value
from privdesk.documents.spanish import vocabulary
from privdesk.documents.template_set import shipped_templates

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)
HEAD = LetterHead(
    "Panadería Ejemplo S.A.S.",
    "999.000.123-2",
    "Calle Ficticia 12-34",
    "601 000 0000",
    "datos@panaderia.example",
    "Bogotá, D. C.",
)
VALUES = {
    "ciudad": "Bogotá, D. C.",
    "fecha de emisión": "23 de noviembre de 2026",
    "tratamiento": "Señora",
    "saludo": "Respetada señora Ficticia",
    "nombre del titular": "Ana Ficticia",
    "documento del titular": "Cédula de ciudadanía 9.000.000.142",
    "titular": "Ana Ficticia, cédula de ciudadanía 9.000.000.142",
    "dirección de notificación": "ana.ficticia@correo.example",
    "número": "2026-0142",
    "clase": "consulta",
    "derecho ejercido": "conocer sus datos personales",
    "fecha de recibo": "10 de noviembre de 2026",
    "medio de recibo": "correo electrónico",
    "fecha límite": "25 de noviembre de 2026",
    "término": "diez (10) días hábiles",
    "artículo": "Ley 1581 de 2012, art. 14",
    "organización": "Panadería Ejemplo S.A.S.",
    "correo de la organización": "datos@panaderia.example",
    "nombre del firmante": "Óscar Ejemplo",
    "cargo del firmante": "Oficial de protección de datos",
    "verificación de identidad": "cotejo de su documento de identidad",
    "medio de respuesta": "correo electrónico",
    "base de datos": "Clientes y pedidos",
    "datos del titular": "Nombre: Ana Ficticia\nTeléfono: 300 000 0000\nPedidos: 14",
    "finalidades y uso": "Tomar y entregar sus pedidos.\nNo se han usado para publicidad.",
    "vigencia de la base": "hasta el 31 de diciembre de 2030",
    "origen de los datos": "Usted los entregó al registrarse en la tienda.",
    "encargados y destinatarios": "Domicilios Supuestos S.A.S. (Colombia).",
    "prueba de la autorización": "Se anexa copia de la que dio el 14 de marzo de 2025.",
    "aviso de privacidad": "Versión 2, vigente desde el 1 de enero de 2025.",
    "anexos": "Copia de la autorización\nRelación de pedidos",
}
CLAIM_VALUES = VALUES | {
    "clase": "reclamo",
    "término": "quince (15) días hábiles",
    "artículo": "Ley 1581 de 2012, art. 15, num. 3",
    "nombre del solicitante": "Pedro Supuesto",
    "documento del solicitante": "Cédula de ciudadanía 9.000.000.007",
    "calidad del solicitante": "apoderado",
    "saludo": "Respetado señor Supuesto",
    "tratamiento": "Señor",
    "hechos": "El titular informa que su teléfono está errado.",
    "pretensión": "que se corrija su teléfono",
    "análisis": "El dato registrado no corresponde al que consta en el soporte.",
    "decisión": "procedente",
    "acciones y fecha": "El 20 de noviembre de 2026 se corrigió el teléfono.",
    "pruebas": "Registro de la corrección.",
    "comunicación a encargados": "Domicilios Supuestos S.A.S., el 20 de noviembre de 2026.",
    "leyenda levantada": "20 de noviembre de 2026",
}

# Of the steps before the answer, and of letters to others: what a procedure leaves behind.
CASE_VALUES = CLAIM_VALUES | {
    "pretensión": "suprimir sus datos personales",
    "destinatario": "Domicilios Supuestos S.A.S.",
    "contacto del destinatario": "datos@domicilios.example",
    "canales de atención": "datos@panaderia.example; Calle Ficticia 12-34, Bogotá, D. C.",
    "lo que se pide acreditar": "Copia de su documento de identidad.\nCopia del poder.",
    "lo que falta": "La dirección para recibir la respuesta.\nLos documentos.",
    "fecha del requerimiento": "23 de noviembre de 2026",
    "límite para completar": "25 de enero de 2027",
    "fecha del desistimiento": "20 de noviembre de 2026",
    "motivo del desistimiento": "ya no le interesa el trámite.",
    "motivos de la demora": "El encargado de los domicilios aún no nos entrega sus registros.",
    "nueva fecha": "2 de diciembre de 2026",
    "competente": "Ferretería Inventada S.A.S.",
    "contacto del competente": "datos@ferreteria.example",
    "razón del traslado": "Los datos los recogió y los usa Ferretería Inventada S.A.S.",
    "fecha del traslado": "23 de noviembre de 2026",
    "motivo de la leyenda": "El titular reclama la supresión de su teléfono.",
    "fecha de la leyenda": "12 de noviembre de 2026",
    "bases con la leyenda": "Clientes y pedidos: incluida el 12 de noviembre de 2026.",
    "norma": "Código de Comercio, artículo 60",
    "lo que se concede": "la supresión de su teléfono y de su correo.",
    "lo que se niega": "la supresión de sus facturas",
    "cambio comunicado": "la supresión de los datos personales del titular",
    "lo que se pide al tercero": "suprimir de sus registros los mismos datos",
    "área": "Sistemas",
    "lo que se pide al área": "Suprimir el teléfono del titular en la tienda en línea.",
    "fecha interna": "1 de diciembre de 2026",
}


def values_for(name: str) -> dict[str, str]:
    """Values that fill every placeholder of the shipped letter of that name."""
    if name in ("acknowledgement_claim", "answer_claim"):
        return CLAIM_VALUES
    if name in ("acknowledgement_inquiry", "answer_inquiry"):
        return VALUES
    template, words = shipped_templates().load(name), vocabulary()
    kind, ground = template.applies_to[0], template.ground or "legal_duty"
    values = CASE_VALUES | {
        "clase": words["kinds"][kind],
        "causal": words["grounds"][ground],
        "fundamento de la causal": words["ground_laws"][ground],
        "otra ley": words["other_laws"].get(kind, ""),
        "fundamento de la otra ley": words["other_law_reasons"].get(kind, ""),
    }
    if template.decision:
        values["decisión"] = words["decisions"][template.decision]
    if name == "withdrawal_silent":
        asked, passed = "15 de septiembre de 2026", "17 de noviembre de 2026"
        values |= {"fecha del requerimiento": asked, "límite para completar": passed}
    return values


COLUMNS = (
    Column("number", "Número", width_hint=10),
    Column("person", "Titular", width_hint=20),
    Column("kind", "Clase", width_hint=10, choices=("Consulta", "Reclamo")),
    Column("due", "Fecha límite", "date", 10),
    Column("received", "Recibida", "moment", 15),
    Column("days", "Días", "number", 6),
    Column("met", "Cumplida", "flag", 6),
    Column("text", "Texto", width_hint=40),
)


def register(rows: Iterable[Sequence[Value]], count: int | None = None) -> Register:
    """A register of fictional requests with these rows of eight values."""
    return Register(
        "Solicitudes",
        "Panadería Ejemplo S.A.S.",
        "Estado: abiertas",
        COLUMNS,
        rows,
        NOW,
        seal="1284 : 9f3a71c2",
        count=count,
    )


def row(text: str, number: str = "2026-0001") -> tuple[Value, ...]:
    """A row of the register with this text."""
    moment = datetime(2026, 11, 10, 3, 30, tzinfo=UTC)  # the evening before in Bogotá
    return (number, "Ana Ficticia", "Consulta", NOW.date(), moment, 7, True, text)


def pages(pdf: bytes) -> list[str]:
    """The text of each page, its lines joined, as another program reads it."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def text_of(pdf: bytes) -> str:
    """The whole text of a PDF on one line."""
    return " ".join(pages(pdf))


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden files included."""
    return sorted(path.name for path in folder.iterdir())
