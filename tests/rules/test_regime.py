from __future__ import annotations

import string
from datetime import date
from pathlib import Path

import pytest

from privdesk.errors import BadInput
from privdesk.rules.regime import (
    COLOMBIA,
    RunsFor,
    StrictReading,
    TermRule,
    Unit,
    known_laws,
    load_regime,
    read_regime,
)

SHIPPED = Path(__file__).parents[2] / "resources" / "regimes" / "co-1581.toml"
TODAY = date(2026, 11, 23)
LAW = load_regime(COLOMBIA)
PLACES = {"start", "first", "due", "strict", "limit", "strict_limit"}

# id: (count, unit, stricter reading, anchor, after, article)
DECIDED: dict[str, tuple[int, str, str, str, str, str]] = {
    "inquiry.answer": (10, "business_days", "start_counts", "receipt", "", "art. 14"),
    "inquiry.extension": (5, "business_days", "same", "receipt", "inquiry.answer", "art. 14"),
    "claim.completion": (5, "business_days", "calendar_days", "receipt", "", "art. 15, num. 1"),
    "claim.withdrawal": (2, "months", "same", "request_reached", "", "art. 15, num. 1"),
    "claim.transfer": (2, "business_days", "same", "receipt", "", "art. 15, num. 1"),
    "claim.legend": (2, "business_days", "same", "complete", "", "art. 15, num. 2"),
    "claim.answer": (15, "business_days", "same", "complete", "", "art. 15, num. 3"),
    "claim.extension": (8, "business_days", "same", "complete", "claim.answer", "art. 15, num. 3"),
    "processor.update": (5, "business_days", "start_counts", "receipt", "", "art. 18, lit. d"),
    "incident.report": (15, "business_days", "same", "knowledge", "", "art. 17, lit. n"),
    "rnbd.registration": (2, "months", "same", "creation", "", "2.2.2.26.3.1"),
    "rnbd.change": (10, "business_days_of_next_month", "same", "change", "", "Circular Única"),
}

# Only what was read in the official text may be shown as the law's own words.
READ = {
    "inquiry.answer": "contados a partir de la fecha de recibo",
    "claim.completion": "cinco (5) días siguientes a la recepción",
    "claim.withdrawal": "desde la fecha del requerimiento",
    "claim.answer": "contados a partir del día siguiente a la fecha de su recibo",
}


def rule(term: str) -> TermRule:
    return LAW.rule(term, TODAY)


def test_the_law_has_exactly_these_terms() -> None:
    assert LAW.terms == tuple(DECIDED)
    assert LAW.id == COLOMBIA
    assert LAW.name == "Ley Estatutaria 1581 de 2012"
    assert LAW.valid_to is None


@pytest.mark.parametrize("term", DECIDED)
def test_each_term_is_counted_as_decided(term: str) -> None:
    found = rule(term)
    count, unit, strict, anchor, after, article = DECIDED[term]
    assert (found.count, found.anchor, found.after) == (count, anchor, after)
    assert found.unit is Unit(unit)
    assert found.strict is StrictReading(strict)
    is_rnbd = term.startswith("rnbd.")
    assert article in found.article
    assert is_rnbd or found.article.startswith(f"Ley 1581 de 2012, {article}")
    expected = RunsFor.PERSON if term == "claim.withdrawal" else RunsFor.OFFICE
    assert found.runs_for is expected


@pytest.mark.parametrize("term", DECIDED)
def test_only_words_read_in_the_law_are_quoted(term: str) -> None:
    assert rule(term).quote == READ.get(term, "")


@pytest.mark.parametrize("term", DECIDED)
def test_each_term_is_named_and_explained(term: str) -> None:
    found = rule(term)
    for text in (found.name, found.length, found.anchor_name, found.usual, found.strict_text):
        assert text
        assert text == text.strip()
    assert bool(found.strict_text_off) == (found.strict is StrictReading.START_COUNTS)
    for text in (found.usual, found.strict_text, found.strict_text_off):
        used = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert used <= PLACES
        assert found.after or not used & {"limit", "strict_limit"}


def test_the_installed_copy_is_the_source() -> None:
    assert read_regime(SHIPPED) == LAW


@pytest.mark.parametrize(
    "law", ["", "co-9999", "../regimes/co-1581", "co-1581.toml", "CO-1581", "\x00", "{law}"]
)
def test_an_unknown_law_is_refused_naming_the_known(law: str) -> None:
    with pytest.raises(BadInput, match=r"Conoce: co-1581\b") as refused:
        load_regime(law)
    assert refused.value.field == "law"
    assert f"«{law}»" in str(refused.value)
    assert known_laws() == (COLOMBIA,)


def test_an_unknown_term_is_refused_naming_the_known() -> None:
    with pytest.raises(BadInput, match=r"claim\.answer, claim\.extension") as refused:
        LAW.rule("claim.anwser", TODAY)
    assert refused.value.field == "term"


def test_a_long_name_is_cut_in_the_message() -> None:
    with pytest.raises(BadInput) as refused:
        load_regime("x" * 10_000)
    assert len(str(refused.value)) < 200


def test_a_later_law_holds_from_its_date_and_the_first_one_before_any(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    start = text.index('[[term]]\nid = "claim.transfer"')
    entry = text[start : text.index("[[term]]", start + 1)]
    later = entry.replace("count = 2", "count = 3").replace(
        'id = "claim', 'valid_from = 2028-07-01\nid = "claim'
    )
    file = tmp_path / "later.toml"
    # The newer version stands first: order in the file must not matter.
    file.write_text(text[:start] + later + text[start:], encoding="utf-8")
    law = read_regime(file)
    assert law.rule("claim.transfer", date(2028, 6, 30)).count == 2
    assert law.rule("claim.transfer", date(2028, 7, 1)).count == 3
    assert law.rule("claim.transfer", date(2000, 1, 1)).count == 2
    assert law.terms == (*list(DECIDED)[:4], "claim.transfer", *list(DECIDED)[5:])
