"""The eight journeys of a request from its receipt to its closed file, by commands alone.

The dates are those of the law's calendar for 2026 and 2027, counted by hand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from privdesk import cli, clock
from privdesk.cli import opening
from privdesk.store.key import Key

ANA = {"name": "Ana Ficticia", "document_number": "9000000142", "email": "ana@correo.example"}
CLAIM = {"kind": "claim", "right": "erase", "person": ANA, "received": "2026-11-20"}


@dataclass
class Office:
    """One office worked by commands; each fails the test when it does not do its work."""

    path: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def on(self, day: str) -> None:
        """Let it be that day, ten in the morning in Bogotá."""
        now = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC).replace(hour=15)
        self.monkeypatch.setattr(clock, "now", lambda: now)

    def run(self, *words: object) -> str:
        assert cli.main([str(word) for word in words]) == 0
        return self.capsys.readouterr().out

    def file(self, told: object) -> Path:
        path = self.path.with_name("told.json")
        path.write_text(json.dumps(told), encoding="utf-8")
        return path

    def add(self, told: dict[str, Any]) -> str:
        return self.run("add", self.path, "request", "--json", self.file(told)).strip()

    def event(self, number: str, *told: dict[str, Any]) -> None:
        self.run("event", self.path, number, "--json", self.file(list(told)))

    def case(self, number: str, today: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(
            self.run("case", self.path, number, "--today", today, "--json")
        )
        assert self.run("case", self.path, number, "--today", today)
        return found

    def term(self, number: str, today: str, term: str) -> dict[str, Any]:
        (row,) = (d for d in self.case(number, today)["deadlines"] if d["term"] == term)
        return dict(row)

    def due(self, today: str) -> dict[str, dict[str, Any]]:
        lines = self.run("due", self.path, "--today", today, "--json").splitlines()
        return {item["what"]: item for item in map(json.loads, lines)}

    def letter(self, number: str, template: str, facts: dict[str, Any], **texts: str) -> str:
        """Issue a letter; the texts' names have their spaces as underscores."""
        pdf = self.path.with_name(f"{template}.pdf")
        pdf.unlink(missing_ok=True)
        sets = [w for name, text in texts.items() for w in ("--set", f"{name}={text}")]
        words = ("--facts", self.file(facts), *(w.replace("_", " ") for w in sets))
        printed = self.run("letter", self.path, number, template, "--to", pdf, *words)
        assert pdf.read_bytes().startswith(b"%PDF")
        return printed.strip()

    def ends(self, number: str, today: str) -> dict[str, Any]:
        """Nothing of it is due any more, and the store is whole."""
        assert number not in {item["case"] for item in self.due(today).values()}
        found = self.case(number, today)
        assert (found["state"], found["next_steps"]) == ("closed", [])
        assert json.loads(self.run("verify", self.path, "--json"))["problems"] == []
        return found


