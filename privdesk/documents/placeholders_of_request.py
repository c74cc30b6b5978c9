"""The fields of a letter about the person, the request and the organization."""

from __future__ import annotations

from privdesk.documents.placeholder import Placeholder
from privdesk.text import N_

REQUEST = (
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
        "destinatario",
        N_("Placeholder", "Addressee"),
        N_("Placeholder", "To whom the letter goes: the person, a third party or an area."),
    ),
    Placeholder(
        "contacto del destinatario",
        N_("Placeholder", "Addressee's contact"),
        N_("Placeholder", "The e-mail or address of a third party that gets the letter."),
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
        "titular",
        N_("Placeholder", "Data subject"),
        N_("Placeholder", "Name and document of the data subject; says so when under 18."),
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
        "solicitudes relacionadas",
        N_("Placeholder", "Linked requests"),
        N_("Placeholder", "The numbers of the requests that belong together with this one."),
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
        "canales de atención",
        N_("Placeholder", "Channels"),
        N_(
            "Placeholder",
            "Where to write to the organization at no cost: e-mail, address, telephone.",
        ),
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
)
