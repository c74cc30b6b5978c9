"""Ajustes → Organización: its data in the order of the RNBD's form, under their headings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from privdesk.text import N_, say
from privdesk.ui import theme
from privdesk.ui.forms.organization import Ui_OrganizationForm
from privdesk.ui.parts.box import Heading
from privdesk.ui.record_form import RecordForm

# In the order in which they are read: Tab follows it.
OFFICE_FIELDS = (
    *("name", "nit", "person_type", "ciiu", "legal_representative", "rut_on"),
    *("address", "city", "department", "country", "phone", "website", "email", "second_email"),
    *("officer_name", "officer_position"),
    *("assets", "assets_year"),
    *("eu_representative", "time_zone"),
)
OFFICE_FORM = Ui_OrganizationForm
_HEADINGS = {
    "heading_identity": N_("Settings", "The organization, as the RNBD asks for it"),
    "heading_contact": N_("Settings", "Where it is and how to reach it"),
    "heading_letters": N_("Settings", "The person or area in charge"),
    "heading_assets": N_("Settings", "Assets: who has more than 100,000 UVT registers"),
    "heading_more": N_("Settings", "Other data"),
}


def show_headings(form: RecordForm) -> None:
    """Put the headings where the form of the organization has their places."""
    for name, words in _HEADINGS.items():
        column = QVBoxLayout(getattr(form.ui, name))
        column.setContentsMargins(0, theme.unit(), 0, 0)
        column.addWidget(Heading(say(words)))
