"""The names that a letter's template may put between braces, said once."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.text import N_, Message


class Placeholder(NamedTuple):
    """One name of the template language: what stands between the braces and what it means.

    `rows` is True where the value may be lines of "Datum: content", which print as a table.
    """

    name: str
    label: Message
    description: Message
    rows: bool = False


_ALL = (
    Placeholder(
        "ciudad",
        N_("Placeholder", "City"),
        N_("Placeholder", "Where the letter is dated: the organization's city."),
    ),
    Placeholder(
        "fecha de emisión",
        N_("Placeholder", "Date of issue"),
        N_("Placeholder", "The day the letter is issued, in words."),
    ),
    Placeholder(
        "tratamiento",
        N_("Placeholder", "Form of address"),
        N_("Placeholder", "Señor, Señora or Señor(a), above the addressee's name."),
    ),
    Placeholder(
        "saludo",
        N_("Placeholder", "Salutation"),
        N_("Placeholder", "The opening words to the addressee, without the colon."),
    ),
    Placeholder(
        "nombre del titular",
        N_("Placeholder", "Data subject's name"),
        N_("Placeholder", "The full name of the person whose data are concerned."),
    ),
    Placeholder(
        "documento del titular",
        N_("Placeholder", "Data subject's document"),
        N_("Placeholder", "Type and number of the data subject's identity document."),
    ),
    Placeholder(
        "dirección de notificación",
        N_("Placeholder", "Address for the answer"),
        N_("Placeholder", "The physical or electronic address to which the letter is sent."),
    ),
    Placeholder(
        "nombre del solicitante",
        N_("Placeholder", "Applicant's name"),
        N_("Placeholder", "Who asks, only when that is not the data subject."),
    ),
    Placeholder(
        "documento del solicitante",
        N_("Placeholder", "Applicant's document"),
        N_("Placeholder", "Type and number of the applicant's identity document."),
    ),
    Placeholder(
        "calidad del solicitante",
        N_("Placeholder", "Applicant's capacity"),
        N_("Placeholder", "Successor, representative or attorney of the data subject."),
    ),
    Placeholder(
        "número",
        N_("Placeholder", "Request number"),
        N_("Placeholder", "The consecutive number under which the request was filed."),
    ),
    Placeholder(
        "clase",
        N_("Placeholder", "Inquiry or claim"),
        N_("Placeholder", "The word consulta or reclamo."),
    ),
    Placeholder(
        "derecho ejercido",
        N_("Placeholder", "Right exercised"),
        N_("Placeholder", "What the person asks for, in the words of the law."),
    ),
    Placeholder(
        "fecha de recibo",
        N_("Placeholder", "Date of receipt"),
        N_("Placeholder", "The day the request reached the organization, in words."),
    ),
    Placeholder(
        "medio de recibo",
        N_("Placeholder", "Channel of receipt"),
        N_("Placeholder", "By which means the request arrived."),
    ),
    Placeholder(
        "texto de la solicitud",
        N_("Placeholder", "Text of the request"),
        N_("Placeholder", "What the person wrote, word for word."),
    ),
    Placeholder(
        "pretensión",
        N_("Placeholder", "What is claimed"),
        N_("Placeholder", "What the person wants to be done, in one sentence."),
    ),
    Placeholder(
        "fecha límite",
        N_("Placeholder", "Legal limit"),
        N_("Placeholder", "The last day for the answer, in words."),
    ),
    Placeholder(
        "término",
        N_("Placeholder", "Term"),
        N_("Placeholder", "The term of the law in words, for example diez (10) días hábiles."),
    ),
    Placeholder(
        "artículo",
        N_("Placeholder", "Article of the term"),
        N_("Placeholder", "The article and law that set the term."),
    ),
    Placeholder(
        "organización",
        N_("Placeholder", "Organization"),
        N_("Placeholder", "The controller's name."),
    ),
    Placeholder(
        "NIT",
        N_("Placeholder", "NIT"),
        N_("Placeholder", "The organization's tax number with its check digit."),
    ),
    Placeholder(
        "dirección de la organización",
        N_("Placeholder", "Organization's address"),
        N_("Placeholder", "Where the organization receives post."),
    ),
    Placeholder(
        "teléfono de la organización",
        N_("Placeholder", "Organization's telephone"),
        N_("Placeholder", "The telephone of the area that protects personal data."),
    ),
    Placeholder(
        "correo de la organización",
        N_("Placeholder", "Organization's e-mail"),
        N_("Placeholder", "The mailbox for inquiries and claims."),
    ),
    Placeholder(
        "nombre del firmante",
        N_("Placeholder", "Signer's name"),
        N_("Placeholder", "Who signs the letter."),
    ),
    Placeholder(
        "cargo del firmante",
        N_("Placeholder", "Signer's position"),
        N_("Placeholder", "The signer's position in the organization."),
    ),
    Placeholder(
        "verificación de identidad",
        N_("Placeholder", "Identity check"),
        N_(
            "Placeholder",
            "How the identity was checked, as in “a copy of the card”; empty until it is verified.",
        ),
    ),
    Placeholder(
        "base de datos",
        N_("Placeholder", "Database"),
        N_("Placeholder", "The name of the database or databases searched."),
    ),
    Placeholder(
        "respuesta de fondo",
        N_("Placeholder", "Answer on the merits"),
        N_("Placeholder", "What the organization answers to exactly what was asked."),
    ),
    Placeholder(
        "datos del titular",
        N_("Placeholder", "Data subject's data"),
        N_(
            "Placeholder",
            "The whole individual record. Lines like «Teléfono: 300 000 0000» print as a table.",
        ),
        rows=True,
    ),
    Placeholder(
        "finalidades y uso",
        N_("Placeholder", "Purposes and use"),
        N_("Placeholder", "What the data are for and how they have been used."),
    ),
    Placeholder(
        "origen de los datos",
        N_("Placeholder", "Origin of the data"),
        N_("Placeholder", "Where, when and from whom the data came."),
    ),
    Placeholder(
        "encargados y destinatarios",
        N_("Placeholder", "Processors and recipients"),
        N_("Placeholder", "Who else has the data, and in which countries."),
    ),
    Placeholder(
        "prueba de la autorización",
        N_("Placeholder", "Proof of the authorization"),
        N_("Placeholder", "Which proof of the authorization is enclosed, with its date."),
    ),
    Placeholder(
        "aviso de privacidad",
        N_("Placeholder", "Privacy notice"),
        N_("Placeholder", "The version of the notice that was shown when asking."),
    ),
    Placeholder(
        "vigencia de la base",
        N_("Placeholder", "How long data are kept"),
        N_("Placeholder", "For how long the database keeps the data."),
    ),
    Placeholder(
        "medio de respuesta",
        N_("Placeholder", "Channel of the answer"),
        N_("Placeholder", "By which means the person wants the answer."),
    ),
    Placeholder(
        "decisión",
        N_("Placeholder", "Decision"),
        N_("Placeholder", "Whether the claim succeeds, in part or not at all, and on what."),
    ),
    Placeholder(
        "hechos",
        N_("Placeholder", "Facts"),
        N_("Placeholder", "What happened, as the person told it and as it was verified."),
    ),
    Placeholder(
        "análisis",
        N_("Placeholder", "Analysis"),
        N_("Placeholder", "Why the law leads to the decision."),
    ),
    Placeholder(
        "pruebas",
        N_("Placeholder", "Evidence"),
        N_("Placeholder", "What the decision and what was done rest on."),
    ),
    Placeholder(
        "acciones y fecha",
        N_("Placeholder", "What was done and when"),
        N_("Placeholder", "Each thing done with the data, and its date."),
    ),
    Placeholder(
        "comunicación a encargados",
        N_("Placeholder", "Processors told"),
        N_("Placeholder", "Which processors were told of the change, and when."),
    ),
    Placeholder(
        "leyenda levantada",
        N_("Placeholder", "Legend lifted"),
        N_("Placeholder", "The day the legend «reclamo en trámite» was taken off, in words."),
    ),
    Placeholder(
        "anexos",
        N_("Placeholder", "Enclosures"),
        N_("Placeholder", "What goes with the letter, one a line."),
    ),
)

PLACEHOLDERS: dict[str, Placeholder] = {one.name: one for one in _ALL}
