"""A database in the steps of the SIC's form for the RNBD: what is typed in, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from privdesk.documents.inventory_values import GROUPS, rnbd_code
from privdesk.documents.rnbd_controller import controller_step
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step, Table, missing
from privdesk.documents.rnbd_pieces import Lack, Pieces
from privdesk.fields import answer_words, field_of, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.authorization import ALL, NONE, PARTLY
from privdesk.rules.completeness import GROUPS as COUNTED_ONCE
from privdesk.rules.completeness import completeness
from privdesk.rules.sheet_facts import questions_for, transfer_gap
from privdesk.rules.transfers import adequacy_words, transfer_warnings
from privdesk.text import say, short_date, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.completeness import Completeness
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

_ORIGINS = GROUPS["database"]
_TRANSMISSION = "transmission"
_KINDS = ("transfer", _TRANSMISSION, "national")  # of the transfers, as the steps follow
_SAID = ("kind", "database_id", "importer_id")  # of a transfer, by the step and its heading


def steps_of(inventory: Inventory, database: Sheet, today: date) -> tuple[Step, ...]:
    """The steps in the order of the form: controller, database, 1 to 10, and the end."""
    return (controller_step(inventory, today), *_Form(inventory, database, today).steps())


class _Form(Pieces):
    """The steps of one database."""

    def steps(self) -> Iterator[Step]:
        """From the database itself to the number of its registration."""
        beside = self.inventory.beside(self.database)
        known = completeness(self.database, self.inventory.lists, beside)
        yield self.step(
            known,
            translate("Rnbd", "Register the database"),
            ("name", "subject_count", "created_on", "purposes"),
            (*self.facts("name", "subject_count", "created_on"), *self._purposes()),
        )
        yield self._processors(known)
        yield self._channels(known)
        yield self.step(
            known,
            translate("Rnbd", "Step 3. Policy of processing"),
            ("policy_name", "policy_version", "policy_in_force_on"),
            self.facts(
                *("policy_name", "policy_version", "policy_url", "policy_in_force_on"),
                *("policy_in_force_words", "validity"),
            ),
            self._policy_gaps(known),
        )
        yield self._processing(known)
        yield self._contents(known)
        yield self._security(known)
        yield self._authorization(known)
        yield self._circulation(
            known, translate("Rnbd", "Step 8. International transfer"), "has_transfers", "transfer"
        )
        yield self._circulation(
            known,
            translate("Rnbd", "Step 9. International transmission"),
            "has_transmissions",
            _TRANSMISSION,
        )
        yield self._circulation(
            known,
            translate("Rnbd", "Step 10. National assignment or transfer"),
            "has_national",
            "national",
        )
        end = ("rnbd_number", "registered_on")
        title = translate("Rnbd", "End: number of the registration")
        yield self.step(known, title, end, (*self.facts(*end), *self._filings()))

    def _policy_gaps(self, known: Completeness) -> Iterator[Lack]:
        """The form takes the policy's address or its file."""
        if known.lacks("policy_url"):
            yield Lack(translate("Rnbd", "where the policy is published, or its file attached"))

    def _purposes(self) -> Iterator[Item]:
        declared = field_of(RECORD_TYPES["database_purpose"], "code")
        rows = self.database.rows_of("purposes")
        heads = (
            translate("Rnbd", "RNBD code"),
            say(declared.label),
            translate("Rnbd", "Purpose in words"),
        )
        cells = tuple(
            (
                rnbd_code(self.inventory, declared, row.values["code"]),
                self.words("database_purpose", row, "code"),
                row.values["words"],
            )
            for row in rows
        )
        yield Table(translate("Rnbd", "Purposes"), heads, cells)

    def _processors(self, known: Completeness) -> Step:
        items: list[Item] = [self.yes_no("has_processors")]
        gaps: list[Lack] = []
        for row in self.database.rows_of("processors"):
            name = self.inventory.title("party", row.values["party_id"])
            items.append(Fact(translate("Rnbd", "Processor"), name, is_head=True))
            items.extend(self.party(row.values["party_id"]))
            items.append(Fact(self.label("database_processor", "task"), row.values["task"]))
            gaps.extend(self.party_lack(row.values["party_id"]))
        title = translate("Rnbd", "Step 1. Processors")
        step = self.step(known, title, ("has_processors", "processors"), items, gaps)
        return self.warned(step, "place")

    def _channels(self, known: Completeness) -> Step:
        table = self.table("channels", "database_channel")
        title = translate("Rnbd", "Step 2. Channels of attention")
        return self.step(known, title, ("channels",), [table])

    def _processing(self, known: Completeness) -> Step:
        names = ("is_manual", "is_automated")
        items: list[Item] = [
            *(self.yes_no(name) for name in names),
            self.table("places", "database_place"),
        ]
        title = translate("Rnbd", "Step 4. Form of processing")
        return self.step(known, title, (*names, "places"), items)

    def _contents(self, known: Completeness) -> Step:
        """The categories that are ticked, with their group; sensitive ones say so."""
        entries = self.inventory.lists["rnbd_contents"]
        cells = []
        for row in self.database.rows_of("contents"):
            entry = entries.get(row.values["code"])
            label = self.words("database_content", row, "code")
            if entry and entry.is_sensitive:
                label = translate("Article30", "{category} [sensitive]", category=label)
            group, code = (entry.group, entry.rnbd_code) if entry else ("", "")
            cells.append((code, group, label, row.values["details"]))
        heads = (
            translate("Rnbd", "RNBD code"),
            translate("Rnbd", "Group"),
            self.label("database_content", "code"),
            self.label("database_content", "details"),
        )
        title = translate("Rnbd", "Step 5. Information contained")
        table = Table(translate("Rnbd", "Categories to tick"), heads, tuple(cells))
        return self.step(known, title, ("contents",), [table])

    def _security(self, known: Completeness) -> Step:
        """Every question that applies, answered or not, then answers that are no longer asked."""
        asked = questions_for(self.database, self.inventory.lists)
        answers = {row.values["code"]: row for row in self.database.rows_of("answers")}
        questions = self.inventory.lists["security_questions"]
        codes = [*(entry.code for entry in asked), *answers]
        cells = []
        for code in dict.fromkeys(codes):
            row = answers.get(code)
            entry = questions.get(code)
            reviewed = row.values["reviewed_on"] if row else None
            cells.append(
                (
                    entry.rnbd_code if entry else "",
                    questions.label(code),
                    answer_words(row.values["is_met"] if row else None),
                    short_date(reviewed) if reviewed else "",
                )
            )
        heads = (
            translate("Rnbd", "RNBD code"),
            self.label("database_answer", "code"),
            translate("Rnbd", "Answer"),
            self.label("database_answer", "reviewed_on"),
        )
        title = translate("Rnbd", "Step 6. Security measures")
        table = Table(translate("Rnbd", "Questions"), heads, tuple(cells))
        return self.warned(self.step(known, title, ("answers",), [table]), "security")

    def _authorization(self, known: Completeness) -> Step:
        database = self.database
        origin = Boxes(
            say(COUNTED_ONCE["from_subject"]),
            tuple((self.label("database", name), database[name] is True) for name in _ORIGINS),
            "" if any(database[name] for name in _ORIGINS) else missing(),
        )
        items: list[Item] = [origin]
        if database["supplier_id"]:
            items.extend(self.facts("supplier_id"))
        items.append(self._has_authorization())
        items.extend(self.facts("exemption"))
        yes_no_names = ("keeps_copy", "keeps_notice_proof")
        items.extend(self.yes_no(name) for name in yes_no_names)
        items.extend(self.facts("authorization_mode", "authorization_format"))
        items.append(self.yes_no("has_minors"))
        names = (
            *_ORIGINS,
            *("supplier_id", "authorization", "exemption", *yes_no_names),
            *("authorization_mode", "has_minors"),
        )
        title = translate("Rnbd", "Step 7. Authorization of the data subject")
        return self.warned(self.step(known, title, names, items), "origin")

    def _has_authorization(self) -> Boxes:
        """Yes, no or partly; what has none is processed by a ground of art. 10."""
        given = self.database["authorization"]
        choices = (
            (answer_words(True), given == ALL),
            (answer_words(False), given == NONE),
            (translate("Rnbd", "Partly"), given == PARTLY),
        )
        return Boxes(self.label("database", "authorization"), choices, "" if given else missing())

    def _circulation(self, known: Completeness, title: str, stated: str, kind: str) -> Step:
        items: list[Item] = [self.yes_no(stated)]
        rows = [r for r in self.database.rows_of("transfers") if r.values["kind"] == kind]
        warnings = [self.denied[stated]] if stated in self.denied else []
        gaps: list[Lack] = []
        for row in rows:
            name = self.inventory.title("party", row.values["importer_id"])
            items.extend(self._receiver(row, name))
            contract = self.inventory.find("contract", row.values["contract_id"])
            found = transfer_warnings(row.values, self.inventory.lists, contract, self.today)
            warnings += [f"{name}: {warning}" for warning in found]
            gaps.extend(self._receiver_lack(row))
        if self.database[stated] and not rows:
            gaps.append(Lack(translate("Rnbd", "who receives the data")))
        step = replace(self.step(known, title, (stated,), items, gaps), warnings=tuple(warnings))
        return self.warned(step, "circulation") if kind == _TRANSMISSION else step

    def _receiver_lack(self, row: RowSheet) -> Iterator[Lack]:
        """What is missing of who receives, and of what it rests on."""
        values = row.values
        name = transfer_gap(values)
        labels = [self.label("transfer", name)] if name else []
        # Of a processor the first step says what is missing; of who receives twice, the first row.
        told = {one.values["party_id"] for one in self.database.rows_of("processors")}
        transfers = self.database.rows_of("transfers")
        rows = [one for kind in _KINDS for one in transfers if one.values["kind"] == kind]
        told |= {one.values["importer_id"] for one in rows[: rows.index(row)]}
        yield from self.party_lack(
            values["importer_id"], labels, only_more=values["importer_id"] in told
        )

    def _receiver(self, row: RowSheet, name: str) -> Iterator[Item]:
        """Who receives, where, and what it rests on."""
        yield Fact(self.label("transfer", "importer_id"), name, is_head=True)
        yield from self.party(row.values["importer_id"])
        for declared in fields_of(RECORD_TYPES["transfer"]):
            text = self.words("transfer", row, declared.name)
            if text and declared.name not in _SAID:
                is_country = declared.name == "country"  # beside that of who receives
                label = translate("Rnbd", "Country where the data are received")
                yield Fact(label if is_country else say(declared.label), text)
        if row.values["kind"] != "national":
            words = adequacy_words(row.values["country"], self.inventory.lists["countries"])
            label = translate("Rnbd", "Adequate level of protection")
            yield Fact(label, words or translate("Rnbd", "The country is not on the list."))

    def _filings(self) -> Iterator[Item]:
        if self.database.rows_of("filings"):
            yield self.table("filings", "database_filing")
