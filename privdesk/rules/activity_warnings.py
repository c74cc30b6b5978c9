"""What a processing activity says that does not agree with the law, or with its own rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from privdesk.rules.denials import is_over
from privdesk.rules.inventory_words import FOR_ANOTHER
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.rules.sheet_facts import (
    AT_HOME,
    controllers_of,
    has_minors,
    has_other_controllers,
    has_sensitive,
    sends_abroad,
)
from privdesk.text import translate

_OF_THE_EU = "gdpr_"  # how the codes of the grounds of the GDPR begin
_LONGEST = 60  # characters of a purpose in a sentence


def activity_warnings(
    sheet: Sheet,
    lists: Mapping[str, EntryList],
    databases: Sequence[Sheet] = (),
    names: Mapping[int, str] | None = None,
    on: date | None = None,
) -> tuple[tuple[str, str], ...]:
    """What does not hold, as (key of the section, sentence in the user's language), in order.

    `lists` as the office has them; `databases` are those that it uses, `names` the third parties'
    by id, `on` the day of which it is asked, None to leave dates aside. What merely is missing is
    `rules.completeness`; each transfer's ground is `rules.transfers`.
    """
    return (
        *(("general", words) for words in _role(sheet)),
        *(("purposes", words) for words in _grounds(sheet)),
        *(("conditions", words) for words in _sensitive(sheet, lists)),
        *(("conditions", words) for words in _minors(sheet, databases)),
        *(("circulation", words) for words in _circulation(sheet)),
        *(("circulation", words) for words in _of_its_databases(sheet, databases, names or {}, on)),
    )


def _role(sheet: Sheet) -> Iterator[str]:
    if has_other_controllers(sheet) and not controllers_of(sheet):
        yield translate(
            "ActivityWarnings",
            "The role says that others have a part in it, and it is not said who they are.",
        )


def _grounds(sheet: Sheet) -> Iterator[str]:
    """The law of Colombia knows neither the contract nor the legitimate interest as a ground."""
    if sheet["role"] in FOR_ANOTHER:
        return  # the ground is of whom it is done for, who may not stand under the Ley 1581
    alone = [row.values for row in sheet.rows_of("purposes") if _is_of_the_eu_alone(row.values)]
    if alone:
        yield translate(
            "ActivityWarnings",
            "It rests on a ground of the GDPR alone, and on none of the Ley 1581 de 2012 (arts. 9 "
            "and 10), which knows neither the contract nor the legitimate interest: {purposes}.",
            purposes=", ".join(f"«{_short(str(values.get('words') or ''))}»" for values in alone),
        )


def _is_of_the_eu_alone(purpose: Mapping[str, Any]) -> bool:
    ground = purpose.get("ground") or ""
    # Before they had a field of their own the grounds of the GDPR stood with the others.
    return ground.startswith(_OF_THE_EU) or bool(purpose.get("gdpr_ground") and not ground)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _sensitive(sheet: Sheet, lists: Mapping[str, EntryList]) -> Iterator[str]:
    if not has_sensitive(sheet, lists):
        return
    if sheet["has_sensitive"] is False:
        yield translate(
            "ActivityWarnings",
            "It says that no sensitive data are processed, and its categories of data hold some.",
        )
    elif sheet["has_sensitive"] is None:
        yield translate(
            "ActivityWarnings",
            "Its categories of data hold sensitive data, and nobody verified whether they are "
            "processed.",
        )


def _minors(sheet: Sheet, databases: Sequence[Sheet]) -> Iterator[str]:
    if has_minors(sheet):
        if sheet["has_minors"] is False:
            yield translate(
                "ActivityWarnings",
                "It says that no data of minors are processed, and they stand among its data "
                "subjects.",
            )
        elif sheet["has_minors"] is None:
            yield translate(
                "ActivityWarnings",
                "Minors stand among its data subjects, and nobody verified whether their data are "
                "processed.",
            )
    if sheet["has_minors"] and databases and all(d["has_minors"] is False for d in databases):
        yield translate(
            "ActivityWarnings",
            "It says that data of minors are processed, and each database that it uses says that "
            "it holds none.",
        )


def _circulation(sheet: Sheet) -> Iterator[str]:
    if sheet["has_recipients"] is False and sheet.rows_of("recipients"):
        yield translate(
            "ActivityWarnings", "It says that nobody receives the data, and recipients stand here."
        )
    if sheet["has_transfers"] is False and sends_abroad(sheet):
        yield translate(
            "ActivityWarnings", "It says that no data leave Colombia, and transfers stand here."
        )


def _of_its_databases(
    sheet: Sheet, databases: Sequence[Sheet], names: Mapping[int, str], on: date | None
) -> Iterator[str]:
    """What leaves Colombia from its databases, and of no activity it is said which one sends it."""
    if sheet["has_transfers"] is not False or sheet["status"] == "ended":
        return
    for database in databases:
        rows = [] if database["status"] == "closed" else database.rows_of("transfers")
        parties = [
            row.values["importer_id"]
            for row in rows
            if row.values["kind"] != AT_HOME
            and row.values["activity_id"] is None
            and not is_over(row, on)
        ]
        if parties:
            told = [names.get(party, "") for party in dict.fromkeys(parties)]
            yield translate(
                "ActivityWarnings",
                "It says that no data leave Colombia, and the database “{database}”, which it "
                "uses, sends some to {parties}: say in that transfer of which activity it is.",
                database=database["name"],
                parties=", ".join(filter(None, told)),
            )