@pytest.fixture
def office(
    _made_office: tuple[Path, Key],
    office_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Office:
    # The key itself, or each command would take its while to derive it from the passphrase.
    import_module("privdesk.cli.stores")  # or it would keep what stands in its place here
    monkeypatch.setattr(opening, "passphrase", lambda _: _made_office[1])
    found = Office(office_path, capsys, monkeypatch)
    found.on("2027-06-01")
    return found


def actions(case: dict[str, Any]) -> list[str]:
    return [step["action"] for step in case["next_steps"]]


def flags(case: dict[str, Any], place: int) -> str:
    return " ".join(f["text"] for f in case["flags"] if f["event"] == place)


def test_an_inquiry_answered_in_time(office: Office) -> None:
    office.on("2026-11-20")
    number = office.add({"right": "access", "person": ANA, "received": "2026-11-20"})
    item = office.due("2026-11-20")["inquiry.answer"]
    assert (item["due"], item["target"], item["overdue"]) == ("2026-12-04", "2026-12-03", False)
    assert actions(office.case(number, "2026-11-20"))[0] == "acknowledge"
    letter = office.letter(number, "acknowledgement", {})
    assert set(office.due("2026-11-20")) == {"inquiry.answer", "letter.sending"}
    office.event(number, {"event": "acknowledged", "sent": "2026-11-20", "letter": letter})
    assert set(office.due("2026-11-20")) == {"inquiry.answer"}

    office.on("2026-12-03")
    office.event(number, {"event": "identity_verified", "on": "2026-11-23", "how": "cédula"})
    texts = {"base_de_datos": "Clientes", "datos_del_titular": "Nombre: Ana Ficticia"}
    texts |= {"finalidades_y_uso": "Entregar pedidos.", "vigencia_de_la_base": "diez años"}
    answer = office.letter(number, "answer", {}, **texts)
    case = office.case(number, "2026-12-03")
    assert (case["state"], case["next_steps"][0]["letter"]) == ("issued_unsent", answer)
    office.event(
        number,
        {"event": "answered", "sent": "2026-12-03", "reached": "2026-12-03", "letter": answer},
    )
    assert set(office.due("2026-12-03")) == {"case.closing"}
    office.event(number, {"event": "closed", "on": "2026-12-03"})
    case = office.ends(number, "2026-12-04")
    assert (case["answered"], case["decision"], case["closed"]) == (
        "2026-12-03", "granted", "2026-12-03"
    )  # fmt: skip
    assert case["flags"] == []


# As the issue that asked for it wrote it.
COMPLETED: dict[str, Any] = {
    "kind": "claim", "right": "erase", "person": ANA, "received": "2026-11-20",
    "events": [
        {"event": "completion_asked", "sent": "2026-11-24", "reached": "2026-11-24",
         "missing": ["address"]},
        {"event": "completed", "on": "2027-01-12"},
        {"event": "extended", "sent": "2027-02-01", "until": "2027-02-09", "reason": "…"},
        {"event": "answered", "sent": "2027-02-08", "decision": "partly"},
    ],
}  # fmt: skip


@pytest.mark.parametrize("day", ["2026-11-22", "2027-06-01"])
def test_a_case_with_its_history_comes_in_as_facts(office: Office, day: str) -> None:
    office.on(day)
    number = office.add(COMPLETED)
    rows = {d["term"]: d for d in office.case(number, "2027-02-08")["deadlines"]}
    assert rows["claim.completion"]["met"] == "2026-11-24"
    assert (rows["claim.answer"]["target"], rows["claim.answer"]["due"]) == (
        "2027-01-29", "2027-02-02"
    )  # fmt: skip
    assert rows["claim.answer"]["shown"] is False
    words = office.run("case", office.path, number, "--today", "2027-02-08")
    assert "límite 02/02/2027, meta 29/01/2027 · reemplazado por" in words
    extension = rows["claim.extension"]
    assert (extension["due"], extension["target"], extension["met"]) == (
        "2027-02-09", "2027-02-09", "2027-02-08"
    )  # fmt: skip


def test_days_to_come_are_told_by_add_and_refused_by_event(office: Office) -> None:
    office.on("2026-11-22")
    told = office.file({**COMPLETED, "events": COMPLETED["events"][:2]})
    assert cli.main(["add", str(office.path), "request", "--json", str(told)]) == 0
    out, err = office.capsys.readouterr()
    number = out.strip()
    kept = "tiene fecha futura; se guarda tal como se indicó."
    assert err.splitlines() == [
        f"{number}: 24/11/2026 · Requerimiento para completar el reclamo: {kept}",
        f"{number}: 24/11/2026 · Entregada · Requerimiento para completar el reclamo: {kept}",
        f"{number}: 12/01/2027 · Reclamo completo y de nuestra competencia: {kept}",
    ]
    events = office.case(number, "2026-11-22")["events"]
    later = office.file({"event": "note", "on": "2026-11-23", "note": "Mañana"})
    assert cli.main(["event", str(office.path), number, "--json", str(later)]) == 1
    assert "23/11/2026" in office.capsys.readouterr().err
    assert office.case(number, "2026-11-22")["events"] == events
    later = office.file({**CLAIM, "received": "2026-11-23"})
    assert cli.main(["add", str(office.path), "request", "--json", str(later)]) == 1
    assert "23/11/2026" in office.capsys.readouterr().err


def test_an_incomplete_claim_completed_extended_and_granted_in_part(office: Office) -> None:
    office.on("2026-11-24")
    number = office.add({**CLAIM, "database": "Clientes"})
    letter = office.letter(number, "completion", {"missing": ["address"]})
    office.event(number, {"event": "completion_asked", "sent": "2026-11-24",
                          "reached": "2026-11-24", "letter": letter})  # fmt: skip
    case = office.case(number, "2026-11-25")
    assert (case["state"], case["stage"]) == ("waiting", "awaiting_completion")
    assert set(office.due("2026-11-25")) == {"claim.withdrawal"}
    assert office.due("2026-11-25")["claim.withdrawal"]["due"] == "2027-01-25"

    office.on("2027-01-13")
    office.event(
        number,
        {"event": "completed", "on": "2027-01-12"},
        {"event": "legend_set", "on": "2027-01-13", "database": "Clientes", "reason": "Suprimir"},
        {"event": "legend_set", "on": "2027-01-13", "database": "Publicidad"},
        {"event": "legend_told", "sent": "2027-01-13", "party": "Nube Ficticia Ltda."},
        {"event": "area_asked", "sent": "2027-01-13", "area": "Sistemas", "until": "2027-01-18",
         "reason": "Buscar los datos"},
    )  # fmt: skip
    item = office.due("2027-01-13")["claim.answer"]
    assert (item["due"], item["target"]) == ("2027-02-02", "2027-01-29")
    assert office.due("2027-01-13")["area.reply"]["internal"] == "2027-01-18"

    office.on("2027-01-29")
    office.event(number, {"event": "area_replied", "on": "2027-01-18", "note": "Hay en dos bases"})
    letter = office.letter(number, "extension", {"until": "2027-02-09", "reason": "Volumen"})
    office.event(number, {"event": "extended", "sent": "2027-01-29", "letter": letter})
    case = office.case(number, "2027-01-29")
    assert case["stage"] == "extended"
    assert case["events"][-1]["until"] == "2027-02-09"  # from the letter
    assert office.due("2027-01-29")["claim.extension"]["due"] == "2027-02-09"
    assert "claim.answer" not in office.due("2027-01-29")

    grant_in_part(office, number)


def grant_in_part(office: Office, number: str) -> None:
    """Decided and answered, then carried out in two databases and told to one processor."""
    office.on("2027-02-08")
    told = {"decision": "partly", "ground": "legal_duty", "reason": "Facturas: diez años"}
    texts = {"lo_que_se_concede": "La publicidad.", "lo_que_se_niega": "Las facturas."}
    texts |= {"hechos": "Es cliente.", "análisis": "Hay deber legal.", "norma": "E.T., art. 632"}
    office.event(number, {"event": "decided", "on": "2027-02-05", **told})
    letter = office.letter(number, "answer_claim_partly", {"ground": "legal_duty"}, **texts)
    office.event(number, {"event": "answered", "sent": "2027-02-08", "letter": letter})
    case = office.case(number, "2027-02-08")
    assert (case["decision"], case["stage"]) == ("partly", "executing")
    assert case["events"][-1]["ground"] == "legal_duty"
    assert office.due("2027-02-08")["claim.execution"]["due"] == "2027-02-09"

    done = {"on": "2027-02-08", "responsible": "Sistemas", "execution": "erased"}
    office.event(
        number,
        {"event": "executed", "database": "Clientes", **done},
        {"event": "executed", "database": "Publicidad", **done},
    )
    assert "claim.execution" in office.due("2027-02-08")  # the processor still holds them
    office.event(
        number,
        {"event": "executed", "party": "Nube Ficticia Ltda.", **done, "note": "Certificación"},
        {"event": "change_told", "sent": "2027-02-08", "party": "Nube Ficticia Ltda."},
        {"event": "legend_lifted", "on": "2027-02-08", "reason": "Decidido"},
    )
    assert set(office.due("2027-02-08")) == {"case.closing"}
    office.event(number, {"event": "closed", "on": "2027-02-08"})
    case = office.ends(number, "2027-02-09")
    rows = {d["term"]: d for d in case["deadlines"]}
    assert rows["claim.execution"]["met"] == rows["legend.lifting"]["met"] == "2027-02-08"
    assert rows["claim.extension"]["met"] == "2027-02-08"


def test_a_claim_withdrawn_by_silence(office: Office) -> None:
    asked = {"event": "completion_asked", "sent": "2026-11-20", "reached": "2026-11-23",
             "missing": ["facts", "documents"]}  # fmt: skip
    number = office.add({**CLAIM, "events": [asked]})
    assert office.due("2027-01-25")["claim.withdrawal"]["due"] == "2027-01-25"
    assert "declare_withdrawal" not in actions(office.case(number, "2027-01-25"))
    case = office.case(number, "2027-01-26")
    assert "declare_withdrawal" in actions(case)
    assert case["state"] == "target_passed"  # never overdue: the term was the person's
    letter_day = "2027-01-26"
    office.on(letter_day)
    office.event(number, {"event": "withdrawn", "on": letter_day})
    case = office.case(number, letter_day)
    assert (case["stage"], case["events"][-1]["withdrawal"]) == ("withdrawn", "silent")
    assert "tell_withdrawal" in actions(case)
    letter = office.letter(number, "withdrawal_silent", {})
    office.event(
        number,
        {"event": "withdrawal_told", "sent": letter_day, "letter": letter},
        {"event": "closed", "on": letter_day},
    )
    assert office.ends(number, "2027-01-27")["decision"] is None


def test_a_withdrawal_declared_before_its_day_is_kept_and_has_no_effect(office: Office) -> None:
    asked = {"event": "completion_asked", "sent": "2026-11-23", "missing": ["address"]}
    number = office.add({**CLAIM, "events": [asked, {"event": "withdrawn", "on": "2027-01-25"}]})
    case = office.case(number, "2027-01-25")
    assert case["stage"] != "withdrawn"
    assert flags(case, 2)


def test_a_claim_transferred_to_who_is_competent(office: Office) -> None:
    office.on("2026-11-23")
    number = office.add({**CLAIM, "role": "neither"})
    assert office.due("2026-11-23")["claim.transfer"]["due"] == "2026-11-24"
    facts = {"party": "Otra Panadería S.A.S.", "reason": "Es su cliente, no el nuestro."}
    letter = office.letter(number, "transfer", facts, anexos="El reclamo, dos folios.")
    office.event(number, {"event": "transferred", "sent": "2026-11-23", "letter": letter})
    case = office.case(number, "2026-11-23")
    assert (case["stage"], case["events"][-1]["party"]) == ("transferred", facts["party"])
    assert office.term(number, "2026-11-23", "claim.transfer")["met"] == "2026-11-23"
    assert set(office.due("2026-11-23")) == {"transfer.notice"}
    letter = office.letter(number, "transfer_notice", {})
    office.event(
        number,
        {"event": "transfer_told", "sent": "2026-11-23", "letter": letter},
        {"event": "closed", "on": "2026-11-23"},
    )
    assert office.ends(number, "2026-11-24")["flags"] == []


def test_a_claim_denied_with_its_ground_and_reasons(office: Office) -> None:
    office.on("2026-12-14")
    told = {"decision": "denied", "ground": "legal_duty", "reason": "Se conservan diez años."}
    number = office.add({**CLAIM, "events": [
        {"event": "completed", "on": "2026-11-20"},
        {"event": "legend_set", "on": "2026-11-24"},
        {"event": "decided", "on": "2026-12-11", **told},
    ]})  # fmt: skip
    assert office.due("2026-12-14")["claim.answer"]["due"] == "2026-12-14"
    assert office.case(number, "2026-12-14")["state"] == "due_today"
    letter = office.letter(
        number, "denial", {}, hechos="Es cliente.", análisis="Hay deber.", norma="E.T., art. 632"
    )
    office.event(
        number,
        {"event": "answered", "sent": "2026-12-14", "letter": letter},
        {"event": "legend_lifted", "on": "2026-12-14"},
        {"event": "closed", "on": "2026-12-14"},
        {"event": "complained", "on": "2026-12-14", "reason": "Radicado 26-1"},
    )
    case = office.ends(number, "2026-12-15")
    assert (case["answered"], case["decision"]) == ("2026-12-14", "denied")
    assert office.term(number, "2026-12-15", "claim.answer")["met"] == "2026-12-14"
    assert "claim.execution" not in {d["term"] for d in case["deadlines"]}


def test_an_erasure_with_a_rest_in_backups(office: Office) -> None:
    office.on("2026-12-10")
    executed = {"event": "executed", "database": "Clientes", "responsible": "Sistemas"}
    number = office.add({**CLAIM, "events": [
        {"event": "completed", "on": "2026-11-20"},
        {"event": "legend_set", "on": "2026-11-23", "database": "Clientes"},
        {"event": "executed", "on": "2026-12-01", "database": "Clientes", "execution": "archived"},
        {"event": "answered", "sent": "2026-12-09", "decision": "granted"},
    ]})  # fmt: skip
    assert "claim.execution" in office.due("2026-12-10")  # archived is not erased
    assert flags(office.case(number, "2026-12-10"), 3)
    office.event(
        number,
        {**executed, "on": "2026-12-10", "backups_until": "2027-03-10"},
        {"event": "legend_lifted", "on": "2026-12-10", "database": "Clientes"},
        {"event": "closed", "on": "2026-12-10"},
    )
    assert set(office.due("2026-12-11")) == {"backups.gone"}
    assert office.due("2026-12-11")["backups.gone"]["internal"] == "2027-03-10"
    assert office.case(number, "2026-12-11")["state"] == "closed"
    assert actions(office.case(number, "2027-03-09")) == []
    assert actions(office.case(number, "2027-03-10")) == ["check_backups"]
    office.on("2027-03-11")
    office.event(number, {**executed, "on": "2027-03-11", "note": "Copias rotadas"})
    office.ends(number, "2027-03-11")


def test_a_late_legend_is_recorded_and_flagged(office: Office) -> None:
    office.on("2026-11-27")
    number = office.add({**CLAIM, "events": [{"event": "completed", "on": "2026-11-20"}]})
    item = office.due("2026-11-27")["claim.legend"]
    assert (item["due"], item["overdue"]) == ("2026-11-24", True)
    office.event(number, {"event": "legend_set", "on": "2026-11-27", "reason": "Pide suprimir"})
    case = office.case(number, "2026-11-27")
    assert "24/11/2026" in flags(case, 2)
    assert office.term(number, "2026-11-27", "claim.legend")["met"] == "2026-11-27"
    assert "claim.legend" not in office.due("2026-11-27")


def test_a_bounced_answer_sent_again(office: Office) -> None:
    office.on("2026-12-11")
    answered = {"event": "answered", "decision": "denied", "ground": "no_data", "reason": "Nada"}
    number = office.add({**CLAIM, "events": [
        {"event": "completed", "on": "2026-11-20"},
        {"event": "legend_set", "on": "2026-11-23"},
        {**answered, "sent": "2026-12-09", "bounced": "2026-12-10"},
    ]})  # fmt: skip
    case = office.case(number, "2026-12-10")
    assert case["answered"] is None
    assert flags(case, 3)
    assert office.due("2026-12-10")["claim.answer"]["due"] == "2026-12-14"
    again = {"sent": "2026-12-11", "channel": "certified_mail", "address": "Calle Ficticia 1-2"}
    office.event(
        number,
        {**answered, **again, "reached": "2026-12-11"},
        {"event": "legend_lifted", "on": "2026-12-11"},
        {"event": "closed", "on": "2026-12-11"},
    )
    assert office.ends(number, "2026-12-12")["answered"] == "2026-12-11"
    assert office.term(number, "2026-12-12", "claim.answer")["met"] == "2026-12-11"
