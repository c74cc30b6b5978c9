"""The page of a database and its sheet for the RNBD agree on how much is missing."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.documents.rnbd_steps import steps_of
from privdesk.operations.example_inventory import add_inventory
from privdesk.records import Organization
from privdesk.rules.completeness import completeness
from privdesk.rules.rnbd_gaps import named_parties, office_gaps, party_gaps
from privdesk.rules.sheet import RowSheet, Sheet
from privdesk.store.inventory import Inventory, inventory
from privdesk.store.inventory_files import AttachedFile
from privdesk.store.store import Store
from tests.documents.inventory_sample import inventory_of
from tests.store.random_sheets import record_values, row_lists

TODAY = date(2026, 11, 23)
# What the office is asked for and the form does not: its own order of the house.
OWN = {"contact", "closed_on", "security_review_on"}


def agree(found: Inventory, database: Sheet) -> tuple[int, int]:
    """How many data the sheet lacks, and how many the page and the places beside it."""
    sheet = sum(step.lacking for step in steps_of(found, database, TODAY))
    page = completeness(database, found.lists, found.beside(database))
    besides = len(office_gaps(found.organization, TODAY))
    for number in named_parties(database):
        party = found.find("party", number)
        besides += len(party_gaps(party, found.lists)) if party is not None else 0
    return sheet, sum(gap.name not in OWN for gap in page.gaps) + besides


def test_of_each_database_of_the_example(tmp_path: Path) -> None:
    office = Organization(name="Panadería Ejemplo S.A.S.")
    path = tmp_path / "i.privdesk"
    with Store.create(path, "una frase larga de prueba", office, actor="Ana Ficticia") as store:
        with store.write("make_example") as session:
            add_inventory(session, TODAY)
        with store.read() as session:
            found = inventory(session)
    databases = found.sheets("database")
    assert len(databases) == 12
    for database in databases:
        sheet, page = agree(found, database)
        assert sheet == page, database["name"]


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.booleans(), st.sampled_from([None, TODAY]))
def test_of_any_database(seed: int, has_file: bool, rut_on: date | None) -> None:
    chance = random.Random(seed)
    known = {"party": [1, 2, 3], "contract": [1]}
    parties = [
        Sheet("party", number, record_values(chance, "party", known), {"contacts": ()})
        for number in known["party"]
    ]
    rows = row_lists(chance, "database", known)
    rows["transfers"] = tuple(
        RowSheet(number, row.values) for number, row in enumerate(rows["transfers"], 1)
    )
    database = Sheet("database", 1, record_values(chance, "database", known), rows)
    found = inventory_of(database, *parties)
    files = {("database", 1): (AttachedFile(1, "politica.pdf", "0" * 64, None),)}
    office = {**found.organization, "rut_on": rut_on}
    found = replace(found, organization=office, files=files if has_file else {})
    sheet, page = agree(found, database)
    assert sheet == page
