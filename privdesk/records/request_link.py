"""Two requests that belong together: of one mail, one after another, or repeated."""

from __future__ import annotations

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, relationship

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.request import Request
from privdesk.text import N_

SAME_MAIL = "same_mail"
FOLLOWS = "follows"
REPEATS = "repeats"
RELATIONS = {
    SAME_MAIL: N_("RequestLink", "Asked in the same message"),
    FOLLOWS: N_("RequestLink", "Continues a closed or withdrawn request"),
    REPEATS: N_("RequestLink", "Repeats an earlier request"),
}


class RequestLink(Record):
    """The later request and the earlier one that it is linked to."""

    __tablename__ = "request_link"
    __table_args__ = (UniqueConstraint("request_id", "earlier_id"),)
    type_label = N_("RequestLink", "Link between requests")

    request_id: Mapped[int] = field(
        N_("RequestLink", "Request"), ForeignKey("request.id"), required=True
    )
    earlier_id: Mapped[int] = field(
        N_("RequestLink", "Earlier request"), ForeignKey("request.id"), required=True, index=True
    )
    relation: Mapped[str] = field(
        N_("RequestLink", "How they belong together"), required=True, choices=RELATIONS
    )

    request: Mapped[Request] = relationship(foreign_keys=[request_id])
    earlier: Mapped[Request] = relationship(foreign_keys=[earlier_id])
