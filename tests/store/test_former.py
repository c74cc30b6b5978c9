"""A store of the revision 0004, with the two former answers on the authorization, lives on.

`revisions/0004.privdesk` was written by the program of the last commit before the revision 0005:
on 9, 10 and 11 November 2026 its databases were given these answers, and then others.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from privdesk import paths
from privdesk.documents.inventory_json import write_inventory_json
from privdesk.documents.inventory_parts import parts_of
from privdesk.documents.inventory_scope import Scope
from privdesk.documents.inventory_tables import tables_of
from privdesk.operations.sheets import save_sheet
from privdesk.store.audit import Seal
from privdesk.store.deadlines import differences
from privdesk.store.engine import connect
from privdesk.store.erasure import Erasing
from privdesk.store.history import history_of
from privdesk.store.inventory import inventory
from privdesk.store.lists import Day
from privdesk.store.sheets import sheet_of
from privdesk.store.store import Store
from privdesk.store.verify import verify
from privdesk.ui.history_words import changes
from tests.documents.schema_check import faults

HERE = Path(__file__).parent / "revisions"
NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
TODAY = date(2026, 11, 23)
FIRST, SECOND, THIRD = (date(2026, 11, day) for day in (9, 10, 11))
ASKS, EXEMPT = "asks_authorization", "is_exempt"
# What was answered on the first day, and what that says for certain.
SAID: dict[str, tuple[bool | None, bool | None, str | None]] = {
    "Clientes": (True, False, "yes"),
    "Contactos": (True, True, "partly"),
    "Urgencias": (False, True, "no"),
    "Visitantes": (False, False, "no"),
    "Proveedores": (True, None, None),
    "Registro civil": (None, True, None),
    "Sin mirar": (None, None, None),
    "Contradicha": (False, False, "no"),
    "Que se quita": (True, True, "partly"),
}


@pytest.fixture
def described() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "0004.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture
def store(tmp_path: Path, described: dict[str, Any]) -> Iterator[Store]:
    path = Path(shutil.copyfile(HERE / "0004.privdesk", tmp_path / "copia.privdesk"))
    passphrase = described["passphrase"]
    with Store.open(path, passphrase, writing=True, actor="Ana Ficticia") as opened:
        yield opened


def written(store: Store, day: date | None) -> dict[str, dict[str, Any]]:
    """The databases of the JSON file as of that day, by name."""
    target = BytesIO()
    with store.read() as session:
        found = inventory(session, day, today=TODAY)
    write_inventory_json(found, Scope("databases", "Bases"), target, NOW)
    whole = json.loads(target.getvalue())
    schema = paths.data() / "schemas" / "inventory.schema.json"
    assert faults(json.loads(schema.read_text(encoding="utf-8")), whole) == []
    return {one["name"]: one for one in whole["records"]["database"]}


def code(listed: dict[str, str] | None) -> str | None:
    return listed["code"] if listed else None


def lines(store: Store, day: date | None, name: str) -> dict[str, str]:
    """The full sheet of a database, by its labels."""
    with store.read() as session:
        found = inventory(session, day, today=TODAY)
    (sheet,) = (one for one in found.sheets("database") if one["name"] == name)
    items = (item for part in parts_of(found, sheet, date(2026, 11, 23)) for item in part.items)
    return {item.label: item.value for item in items if hasattr(item, "value")}


def test_nothing_is_lost_and_the_history_agrees(store: Store, described: dict[str, Any]) -> None:
    assert verify(store, Seal.read(described["seal"])).problems == ()
    with closing(connect(store.path, store.key)) as raw:
        for name, count in described["rows"].items():
            assert raw.execute(f'SELECT count(*) FROM "{name}"').fetchone() == (count,)
    with store.read() as session:
        assert differences(session) == []
        activity = sheet_of(session, "activity", 1)
        assert activity["role"] == "controller"
        grounds = [(r.values["ground"], r.values["gdpr_ground"]) for r in activity.rows["purposes"]]
        assert grounds == [("gdpr_interest", ""), ("authorization", "")]
        assert sheet_of(session, "legal_hold", 1)["activity_id"] is None


def test_each_past_day_says_what_was_answered_then(store: Store) -> None:
    first = written(store, FIRST)
    assert {
        n: (one[ASKS], one[EXEMPT], code(one["authorization"])) for n, one in first.items()
    } == SAID
    second, third = written(store, SECOND), written(store, THIRD)
    assert (second["Clientes"][ASKS], second["Clientes"][EXEMPT]) == (True, True)
    assert code(second["Clientes"]["authorization"]) == "partly"
    assert (third["Clientes"][ASKS], third["Clientes"][EXEMPT]) == (False, True)
    assert code(third["Clientes"]["authorization"]) == "no"
    assert second["Visitantes"][EXEMPT] is None
    assert "Que se quita" not in second


def test_now_only_what_is_certain_is_claimed(store: Store) -> None:
    now = written(store, None)
    expected = {name: said for name, (_, _, said) in SAID.items() if name != "Que se quita"}
    assert {n: code(one["authorization"]) for n, one in now.items()} == {
        **expected,
        "Clientes": "no",
    }
    assert (now["Proveedores"][ASKS], now["Proveedores"][EXEMPT]) == (True, None)
    assert (now["Contactos"][ASKS], now["Contactos"][EXEMPT]) == (True, True)
    assert (now["Visitantes"][ASKS], now["Visitantes"][EXEMPT]) == (False, None)


def test_on_paper_and_in_tables_the_former_answers_stand_where_they_were_given(
    store: Store,
) -> None:
    then = lines(store, FIRST, "Clientes")
    assert then["¿Se pide autorización previa, expresa e informada?"] == "Sí"
    assert then["¿Se tratan datos sin autorización por una causal legal?"] == "No"
    assert then["¿Cuenta con la autorización de los titulares?"] == "Sí"
    with store.read() as session:
        for day, there in ((FIRST, True), (None, True)):
            found = inventory(session, day, today=TODAY)
            table = tables_of(found, Scope("databases", "Bases"), NOW)[0]
            assert (ASKS in [column.name for column in table.columns]) is there


def test_once_answered_anew_the_former_answers_are_of_the_past_alone(store: Store) -> None:
    open_ones = {name: i for i, name in enumerate(SAID, 1) if SAID[name][2] is None}
    for record_id in open_ones.values():
        with store.write("save_record") as session:
            stood = sheet_of(session, "database", record_id)
            values = {**stood.values, "authorization": "partly"}
            save_sheet(session, replace(stood, values=values), stood)
    assert verify(store).problems == ()
    label = "¿Se pide autorización previa, expresa e informada?"
    for name in open_ones:
        assert label not in lines(store, None, name)
        assert code(written(store, None)[name]["authorization"]) == "partly"
    assert label in lines(store, THIRD, "Proveedores")
    assert written(store, THIRD)["Proveedores"]["authorization"] is None
    with store.read() as session:
        found = inventory(session)
        table = tables_of(found, Scope("databases", "Bases"), NOW)[0]
        assert ASKS not in [column.name for column in table.columns]


def test_the_history_still_says_them(store: Store) -> None:
    with store.read() as session:
        entries = history_of(session, [("database", 1)])
        said = [
            (change.label, change.old, change.new)
            for entry in entries
            for change in changes(session, entry, "America/Bogota", Day(TODAY, TODAY))
        ]
    assert ("¿Se pide autorización previa, expresa e informada?", "Sí", "No") in said


def test_what_was_lawfully_erased_claims_nothing(store: Store) -> None:
    """What is told later is told; what nobody can tell any more stays unknown."""
    with store.write("erase_person") as session:
        erasing = Erasing(session)
        for record_id in (1, 5):
            erasing.blank("database", record_id, {"notes": ""})
        erasing.end()
    assert verify(store).problems == ()
    with store.read() as session:
        then = {one.id: one for one in inventory(session, FIRST, today=TODAY).sheets("database")}
        now = {one.id: one for one in inventory(session).sheets("database")}
    assert then[1]["authorization"] in (None, "yes", "no")
    assert now[1]["authorization"] == "no"
    assert now[5]["authorization"] is None
