"""Which records are rows of another one: a database's purposes, a contract's clauses."""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.text import N_, Message


@dataclass(frozen=True)
class Owned:
    """Rows of one type that belong to a record.

    `name` is how files for programs call the list, `record_type` the rows' table, `owner` the
    column by which a row knows its record; rows are shown by their `position`.
    """

    name: str
    label: Message
    record_type: str
    owner: str


OWNED: dict[str, tuple[Owned, ...]] = {
    "database": (
        Owned("purposes", N_("Database", "Purposes"), "database_purpose", "database_id"),
        Owned("places", N_("Database", "Where it is kept"), "database_place", "database_id"),
        Owned(
            "channels", N_("Database", "Channels of attention"), "database_channel", "database_id"
        ),
        Owned("processors", N_("Database", "Processors"), "database_processor", "database_id"),
        Owned(
            "contents", N_("Database", "Information contained"), "database_content", "database_id"
        ),
        Owned("answers", N_("Database", "Security measures"), "database_answer", "database_id"),
        Owned(
            "transfers", N_("Database", "Transfers and transmissions"), "transfer", "database_id"
        ),
        Owned("filings", N_("Database", "Updates in the RNBD"), "database_filing", "database_id"),
    ),
    "activity": (
        Owned(
            "controllers",
            N_("Activity", "Also for whom, or with whom"),
            "activity_controller",
            "activity_id",
        ),
        Owned("purposes", N_("Activity", "Purposes"), "activity_purpose", "activity_id"),
        Owned(
            "subjects",
            N_("Activity", "Categories of data subjects"),
            "activity_subject",
            "activity_id",
        ),
        Owned("data", N_("Activity", "Categories of data"), "activity_data", "activity_id"),
        Owned("recipients", N_("Activity", "Recipients"), "activity_recipient", "activity_id"),
        Owned("systems", N_("Activity", "Systems and trackers"), "activity_system", "activity_id"),
        Owned("measures", N_("Activity", "Measures"), "activity_measure", "activity_id"),
        Owned(
            "transfers", N_("Activity", "Transfers and transmissions"), "transfer", "activity_id"
        ),
        Owned("databases", N_("Activity", "Databases"), "activity_database", "activity_id"),
    ),
    "party": (
        Owned("contacts", N_("Party", "Contacts"), "party_contact", "party_id"),
        Owned("audits", N_("Party", "Audits"), "party_audit", "party_id"),
    ),
    "contract": (Owned("clauses", N_("Contract", "Clauses"), "contract_clause", "contract_id"),),
}
