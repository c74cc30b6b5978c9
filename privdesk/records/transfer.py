"""Data that go to somebody else: abroad to a controller or a processor, or inside Colombia."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.records.row import Row
from privdesk.rules.inventory_words import TRANSFER_GROUNDS, TRANSFER_KINDS
from privdesk.text import N_


class Transfer(Row, Record):
    """A transfer, transmission or assignment, of a database, an activity or both.

    `exporter_id` is None where the organization itself exports (Ley 1581 de 2012, art. 26).
    """

    __tablename__ = "transfer"
    type_label = N_("Transfer", "Transfer")

    kind: Mapped[str] = field(
        N_("Transfer", "Kind"), required=True, in_table=True, choices=TRANSFER_KINDS
    )
    database_id: Mapped[int | None] = field(
        N_("Transfer", "Database"), ForeignKey("database.id"), index=True
    )
    activity_id: Mapped[int | None] = field(
        N_("Transfer", "Activity"), ForeignKey("activity.id"), index=True
    )
    exporter_id: Mapped[int | None] = field(
        N_("Transfer", "Who exports, if not the organization"), ForeignKey("party.id"), index=True
    )
    importer_id: Mapped[int] = field(
        N_("Transfer", "Who receives"),
        ForeignKey("party.id"),
        required=True,
        in_table=True,
        index=True,
    )
    country: Mapped[str] = field(
        N_("Transfer", "Country"), required=True, in_table=True, listed="countries"
    )
    ground: Mapped[str | None] = field(
        N_("Transfer", "Ground"), in_table=True, choices=TRANSFER_GROUNDS
    )
    exception: Mapped[str] = field(
        N_("Transfer", "Exception of art. 26"), default="", listed="transfer_exceptions"
    )
    contract_id: Mapped[int | None] = field(
        N_("Transfer", "Contract"), ForeignKey("contract.id"), index=True
    )
    declaration: Mapped[str] = field(
        N_("Transfer", "Number of the declaration of conformity"), default=""
    )
    what: Mapped[str] = field(
        N_("Transfer", "Which data, and for what"), default="", in_table=True, long=True
    )
    since_on: Mapped[date | None] = field(N_("Transfer", "Since"), in_table=True)
    until_on: Mapped[date | None] = field(N_("Transfer", "Until"))
