"""The fields of a letter about what is answered, decided and done."""

from __future__ import annotations

from privdesk.documents.placeholder import Placeholder
from privdesk.text import N_

ANSWER = (
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
        rows="data",
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
        "causal",
        N_("Placeholder", "Ground of the denial"),
        N_("Placeholder", "One of the closed list of grounds, in words."),
    ),
    Placeholder(
        "fundamento de la causal",
        N_("Placeholder", "Law of the ground"),
        N_("Placeholder", "What the law says about that ground."),
    ),
    Placeholder(
        "norma",
        N_("Placeholder", "Rule cited"),
        N_("Placeholder", "The rule that sets the legal duty to keep the data, with its article."),
    ),
    Placeholder(
        "lo que se concede",
        N_("Placeholder", "What is granted"),
        N_("Placeholder", "The part of the claim that succeeds."),
    ),
    Placeholder(
        "lo que se niega",
        N_("Placeholder", "What is denied"),
        N_("Placeholder", "The part of the claim that does not succeed."),
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
        rows="actions",
    ),
    Placeholder(
        "comunicación a encargados",
        N_("Placeholder", "Processors told"),
        N_("Placeholder", "Which processors were told of the change, and when."),
        rows="told",
    ),
    Placeholder(
        "leyenda levantada",
        N_("Placeholder", "Legend lifted"),
        N_("Placeholder", "The day the legend «reclamo en trámite» was taken off, in words."),
    ),
    Placeholder(
        "otra ley",
        N_("Placeholder", "Other law"),
        N_("Placeholder", "The law that governs what is asked."),
    ),
    Placeholder(
        "fundamento de la otra ley",
        N_("Placeholder", "Why another law applies"),
        N_("Placeholder", "Why Ley 1581 does not govern what is asked, and where to ask it."),
    ),
    Placeholder(
        "anexos",
        N_("Placeholder", "Enclosures"),
        N_("Placeholder", "What goes with the letter, one a line."),
    ),
)
