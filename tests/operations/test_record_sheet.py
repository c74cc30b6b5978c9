"""The sheet of one record on paper: itself, what belongs to it, and nothing of the others."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from privdesk.errors import NotFound
from privdesk.operations.record_sheet import record_sheet
from privdesk.operations.sheets import new_sheet, save_sheet
from privdesk.store.store import Store

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def keep(store: Store, record_type: str, **values: Any) -> int:
    with store.write("save_record") as session:
        return save_sheet(session, new_sheet(record_type, **values))


def test_a_third_party_comes_with_its_contracts_alone(office: Store) -> None:
    party = keep(office, "party", name="Nube Supuesta S.A.S.")
    other = keep(office, "party", name="Otra Irreal S.A.S.")
    contract = keep(office, "contract", name="CT-2026-001", party_id=party)
    keep(office, "contract", name="CT-2026-999", party_id=other)
    with office.read() as session:
        of_party = text_of(record_sheet(session, "party", party, NOW))
        of_contract = text_of(record_sheet(session, "contract", contract, NOW))
    for text in (of_party, of_contract):
        assert "Nube Supuesta" in text
        assert "CT-2026-001" in text
        assert "Otra Irreal" not in text
        assert "CT-2026-999" not in text


def test_an_activity_comes_alone(office: Store) -> None:
    one = keep(office, "activity", name="Venta en línea", description="Cobrar y despachar")
    keep(office, "activity", name="Nómina")
    with office.read() as session:
        text = text_of(record_sheet(session, "activity", one, NOW))
    assert "Cobrar y despachar" in text
    assert "Nómina" not in text


def test_a_record_taken_away_is_said(office: Store) -> None:
    with office.read() as session, pytest.raises(NotFound):
        record_sheet(session, "activity", 7, NOW)
