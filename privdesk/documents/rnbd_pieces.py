"""The pieces of which the steps of the RNBD's form are put together, for one database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from privdesk.documents.inventory_remarks import Remarks
from privdesk.documents.inventory_values import words_of
from privdesk.documents.rnbd_items import Boxes, Fact, Item, Step, Table, missing
from privdesk.documents.spanish import in_sentence
from privdesk.fields import answer_words, field_of, fields_of
from privdesk.records import RECORD_TYPES
from privdesk.records.owned import OWNED
from privdesk.rules.completeness import GROUPS
from privdesk.rules.denials import denials
from privdesk.rules.rnbd_gaps import party_gaps
from privdesk.text import say, translate

if TYPE_CHECKING:
    from datetime import date

    from privdesk.rules.completeness import Completeness
    from privdesk.rules.sheet import RowSheet, Sheet
    from privdesk.store.inventory import Inventory

_MANY = 3  # missing rows of one list that are named one by one
_DATABASE = RECORD_TYPES["database"]


class Lack(NamedTuple):
    """What is missing, in words, and how many data that is."""

    words: str
    data: int = 1


@dataclass(frozen=True)
class Pieces:
    """What several steps of a database are made of; `today` is the legal day of the sheet."""

    inventory: Inventory
    database: Sheet
    today: date

    def step(
        self,
        known: Completeness,
        title: str,
        names: tuple[str, ...],
        items: Iterable[Item],
        more: Iterable[Lack] = (),
    ) -> Step:
        """A step with what it lacks: of the names that it asks for, and `more`."""
        others = tuple(more)
        lacking = sum(gap.name in names for gap in known.gaps)
        lacking += sum(one.data for one in others)
        gaps = (*self._gaps(known, names), *(one.words for one in others))
        return Step(title, tuple(items), gaps, lacking=lacking)

    def warned(self, step: Step, section: str) -> Step:
        """The step with what does not hold in that section of the database.

        What denies a “no” on circulation is left out: it stands in the step of its question.
        """
        found = Remarks(self.inventory, self.today).by_section(self.database)
        elsewhere = self.denied.values() if section == "circulation" else ()
        said = (words for key, words in found if key == section and words not in elsewhere)
        return replace(step, warnings=(*said, *step.warnings))

    def _gaps(self, known: Completeness, names: tuple[str, ...]) -> Iterator[str]:
        """What the step lacks, in words; many rows of one list are only counted."""
        owned = {one.name: one for one in OWNED["database"]}
        for name in names:
            gaps = [gap for gap in known.gaps if gap.name == name]
            if not gaps:
                continue
            if name not in owned:
                yield say(GROUPS[name] if name in GROUPS else field_of(_DATABASE, name).label)
                continue
            label = say(owned[name].label)
            if name == "contents" and self.database.rows_of(name):
                label = self.label("database_content", "details")
            codes = [gap.code for gap in gaps if gap.code]
            if not codes:
                yield label
            elif len(codes) > _MANY:
                yield f"{label} ({len(codes)})"
            else:
                row_type = RECORD_TYPES[owned[name].record_type]
                entries = self.inventory.lists[field_of(row_type, "code").listed]
                yield f"{label}: " + "; ".join(map(entries.label, codes))

    def facts(self, *names: str) -> list[Item]:
        """Fields of the database, to be typed in."""
        return [
            Fact(self.label("database", name), self.words("database", self.database, name))
            for name in names
        ]

    @property
    def denied(self) -> dict[str, str]:
        """By its question, what stands in the database against each “no” that it says."""
        parties = (sheet.id for sheet in self.inventory.sheets("party"))
        names = {one: self.inventory.title("party", one) for one in parties if one is not None}
        return denials(self.database, names, self.today)

    def yes_no(self, name: str) -> Boxes:
        """A yes or no of the database, to be ticked; neither where its rows deny its “no”."""
        value = None if name in self.denied else self.database[name]
        choices = ((answer_words(True), value is True), (answer_words(False), value is False))
        return Boxes(self.label("database", name), choices, missing() if value is None else "")

    def table(self, name: str, row_type: str) -> Table:
        """A list of rows of the database whole."""
        (owned,) = (one for one in OWNED["database"] if one.name == name)
        fields = [f for f in fields_of(RECORD_TYPES[row_type]) if f.name != owned.owner]
        rows = tuple(
            tuple(self.words(row_type, row, f.name) for f in fields)
            for row in self.database.rows_of(name)
        )
        return Table(say(owned.label), tuple(say(f.label) for f in fields), rows)

    def party(self, party_id: int) -> Iterator[Item]:
        """What the form asks of a processor or a receiver."""
        party = self.inventory.find("party", party_id)
        if party is None:
            return
        names = ("document_type", "document_number", "country", "city", "address", "phone")
        for name in (*names, "email", "website"):
            yield Fact(self.label("party", name), self.words("party", party, name))
        if party["contact"] not in (party["email"], party["phone"]) or not party["contact"]:
            yield Fact(self.label("party", "contact"), party["contact"])
        for row in party.rows_of("contacts"):
            fields = ("name", "role", "email", "phone")
            text = ", ".join(filter(None, (row.values[name] for name in fields)))
            yield Fact(translate("Rnbd", "Channel of contact"), text)

    def party_lack(
        self, party_id: int, more: Iterable[str] = (), *, only_more: bool = False
    ) -> Iterator[Lack]:
        """What the form asks of that third party and nobody wrote yet, and `more`; or nothing."""
        labels = [*([] if only_more else self._party_gaps(party_id)), *more]
        if labels:
            name = self.inventory.title("party", party_id)
            said = ", ".join(map(in_sentence, labels))
            words = translate("Register", "{label}: {value}", label=name, value=said)
            yield Lack(words, len(labels))

    def _party_gaps(self, party_id: int) -> list[str]:
        party = self.inventory.find("party", party_id)
        if party is None:
            return []
        return [self.label("party", name) for name in party_gaps(party, self.inventory.lists)]

    def label(self, record_type: str, name: str) -> str:
        """How a field is called."""
        return say(field_of(RECORD_TYPES[record_type], name).label)

    def words(self, record_type: str, record: Sheet | RowSheet, name: str) -> str:
        """A field of a record or row in words."""
        declared = field_of(RECORD_TYPES[record_type], name)
        return words_of(self.inventory, record_type, record, declared)
