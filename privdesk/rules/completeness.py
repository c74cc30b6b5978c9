"""What a record of the inventory still lacks: only what applies to it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from privdesk.rules.authorization import NONE, needs_ground
from privdesk.rules.lists import Entry, EntryList
from privdesk.rules.sections import ORIGINS, PARTY_ROLES, SECTIONS
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import (
    grounds_asked,
    has_minors,
    has_other_controllers,
    has_sensitive,
    questions_for,
    required_clauses,
    sends_abroad,
    transfer_gap,
)
from privdesk.text import N_

_MODEL_CLAUSES = frozenset({"transmission", "transfer"})
# Boxes of which one at least is ticked once somebody looked: what lacks is one of them, and the
# gap has the name of the first.
GROUPS = {
    "from_subject": N_("Completeness", "Origin of the data"),
    "is_processor": N_("Completeness", "What the third party is to the organization"),
}


@dataclass(frozen=True)
class Gap:
    """Something that is missing: a field or a list of rows (`name`) in a section of the record.

    `code` says of which entry of the list, where one row of it is meant: the question that has no
    answer, the category without its data; "" otherwise.
    """

    section: str
    name: str
    code: str = ""


@dataclass(frozen=True)
class Completeness:
    """How many things a record is asked, and those it lacks, in the order of its sections.

    `names` are the fields and lists of rows that it is asked for.
    """

    asked: int
    gaps: tuple[Gap, ...]
    names: frozenset[str] = frozenset()

    @property
    def given(self) -> int:
        """How many of them are there."""
        return self.asked - len(self.gaps)

    @property
    def percent(self) -> int:
        """From 0 to 100, rounded down: 100 only where nothing is missing."""
        return 100 * self.given // self.asked if self.asked else 100

    def in_section(self, key: str) -> int:
        """How many gaps a section has."""
        return sum(gap.section == key for gap in self.gaps)

    def lacks(self, name: str, code: str = "") -> bool:
        """Whether that field, list of rows, or row of a list is among the gaps."""
        return any(gap.name == name and (not code or gap.code == code) for gap in self.gaps)


@dataclass(frozen=True)
class Beside:
    """What a record is asked for depends on besides itself: whether a file is attached to it, and
    of a contract, whether its third party is in Colombia.
    """

    has_files: bool = False
    is_at_home: bool = False


_ALONE = Beside()


@dataclass(frozen=True)
class _Asked:
    name: str
    is_given: bool
    code: str = ""


def completeness(
    sheet: Sheet, lists: Mapping[str, EntryList], beside: Beside = _ALONE
) -> Completeness:
    """What a database, activity, third party or contract lacks; `lists` as the office has them.

    A yes or no counts as missing while it is not verified, and where a "no" is said of what stands
    in the record; what another answer makes needless (the
    supplier of data that come from the person alone) is not asked. Raises `KeyError` for another
    type of record.
    """
    asked = list(_ASKED[sheet.record_type](sheet, lists))
    asked += _asked_beside(sheet, beside)
    sections = _sections_of(sheet.record_type)
    places = {key: number for number, key in enumerate(sections)}
    missing = sorted((a for a in asked if not a.is_given), key=lambda a: places[a.name])
    gaps = tuple(Gap(sections[a.name], a.name, a.code) for a in missing)
    return Completeness(len(asked), gaps, frozenset(a.name for a in asked))


@cache
def _sections_of(record_type: str) -> dict[str, str]:
    """By the names of fields and lists of rows, in order, the key of their section."""
    return {name: section.key for section in SECTIONS[record_type] for name in section.names}


def _is_given(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None


def _fields(sheet: Sheet, *names: str) -> Iterator[_Asked]:
    for name in names:
        yield _Asked(name, _is_given(sheet[name]))


def _stated(sheet: Sheet, name: str, is_there: bool) -> _Asked:
    """A yes or no, which is none while a "no" is said of what stands in the record."""
    return _Asked(name, _is_given(sheet[name]) and not (sheet[name] is False and is_there))


def _any_row(sheet: Sheet, name: str) -> _Asked:
    return _Asked(name, bool(sheet.rows_of(name)))


def _each_row(sheet: Sheet, name: str, *fields: str) -> Iterator[_Asked]:
    """At least one row, and in each of them one of the fields."""
    rows = sheet.rows_of(name)
    if not rows:
        yield _any_row(sheet, name)
    for row in rows:
        is_given = any(_is_given(row.values.get(field)) for field in fields)
        yield _Asked(name, is_given, str(row.values.get("code") or ""))


def _answers(sheet: Sheet, name: str, field: str, questions: Iterable[Entry]) -> Iterator[_Asked]:
    """A yes or no for each question of a list."""
    given = {row.values.get("code"): row.values.get(field) for row in sheet.rows_of(name)}
    for question in questions:
        yield _Asked(name, given.get(question.code) is not None, question.code)


# ------------------------------------------------------------------------------ database


def _database(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[_Asked]:
    yield from _fields(sheet, "name", "contact", "created_on", "subject_count")
    if sheet["status"] == "closed":
        yield from _fields(sheet, "closed_on")
    yield _any_row(sheet, "purposes")
    yield from _processing(sheet)
    yield _any_row(sheet, "channels")
    yield from _fields(sheet, "policy_name", "policy_version")
    since = (sheet["policy_in_force_on"], sheet["policy_in_force_words"] or "")
    yield _Asked("policy_in_force_on", any(map(_is_given, since)))
    yield from _origin(sheet)
    yield from _each_row(sheet, "contents", "details")
    yield from _answers(sheet, "answers", "is_met", questions_for(sheet, lists))
    yield from _fields(sheet, "security_review_on")
    if sheet["registered_on"]:
        yield from _fields(sheet, "rnbd_number")
    elif _is_given(sheet["rnbd_number"]):
        yield from _fields(sheet, "registered_on")
    for stated, kind in _CIRCULATION.items():
        rows = [row for row in sheet.rows_of("transfers") if row.values.get("kind") == kind]
        yield _stated(sheet, stated, bool(rows))
        if sheet[stated] and not rows:
            yield _Asked("transfers", False, kind)
        for row in rows:
            yield _Asked("transfers", not transfer_gap(row.values), kind)


_CIRCULATION = {
    "has_transfers": "transfer",
    "has_transmissions": "transmission",
    "has_national": "national",
}


def _processing(sheet: Sheet) -> Iterator[_Asked]:
    # Neither by hand nor by machine is no way to process data: one of the two is still to be said.
    is_no_way = sheet["is_manual"] is False and sheet["is_automated"] is False
    yield _Asked("is_manual", _is_given(sheet["is_manual"]) and not is_no_way)
    yield from _fields(sheet, "is_automated")
    yield _any_row(sheet, "places")
    yield _stated(sheet, "has_processors", bool(sheet.rows_of("processors")))
    if sheet["has_processors"]:
        yield _any_row(sheet, "processors")


def _origin(sheet: Sheet) -> Iterator[_Asked]:
    yield _Asked(ORIGINS[0], any(sheet[name] for name in ORIGINS))
    if sheet["from_party"]:
        yield from _fields(sheet, "supplier_id")
    yield from _fields(sheet, "authorization", "has_minors")
    if sheet["authorization"] != NONE:
        yield from _fields(sheet, "keeps_copy", "keeps_notice_proof", "authorization_mode")
    if needs_ground(sheet.values):
        yield from _fields(sheet, "exemption")


# ------------------------------------------------------------------------------ activity


def _activity(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[_Asked]:
    yield from _fields(sheet, "name", "description", "owner", "review_on")
    yield from _fields(sheet, "is_paper", "is_digital")
    yield from _fields(sheet, "role")
    if has_other_controllers(sheet):
        yield from _fields(sheet, "controller_id")
    if sheet["status"] == "ended":
        yield from _fields(sheet, "ended_on")
    yield from _each_row(sheet, "purposes", *grounds_asked(sheet))
    yield from _each_row(sheet, "subjects", "estimate")
    yield from _each_row(sheet, "data", "retention_rule_id")
    yield _stated(sheet, "has_sensitive", has_sensitive(sheet, lists))
    yield _stated(sheet, "has_minors", has_minors(sheet))
    yield from _fields(sheet, "decides_alone", "is_marketing", "has_assessment")
    yield _stated(sheet, "has_recipients", bool(sheet.rows_of("recipients")))
    yield _stated(sheet, "has_transfers", sends_abroad(sheet))
    for stated, then in _ACTIVITY_THEN.items():
        if sheet[stated]:
            yield from _fields(sheet, then)
    if sheet["is_digital"] is not False:
        yield _any_row(sheet, "systems")
    yield _any_row(sheet, "measures")
    if sheet["has_recipients"]:
        yield from _each_row(sheet, "recipients", "party_id", "words")
    if sheet["has_transfers"]:
        yield _Asked("transfers", sends_abroad(sheet))


_ACTIVITY_THEN = {
    "has_sensitive": "sensitive_ground",
    "decides_alone": "decision_details",
    "has_assessment": "assessed_on",
}


# ------------------------------------------------------------------------------ third party


def _party(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[_Asked]:
    yield from _fields(sheet, "name", "country", "address")
    if not sheet["is_authority"]:
        yield from _fields(sheet, "document_number")
    if sheet["is_processor"]:  # the RNBD asks both of a processor
        yield from _fields(sheet, "email", "phone")
    else:
        yield _Asked("email", _is_given(sheet["email"]) or _is_given(sheet["phone"]))
    yield _Asked("contact", _is_given(sheet["contact"]) or bool(sheet.rows_of("contacts")))
    yield _Asked(PARTY_ROLES[0], any(sheet[role] for role in PARTY_ROLES))
    yield from _fields(sheet, "service")


# ------------------------------------------------------------------------------ contract


def _contract(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[_Asked]:
    yield from _fields(sheet, "name", "party_id", "subject", "starts_on")
    if sheet["status"] != "draft":
        yield from _fields(sheet, "signed_on")
    if not sheet["has_no_end"]:
        yield from _fields(sheet, "ends_on", "renews")
    yield from _answers(sheet, "clauses", "is_there", required_clauses(sheet["kind"], lists))


def _asked_beside(sheet: Sheet, beside: Beside) -> Iterator[_Asked]:
    """What is also asked by what stands beside the record."""
    if sheet.record_type == "database":  # the RNBD takes the policy's address or its file
        yield _Asked("policy_url", _is_given(sheet["policy_url"]) or beside.has_files)
    # The model clauses of the RIPD are for data that leave the country.
    is_abroad = sheet.record_type == "contract" and not beside.is_at_home
    if is_abroad and sheet["kind"] in _MODEL_CLAUSES:
        yield from _fields(sheet, "has_model_clauses")


_ASKED: dict[str, Callable[[Sheet, Mapping[str, EntryList]], Iterator[_Asked]]] = {
    "database": _database,
    "activity": _activity,
    "party": _party,
    "contract": _contract,
}
