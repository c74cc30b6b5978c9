"""Where the dates of the office's own work come from: no law counts them, an act set each one."""

from __future__ import annotations

from privdesk.rules.case import (
    AREA_REPLY,
    BACKUPS,
    CLOSING,
    EXECUTION,
    LEGEND_LIFTING,
    OTHER_ANSWER,
    SENDING,
    TRANSFER_NOTICE,
    CaseDeadline,
)
from privdesk.text import N_, Message, say, translate

_REASONS: dict[str, Message] = {
    AREA_REPLY: N_("Computation", "The internal date that you set when you asked the area."),
    TRANSFER_NOTICE: N_(
        "Computation", "The day of the transfer: the person is told of it at once."
    ),
    EXECUTION: N_(
        "Computation",
        "What was granted must be carried out within the term to answer: to decide is not enough.",
    ),
    LEGEND_LIFTING: N_(
        "Computation", "The legend stays until the claim is decided: it is lifted then."
    ),
    BACKUPS: N_("Computation", "The day noted with the execution, until which backups hold data."),
    OTHER_ANSWER: N_(
        "Computation",
        "No term of Ley 1581 governs it: the office's own date is that of an inquiry, the "
        "shortest; another law may set its own.",
    ),
    CLOSING: N_("Computation", "The day from which nothing else was left to do."),
}
_ARTICLES = {
    TRANSFER_NOTICE: "Ley 1581 de 2012, art. 15, num. 1",
    EXECUTION: "Decreto 1074 de 2015, art. 2.2.2.25.2.6",
    LEGEND_LIFTING: "Ley 1581 de 2012, art. 15, num. 2",
}


def own_reason(row: CaseDeadline) -> str:
    """Why the office's own date is that day, in a sentence; empty where nothing can be said."""
    if row.term == SENDING:
        return translate(
            "Computation",
            "The day on which the letter {number} was issued: only its sending counts.",
            number=row.unsent or "",
        )
    reason = _REASONS.get(row.term)
    return say(reason) if reason else ""


def own_article(row: CaseDeadline) -> str:
    """The article behind the work, where there is one."""
    return _ARTICLES.get(row.term, "")
