"""What an activity has many of: purposes, categories, recipients, systems, measures, databases."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.row import Row
from privdesk.rules.inventory_words import RECIPIENT_CAPACITIES
from privdesk.text import N_

_OF = N_("ActivityRows", "Activity")


class ActivityController(Row, Record):
    """One more controller of it: with whom, or for whom, it is done besides the first.

    The first stands in the activity itself (`Activity.controller_id`).
    """

    __tablename__ = "activity_controller"
    __table_args__ = (UniqueConstraint("activity_id", "party_id"),)
    type_label = N_("ActivityRows", "Other controller of an activity")

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    party_id: Mapped[int] = field(
        N_("ActivityRows", "Third party"),
        ForeignKey("party.id"),
        required=True,
        index=True,
        in_table=True,
    )
    task: Mapped[str] = field(
        N_("ActivityRows", "What it decides, or what is done for it"), default="", in_table=True
    )


class ActivityPurpose(Row, Record):
    """A purpose of the activity with its legal ground."""

    __tablename__ = "activity_purpose"
    type_label = N_("ActivityRows", "Purpose of an activity")
    title_field = "words"

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    words: Mapped[str] = field(N_("ActivityRows", "Purpose"), required=True, in_table=True)
    ground: Mapped[str] = field(
        N_("ActivityRows", "Legal ground"), default="", in_table=True, listed="legal_grounds"
    )
    gdpr_ground: Mapped[str] = field(
        N_("ActivityRows", "Ground of the GDPR"),
        default="",
        server_default="",
        in_table=True,
        listed="gdpr_grounds",
        help=N_("ActivityRows", "Only for who applies the GDPR besides (art. 6)."),
    )
    details: Mapped[str] = field(
        N_("ActivityRows", "Norm or details"), default="", in_table=True, long=True
    )


class ActivitySubject(Row, Record):
    """A category of data subjects with how many there are, roughly."""

    __tablename__ = "activity_subject"
    type_label = N_("ActivityRows", "Category of data subjects")

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    code: Mapped[str] = field(
        N_("ActivityRows", "Category"), required=True, in_table=True, listed="subject_categories"
    )
    details: Mapped[str] = field(N_("ActivityRows", "Who exactly"), default="", in_table=True)
    estimate: Mapped[int | None] = field(N_("ActivityRows", "Estimated number"), in_table=True)


class ActivityData(Row, Record):
    """A category of data with the rule of how long it is kept."""

    __tablename__ = "activity_data"
    type_label = N_("ActivityRows", "Category of data")

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    code: Mapped[str] = field(
        N_("ActivityRows", "Category"), required=True, in_table=True, listed="rnbd_contents"
    )
    details: Mapped[str] = field(
        N_("ActivityRows", "Which data"), default="", in_table=True, long=True
    )
    retention_rule_id: Mapped[int | None] = field(
        N_("ActivityRows", "Retention rule"),
        ForeignKey("retention_rule.id"),
        index=True,
        in_table=True,
    )


class ActivityRecipient(Row, Record):
    """Who receives the data: a third party on record, or somebody in words."""

    __tablename__ = "activity_recipient"
    type_label = N_("ActivityRows", "Recipient")
    title_field = "words"

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    capacity: Mapped[str] = field(
        N_("ActivityRows", "Capacity"), required=True, in_table=True, choices=RECIPIENT_CAPACITIES
    )
    party_id: Mapped[int | None] = field(
        N_("ActivityRows", "Third party"), ForeignKey("party.id"), index=True, in_table=True
    )
    words: Mapped[str] = field(
        N_("ActivityRows", "Who, if not on record"), default="", in_table=True
    )
    what: Mapped[str] = field(
        N_("ActivityRows", "What it receives, and for what"), default="", in_table=True
    )


class ActivitySystem(Row, Record):
    """A system, device or tracker with which the activity is done."""

    __tablename__ = "activity_system"
    type_label = N_("ActivityRows", "System or tracker")
    title_field = "name"

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    name: Mapped[str] = field(N_("ActivityRows", "Name"), required=True, in_table=True)
    code: Mapped[str] = field(
        N_("ActivityRows", "Class"), default="", in_table=True, listed="tracker_classes"
    )
    provider_id: Mapped[int | None] = field(
        N_("ActivityRows", "Provider"), ForeignKey("party.id"), index=True, in_table=True
    )
    duration: Mapped[str] = field(
        N_("ActivityRows", "Duration"),
        default="",
        in_table=True,
        help=N_("ActivityRows", "Of a tracker: for example 26 months."),
    )
    country: Mapped[str] = field(
        N_("ActivityRows", "Country"), default="", in_table=True, listed="countries"
    )


class ActivityMeasure(Row, Record):
    """A measure of security or of organization, with when it is looked at again."""

    __tablename__ = "activity_measure"
    type_label = N_("ActivityRows", "Measure of an activity")
    title_field = "words"

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    words: Mapped[str] = field(N_("ActivityRows", "Measure"), required=True, in_table=True)
    reviewed_on: Mapped[date | None] = field(N_("ActivityRows", "Reviewed"), in_table=True)
    review_on: Mapped[date | None] = field(N_("ActivityRows", "Next review"), in_table=True)


class ActivityDatabase(Row, Record):
    """A database that the activity uses."""

    __tablename__ = "activity_database"
    __table_args__ = (UniqueConstraint("activity_id", "database_id"),)
    type_label = N_("ActivityRows", "Database of an activity")

    activity_id: Mapped[int] = field(_OF, ForeignKey("activity.id"), required=True, index=True)
    database_id: Mapped[int] = field(
        N_("ActivityRows", "Database"),
        ForeignKey("database.id"),
        required=True,
        index=True,
        in_table=True,
    )
