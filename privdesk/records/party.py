"""A third party: who handles, receives or supplies data, and who else answers for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, text
from sqlalchemy.orm import Mapped

from privdesk.fields import field, field_of
from privdesk.records.base import Record
from privdesk.records.person import DOCUMENT_TYPES
from privdesk.records.row import Row
from privdesk.rules.sections import PARTY_ROLES
from privdesk.text import N_, say


class Party(Record):
    """A processor, recipient or other controller (Ley 1581 de 2012, art. 3 d and e)."""

    __tablename__ = "party"
    type_label = N_("Party", "Third party")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Party", "Name"), required=True, in_table=True, searchable=True, unique=True
    )
    contact: Mapped[str] = field(N_("Party", "Contact"), default="", in_table=True, searchable=True)
    is_processor: Mapped[bool] = field(
        N_("Party", "Processor"), default=False, server_default=text("0"), in_table=True
    )
    is_controller: Mapped[bool] = field(
        N_("Party", "Controller"), default=False, server_default=text("0"), in_table=True
    )
    is_recipient: Mapped[bool] = field(
        N_("Party", "Recipient"), default=False, server_default=text("0"), in_table=True
    )
    is_supplier: Mapped[bool] = field(
        N_("Party", "Supplies data"), default=False, server_default=text("0")
    )
    is_authority: Mapped[bool] = field(
        N_("Party", "Authority"), default=False, server_default=text("0")
    )
    document_type: Mapped[str] = field(
        N_("Party", "Type of document"),
        required=True,
        default="NIT",
        server_default="NIT",
        choices=DOCUMENT_TYPES,
    )
    document_number: Mapped[str] = field(
        N_("Party", "Document number"), default="", server_default="", searchable=True
    )
    country: Mapped[str] = field(
        N_("Party", "Country"),
        default="",
        server_default="",
        in_table=True,
        listed="countries",
    )
    city: Mapped[str] = field(N_("Party", "City"), default="", server_default="")
    address: Mapped[str] = field(N_("Party", "Address"), default="", server_default="")
    email: Mapped[str] = field(N_("Party", "E-mail"), default="", server_default="")
    phone: Mapped[str] = field(N_("Party", "Telephone"), default="", server_default="")
    website: Mapped[str] = field(N_("Party", "Website"), default="", server_default="")
    service: Mapped[str] = field(
        N_("Party", "What it does with the data"),
        default="",
        server_default="",
        long=True,
        searchable=True,
    )
    notes: Mapped[str] = field(N_("Party", "Notes"), default="", server_default="", long=True)


class PartyContact(Row, Record):
    """Somebody to reach at a third party."""

    __tablename__ = "party_contact"
    type_label = N_("Party", "Contact of a third party")
    title_field = "name"

    party_id: Mapped[int] = field(
        N_("Party", "Third party"), ForeignKey("party.id"), required=True, index=True
    )
    name: Mapped[str] = field(N_("Party", "Names and surnames"), required=True, in_table=True)
    role: Mapped[str] = field(N_("Party", "Position or area"), default="", in_table=True)
    email: Mapped[str] = field(N_("Party", "E-mail"), default="", in_table=True)
    phone: Mapped[str] = field(N_("Party", "Telephone"), default="", in_table=True)


class PartyAudit(Row, Record):
    """A check of how a third party treats the data, and when the next one is due."""

    __tablename__ = "party_audit"
    type_label = N_("Party", "Audit of a third party")

    party_id: Mapped[int] = field(
        N_("Party", "Third party"), ForeignKey("party.id"), required=True, index=True
    )
    done_on: Mapped[date | None] = field(N_("Party", "Done"), in_table=True)
    done_by: Mapped[str] = field(N_("Party", "By whom"), default="", in_table=True)
    result: Mapped[str] = field(N_("Party", "Result"), default="", in_table=True, long=True)
    next_on: Mapped[date | None] = field(N_("Party", "Next audit"), in_table=True)


def roles_words(party: Mapping[str, Any]) -> str:
    """What a third party is by its values: “Encargado, Suministra datos”; "" for nothing."""
    return ", ".join(say(field_of(Party, name).label) for name in PARTY_ROLES if party[name])
