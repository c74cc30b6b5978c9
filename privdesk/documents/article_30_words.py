"""What an activity says under each heading of GDPR art. 30, its databases included."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from privdesk.documents.article_30_circulation import Circulation, Lines
from privdesk.documents.retention_words import rule_words
from privdesk.documents.spanish import in_one_line, sentences
from privdesk.fields import answer_words, field_of
from privdesk.records import RECORD_TYPES
from privdesk.rules.sheet_facts import controllers_of, questions_for
from privdesk.text import number_words, say, translate

if TYPE_CHECKING:
    from privdesk.rules.sheet import RowSheet, Sheet

_FLAGS = ("has_sensitive", "has_minors", "decides_alone")


class Words(Circulation):
    """The texts of an inventory's activities, one a thing that is told."""

    def notes(self, activity: Sheet) -> Lines:
        """In which role it is done, whether it still is, who answers for it."""
        fields = ("role", "status", "owner", "description")
        return tuple(self._labelled("activity", activity, fields))

    def contact(self, party_id: int | None) -> Lines:
        """Name and contact details of a third party."""
        party = self._inventory.find("party", party_id)
        if party is None:
            return (self.party_name(party_id),)
        document = " ".join(filter(None, (party["document_type"], party["document_number"])))
        place = in_one_line(party["address"], party["city"], self._country(party["country"]))
        known = document if party["document_number"] else ""
        reach = (known, place, party["phone"], party["email"], party["website"], party["contact"])
        told = dict.fromkeys(filter(None, (self.party_name(party_id), *reach)))
        return ("; ".join(told),)

    def joint_controllers(self, activity: Sheet) -> Lines:
        """With whom it is decided, where there is somebody; nobody knows before the role is."""
        if activity["role"] == "joint":
            others = controllers_of(activity) or (None,)
            return tuple(line for one in others for line in self._controller(activity, one))
        if activity["role"] is None:
            return (translate("Article30", "Not on record"),)
        return (translate("Article30", "None: the organization decides alone."),)

    def _controller(self, activity: Sheet, party_id: int | None) -> Lines:
        """Name and contact details of one of its controllers, and what is its part in it."""
        parts = _parts(activity, party_id)
        return tuple(sentences(line, *parts) for line in self.contact(party_id))

    def purposes(self, activity: Sheet) -> Lines:
        """Each purpose with its ground of the GDPR, or else the one of the Ley 1581."""
        return self._rows(activity.rows_of("purposes"), self._purpose)

    def _purpose(self, row: RowSheet) -> str:
        code = row.values.get("gdpr_ground") or row.values["ground"]
        list_name = "gdpr_grounds" if row.values.get("gdpr_ground") else "legal_grounds"
        ground = self._inventory.lists[list_name].get(code)
        if ground is None:
            based = code or translate("Article30", "not on record")
        else:
            norm = ground.article or ground.source  # the office writes a source for its own
            based = f"{ground.label} ({norm})" if norm else ground.label
        words = translate(
            "Article30", "{purpose}. Ground: {ground}", purpose=row.values["words"], ground=based
        )
        return sentences(words, row.values["details"])

    def subjects(self, activity: Sheet) -> Lines:
        """Each category of people, with how many there are, roughly."""
        return self._rows(activity.rows_of("subjects"), self._subject)

    def _subject(self, row: RowSheet) -> str:
        label = self._label("subject_categories", row.values["code"])
        words = ": ".join(filter(None, (label, row.values["details"])))
        estimate = row.values["estimate"]
        if estimate is None:
            return words
        return translate(
            "Article30", "{people} (about {count})", people=words, count=number_words(estimate)
        )

    def data(self, activity: Sheet) -> Lines:
        """Each category of data, and whether any are sensitive, of minors, or decide alone."""
        rows = activity.rows_of("data")
        said = self._rows(rows, self._datum)
        flags = []
        for name in _FLAGS:
            label = say(field_of(RECORD_TYPES["activity"], name).label)
            flags.append(f"{label} {answer_words(activity[name])}")
        ground = self._words("activity", activity, "sensitive_ground")
        if ground:
            flags[0] = f"{flags[0]}. {ground}"
        return (*said, *flags)

    def _datum(self, row: RowSheet) -> str:
        entry = self._inventory.lists["rnbd_contents"].get(row.values["code"])
        label = entry.label if entry else row.values["code"]
        if entry and entry.is_sensitive:
            label = translate("Article30", "{category} [sensitive]", category=label)
        return ": ".join(filter(None, (label, row.values["details"])))

    def periods(self, activity: Sheet) -> Lines:
        """For each category of data, how long it is kept."""
        return self._rows(activity.rows_of("data"), self._period)

    def _period(self, row: RowSheet) -> str:
        label = self._label("rnbd_contents", row.values["code"])
        rule = self._inventory.find("retention_rule", row.values["retention_rule_id"])
        words = rule_words(rule) if rule else translate("Article30", "no period on record")
        return f"{label}: {words}"

    def measures(self, activity: Sheet) -> Lines:
        """The measures of the activity, and those of its databases that are met."""
        said = [row.values["words"] for row in activity.rows_of("measures")]
        said += filter(None, map(self._measures_of, self._databases(activity)))
        return tuple(said) or (translate("Article30", "None on record"),)

    def _measures_of(self, database: Sheet) -> str:
        """How many of the questions on security it answers with yes, by their groups.

        Those that nobody answered are counted too: what is not verified is not met.
        """
        questions = self._inventory.lists["security_questions"]
        groups: dict[str, list[bool]] = {}
        open_codes = {entry.code for entry in questions_for(database, self._inventory.lists)}
        for row in database.rows_of("answers"):
            entry = questions.get(row.values["code"])
            met = row.values["is_met"]
            if met is not None:
                open_codes.discard(row.values["code"])
                groups.setdefault(entry.group if entry else "", []).append(met)
        counts = [
            translate(
                "Article30", "{group} ({met} of {asked})", group=name, met=sum(met), asked=len(met)
            )
            for name, met in groups.items()
        ]
        name = self._inventory.title("database", database.id)
        if not counts:
            return translate(
                "Article30",
                "Database “{database}”, measures that nobody verified: {count}",
                database=name,
                count=len(open_codes),
            )
        if open_codes:
            counts.append(translate("Article30", "not verified: {count}", count=len(open_codes)))
        return translate(
            "Article30",
            "Database “{database}”, measures that are met: {measures}",
            database=name,
            measures="; ".join(counts),
        )

    def processing(self, activity: Sheet, controller: int | None) -> Lines:
        """What is done for that controller, with which data and of whom."""
        return (
            *filter(None, (activity["description"], *_parts(activity, controller))),
            *self.purposes(activity),
            *self.subjects(activity),
            *self.data(activity),
        )

    def each(self, activities: list[Sheet], say_of: Callable[[Sheet], Lines]) -> Lines:
        """The same thing of several activities, each under its name."""
        return tuple(
            f"{self.title(activity)}. {line}"
            for activity in activities
            for line in say_of(activity)
        )

    def _rows(self, rows: tuple[RowSheet, ...], words: Callable[[RowSheet], str]) -> Lines:
        said = tuple(words(row) for row in rows)
        return said or (translate("Article30", "None on record"),)


def _parts(activity: Sheet, party_id: int | None) -> Lines:
    """What the rows of its other controllers say of that one in particular."""
    rows = activity.rows_of("controllers")
    return tuple(row.values["task"] for row in rows if row.values["party_id"] == party_id)
