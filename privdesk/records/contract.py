"""A contract with a third party about personal data, with what it must say."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.row import Row
from privdesk.rules.inventory_words import CONTRACT_KINDS, CONTRACT_STATUS
from privdesk.text import N_


class Contract(Record):
    """A contract about personal data (Decreto 1377 de 2013, art. 25: 2.2.2.25.5.2).

    Its file is attached to it.
    """

    __tablename__ = "contract"
    type_label = N_("Contract", "Contract")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Contract", "Name or number"), required=True, in_table=True, searchable=True
    )
    party_id: Mapped[int] = field(
        N_("Contract", "Third party"),
        ForeignKey("party.id"),
        required=True,
        in_table=True,
        index=True,
    )
    kind: Mapped[str] = field(
        N_("Contract", "Kind"), required=True, default="transmission", choices=CONTRACT_KINDS
    )
    status: Mapped[str] = field(
        N_("Contract", "Status"),
        required=True,
        in_table=True,
        default="in_force",
        choices=CONTRACT_STATUS,
    )
    subject: Mapped[str] = field(
        N_("Contract", "What it is about"), default="", long=True, searchable=True
    )
    signed_on: Mapped[date | None] = field(N_("Contract", "Signed"))
    starts_on: Mapped[date | None] = field(N_("Contract", "Since"))
    ends_on: Mapped[date | None] = field(N_("Contract", "Until"), in_table=True)
    has_no_end: Mapped[bool] = field(N_("Contract", "Has no date of end"), default=False)
    renews: Mapped[bool | None] = field(N_("Contract", "Does it renew by itself?"))
    notice_days: Mapped[int] = field(
        N_("Contract", "Calendar days of notice before its end"), required=True, default=30
    )
    has_model_clauses: Mapped[bool | None] = field(
        N_("Contract", "Does it carry the model clauses of the RIPD?"),
        help=N_("Contract", "Circular externa 003 of 2025 of the SIC"),
    )
    notes: Mapped[str] = field(N_("Contract", "Notes"), default="", long=True)


class ContractClause(Row, Record):
    """Whether a contract says one of the things that it must say, and where."""

    __tablename__ = "contract_clause"
    __table_args__ = (UniqueConstraint("contract_id", "code"),)
    type_label = N_("Contract", "Clause of a contract")

    contract_id: Mapped[int] = field(
        N_("Contract", "Contract"), ForeignKey("contract.id"), required=True, index=True
    )
    code: Mapped[str] = field(
        N_("Contract", "Clause"), required=True, in_table=True, listed="contract_clauses"
    )
    is_there: Mapped[bool | None] = field(N_("Contract", "Does it say so?"), in_table=True)
    place: Mapped[str] = field(N_("Contract", "Where in the text"), default="", in_table=True)
