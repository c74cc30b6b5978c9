"""`privdesk retention`, `disposal` and `erase`: what is due, disposed of and erased by command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from privdesk import cli
from privdesk.records import Activity
from privdesk.store.store import Store
from privdesk.store.verify import verify
from tests.operations.person_case import asks_erasure, held_of_ana, hold

TODAY = "2026-11-20"
WHO = "Elvira Imaginaria"


@pytest.fixture
def store(
    request: pytest.FixtureRequest,
    office: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    office_passphrase: str,
) -> Path:
    monkeypatch.setenv("PRIVDESK_PASSPHRASE", office_passphrase)
    monkeypatch.chdir(tmp_path)
    held_of_ana(office, is_decided=getattr(request, "param", True))
    asks_erasure(office)
    office.close()
    return office.path


def run(*words: object) -> int:
    return cli.main([str(w) for w in words])


def whole(path: Path, passphrase: str) -> bool:
    with Store.open(path, passphrase, writing=False, actor="x") as opened:
        return verify(opened).ok


def held(path: Path, passphrase: str) -> None:
    with (
        Store.open(path, passphrase, writing=True, actor=WHO) as opened,
        opened.write("save_record") as session,
    ):
        hold(session, person_id=1)


def test_the_plan_changes_nothing(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    before = store.read_bytes()
    assert run("erase", store, "CC:9000000142", "--today", TODAY) == 0
    said = capsys.readouterr().out
    assert "Anacleta Zurimbia" in said
    assert "PDF de cartas expedidas: C-2026-0001 (1)" in said
    assert "Se conserva:" in said
    assert said.endswith("No se cambió nada: dé --yes para hacerlo.\n")
    assert store.read_bytes() == before


def test_done_it_says_what_went_and_the_file_is_whole(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    words = ["erase", store, "CC:9000000142", "--yes", "--today", TODAY]
    assert run(*words) == 1
    assert "quién responde" in capsys.readouterr().err
    assert run(*words, "--responsible", WHO, "--request", "2026-0001") == 0
    said = capsys.readouterr().out
    assert "Suprimido, con el acta ACTA-2026-0001." in said
    assert whole(store, office_passphrase)
    assert run(*words, "--responsible", WHO) == 1
    assert "No hay" in capsys.readouterr().err
    assert run("erase", store, "id:1", "--json") == 1
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert told["refusals"] == ["La persona ya se suprimió, el 20/11/2026."]
    assert run("erase", store, "id:1", "--yes") == 0
    assert capsys.readouterr().out == "El archivo se escribió de nuevo.\n"
    assert run("find", store, "Zurimbia", "9000000142") == 0
    assert "Zurimbia" not in capsys.readouterr().out
    assert run("disposal", store, "ACTA-2026-0001", "--act", "acta.pdf") == 0
    text = "".join(page.extract_text() for page in PdfReader("acta.pdf").pages)
    assert "ACTA-2026-0001" in text
    assert "Zurimbia" not in text
    assert run("attachments", store, "2026-0001", "--save", "copias") == 0
    assert "se suprimió conforme a la ley" in capsys.readouterr().err
    assert not list(Path("copias").iterdir())


def test_while_a_hold_stands_it_ends_with_one(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    held(store, office_passphrase)
    before = store.read_bytes()
    for more in ([], ["--yes", "--responsible", WHO]):
        assert run("erase", store, "CC:9000000142", "--today", TODAY, "--json", *more) == 1
        told = json.loads(capsys.readouterr().out)
        assert told["refusals"] == ["Rige la retención legal «Proceso 77»: Orden de un juez"]
        assert told["act"] is None
    assert store.read_bytes() == before


@pytest.mark.parametrize("name", ["CC:1", "CC:", "id:99", "id:x", "id:", "Ana", "id:9" + "9" * 30])
def test_nobody_of_that_name(store: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("erase", store, name, "--yes", "--responsible", WHO) == 1
    assert "No hay" in capsys.readouterr().err


@pytest.mark.parametrize("store", [False], indirect=True)
def test_what_is_due_is_listed_and_the_copies_purged(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    assert run("retention", store, "--today", TODAY) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == "No hay nada por suprimir."
    assert "--adopt" in second
    assert run("retention", store, "--adopt", "--today", TODAY, "--json") == 0
    (copy,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (copy["kind"], copy["due"], copy["request"]) == ("identity", "2026-03-02", "2026-0001")
    assert run("retention", store, "--purge", "--today", TODAY) == 1
    assert run("retention", store, "--purge", "--today", TODAY, "--responsible", WHO) == 0
    out = capsys.readouterr().out
    assert out == "Suprimido, con el acta ACTA-2026-0001.\nNo hay nada por suprimir.\n"
    assert run("retention", store, "--today", "2031-03-10") == 0
    assert "10/03/2031  Correspondencia" in capsys.readouterr().out
    assert run("attachments", store, "2026-0001") == 0
    assert "suprimido" in capsys.readouterr().out
    assert whole(store, office_passphrase)


def test_a_disposal_is_planned_done_and_its_act_written(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    assert run("retention", store, "--adopt") == 0
    capsys.readouterr()
    planned = ["--rule", "Pruebas", "--since", "2023-11-19", "--database", "Clientes"]
    assert run("disposal", store, "--plan", "Hojas de vida", *planned) == 0
    assert run("disposal", store, "--plan", "Otra", "--due", "2026-12-01") == 0
    assert capsys.readouterr().out == "1\n2\n"
    assert run("retention", store, "--today", TODAY, "--json") == 0
    assert '"kind": "disposal", "due": "2026-11-20"' in capsys.readouterr().out
    assert run("disposal", store, "1", "--act", "acta.pdf") == 1  # not done yet
    Path("prueba.txt").write_text("Se trituró")
    assert run("attach", store, "disposal:1", "prueba.txt") == 0
    does = ["--do", "--method", "physical", "--how", "Trituradora", "--today", TODAY]
    capsys.readouterr()
    assert run("disposal", store, "1", *does) == 1
    assert run("disposal", store, "1", *does, "--responsible", WHO, "--count", "12") == 0
    assert capsys.readouterr().out == "ACTA-2026-0001\n"
    assert run("attachments", store, "disposal:ACTA-2026-0001") == 0
    assert "prueba.txt" in capsys.readouterr().out
    assert run("disposal", store, "2", "--cancel", "Sigue en uso") == 0
    assert run("disposal", store, "--json") == 0
    done, given_up = map(json.loads, capsys.readouterr().out.splitlines())
    assert (done["number"], done["status"], done["method"]) == (
        "ACTA-2026-0001",
        "done",
        "physical",
    )
    assert given_up["status"] == "cancelled"
    assert run("disposal", store, "ACTA-2026-0001", "--act", "acta.pdf") == 0
    text = "".join(page.extract_text() for page in PdfReader("acta.pdf").pages)
    assert "Trituradora" in text
    assert whole(store, office_passphrase)


@pytest.mark.parametrize(
    "words",
    [["--do"], ["--cancel", "x"], ["--act", "a.pdf"], ["99"], ["ACTA-9"], ["--plan", " "]],
)
def test_which_disposal_is_said(
    store: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("disposal", store, *words) == 1
    assert capsys.readouterr().err.startswith("privdesk: ")


@pytest.mark.parametrize("kind", ["activity", "contract", "retention_rule", "legal_hold"])
def test_files_of_the_inventory_by_name(
    store: Path, kind: str, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    from privdesk.records import Activity, Contract, Party, RetentionRule

    with (
        Store.open(store, office_passphrase, writing=True, actor=WHO) as opened,
        opened.write("save_record") as session,
    ):
        party = Party(name="Proceso 77")
        session.add(party)
        session.flush()
        values = {"trigger": "other", "bound": "until_asked"}
        session.add(RetentionRule(name="Proceso 77", **values))
        session.add(Activity(name="Proceso 77", role="controller", status="active"))
        session.add(Contract(name="Proceso 77", party_id=party.id, status="in_force"))
        hold(session)
    Path("prueba.txt").write_text("Una prueba")
    assert run("attach", store, f"{kind}:Proceso 77", "prueba.txt") == 0
    assert run("attachments", store, f"{kind}:Proceso 77") == 0
    assert "prueba.txt" in capsys.readouterr().out
    assert run("attach", store, f"{kind}:Otro", "prueba.txt") == 1


def test_a_disposal_of_an_activity_is_held_by_its_hold(
    store: Path, capsys: pytest.CaptureFixture[str], office_passphrase: str
) -> None:
    with (
        Store.open(store, office_passphrase, writing=True, actor="Ana Ficticia") as opened,
        opened.write("save_record") as session,
    ):
        activity = Activity(name="Selección")
        session.add(activity)
        session.flush()
        hold(session, activity_id=activity.id)
    planned = ["--plan", "Hojas de vida", "--due", "2026-11-19"]
    assert run("disposal", store, *planned, "--activity", "Otra") == 1
    capsys.readouterr()
    assert run("disposal", store, *planned, "--activity", "Selección") == 0
    number = capsys.readouterr().out.strip()
    does = ["--do", "--method", "physical", "--today", TODAY, "--responsible", WHO]
    assert run("disposal", store, number, *does) == 1
    assert "Proceso 77" in capsys.readouterr().err
