"""Which right makes a request an inquiry or a claim (Ley 1581 de 2012, arts. 8, 14 and 15)."""

from __future__ import annotations

from privdesk.rules.events import (
    CONTRACTUAL_DUTY,
    DATA_CORRECT,
    GROUNDS,
    LEGAL_DUTY,
    PUBLIC_DATA,
)
from privdesk.text import N_, Message

INQUIRY = "inquiry"
CLAIM = "claim"
PETITION = "petition"
CREDIT = "credit"
UNRELATED = "unrelated"
NOVELTY = "novelty"

KINDS = {
    INQUIRY: N_("Right", "Inquiry"),
    CLAIM: N_("Right", "Claim"),
    PETITION: N_("Right", "Petition (Ley 1755)"),
    CREDIT: N_("Right", "Credit data (Ley 1266)"),
    UNRELATED: N_("Right", "Not habeas data"),
    NOVELTY: N_("Right", "Change reported by a controller"),
}

# What Ley 1581 does not govern is recorded and answered so, with the other law's name.
OTHER_LAWS = {
    PETITION: "Ley 1755 de 2015",
    CREDIT: "Ley 1266 de 2008",
}
OTHER_KINDS = frozenset({PETITION, CREDIT, UNRELATED})

RIGHTS = {
    "know": N_("Right", "Know"),
    "access": N_("Right", "Access"),
    "use": N_("Right", "Use given"),
    "proof": N_("Right", "Proof of the authorization"),
    "update": N_("Right", "Update"),
    "rectify": N_("Right", "Rectify"),
    "erase": N_("Right", "Erase"),
    "revoke": N_("Right", "Revoke"),
    "breach": N_("Right", "Breach of a duty"),
    "object": N_("Right", "Object"),
    "restrict": N_("Right", "Restrict"),
    "automated": N_("Right", "Review of automated decisions"),
    "portability": N_("Right", "Portability"),
    PETITION: N_("Right", "Petition under Ley 1755"),
    CREDIT: N_("Right", "Credit data under Ley 1266"),
    UNRELATED: N_("Right", "Something else, not habeas data"),
    NOVELTY: N_("Right", "Change reported by a controller (we process for it)"),
}

# By which the data subject asks that data be erased (Ley 1581 de 2012, art. 8, e).
ASKS_ERASURE = frozenset({"erase", "revoke"})

_INQUIRIES = {"know", "access", "use", "proof", "portability"}
_NOT_IN_THE_LAW = {"object", "restrict", "automated", "portability"}


def kind_of(right: str) -> str:
    """The kind of request that a right makes (arts. 14 and 15). KeyError for an unknown one.

    What is no right of Ley 1581 is a kind of its own: petition, credit data, unrelated, novelty.
    """
    if right not in RIGHTS:
        raise KeyError(right)
    if right in KINDS:
        return right
    return INQUIRY if right in _INQUIRIES else CLAIM


def grounds_of(right: str) -> dict[str, Message]:
    """The grounds (rules.events.GROUNDS) on which a request of that right can be denied.

    A duty to keep the data answers who wants them erased, not who asks to know them (Decreto 1074
    de 2015, 2.2.2.25.2.6); that none is needed, who asks for the authorization (Ley 1581, art. 10).
    """
    left_out = set[str]()
    if right in _INQUIRIES:
        left_out |= {LEGAL_DUTY, CONTRACTUAL_DUTY, DATA_CORRECT}
        if right != "proof":
            left_out.add(PUBLIC_DATA)
    return {ground: words for ground, words in GROUNDS.items() if ground not in left_out}


def why(right: str) -> Message:
    """Why that right makes the kind it makes, in one sentence for the officer."""
    if right in _NOT_IN_THE_LAW:
        return N_(
            "Right",
            "Ley 1581 does not name this right; only the policy or another law does. "
            "It is handled like the nearest one.",
        )
    if right in OTHER_LAWS:
        return N_("Right", "Another law governs it: it is answered so, naming that law.")
    if right == UNRELATED:
        return N_("Right", "It asks nothing about personal data: it is answered so.")
    if right == NOVELTY:
        return N_(
            "Right",
            "The controller reports a change: as its processor you update the data within five "
            "business days (Ley 1581 de 2012, art. 18 d).",
        )
    if kind_of(right) == INQUIRY:
        return N_("Right", "An inquiry: the person asks to know (Ley 1581 de 2012, art. 14).")
    return N_(
        "Right",
        "A claim: the person asks to correct, update, erase or revoke, or says that a duty "
        "was breached (Ley 1581 de 2012, art. 15).",
    )
