"""The organization that the store belongs to, with the office's settings."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.rules.inventory_words import PERSON_TYPES
from privdesk.text import N_


class Organization(Record):
    """The controller whose officer keeps this store; exactly one row, id 1."""

    __tablename__ = "organization"
    type_label = N_("Organization", "Organization")
    title_field = "name"

    name: Mapped[str] = field(N_("Organization", "Name or company name"), required=True)
    nit: Mapped[str] = field(
        N_("Organization", "NIT"),
        default="",
        help=N_("Organization", "With its check digit, for example 999.000.123-2."),
    )
    address: Mapped[str] = field(N_("Organization", "Address"), default="")
    city: Mapped[str] = field(N_("Organization", "City"), default="")
    phone: Mapped[str] = field(N_("Organization", "Telephone"), default="")
    email: Mapped[str] = field(N_("Organization", "E-mail"), default="")
    officer_name: Mapped[str] = field(N_("Organization", "Who signs the letters"), default="")
    officer_position: Mapped[str] = field(
        N_("Organization", "Position of who signs"),
        default="",
        help=N_(
            "Organization", "The person or area in charge (Decreto 1074 de 2015, 2.2.2.25.4.4)."
        ),
    )
    time_zone: Mapped[str] = field(
        N_("Organization", "Time zone"), required=True, default="America/Bogota"
    )
    saturday_is_business: Mapped[bool] = field(
        N_("Organization", "Saturday is a business day"),
        default=False,
        help=N_(
            "Organization", "No by default: the SIC's own published dates count Monday to Friday."
        ),
    )
    lock_minutes: Mapped[int] = field(
        N_("Organization", "Lock after this many minutes without use"),
        required=True,
        default=15,
        server_default="15",
        help=N_("Organization", "0 never locks by itself."),
    )
    # What the RNBD asks of the controller (form, 5.2).
    person_type: Mapped[str | None] = field(
        N_("Organization", "Type of person"), choices=PERSON_TYPES
    )
    department: Mapped[str] = field(N_("Organization", "Department"), default="", server_default="")
    country: Mapped[str] = field(
        N_("Organization", "Country"), default="CO", server_default="CO", listed="countries"
    )
    second_email: Mapped[str] = field(
        N_("Organization", "Second e-mail"),
        default="",
        server_default="",
        help=N_("Organization", "The RNBD asks for two different ones."),
    )
    website: Mapped[str] = field(N_("Organization", "Website"), default="", server_default="")
    assets: Mapped[int | None] = field(
        N_("Organization", "Total assets, in pesos"),
        help=N_("Organization", "At the close of the year before."),
    )
    assets_year: Mapped[int | None] = field(N_("Organization", "Year of those assets"))
    ciiu: Mapped[str] = field(
        N_("Organization", "Economic activity (CIIU)"), default="", server_default=""
    )
    legal_representative: Mapped[str] = field(
        N_("Organization", "Legal representative"), default="", server_default=""
    )
    rut_on: Mapped[date | None] = field(
        N_("Organization", "Date of the RUT"),
        help=N_("Organization", "The RNBD asks for one of less than three months."),
    )
    eu_representative: Mapped[str] = field(
        N_("Organization", "Representative in the European Union"), default="", server_default=""
    )
    # Pictures attached to the organization, as they are printed on letters.
    logo_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"), active_history=True)
    signature_id: Mapped[int | None] = mapped_column(
        ForeignKey("attachment.id"), active_history=True
    )
    # Of the program's holidays and terms that the office last accepted (rules' own data); "" for
    # a store in which none was accepted yet.
    accepted_reference: Mapped[str] = mapped_column(
        default="", server_default="", active_history=True
    )
