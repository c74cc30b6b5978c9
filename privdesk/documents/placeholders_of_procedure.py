"""The fields of a letter about a step before the answer, or about a third party."""

from __future__ import annotations

from privdesk.documents.placeholder import Placeholder
from privdesk.text import N_

PROCEDURE = (
    Placeholder(
        "lo que se pide acreditar",
        N_("Placeholder", "What is to be proven"),
        N_("Placeholder", "The documents that show who asks and in which capacity, one a line."),
    ),
    Placeholder(
        "lo que falta",
        N_("Placeholder", "What is missing"),
        N_("Placeholder", "What the claim lacks of what art. 15 asks for, one a line."),
    ),
    Placeholder(
        "fecha del requerimiento",
        N_("Placeholder", "Date of the request to complete"),
        N_("Placeholder", "The day the person was asked to complete the claim, in words."),
    ),
    Placeholder(
        "límite para completar",
        N_("Placeholder", "Limit to complete"),
        N_("Placeholder", "The end of the person's two months, in words."),
    ),
    Placeholder(
        "fecha del desistimiento",
        N_("Placeholder", "Date of the withdrawal"),
        N_("Placeholder", "The day the person withdrew, or the withdrawal was declared, in words."),
    ),
    Placeholder(
        "motivo del desistimiento",
        N_("Placeholder", "Reason of the withdrawal"),
        N_("Placeholder", "Why the person withdrew, if it was said."),
    ),
    Placeholder(
        "motivos de la demora",
        N_("Placeholder", "Reasons of the delay"),
        N_("Placeholder", "Why the answer cannot be given within the first term."),
    ),
    Placeholder(
        "nueva fecha",
        N_("Placeholder", "New date"),
        N_("Placeholder", "The day on which the answer will be given, in words."),
    ),
    Placeholder(
        "competente",
        N_("Placeholder", "Who is competent"),
        N_("Placeholder", "Who gets the claim because it is competent to answer it."),
    ),
    Placeholder(
        "contacto del competente",
        N_("Placeholder", "Contact of who is competent"),
        N_("Placeholder", "Where the person can write to who is competent."),
    ),
    Placeholder(
        "razón del traslado",
        N_("Placeholder", "Reason of the transfer"),
        N_("Placeholder", "Why the organization is not competent and the other one is."),
    ),
    Placeholder(
        "fecha del traslado",
        N_("Placeholder", "Date of the transfer"),
        N_("Placeholder", "The day the claim was handed over, in words."),
    ),
    Placeholder(
        "motivo de la leyenda",
        N_("Placeholder", "Reason of the legend"),
        N_("Placeholder", "What is claimed of which data, as the legend says it."),
    ),
    Placeholder(
        "fecha de la leyenda",
        N_("Placeholder", "Date of the legend"),
        N_("Placeholder", "The day the legend «reclamo en trámite» was set, in words."),
    ),
    Placeholder(
        "bases con la leyenda",
        N_("Placeholder", "Databases with the legend"),
        N_("Placeholder", "Each database with the day its legend was set, and lifted."),
        rows="legend",
    ),
    Placeholder(
        "cambio comunicado",
        N_("Placeholder", "Change told"),
        N_("Placeholder", "What was done with the data that a third party must know of."),
    ),
    Placeholder(
        "lo que se pide al tercero",
        N_("Placeholder", "What the third party should do"),
        N_("Placeholder", "What is asked of who holds the same data."),
    ),
    Placeholder(
        "área",
        N_("Placeholder", "Area"),
        N_("Placeholder", "The area of the organization that is asked."),
    ),
    Placeholder(
        "lo que se pide al área",
        N_("Placeholder", "What is asked of the area"),
        N_("Placeholder", "What the area is to search, do or report."),
    ),
    Placeholder(
        "fecha interna",
        N_("Placeholder", "Internal date"),
        N_("Placeholder", "The day by which the area should reply, in words."),
    ),
)
