"""Which right makes a request an inquiry or a claim (Ley 1581 de 2012, arts. 8, 14 and 15)."""

from __future__ import annotations

from privdesk.text import N_, Message

INQUIRY = "inquiry"
CLAIM = "claim"

KINDS = {
    INQUIRY: N_("Right", "Inquiry"),
    CLAIM: N_("Right", "Claim"),
}

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
}

_INQUIRIES = {"know", "access", "use", "proof", "portability"}
_NOT_IN_THE_LAW = {"object", "restrict", "automated", "portability"}


def kind_of(right: str) -> str:
    """`INQUIRY` or `CLAIM`, for each right (arts. 14 and 15). KeyError for an unknown one."""
    if right not in RIGHTS:
        raise KeyError(right)
    return INQUIRY if right in _INQUIRIES else CLAIM


def why(right: str) -> Message:
    """Why that right makes the kind it makes, in one sentence for the officer."""
    if right in _NOT_IN_THE_LAW:
        return N_(
            "Right",
            "Ley 1581 does not name this right; only the policy or another law does. "
            "It is handled like the nearest one.",
        )
    if kind_of(right) == INQUIRY:
        return N_("Right", "An inquiry: the person asks to know (Ley 1581 de 2012, art. 14).")
    return N_(
        "Right",
        "A claim: the person asks to correct, update, erase or revoke, or says that a duty "
        "was breached (Ley 1581 de 2012, art. 15).",
    )
