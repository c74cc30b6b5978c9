"""A processing activity: what is done with personal data, for what, of whom and until when."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.rules.inventory_words import ACTIVITY_ROLES, ACTIVITY_STATUS
from privdesk.text import N_


class Activity(Record):
    """A processing activity (GDPR art. 30; guide of the SIC on demonstrated accountability, 2015).

    Its purposes, categories and the like are rows of their own (`records.owned`). A yes or no is
    None while nobody verified it; that is never a "no".
    """

    __tablename__ = "activity"
    type_label = N_("Activity", "Activity")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Activity", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    role: Mapped[str | None] = field(
        N_("Activity", "Our role"),
        in_table=True,
        choices=ACTIVITY_ROLES,
        help=N_("Activity", "By what is really done, whatever it is called."),
    )
    controller_id: Mapped[int | None] = field(
        N_("Activity", "For whom, or with whom"), ForeignKey("party.id"), index=True
    )
    status: Mapped[str] = field(
        N_("Activity", "Status"),
        required=True,
        in_table=True,
        default="active",
        choices=ACTIVITY_STATUS,
    )
    description: Mapped[str] = field(
        N_("Activity", "What is done"), default="", long=True, searchable=True
    )
    owner: Mapped[str] = field(
        N_("Activity", "Who answers for it"), default="", in_table=True, searchable=True
    )
    started_on: Mapped[date | None] = field(N_("Activity", "Since"))
    ended_on: Mapped[date | None] = field(N_("Activity", "Until"))
    review_on: Mapped[date | None] = field(N_("Activity", "Next review"), in_table=True)
    is_paper: Mapped[bool | None] = field(N_("Activity", "Is it done on paper?"))
    is_digital: Mapped[bool | None] = field(N_("Activity", "Is it done with computers?"))
    has_sensitive: Mapped[bool | None] = field(
        N_("Activity", "Are sensitive data processed?"),
        help=N_("Activity", "Ley 1581 de 2012, arts. 5 and 6"),
    )
    sensitive_ground: Mapped[str] = field(
        N_("Activity", "Why sensitive data may be processed"),
        default="",
        listed="sensitive_grounds",
    )
    has_minors: Mapped[bool | None] = field(
        N_("Activity", "Are data of people under 18 processed?"),
        help=N_("Activity", "Ley 1581 de 2012, art. 7"),
    )
    decides_alone: Mapped[bool | None] = field(
        N_("Activity", "Are decisions taken by machine alone?")
    )
    decision_details: Mapped[str] = field(
        N_("Activity", "Which decisions, and by which logic"), default="", long=True
    )
    is_marketing: Mapped[bool | None] = field(N_("Activity", "Is it for direct marketing?"))
    has_recipients: Mapped[bool | None] = field(N_("Activity", "Does anybody receive the data?"))
    has_transfers: Mapped[bool | None] = field(N_("Activity", "Do data leave Colombia?"))
    has_assessment: Mapped[bool | None] = field(N_("Activity", "Is there an impact assessment?"))
    assessed_on: Mapped[date | None] = field(N_("Activity", "Date of the impact assessment"))
    notes: Mapped[str] = field(N_("Activity", "Notes"), default="", long=True)
