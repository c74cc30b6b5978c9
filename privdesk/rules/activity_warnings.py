"""What a processing activity says that does not agree with the law, or with its own rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from privdesk.rules.completeness import has_sensitive
from privdesk.rules.inventory_words import FOR_ANOTHER
from privdesk.rules.lists import EntryList
from privdesk.rules.sheet import Sheet
from privdesk.text import translate

_OF_THE_EU = "gdpr_"  # how the codes of the grounds of the GDPR begin
_LONGEST = 60  # characters of a purpose in a sentence


def activity_warnings(sheet: Sheet, lists: Mapping[str, EntryList]) -> tuple[tuple[str, str], ...]:
    """What does not hold, as (key of the section, sentence in the user's language), in order.

    `lists` as the office has them. What merely is missing is `rules.completeness`; each transfer's
    ground is `rules.transfers`.
    """
    return (
        *(("general", words) for words in _role(sheet)),
        *(("purposes", words) for words in _grounds(sheet)),
        *(("conditions", words) for words in _sensitive(sheet, lists)),
        *(("circulation", words) for words in _circulation(sheet)),
    )


def _role(sheet: Sheet) -> Iterator[str]:
    if sheet["role"] not in (None, "controller") and sheet["controller_id"] is None:
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


def _circulation(sheet: Sheet) -> Iterator[str]:
    if sheet["has_recipients"] is False and sheet.rows_of("recipients"):
        yield translate(
            "ActivityWarnings", "It says that nobody receives the data, and recipients stand here."
        )
    if sheet["has_transfers"] is False and sheet.rows_of("transfers"):
        yield translate(
            "ActivityWarnings", "It says that no data leave Colombia, and transfers stand here."
        )
