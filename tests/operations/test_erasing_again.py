"""Restoring a backup brings back whom was erased since: it is said, and planned again."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from privdesk.operations.erasing_again import PLAN, again_words, brought_back, plan_again
from privdesk.operations.erasure import erase_person
from privdesk.operations.retention import disposals_due
from privdesk.records import Disposal, Person
from privdesk.store.backup import backup
from privdesk.store.erased_since import ErasedSince, ErasureAct, erased_since
from privdesk.store.restoring import restore
from privdesk.store.store import Store
from tests.operations.person_case import TODAY, WHY, held_of_ana
from tests.store.copies import NOW, add_party

WHO = "Elvira Imaginaria"


@pytest.fixture
def old(office: Store) -> Path:
    """A backup with a person who was erased after it was made."""
    held_of_ana(office)
    made = backup(office.path, office.key, now=NOW)
    erase_person(office, 1, TODAY, responsible=WHO, notes=WHY)
    return made


def test_the_store_beside_it_says_who(office: Store, old: Path) -> None:
    found = erased_since(old, office.key)
    assert found.is_known
    assert [(act.number, act.person_id, act.day) for act in found.acts] == [
        ("ACTA-2026-0001", 1, TODAY)
    ]
    words = again_words(found)
    assert "ACTA-2026-0001" in words
    assert "Ana" not in words


def test_a_newer_backup_says_it_where_the_store_is_gone(
    office: Store, old: Path, tmp_path: Path
) -> None:
    newer = backup(office.path, office.key, now=NOW)
    away = tmp_path / "usb"
    shutil.copytree(old.parent, away)
    found = erased_since(away / old.name, office.key)
    assert [act.number for act in found.acts] == ["ACTA-2026-0001"]
    assert erased_since(away / newer.name, office.key).acts == ()


def test_alone_nobody_knows(office: Store, old: Path, tmp_path: Path) -> None:
    alone = tmp_path / "sola" / old.name
    alone.parent.mkdir()
    shutil.copyfile(old, alone)
    found = erased_since(alone, office.key)
    assert (found.acts, found.is_known) == ((), False)
    assert "suprima de nuevo esos datos" in again_words(found)


def test_a_backup_of_now_brings_nobody_back(office: Store, old: Path) -> None:
    made = backup(office.path, office.key, now=NOW)
    found = erased_since(made, office.key)
    assert (found.acts, found.is_known) == ((), True)
    assert again_words(found) == ""
    add_party(office, "Otra S.A.S.")
    assert erased_since(made, office.key).is_known


def test_in_the_restored_store_it_is_planned_and_can_be_done(
    office: Store, old: Path, tmp_path: Path
) -> None:
    since = erased_since(old, office.key)
    restored = restore(old, tmp_path / "vuelta.privdesk", office.key)
    with Store.open(restored.path, restored.key, writing=True, actor=WHO) as back:
        with back.write(PLAN) as session:
            (act,) = plan_again(session, since, TODAY)
        with back.read() as session:
            (due,) = disposals_due(session, TODAY)
            assert session.get_one(Person, 1).erased_on is None
        assert act.number == "ACTA-2026-0001"
        erase_person(back, 1, TODAY, responsible=WHO, notes=WHY, disposal_id=due.id)
        with back.read() as session:
            assert session.get_one(Person, 1).erased_on == TODAY
            assert disposals_due(session, TODAY) == ()
        with back.write(PLAN) as session:
            assert plan_again(session, since, TODAY) == []


def test_acts_of_one_number_in_two_histories_are_two(
    office: Store, old: Path, tmp_path: Path
) -> None:
    came_back = restore(old, tmp_path / "b" / office.path.name, office.key)
    with Store.open(came_back.path, office.key, writing=True, actor=WHO) as store:
        with store.write("save_record") as session:
            session.add(other := Person(name="Otra Imaginaria"))
            session.flush()
            number = other.id
        done = erase_person(store, number, TODAY, responsible=WHO, notes=WHY)
        assert done.number == "ACTA-2026-0001"
    found = erased_since(old, office.key, (came_back.path, office.key))
    assert [(act.number, act.person_id) for act in found.acts] == [
        ("ACTA-2026-0001", 1),
        ("ACTA-2026-0001", number),
    ]


def test_who_was_erased_by_several_acts_is_planned_once(office: Store) -> None:
    held_of_ana(office)
    later = ErasureAct("ACTA-2026-0009", 1, TODAY)
    acts = (ErasureAct("ACTA-2026-0001", 1, TODAY - timedelta(30)), later)
    with office.write(PLAN) as session:
        assert plan_again(session, ErasedSince(acts, is_known=True), TODAY) == [later]
        (due,) = disposals_due(session, TODAY)
        assert "ACTA-2026-0009" in session.get_one(Disposal, due.id).notes


def test_it_is_planned_in_a_backup_of_an_older_version_too(tmp_path: Path) -> None:
    made = Path(__file__).parents[1] / "store" / "old" / "0.3.0.privdesk"
    passphrase = json.loads(made.with_suffix(".json").read_text("utf-8"))["passphrase"]
    restored = restore(made, tmp_path / "vuelta.privdesk", passphrase)
    assert restored.verdict is None
    act = ErasureAct("ACTA-2026-0001", 1, TODAY)
    assert brought_back(restored, ErasedSince((act,), is_known=True), WHO) == [act]
