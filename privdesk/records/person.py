"""A natural person, or who asks in a person's name."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from privdesk.fields import field
from privdesk.records.base import Record
from privdesk.text import N_

DOCUMENT_TYPES = {
    "CC": N_("Person", "Citizenship card (CC)"),
    "CE": N_("Person", "Foreigner's card (CE)"),
    "TI": N_("Person", "Identity card of a minor (TI)"),
    "RC": N_("Person", "Civil registry (RC)"),
    "PA": N_("Person", "Passport (PA)"),
    "PPT": N_("Person", "Temporary protection permit (PPT)"),
    "NIT": N_("Person", "NIT"),
    "other": N_("Person", "Other document"),
    "none": N_("Person", "Without a document"),
}

TREATMENTS = {
    "ms": N_("Person", "Ms"),
    "mr": N_("Person", "Mr"),
}


class Person(Record):
    """A data subject (titular) or an applicant, found by document type and number."""

    __tablename__ = "person"
    __table_args__ = (
        # One document is one person; people without a number are told apart by hand.
        Index(
            "uq_person_document",
            "document_type",
            "document_number",
            unique=True,
            sqlite_where=text("document_number != ''"),
        ),
    )
    type_label = N_("Person", "Person")
    title_field = "name"

    name: Mapped[str] = field(
        N_("Person", "Names and surnames"),
        required=True,
        in_table=True,
        searchable=True,
        help=N_("Person", "As they stand in the document."),
    )
    treatment: Mapped[str | None] = field(N_("Person", "Form of address"), choices=TREATMENTS)
    document_type: Mapped[str] = field(
        N_("Person", "Type of document"), required=True, choices=DOCUMENT_TYPES, default="CC"
    )
    document_number: Mapped[str] = field(
        N_("Person", "Document number"), default="", in_table=True, searchable=True
    )
    email: Mapped[str] = field(N_("Person", "E-mail"), default="", searchable=True)
    phone: Mapped[str] = field(N_("Person", "Telephone"), default="", searchable=True)
    address: Mapped[str] = field(N_("Person", "Address"), default="", searchable=True)
    city: Mapped[str] = field(N_("Person", "City"), default="")
    country: Mapped[str] = field(
        N_("Person", "Country"), default="Colombia", help=N_("Person", "Colombia, if left empty.")
    )
    birth_date: Mapped[date | None] = field(N_("Person", "Date of birth"))
    # When their data were lawfully erased; what stands in the record then is not theirs.
    erased_on: Mapped[date | None] = mapped_column(active_history=True)

    def reached_at(self) -> str:
        """Where a letter finds this person: the e-mail, else the street with its city, else ""."""
        if self.email or not self.address:
            return self.email
        named = self.city.casefold() in self.address.casefold()
        return self.address if named else f"{self.address}, {self.city}"
