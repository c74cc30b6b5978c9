"""A database of personal data, as the RNBD asks for it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.rules.inventory_words import AUTHORIZATION_MODES, AUTHORIZATIONS, DATABASE_STATUS
from privdesk.text import N_


class Database(Record):
    """An organized set of personal data (Ley 1581 de 2012, art. 3 b), with what the RNBD registers.

    Its purposes, places, channels and the like are rows of their own (`records.owned`). A yes or
    no is None while nobody verified it; that is never a "no".
    """

    __tablename__ = "database"
    type_label = N_("Database", "Database")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Database", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    contact: Mapped[str] = field(
        N_("Database", "Who keeps it"),
        default="",
        in_table=True,
        searchable=True,
        help=N_("Database", "The person or area to ask for its data."),
    )
    description: Mapped[str] = field(
        N_("Database", "Description"), default="", server_default="", long=True, searchable=True
    )
    status: Mapped[str] = field(
        N_("Database", "Status"),
        required=True,
        default="in_use",
        server_default="in_use",
        choices=DATABASE_STATUS,
    )
    created_on: Mapped[date | None] = field(
        N_("Database", "Created"),
        in_table=True,
        help=N_("Database", "Two months to register it run from here (2.2.2.26.3.1)."),
    )
    closed_on: Mapped[date | None] = field(N_("Database", "Closed"))
    subject_count: Mapped[int | None] = field(
        N_("Database", "Number of data subjects"), in_table=True
    )
    subject_count_on: Mapped[date | None] = field(N_("Database", "Counted on"))
    is_manual: Mapped[bool | None] = field(N_("Database", "Is it processed by hand?"))
    is_automated: Mapped[bool | None] = field(N_("Database", "Is it processed by machine?"))
    has_processors: Mapped[bool | None] = field(
        N_("Database", "Does a processor handle its data for the organization?")
    )
    # The policy that governs it.
    policy_name: Mapped[str] = field(
        N_("Database", "Policy of processing"), default="", server_default=""
    )
    policy_version: Mapped[str] = field(
        N_("Database", "Version of the policy"), default="", server_default=""
    )
    policy_url: Mapped[str] = field(
        N_("Database", "Where the policy is published"), default="", server_default=""
    )
    policy_in_force_on: Mapped[date | None] = field(N_("Database", "In force since"))
    policy_in_force_words: Mapped[str] = field(
        N_("Database", "In force since, where its day is not known"),
        default="",
        server_default="",
        help=N_("Database", "As the policy says it: for example, February 2024."),
    )
    validity: Mapped[str] = field(
        N_("Database", "Period of validity of the database"),
        default="",
        server_default="",
        help=N_("Database", "The policy says it (Decreto 1074 de 2015, 2.2.2.25.3.1, num. 6)."),
    )
    # Where the data come from, and by which authorization.
    from_subject: Mapped[bool] = field(
        N_("Database", "From the data subject"), default=False, server_default=text("0")
    )
    from_other_person: Mapped[bool] = field(
        N_("Database", "From another person"), default=False, server_default=text("0")
    )
    from_party: Mapped[bool] = field(
        N_("Database", "From a third party"), default=False, server_default=text("0")
    )
    is_inferred: Mapped[bool] = field(
        N_("Database", "Inferred or derived"), default=False, server_default=text("0")
    )
    supplier_id: Mapped[int | None] = field(
        N_("Database", "Third party that supplies them"), ForeignKey("party.id"), index=True
    )
    authorization: Mapped[str | None] = field(
        N_("Database", "Does it have the authorization of the data subjects?"),
        choices=AUTHORIZATIONS,
        help=N_("Database", "Ley 1581 de 2012, arts. 9 and 10"),
    )
    exemption: Mapped[str] = field(
        N_("Database", "Legal ground of what has no authorization"),
        default="",
        server_default="",
        listed="exemptions",
        help=N_("Database", "Ley 1581 de 2012, art. 10"),
    )
    keeps_copy: Mapped[bool | None] = field(
        N_("Database", "Is a copy of the authorization kept?"),
        help=N_("Database", "Ley 1581 de 2012, art. 17, b"),
    )
    keeps_notice_proof: Mapped[bool | None] = field(
        N_("Database", "Is proof kept of what was told when asking?"),
        help=N_("Database", "Ley 1581 de 2012, art. 12, paragraph"),
    )
    authorization_mode: Mapped[str | None] = field(
        N_("Database", "Mode of the authorization"),
        choices=AUTHORIZATION_MODES,
        help=N_("Database", "Silence never authorizes (Decreto 1074 de 2015, 2.2.2.25.2.4)."),
    )
    authorization_format: Mapped[str] = field(
        N_("Database", "Format in force"), default="", server_default=""
    )
    has_minors: Mapped[bool | None] = field(
        N_("Database", "Does it hold data of people under 18?"),
        help=N_("Database", "Ley 1581 de 2012, art. 7"),
    )
    security_review_on: Mapped[date | None] = field(
        N_("Database", "Next review of the security measures")
    )
    # Stated one by one: a "no" is said, it is never the absence of rows.
    has_transfers: Mapped[bool | None] = field(
        N_("Database", "Are data transferred abroad, to another controller?"),
        help=N_("Database", "Ley 1581 de 2012, art. 26"),
    )
    has_transmissions: Mapped[bool | None] = field(
        N_("Database", "Are data transmitted abroad, to a processor?"),
        help=N_("Database", "Decreto 1074 de 2015, 2.2.2.25.5.1 and 2.2.2.25.5.2"),
    )
    has_national: Mapped[bool | None] = field(
        N_("Database", "Are data assigned or transferred inside Colombia?")
    )
    # What the RNBD answered.
    rnbd_number: Mapped[str] = field(
        N_("Database", "RNBD number"), default="", server_default="", searchable=True
    )
    registered_on: Mapped[date | None] = field(N_("Database", "Registered"), in_table=True)
    notes: Mapped[str] = field(N_("Database", "Notes"), default="", server_default="", long=True)
