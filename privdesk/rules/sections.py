"""How a record of the inventory is divided: the tabs of its form, the parts of its printed sheet.

Every declared field and every list of rows of a divided record stands in exactly one section, in
the order in which it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from privdesk.text import N_, Message


@dataclass(frozen=True)
class Section:
    """A part of a record; `names` are its fields and lists of rows (`records.owned`), in order."""

    key: str
    label: Message
    names: tuple[str, ...]


# Groups of boxes: where data come from, and what a third party is. One at least is ticked once
# somebody looked; a box that is not ticked is no "no".
ORIGINS = ("from_subject", "from_other_person", "from_party", "is_inferred")
PARTY_ROLES = ("is_processor", "is_controller", "is_recipient", "is_supplier", "is_authority")

DATABASE_SECTIONS = (
    Section(
        "general",
        N_("Sections", "General"),
        (
            *("name", "description", "contact", "status", "created_on", "closed_on"),
            *("subject_count", "subject_count_on", "purposes"),
        ),
    ),
    Section(
        "place",
        N_("Sections", "Processing and place"),
        ("is_manual", "is_automated", "places", "has_processors", "processors"),
    ),
    Section(
        "channels",
        N_("Sections", "Channels and policy"),
        (
            *("channels", "policy_name", "policy_version", "policy_in_force_on"),
            *("policy_in_force_words", "policy_url", "validity"),
        ),
    ),
    Section(
        "origin",
        N_("Sections", "Origin and authorization"),
        (
            *(*ORIGINS, "supplier_id"),
            *("authorization", "exemption", "keeps_copy", "keeps_notice_proof"),
            *("authorization_mode", "authorization_format", "has_minors"),
        ),
    ),
    Section("contents", N_("Sections", "Information"), ("contents",)),
    Section("security", N_("Sections", "Security"), ("answers", "security_review_on")),
    Section(
        "circulation",
        N_("Sections", "Circulation"),
        ("has_transfers", "has_transmissions", "has_national", "transfers"),
    ),
    Section("rnbd", N_("Sections", "RNBD"), ("rnbd_number", "registered_on", "filings", "notes")),
)
ACTIVITY_SECTIONS = (
    Section(
        "general",
        N_("Sections", "General"),
        (
            *("name", "role", "controller_id", "controllers", "status", "description", "owner"),
            *("started_on", "ended_on", "review_on", "is_paper", "is_digital", "databases"),
        ),
    ),
    Section("purposes", N_("Sections", "Purposes"), ("purposes",)),
    Section("data", N_("Sections", "People and data"), ("subjects", "data")),
    Section(
        "conditions",
        N_("Sections", "Conditions"),
        (
            *("has_sensitive", "sensitive_ground", "has_minors", "decides_alone"),
            *("decision_details", "is_marketing", "has_assessment", "assessed_on"),
        ),
    ),
    Section("systems", N_("Sections", "Systems and measures"), ("systems", "measures")),
    Section(
        "circulation",
        N_("Sections", "Circulation"),
        ("has_recipients", "recipients", "has_transfers", "transfers", "notes"),
    ),
)
PARTY_SECTIONS = (
    Section(
        "general",
        N_("Sections", "General"),
        (
            *("name", "document_type", "document_number", "country", "city", "address", "email"),
            *("phone", "website", "contact", *PARTY_ROLES, "service"),
        ),
    ),
    Section("contacts", N_("Sections", "Contacts"), ("contacts",)),
    Section("audits", N_("Sections", "Audits"), ("audits", "notes")),
)
CONTRACT_SECTIONS = (
    Section(
        "general",
        N_("Sections", "General"),
        (
            *("name", "party_id", "kind", "status", "subject", "signed_on", "starts_on"),
            *("ends_on", "has_no_end", "renews", "notice_days", "has_model_clauses", "notes"),
        ),
    ),
    Section("clauses", N_("Sections", "Clauses"), ("clauses",)),
)
SECTIONS: dict[str, tuple[Section, ...]] = {
    "database": DATABASE_SECTIONS,
    "activity": ACTIVITY_SECTIONS,
    "party": PARTY_SECTIONS,
    "contract": CONTRACT_SECTIONS,
}
